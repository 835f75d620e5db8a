"""Where the nodes of a mind map lie: subtrees of any size stacked on two sides of the middle, in linear time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from db.outline import split_sides

Size = tuple[float, float]
Point = tuple[float, float]


class Box(NamedTuple):
    """The place of a node: left, top, width, height, and the side of the middle (1 right, -1 left, 0 the root)."""

    x: float
    y: float
    w: float
    h: float
    side: int

    @property
    def middle(self) -> float:
        """The height at which its lines begin and end."""
        return self.y + self.h / 2

    @property
    def near(self) -> float:
        """The edge that looks towards the middle of the map."""
        return self.x if self.side >= 0 else self.x + self.w

    @property
    def far(self) -> float:
        """The edge that looks away from the middle of the map."""
        return self.x + self.w if self.side >= 0 else self.x


@dataclass(frozen=True)
class Gaps:
    """Room between a node and its children (`across`), between branches, and between the nodes of a branch."""

    across: float = 40.0
    branches: float = 20.0
    leaves: float = 6.0


def lay_out(
    root: int,
    children: Mapping[int, Sequence[int]],
    sizes: Mapping[int, Size],
    sides: Mapping[int, int],
    gaps: Gaps = Gaps(),
) -> dict[int, Box]:
    """Places of all nodes that can be reached from `root`, whose middle is at (0, 0).

    Args:
        children: the nodes to be shown under each node, in order; folded ones are simply not there.
        sizes: width and height of each node.
        sides: 1 or -1 for each child of the root; whatever has none lies right.

    Order and sides are kept. Each node is looked at a fixed number of times, and a chain of any length is no trouble.
    """
    order = _in_order(root, children)
    heights = _heights(order, children, sizes, gaps)
    width, height = sizes[root]
    places = {root: Box(-width / 2, -height / 2, width, height, 0)}
    for side in (1, -1):
        branches = [id_ for id_ in children.get(root, ()) if _side(sides, id_) == side]
        _stack(places, branches, Box(-width / 2, 0, width, 0, side), heights, sizes, gaps.across, gaps.branches)
    for id_ in order[1:]:
        below = children.get(id_, ())
        if below:
            _stack(places, below, places[id_], heights, sizes, gaps.across, gaps.leaves)
    return places


class Way(NamedTuple):
    """A way to lay out a map: the length of its lines, the size of each node then, and the side of each branch."""

    wrap: float
    sizes: Mapping[int, Size]
    sides: Mapping[int, int]


class Fit(NamedTuple):
    """The way chosen for a map that is read from afar, how much it is enlarged to fill its room, and its middle."""

    wrap: float
    sides: Mapping[int, int]
    scale: float
    middle: Point


def best_fit(
    root: int,
    children: Mapping[int, Sequence[int]],
    ways: Iterable[Way],
    room: Size,
    least: float,
    most: float,
    gaps: Gaps = Gaps(),
) -> Fit | None:
    """The way with the largest text of those that fit into a room, None if none does at the `least` enlargement.

    Of several that can be enlarged as much as anybody needs (`most`) the one with the least empty ground wins, and the
    earlier one of two alike.
    """
    best: tuple[float, float] | None = None
    chosen: Fit | None = None
    for wrap, sizes, sides in ways:
        places = lay_out(root, children, sizes, sides, gaps)
        scale = min(most, scale_to(places, room))
        if scale < least:
            continue
        left, top, right, bottom = bounds(places)
        filled = sum(box.w * box.h for box in places.values()) / max(1e-9, (right - left) * (bottom - top))
        if best is None or (scale, filled) > best:
            best, chosen = (scale, filled), Fit(wrap, sides, scale, ((left + right) / 2, (top + bottom) / 2))
    return chosen


def scale_to(places: Mapping[int, Box], room: Size) -> float:
    """How much a map can be enlarged in a room."""
    left, top, right, bottom = bounds(places)
    return min(room[0] / max(1e-9, right - left), room[1] / max(1e-9, bottom - top))


def middle_near(wanted: Point, places: Mapping[int, Box], room: Size) -> Point:
    """The point of a map to put in the middle of a room (in the map's measure): as wanted, if all is seen then."""
    left, top, right, bottom = bounds(places)
    wide, high = room[0] / 2, room[1] / 2
    return (
        min(max(wanted[0], right - wide), left + wide),
        min(max(wanted[1], bottom - high), top + high),
    )


def both_sides(
    root: int, children: Mapping[int, Sequence[int]], sizes: Mapping[int, Size], gaps: Gaps = Gaps()
) -> dict[int, int]:
    """A side for each branch, so that both are nearly as high: the first ones right, the rest left, in order."""
    order = _in_order(root, children)
    heights = _heights(order, children, sizes, gaps)
    row = children.get(root, ())
    return dict(zip(row, split_sides([heights[id_] + gaps.branches for id_ in row]), strict=True))


def link(parent: Box, child: Box) -> tuple[Point, Point, Point, Point]:
    """The cubic line from a node to its child: start, two handles at half the gap, end."""
    start = parent.x + parent.w if child.side >= 0 else parent.x
    half = (child.near - start) / 2
    return (
        (start, parent.middle),
        (start + half, parent.middle),
        (child.near - half, child.middle),
        (child.near, child.middle),
    )


def bounds(places: Mapping[int, Box]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of everything; zeros for an empty map."""
    if not places:
        return 0.0, 0.0, 0.0, 0.0
    boxes = places.values()
    return (
        min(box.x for box in boxes),
        min(box.y for box in boxes),
        max(box.x + box.w for box in boxes),
        max(box.y + box.h for box in boxes),
    )


def nearest(places: Mapping[int, Box], from_id: int, dx: int, dy: int) -> int | None:
    """The node an arrow key leads to: the nearest one in that direction, sidesteps counting double."""
    here = places[from_id]
    x, y = here.x + here.w / 2, here.middle
    best: tuple[float, int] | None = None
    for id_, box in places.items():
        along, aside = box.x + box.w / 2 - x, box.middle - y
        if dx:
            along, aside = _gap(here.x, here.w, box.x, box.w, dx), abs(aside)
        else:
            along, aside = aside * dy, _apart(here.x, here.w, box.x, box.w)
        if id_ != from_id and along > 0 and (best is None or (along + 2 * aside, id_) < best):
            best = (along + 2 * aside, id_)
    return best[1] if best else None


def _in_order(root: int, children: Mapping[int, Sequence[int]]) -> list[int]:
    order: list[int] = []
    waiting = [root]
    while waiting:
        id_ = waiting.pop()
        order.append(id_)
        waiting.extend(children.get(id_, ()))
    return order


def _heights(
    order: Sequence[int], children: Mapping[int, Sequence[int]], sizes: Mapping[int, Size], gaps: Gaps
) -> dict[int, float]:
    """The height of the band each node and all below it need; the root's own is of no use and left out."""
    heights: dict[int, float] = {}
    for id_ in reversed(order[1:]):
        below = children.get(id_, ())
        stacked = sum(heights[child] for child in below) + gaps.leaves * max(0, len(below) - 1)
        heights[id_] = max(sizes[id_][1], stacked)
    return heights


def _stack(
    places: dict[int, Box],
    row: Sequence[int],
    parent: Box,
    heights: Mapping[int, float],
    sizes: Mapping[int, Size],
    across: float,
    gap: float,
) -> None:
    """Place a row of siblings one below the other, their bands centred on the parent."""
    y = parent.middle - (sum(heights[id_] for id_ in row) + gap * max(0, len(row) - 1)) / 2
    for id_ in row:
        width, height = sizes[id_]
        x = parent.far + across if parent.side >= 0 else parent.far - across - width
        places[id_] = Box(x, y + (heights[id_] - height) / 2, width, height, parent.side)
        y += heights[id_] + gap


def _side(sides: Mapping[int, int], id_: int) -> int:
    return -1 if sides.get(id_, 1) < 0 else 1


def _gap(x: float, w: float, other_x: float, other_w: float, direction: int) -> float:
    """How far another node begins beyond this one; not positive if it does not lie wholly that way."""
    return other_x - (x + w) if direction > 0 else x - (other_x + other_w)


def _apart(x: float, w: float, other_x: float, other_w: float) -> float:
    """How far two stretches are from overlapping, 0 if they do."""
    return max(0.0, other_x - (x + w), x - (other_x + other_w))
