"""Which rectangles lie where: an index of squares that answers in microseconds however many there are."""

from collections.abc import Collection, Iterable
from typing import Final

from db.board_places import Box, Boxed

CELL: Final = 512.0


class Grid:
    """Rectangles by id, found by place. Board units."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], set[int]] = {}
        self.boxes: dict[int, Box] = {}
        # Left, top, right and bottom as they are computed of each: a width taken from them would be a hair off.
        self._edges: tuple[float, float, float, float] | None = None

    def put(self, id_: int, box: Boxed) -> None:
        """Set or move a rectangle."""
        self.take(id_)
        kept = Box(box.x, box.y, box.w, box.h)
        if self._edges is not None:
            left, top, right, bottom = self._edges
            far, low = kept.x + kept.w, kept.y + kept.h
            self._edges = min(left, kept.x), min(top, kept.y), max(right, far), max(bottom, low)
        self.boxes[id_] = kept
        for cell in _cells(kept.x, kept.y, kept.w, kept.h):
            self._cells.setdefault(cell, set()).add(id_)

    def take(self, id_: int) -> None:
        """Forget a rectangle; one that is not there is no error."""
        box = self.boxes.pop(id_, None)
        if box is None:
            return
        if self._edges is not None:
            left, top, right, bottom = self._edges
            if box.x <= left or box.y <= top or box.x + box.w >= right or box.y + box.h >= bottom:
                self._edges = None
        for cell in _cells(box.x, box.y, box.w, box.h):
            self._cells[cell].discard(id_)

    def query(self, x: float, y: float, w: float, h: float) -> set[int]:
        """The ids whose rectangle meets this one."""
        found: set[int] = set()
        for cell in _cells(x, y, w, h):
            found |= self._cells.get(cell, set())
        boxes = self.boxes
        right, bottom = x + w, y + h
        return {
            id_
            for id_ in found
            if (box := boxes[id_]).x < right and x < box.x + box.w and box.y < bottom and y < box.y + box.h
        }

    def around(self) -> Box | None:
        """The rectangle round all of them; None if there are none. Looked for anew only when one at its edge went."""
        if not self.boxes:
            return None
        if self._edges is None:
            self._edges = edges(self.boxes.values())
        left, top, right, bottom = self._edges
        return Box(left, top, right - left, bottom - top)


def bounds(boxes: Collection[Boxed]) -> Box | None:
    """The rectangle round all boxes; None if there are none."""
    if not boxes:
        return None
    left, top, right, bottom = edges(boxes)
    return Box(left, top, right - left, bottom - top)


def edges(boxes: Collection[Boxed]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of at least one box."""
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return left, top, max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)


def _cells(x: float, y: float, w: float, h: float) -> Iterable[tuple[int, int]]:
    columns = range(int(x // CELL), int((x + w) // CELL) + 1)
    rows = range(int(y // CELL), int((y + h) // CELL) + 1)
    return ((column, row) for column in columns for row in rows)
