"""The rota as a table: each meeting, who leads and supports it, when they prepare, and how far it is settled."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.chair.words import iso_day, status_words, title_of
from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_kind
from app.kit.row_model import RowModel
from app.kit.row_table import RowPainter, RowTable, draw_text
from app.kit.theme import color, font, theme
from app.shell.language import short_day, tr
from db.chair import Evening
from db.file import moment
from db.people import Person, short_names

MEETING, PAIR, SUPPORT, PREPARE, STATUS = range(5)
ROW: Final = 56
WIDTHS: Final = {MEETING: 196, SUPPORT: 124, PREPARE: 84, STATUS: 156}
ROOMY, WIDE, ONE_LINE = 640, 760, 320


def names_of(persons: Sequence[Person]) -> str:
    """First names, as "Rasmus, Nadia"."""
    return ", ".join(short_names(list(persons)).values())


def cell_text(row: Evening, column: int) -> str:
    """What a cell says, to those who hear the screen too."""
    if column == MEETING:
        return f"{title_of(row.meeting)}, {short_day(moment(row.meeting.starts_at))}"
    if column == PAIR:
        return " + ".join(one.name for one in row.chairs)
    if column == SUPPORT:
        return names_of(row.supports)
    return iso_day(row.meeting.prepare_on) if column == PREPARE else status_words(row)


class RotaTable(RowTable):
    """One row for each ordinary meeting; the columns follow the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = [tr("Meeting"), tr("Led by"), tr("Support"), tr("Prepare"), tr("Status")]
        super().__init__(RowModel(heads, cell_text), RotaPainter(), ROW, parent=parent)
        self.setObjectName("rota")
        self.setAccessibleName(tr("Chair rota"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        shown = {MEETING: True, SUPPORT: wide >= ROOMY, PREPARE: wide >= WIDE, STATUS: True}
        for column, visible in shown.items():
            self.setColumnHidden(column, not visible)
            most = WIDTHS[column] if wide >= ROOMY or column == STATUS else 150
            self.setColumnWidth(column, min(most, WIDTHS[column]))
        taken = sum(self.columnWidth(column) for column, visible in shown.items() if visible)
        self.setColumnWidth(PAIR, max(120, wide - taken))


class RotaPainter(RowPainter):
    """Draws the cells of the rota."""

    def is_current(self, row: Any) -> bool:
        return bool(row.when == "tonight")

    def draw_cell(self, painter: QPainter, rect: QRectF, row: Any, column: int, selected: bool) -> None:
        inner = rect.adjusted(12 if column == MEETING else 8, 0, -8, 0)
        if column == MEETING:
            top, low = QRectF(inner), QRectF(inner)
            top.setBottom(inner.center().y() + 1)
            low.setTop(inner.center().y() + 1)
            draw_text(painter, top.adjusted(0, 8, 0, 0), title_of(row.meeting), weight=600)
            draw_text(painter, low.adjusted(0, 0, 0, -8), self._day(row), "ink2", px=13)
        elif column == PAIR:
            self._draw_pair(painter, inner, row)
        elif column == STATUS:
            self._draw_status(painter, inner, row)
        else:
            draw_text(painter, inner, cell_text(row, column), "ink2", px=13)

    def _day(self, row: Evening) -> str:
        return short_day(moment(row.meeting.starts_at))

    def _draw_pair(self, painter: QPainter, inner: QRectF, row: Evening) -> None:
        weight = 600 if row.when == "tonight" else 400
        if not row.chairs:
            draw_text(painter, inner, "–", "ink3")
            return
        measure = QFontMetricsF(font(14, weight))
        widths = [20 + measure.horizontalAdvance(one.name) for one in row.chairs]
        fits = sum(widths) + 34 * (len(widths) - 1) <= inner.width()
        if (fits and inner.width() >= ONE_LINE) or len(widths) == 1:
            x = inner.x()
            for i, (one, width) in enumerate(zip(row.chairs, widths, strict=True)):
                if i:
                    draw_text(painter, QRectF(x + 12, inner.y(), 14, inner.height()), "+", "ink2")
                    x += 34
                self._draw_name(painter, QRectF(x, inner.y(), inner.right() - x, inner.height()), one, weight)
                x += width
            return
        step = min(22.0, inner.height() / len(row.chairs))
        y = inner.center().y() - step * len(row.chairs) / 2
        for one in row.chairs:
            self._draw_name(painter, QRectF(inner.x(), y, inner.width(), step), one, weight)
            y += step

    def _draw_name(self, painter: QPainter, rect: QRectF, one: Person, weight: int) -> None:
        draw_kind(painter, QPointF(rect.x() + 6, rect.center().y()), 6, one.kind, theme().tokens)
        draw_text(painter, rect.adjusted(20, 0, 0, 0), one.name, weight=weight)

    def _draw_status(self, painter: QPainter, inner: QRectF, row: Evening) -> None:
        if row.when == "led":
            draw_icon(painter, "check", QRectF(inner.x(), inner.center().y() - 8, 16, 16), color("ink2"))
            inner = inner.adjusted(20, 0, 0, 0)
        strong = row.when == "tonight"
        token = "ink" if row.when in ("tonight", "next") else "ink2"
        draw_text(painter, inner, status_words(row), token, px=13, weight=600 if strong else 400)
