"""Which notes are chosen, and how the keyboard goes from one to the next."""

from app.board.grid import neighbour
from app.board.paper import rect
from app.board.pen import Pen
from app.board.view import BoardView
from db.board import Zone
from db.board_places import GAP


class Choosing:
    """The choice on one view, by keys."""

    def __init__(self, view: BoardView, pen: Pen) -> None:
        self._view, self._pen, self._scene = view, pen, view.board_scene

    def has_notes(self) -> bool:
        """Whether there are notes, and none is being written."""
        return bool(self._scene.paper.notes) and self._pen.editor is None

    def has_chosen(self) -> bool:
        """Whether notes are chosen, and none is being written."""
        return bool(self._scene.chosen) and self._pen.editor is None

    def has_one(self) -> bool:
        """Whether exactly one note is chosen."""
        return self.has_chosen() and len(self._scene.chosen) == 1

    def go(self, side: str) -> None:
        """Choose the neighbour of the chosen note, or the first note."""
        boxes = self._scene.paper.grid.boxes
        start = min(self._scene.chosen, default=None)
        found = neighbour(boxes, start, side) if start is not None else self._pen.walk()[0]
        if found is not None:
            self._choose_one(found)

    def walk(self, step: int) -> None:
        order = self._pen.walk()
        here = self._here(order)
        self._choose_one(order[0 if step > 0 else -1] if here is None else order[here + step])

    def may_walk(self, step: int) -> bool:
        """Whether there is another note that way; at the ends Tab goes on to the next part of the window."""
        if not self.has_notes():
            return False
        order = self._pen.walk()
        here = self._here(order)
        return here is None or 0 <= here + step < len(order)

    def choose_all(self) -> None:
        self._scene.choose(self._scene.paper.notes)

    def choose_none(self) -> None:
        self._scene.choose(())

    def show_chosen(self) -> None:
        self._view.show_area(self._scene.chosen_area().adjusted(-GAP, -GAP, GAP, GAP))

    def may_show_field(self) -> bool:
        """Whether the chosen note lies in a field."""
        return self.has_chosen() and self._field() is not None

    def show_field(self) -> None:
        """Show the field of the chosen note as large as it goes, or everything again."""
        field = self._field()
        if field is not None:
            self._view.come_close(rect(field))

    def _field(self) -> Zone | None:
        zone = self._scene.paper.notes[min(self._scene.chosen)].zone
        return next((field for field in self._scene.paper.fields if field.id == zone), None)

    def _here(self, order: list[int]) -> int | None:
        return next((at for at, note in enumerate(order) if note in self._scene.chosen), None)

    def _choose_one(self, note: int) -> None:
        self._scene.choose({note})
        self._view.come_to(self._scene.paper.area_of(note))
