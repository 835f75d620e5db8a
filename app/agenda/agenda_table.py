"""The agenda as a table: when each item starts, what it is, who leads it, and how many minutes it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.agenda.fit import round_fit
from app.agenda.words import became_words, kind_icon, kind_words, minutes_of
from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_rhombus
from app.kit.row_model import RowModel
from app.kit.row_table import RIGHT, RowPainter, RowTable, draw_text
from app.kit.theme import color, font
from app.shell.language import clock, tr
from db.agenda import Item, Meeting, leaders
from db.carry import Carried, carried
from db.file import CommitteeFile
from db.people import present, short_names
from db.schedule import Slot, schedule

GRIP, START, NUMBER, ICON, TITLE, FORM, LEADER, MINUTES, ACTUAL = range(9)
ROW: Final = 38
MINUTE: Final = 60
WIDTHS: Final = {GRIP: 26, START: 66, NUMBER: 34, ICON: 32, FORM: 122, LEADER: 126, MINUTES: 52, ACTUAL: 66}
FORMS_FROM, LEADERS_FROM = 580, 440


@dataclass(frozen=True)
class AgendaLine:
    """An item as it stands in the table; `short` marks a round that needs more time than it has."""

    slot: Slot
    led_by: str
    held: bool
    short: bool
    remark: str = ""

    @property
    def id(self) -> int:
        return self.slot.item.id

    @property
    def item(self) -> Item:
        return self.slot.item

    @property
    def actual(self) -> str:
        """Minutes of work so far, of a meeting that was opened."""
        worked = self.slot.state != "later" or self.slot.spent_s > 0
        return str(minutes_of(self.slot.spent_s)) if self.held and worked else ""


def cell_text(row: AgendaLine, column: int) -> str:
    """What a cell says, to those who hear the screen too."""
    start = row.slot.expected_at if row.held else row.slot.planned_at
    texts = {
        START: clock(start),
        NUMBER: str(row.item.position),
        ICON: kind_words(row.item.kind),
        TITLE: row.item.title,
        FORM: kind_words(row.item.kind),
        LEADER: row.led_by,
        MINUTES: str(minutes_of(row.item.planned_s)),
        ACTUAL: row.actual,
    }
    return texts.get(column, "")


def agenda_lines(file: CommitteeFile, meeting: Meeting, now: datetime) -> list[AgendaLine]:
    """The agenda of a meeting as it stands at `now`; rounds that are too short are marked until it is opened."""
    led = leaders(file, meeting.id)
    count = len(present(file, meeting.id))
    over = carried(file, meeting.id)
    held = meeting.opened_at is not None
    lines = []
    for slot in schedule(file, meeting, now):
        names = ", ".join(short_names(led.get(slot.item.id, [])).values())
        fit = round_fit(slot.item, count)
        lines.append(AgendaLine(slot, names, held, not held and fit is not None and fit.short, remark(slot, over)))
    return lines


def remark(slot: Slot, over: Carried) -> str:
    """What stands behind the title: where the item came from or went, and the air before a fixed time."""
    item = slot.item
    came, went = over.came.get(item.id), over.went.get(item.id)
    parts = [tr("from meeting {number}").format(number=came)] if came else []
    parts += [tr("to meeting {number}").format(number=went)] if went else []
    parts += [became_words(item)] if slot.out and not went else []
    parts += [tr("%n min of air", "", minutes_of(slot.waits_s))] if slot.waits_s >= MINUTE else []
    return " · ".join(parts)


class AgendaTable(RowTable):
    """The items in order; they are moved with the mouse, and their titles written in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = ["", tr("Start"), "", "", tr("Item"), tr("Form"), tr("Led by"), tr("Min."), tr("Actual")]
        super().__init__(RowModel(heads, cell_text, (TITLE,)), AgendaPainter(), ROW, parent=parent)
        self.setObjectName("agenda")
        self.setAccessibleName(tr("Agenda"))
        self.rows.aligned = {MINUTES: RIGHT, ACTUAL: RIGHT}
        self.draggable = True
        self._held = False

    def show_lines(self, rows: Sequence[AgendaLine]) -> None:
        """Show these items; the minutes they took stand beside the plan once the meeting was opened."""
        self._held = any(row.held for row in rows)
        self.rows.show_rows(rows)
        self._fit()

    def write_title(self) -> None:
        """Write the title of the chosen item in its row."""
        self.edit(self.rows.index(self.currentIndex().row(), TITLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.viewport().width()
        shown = {**dict.fromkeys(WIDTHS, True), FORM: wide >= FORMS_FROM, ACTUAL: self._held}
        shown[LEADER] = shown[GRIP] = wide >= LEADERS_FROM
        for column, visible in shown.items():
            self.setColumnHidden(column, not visible)
            self.setColumnWidth(column, WIDTHS[column])
        self.setColumnWidth(TITLE, max(80, wide - sum(WIDTHS[c] for c, visible in shown.items() if visible)))


class AgendaPainter(RowPainter):
    """Draws the cells of the agenda."""

    def is_current(self, row: Any) -> bool:
        return bool(row.slot.state == "now" and row.held)

    def draw_cell(self, painter: QPainter, rect: QRectF, row: Any, column: int, selected: bool) -> None:
        inner = rect.adjusted(8, 0, -8, 0)
        strong = 600 if selected or self.is_current(row) else 400
        if column == GRIP:
            draw_icon(painter, "drag-vertical", QRectF(rect.x() + 5, rect.center().y() - 9, 18, 18), color("ink3"))
        elif column == ICON:
            spot = QRectF(rect.x() + 6, rect.center().y() - 9, 18, 18)
            draw_icon(painter, kind_icon(row.item.kind), spot, color("ink" if selected else "ink2"))
        elif column == TITLE:
            self._draw_title(painter, inner.adjusted(-6, 0, 0, 0), row, strong)
        elif column == START:
            self._draw_start(painter, inner.adjusted(0, 0, 6, 0), row)
        elif column == NUMBER:
            draw_text(painter, inner.adjusted(0, 0, 6, 0), cell_text(row, column), "ink2", tabular=True)
        elif column in (MINUTES, ACTUAL):
            self._draw_minutes(painter, inner, row, column)
        else:
            draw_text(painter, inner.adjusted(0, 0, 4, 0), cell_text(row, column), "ink2", px=13)

    def _draw_title(self, painter: QPainter, inner: QRectF, row: AgendaLine, weight: int) -> None:
        """The title, and behind it in small words what else is to be said; a long title goes first."""
        if row.item.pinned:
            draw_icon(painter, "pin-outline", QRectF(inner.right() - 15, inner.center().y() - 8, 16, 16), color("ink2"))
            inner = inner.adjusted(0, 0, -20, 0)
        wide = QFontMetricsF(font(13)).horizontalAdvance(row.remark) + 2 if row.remark else 0.0
        if 0 < wide < inner.width() * 0.6:
            draw_text(painter, inner, row.remark, "ink2", px=13, align=RIGHT)
            inner = inner.adjusted(0, 0, -wide - 10, 0)
        draw_text(painter, inner, row.item.title, "ink3" if row.slot.out else "ink", weight=weight)

    def _draw_start(self, painter: QPainter, inner: QRectF, row: AgendaLine) -> None:
        """When it starts; a fixed time has a lock before it, one that will be missed a rhombus."""
        fixed, late = row.slot.fixed_at is not None, row.slot.late_s >= MINUTE
        if fixed:
            spot = QRectF(inner.x() - 5, inner.center().y() - 7, 13, 13)
            if late:
                draw_rhombus(painter, spot.center(), 4.5, color("amber"))
            else:
                draw_icon(painter, "lock-outline", spot, color("ink2"))
        token = "amber_text" if fixed and late else "ink2"
        draw_text(painter, inner.adjusted(11, 0, 0, 0), cell_text(row, START), token, tabular=True)

    def _draw_minutes(self, painter: QPainter, inner: QRectF, row: AgendaLine, column: int) -> None:
        late = column == MINUTES and row.short
        if late:
            draw_rhombus(painter, inner.center() + (inner.topLeft() - inner.topRight()) / 2.4, 5, color("amber"))
        token = "amber_text" if late else "ink" if column == MINUTES else "ink2"
        weight = 600 if column == MINUTES else 400
        draw_text(painter, inner, cell_text(row, column), token, weight=weight, align=RIGHT, tabular=True)
