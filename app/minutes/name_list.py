"""The names that may be meant while somebody writes @ and a few letters, above the field."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.kit.fit_text import elide
from app.kit.theme import color, font

ROW, PAD, MOST = 30, 12, 6


class NameList(QWidget):
    """A few rows, one of them marked; the keyboard stays in the field. Signals: `picked(id)` at a click."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("capture_names")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._rows: list[tuple[int, str]] = []
        self._at = 0
        self.moved = False
        """Whether somebody has gone up or down in it, so that the marked row was meant."""
        self.hide()

    @property
    def marked(self) -> int | None:
        """The person that is marked, None while the list is closed."""
        return self._rows[self._at][0] if self._rows else None

    def show_names(self, rows: Sequence[tuple[int, str]], field: QWidget, x: int) -> None:
        """Open above a field at `x` pixels from its left with these people (id, name); none of them closes the list."""
        rows = list(rows[:MOST])
        if rows != self._rows:
            self._rows, self._at, self.moved = rows, 0, False
        if not rows or field.window() is None:
            self.close_list()
            return
        self.setParent(field.window())
        wide = max(QFontMetricsF(font(14)).horizontalAdvance(name) for _, name in rows)
        self.resize(min(round(wide) + 2 * PAD + 4, field.window().width()), len(rows) * ROW + 8)
        corner = field.mapTo(field.window(), QPoint(x, 0))
        left = max(0, min(corner.x(), field.window().width() - self.width()))
        self.move(left, max(0, corner.y() - self.height() - 6))
        self._say()
        self.show()
        self.raise_()
        self.update()

    def close_list(self) -> None:
        """Show no names."""
        self._rows = []
        self.hide()

    def go(self, by: int) -> None:
        """Mark the row so many below."""
        if self._rows:
            self._at, self.moved = (self._at + by) % len(self._rows), True
            self._say()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = (round(event.position().y()) - 4) // ROW
        if 0 <= row < len(self._rows):
            self.picked.emit(self._rows[row][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("surface"))
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setFont(font(14))
        for at, (_, name) in enumerate(self._rows):
            row = QRectF(4, 4 + at * ROW, self.width() - 8, ROW)
            if at == self._at:
                painter.setPen(QPen(color("accent"), 2))
                painter.setBrush(color("accent_soft"))
                painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(color("ink"))
            room = row.adjusted(PAD - 4, 0, -PAD + 4, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(name, room.width() + 1, font(14)))
        painter.end()

    def _say(self) -> None:
        self.setAccessibleName(self._rows[self._at][1])
