"""Where notes go on a board: the tidy grid inside a field, the next free place, and how fields grow when they are full.

Everything is in board units: a note is 200 x 200, x grows to the right and y downwards.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, hypot, sqrt
from typing import Final, Protocol, TypeVar

NOTE: Final = 200.0
GAP: Final = 14.0
STEP: Final = NOTE + GAP
PAD: Final = 22.0
TITLE: Final = 64.0
HEADING: Final = 48.0
A_SERIES: Final = sqrt(2)
FREE_COLUMNS: Final = 6


class Boxed(Protocol):
    """Anything with a rectangle on the board."""

    @property
    def x(self) -> float: ...
    @property
    def y(self) -> float: ...
    @property
    def w(self) -> float: ...
    @property
    def h(self) -> float: ...


@dataclass(frozen=True)
class Box:
    """A rectangle on the board."""

    x: float
    y: float
    w: float = NOTE
    h: float = NOTE


class Fielded(Boxed, Protocol):
    """A field: a rectangle with an id."""

    @property
    def id(self) -> int: ...


Cell = tuple[int, int]
"""A place of a field's grid: (column, row)."""

B = TypeVar("B", bound=Boxed)
Z = TypeVar("Z", bound=Fielded)

OPEN_GROUND: Final = Box(-PAD, -TITLE, FREE_COLUMNS * STEP - GAP + 2 * PAD, 0)
"""The area in which a board without fields is filled."""


def meet(one: Boxed, other: Boxed) -> bool:
    """Whether two rectangles cover a common part; touching edges do not."""
    across = one.x < other.x + other.w and other.x < one.x + one.w
    return across and one.y < other.y + other.h and other.y < one.y + one.h


def columns(area: Boxed) -> int:
    """How many notes stand beside one another in an area."""
    return max(1, int((area.w - 2 * PAD + GAP) // STEP))


def bottom_needed(area: Boxed, boxes: Iterable[Boxed]) -> float:
    """The height the area needs so that all boxes lie in it."""
    return max((box.y + box.h + PAD - area.y for box in boxes), default=area.h)


def free_places(area: Boxed, taken: Iterable[Boxed], heights: Sequence[float]) -> list[tuple[float, float]]:
    """The next free places of the area's grid, row by row, for notes of these heights.

    Rows below the area are used when it is full; `bottom_needed` then tells how high it must become.
    """
    return places_among(area, {cell for box in taken for cell in cells_taken(area, box)}, heights)


def places_among(
    area: Boxed, full: Container[Cell], heights: Sequence[float], start: int = 0
) -> list[tuple[float, float]]:
    """The same where it is known which places of the grid are full; those before number `start` must be."""
    across, left, top = columns(area), area.x + PAD, area.y + TITLE
    found: list[tuple[float, float]] = []
    own: set[Cell] = set()
    for height in heights:
        rows = max(1, ceil((height + GAP) / STEP))
        at = start
        while any((cell := (at % across, at // across + row)) in full or cell in own for row in range(rows)):
            at += 1
        column, row = at % across, at // across
        own.update((column, row + down) for down in range(rows))
        found.append((left + column * STEP, top + row * STEP))
        start = at if rows > 1 else at + 1
    return found


def cells_taken(area: Boxed, box: Boxed) -> Iterator[Cell]:
    """The places of an area's grid that a box covers; more than one only within the grid."""
    # A note a few units off its place still takes only that one: hence the half gap.
    x0, y0, slack = area.x + PAD - GAP / 2, area.y + TITLE - GAP / 2, GAP
    first, upper = int((box.x - x0) // STEP), int((box.y - y0) // STEP)
    last, lower = int((box.x + box.w - slack - x0) // STEP), int((box.y + box.h - slack - y0) // STEP)
    if first == last and upper == lower:
        yield first, upper
        return
    for column in range(max(0, first), min(columns(area) - 1, last) + 1):
        for row in range(max(0, upper), lower + 1):
            yield column, row


def nearest_free(wanted: Box, taken: Sequence[Boxed]) -> tuple[float, float]:
    """The free place nearest to the wanted one: there, or a whole number of places to any side."""
    return nearest_place(wanted, lambda box: not any(meet(box, other) for other in taken))


def nearest_place(wanted: Box, is_free: Callable[[Box], bool]) -> tuple[float, float]:
    """The same where it is known of any rectangle whether it is free."""
    for ring in range(64):
        steps = [(c, r) for c in range(-ring, ring + 1) for r in range(-ring, ring + 1) if max(abs(c), abs(r)) == ring]
        for column, row in sorted(steps, key=lambda step: (hypot(*step), step[1], -step[0])):
            box = replace(wanted, x=wanted.x + column * STEP, y=wanted.y + row * STEP)
            if is_free(box):
                return box.x, box.y
    return wanted.x, wanted.y


def zone_at(zones: Iterable[Z], x: float, y: float) -> Z | None:
    """The field that holds the point, or None on open ground."""
    return next((z for z in zones if z.x <= x < z.x + z.w and z.y <= y < z.y + z.h), None)


def grown(zones: Sequence[Fielded], zone: Fielded, height: float, grow: str) -> dict[int, Box]:
    """The new rectangles of the fields that change when `zone` must become `height` high.

    With "down" fields of the same height grow alike and those below move down, so that a SWOT stays four equal fields;
    with "sheet" the field widens as well and keeps the proportion of the A series.
    """
    extra = height - zone.h
    if extra <= 0:
        return {}
    if grow == "sheet":
        return {zone.id: Box(zone.x, zone.y, max(zone.w, round(height * A_SERIES)), height)}
    alike = {z.id for z in zones if z.h == zone.h}
    tops = sorted({z.y for z in zones if z.id in alike})
    changed: dict[int, Box] = {}
    for z in zones:
        down = extra * sum(top < z.y for top in tops)
        taller = extra if z.id in alike else 0
        if down or taller:
            changed[z.id] = Box(z.x, z.y + down, z.w, z.h + taller)
    return changed


def rows_of(area: Boxed, groups: Mapping[str, Sequence[Boxed]]) -> list[tuple[float, float]]:
    """Tidy places for notes that are grouped under headings, in the order of the groups; "" has no heading.

    Each group is a block two notes wide (the whole width without a heading).
    """
    places: list[tuple[float, float]] = []
    across, row_top, left, lowest = columns(area), area.y + TITLE, 0, area.y + TITLE
    for name, boxes in groups.items():
        wide = min(across, 2) if name else across
        if left + wide > across:
            left, row_top = 0, lowest + GAP
        y = row_top + (HEADING if name else 0)
        for start in range(0, len(boxes), max(1, wide)):
            part = boxes[start : start + wide]
            places += [(area.x + PAD + (left + column) * STEP, y) for column in range(len(part))]
            y += max(box.h for box in part) + GAP
        left, lowest = left + wide, max(lowest, y)
    return places


def reading_order(boxes: Iterable[B]) -> list[B]:
    """Boxes as one reads them: by rows (half a note of unevenness allowed), then from left to right."""
    rest = sorted(boxes, key=lambda box: (box.y, box.x))
    ordered: list[B] = []
    while rest:
        row = [box for box in rest if box.y < rest[0].y + NOTE / 2]
        ordered += sorted(row, key=lambda box: box.x)
        rest = rest[len(row) :]
    return ordered
