"""The pane beside every tool: the ring clock, who has the floor, who comes next, and who is asked again."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.kit.clock_face import ClockFace, ClockWidget
from app.kit.flow import Flow
from app.kit.kind_shape import KindMark
from app.kit.label import Label
from app.shell.actions import button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from app.speaking.entry import NameField
from app.speaking.fairness import FairnessCard
from app.speaking.gong import ring
from app.speaking.keys import buttons_for, floor_commands, show_floor
from app.speaking.pane_commands import more_menu, pane_commands
from app.speaking.pane_fit import PaneFit
from app.speaking.queue_line import QueueLine
from app.speaking.rule_menu import RuleMenu
from app.speaking.words import below_digits, kind_word, speaker_note
from db import people, speaking
from db.fairness import quiet
from db.file import CommitteeFile
from db.speaking import Floor, floor
from db.speaking_rules import SPEECH
from db.turn_corrections import change_speaker

LATE_GONG_S = 5
OWN_BUTTONS = ("round", "list")  # items whose tool in the centre has the buttons of the floor itself


class FloorPane(Panel):
    """Who has the floor and who comes next, the same beside every tool; it owns the commands on the floor.

    Beside a tool without buttons for the floor it has them itself, with the field for the speaking list.
    Signal: `reshaped`, when it needs another height.
    """

    tables = (
        "turn", "turn_time", "round", "item", "item_time", "meeting", "person", "attendance", "rule_set",
        "list_closing", "kind_time",
    )  # fmt: skip

    reshaped = Signal()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("floor_pane")
        self.setAccessibleName(tr("The floor"))
        named = floor_commands(file)
        self.rules = RuleMenu(file)
        own = pane_commands(self)
        self.commands = [*named.values(), *own, *self.rules.commands]
        self.buttons = buttons_for(named, ("next_speaker", "toggle_pause", "pass_turn", "more_time"), 34)
        self.buttons["toggle_pause"].set_icon("")
        self.more = button_for(own[-1], quiet=True, height=28)
        self.field = NameField(self._around, "L")
        self.field.picked.connect(self._on_picked)
        self.line = QueueLine(file)
        self._floor = Floor()
        self._beside: bool | None = None
        self._rung: int | None = None
        self._shape: tuple[bool, bool, bool] | None = None
        self._build()

    def refresh(self) -> None:
        self._floor = floor(self.file)
        self._show_speaker()
        self._show_queue()
        self._show_quiet()
        show_floor(self.buttons, self._floor, icons=False)
        self._tools.setVisible(not self._is_beside())
        shape = (self._is_beside(), self.can_list(), self._floor.turn is not None)
        if shape != self._shape:
            self._shape = shape
            self.reshaped.emit()

    def show_beside(self, own_buttons: bool) -> None:
        """Say whether the tool in the centre has the buttons of the floor, so that this pane can do without."""
        self._beside = own_buttons
        self.refresh()

    def on_tick(self) -> None:
        self._floor = self._floor.at(self.hear.now())
        self._show_clock()
        self._ring_once()
        if self.fairness.isVisible():
            self.fairness.show_floor(self._floor)

    def _build(self) -> None:
        self.clock = ClockWidget()
        self.clock.setObjectName("floor_clock")
        self._caption = Label("", "hint")
        self._name = Label("", "screen", wraps=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._mark = KindMark("guest", 14)
        self._note = Label("", "hint", elided=True)
        kind = QHBoxLayout()
        kind.setSpacing(6)
        kind.addWidget(self._mark)
        kind.addWidget(self._note, 1)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addStretch(1)
        who.addWidget(self._caption)
        who.addWidget(self._name)
        who.addLayout(kind)
        who.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.clock)
        top.addLayout(who, 1)
        rows = QVBoxLayout(self)
        rows.addLayout(top)
        self._tools = Flow(list(self.buttons.values()), centred=False)
        rows.addWidget(self._tools)
        rows.addWidget(self._build_queue(), 1)
        self.fit = PaneFit(self.clock, self._area, top, rows)
        self.fairness = FairnessCard(self.file)
        self.fairness.hide()
        self._quiet = Label("", "hint", elided=True)
        self._quiet.setObjectName("quiet_nudge")
        below = QHBoxLayout()
        below.addWidget(self._quiet, 1)
        below.addWidget(self.more)
        rows.addWidget(self.fairness)
        rows.addLayout(below)
        rows.addWidget(self.field)

    def _build_queue(self) -> QWidget:
        self._area = area = QScrollArea()
        area.setObjectName("queue")
        area.setAccessibleName(tr("Who comes next"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(96)
        area.setWidget(self.line)
        return area

    def _show_speaker(self) -> None:
        there = self._floor
        speaks = there.turn is not None
        self._caption.setText(tr("Has the floor") if speaks else "")
        self._name.setText(there.name if speaks else tr("Nobody has the floor"))
        self._name.set_tone("ink" if speaks else "ink2")
        self._mark.set_kind(there.kind, kind_word(there.kind))
        self._note.setText(speaker_note(there) if speaks else "")
        self._mark.setVisible(speaks)
        self._show_clock()

    def _show_clock(self) -> None:
        there = self._floor
        if there.turn is None:
            self.clock.show_face(ClockFace(None, None))
        else:
            self.clock.show_face(ClockFace(there.left_s, there.limit_s, there.paused), below_digits(there))

    def _show_queue(self) -> None:
        listed = self.can_list() and not self._is_beside()
        self.line.show_floor(self._floor, titled=listed)
        self.field.setVisible(listed)

    def _show_quiet(self) -> None:
        there = self._floor
        figures = bool(there.rules.figures) and there.item is not None
        silent = quiet(self.file, there.item) if there.item and figures and there.round is None else 0
        self._quiet.setText(tr("%n have not spoken", "people, on the item in work", silent) if silent else "")
        if not figures:
            self.fairness.hide()
            self._area.show()
        if self.fairness.isVisible():
            self.fairness.show_floor(there)

    def _ring_once(self) -> None:
        there = self._floor
        over = there.turn is not None and not there.paused and there.left_s is not None and there.left_s <= 0
        turn = there.turn.id if there.turn and over else None
        # A turn that was over time already when the program was opened is not rung for again.
        if turn is not None and turn != self._rung and there.rules.gong and (there.left_s or 0) > -LATE_GONG_S:
            ring()
        if turn is not None:
            self._rung = turn

    def _is_beside(self) -> bool:
        item = self._floor.item
        return item is None or (item.kind in OWN_BUTTONS if self._beside is None else self._beside)

    def _around(self) -> list[people.Person]:
        item = self._floor.item
        return people.present(self.file, item.meeting) if item else []

    def sign_up(self, kind: str = SPEECH) -> None:
        """Lead the keyboard to the field that signs somebody up, for a kind of entry."""
        # On a list item the field stands large in the centre, otherwise it is this pane's own.
        for field in self.window().findChildren(NameField):
            if field.isVisible():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                field.choose_kind(kind)

    def show_asked(self) -> None:
        """Show in which order people asked instead of why they stand where they do, or the reasons again."""
        self.line.asked = not self.line.asked
        self._show_queue()

    def show_figures(self) -> None:
        """Open or close the figures for the chair."""
        self._area.setVisible(self.fairness.isVisible())
        self.fairness.setVisible(not self.fairness.isVisible())
        if self.fairness.isVisible():
            self.fairness.show_floor(self._floor)

    def show_more(self) -> None:
        """Open the menu of what is needed now and then."""
        menu = more_menu(self.commands, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def choose_speaker(self) -> None:
        """Ask who it was that spoke, from those in the room."""
        menu = QMenu(self)
        menu.setObjectName("who_menu")
        for who in self._around():
            menu.addAction(who.name, partial(change_speaker, self.file, who.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._name.mapToGlobal(QPoint(0, self._name.height())))

    def can_list(self) -> bool:
        """Whether people can sign up now."""
        return self._floor.item is not None and self._floor.round is None

    def _on_picked(self, person: int, kind: str, text: str) -> None:
        if self._floor.item:
            speaking.ask_to_speak(self.file, self._floor.item.id, person, kind, text=text)
