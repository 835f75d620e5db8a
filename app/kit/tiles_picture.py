"""A picture too large to draw at once: what it must offer to be cut into tiles, and the whole of it kept small.

It may be a board of notes or the map of the minutes; nothing here knows which.
"""

from math import ceil, floor, inf
from time import perf_counter
from typing import Final, Protocol

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

OVERVIEW: Final = 2048
OVERVIEW_SCALE: Final = 0.5
PART: Final = 256


class Picture(Protocol):
    """What is cut into tiles. Its own units; `scale` is device pixels per unit."""

    def bounds(self) -> QRectF:
        """The rectangle that holds everything worth seeing."""

    def ground(self) -> QColor:
        """The colour where nothing is."""

    def draw(self, painter: QPainter, area: QRectF, scale: float, left: int, top: int, dpr: float) -> None:
        """Draw what meets `area` (units) onto ground; the device's pixel (0, 0) is pixel (left, top) of the picture."""


def draw_part(picture: Picture, scale: float, at: QRect, dpr: float) -> QPixmap:
    """A part of the picture, `at` in its pixels."""
    part = QPixmap(at.size())
    part.fill(picture.ground())
    painter = QPainter(part)
    area = QRectF(at.x() / scale, at.y() / scale, at.width() / scale, at.height() / scale)
    picture.draw(painter, area, scale, at.x(), at.y(), dpr)
    painter.end()
    return part


class Overview:
    """The whole picture, small: what is shown where nothing better has been drawn yet. Mended, not drawn anew.

    With a `budget` (seconds) it is drawn part by part, for no longer than that in one frame.
    """

    def __init__(self, picture: Picture, budget: float = inf) -> None:
        self._picture, self._budget = picture, budget
        self._drawn: QPixmap | None = None
        self._lacking: list[QRect] = []
        self._bounds = QRectF()
        self._scale = 1.0

    @property
    def half(self) -> bool:
        """Whether it has been begun and is not all drawn yet."""
        return self._drawn is not None and bool(self._lacking)

    def drop(self) -> None:
        """Draw it anew when it is next needed."""
        self._drawn = None

    def touch(self, area: QRectF) -> None:
        """Draw a part again; all of it when the picture has grown."""
        if self._drawn is None:
            return
        if self._picture.bounds() != self._bounds:
            self.drop()
            return
        s = self._scale
        at = QRectF(area.x() * s, area.y() * s, area.width() * s, area.height() * s).toAlignedRect()
        self._draw_in(at.adjusted(-1, -1, 1, 1).intersected(self._pixels()))

    def shown(self) -> tuple[QPixmap, QRectF]:
        """The picture and the part it shows (units), for a small map."""
        drawn = self._draw(inf)
        s = self._scale
        at = self._pixels()
        return drawn, QRectF(at.x() / s, at.y() / s, at.width() / s, at.height() / s)

    def paint(self, painter: QPainter, target: QRect, scale: float, ox: int, oy: int) -> None:
        """Stretch it over `target` (device pixels); (ox, oy) is the device position of the picture's origin."""
        drawn = self._draw(self._budget)
        k, at = scale / self._scale, self._pixels()
        source = QRectF(
            (target.x() - ox) / k - at.x(), (target.y() - oy) / k - at.y(), target.width() / k, target.height() / k
        )
        painter.fillRect(target, self._picture.ground())
        painter.drawPixmap(QRectF(target), drawn, source)

    def _pixels(self) -> QRect:
        """Where it lies, in its own pixels from the picture's origin."""
        s = self._scale
        left, top = floor(self._bounds.x() * s), floor(self._bounds.y() * s)
        return QRect(left, top, ceil(self._bounds.width() * s) + 2, ceil(self._bounds.height() * s) + 2)

    def _draw(self, budget: float) -> QPixmap:
        if self._drawn is None:
            bounds = self._bounds = self._picture.bounds()
            self._scale = min(OVERVIEW_SCALE, OVERVIEW / max(1, bounds.width()), OVERVIEW / max(1, bounds.height()))
            self._begin()
        assert self._drawn is not None
        end = perf_counter() + budget
        while self._lacking:
            self._draw_in(self._lacking.pop())
            if perf_counter() > end:
                break
        return self._drawn

    def _begin(self) -> None:
        at = self._pixels()
        self._drawn = QPixmap(at.size())
        self._drawn.fill(self._picture.ground())
        part = QSize(at.size()) if self._budget == inf else QSize(PART, PART)
        self._lacking = [
            QRect(x, y, part.width(), part.height()).intersected(at)
            for y in range(at.y(), at.y() + at.height(), part.height())
            for x in range(at.x(), at.x() + at.width(), part.width())
        ]

    def _draw_in(self, at: QRect) -> None:
        if not at.isEmpty() and self._drawn is not None:
            painter = QPainter(self._drawn)
            painter.drawPixmap(at.topLeft() - self._pixels().topLeft(), draw_part(self._picture, self._scale, at, 1.0))
            painter.end()
