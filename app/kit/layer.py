"""A large picture in all its views: each has its own tiles, and what changes is drawn anew in every one of them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget
from shiboken6 import Shiboken

from app.kit.tiles import Tiles
from app.kit.tiles_picture import Overview, Picture

AROUND = 6000.0


class Views:
    """The tiles of all widgets that show a picture, and the small whole they share."""

    def __init__(self, picture: Picture, overview: Overview | None = None) -> None:
        self.picture = picture
        self.overview = overview or Overview(picture)
        self._tiles: dict[int, Tiles] = {}

    def add(self, widget: QWidget, owner: QObject | None = None) -> Tiles:
        """Keep tiles for a widget from now on; the owner, or the widget, holds them."""
        tiles = Tiles(self.picture, self.overview, owner or widget)
        tiles.wanting.connect(widget.update)
        key = Shiboken.getCppPointer(widget)[0]
        self._tiles[key] = tiles
        widget.destroyed.connect(lambda: self._tiles.pop(key, None))
        return tiles

    def of(self, widget: QWidget) -> Tiles | None:
        """The tiles of a widget, None if it has none."""
        return self._tiles.get(Shiboken.getCppPointer(widget)[0])

    def touch(self, area: QRectF) -> None:
        """Draw a part (in the picture's units) anew everywhere."""
        for tiles in self._tiles.values():
            tiles.drop(area)
        self.overview.touch(area)

    def age(self, first: float = 0.0) -> None:
        """Draw everything anew everywhere, showing what was there until then; see `Tiles.age`."""
        for tiles in self._tiles.values():
            tiles.age(first)
        self.overview.drop()

    def draw_anew(self, areas: Iterable[QRectF] | None, first: float = 0.0) -> None:
        """Draw these parts anew, or with None everything as it ages."""
        if areas is None:
            self.age(first)
        else:
            for area in areas:
                self.touch(area)

    def touch_all(self) -> None:
        """Draw everything anew everywhere."""
        for tiles in self._tiles.values():
            tiles.drop()
        self.overview.drop()


class PictureItem(QGraphicsItem):
    """The one item that shows the whole of a picture in every view of a graphics scene."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.views = Views(picture)
        self.overview = self.views.overview
        self._bounds = QRectF(-AROUND, -AROUND, 2 * AROUND, 2 * AROUND)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def add_view(self, view: QGraphicsView) -> Tiles:
        """Keep tiles for a view from now on."""
        return self.views.add(view.viewport(), view)

    def set_bounds(self, bounds: QRectF) -> None:
        """Where one can pan to."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def touch(self, area: QRectF) -> None:
        """Draw a part (in the picture's units) anew in all views."""
        self.views.touch(area)
        self.update(area.adjusted(-8, -8, 8, 8))

    def touch_all(self) -> None:
        """Draw everything anew in all views."""
        self.views.touch_all()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        tiles = self.views.of(widget) if widget is not None else None
        if tiles is not None and widget is not None:
            # `exposedRect` is in the picture's units and rounded outwards, so the pixels are taken from the viewport.
            paint_tiles(painter, tiles, widget, painter.worldTransform().mapRect(option.exposedRect))


def paint_tiles(painter: QPainter, tiles: Tiles, widget: QWidget, exposed: QRectF) -> None:
    """Paint what is exposed (logical pixels) of the picture, which the painter's transform lays on the widget.

    All arithmetic is in whole device pixels, so there are no seams at 125 or 150 %.
    """
    world, dpr = painter.worldTransform(), widget.devicePixelRatioF()
    tiles.show_scale(world.m11() * dpr, dpr)
    logical = exposed.toAlignedRect().intersected(widget.rect())
    device = QRectF(logical.x() * dpr, logical.y() * dpr, logical.width() * dpr, logical.height() * dpr)
    painter.setWorldTransform(QTransform.fromScale(1 / dpr, 1 / dpr))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    tiles.paint(painter, device.toAlignedRect(), round(world.dx() * dpr), round(world.dy() * dpr))
    painter.setWorldTransform(world)
