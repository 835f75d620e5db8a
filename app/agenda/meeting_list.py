"""The list of meetings at the left: number and title, the day, and how far each has come."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.agenda.new_meeting import plan_next
from app.agenda.words import bare_title
from app.kit.label import Label
from app.kit.row_model import RowModel
from app.kit.row_table import RIGHT, RowPainter, RowTable, draw_text
from app.kit.theme import color, font
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import clock, short_day, tr
from app.shell.panel import Panel
from db.agenda import Meeting, items, meetings
from db.errors import words
from db.file import CommitteeFile, moment

WIDTH, ROW = 236, 54
MINUTES: Final = {
    "draft": words("Minutes: draft"),
    "read_out": words("Minutes: read out"),
    "comments": words("Minutes: out for comments"),
    "approved": words("Minutes approved"),
}


@dataclass(frozen=True)
class MeetingRow:
    """One meeting with what stands under its title."""

    meeting: Meeting
    below: str
    year: str

    @property
    def id(self) -> int:
        return self.meeting.id

    @property
    def title(self) -> str:
        unnamed = self.meeting.title == tr("Meeting {number}").format(number=self.meeting.number)
        if unnamed or self.meeting.kind != "meeting":
            return self.meeting.title
        return f"{self.meeting.number} {bare_title(self.meeting)}"


class MeetingList(Panel):
    """Signals: `chosen(id)` when a person chose a meeting; `planned(id)` when one was made here."""

    tables: ClassVar = ("meeting", "item")
    chosen = Signal(int)
    planned = Signal(int)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("meeting_list")
        self.setFixedWidth(WIDTH)
        self._selected: int | None = None
        self._showing = False
        self._today: date | None = None
        self.list = MeetingTable()
        self.list.picked.connect(self._on_picked)
        self.commands = [
            Command("new_meeting", words("New meeting"), "Ctrl+N", "plus",
                    words("Plan the next meeting, four weeks after the last"), self.plan_one),
        ]  # fmt: skip
        head = Label(tr("Meetings"), "pane")
        head.setContentsMargins(16, 0, 0, 4)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(button_for(self.commands[0], height=34))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 14, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(head)
        rows.addWidget(self.list, 1)
        rows.addLayout(foot)
        self.setFocusProxy(self.list)

    def selected(self) -> int | None:
        """The id of the chosen meeting."""
        return self._selected

    def select(self, meeting_id: int) -> None:
        """Choose a meeting without telling."""
        self._selected = meeting_id
        self._mark()

    def plan_one(self) -> None:
        """Plan the next meeting and choose it."""
        new = plan_next(self.file)
        self.select(new)
        self.chosen.emit(new)
        self.planned.emit(new)

    def refresh(self) -> None:
        self._today = self.hear.now().astimezone().date()
        rows = [MeetingRow(one, self._below(one), self._year(one)) for one in meetings(self.file)]
        self._showing = True
        self.list.rows.show_rows(rows)
        self._showing = False
        self._mark()

    def on_tick(self) -> None:
        if self.hear.now().astimezone().date() != self._today:
            self.refresh()

    def _mark(self) -> None:
        if self.list.current_id() != self._selected:
            self._showing = True
            self.list.pick(self._selected)
            self._showing = False

    def _on_picked(self, id_: int) -> None:
        if not self._showing and id_ and id_ != self._selected:
            self._selected = id_
            self.chosen.emit(id_)

    def _below(self, one: Meeting) -> str:
        if one.closed_at:
            return tr(MINUTES[one.minutes_status])
        if one.opened_at:
            return tr("Open now")
        start = moment(one.starts_at)
        if start.astimezone().date() == self._today:
            return tr("Today at {time}").format(time=clock(start))
        count = len(items(self.file, one.id))
        return tr("%n items", "", count) if count else tr("No agenda yet")

    def _year(self, one: Meeting) -> str:
        year = moment(one.starts_at).astimezone().year
        return "" if self._today and year == self._today.year else str(year)


class MeetingTable(RowTable):
    """One column of two-line rows."""

    def __init__(self) -> None:
        super().__init__(RowModel([""], lambda row, _column: f"{row.title}\n{row.below}"), MeetingPainter(), ROW)
        self.setObjectName("meetings")
        self.setAccessibleName(tr("Meetings"))
        self.horizontalHeader().hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())


class MeetingPainter(RowPainter):
    """Draws number, title and day, and below them how far the meeting has come."""

    def draw_cell(self, painter: QPainter, rect: QRectF, row: Any, column: int, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, color("surface"))
            painter.fillRect(QRectF(rect.x(), rect.y(), 4, rect.height()), color("accent"))
        inner = rect.adjusted(14, 0, -10, 0)
        day = short_day(moment(row.meeting.starts_at))
        wide = QFontMetricsF(font(13, tabular=True)).horizontalAdvance(day) + 2
        top = QRectF(inner.x(), rect.y() + 8, inner.width(), 20)
        low = QRectF(inner.x(), rect.y() + 28, inner.width(), 18)
        draw_text(painter, top.adjusted(0, 0, -wide - 8, 0), row.title, weight=600 if selected else 400)
        draw_text(painter, top, day, "ink2", px=13, align=RIGHT, tabular=True)
        draw_text(painter, low, row.below, "ink2", px=13)
        draw_text(painter, low, row.year, "ink3", px=12, align=RIGHT, tabular=True)
