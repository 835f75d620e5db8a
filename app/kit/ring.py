"""Where the seats stand round an oval table, where their labels go, and which seat a point hits."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import cos, dist, hypot, pi, sin
from typing import Final, Literal

SAMPLES: Final = 2000
SEAT_R: Final = 23.0
FLOOR: Final = 1.61  # radius of the ring round the one who has the floor, in seat radii
INSET: Final = 1.65  # from the seats' ellipse in to the edge of the table, in seat radii

Side = Literal["left", "right", "above", "below"]
Arrow = Literal["left", "right", "up", "down"]


@dataclass(frozen=True)
class Oval:
    """The ellipse the seats' centres stand on, and the radius of a seat."""

    x: float
    y: float
    rx: float
    ry: float
    r: float

    @property
    def top(self) -> tuple[float, float, float, float]:
        """The table top: left, top, width, height."""
        rx, ry = self.rx - INSET * self.r, self.ry - INSET * self.r
        return self.x - rx, self.y - ry, 2 * rx, 2 * ry


@dataclass(frozen=True)
class Seat:
    """The centre of a seat and the side its label stands on, away from the table."""

    x: float
    y: float
    side: Side


def fit_oval(width: float, height: float, seats: int, *, beside: float = 108) -> Oval:
    """The largest oval with room for labels around it, `beside` px left and right; seats shrink when many or low.

    With the sizes of the look: 108 px beside, 66 above and below, seats of radius 23.
    """
    most = min(SEAT_R, max(13.0, height / 16))
    rx, ry = max(40.0, width / 2 - beside), max(30.0, height / 2 - 1.66 * most - 28)
    around = pi * (3 * (rx + ry) - ((3 * rx + ry) * (rx + 3 * ry)) ** 0.5)  # Ramanujan 1914, first formula
    return Oval(width / 2, height / 2, rx, ry, max(9.0, min(most, around / max(1, seats) / 3.0)))


def seats(oval: Oval, count: int) -> list[Seat]:
    """`count` seats at equal arc length, the first on top, the others clockwise (y grows downwards)."""
    return list(_seats(oval, count))


@lru_cache(maxsize=32)
def _seats(oval: Oval, count: int) -> tuple[Seat, ...]:
    # The wall asks each second for the same table.
    angles = [2 * pi * i / SAMPLES - pi / 2 for i in range(SAMPLES + 1)]
    points = [(oval.rx * cos(a), oval.ry * sin(a)) for a in angles]
    along = [0.0, *accumulate(dist(points[i], points[i + 1]) for i in range(SAMPLES))]
    placed = [points[bisect_left(along, along[-1] * nth / count - 1e-9)] for nth in range(count)]
    return tuple(Seat(oval.x + x, oval.y + y, side(oval, placed, nth)) for nth, (x, y) in enumerate(placed))


def side(oval: Oval, placed: Sequence[tuple[float, float]], nth: int) -> Side:
    """The side of a seat's label: beside it towards the ends of the table, unless it would run into the next seat.

    `placed` are the centres round (0, 0).
    """
    x, y = placed[nth]
    outer = max((placed[nth - 1], placed[(nth + 1) % len(placed)]), key=lambda at: at[0] if x > 0 else -at[0])
    free = abs(outer[0]) <= abs(x) + 1 or abs(outer[1] - y) > 1.5 * oval.r + 10
    if abs(x / oval.rx) > 0.35 and (free or abs(x / oval.rx) > 0.8):
        return "right" if x > 0 else "left"
    return "below" if y > 0 else "above"


def label_gap(r: float, floor: bool) -> float:
    """From the centre of a seat to its label, in the direction of its side."""
    return (1.66 if floor else 1.22) * r + 8 * r / SEAT_R


def label_room(placed: Sequence[Seat], nth: int, gap: float, width: float) -> float:
    """How wide a seat's label may be in a picture of that width, so that it meets neither the edge nor the next one."""
    seat = placed[nth]
    if seat.side == "left":
        return max(20.0, seat.x - 4 - gap)
    if seat.side == "right":
        return max(20.0, width - seat.x - 4 - gap)
    beside = (placed[nth - 1], placed[(nth + 1) % len(placed)])
    near = [abs(other.x - seat.x) for other in beside if other.side == seat.side and other is not seat]
    return max(20.0, min([130.0, *near]) - 4)


def badge(seat: Seat, oval: Oval) -> tuple[float, float]:
    """The centre of a seat's badge: on its upper side towards the middle, where no label stands."""
    inwards = -1 if seat.x > oval.x + 1 else 1
    return seat.x + 0.95 * oval.r * inwards, seat.y - 0.83 * oval.r


def hit(placed: Sequence[Seat], r: float, x: float, y: float) -> int | None:
    """The index of the seat at a point, the nearest within 1.3 radii."""
    near = [(hypot(seat.x - x, seat.y - y), i) for i, seat in enumerate(placed)]
    return min(((d, i) for d, i in near if d <= 1.3 * r), default=(0.0, None))[1]


def step(placed: Sequence[Seat], at: int, key: Arrow) -> int:
    """The neighbour round the table that lies in the direction of an arrow key."""
    after, before = (at + 1) % len(placed), (at - 1) % len(placed)
    axis, sign = {"left": (0, -1), "right": (0, 1), "up": (1, -1), "down": (1, 1)}[key]

    def gain(other: int) -> float:
        there, here = placed[other], placed[at]
        return sign * ((there.x - here.x) if axis == 0 else (there.y - here.y))

    best = max((after, before), key=gain)
    return best if gain(best) > 0.5 else at
