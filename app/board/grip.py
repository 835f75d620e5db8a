"""The mouse on a board: choose, drag, rubber band, pan, and the double click that opens a note or comes close."""

from collections.abc import Callable, Collection
from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.board.paper import rect
from app.board.pen import Pen
from app.board.view import BoardView
from app.shell.errors import contained
from db.board_places import TITLE, zone_at

SNAP_PX: Final = 10.0
SLIP_PX: Final = 12
"""So far over the edge of the view notes still stay in the hand: a slip is no wish to give them away."""

ADDING: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Doing(Enum):
    """What the mouse is in the middle of."""

    NOTHING = 0
    PRESSING = 1
    DRAGGING = 2
    BANDING = 3
    PANNING = 4


class Grip(QObject):
    """Hears the mouse of one view before the view does.

    Signals:
        name_asked: the name of a cluster was clicked twice; its id.
        opened: a folded cluster was clicked twice; its id.
    """

    name_asked = Signal(int)
    opened = Signal(int)

    def __init__(self, view: BoardView, pen: Pen) -> None:
        super().__init__(view)
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self.doing = Doing.NOTHING
        self._note = 0
        self.by_name = False  # a cluster is held by its name, and goes as a whole
        self._from, self._last = QPointF(), QPointF()
        self._before: frozenset[int] = frozenset()
        # Takes the notes that are carried over the edge, the gripped one and where it was gripped; False for not now.
        self.leave: Callable[[Collection[int], int, QPointF], bool] = lambda _ids, _note, _since: False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or self._scene.board is None:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if kind == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            return self._double(event)
        if kind == QEvent.Type.MouseMove and self.doing is not Doing.NOTHING:
            self._move(event)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self.doing is not Doing.NOTHING:
            self._release()
            return True
        return False

    def cancel(self) -> bool:
        """Leave off in the middle, with everything as it was; True if there was something to leave off."""
        doing, self.doing = self.doing, Doing.NOTHING
        self._scene.hand.let_go()
        self._view.frames.show_band(QRectF())
        self._view.viewport().unsetCursor()
        if doing is Doing.BANDING:
            self._scene.choose(self._before)
        return doing in (Doing.DRAGGING, Doing.BANDING, Doing.PANNING)

    def pan_instead(self) -> bool:
        """Turn a rubber band into panning (Space while the button is down)."""
        if self.doing is not Doing.BANDING:
            return False
        self.cancel()
        self._start_pan()
        return True

    def _press(self, event: QMouseEvent) -> bool:
        at = self._view.on_board(event.position())
        editor = self._pen.editor
        if editor is not None and editor.area().contains(at):
            return False
        contained(self._pen.finish)
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._from, self._last = event.position(), event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._start_pan()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(at, bool(event.modifiers() & ADDING))
        return True

    def _choose_at(self, at: QPointF, adding: bool) -> None:
        chosen, note = self._scene.chosen, self._scene.paper.at(at)
        self._before = chosen if adding else frozenset()
        heading = self._scene.paper.headings.at(at, self._scene.paper.notes) if note is None else None
        self.by_name = heading is not None
        if heading is not None:
            self.doing, self._note = Doing.PRESSING, heading.notes[0]
            self._scene.choose(self._before | set(heading.notes))
        elif note is None:
            self.doing = Doing.BANDING
            self._scene.choose(self._before)
        elif adding:
            self._scene.choose(chosen ^ {note})
        else:
            self.doing, self._note = Doing.PRESSING, note
            if note not in chosen:
                self._scene.choose({note})

    def _move(self, event: QMouseEvent) -> None:
        moved = event.position() - self._from
        if self.doing is Doing.PANNING:
            step = event.position() - self._last
            self._last = event.position()
            self._view.pan(step.x(), step.y())
            return
        if self.doing is Doing.PRESSING and moved.manhattanLength() >= QApplication.startDragDistance():
            self._lift()
        if self.doing is Doing.DRAGGING:
            if self._is_out(event.position()) and self.leave(self._scene.hand.held, self._note, self._since()):
                return
            reach = reach_of(self._view, event.modifiers())
            over = None if self.by_name else self._view.on_board(event.position())
            self._scene.hand.carry(moved / self._view.scale_now, reach, over)
        elif self.doing is Doing.BANDING:
            one, other = self._view.on_board(self._from), self._view.on_board(event.position())
            band = QRectF(one, other).normalized()
            self._view.frames.show_band(band)
            inside = self._scene.paper.grid.query(band.x(), band.y(), band.width(), band.height())
            self._scene.choose(self._before | inside)

    def _is_out(self, at: QPointF) -> bool:
        port = self._view.viewport().rect().adjusted(-SLIP_PX, -SLIP_PX, SLIP_PX, SLIP_PX)
        return not port.contains(at.toPoint())

    def _since(self) -> QPointF:
        return self._view.on_board(self._from)

    def _lift(self) -> None:
        notes = self._scene.paper.notes
        free = {id_ for id_ in self._scene.chosen if not notes[id_].locked}
        if self.by_name and free:
            self._note = min(free)
        if self._note in free:
            self.doing = Doing.DRAGGING
            self._scene.hand.lift(free, self._note, self._view.device_scale(), self._view.seen())

    def _release(self) -> None:
        doing, self.doing = self.doing, Doing.NOTHING
        self._view.frames.show_band(QRectF())
        self._view.viewport().unsetCursor()
        if doing is Doing.DRAGGING:
            contained(self._scene.hand.put_down)
        elif doing is Doing.PRESSING and not self.by_name:
            self._scene.choose({self._note})

    def _double(self, event: QMouseEvent) -> bool:
        at = self._view.on_board(event.position())
        if self._pen.editor is not None and self._pen.editor.area().contains(at):
            return False
        self.cancel()
        note = self._scene.paper.at(at)
        field = zone_at(self._scene.paper.fields, at.x(), at.y())
        paper = self._scene.paper
        heading = paper.headings.at(at, paper.notes) if note is None else None
        folded = paper.headings.folded(paper.notes[note], paper.notes) if note is not None else None
        if heading is not None:
            self.name_asked.emit(heading.cluster.id)
        elif folded is not None:
            self.opened.emit(folded.cluster.id)
        elif note is not None:
            contained(partial(self._pen.write_on, note))
        elif field is not None and at.y() < field.y + TITLE and self._scene.paper.titles.get(field.id):
            self._view.come_close(rect(field))
        else:
            self._pen.write_new(at=(at.x(), at.y()))
        return True

    def _start_pan(self) -> None:
        self.doing = Doing.PANNING
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)


def reach_of(view: BoardView, held: Qt.KeyboardModifier) -> float:
    """How near, in board units, notes fall into place beside others; nowhere with Alt."""
    return 0 if held & Qt.KeyboardModifier.AltModifier else SNAP_PX / view.scale_now
