"""The strip over a board that is written on in silence: time, counts, and the ways of revealing."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.board.silent import Silent
from app.board.tools import ToolRow
from app.board.view import BoardView
from app.kit.clock_face import ClockFace, ClockWidget, minutes_seconds
from app.kit.icons import icon
from app.kit.label import Label
from app.kit.theme import color
from app.kit.writing import Choice
from app.shell.actions import Command, button_for
from app.shell.errors import contained
from app.shell.language import tr
from db.board_silent import WAYS, left_s
from db.errors import words
from db.person import first_name

BUTTONS: Final = ("silent_writer", "silent_stop", "silent_more", "silent_peek", "silent_cover")
LATER: Final = ("silent_cover", "silent_peek")
WAY_WORDS: Final = {
    "all": words("All at once"), "one": words("One by one"), "cluster": words("By cluster"),
    "seats": words("Each explains"),
}  # fmt: skip


class SilentBar(QWidget):
    """Offers silent writing at an item for it, and leads through it once it has begun; hidden otherwise."""

    def __init__(self, silent: Silent, commands: Mapping[str, Command], view: BoardView) -> None:
        super().__init__()
        self.setObjectName("silent_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._silent, self._view = silent, view
        self._left_alone: set[int] = set()
        self.clock, self.time = ClockWidget(30), Label("", "clock")
        self.count, self.fields = Label("", "strong"), Label("", "hint", elided=True)
        self.way = Choice(name=tr("How the notes are revealed"))
        self.way.setObjectName("silent_way_choice")
        for way in WAYS:
            self.way.addItem(tr(WAY_WORDS[way]), way)
        self.way.activated.connect(lambda at: contained(lambda: self._choose(str(self.way.itemData(at)))))
        self.buttons = {name: button_for(commands[name], height=34) for name in (*BUTTONS, "silent_reveal")}
        self.begin = button_for(commands["silent_begin"], next=True, height=34)
        self._lay_out()
        silent.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show how things stand; hidden when there is nothing to say."""
        silent, board = self._silent, self._view.board_scene.board
        running = silent.is_on() or silent.has_covered()
        offered = silent.offered and board is not None and board.id not in self._left_alone
        self._offer.setVisible(offered and not running)
        self._running.setVisible(running)
        self.setVisible(running or offered)
        if running:
            self._show_running()

    def on_tick(self) -> None:
        """Show what the passing second changed."""
        if self.isVisible():
            self._show_time()
            self._silent.peek.tick()

    def _show_time(self) -> None:
        now = self._silent.now
        left = left_s(now, self._view.board_scene.file.now()) if now else None
        shown = left is not None and now is not None and now.writing
        self.clock.setVisible(shown)
        self.time.setVisible(shown)
        if shown and left is not None and now is not None:
            self.clock.show_face(ClockFace(left, now.planned_s, digits=False))
            self.time.setText(minutes_seconds(left))
            self.time.set_tone("over" if left < 0 else "ink")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.setPen(color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _show_running(self) -> None:
        silent, scene = self._silent, self._view.board_scene
        self._show_time()
        count = silent.curtain.count
        none = tr("No notes yet") if silent.writes() else tr("All notes are revealed")
        self.count.setText(tr("%n notes covered", "", count) if count else none)
        titles = scene.paper.titles
        told = [(titles.get(field.id, ""), silent.curtain.counts.get(field.id, 0)) for field in scene.paper.fields]
        several = len(scene.paper.fields) > 1
        hint = " · ".join(f"{title} {n}" for title, n in told if n) if several else ""
        if silent.writers.signs():
            hint = tr("Who wrote what is forgotten when all have explained, also in Undo.")
        self.fields.setText(hint)
        self.way.setVisible(silent.is_on())
        if silent.now is not None:
            self.way.setCurrentIndex(WAYS.index(silent.now.way))
        self._show_buttons()

    def _show_buttons(self) -> None:
        silent, buttons = self._silent, self.buttons
        buttons["silent_reveal"].setText(self._reveal_words())
        buttons["silent_reveal"].set_next(not silent.writes())
        writer = silent.writers.writer()
        if writer is not None:
            buttons["silent_writer"].setText(tr("Writes: {name}").format(name=first_name(writer.name)))
        buttons["silent_peek"].setText(tr("Cover") if silent.peek.is_on() else tr("Peek"))
        may = {
            "silent_stop": silent.writes(),
            "silent_reveal": silent.may_reveal(),
            "silent_writer": silent.writers.may_sign(),
            "silent_cover": silent.may_cover(),
            "silent_more": silent.writes(),
            "silent_peek": silent.has_covered(),
        }
        for name, on in may.items():
            buttons[name].setEnabled(on)
        order = BUTTONS if silent.writes() else LATER
        self._row.show_only([name for name in order if may[name]] or ["silent_cover"])

    def _reveal_words(self) -> str:
        silent = self._silent
        if not silent.has_covered():
            return tr("Show the whole board")
        way = silent.now.way if silent.now else "all"
        who = silent.writers.next_to_explain()
        if who is not None:
            return tr("Next: {name}").format(name=first_name(who.name))
        return {"all": tr("Reveal all"), "one": tr("Reveal the next"), "cluster": tr("Reveal the next cluster"),
                "seats": tr("Reveal the rest")}[way]  # fmt: skip

    def _choose(self, way: str) -> None:
        self._silent.choose_way(way)
        self._view.setFocus()

    def _leave_alone(self) -> None:
        board = self._view.board_scene.board
        if board is not None:
            self._left_alone.add(board.id)
        self.refresh()
        self._view.setFocus()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(0)
        self._offer, self._running = QWidget(), QWidget()
        rows.addWidget(self._offer)
        rows.addWidget(self._running)
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(14, 6, 8, 0)
        offer.setSpacing(10)
        offer.addWidget(Label(tr("Notes here are written in silence: covered until you reveal them."), elided=True), 1)
        offer.addWidget(self.begin)
        offer.addWidget(self._cross())
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(0)
        first = QHBoxLayout()
        first.setContentsMargins(14, 4, 12, 4)
        first.setSpacing(8)
        for part in (self.clock, self.time, self.count):
            first.addWidget(part)
        first.addWidget(self.fields, 1)
        first.addWidget(self.way)
        running.addLayout(first)
        self._row = SilentRow({name: self.buttons[name] for name in BUTTONS}, self.buttons["silent_reveal"])
        running.addWidget(self._row)

    def _cross(self) -> QToolButton:
        said = tr("Close")
        cross = QToolButton()
        cross.setObjectName("silent_bar_close")
        cross.setAccessibleName(said)
        cross.setToolTip(said)
        cross.setIcon(icon("close", "ink"))
        cross.setFixedSize(32, 32)
        cross.clicked.connect(self._leave_alone)
        return cross


class SilentRow(ToolRow):
    """The buttons that make sense now, as many as there is room for."""

    def __init__(self, named: Mapping[str, QPushButton], last: QPushButton) -> None:
        super().__init__(list(named.values()), last)
        self._named = named

    def show_only(self, names: Sequence[str]) -> None:
        """Show these buttons in this order, and no others."""
        for name, button in self._named.items():
            if name not in names:
                button.hide()
        self._buttons = [self._named[name] for name in names]
        self.resizeEvent(QResizeEvent(self.size(), self.size()))
