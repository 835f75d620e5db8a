"""A poster of the map (`.pdf`): one page, as small a sheet as its letters allow, lines and letters always sharp."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.minutes.exchange.drawing import Drawing, draw
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.painting import paint

SHEETS: Final = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A2,
    QPageSize.PageSizeId.A1,
    QPageSize.PageSizeId.A0,
)
MARGIN: Final = 10.0  # millimetres
NATURAL: Final = 25.4 / 96  # millimetres of a unit of the drawing at scale 1: letters of 16 are 12 points
# Down to two thirds the letters are of 8 points and read well in the hand; up they need not grow further.
LEAST_SCALE: Final = 2 / 3
MOST_SCALE: Final = 1.25
DOTS: Final = 600


def write(outline: Outline) -> Rendition:
    """The map on one page with its fonts inside."""
    drawing = draw(outline)
    page, scale = sheet_for(drawing.width, drawing.height)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(outline.title)
    writer.setAuthor(outline.committee)
    writer.setCreator("Rundbord")
    writer.setResolution(DOTS)
    writer.setPageLayout(page)
    painter = QPainter(writer)
    painted = _paint_page(painter, drawing, page, scale)
    painter.end()
    return Rendition(bytes(buffer.data().data()), painted)


def sheet_for(width: float, height: float) -> tuple[QPageLayout, float]:
    """The smallest sheet from A4 to A0 on which a drawing of that size stays readable, and the scale it gets there.

    Lying down, or upright where a tall map becomes at least a fifth larger by it; beyond A0 the letters shrink.
    """
    for id_ in SHEETS:
        size = QPageSize(id_).size(QPageSize.Unit.Millimeter)
        lying, upright = (_scale(width, height, sheet) for sheet in (size.transposed(), size))
        scale, layout = max(lying, upright), QPageLayout.Orientation.Portrait
        if upright < lying * 1.2:
            scale, layout = lying, QPageLayout.Orientation.Landscape
        if scale >= LEAST_SCALE:
            break
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageLayout(QPageSize(id_), layout, margins, QPageLayout.Unit.Millimeter)
    return page, min(scale, MOST_SCALE)


def _scale(width: float, height: float, sheet: QSizeF) -> float:
    across, down = sheet.width() - 2 * MARGIN, sheet.height() - 2 * MARGIN
    return min(across / (width * NATURAL), down / (height * NATURAL))


def _paint_page(painter: QPainter, drawing: Drawing, page: QPageLayout, scale: float) -> int:
    room = page.paintRectPixels(DOTS)
    factor = scale * DOTS / 96
    painter.translate((room.width() - drawing.width * factor) / 2, (room.height() - drawing.height * factor) / 2)
    painter.scale(factor, factor)
    return paint(painter, drawing)
