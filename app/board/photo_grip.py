"""Photos under the notes taken by the mouse or by keys, once they are unlocked: moved, made larger, taken away."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

from app.board.grid import SIDES
from app.board.paper import rect
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.theme import color
from app.shell.errors import contained
from db.board_pictures import LEAST_WIDE, Backdrop, backdrops, drop_picture, lock_pictures, place_picture
from db.board_places import GAP

HANDLE_PX: Final = 14.0
REACH_PX: Final = 14.0
STEP_FACTOR: Final = 1.1


class PhotoGrip(QObject):
    """The photo held on one view. They are locked until somebody unlocks them, so that a slip moves none.

    Signals: `to_minutes(backdrop)`, the photo shall become a point of the minutes.
    """

    to_minutes = Signal(int)

    def __init__(self, view: BoardView, pen: Pen) -> None:
        super().__init__(view)
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self.held: int | None = None
        self._frame: QGraphicsRectItem | None = None
        self._from: QPointF | None = None
        self._corner: tuple[int, int] | None = None
        self._burst = 0
        view.viewport().installEventFilter(self)
        self._scene.content_changed.connect(self._on_content)
        self._scene.chosen_changed.connect(self._on_chosen)

    def photos(self) -> list[Backdrop]:
        """The photos of the board, the oldest first."""
        board = self._scene.board
        return backdrops(self._scene.file, board.id) if board is not None and self._scene.paper.photos else []

    def has_photos(self) -> bool:
        """Whether there are photos, and no note is being written."""
        return bool(self._scene.paper.photos) and self._pen.editor is None

    def holds(self) -> bool:
        """Whether a photo is held."""
        return self.held is not None and self._pen.editor is None

    def toggle(self) -> None:
        """Unlock the photos and take the first, or lock them all."""
        board, photos = self._scene.board, self.photos()
        if board is None or not photos:
            return
        unlock = all(photo.locked for photo in photos)
        self.leave()
        lock_pictures(self._scene.file, board.id, not unlock)
        if unlock:
            self.hold(photos[0].id)

    def hold(self, photo: int | None) -> None:
        """Take a photo, or none; the notes are let go."""
        self.held = photo
        if photo is not None:
            self._scene.choose(())
        self._show()

    def leave(self) -> None:
        """Let the photo go."""
        self._from = self._corner = None
        self.hold(None)

    def next(self) -> None:
        """Take the next unlocked photo, round and round."""
        free = [photo.id for photo in self.photos() if not photo.locked]
        if free:
            self.hold(free[(free.index(self.held) + 1) % len(free) if self.held in free else 0])

    def move(self, side: str) -> None:
        """Move the photo by one gap."""
        now = self._now()
        if now is not None:
            dx, dy = SIDES[side]
            self._place(now, now.x + dx * GAP, now.y + dy * GAP, now.w, merge=f"photo {now.id} {self._burst}")

    def resize(self, step: int) -> None:
        """Make the photo a step larger or smaller about its middle."""
        now = self._now()
        if now is not None:
            wide = max(LEAST_WIDE, now.w * STEP_FACTOR**step)
            tall = wide * now.h / now.w
            x, y = now.x - (wide - now.w) / 2, now.y - (tall - now.h) / 2
            self._place(now, x, y, wide, merge=f"photo size {now.id} {self._burst}")

    def drop(self) -> None:
        """Take the photo that is held off the board, else the one laid down last."""
        photos = self.photos()
        gone = self.held if self.held is not None else photos[-1].id if photos else None
        self.leave()
        if gone is not None:
            drop_picture(self._scene.file, gone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or not self._scene.paper.photos:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event)
        if kind == QEvent.Type.MouseMove and self._from is not None:
            self._show(self._dragged(self._view.on_board(event.position())))
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._from is not None:
            area = self._dragged(self._view.on_board(event.position()))
            self._from = None
            contained(lambda: self._put(area))
            return True
        return False

    def _press(self, event: QMouseEvent) -> bool:
        at = self._view.on_board(event.position())
        paper = self._scene.paper
        now = self._now()
        if now is not None and (corner := corner_at(self._view, now, event.position())) is not None:
            self._from, self._corner = at, corner
            return True
        if paper.at(at) is not None or paper.headings.at(at, paper.notes) is not None:
            self.leave()
            return False
        under = [photo for photo in self.photos() if rect(photo).contains(at) and not photo.locked]
        if not under or self._pen.editor is not None:
            self.leave()
            return False
        self._burst += 1
        self.hold(under[-1].id)
        self._from, self._corner = at, None
        self._view.setFocus()
        return True

    def _dragged(self, at: QPointF) -> QRectF:
        """Where the photo would lie when it is let go at a point; by a corner it keeps its proportions."""
        now = self._now()
        if now is None or self._from is None:
            return QRectF()
        moved = at - self._from
        if self._corner is None:
            return rect(now).translated(moved)
        right, below = self._corner
        wide = max(LEAST_WIDE, now.w + (moved.x() if right else -moved.x()))
        tall = wide * now.h / now.w
        return QRectF(now.x if right else now.x + now.w - wide, now.y if below else now.y + now.h - tall, wide, tall)

    def _put(self, area: QRectF) -> None:
        now = self._now()
        self._corner = None
        if now is not None and not area.isEmpty():
            self._place(now, area.x(), area.y(), area.width())
        self._show()

    def _place(self, now: Backdrop, x: float, y: float, w: float, merge: str | None = None) -> None:
        place_picture(self._scene.file, now.id, x, y, w, merge=merge)
        self._show()

    def _now(self) -> Backdrop | None:
        return next((photo for photo in self.photos() if photo.id == self.held and not photo.locked), None)

    def _on_content(self) -> None:
        if self.held is not None:
            self.held = now.id if (now := self._now()) is not None else None
        self._show()

    def _on_chosen(self) -> None:
        if self._scene.chosen and self.held is not None:
            self.leave()

    def _show(self, area: QRectF | None = None) -> None:
        """Draw the frame with its four handles round the photo, or round where it is dragged to."""
        if self._frame is not None:
            self._scene.removeItem(self._frame)
            self._frame = None
        now = self._now()
        if now is None:
            return
        self._frame = framed(rect(now) if area is None else area)
        self._scene.addItem(self._frame)


def corner_at(view: BoardView, now: Backdrop, point: QPointF) -> tuple[int, int] | None:
    """The corner of a photo at a point of the viewport, as (right, below)."""
    for right in (0, 1):
        for below in (0, 1):
            corner = view.mapFromScene(QPointF(now.x + right * now.w, now.y + below * now.h))
            if (QPointF(corner) - point).manhattanLength() <= REACH_PX:
                return right, below
    return None


def framed(area: QRectF) -> QGraphicsRectItem:
    """A frame that keeps its width at every zoom, with a handle at each corner."""
    frame = QGraphicsRectItem(area)
    pen = QPen(color("accent"), 3)
    pen.setCosmetic(True)
    frame.setPen(pen)
    frame.setZValue(1)
    for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()):
        handle = QGraphicsRectItem(-HANDLE_PX / 2, -HANDLE_PX / 2, HANDLE_PX, HANDLE_PX, frame)
        handle.setPos(corner)
        handle.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        handle.setBrush(color("surface"))
        handle.setPen(QPen(color("accent"), 2))
    return frame
