"""A large map seen from afar: drawn once, then moved and stretched, so that panning and zooming cost nothing."""

from collections.abc import Mapping
from math import sqrt

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.minutes.arrangement import Arrangement
from app.minutes.drawing import TINY, Hand, draw_map
from app.minutes.layout import Box, bounds

MANY = 400
"""Smaller maps are drawn anew each time."""

MOST_PIXELS = 8_000_000
MARGIN = 80.0
NEARER = 1.6
"""How much the picture may be stretched before it looks soft and the map itself is drawn."""


class FarView:
    """The picture of a map; made again when nodes have other places or something else is looked for."""

    def __init__(self) -> None:
        self._places: Mapping[int, Box] | None = None
        self._found: object = None
        self._picture: QPixmap | None = None
        self._area = QRectF()
        self._scale = 1.0

    def draw(self, painter: QPainter, shown: Arrangement, places: Mapping[int, Box], zoom: float) -> bool:
        """Draw the map if it is large and far enough away; the painter counts in the map's measure."""
        if zoom >= TINY or len(places) < MANY or places is not shown.places:
            return False
        self._measure(places)
        if zoom > self._scale * NEARER:
            return False
        if self._picture is None or self._places is not places or self._found is not shown.found:
            self._places, self._found, self._picture = places, shown.found, self._make(shown, places)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._area, self._picture, QRectF(self._picture.rect()))
        return True

    def drop(self) -> None:
        """Draw it anew when it is next needed, as after a change of colours."""
        self._picture = None

    def _measure(self, places: Mapping[int, Box]) -> None:
        if self._places is places and self._picture is not None:
            return
        left, top, right, bottom = bounds(places)
        self._area = QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        self._scale = min(TINY, sqrt(MOST_PIXELS / (self._area.width() * self._area.height())))

    def _make(self, shown: Arrangement, places: Mapping[int, Box]) -> QPixmap:
        picture = QPixmap((self._area.size() * self._scale).toSize())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        painter.translate(-self._area.topLeft())
        draw_map(painter, shown, places, self._area, Hand(), self._scale)
        painter.end()
        return picture
