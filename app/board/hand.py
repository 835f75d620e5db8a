"""The notes held in the hand: lifted off the board into one picture that follows the mouse, and put down."""

from collections.abc import Collection
from math import ceil, floor
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from app.board.paper import Paper
from app.board.snap import Snap, snap
from app.kit.theme import color
from db.board_clusters import drop_notes
from db.board_places import NOTE, STEP, Box
from db.board_stacks import stack_notes
from db.file import CommitteeFile

EDGE = 6
MOST_PIXELS = 4096


class Table(Protocol):
    """What the hand takes from: a scene with one board."""

    file: CommitteeFile
    paper: Paper

    def show_hidden(self, ids: Collection[int], hidden: bool) -> None: ...
    def show_guides(self, upright: float | None, level: float | None) -> None: ...
    def show_target(self, note: int | None) -> None: ...
    def pixmap_item(self, pixmap: QPixmap, scale: float, at: QPointF) -> QGraphicsPixmapItem: ...
    def removeItem(self, item: QGraphicsItem) -> None: ...


class Hand:
    """At most one handful of notes of a scene."""

    def __init__(self, scene: Table) -> None:
        self._scene = scene
        self._item: QGraphicsPixmapItem | None = None
        self._held: tuple[int, ...] = ()
        self._gripped = 0
        self._start = QPointF()
        self.shift = QPointF()
        self.target: int | None = None

    @property
    def held(self) -> tuple[int, ...]:
        """The ids of the notes that are held."""
        return self._held

    @property
    def full(self) -> bool:
        """Whether notes are held."""
        return self._item is not None

    def lift(self, ids: Collection[int], gripped: int, scale: float, seen: QRectF) -> None:
        """Take notes off the board; `gripped` is the one under the mouse, `seen` the part of the board in view."""
        paper = self._scene.paper
        area = QRectF()
        for id_ in ids:
            area = area.united(paper.area_of(id_))
        area = area.intersected(seen.adjusted(-NOTE, -NOTE, NOTE, NOTE))
        left, top = floor(area.x() * scale) - EDGE, floor(area.y() * scale) - EDGE
        wide = min(MOST_PIXELS, ceil(area.width() * scale) + 2 * EDGE + 1)
        tall = min(MOST_PIXELS, ceil(area.height() * scale) + 2 * EDGE + 1)
        pixmap = QPixmap(wide, tall)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.save()
        paper.draw_notes(painter, ids, scale, left, top)
        painter.restore()
        self._draw_rings(painter, ids, scale, left, top)
        painter.end()
        self._start, self.shift = QPointF(left / scale, top / scale), QPointF()
        self._held, self._gripped = tuple(ids), gripped
        self._scene.show_hidden(ids, True)
        self._item = self._scene.pixmap_item(pixmap, scale, self._start)

    def carry(self, shift: QPointF, reach: float, over: QPointF | None = None) -> None:
        """Hold the notes so far from where they were lifted; within `reach` they fall into place (0: anywhere).

        `over` is where the mouse is; over the middle of another note they would be laid on that.
        """
        if self._item is None:
            return
        target = self._target_at(over) if over is not None and reach else None
        if target != self.target:
            self.target = target
            self._scene.show_target(target)
        box = self._scene.paper.grid.boxes[self._gripped]
        moved = Box(box.x + shift.x(), box.y + shift.y(), box.w, box.h)
        fall = self._snap(moved, reach) if reach and target is None else Snap()
        self.shift = shift + QPointF(fall.dx, fall.dy)
        self._item.setPos(self._start + self.shift)
        self._scene.show_guides(fall.upright, fall.level)

    def picture(self) -> QPixmap:
        """The notes as they are held; empty when none is."""
        return self._item.pixmap() if self._item is not None else QPixmap()

    def put_down(self) -> None:
        """Leave the notes where they are held, or under the note they are held over: one action."""
        grid = self._scene.paper.grid
        shift, held, target = self.shift, self._held, self.target
        places = {id_: (box.x + shift.x(), box.y + shift.y()) for id_ in held if (box := grid.boxes.get(id_))}
        self.let_go()
        if target is not None:
            stack_notes(self._scene.file, held, target)
        elif not shift.isNull() and places:
            drop_notes(self._scene.file, places)

    def let_go(self) -> None:
        """Put the notes back where they were lifted."""
        if self._item is None:
            return
        self._scene.removeItem(self._item)
        self._item = None
        held, self._held = self._held, ()
        self.target = None
        self._scene.show_target(None)
        self._scene.show_guides(None, None)
        self._scene.show_hidden(held, False)

    def _target_at(self, point: QPointF) -> int | None:
        """The note whose inner half is at a point."""
        found = self._scene.paper.at(point, self._held)
        if found is None:
            return None
        area = self._scene.paper.area_of(found)
        inner = area.adjusted(area.width() / 4, area.height() / 4, -area.width() / 4, -area.height() / 4)
        return found if inner.contains(point) else None

    def _snap(self, moved: Box, reach: float) -> Snap:
        grid = self._scene.paper.grid
        near = grid.query(moved.x - STEP, moved.y - STEP, moved.w + 2 * STEP, moved.h + 2 * STEP)
        return snap(moved, [grid.boxes[id_] for id_ in near.difference(self._held)], reach)

    def _draw_rings(self, painter: QPainter, ids: Collection[int], scale: float, left: int, top: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("accent"), 3))
        for id_ in ids:
            area = self._scene.paper.area_of(id_)
            box = QRectF(area.x() * scale - left, area.y() * scale - top, area.width() * scale, area.height() * scale)
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
