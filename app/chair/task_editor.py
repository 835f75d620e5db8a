"""The line in which a task is written or changed: its words, when in the course of a meeting, and its day."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.fields import Choice, DateField
from app.kit.writing import TextLine, field
from app.shell.language import tr
from db.preparation import PHASES, Task


def phase_word(phase: str) -> str:
    """What a phase is called."""
    return {"before": tr("Before the meeting"), "during": tr("On the day"), "after": tr("After the meeting")}[phase]


class TaskEditor(QWidget):
    """Signals: `saved(phase, text, due_on)` with an ISO date; `closed`, it was left without saving."""

    saved = Signal(str, str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_editor")
        self.text = TextLine(hint=tr("What is to be done?"))
        self.text.setObjectName("task_text")
        self.phase = Choice(name=tr("When"))
        self.phase.setObjectName("task_phase")
        for phase in PHASES:
            self.phase.addItem(phase_word(phase), phase)
        self.day = DateField(date(2000, 1, 1), name=tr("Day"))
        self.day.setObjectName("task_day")
        save = KeyButton(tr("Save"), "Return", next=True)
        save.setObjectName("task_save")
        save.clicked.connect(self.save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(field(tr("Task"), self.text), 1)
        row.addWidget(field(tr("When"), self.phase))
        row.addWidget(field(tr("Day"), self.day))
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignBottom)

    def begin(self, task: Task | None, phase: str, day: date) -> None:
        """Write a new task for a phase and day, or change one."""
        due = date.fromisoformat(task.due_on) if task and task.due_on else day
        self.text.setText(task.text if task else "")
        self.phase.setCurrentIndex(PHASES.index(task.phase if task else phase))
        self.day.setDate(QDate(due.year, due.month, due.day))
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def save(self) -> None:
        """Give what was written; nothing without words."""
        if self.text.text().strip():
            day = self.day.date().toString(Qt.DateFormat.ISODate)
            self.saved.emit(self.phase.currentData(), self.text.text(), day)
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
