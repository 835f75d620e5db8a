"""A map in miniature, for the page that has no minutes yet."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.kit.theme import color


def draw_small_map(painter: QPainter, rect: QRectF) -> None:
    """A map in miniature: the middle, four branches and the newest point."""
    unit = rect.width() / 380
    middle = rect.center()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for dx, dy, token in ((-1, -70, "edge"), (-1, 60, "edge"), (1, -70, "edge"), (1, 0, "edge"), (1, 70, "accent")):
        start = middle + QPointF(dx * 52, 0) * unit
        end = middle + QPointF(dx * 118, dy) * unit
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(dx * 33, 0) * unit, end - QPointF(dx * 33, 0) * unit, end)
        painter.setPen(QPen(color(token), (5 if token == "accent" else 3) * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        box = QRectF(end.x() if dx > 0 else end.x() - 62 * unit, end.y() - 13 * unit, 62 * unit, 26 * unit)
        painter.setPen(QPen(color(token), 2 * unit))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(box, 5 * unit, 5 * unit)
    painter.setPen(QPen(color("edge"), 2 * unit))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(
        QRectF(middle.x() - 52 * unit, middle.y() - 22 * unit, 104 * unit, 44 * unit), 8 * unit, 8 * unit
    )
