"""A photo under the notes: read from a file of any size, scaled down once, and drawn at every zoom."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from db.board_pictures import MOST_SIDE
from db.board_places import Boxed
from db.errors import RuleBroken, words

MOST_MB: Final = 512
JPEG_QUALITY: Final = 86
LEVELS: Final = 4
MOST_PIXELS: Final = 120_000_000
MOST_FILE: Final = 200_000_000
TOO_LARGE: Final = words("The picture is too large. Save it with at most {most} million pixels and lay it down again.")
UNREADABLE: Final = words("This is not a picture that can be read.")
FORMATS: Final = ("jpg", "jpeg", "png", "webp", "bmp", "gif", "tif", "tiff")
ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")


@dataclass(frozen=True)
class Scaled:
    """A picture as it is kept: JPEG or PNG, and its size in pixels."""

    content: bytes
    media: str
    width: int
    height: int


class Photo:
    """A picture at its place on a board; smaller copies are kept so that the whole board is drawn quickly."""

    def __init__(self, place: Boxed, content: bytes) -> None:
        self.place = place
        image = QImage.fromData(QByteArray(content)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._levels = [image]
        for _ in range(LEVELS - 1):
            half = image.size() / 2
            if half.width() < 64 or half.height() < 64:
                break
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._levels.append(image)

    def draw(self, painter: QPainter, near: QRectF, scale: float) -> None:
        """Draw it where it meets `near` (board units); the painter counts in pixels of the board at `scale`."""
        box = QRectF(self.place.x, self.place.y, self.place.w, self.place.h)
        if self._levels[0].isNull() or not near.intersects(box):
            return
        target = QRectF(round(box.x() * scale), round(box.y() * scale), round(box.width() * scale),
                        round(box.height() * scale))  # fmt: skip
        fitting = [image for image in self._levels if image.width() >= target.width()] or self._levels[:1]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(target, fitting[-1])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def read_photo(place: str | Path) -> Scaled:
    """A picture file turned upright and scaled to at most 2560 pixels.

    Raises:
        RuleBroken: it cannot be read, or it is larger than a picture of a wall ever is.
    """
    path = Path(place)
    try:
        length = path.stat().st_size if path.is_file() else 0
    except OSError:
        length = 0
    if length == 0:
        raise RuleBroken(UNREADABLE)
    if length > MOST_FILE:
        raise RuleBroken(TOO_LARGE, most=MOST_PIXELS // 1_000_000)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    # The limit is on the memory for the whole picture; what is larger than we keep is scaled while it is read.
    reader.setAllocationLimit(MOST_MB)
    if bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS:
        raise RuleBroken(UNREADABLE)
    size = reader.size()
    # A few bytes can claim to be a picture of thousands of millions of pixels: it is never begun to be read.
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise RuleBroken(TOO_LARGE, most=MOST_PIXELS // 1_000_000)
    if size.isValid() and max(size.width(), size.height()) > MOST_SIDE:
        reader.setScaledSize(size.scaled(MOST_SIDE, MOST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return scaled(reader.read())


def scaled(image: QImage) -> Scaled:
    """A picture as it is kept: at most 2560 pixels, as PNG where it is see-through, else as JPEG.

    Raises:
        RuleBroken: there is no picture in it.
    """
    if image.isNull():
        raise RuleBroken(UNREADABLE)
    if image.width() * image.height() > MOST_PIXELS:
        raise RuleBroken(TOO_LARGE, most=MOST_PIXELS // 1_000_000)
    if max(image.width(), image.height()) > MOST_SIDE:
        most = QSize(MOST_SIDE, MOST_SIDE)
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    see_through = image.hasAlphaChannel()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG" if see_through else b"JPEG"))
    if not see_through:
        writer.setQuality(JPEG_QUALITY)
    writer.write(image)
    buffer.close()
    media = "image/png" if see_through else "image/jpeg"
    return Scaled(bytes(data.data()), media, image.width(), image.height())


def is_picture(path: str) -> bool:
    """Whether a file's name ends like a picture's."""
    return path.lower().endswith(ENDINGS)
