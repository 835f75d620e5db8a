"""The right side of the chair's card: the clock of the item, its steps, and what comes after it."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.chair.card_rows import StepRow, fit_height
from app.kit.card import Card, Divider
from app.kit.clock_face import ClockFace, ClockWidget
from app.kit.label import Label
from app.shell.language import clock, tr
from db.cue import Cue

WIDTH = 360


class Aside(QWidget):
    """360 px beside the sentence: how long yet, where in the item, what follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_aside")
        self.setFixedWidth(WIDTH)
        self.clock = ClockWidget(132)
        self._ends, self._plan = Label("", "clock"), Label("", "hint")
        self._steps, self.rows = QVBoxLayout(), list[StepRow]()
        self._then = Card()
        self._next, self._line = Label("", "pane", wraps=True), Label("", "hint", wraps=True)
        self._lay_out()

    def show_cue(self, now: Cue, tongue: str) -> None:
        """Show the clock, the steps and the next item; `tongue` is the language of the content."""
        slot, card = now.slot, now.card
        total = f"{tr('{minutes} min').format(minutes=round(slot.given_s / 60))}"
        self.clock.show_face(ClockFace(slot.left_s, slot.given_s), tr("of {time}").format(time=total))
        self._ends.setText(clock(slot.ends_at))
        self._plan.setText(tr("planned {minutes} min").format(minutes=round(slot.item.planned_s / 60)))
        while len(self.rows) < len(card.steps):
            self.rows.append(StepRow())
            self._steps.insertWidget(len(self.rows) - 1, self.rows[-1])
        while len(self.rows) > len(card.steps):
            spare = self.rows.pop()
            spare.hide()
            spare.deleteLater()
        for i, (row, step) in enumerate(zip(self.rows, card.steps, strict=True)):
            state = "done" if i < card.at else "now" if i == card.at else "later"
            minutes = tr("{minutes} min").format(minutes=max(1, round(step.planned_s / 60)))
            row.show_step(step.title.within(tongue), minutes, state)
        self._show_then(now)

    def _show_then(self, now: Cue) -> None:
        then = now.then
        self._next.setText(f"{then.item.position} {then.item.title}" if then else tr("The meeting is over"))
        minutes = tr("{minutes} min").format(minutes=round(then.given_s / 60)) if then else ""
        self._line.setText(" · ".join(part for part in (minutes, then.item.question if then else "") if part))
        self._line.setVisible(bool(self._line.text()))
        for label in (self._next, self._line):
            fit_height(label, WIDTH - 76)

    def _lay_out(self) -> None:
        times = QVBoxLayout()
        times.setSpacing(2)
        times.addStretch(1)
        times.addWidget(Label(tr("The item ends"), "column"))
        times.addWidget(self._ends)
        times.addWidget(self._plan)
        times.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.clock)
        top.addLayout(times, 1)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(2)
        self._steps.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._steps)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        self._then.rows.setContentsMargins(16, 12, 16, 12)
        self._then.rows.setSpacing(4)
        for label in (Label(tr("After that"), "column"), self._next, self._line):
            self._then.rows.addWidget(label)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 28, 20, 24)
        inside.setSpacing(12)
        inside.addLayout(top)
        inside.addWidget(Label(tr("Steps"), "column"))
        inside.addWidget(scroll, 1)
        inside.addWidget(self._then)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Divider(upright=True))
        row.addLayout(inside, 1)
