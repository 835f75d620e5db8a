"""A board as a picture, as sharp as a screen of 4K where it fits."""

from math import ceil, sqrt
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from app.board.exchange.drawing import Drawing
from app.board.exchange.painting import paint
from app.kit.tokens import LIGHT
from db.errors import Trouble, words

WIDE: Final = 3840
SHARPEST: Final = 3.0
MOST_PIXELS: Final = 60_000_000
LONGEST_EDGE: Final = 32_000  # Qt paints on no longer one
TOO_LARGE: Final = words("The picture is too large for the memory of this computer; export the board as SVG or PDF.")


def write(drawing: Drawing) -> bytes:
    """The drawing as PNG, 3840 pixels wide; a small board no more than three times its size."""
    scale = scale_for(drawing.width, drawing.height)
    image = QImage(ceil(drawing.width * scale), ceil(drawing.height * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise Trouble(TOO_LARGE)
    image.fill(QColor(LIGHT.paper))
    image.setText("Title", drawing.title)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, drawing)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    # Flat colours pack almost as well in half the time.
    writer.setCompression(40)
    if not writer.write(image):
        raise Trouble(TOO_LARGE)
    return bytes(buffer.data().data())


def scale_for(width: float, height: float) -> float:
    """The scale of the picture of a drawing of that size."""
    return min(SHARPEST, WIDE / width, sqrt(MOST_PIXELS / (width * height)), LONGEST_EDGE / height)
