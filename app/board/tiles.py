"""A large picture as tiles of device pixels for one view: panning copies, zooming stretches, sharpening is rationed.

The picture may be anything that can draw a part of itself at a scale; nothing here knows of notes.
"""

from collections import OrderedDict
from math import ceil, floor
from time import perf_counter
from typing import Final, Protocol

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

SIDE: Final = 256
BUDGET_S: Final = 0.006
GESTURE_MS: Final = 120
MOST: Final = 200
MOST_OLD: Final = 72
OVERVIEW: Final = 2048
OVERVIEW_SCALE: Final = 0.5

Key = tuple[int, int]


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
    """The whole picture, small: what is shown where nothing better has been drawn yet. Mended, not drawn anew."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._drawn: QPixmap | None = None
        self._bounds = QRectF()
        self._scale = 1.0

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
        left, top = floor(self._bounds.x() * s), floor(self._bounds.y() * s)
        at = at.adjusted(-1, -1, 1, 1).intersected(self._drawn.rect().translated(left, top))
        if not at.isEmpty():
            painter = QPainter(self._drawn)
            painter.drawPixmap(at.x() - left, at.y() - top, draw_part(self._picture, s, at, 1.0))
            painter.end()

    def shown(self) -> tuple[QPixmap, QRectF]:
        """The picture and the part it shows (units), for a small map."""
        drawn = self._drawn or self._draw()
        s = self._scale
        left, top = floor(self._bounds.x() * s), floor(self._bounds.y() * s)
        return drawn, QRectF(left / s, top / s, drawn.width() / s, drawn.height() / s)

    def paint(self, painter: QPainter, target: QRect, scale: float, ox: int, oy: int) -> None:
        """Stretch it over `target` (device pixels); (ox, oy) is the device position of the picture's origin."""
        drawn = self._drawn or self._draw()
        k = scale / self._scale
        left, top = floor(self._bounds.x() * self._scale), floor(self._bounds.y() * self._scale)
        source = QRectF(
            (target.x() - ox) / k - left, (target.y() - oy) / k - top, target.width() / k, target.height() / k
        )
        painter.fillRect(target, self._picture.ground())
        painter.drawPixmap(QRectF(target), drawn, source)

    def _draw(self) -> QPixmap:
        bounds = self._bounds = self._picture.bounds()
        s = self._scale = min(OVERVIEW_SCALE, OVERVIEW / max(1, bounds.width()), OVERVIEW / max(1, bounds.height()))
        left, top = floor(bounds.x() * s), floor(bounds.y() * s)
        size = QRect(left, top, ceil(bounds.width() * s) + 2, ceil(bounds.height() * s) + 2)
        self._drawn = draw_part(self._picture, s, size, 1.0)
        return self._drawn


