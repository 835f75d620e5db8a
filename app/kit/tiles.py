"""A large picture as tiles of device pixels for one view: panning copies, zooming stretches, sharpening is rationed."""

from collections import OrderedDict
from math import floor
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion

from app.kit.tiles_picture import Overview, Picture, draw_part

SIDE: Final = 256
BUDGET_S: Final = 0.006
GESTURE_MS: Final = 120
MOST: Final = 200
MOST_OLD: Final = 72

Key = tuple[int, int]


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
        self._first = 0.0
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

    def age(self, first: float = 0.0) -> None:
        """Draw all anew, showing what was there until then; for `first` seconds in the next frame, if need be."""
        if self._sharp and not self._stretching:
            self._old, self._old_scale, self._sharp = self._sharp, self._scale, OrderedDict()
        else:
            self._sharp.clear()
        self._first = first

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
            if not self._stretching or self._overview.half:
                self._again.start(0)
        self._first = 0.0

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
        end = perf_counter() + max(self.budget, self._first)
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
