"""The one item that shows a whole board in every view of it, out of a tile cache for each view."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget
from shiboken6 import Shiboken

from app.board.tiles import Overview, Picture, Tiles

AROUND = 6000.0


class BoardLayer(QGraphicsItem):
    """Draws a picture from tiles; all arithmetic is in whole device pixels, so there are no seams at 125 or 150 %."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._tiles: dict[int, Tiles] = {}
        self.overview = Overview(picture)
        self._bounds = QRectF(-AROUND, -AROUND, 2 * AROUND, 2 * AROUND)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def add_view(self, view: QGraphicsView) -> Tiles:
        """Keep tiles for a view from now on."""
        viewport = view.viewport()
        tiles = Tiles(self._picture, self.overview, view)
        tiles.wanting.connect(viewport.update)
        key = Shiboken.getCppPointer(viewport)[0]
        self._tiles[key] = tiles
        viewport.destroyed.connect(lambda: self._tiles.pop(key, None))
        return tiles

    def set_bounds(self, bounds: QRectF) -> None:
        """Where one can pan to."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def touch(self, area: QRectF) -> None:
        """Draw a part (board units) anew in all views."""
        for tiles in self._tiles.values():
            tiles.drop(area)
        self.overview.touch(area)
        self.update(area.adjusted(-8, -8, 8, 8))

    def touch_all(self) -> None:
        """Draw everything anew in all views."""
        for tiles in self._tiles.values():
            tiles.drop()
        self.overview.drop()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        world = painter.worldTransform()
        tiles = self._tiles.get(Shiboken.getCppPointer(widget)[0]) if widget is not None else None
        if tiles is None or widget is None:
            return
        dpr = widget.devicePixelRatioF()
        tiles.show_scale(world.m11() * dpr, dpr)
        # `exposedRect` is in board units and rounded outwards, so the pixels are taken from the viewport.
        exposed = world.mapRect(option.exposedRect).toAlignedRect().intersected(widget.rect())
        device = QRectF(exposed.x() * dpr, exposed.y() * dpr, exposed.width() * dpr, exposed.height() * dpr)
        painter.setWorldTransform(QTransform.fromScale(1 / dpr, 1 / dpr))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        tiles.paint(painter, device.toAlignedRect(), round(world.dx() * dpr), round(world.dy() * dpr))
        painter.setWorldTransform(world)
