"""Which notes lie where: an index of squares that answers in microseconds, and the neighbour on each side."""

from collections.abc import Collection, Iterable, Mapping
from math import inf
from typing import Final

from db.board_places import Box, Boxed

CELL: Final = 512.0
SIDES: Final[Mapping[str, tuple[int, int]]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Grid:
    """Rectangles by id, found by place. Board units."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], set[int]] = {}
        self.boxes: dict[int, Box] = {}

    def put(self, id_: int, box: Boxed) -> None:
        """Set or move a rectangle."""
        self.take(id_)
        kept = Box(box.x, box.y, box.w, box.h)
        self.boxes[id_] = kept
        for cell in _cells(kept.x, kept.y, kept.w, kept.h):
            self._cells.setdefault(cell, set()).add(id_)

    def take(self, id_: int) -> None:
        """Forget a rectangle; one that is not there is no error."""
        box = self.boxes.pop(id_, None)
        if box is None:
            return
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


def _cells(x: float, y: float, w: float, h: float) -> Iterable[tuple[int, int]]:
    columns = range(int(x // CELL), int((x + w) // CELL) + 1)
    rows = range(int(y // CELL), int((y + h) // CELL) + 1)
    return ((column, row) for column in columns for row in rows)


def neighbour(boxes: Mapping[int, Boxed], start: int, side: str) -> int | None:
    """The id one comes to from `start` by going "left", "right", "up" or "down"; None at the edge.

    The nearest by middle, where a step to the side counts double.
    """
    dx, dy = SIDES[side]
    x, y = _middle(boxes[start])
    best, least = None, inf
    for id_, box in boxes.items():
        across, down = _middle(box)
        ahead = (across - x) * dx + (down - y) * dy
        aside = abs((across - x) * dy) + abs((down - y) * dx)
        if id_ != start and ahead > 1 and ahead + 2 * aside < least and aside <= 2 * ahead:
            best, least = id_, ahead + 2 * aside
    return best


def bounds(boxes: Collection[Boxed]) -> Box | None:
    """The rectangle round all boxes; None if there are none."""
    if not boxes:
        return None
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
    return Box(left, top, right - left, bottom - top)


def _middle(box: Boxed) -> tuple[float, float]:
    return box.x + box.w / 2, box.y + box.h / 2
