"""The map as a picture of a handy size, for documents that hold it beside its outline."""

from math import ceil
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from app.kit.tokens import LIGHT
from app.minutes.exchange.drawing import draw
from app.minutes.exchange.outline import Outline
from app.minutes.exchange.painting import paint
from db.errors import Trouble, words

WIDEST: Final = 3000
HIGHEST: Final = 4000


def map_picture(minutes: Outline) -> tuple[bytes, int, int]:
    """The map as PNG with its width and height in pixels, at most twice its natural size.

    Raises:
        Trouble: the computer has no memory for it.
    """
    drawing = draw(minutes)
    scale = min(2.0, WIDEST / drawing.width, HIGHEST / drawing.height)
    image = QImage(ceil(drawing.width * scale), ceil(drawing.height * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise Trouble(words("The picture is too large for the memory of this computer; export the map as SVG or PDF."))
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, drawing)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data()), image.width(), image.height()
