"""A table of rows with an id, painted by us; a click tells its cell, and rows can be put in order with the mouse."""

from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.kit.fit_text import elide
from app.kit.row_model import NOWHERE, Index, RowModel
from app.kit.rows import calm_table, draw_row
from app.kit.theme import color, font

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class RowPainter(QStyledItemDelegate):
    """Paints the ground of a row as the sheet of the kit has it; a table's own painter draws the cells."""

    def draw_cell(self, painter: QPainter, rect: QRectF, row: Any, column: int, selected: bool) -> None:
        """Draw one cell of `row` inside `rect`."""
        raise NotImplementedError

    def is_current(self, row: Any) -> bool:
        """Whether this row is where we are; it gets a bar at its left."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = option.widget
        assert isinstance(table, RowTable)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row = table.rows.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        whole = QRectF(0, rect.y(), table.viewport().width(), rect.height())
        draw_row(painter, whole, selected=selected, current=self.is_current(row))
        self.draw_cell(painter, QRectF(rect), row, index.column(), selected)
        painter.restore()


class RowTable(QTableView):
    """Signals: `picked(id)`, a row became the chosen one (0 for none); `moved(id, to)`, a row was dragged, `to` is its
    index among the others; `pressed_cell(id, column)`, a cell was clicked. `draggable` rows follow the mouse.
    """

    picked = Signal(int)
    moved = Signal(int, int)
    pressed_cell = Signal(int, int)

    def __init__(self, model: RowModel, painter: RowPainter, row_height: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.draggable = model, False
        self._from, self._at, self._lands = QPoint(), -1, -1
        self.setModel(model)
        self.setItemDelegate(painter)
        calm_table(self, row_height)
        painter.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.picked.emit(self.current_id() or 0))

    def current_id(self) -> int | None:
        """The id of the chosen row."""
        at = self.currentIndex().row()
        return self.rows.rows[at].id if 0 <= at < len(self.rows.rows) else None

    def row_of(self, id_: int) -> int:
        """Where the row of that id stands; -1 when it is not there."""
        return next((at for at, row in enumerate(self.rows.rows) if row.id == id_), -1)

    def pick(self, id_: int | None, column: int = 0) -> None:
        """Choose a row and bring it into sight; None or an unknown id chooses none."""
        at = -1 if id_ is None else self.row_of(id_)
        self.setCurrentIndex(self.rows.index(at, column) if at >= 0 else NOWHERE)
        if at < 0:
            self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row the current one without showing it; keys must never act on a row nobody sees marked.
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.rowAt(event.position().toPoint().y())
        mine = event.button() == Qt.MouseButton.LeftButton and self.draggable
        self._at, self._from = (at if mine else -1), event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        far = (here - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._at < 0 or (self._lands < 0 and not far):
            if self._at < 0:
                super().mouseMoveEvent(event)
            return
        self._lands = self._gap_at(here.y())
        self._scroll_to(here.y())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, lands = self._at, self._lands
        self._end_drag()
        super().mouseReleaseEvent(event)
        if at >= 0 and lands >= 0:
            to = lands - 1 if lands > at else lands
            if to != at:
                self.moved.emit(self.rows.rows[at].id, to)
        elif event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and (event.position().toPoint() - self._from).manhattanLength() < 8:
                self.pressed_cell.emit(self.rows.rows[index.row()].id, index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._lands >= 0:
            self._end_drag()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # letters are keys of the room, not a search in the table
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lands >= 0:
            painter = QPainter(self.viewport())
            last = self.rowViewportPosition(self._lands - 1) + self.rowHeight(self._lands - 1) if self._lands else 0
            y = self.rowViewportPosition(self._lands) if self._lands < len(self.rows.rows) else last
            painter.fillRect(QRectF(0, max(0, y - 1), self.viewport().width(), 3), color("accent"))
            painter.end()

    def _gap_at(self, y: int) -> int:
        """The gap between rows nearest to `y`: 0 above the first."""
        middles = [self.rowViewportPosition(i) + self.rowHeight(i) / 2 for i in range(len(self.rows.rows))]
        return sum(middle < y for middle in middles)

    def _scroll_to(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < 16 or y > self.viewport().height() - 16:
            bar.setValue(bar.value() + (-12 if y < 16 else 12))

    def _end_drag(self) -> None:
        self._at = self._lands = -1
        self.viewport().unsetCursor()
        self.viewport().update()


def draw_text(
    painter: QPainter, rect: QRectF, text: str, token: str = "ink", *, px: int = 14, weight: int = 400,
    align: Qt.AlignmentFlag = LEFT, tabular: bool = False,
) -> None:  # fmt: skip
    """One line of words in `rect`, cut with an ellipsis where it does not fit."""
    cut = font(px, weight, tabular=tabular)
    painter.setFont(cut)
    painter.setPen(color(token))
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), elide(text, rect.width(), cut))
