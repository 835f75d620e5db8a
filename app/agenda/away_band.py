"""The question after the computer was away: what happened in between? On the laptop only, and it blocks nothing."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.agenda.away_words import answers_to_away, away_title
from app.agenda.words import titles
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.theme import color
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.panel import Panel
from db.away import Unclear, unclear
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.wake import had_ended, put_away, take_new_time, was_pause, went_on

LOW = 700  # a window so low needs its height for the tool


class AwayBand(Panel):
    """One question and its answers with their keys; it goes when it is answered, put away, or the item is left."""

    tables = ("meeting", "item", "item_time", "turn", "turn_time", "away")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("away")
        self.asked: Unclear | None = None
        self.commands = self._make_commands()
        by_name = {command.name: command for command in self.commands}
        self.close_button = button_for(by_name["away_dismiss"], quiet=True, height=30)
        self.buttons: dict[str, KeyButton] = {
            name: button_for(command, height=32) for name, command in by_name.items() if name != "away_dismiss"
        }
        self._below = {name: Label("", "hint", elided=True, parent=self) for name in self.buttons}
        for button in self.buttons.values():
            button.setParent(self)
        self._title = Label("", "strong", wraps=True)
        self._lay_out()
        self.hide()
        # A hidden panel hears nothing; this one must find out by itself that its moment has come.
        hear.changed.connect(self._look_at)
        self.look()

    def look(self) -> None:
        """Come or go as the rows say. Never writes."""
        asked = unclear(self.file)
        if asked == self.asked:
            return
        self.asked = asked
        if asked is not None:
            self._show(asked)
        self.setVisible(asked is not None)

    def refresh(self) -> None:
        self.look()

    def _look_at(self, change: Change) -> None:
        if change.touches(*self.tables):
            self.look()

    def _in_sight(self) -> bool:
        """Whether the facilitator can see the question: not while the wall covers the laptop."""
        top = self.window().childAt(self.mapTo(self.window(), self.rect().center()))
        return self.isVisible() and top is not None and (top is self or self.isAncestorOf(top))

    def _make_commands(self) -> list[Command]:
        def may(*names: str, also: Callable[[Unclear], bool] = lambda _asked: True) -> Callable[[], bool]:
            def asks() -> bool:
                return (
                    self.asked is not None
                    and (self.asked.away.cause == "clock") == names[0].startswith("clock")
                    and also(self.asked)
                    and self._in_sight()
                )

            return asks

        return [
            Command("away_pause", words("It was a pause"), "1", "",
                    words("Nothing happened while the computer was away; the time is left out"),
                    lambda: self._answer(was_pause), may("away")),
            Command("away_went_on", words("We went on"), "2", "",
                    words("The time away counts for the item, and for the speech that ran"),
                    lambda: self._answer(went_on), may("away")),
            Command("away_item", words("Only the item went on"), "3", "",
                    words("The time away counts for the item and for nobody's speech"),
                    lambda: self._answer(lambda file, away: went_on(file, away, speech=False)),
                    may("away", also=lambda asked: bool(asked.speaker))),
            Command("away_over", words("The meeting had ended"), "4", "",
                    words("Close the meeting at the moment the computer went away"),
                    lambda: self._answer(lambda file, away: had_ended(file, away, titles())),
                    may("away", also=lambda asked: asked.fresh)),
            Command("clock_keep", words("Keep the meeting's time"), "1", "",
                    words("Go on by the time the meeting began with"),
                    lambda: self._answer(put_away), may("clock")),
            Command("clock_take", words("Use the computer's time"), "2", "",
                    words("Go over to the computer's new time; what is noted moves along"),
                    lambda: self._answer(take_new_time), may("clock")),
            Command("away_dismiss", words("Put away"), "Esc", "", words("Put the question away and go on as it is"),
                    lambda: self._answer(put_away), lambda: self.asked is not None and self._in_sight()),
        ]  # fmt: skip

    def _answer(self, give: Callable[[CommitteeFile, int], object]) -> None:
        if self.asked is not None:
            give(self.file, self.asked.away.id)

    def _show(self, asked: Unclear) -> None:
        self._title.setText(away_title(asked.away))
        told = {one.name: one for one in answers_to_away(asked)}
        for name, button in self.buttons.items():
            here = told.get(name)
            button.setVisible(here is not None)
            if here is not None:
                button.setText(here.title)
                button.setEnabled(here.open)
                button.setAccessibleDescription(here.below)
                button.setToolTip(here.below)
                self._below[name].setText(here.below)
        self._place(list(told), low=self.window().height() < LOW)

    def _place(self, names: list[str], *, low: bool) -> None:
        """Each answer on a line with what follows from it; in a low window two on a line and the rest as tips."""
        for name, below in self._below.items():
            self._rows.removeWidget(self.buttons[name])
            self._rows.removeWidget(below)
            below.setVisible(name in names and not low)
        for at, name in enumerate(names):
            if low:
                self._rows.addWidget(self.buttons[name], at // 2, at % 2)
            else:
                self._rows.addWidget(self.buttons[name], at, 0)
                self._rows.addWidget(self._below[name], at, 1)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnStretch(0, int(low))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 6, 12, 8)
        box.setSpacing(2)
        box.addLayout(head)
        box.addLayout(self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(QRectF(0, 0, 4, self.height()), color("accent"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), color("line"))
        painter.end()
