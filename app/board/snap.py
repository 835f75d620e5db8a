"""Where a dragged note falls: into line with its neighbours' edges, or a gap beside them."""

from collections.abc import Iterable
from dataclasses import dataclass

from db.board_places import GAP, Boxed


@dataclass(frozen=True)
class Snap:
    """How far the note is drawn to its place, and the lines that show why: x of upright, y of level ones."""

    dx: float = 0.0
    dy: float = 0.0
    upright: float | None = None
    level: float | None = None


def snap(box: Boxed, neighbours: Iterable[Boxed], reach: float) -> Snap:
    """How the box falls into place among its neighbours when it is within `reach` of doing so (board units)."""
    near = list(neighbours)
    dx, upright = _nearest(_pulls([(n.x, n.w) for n in near], box.x, box.w), reach)
    dy, level = _nearest(_pulls([(n.y, n.h) for n in near], box.y, box.h), reach)
    return Snap(dx, dy, upright, level)


def _pulls(spans: list[tuple[float, float]], start: float, length: float) -> list[tuple[float, float]]:
    """(how far, line) for each edge to edge, gap beside, and middle to middle."""
    found = []
    for other, wide in spans:
        found += [
            (other - start, other),
            (other + wide - length - start, other + wide),
            (other + wide + GAP - start, other + wide + GAP),
            (other - GAP - length - start, other - GAP),
            (other + wide / 2 - length / 2 - start, other + wide / 2),
        ]
    return found


def _nearest(pulls: list[tuple[float, float]], reach: float) -> tuple[float, float | None]:
    best = min(pulls, key=lambda pull: abs(pull[0]), default=None)
    if best is None or abs(best[0]) > reach:
        return 0.0, None
    return best
