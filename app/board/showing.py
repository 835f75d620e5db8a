"""What of the laptop's board the room sees large: a note, a field or everything, its pages, and the dot."""

from PySide6.QtCore import QObject

from app.board.choosing import Choosing
from app.board.pointer import Laser
from app.board.view import BoardView
from db.agenda import running
from db.board_wall import Focus, focus, focus_all, focus_note, focus_zone, turn_page
from db.read_back import read_back


class Showing(QObject):
    """The deeds of one view on the wall."""

    def __init__(self, view: BoardView, choosing: Choosing) -> None:
        super().__init__(view)
        self._choosing, self._scene = choosing, view.board_scene
        self.laser = Laser(view)

    def may_show(self) -> bool:
        """Whether there is a board, and a meeting whose wall it could be on."""
        return self._scene.board is not None and running(self._scene.file) is not None

    def may_turn(self) -> bool:
        """Whether pages can be turned: while the minutes are read to the room, the same keys turn those."""
        return self.may_show() and read_back(self._scene.file) is None

    def may_focus(self) -> bool:
        """Whether a note is chosen, or something is shown large already."""
        return self.may_show() and (self._choosing.has_chosen() or self._now() != Focus())

    def may_focus_field(self) -> bool:
        """Whether the chosen note lies in a field of several."""
        return self.may_show() and self._choosing.has_chosen() and len(self._scene.paper.fields) > 1

    def focus(self) -> None:
        """Show the chosen note large, or everything again when it is large already or none is chosen."""
        board = self._scene.board
        note = min(self._scene.chosen, default=None)
        if board is None:
            return
        if note is None or self._now().note == note:
            focus_all(self._scene.file, board.id)
        else:
            focus_note(self._scene.file, board.id, note)

    def focus_field(self) -> None:
        """Show the field of the chosen note large, or everything again."""
        zone = self._scene.paper.notes[min(self._scene.chosen)].zone
        if zone is not None:
            self.show_field(zone)

    def show_field(self, zone: int) -> None:
        """Show a field large, or everything again when it is large already."""
        board = self._scene.board
        if board is None:
            return
        if self._now().zone == zone:
            focus_all(self._scene.file, board.id)
        else:
            focus_zone(self._scene.file, board.id, zone)

    def turn(self, step: int) -> None:
        """Show the next notes of the fields that have more than the wall has room for, or those before."""
        if self._scene.board is not None:
            turn_page(self._scene.file, self._scene.board.id, self._now().page + step)

    def _now(self) -> Focus:
        return focus(self._scene.file, self._scene.board.id) if self._scene.board else Focus()
