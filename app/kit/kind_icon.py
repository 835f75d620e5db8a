"""The shapes of the kinds as icons, for menus and fields of choice."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app.kit.kind_shape import draw_kind
from app.kit.theme import theme

SIDE = 32


def kind_icon(kind: str) -> QIcon:
    """The shape of a kind, in the colours of the scheme that is on."""
    drawn = QPixmap(SIDE, SIDE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw_kind(painter, QPointF(SIDE / 2, SIDE / 2), SIDE * 0.38, kind, theme().tokens)
    painter.end()
    drawn.setDevicePixelRatio(2)
    return QIcon(drawn)
