"""What is done to several notes at once: copies, stacks, lines, gaps, locks, what lies over what, who wrote them."""

from PySide6.QtCore import QObject

from app.board.arrange import aligned, spread
from app.board.choosing import Choosing
from app.board.view import BoardView
from db.board import colour_notes, move_notes, send_notes
from db.board_marks import lock_notes, lower_notes, raise_notes, set_author_kind
from db.board_places import Box
from db.board_stacks import duplicate_notes, stack_notes, turn_stack, unstack_notes


class Arranging(QObject):
    """The deeds on the chosen notes of one view."""

    def __init__(self, view: BoardView, choosing: Choosing) -> None:
        super().__init__(view)
        self._view, self._choosing, self._scene = view, choosing, view.board_scene

    def has_several(self) -> bool:
        """Whether more than one note is chosen."""
        return self._choosing.has_chosen() and len(self._scene.chosen) > 1

    def has_three(self) -> bool:
        """Whether there are gaps to make equal."""
        return self._choosing.has_chosen() and len(self._scene.chosen) > 2

    def has_stack(self) -> bool:
        """Whether a chosen note lies on others."""
        return self._choosing.has_chosen() and any(self._scene.paper.below(id_) for id_ in self._scene.chosen)

    def duplicate(self) -> None:
        """Put copies beside the chosen notes and choose them."""
        made = duplicate_notes(self._scene.file, self._scene.chosen)
        self._scene.choose(made)
        self._view.come_to(self._scene.chosen_area())

    def stack(self) -> None:
        """Lay the chosen notes under the one that lies on top."""
        over = max(self._scene.chosen, key=self._scene.paper.order)
        stack_notes(self._scene.file, self._scene.chosen, over)
        self._scene.choose({over})

    def unstack(self) -> None:
        """Spread the chosen stacks out."""
        chosen = self._scene.chosen
        self._scene.choose({*chosen, *unstack_notes(self._scene.file, chosen)})

    def turn(self) -> None:
        """Bring the next note of the stack to the top."""
        held = next(id_ for id_ in sorted(self._scene.chosen) if self._scene.paper.below(id_))
        self._scene.choose({turn_stack(self._scene.file, held)})

    def lock(self) -> None:
        """Lock the chosen notes; unlock them when all are locked."""
        notes = self._scene.paper.notes
        lock_notes(self._scene.file, self._scene.chosen, not all(notes[id_].locked for id_ in self._scene.chosen))

    def to_front(self) -> None:
        raise_notes(self._scene.file, self._scene.chosen)

    def to_back(self) -> None:
        lower_notes(self._scene.file, self._scene.chosen)

    def align(self, side: str) -> None:
        """Bring one edge or the middles of the chosen notes into line."""
        move_notes(self._scene.file, aligned(self._boxes(), side))

    def spread(self, across: bool) -> None:
        """Make the gaps between the chosen notes equal."""
        move_notes(self._scene.file, spread(self._boxes(), across=across))

    def send(self, zone: int) -> None:
        """Move the chosen notes to a field."""
        send_notes(self._scene.file, self._scene.chosen, zone)

    def paint(self, colour: str) -> None:
        """Give the chosen notes a colour."""
        colour_notes(self._scene.file, self._scene.chosen, colour)

    def name_author(self, kind: str | None) -> None:
        """Note which kind of member the chosen notes come from."""
        set_author_kind(self._scene.file, self._scene.chosen, kind)

    def _boxes(self) -> dict[int, Box]:
        boxes = self._scene.paper.grid.boxes
        return {id_: boxes[id_] for id_ in self._scene.chosen}
