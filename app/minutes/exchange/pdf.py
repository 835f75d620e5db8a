"""A poster of the map (`.pdf`): one page, as small a sheet as its letters allow, lines and letters always sharp."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from app.kit.sheets import sheet_for
from app.minutes.exchange.drawing import Drawing, draw
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.painting import paint

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


def _paint_page(painter: QPainter, drawing: Drawing, page: QPageLayout, scale: float) -> int:
    room = page.paintRectPixels(DOTS)
    factor = scale * DOTS / 96
    painter.translate((room.width() - drawing.width * factor) / 2, (room.height() - drawing.height * factor) / 2)
    painter.scale(factor, factor)
    return paint(painter, drawing)
