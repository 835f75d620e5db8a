"""The mark of the program: a round table and six around it."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.theme import RESOURCES, color

BOX = 34.0


def draw_mark(painter: QPainter, rect: QRectF, colour: QColor | str) -> None:
    """Draw the mark as large as fits into the middle of `rect`."""
    scale = min(rect.width(), rect.height()) / BOX
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2.2))
    painter.drawEllipse(QPointF(0, 0), 7.5, 7.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for seat in range(6):
        angle = math.radians(60 * seat - 90)
        painter.drawEllipse(QPointF(13.3 * math.cos(angle), 13.3 * math.sin(angle)), 2.6, 2.6)
    painter.restore()


def window_icon() -> QIcon:
    """The mark on its ground, for windows and the task bar."""
    return QIcon(str(RESOURCES / "icons" / "rundbord.svg"))


class MarkWidget(QWidget):
    """The mark in the accent, or in ink3 where there are many of them."""

    def __init__(self, side: int = 34, token: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._token = side, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_mark(painter, QRectF(self.rect()), color(self._token))
        painter.end()
