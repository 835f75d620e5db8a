"""The round table as an ornament, for screens with nothing in them yet."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.kit.kind_shape import draw_kind
from app.kit.theme import color, theme

WIDTH, HEIGHT = 380.0, 220.0
AROUND = (
    "citizen",
    "politician",
    "citizen",
    "politician",
    "citizen",
    "administrator",
    "citizen",
    "politician",
    "citizen",
    "guest",
)


def draw_round_table(painter: QPainter, rect: QRectF) -> None:
    """Draw a table with ten around it into the middle of `rect`."""
    scale = min(rect.width() / WIDTH, rect.height() / HEIGHT)
    painter.save()
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.setPen(QPen(color("line"), 2))
    painter.setBrush(color("surface"))
    painter.drawEllipse(QPointF(0, 0), 96, 44)
    for number, kind in enumerate(AROUND):
        angle = math.radians(-72 + 36 * number)
        draw_kind(painter, QPointF(128 * math.cos(angle), 72 * math.sin(angle)), 13, kind, theme().tokens)
    painter.restore()
