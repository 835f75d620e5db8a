"""The ballot on the laptop as a list: a line for each option with its dots, or for each step of the scale."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.board.vote_draft import Draft, Row
from app.board.vote_words import step_words
from app.kit.fit_text import wrap
from app.kit.keycap import draw_key_cap
from app.kit.rows import calm_list, draw_row
from app.kit.theme import color, font
from app.shell.language import tr

ROW: Final = Qt.ItemDataRole.UserRole + 1
HIGH: Final = 52
DOT: Final = 22.0
Index = QModelIndex | QPersistentModelIndex


class BallotList(QListView):
    """The rows of one draft. Signals: `pressed_row(row)` when a row was clicked."""

    pressed_row = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vote_ballot")
        self.setAccessibleName(tr("Ballot"))
        self.draft: Draft | None = None
        self.rows = QStandardItemModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Lines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        calm_list(self)

    def show_draft(self, draft: Draft) -> None:
        """Show a ballot from its first line."""
        self.draft = draft
        self.rows.clear()
        for row in draft.rows:
            item = QStandardItem()
            item.setData(row, ROW)
            item.setEditable(False)
            if row.heading:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.rows.appendRow(item)
        self.refresh()
        first = next((n for n, row in enumerate(draft.rows) if not row.heading), 0)
        self.setCurrentIndex(self.rows.index(first, 0))

    def refresh(self) -> None:
        """Say anew what was chosen."""
        if self.draft is None:
            return
        for n in range(self.rows.rowCount()):
            item = self.rows.item(n)
            item.setData(told(self.draft, item.data(ROW)), Qt.ItemDataRole.AccessibleTextRole)
        self.viewport().update()

    def row(self) -> Row | None:
        """The row the keyboard is on."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Row) else None

    def go_to(self, option: int) -> None:
        """Move to the first row of an option that can be chosen."""
        for n in range(self.rows.rowCount()):
            row = self.rows.item(n).data(ROW)
            if row.option == option and not row.heading:
                self.setCurrentIndex(self.rows.index(n, 0))
                return

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self.indexAt(event.position().toPoint()).data(ROW)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(found, Row):
            self.pressed_row.emit(found)


def told(draft: Draft, row: Row) -> str:
    """A row in words, for the screen reader."""
    if row.step is None:
        return row.text if row.heading else f"{row.number}. {row.text}: " + tr("%n dots", "", draft.value(row))
    words = step_words(draft.vote.kind, row.step)
    return f"{words}: {tr('chosen')}" if draft.value(row) else words


class _Lines(QStyledItemDelegate):
    def __init__(self, view: BallotList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draft, row = self._view.draft, index.data(ROW)
        if draft is None or not isinstance(row, Row):
            return
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row(painter, box, selected=selected and not row.heading)
        if row.heading:
            _draw_words(painter, box.adjusted(10, 0, -10, 0), f"{row.number}. {row.text}", 16, 600)
        elif row.step is not None:
            _draw_step(painter, box, draft, row)
        else:
            _draw_option(painter, box, draft, row)
        painter.restore()


def _draw_option(painter: QPainter, box: QRectF, draft: Draft, row: Row) -> None:
    room = draft.vote.at_most * (DOT + 6) + 14
    painter.setFont(font(15, 600, tabular=True))
    painter.setPen(color("ink2"))
    painter.drawText(
        QRectF(box.x() + 10, box.y(), 34, box.height()), int(Qt.AlignmentFlag.AlignVCenter), str(row.number)
    )
    _draw_words(painter, box.adjusted(48, 0, -room, 0), row.text, 15, 600 if draft.value(row) else 400)
    for n in range(draft.vote.at_most):
        spot = QRectF(box.right() - room + n * (DOT + 6) + 6, box.center().y() - DOT / 2, DOT, DOT)
        painter.setPen(QPen(color("accent" if n < draft.value(row) else "edge"), 1.5))
        painter.setBrush(color("accent") if n < draft.value(row) else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.adjusted(1, 1, -1, -1))


def _draw_step(painter: QPainter, box: QRectF, draft: Draft, row: Row) -> None:
    chosen = bool(draft.value(row))
    spot = QRectF(box.x() + 14, box.center().y() - DOT / 2, DOT, DOT)
    painter.setPen(QPen(color("accent" if chosen else "edge"), 1.5))
    painter.setBrush(color("accent") if chosen else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
    draw_key_cap(painter, QRectF(box.x() + 48, box.y(), 24, box.height()), str(row.step), color("ink2"))
    words = step_words(draft.vote.kind, row.step or 0)
    _draw_words(painter, box.adjusted(86, 0, -10, 0), words, 16, 600 if chosen else 400)


def _draw_words(painter: QPainter, box: QRectF, text: str, px: int, weight: int) -> None:
    cut = font(px, weight)
    painter.setFont(cut)
    painter.setPen(color("ink"))
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(box, flags, "\n".join(wrap(text, box.width(), cut, 2)))
