"""The tasks of a meeting under three headings; rows keep their place while they are worked on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.chair.task_editor import phase_word
from app.chair.task_rows import TaskRow
from app.kit.label import Label
from db.preparation import PHASES, Task


class TaskList(QScrollArea):
    """Signals: `ticked`, the box of the row with the keyboard was pressed; `opened`, that row is to be changed."""

    ticked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_list")
        self.rows: list[TaskRow] = []
        self._groups = {phase: QVBoxLayout() for phase in PHASES}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for phase, group in self._groups.items():
            column.addWidget(Label(phase_word(phase), "column"))
            column.addLayout(group)
            group.setSpacing(0)
            column.addSpacing(12)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def chosen(self) -> Task | None:
        """The task that has the keyboard."""
        return next((row.task for row in self.rows if row.hasFocus()), None)

    def choose(self, text: str) -> None:
        """Give the keyboard to the task with these words."""
        row = next((row for row in self.rows if row.task and row.task.text == text), None)
        if row is not None:
            row.setFocus()
            self.ensureWidgetVisible(row)

    def show_tasks(self, tasks: list[Task], today: date) -> None:
        """Show the tasks as they stand on that day."""
        if [task.phase for task in tasks] != [row.task.phase for row in self.rows if row.task]:
            self._make_rows(tasks)
        for row, task in zip(self.rows, tasks, strict=True):
            row.show_task(task, today)

    def _make_rows(self, tasks: list[Task]) -> None:
        at = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for task in tasks:
            row = TaskRow()
            row.pressed.connect(lambda r=row: self._on_pressed(r))
            row.opened.connect(lambda r=row: self._on_opened(r))
            self._groups[task.phase].addWidget(row)
            row.show()
            self.rows.append(row)
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].setFocus()

    def _on_pressed(self, row: TaskRow) -> None:
        row.setFocus()
        self.ticked.emit()

    def _on_opened(self, row: TaskRow) -> None:
        row.setFocus()
        self.opened.emit()
