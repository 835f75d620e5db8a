"""What panels are put together from: cards, dividers, and the screen with nothing in it yet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.kit.banner import Banner
from app.kit.label import Label
from app.kit.round_table import draw_round_table
from app.kit.rows import ListRow, Pressable, draw_row
from app.kit.theme import color

__all__ = ["Banner", "Card", "Divider", "EmptyState", "ListRow", "draw_row"]

Drawing = Callable[[QPainter, QRectF], None]


class Divider(QWidget):
    """A line one pixel thick, level or upright."""

    def __init__(self, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("line"))
        painter.end()


class Card(Pressable):
    """A framed surface with 16 px of room; `next` marks it with a bar, `presses` makes the whole of it a button."""

    def __init__(self, *, next: bool = False, presses: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(presses, parent)
        self._next = next
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 16, 16, 16)
        self.rows.setSpacing(8)

    def set_next(self, next: bool) -> None:
        """Mark this as what comes next, or no longer."""
        self._next = next
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        inset = 1.0 if focus else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 8, 8)
        painter.fillPath(shape, color(self.ground("surface")))
        if self._next:
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, 4.5, self.height()), color("accent"))
            painter.setClipping(False)
        painter.setPen(QPen(color("accent" if focus else "line"), 2 if focus else 1))
        painter.drawPath(shape)
        painter.end()


class EmptyState(QWidget):
    """A screen with nothing in it yet: a drawing (None: the round table), a title, a sentence, and the ways on."""

    def __init__(
        self,
        drawing: Drawing | None,
        title: str,
        sentence: str,
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = Label(sentence, "lead", tone="ink2", wraps=True)
        words.setMaximumWidth(520)
        rows = QVBoxLayout(self)
        rows.setSpacing(0)
        rows.addStretch(2)
        rows.addLayout(_centred([_Picture(drawing or draw_round_table)]), 100)
        rows.addSpacing(24)
        for label, gap in ((Label(title, "title", wraps=True), 8), (words, 24)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            rows.addLayout(_centred([label], grows=100))
            rows.addSpacing(gap)
        rows.addLayout(_centred(buttons))
        rows.addStretch(3)


def _centred(widgets: Sequence[QWidget], grows: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, grows)
    row.addStretch(1)
    return row


class _Picture(QWidget):
    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(190, 110)
        self.setMaximumSize(380, 220)

    def sizeHint(self) -> QSize:
        return QSize(380, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing(painter, QRectF(self.rect()))
        painter.end()
