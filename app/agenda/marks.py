"""Small signs beside words: the cap of a key, and an arrow between before and after."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.icons import draw_icon
from app.kit.keycap import draw_key_cap, key_cap_text, key_cap_width
from app.kit.theme import color


class Cap(QWidget):
    """The cap of one key, as a hint."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._text = key_cap_text(key)
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(key_cap_width(self._text)) + 2, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_key_cap(painter, QPointF(1, self.height() / 2), self._text, color("ink2"), edge=color("edge"))
        painter.end()


class Arrow(QWidget):
    """An arrow from what is to what will be."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, "arrow-right", QRectF(self.rect()), color("ink2"))
        painter.end()
