"""The speaking list in the centre of the laptop: the question, who asked at the table, and the field to sign up."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit.flow import Flow
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from app.speaking.entry import NameField
from app.speaking.keys import buttons_for, floor_commands, show_floor
from app.speaking.kinds import SIGNS, KindChoice
from app.speaking.labels import Middle
from app.speaking.last_call import LastCall
from app.speaking.rule_menu import RuleMenu
from app.speaking.seats import seats_of_list, seats_of_round
from app.speaking.table import RoundTable
from app.speaking.words import policy_word, scope_word
from db import people, speaking
from db.errors import words
from db.file import CommitteeFile
from db.speaking import Floor, floor
from db.speaking_rules import SPEECH


class ListPanel(Panel):
    """The speaking list of the item in work. The keys of the floor are those of the pane at its side."""

    tables = (
        "turn", "turn_time", "round", "item", "item_time", "meeting", "person", "attendance", "rule_set",
        "list_closing",
    )  # fmt: skip

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("list_panel")
        self.setAccessibleName(tr("Speaking list"))
        self._floor = Floor()
        named = floor_commands(file)
        self.buttons = buttons_for(
            named, ("next_speaker", "pass_turn", "toggle_pause", "more_time"), 40, next_height=44
        )
        self.closing = {name: button_for(named[name], height=34) for name in ("last_call", "reopen_list")}
        self.rules = RuleMenu(file)
        self.commands = [
            Command("speaking_rules", words("Rules"), "Shift+L", "tune-variant",
                    words("Who comes first, times, and what the wall shows"), self._on_rules),
        ]  # fmt: skip
        self.rule_button = button_for(self.commands[0], quiet=True, height=30)
        self._title = Label("", "screen", elided=True)
        self._question = Label("", "title", wraps=True)
        self._question.setContentsMargins(0, 4, 0, 0)
        self._order = Label("", "hint", elided=True)
        self.last_call = LastCall(file, named["close_list"])
        self.table = RoundTable(tr("Click: on the list. Once more: the floor now."))
        self.table.chosen.connect(self._on_seat)
        self.field = NameField(self._around, "L")
        self.field.setFixedWidth(300)
        self.kinds = KindChoice(self.field)
        self.field.picked.connect(self._sign_up)
        self.field.kind_changed.connect(self.kinds.show_kind)
        self.kinds.chosen.connect(self.field.choose_kind)
        self._build()

    def refresh(self) -> None:
        self._floor = there = floor(self.file)
        item = there.item
        self._title.setText(item.title if item else "")
        self._question.setText(item.question if item else "")
        self._question.setVisible(bool(item and item.question))
        if there.round is not None:
            views = seats_of_round(self.file, there, there.round)
        else:
            views = seats_of_list(self.file, there)
        self.table.show_seats(views, self._middle())
        self.last_call.show_floor(there)
        self._show_order()
        show_floor(self.buttons, there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text()
        if item_there(self._floor) and (sign in SIGNS or (sign.isdecimal() and sign != "0")):
            self.field.begin(sign)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for button in self.closing.values():
            head.addWidget(button)
        head.addWidget(self.rule_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 12)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._order)
        rows.addWidget(self._question)
        rows.addWidget(self.last_call)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.kinds)
        rows.addWidget(Flow(list(self.buttons.values())))

    def _show_order(self) -> None:
        there = self._floor
        parts = [policy_word(there.rules.policy)]
        if there.rules.policy in ("first", "fewest", "least"):
            parts.append(scope_word(there.rules.scope))
        closed = there.closed is not None and there.closed.closed_at is not None
        if closed:
            parts.insert(0, tr("The list is closed"))
        self._order.setText(" · ".join(parts))
        self.closing["last_call"].setVisible(item_there(there) and there.closed is None)
        self.closing["reopen_list"].setVisible(item_there(there) and closed)

    def _middle(self) -> Middle:
        there = self._floor
        if there.turn is not None:
            return Middle(tr("Has the floor"), there.name, tr("%n on the list", "people", len(there.waiting)))
        if there.waiting:
            return Middle(tr("Next"), there.waiting[0].name, tr("%n on the list", "people", len(there.waiting)), 24)
        return Middle("", tr("Who would like to speak?"), tr("Click a seat to sign up"), 24)

    def _around(self) -> list[people.Person]:
        return people.present(self.file, self._floor.item.meeting) if self._floor.item else []

    def _on_rules(self) -> None:
        menu = self.rules.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rule_button.mapToGlobal(self.rule_button.rect().bottomLeft()))

    def _on_seat(self, person: int) -> None:
        kind = self.field.kind
        waits = any(waiting.person == person for waiting in self._floor.waiting)
        if waits and kind == SPEECH:
            speaking.give_floor(self.file, person)
        else:
            self.field.choose_kind(SPEECH)
            self._sign_up(person, kind)

    def _sign_up(self, person: int, kind: str = SPEECH, text: str = "") -> None:
        if self._floor.item is not None:
            speaking.ask_to_speak(self.file, self._floor.item.id, person, kind, text=text)


def item_there(there: Floor) -> bool:
    """Whether people can sign up now."""
    return there.item is not None and there.round is None
