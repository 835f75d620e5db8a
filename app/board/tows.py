"""From SWOT to strategy on the laptop: one calm page in four steps, led by keys; everything lies in the file."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.board.cross_stage import cross_drawing
from app.board.tows_choose import ChoosePage
from app.board.tows_pairs import CrossPage
from app.board.tows_picture import PictureView
from app.board.tows_strategies import StrategiesPage
from app.board.tows_words import STEP_WORDS
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.errors import contained
from app.shell.language import tr
from db.agenda import running
from db.board_rows import find_board
from db.crossing import STEPS, crossing, go_to_step
from db.file import CommitteeFile
from db.minutes import next_meeting_on
from db.people import people
from db.strategies import chosen_ids

FOOT: Final = ("tows_back", "tows_on", "tows_actions")
NARROW: Final = 640


class TowsPage(QWidget):
    """The steps in a strip, the step in work below it, and the ways on at the foot.

    Signals:
        left: Esc, or the button back.
    """

    left = Signal()

    def __init__(self, file: CommitteeFile, commands: dict[str, Command]) -> None:
        super().__init__()
        self.setObjectName("board_tows")
        self._file, self._commands = file, commands
        self.board = 0
        self._shown = STEPS[0]
        self.choose, self.cross = ChoosePage(file), CrossPage(file, self.calendar)
        self.strategies, self.picture = StrategiesPage(file, self.calendar), PictureView("tows_picture")
        self.steps: dict[str, KeyButton] = {}
        self.buttons = {
            name: button_for(commands[name], height=36) for name in (*FOOT, "swot_turn_over", "swot_on_wall")
        }
        self.cross.at_end.connect(lambda: contained(self.go_on))
        self._lay_out()

    @property
    def step(self) -> str:
        """The step in work."""
        return crossing(self._file, self.board).step

    @property
    def whole(self) -> bool:
        """Whether the whole cross is shown instead of the step."""
        return self._pages.currentWidget() is self.picture

    def show_board(self, board: int) -> None:
        """Show how far the crossing of a board has come."""
        if board != self.board:
            self._turned = False
        self.board = board
        names = {one.id: one.name for one in people(self._file) if one.kind != "guest"}
        self.cross.set_names(names)
        self.strategies.set_names(names)
        step = self.step
        page: QWidget = {"choose": self.choose, "cross": self.cross}.get(step, self.strategies)
        self.choose.show_board(board)
        self.cross.show_board(board)
        self.strategies.show_board(board, picking=step == "pick")
        self.picture.show_drawing(cross_drawing(self._file, board), tr("The whole cross"))
        self._turn_to(self.picture if self._turned else page)
        self._shown = step
        self._show_steps(step)
        self.buttons["tows_back"].setVisible(step != STEPS[0])
        self.buttons["tows_on"].setVisible(step != STEPS[-1])
        self.buttons["tows_actions"].setVisible(step == STEPS[-1])

    def go_on(self) -> None:
        """Go to the next step; with nothing chosen, what the dots propose is taken."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the step before."""
        self._go(-1)

    def show_buttons(self) -> None:
        """Turn off what makes no sense now."""
        for name, button in self.buttons.items():
            button.setEnabled(self._commands[name].when())

    def turn_over(self) -> None:
        """Show the whole cross, or the step again."""
        self.keep()
        self._turned = not self._turned
        self.show_board(self.board)
        self.setFocus()

    def keep(self) -> None:
        """Keep what is being written."""
        if self._pages.currentWidget() is self.cross:
            self.cross.keep()
        elif self._pages.currentWidget() is self.strategies:
            self.strategies.keep()

    def calendar(self) -> tuple[date, date | None]:
        """Today, and the day of the meeting after the one in work."""
        now, board = running(self._file), find_board(self._file, self.board)
        meeting = now.id if now is not None else board.meeting if board else 0
        return self._file.now().astimezone().date(), next_meeting_on(self._file, meeting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            contained(self._on_leave)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_steps(self._shown)

    def _show_steps(self, now: str) -> None:
        """Mark the step in work; where there is little room the others are numbers only."""
        for n, (name, button) in enumerate(self.steps.items(), 1):
            whole = f"{n} {tr(STEP_WORDS[name])}"
            button.setText(whole if name == now or self.width() >= NARROW else str(n))
            button.setAccessibleName(whole)
            button.setToolTip(whole)
            button.setChecked(name == now)

    def _go(self, by: int) -> None:
        self.keep()
        at = STEPS.index(self.step) + by
        if 0 <= at < len(STEPS):
            self._go_to(STEPS[at])

    def _go_to(self, step: str) -> None:
        self._turned = False
        fresh = self.step == STEPS[0] and step != STEPS[0] and not chosen_ids(self._file, self.board)
        go_to_step(self._file, self.board, step, proposal=fresh)
        self.show_board(self.board)
        self.setFocus()

    def _on_step(self, step: str) -> None:
        self.keep()
        contained(lambda: self._go_to(step))
        self.show_board(self.board)

    def _turn_to(self, page: QWidget) -> None:
        here = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        changes = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page if page is not self.picture else self.buttons["swot_turn_over"])
        if here and changes:
            self.setFocus()

    def _lay_out(self) -> None:
        self._turned = False
        back = KeyButton(tr("Back"), "Esc", "arrow-left", quiet=True, height=34)
        back.setObjectName("tows_leave")
        back.clicked.connect(self._on_leave)
        head, strip, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(Label(tr("From SWOT to strategy"), "screen"), 1)
        head.addWidget(back)
        strip.setSpacing(4)
        for n, name in enumerate(STEPS, 1):
            button = KeyButton(f"{n} {tr(STEP_WORDS[name])}", quiet=True, height=34)
            button.setObjectName(f"tows_step_{name}")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, step=name: self._on_step(step))
            self.steps[name] = button
            strip.addWidget(button)
        strip.addStretch(1)
        strip.addWidget(self.buttons["swot_turn_over"])
        strip.addWidget(self.buttons["swot_on_wall"])
        foot.setSpacing(8)
        foot.addStretch(1)
        for name in FOOT:
            foot.addWidget(self.buttons[name])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(8)
        for part in (head, strip):
            rows.addLayout(part)
        self._pages = QStackedLayout()
        rows.addLayout(self._pages, 1)
        # Only now, or the first page would be a window of its own for a moment.
        for page in (self.choose, self.cross, self.strategies, self.picture):
            self._pages.addWidget(page)
        rows.addLayout(foot)

    def _on_leave(self) -> None:
        self.keep()
        self.left.emit()
