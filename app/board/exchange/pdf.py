"""A board as PDF with real text: on one sheet from A4 to A0, or over many small ones to be glued together."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.board.exchange.drawing import SMALL, Drawing
from app.board.exchange.painting import paint
from app.kit.sheets import MARGIN, NATURAL, laid_on, sheet_for
from app.kit.theme import sharp
from app.kit.tokens import LIGHT
from app.shell.language import tr

DOTS: Final = 600
OVERLAP: Final = 8.0  # millimetres that two neighbouring sheets share, for the glue
SIZES: Final = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1,
    "A0": QPageSize.PageSizeId.A0,
}


@dataclass(frozen=True)
class Paper:
    """The paper asked for: the size of the whole ("" for the smallest that stays readable), in tiles of A4 or whole."""

    size: str = ""
    tiled: bool = False


def write(drawing: Drawing, paper: Paper = Paper()) -> bytes:
    """The drawing as PDF with its fonts inside."""
    if paper.size:
        page, scale = laid_on(SIZES[paper.size], drawing.width, drawing.height)
    else:
        page, scale = sheet_for(drawing.width, drawing.height)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(drawing.title)
    writer.setCreator("Rundbord")
    writer.setResolution(DOTS)
    if paper.tiled:
        _write_tiles(writer, drawing, scale)
    else:
        writer.setPageLayout(page)
        painter = QPainter(writer)
        room, factor = page.paintRectPixels(DOTS), scale * DOTS / 96
        painter.translate((room.width() - drawing.width * factor) / 2, (room.height() - drawing.height * factor) / 2)
        painter.scale(factor, factor)
        paint(painter, drawing)
        painter.end()
    return bytes(buffer.data().data())


def tiles_of(width: float, height: float, scale: float) -> tuple[QPageLayout, int, int]:
    """The layout of a tile and how many go across and down, whichever way of A4 takes fewer."""
    best: tuple[int, QPageLayout, int, int] | None = None
    for turned in (QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape):
        margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
        page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)
        room = page.paintRect(QPageLayout.Unit.Millimeter)
        across, down = (
            max(1, ceil((side * NATURAL * scale - OVERLAP) / (of - OVERLAP)))
            for side, of in ((width, room.width()), (height, room.height()))
        )
        if best is None or across * down < best[0]:
            best = across * down, page, across, down
    assert best is not None
    return best[1:]


def _write_tiles(writer: QPdfWriter, drawing: Drawing, scale: float) -> None:
    page, across, down = tiles_of(drawing.width, drawing.height, scale)
    writer.setPageLayout(page)
    painter = QPainter(writer)
    room, factor = page.paintRectPixels(DOTS), scale * DOTS / 96
    share = OVERLAP / 25.4 * DOTS
    for at in range(across * down):
        if at:
            writer.newPage()
        row, column = divmod(at, across)
        left, top = column * (room.width() - share), row * (room.height() - share)
        painter.save()
        painter.setClipRect(QRectF(0, 0, room.width(), room.height()))
        painter.translate(-left, -top)
        painter.scale(factor, factor)
        seen = QRectF(left / factor, top / factor, room.width() / factor, room.height() / factor)
        paint(painter, drawing, seen)
        painter.restore()
        _mark(painter, QRectF(0, 0, room.width(), room.height()), row, column)
    painter.end()


def _mark(painter: QPainter, room: QRectF, row: int, column: int) -> None:
    """Where the sheet is cut, and which one it is: row and column, counted from the upper left."""
    painter.setPen(QPen(QColor(LIGHT.edge), DOTS / 96 / 2))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRect(room)
    painter.save()
    painter.scale(DOTS / 96, DOTS / 96)
    painter.setFont(sharp(SMALL - 4, 400))
    painter.setPen(QColor(LIGHT.ink2))
    told = tr("Row {row}, column {column}").format(row=row + 1, column=column + 1)
    painter.drawText(QRectF(6, 2, 300, 30), told)
    painter.restore()