class Tiles(QObject):
    """The tiles of one view.

    While the scale changes the last sharp tiles are stretched; `GESTURE_MS` after the last change they are drawn anew,
    the middle first, never for longer than `BUDGET_S` in one frame.

    Signals:
        wanting: another frame is needed to become sharp.
    """

    wanting = Signal()

    def __init__(self, picture: Picture, overview: Overview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.budget = BUDGET_S
        self.missing = 0
        self._picture, self._overview = picture, overview
        self._sharp: OrderedDict[Key, QPixmap] = OrderedDict()
        self._old: OrderedDict[Key, QPixmap] = OrderedDict()
        self._scale = self._old_scale = self._dpr = 0.0
        self._stretching = False
        self._gesture = QTimer(self)
        self._gesture.setSingleShot(True)
        self._gesture.setInterval(GESTURE_MS)
        self._gesture.timeout.connect(self.settle)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.wanting)

    def show_scale(self, scale: float, dpr: float, *, at_once: bool = False) -> None:
        """Go over to a scale (device pixels per unit); `at_once` when it is no part of a zoom gesture."""
        if (scale, dpr) == (self._scale, self._dpr):
            return
        if self._dpr and dpr == self._dpr:
            self._keep_old()
            self._stretching = not at_once
        else:
            self._old.clear()
        self._sharp = OrderedDict()
        self._scale, self._dpr = scale, dpr
        if self._stretching:
            self._gesture.start()

    def settle(self) -> None:
        """The zoom gesture is over: become sharp."""
        self._gesture.stop()
        self._stretching = False
        self.wanting.emit()

    def drop(self, area: QRectF | None = None) -> None:
        """Draw the tiles under an area (units) anew, or all."""
        if area is None:
            self._sharp.clear()
            self._old.clear()
        elif self._scale:
            span = SIDE / self._scale
            # One pixel more: notes stand on whole pixels, so their edge may lie beside their area.
            edge = 1.5 / self._scale
            for tx in range(floor((area.x() - edge) / span), floor((area.right() + edge) / span) + 1):
                for ty in range(floor((area.y() - edge) / span), floor((area.bottom() + edge) / span) + 1):
                    self._sharp.pop((tx, ty), None)

    def paint(self, painter: QPainter, exposed: QRect, ox: int, oy: int) -> None:
        """Paint the exposed device pixels; (ox, oy) is the device position of the picture's origin."""
        lacking = []
        for tx in range((exposed.left() - ox) // SIDE, (exposed.right() - ox) // SIDE + 1):
            for ty in range((exposed.top() - oy) // SIDE, (exposed.bottom() - oy) // SIDE + 1):
                tile = self._sharp.get((tx, ty))
                if tile is None:
                    lacking.append((tx, ty))
                else:
                    self._sharp.move_to_end((tx, ty))
                    painter.drawPixmap(tx * SIDE + ox, ty * SIDE + oy, tile)
        if lacking and not self._stretching:
            lacking = self._sharpen(painter, lacking, exposed, ox, oy)
        self.missing = len(lacking)
        if lacking:
            self._fill(painter, lacking, exposed, ox, oy)
            if not self._stretching:
                self._again.start(0)

    def _keep_old(self) -> None:
        # A few stray tiles of a scale passed through are worse than the last whole picture.
        if self._stretching or len(self._sharp) < 4 <= len(self._old):
            return
        while len(self._sharp) > MOST_OLD:
            self._sharp.popitem(last=False)
        self._old, self._old_scale = self._sharp, self._scale

    def _sharpen(self, painter: QPainter, lacking: list[Key], exposed: QRect, ox: int, oy: int) -> list[Key]:
        """Draw lacking tiles until the time is up; returns those that are left."""
        cx, cy = (exposed.center().x() - ox) / SIDE - 0.5, (exposed.center().y() - oy) / SIDE - 0.5
        lacking.sort(key=lambda key: abs(key[0] - cx) + abs(key[1] - cy))
        end = perf_counter() + self.budget
        for done, (tx, ty) in enumerate(lacking):
            if done and perf_counter() > end:
                return lacking[done:]
            tile = draw_part(self._picture, self._scale, QRect(tx * SIDE, ty * SIDE, SIDE, SIDE), self._dpr)
            self._sharp[tx, ty] = tile
            painter.drawPixmap(tx * SIDE + ox, ty * SIDE + oy, tile)
            while len(self._sharp) > MOST:
                self._sharp.popitem(last=False)
        return []

    def _fill(self, painter: QPainter, lacking: list[Key], exposed: QRect, ox: int, oy: int) -> None:
        """Show the overview, and the old tiles stretched over it, where sharp ones are lacking."""
        region = QRegion()
        for tx, ty in lacking:
            region += QRect(tx * SIDE + ox, ty * SIDE + oy, SIDE, SIDE)
        region &= QRegion(exposed)
        target = region.boundingRect()
        painter.save()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        if not self._old or self._scale < self._old_scale * 0.999:
            self._overview.paint(painter, target, self._scale, ox, oy)
        if self._old:
            side = SIDE * self._scale / self._old_scale
            for (tx, ty), tile in self._old.items():
                left, top = round(tx * side + ox), round(ty * side + oy)
                place = QRect(left, top, round((tx + 1) * side + ox) - left, round((ty + 1) * side + oy) - top)
                if place.intersects(target):
                    painter.drawPixmap(place, tile)
        painter.restore()
