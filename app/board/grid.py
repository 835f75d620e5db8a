"""Which notes lie where on a board that is shown, and the neighbour on each side."""

from collections.abc import Mapping
from math import inf
from typing import Final

from db.board_grid import Grid, bounds
from db.board_places import Boxed

__all__ = ["SIDES", "Grid", "bounds", "neighbour"]

SIDES: Final[Mapping[str, tuple[int, int]]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


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


def _middle(box: Boxed) -> tuple[float, float]:
    return box.x + box.w / 2, box.y + box.h / 2
