"""The list of what was found: rows of two lines with the words marked, under a heading for each meeting if wished."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.rows import calm_list, draw_row
from app.kit.theme import color, font
from app.search_line import Around, Piece, icon_of, meeting_words, place_words, shown
from app.shell.language import tr
from db.search_rows import Found
from db.search_words import Asked

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, PAD, ICON = 52, 34, 14.0, 20.0
NOWHERE: Final = QModelIndex()


class FoundRows(QAbstractListModel):
    """What was found, in the order given or by meeting; a row is a `Found` or the heading of a meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Found | str] = []
        self.asked, self.forgiving, self.by_meeting = Asked(), False, False
        self.around = Around({}, {}, {})

    def show_found(
        self, found: Sequence[Found], asked: Asked, around: Around, *, forgiving: bool, by_meeting: bool
    ) -> None:
        """Show these instead of what was there."""
        self.beginResetModel()
        self.asked, self.forgiving, self.by_meeting, self.around = asked, forgiving, by_meeting, around
        self.rows = list(found)
        if by_meeting:
            order = {meeting: at for at, meeting in enumerate(around.meetings)}
            self.rows = []
            last = None
            for one in sorted(found, key=lambda one: order.get(one.meeting, len(order))):
                if one.meeting != last:
                    last = one.meeting
                    self.rows.append(meeting_words(around.meetings[last]) if last in around.meetings else "")
                self.rows.append(one)
        self.endResetModel()

    def found_at(self, row: int) -> Found | None:
        """What stands in a row, None in a heading."""
        one = self.rows[row] if 0 <= row < len(self.rows) else None
        return one if isinstance(one, Found) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.found_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.text or row.more}, {place_words(row, self.around)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.text, row.more) if part)[:1000]
        return None


class FoundPainter(QStyledItemDelegate):
    """Paints a row: icon, text with the words marked, and below it where that stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW if _rows(index).found_at(index.row()) is not None else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows, rect = _rows(index), QRectF(option.rect)
        row = rows.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if isinstance(row, str):
            painter.setFont(font(14, 600))
            painter.setPen(color("ink2"))
            room = rect.adjusted(PAD, 8, -PAD, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(row, room.width(), font(14, 600)))
        else:
            self._draw_found(painter, rect, row, rows, option)
        painter.restore()

    def _draw_found(
        self, painter: QPainter, rect: QRectF, row: Found, rows: FoundRows, option: QStyleOptionViewItem
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row(painter, rect, selected=selected, hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        draw_icon(painter, icon_of(row), QRectF(rect.x() + PAD, rect.y() + 8, ICON, ICON), color("ink2"))
        first, second = shown(row, rows.asked, forgiving=rows.forgiving)
        left, right = rect.x() + PAD + ICON + 10, rect.right() - PAD
        draw_pieces(painter, first, QPointF(left, rect.y() + 5), right - left, 15, "ink")
        where = place_words(row, rows.around, with_meeting=not rows.by_meeting)
        painter.setFont(font(13))
        painter.setPen(color("ink2"))
        wide = min(right - left, QFontMetricsF(font(13)).horizontalAdvance(where) + 2)
        if second:
            wide = min(wide, 0.6 * (right - left))
        place = QRectF(left, rect.y() + 28, wide, 20)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), elide(where, wide, font(13)))
        if second:
            draw_pieces(painter, second, QPointF(left + wide + 16, rect.y() + 28), right - left - wide - 16, 13, "ink2")


def draw_pieces(painter: QPainter, parts: Sequence[Piece], at: QPointF, room: float, px: int, ink: str) -> None:
    """Draw a line of text; what was looked for is bolder, on a ground of its own and underlined."""
    x, high = at.x(), px * 1.35
    end = x + room
    for text, marked in parts:
        cut = font(px, 700 if marked else 400)
        wide = QFontMetricsF(cut).horizontalAdvance(text)
        fits = elide(text, end - x, cut) if x + wide > end else text
        shown_wide = min(wide, end - x)
        if marked:
            painter.fillRect(QRectF(x, at.y() + high - 2, shown_wide, 2), color("accent"))
        painter.setFont(cut)
        painter.setPen(color("ink" if marked else ink))
        painter.drawText(QRectF(x, at.y(), shown_wide + 2, high), int(Qt.AlignmentFlag.AlignVCenter), fits)
        x += wide
        if x >= end:
            return


class FoundList(QListView):
    """The rows; the keyboard stays in the field above.

    Signals: `taken(row)` for a click, `told(words)` with what another selected row says, for those who hear it.
    """

    taken = Signal(int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_found")
        self.setAccessibleName(tr("What was found"))
        self.rows = FoundRows()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(FoundPainter(self))
        calm_list(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))

    def chosen(self) -> Found | None:
        """What is selected."""
        return self.rows.found_at(self.currentIndex().row())

    def choose_first(self) -> None:
        """Select the first row that is no heading."""
        self._choose(next((at for at in range(len(self.rows.rows)) if self.rows.found_at(at)), -1))

    def choose(self, found: Found) -> bool:
        """Select what was found before, if it is there again."""
        at = next((at for at, one in enumerate(self.rows.rows) if isinstance(one, Found) and _same(one, found)), -1)
        if at >= 0:
            self._choose(at)
        return at >= 0

    def step(self, by: int) -> None:
        """Select the row so many further on that is no heading; at the ends the last one there is."""
        at, left = self.currentIndex().row(), abs(by)
        way = 1 if by > 0 else -1
        last = at
        while left and 0 <= at + way < len(self.rows.rows):
            at += way
            if self.rows.found_at(at) is not None:
                last, left = at, left - 1
        self._choose(last)
        if way < 0 and last == 1 and self.rows.found_at(0) is None:
            self.scrollToTop()

    def _choose(self, row: int) -> None:
        index = self.rows.index(row)
        self.setCurrentIndex(index)
        self.told.emit(str(self.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) or ""))


def _same(one: Found, other: Found) -> bool:
    return (one.table, one.id) == (other.table, other.id)


def _rows(index: Index) -> FoundRows:
    model = index.model()
    assert isinstance(model, FoundRows)
    return model
