"""The question over the tool when an item's time is up; it comes by itself and blocks nothing."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.agenda.time_up_words import answers_to, deciding_sentence
from app.agenda.words import time_left, titles
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.theme import color
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item
from db.change import Change
from db.errors import words
from db.evening import move_on
from db.file import CommitteeFile
from db.time_up import Question, decide_now, deciding, dismiss, go_on, question

TABLES = ("meeting", "item", "item_time", "item_extension", "time_up", "away")


class TimeUpBand(Panel):
    """What shall we do with the rest? Three answers with their keys, or what to say while it is decided."""

    tables = TABLES

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("time_up")
        self.asked: Question | None = None
        self.deciding = False
        self.commands = self._make_commands()
        by_name = {command.name: command for command in self.commands}
        self.buttons: dict[str, KeyButton] = {
            name: button_for(by_name[name], height=36) for name in ("time_longer", "time_decide", "time_move_on")
        }
        self.away = button_for(by_name["time_dismiss"], quiet=True, height=30)
        self._below = {name: Label("", "hint", wraps=True) for name in self.buttons}
        self._over = Label("", "strong", tone="over")
        self._title = Label("", "screen", wraps=True)
        self._lay_out()
        self.hide()
        # A hidden panel hears nothing; this one must find out by itself that its moment has come.
        hear.changed.connect(self._look_at)
        hear.tick.connect(self.look)

    def look(self) -> None:
        """Come or go as the rows and the time say. Never writes."""
        asked = question(self.file, self.hear.now())
        decides = asked is None and deciding(self.file)
        if asked == self.asked and decides == self.deciding:
            return
        self.asked, self.deciding = asked, decides
        self._show()
        self.setVisible(asked is not None or decides)

    def refresh(self) -> None:
        self.look()

    def _look_at(self, change: Change) -> None:
        if change.touches(*self.tables):
            self.look()

    def _make_commands(self) -> list[Command]:
        def asks() -> bool:
            return self.asked is not None

        def may_go_on() -> bool:
            return self.asked is not None and self.asked.longer_s is not None

        return [
            Command("time_longer", words("Go on"), "1", "", words("Give the item some minutes more"),
                    lambda: self._answer(go_on), may_go_on),
            Command("time_decide", words("Decide now"), "2", "", words("Go over to the decision"),
                    lambda: self._answer(decide_now), asks),
            Command("time_move_on", words("Move on"), "3", "",
                    words("Begin the next item; the rest of this one goes to the next meeting"), self._move_on, asks),
            Command("time_dismiss", words("Put away"), "Esc", "", words("Put the question away and go on as it is"),
                    lambda: self._answer(dismiss), lambda: self.asked is not None or self.deciding),
        ]  # fmt: skip

    def _answer(self, give: object) -> None:
        here = current_item(self.file)
        if here is not None and callable(give):
            give(self.file, here.id)

    def _move_on(self) -> None:
        here = current_item(self.file)
        if here is not None:
            move_on(self.file, here.id, titles())

    def _show(self) -> None:
        asked = self.asked
        self._answers.setVisible(asked is not None)
        if asked is None:
            self._over.setText("")
            self._title.setText(tr("Say: {sentence}").format(sentence=deciding_sentence()))
            return
        self._over.setText(time_left(min(-0.001, asked.slot.left_s)))
        self._title.setText(tr("What do we do with the rest?"))
        for told in answers_to(asked):
            button = self.buttons[told.name]
            button.setText(told.title)
            button.setEnabled(told.open)
            self._below[told.name].setText(told.below)
            button.setAccessibleDescription(told.below)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._over)
        head.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self._answers = QWidget()
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        for name, button in self.buttons.items():
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(button)
            column.addWidget(self._below[name])
            column.addStretch(1)
            row.addLayout(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 6, 12, 8)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self._answers)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(QRectF(0, 0, 4, self.height()), color("red" if self.asked else "accent"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), color("line"))
        painter.end()
