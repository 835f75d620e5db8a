"""The part of the map that is in sight: how near, and from where."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from app.minutes.layout import Box

LEAST_ZOOM, MOST_ZOOM = 0.02, 2.5
MARGIN = 24.0
STEP = 1.25
"""How much nearer one key press brings the map."""


def whole_zoom(whole: QRectF, size: QSizeF) -> float:
    """The zoom at which all of a map is in view."""
    return min(size.width() / max(1.0, whole.width()), size.height() / max(1.0, whole.height()))


class Sight:
    """The view from a screen of some size onto the map; `own` once a person has moved it."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.offset = QPointF()
        self.own = False

    def transform(self, dpr: float) -> QTransform:
        """From the map to the screen, the middle of the map on a whole device pixel so that nothing is blurred."""
        x, y = round(self.offset.x() * dpr) / dpr, round(self.offset.y() * dpr) / dpr
        return QTransform(self.zoom, 0, 0, self.zoom, x, y)

    def on_screen(self, box: Box) -> QRectF:
        """Where a node is on the screen."""
        return QRectF(
            box.x * self.zoom + self.offset.x(),
            box.y * self.zoom + self.offset.y(),
            box.w * self.zoom,
            box.h * self.zoom,
        )

    def beginning(self, box: Box) -> QPointF:
        """The point of the screen where a node begins, as seen from the middle of the map."""
        return QPointF(box.near, box.middle) * self.zoom + self.offset

    def on_map(self, point: QPointF) -> QPointF:
        """The point of the map under a point of the screen."""
        return (point - self.offset) / self.zoom

    def part(self, area: QRectF) -> QRectF:
        """The part of the map under an area of the screen."""
        return QRectF(self.on_map(area.topLeft()), area.size() / self.zoom)

    def shift(self, by: QPointF) -> None:
        """Move everything on the screen."""
        self.offset += by

    def zoom_by(self, factor: float, at: QPointF, least: float = LEAST_ZOOM) -> None:
        """Come nearer or go farther around a point of the screen."""
        new = min(MOST_ZOOM, max(least, self.zoom * factor))
        self.offset = at - (at - self.offset) * (new / self.zoom)
        self.zoom = new

    def fit(self, edges: tuple[float, float, float, float], size: QSizeF, least: float, most: float) -> bool:
        """Centre left, top, right, bottom of the map as large as fits. False if even `least` does not show it all."""
        left, top, right, bottom = edges
        wide, high = max(1.0, right - left), max(1.0, bottom - top)
        fitting = min((size.width() - 2 * MARGIN) / wide, (size.height() - 2 * MARGIN) / high)
        self.zoom = min(most, max(least, fitting))
        middle = QPointF((left + right) / 2, (top + bottom) / 2)
        self.offset = QPointF(size.width() / 2, size.height() / 2) - middle * self.zoom
        return fitting >= least

    def bring_in(self, box: Box, size: QSizeF) -> None:
        """Move no further than needed to see a node whole, its beginning where it is larger than the screen."""
        seen = self.on_screen(box)
        right, bottom = size.width() - MARGIN - 28, size.height() - MARGIN
        dx = max(min(0.0, right - seen.right()), MARGIN - seen.left()) if seen.right() > right else MARGIN - seen.left()
        dy = (
            max(min(0.0, bottom - seen.bottom()), MARGIN - seen.top())
            if seen.bottom() > bottom
            else MARGIN - seen.top()
        )
        self.offset += QPointF(
            dx if seen.right() > right or seen.left() < MARGIN else 0.0,
            dy if seen.bottom() > bottom or seen.top() < MARGIN else 0.0,
        )
