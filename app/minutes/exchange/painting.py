"""Puts the drawing of a map on a picture or a page, its icons as outlines."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.kit import icons
from app.kit.theme import sharp
from app.kit.tokens import LIGHT
from app.minutes.exchange.drawing import ICON, Cell, Drawing, Line, Mark

RADII: Final = {"card": 7.0, "pill": 14.0, "square": 2.0, "round": 9.0, "dashed": 3.0}
BAR: Final = 3.0
CURVE: Final = 2.0
DASH: Final = (4.0, 3.0)


def paint(painter: QPainter, drawing: Drawing) -> int:
    """Paint all of the drawing at scale 1 from 0, 0; returns how many nodes were painted."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for cell in drawing.cells:
        _paint_curve(painter, cell)
    painted = 0
    for cell in drawing.cells:
        _paint_cell(painter, cell)
        painted += 1
    for line in drawing.foot:
        _paint_line(painter, line)
    for mark, line in drawing.legend:
        _paint_mark(painter, mark)
        _paint_line(painter, line)
    return painted


def _paint_curve(painter: QPainter, cell: Cell) -> None:
    if not cell.curve:
        return
    start, near, far, end = (QPointF(x, y) for x, y in cell.curve)
    path = QPainterPath(start)
    path.cubicTo(near, far, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.edge), CURVE))
    painter.drawPath(path)


def _paint_cell(painter: QPainter, cell: Cell) -> None:
    _paint_shape(painter, cell)
    if cell.mark:
        _paint_mark(painter, cell.mark)
    for line in cell.lines:
        _paint_line(painter, line)


def _paint_shape(painter: QPainter, cell: Cell) -> None:
    box = QRectF(cell.box.x, cell.box.y, cell.box.w, cell.box.h)
    if cell.shape == "bar":
        painter.fillRect(QRectF(box.x(), box.y() + 3, BAR, box.height() - 6), QColor(LIGHT.edge))
    elif cell.shape:
        pen = QPen(QColor(frame_of(cell)), 1.5 if cell.point.depth == 0 else 1)
        if cell.shape == "dashed":
            pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(box, RADII[cell.shape], RADII[cell.shape])


def frame_of(cell: Cell) -> str:
    """The colour of the frame: the middle and the decisions stand out."""
    return LIGHT.ink2 if cell.shape == "square" or cell.point.depth == 0 else LIGHT.edge


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    painter.fillPath(icons.icon_path(mark.icon, ICON).translated(mark.x, mark.y), QColor(LIGHT.ink2))


def _paint_line(painter: QPainter, line: Line) -> None:
    painter.setFont(sharp(line.px, line.weight))
    painter.setPen(QColor(LIGHT.find(line.token)))
    painter.drawText(QPointF(line.x, line.base), line.text.rstrip())
