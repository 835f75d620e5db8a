"""A picture of the map (`.png`) for mails and slides, twice as sharp as on the screen while it stays handy."""

from math import ceil, floor, sqrt
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from app.kit.tokens import LIGHT
from app.minutes.exchange.drawing import Drawing, draw
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.painting import paint
from app.shell.language import tr
from db.errors import Trouble, words

SHARP: Final = 2.0
MOST_PIXELS: Final = 60_000_000
LONGEST_EDGE: Final = 32_000  # Qt paints on no longer one


def write(outline: Outline) -> Rendition:
    """The map as PNG, smaller than wanted where it would have more than `MOST_PIXELS`."""
    drawing = draw(outline)
    scale = scale_for(drawing.width, drawing.height)
    image, painted = _painted(drawing, scale)
    image.setText("Title", outline.title)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise Trouble(words("The picture is too large for the memory of this computer; export the map as SVG or PDF."))
    notice = ""
    if scale < SHARP:
        sentence = tr("The map is large: the picture shows it at {percent} % of its size. SVG and PDF stay sharp.")
        notice = sentence.format(percent=floor(scale * 100))
    return Rendition(bytes(buffer.data().data()), painted, notice)


def scale_for(width: float, height: float) -> float:
    """The scale of the picture of a drawing of that size."""
    return min(SHARP, sqrt(MOST_PIXELS / (width * height)), LONGEST_EDGE / width, LONGEST_EDGE / height)


def _painted(drawing: Drawing, scale: float) -> tuple[QImage, int]:
    image = QImage(ceil(drawing.width * scale - 1e-6), ceil(drawing.height * scale - 1e-6), QImage.Format.Format_RGB32)
    if image.isNull():
        raise Trouble(words("The picture is too large for the memory of this computer; export the map as SVG or PDF."))
    dots = round(96 * scale / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painted = paint(painter, drawing)
    painter.end()
    return image, painted
