"""The steps of an item's method, the one we should be at by the time that has passed marked and told in full."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit.card import Card
from app.kit.label import Label
from app.kit.theme import color
from app.shell.language import language, tr
from db.methods import Method, Step


def step_at(minutes: Sequence[int], spent_s: float, given_s: float) -> int:
    """Index of the step in work when `spent_s` of `given_s` are used, the steps stretched to the time there is."""
    total, passed = sum(minutes), 0
    if not total or given_s <= 0:
        return 0
    share = spent_s / given_s * total
    for i, length in enumerate(minutes):
        passed += length
        if share < passed:
            return i
    return len(minutes) - 1


class StepsCard(Card):
    """All steps with their minutes; the instruction of the present one."""

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("steps")
        self.at = -1
        self._minutes = [step.minutes for step in method.steps]
        self.rows.addWidget(Label(method.name_da if language() == "da" else method.name_en, "pane"))
        self._lines = [StepLine(number, step) for number, step in enumerate(method.steps, 1)]
        for line in self._lines:
            self.rows.addWidget(line)

    def show_time(self, spent_s: float, given_s: float) -> None:
        """Mark the step that belongs to the time."""
        at = step_at(self._minutes, spent_s, given_s)
        if at != self.at:
            self.at = at
            for i, line in enumerate(self._lines):
                line.set_present(i == at)


class StepLine(QWidget):
    """One step; the present one has a bar at its left and shows what to do."""

    def __init__(self, number: int, step: Step) -> None:
        super().__init__()
        self.setObjectName(f"step_{number}")
        self.present = False
        self._title = Label(f"{number}  {step.title}", "body", wraps=True)
        self._what = Label(step.instruction, "body", wraps=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(Label(tr("{minutes} min").format(minutes=step.minutes), "hint"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 2, 0, 2)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addWidget(self._what)
        self._what.setVisible(False)

    def set_present(self, present: bool) -> None:
        """Mark the step, or no longer."""
        self.present = present
        self._what.setVisible(present)
        cut = self._title.font()
        cut.setWeight(cut.Weight.DemiBold if present else cut.Weight.Normal)
        self._title.setFont(cut)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.present:
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 0, 4, self.height()), color("accent"))
            painter.end()
