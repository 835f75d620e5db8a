"""The back of a covered note: the same for every note, whatever is written on it and by whom."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.kit.theme import color

BACK: Final = "line"
"""The colour that stands for a back where there is no room for its pattern."""

RADIUS: Final = 6.0
STEP: Final = 28.0
INSET: Final = 12.0


def draw_back(painter: QPainter, area: QRectF, unit: float = 1.0) -> None:
    """Draw a back: a lattice inside a frame; `unit` is the size of a board unit in the painter's own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(0.75, 1.5 * unit)
    ground = QPainterPath()
    edge = line / 2
    ground.addRoundedRect(area.adjusted(edge, edge, -edge, -edge), RADIUS * unit, RADIUS * unit)
    painter.setPen(QPen(color("edge"), line))
    painter.setBrush(color("sunken"))
    painter.drawPath(ground)
    inner = area.adjusted(INSET * unit, INSET * unit, -INSET * unit, -INSET * unit)
    painter.setPen(QPen(color("line"), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    step, across = STEP * unit, inner.width() + inner.height()
    n = 0
    while n * step <= across:
        x = inner.x() + n * step
        painter.drawLine(QPointF(x, inner.y()), QPointF(x - inner.height(), inner.bottom()))
        x = inner.right() - n * step
        painter.drawLine(QPointF(x, inner.y()), QPointF(x + inner.height(), inner.bottom()))
        n += 1
    painter.restore()
