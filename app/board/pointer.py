"""The facilitator's dot on the wall: what the mouse points at on the laptop's board. Kept nowhere."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.board.paper import rect
from app.board.view import BoardView
from db.board_places import zone_at

HOLD_KEY: Final = Qt.Key.Key_X
HOLD_MS: Final = 400


@dataclass(frozen=True)
class Spot:
    """A place on a board: on a note, else in a field, else anywhere; x and y as shares of its width and height."""

    board: int
    note: int | None
    zone: int | None
    x: float
    y: float


class Pointer(QObject):
    """The one dot of the program.

    Signals:
        moved: the dot is elsewhere, or gone.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.spot: Spot | None = None

    def show_spot(self, spot: Spot | None) -> None:
        """Point there; None takes the dot away."""
        if spot != self.spot:
            self.spot = spot
            self.moved.emit()


_pointer: Pointer | None = None


def pointer() -> Pointer:
    """The dot, shared by the laptop and the wall."""
    global _pointer
    if _pointer is None:
        _pointer = Pointer()
    return _pointer


class Laser(QObject):
    """Follows the mouse over one view while it is on: until it is turned off, or as long as its key is held down."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.board_scene
        self.on = False
        self._held = QElapsedTimer()
        view.viewport().installEventFilter(self)

    def toggle(self) -> None:
        """Point with the mouse, or stop."""
        self.on = not self.on
        port = self._view.viewport()
        app = QApplication.instance()
        if self.on:
            # A gesture is timed by the laptop's own clock; nothing of it is kept.
            self._held.start()
            if app is not None:
                app.installEventFilter(self)
            port.setCursor(Qt.CursorShape.CrossCursor)
            self.point(QPointF(port.mapFromGlobal(port.cursor().pos())))
        else:
            if app is not None:
                app.removeEventFilter(self)
            port.unsetCursor()
            pointer().show_spot(None)

    def stop(self) -> None:
        """Take the dot away."""
        if self.on:
            self.toggle()

    def point(self, at: QPointF) -> None:
        """Point at a place of the viewport."""
        board, on = self._scene.board, self._view.on_board(at)
        if board is None or not QRectF(self._view.viewport().rect()).contains(at):
            pointer().show_spot(None)
            return
        paper = self._scene.paper
        note = paper.at(on)
        field = zone_at(paper.fields, on.x(), on.y())
        area = paper.area_of(note) if note is not None else rect(field) if field else paper.bounds()
        x, y = (on.x() - area.x()) / area.width(), (on.y() - area.y()) / area.height()
        pointer().show_spot(Spot(board.id, note, field.id if field else None, x, y))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.on:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._release(event)
        elif kind == QEvent.Type.ApplicationDeactivate:
            self._held.invalidate()
        elif watched is self._view.viewport():
            if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self.point(event.position())
            elif kind == QEvent.Type.Leave:
                pointer().show_spot(None)
        return False

    def _release(self, event: QKeyEvent) -> None:
        """After a short press the dot stays, after a long one it goes with the key."""
        if event.key() != HOLD_KEY or event.isAutoRepeat() or not self._held.isValid():
            return
        long = self._held.elapsed() >= HOLD_MS
        self._held.invalidate()
        if long:
            self.stop()
