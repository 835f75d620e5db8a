"""What is drawn over the notes of a view: frames round the chosen ones, the rubber band, fading while one finds."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QGraphicsView

from app.board.scene import BoardScene
from app.kit.theme import color

FADED = 190


class Frames:
    """The overlay of one view; in pixels of its viewport, so that lines keep their width."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self.band = QRectF()
        self.found: frozenset[int] | None = None

    def show_band(self, band: QRectF) -> None:
        """Draw the rubber band round an area of the board; an empty one takes it away."""
        self.band = band
        self._view.viewport().update()

    def show_found(self, found: frozenset[int] | None) -> None:
        """Let all notes but these fade; None shows all as they are."""
        if found != self.found:
            self.found = found
            self._view.viewport().update()

    def draw(self, painter: QPainter, *, by_key: bool) -> None:
        """Draw everything; `by_key` when the keyboard came here by Tab, which must be seen."""
        scene = self._view.scene()
        if not isinstance(scene, BoardScene):
            return
        transform = painter.worldTransform()
        painter.resetTransform()
        if self.found is not None:
            self._fade(painter, scene, self.found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("accent"), 3))
        edge = 8 / transform.m11()
        seen = self._seen().adjusted(-edge, -edge, edge, edge)
        for id_ in scene.chosen - scene.paper.hidden:
            box = scene.paper.area_of(id_)
            if seen.intersects(box):
                painter.drawRoundedRect(transform.mapRect(box).adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
        if not self.band.isEmpty():
            wash = QColor(color("accent"))
            wash.setAlpha(28)
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(wash)
            painter.drawRect(transform.mapRect(self.band))
        if by_key and not scene.chosen:
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._view.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.setWorldTransform(transform)

    def _seen(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _fade(self, painter: QPainter, scene: BoardScene, found: frozenset[int]) -> None:
        region, seen = QRegion(self._view.viewport().rect()), self._seen()
        for id_ in found:
            area = scene.paper.area_of(id_)
            if seen.intersects(area):
                region -= QRegion(self._view.mapFromScene(area).boundingRect())
        wash = QColor(color("paper"))
        wash.setAlpha(FADED)
        painter.setClipRegion(region)
        painter.fillRect(self._view.viewport().rect(), wash)
        painter.setClipping(False)
