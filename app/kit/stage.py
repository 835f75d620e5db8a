"""What a picture for the wall is, and how it is put on any surface: wall, thumbnail or page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter

from app.kit.theme import color, font

HEIGHT = 1080.0
LEAST_WIDTH = 1300.0
MARGIN = 64.0
TOP_BAND = 112.0
BOTTOM_BAND = 976.0
LEAST_TEXT = HEIGHT / 40


class Stage:
    """A picture for the wall, drawn in units u of which the wall is always 1080 high.

    The width is 1440 u at 4:3, 1920 at 16:9 and never under 1300. Margins are 64. The window draws the band of the
    item (0 to 112) and the band of the speakers (976 to 1080) unless `own_bands` is true.
    """

    tables: tuple[str, ...] = ()
    own_bands: bool = False

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        """Draw everything onto paper; the painter counts in u, with (0, 0) at the top left."""
        raise NotImplementedError


@dataclass(frozen=True)
class Frame:
    """Where the 1080 u of a stage lie on a surface: device pixels per u, width in u, top in pixels."""

    scale: float
    width: float
    top: float


def frame_of(size: QSize) -> Frame:
    """The frame that fills a surface; a surface too narrow for 1300 u is left empty above and below."""
    height, width = max(1, size.height()), max(1, size.width())
    scale = min(height / HEIGHT, width / LEAST_WIDTH)
    return Frame(scale, width / scale, (height - HEIGHT * scale) / 2)


def draw_stage(painter: QPainter, size: QSize, stage: Stage | Sequence[Stage], now: datetime) -> None:
    """Paint paper and then `stage` (or several, the bands last) over the whole of `size`."""
    stages = [stage] if isinstance(stage, Stage) else stage
    frame = frame_of(size)
    painter.save()
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), color("paper"))
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(0, frame.top)
    painter.scale(frame.scale, frame.scale)
    for one in stages:
        painter.save()
        one.draw(painter, frame.width, now)
        painter.restore()
    painter.restore()


_distance = 1.0


def set_distance(factor: float) -> None:
    """Scale the texts of the wall for a room that is deeper or a picture that is smaller than usual (1.0)."""
    global _distance
    _distance = min(2.0, max(0.5, factor))


def wall_px(px: float) -> float:
    """A text size in u, with the distance of the room allowed for and never below 1/40 of the height."""
    return max(LEAST_TEXT, px * _distance)


def wall_font(px: float, weight: int = 400, tabular: bool = False) -> QFont:
    """The typeface for the wall at `px` u before the distance of the room."""
    return font(wall_px(px), weight, tabular)
