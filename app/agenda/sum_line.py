"""The line under an agenda: a new item, how items are moved, and what the minutes sum up to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.agenda.agenda_table import AgendaLine
from app.agenda.marks import Cap
from app.agenda.words import minutes_of
from app.kit.buttons import Chip
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.language import clock, tr
from db.agenda import Meeting
from db.schedule import expected_end, planned_end

TIGHT, ROOMY, WIDE = 340, 480, 600


class SumLine(QWidget):
    """The foot of the plan."""

    def __init__(self, add: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sum_line")
        self._move = Label(tr("Move"), "hint")
        self._caps = [Cap("Alt+Up"), Cap("Alt+Down")]
        self.total = Label("", "body", elided=True)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.fits = Chip("", "check")
        self._times = {"planned": 0, "took": 0}
        self._end, self._held, self._short = "", False, 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._add = button_for(add, height=34)
        self._add.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self._add)
        row.addSpacing(4)
        for widget in (self._move, *self._caps):
            row.addWidget(widget)
        row.addWidget(self.total, 1)
        row.addSpacing(6)
        row.addWidget(self.fits)

    def show_sum(self, meeting: Meeting, lines: Sequence[AgendaLine]) -> None:
        """Show what the items of the meeting sum up to, and whether the rounds among them have time enough."""
        self._short = sum(line.short for line in lines)
        planned = sum(line.item.planned_s for line in lines)
        self._times = {"planned": minutes_of(planned), "took": minutes_of(sum(line.slot.spent_s for line in lines))}
        end = planned_end(meeting, [line.item for line in lines])
        self._end = clock(expected_end(meeting, []) if meeting.closed_at else end)
        self._held = meeting.closed_at is not None
        self.fits.setVisible(meeting.opened_at is None)
        self._say()

    def _say(self) -> None:
        wide = self.width() >= ROOMY
        if self._held:
            text = tr("Planned {planned} min · took {took} min · ended {time}")
        else:
            text = tr("In all {planned} min · ends {time}") if wide else tr("ends {time}")
        self.total.setText(text.format(time=self._end, **self._times))
        self.fits.set_late(self._short > 0)
        late = tr("%n rounds too short", "", self._short) if wide else tr("%n too short", "", self._short)
        self.fits.set_text(late if self._short else tr("fits"))
        self._add.set_icon("plus" if wide else "")
        self._add.set_key("Ins" if self.width() >= TIGHT else "")
        for widget in (self._move, *self._caps):
            widget.setVisible(self.width() >= WIDE)

    def resizeEvent(self, event: object) -> None:
        self._say()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 34)
