"""The card of the evening that is to be settled: its pair, why it is their turn, and what can be done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.chair.words import iso_day, reason_words
from app.kit.buttons import KeyButton
from app.kit.card import Card
from app.kit.icons import icon
from app.kit.label import Label
from app.shell.language import short_day, tr
from db.chair import Evening
from db.chair_order import Reason
from db.file import moment
from db.people import short_names
from db.preparation import Task, overdue

MARGIN = 12


class PairCard(Card):
    """Who leads next and why."""

    def __init__(self, buttons: Sequence[KeyButton], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("pair_card")
        self.rows.setContentsMargins(MARGIN, 14, MARGIN, 14)
        self._where, self._names = Label("", "column"), Label("", "screen", wraps=True)
        self._why = Label("", "hint", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        for label in (self._where, self._names, self._why):
            self.rows.addWidget(label)
        self.rows.addSpacing(4)
        self.rows.addLayout(row)

    def show_evening(self, evening: Evening, reasons: Sequence[Reason], *, is_next: bool) -> None:
        """Show an evening; `is_next` is whether it is the one to be settled now."""
        lead = tr("Next pair · meeting {number}, {day}") if is_next else tr("Meeting {number}, {day}")
        self._where.setText(
            lead.format(number=evening.meeting.number, day=short_day(moment(evening.meeting.starts_at)))
        )
        names = " + ".join(short_names(list(evening.chairs)).values())
        self._names.setText(names or tr("Nobody yet"))
        if not evening.chairs:
            why = tr("Propose a pair, or choose two yourselves.")
        elif evening.settled == "confirmed":
            why = tr("Confirmed.")
        else:
            why = reason_words(reasons)
        self._why.setText(why)
        self._fit()
        self.setAccessibleName(f"{self._where.text()}: {self._names.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Nested layouts forget that wrapped words grow taller as they grow narrower.
        for label in (self._names, self._why):
            label.setMinimumHeight(max(0, label.heightForWidth(self.width() - 2 * MARGIN)))


class Preparation(QWidget):
    """What there is to do next before an evening, with its day, from the list of the page Preparation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preparation")
        self._head = Label("", "strong")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._head)
        rows.addLayout(self._grid)
        self._more = Label("", "hint")
        rows.addWidget(self._more)
        self._lines = [(Label(""), Label("", "hint", elided=True), Label("", "hint")) for _ in range(3)]
        for at, line in enumerate(self._lines):
            for column, label in enumerate(line):
                self._grid.addWidget(label, at, column)

    def show_tasks(self, number: int, found: Sequence[Task], today: date) -> None:
        """Show the first tasks before meeting `number` that are not done; when all are, the last ones."""
        self._head.setText(tr("Before meeting {number}").format(number=number))
        before = [task for task in found if task.phase == "before"]
        todo = [task for task in before if not task.done]
        shown = todo[: len(self._lines)] or before[-len(self._lines) :]
        more = len(todo) - len(shown)
        self._more.setText(tr("%n more under Preparation", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)
        for at, line in enumerate(self._lines):
            for label in line:
                label.setVisible(at < len(shown))
            if at < len(shown):
                task = shown[at]
                name = "checkbox-marked-outline" if task.done else "checkbox-blank-outline"
                line[0].setPixmap(icon(name).pixmap(18, 18))
                line[0].setAccessibleName(tr("done") if task.done else tr("to do"))
                line[1].setText(task.text)
                line[2].setText(iso_day(task.due_on))
                line[2].set_tone("late" if overdue(task, today) else "ink2")
