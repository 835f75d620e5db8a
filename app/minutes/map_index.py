"""Which nodes and lines of a map lie in a part of it, found without looking at all of them; no Qt."""

from collections.abc import Iterable, Mapping
from math import inf
from typing import Final

from app.minutes.layout import Box

CELL: Final = 512.0
MOST_CELLS: Final = 6
"""A line that crosses more squares than these is looked at each time instead."""

Cell = tuple[int, int]
Edges = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class MapIndex:
    """The places of one map, which do not change, by squares."""

    def __init__(self, places: Mapping[int, Box], parents: Mapping[int, int]) -> None:
        self._places, self._parents = places, parents
        self._nodes: dict[Cell, list[int]] = {}
        self._links: dict[Cell, list[int]] = {}
        self._long: list[tuple[int, Edges]] = []
        self._wide = self._high = 0.0
        self.edges = self._take_nodes()
        self._take_links()

    def nodes_in(self, left: float, top: float, right: float, bottom: float) -> list[int]:
        """The nodes that meet a part of the map, in no order."""
        places = self._places
        return [
            id_
            for cell in _among(self._nodes, left - self._wide, top - self._high, right, bottom)
            for id_ in self._nodes[cell]
            if (box := places[id_]).x <= right and box.y <= bottom and box.x + box.w >= left and box.y + box.h >= top
        ]

    def links_in(self, left: float, top: float, right: float, bottom: float) -> set[int]:
        """The nodes whose line from the parent may cross a part of the map."""
        found = {id_ for cell in _among(self._links, left, top, right, bottom) for id_ in self._links[cell]}
        found.update(
            id_ for id_, at in self._long if at[0] <= right and at[1] <= bottom and at[2] >= left and at[3] >= top
        )
        return found

    def _take_nodes(self) -> Edges:
        left = top = inf
        right = bottom = -inf
        nodes = self._nodes
        for id_, (x, y, w, h, _) in self._places.items():
            if id_ <= 0:
                continue
            cell = (int(x // CELL), int(y // CELL))
            row = nodes.get(cell)
            if row is None:
                nodes[cell] = [id_]
            else:
                row.append(id_)
            if w > self._wide:
                self._wide = w
            if h > self._high:
                self._high = h
            left, top, right, bottom = min(left, x), min(top, y), max(right, x + w), max(bottom, y + h)
        return (left, top, right, bottom) if nodes else (0.0, 0.0, 0.0, 0.0)

    def _take_links(self) -> None:
        places = self._places
        for id_, parent in self._parents.items():
            if id_ <= 0 or parent <= 0:
                continue
            above, box = places[parent], places[id_]
            start, end = (above.x + above.w, box.x) if box.side >= 0 else (box.x + box.w, above.x)
            one, two = above.y + above.h / 2, box.y + box.h / 2
            if one > two:
                one, two = two, one
            first, last, upper, lower = int(start // CELL), int(end // CELL), int(one // CELL), int(two // CELL)
            if lower - upper + last - first > MOST_CELLS:
                self._long.append((id_, (start, one, end, two)))
                continue
            for column in range(first, last + 1):
                for row in range(upper, lower + 1):
                    self._links.setdefault((column, row), []).append(id_)


def _among(cells: Mapping[Cell, object], left: float, top: float, right: float, bottom: float) -> Iterable[Cell]:
    """The squares in use that meet a part of the map."""
    first, last = int(left // CELL), int(right // CELL)
    upper, lower = int(top // CELL), int(bottom // CELL)
    if (last - first + 1) * (lower - upper + 1) > len(cells):
        return [cell for cell in cells if first <= cell[0] <= last and upper <= cell[1] <= lower]
    return [
        (column, row) for column in range(first, last + 1) for row in range(upper, lower + 1) if (column, row) in cells
    ]
