"""Notes dragged over the edge of the board as lines of text for other programs; back on the board the hand has them."""

from collections.abc import Collection
from functools import partial
from itertools import count
from os import getpid
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPixmap

from app.board.grip import Grip, reach_of
from app.board.paper import Paper
from app.board.view import BoardView
from app.shell.errors import contained
from db.board_order import board_parts

OURS: Final = "application/x-rundbord-notes"
BELOW: Final = "    "
WIDEST: Final = 160
_numbers = count(1)


class DragOut(QObject):
    """Gives away the notes a view's grip carries out of the view, without taking them off the board."""

    def __init__(self, view: BoardView, grip: Grip) -> None:
        super().__init__(view)
        self._view, self._scene, self._grip = view, view.board_scene, grip
        self._mark = b""
        self._ids: tuple[int, ...] = ()
        self._note = 0
        self._from = QPointF()
        grip.leave = self.start
        view.viewport().installEventFilter(self)

    def start(self, ids: Collection[int], note: int, since: QPointF) -> bool:
        """Go on as a drag of text; False when no note of these may be read by others.

        Args:
            note: the one under the mouse.
            since: where on the board the mouse took hold.
        """
        text = text_of(self._scene.paper, ids)
        if not text:
            return False
        self._ids, self._note, self._from = tuple(ids), note, since
        picture = self._scene.hand.picture()
        self._grip.cancel()
        contained(partial(self._drag, text, picture))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._mark:
            return False
        if event.type() == QEvent.Type.DragLeave and isinstance(event, QDragLeaveEvent):
            self._scene.hand.let_go()
            return True
        if isinstance(event, QDropEvent) and event.mimeData().data(OURS).data() == self._mark:
            # A QDragMoveEvent is a QDropEvent as well.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            contained(partial(self._carry, event.position(), event.modifiers()))
            if not isinstance(event, QDragMoveEvent):
                contained(self._scene.hand.put_down)
            return True
        return False

    def _drag(self, text: str, picture: QPixmap) -> None:
        self._mark = f"{getpid()} {next(_numbers)}".encode()
        data = QMimeData()
        data.setText(text)
        data.setData(OURS, self._mark)
        drag = QDrag(self._view)
        drag.setMimeData(data)
        drag.setPixmap(picture.scaledToWidth(WIDEST) if picture.width() > WIDEST else picture)
        drag.setHotSpot(QPoint(-12, -12))
        try:
            drag.exec(Qt.DropAction.CopyAction)
        finally:
            self._mark = b""
            self._scene.hand.let_go()

    def _carry(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        hand, notes = self._scene.hand, self._scene.paper.notes
        ids = [id_ for id_ in self._ids if id_ in notes]
        if self._note not in ids:
            return
        if not hand.full:
            hand.lift(ids, self._note, self._view.device_scale(), self._view.seen())
        here = self._view.on_board(at)
        hand.carry(here - self._from, reach_of(self._view, held), None if self._grip.by_name else here)


def text_of(paper: Paper, ids: Collection[int]) -> str:
    """Notes as text, a line each in the order of the board; those that lie under one are indented, covered ones out.

    A folded cluster is all its notes.
    """
    lines: list[str] = []
    for part in board_parts(paper.fields, paper.notes.values()):
        for stack in part.stacks:
            if paper.headings.behind.get(stack.note.id, stack.note.id) in ids:
                told = [note for note in (stack.note, *stack.below) if not note.covered]
                lines += [(BELOW if note.under else "") + " ".join(note.text.split()) for note in told]
    return "\n".join(lines)
