"""Where notes go when they are lined up or spread evenly; pure rules of rectangles in board units."""

from collections.abc import Mapping
from typing import Final

from db.board_places import Boxed

Place = tuple[float, float]
SIDES: Final = ("left", "right", "top", "bottom", "centre", "middle")
"""What is brought into line: an edge, the upright middles ("centre") or the level middles ("middle")."""


def aligned(boxes: Mapping[int, Boxed], side: str) -> dict[int, Place]:
    """The places at which all boxes have one edge or middle in common."""
    every = list(boxes.values())
    if side in ("left", "right", "centre"):
        low, high = min(box.x for box in every), max(box.x + box.w for box in every)
        return {id_: (_at(side, low, high, box.w), box.y) for id_, box in boxes.items()}
    low, high = min(box.y for box in every), max(box.y + box.h for box in every)
    return {id_: (box.x, _at(side, low, high, box.h)) for id_, box in boxes.items()}


def spread(boxes: Mapping[int, Boxed], *, across: bool) -> dict[int, Place]:
    """The places with equal gaps between the first and the last box, across or down; fewer than three stay."""
    order = sorted(boxes, key=lambda id_: _start(boxes[id_], across) + _length(boxes[id_], across) / 2)
    if len(order) < 3:
        return {id_: (box.x, box.y) for id_, box in boxes.items()}
    first, last = boxes[order[0]], boxes[order[-1]]
    room = _start(last, across) + _length(last, across) - _start(first, across)
    gap = (room - sum(_length(box, across) for box in boxes.values())) / (len(order) - 1)
    at, places = _start(first, across), {}
    for id_ in order:
        box = boxes[id_]
        places[id_] = (at, box.y) if across else (box.x, at)
        at += _length(box, across) + gap
    return places


def _at(side: str, low: float, high: float, length: float) -> float:
    if side in ("left", "top"):
        return low
    return high - length if side in ("right", "bottom") else (low + high - length) / 2


def _start(box: Boxed, across: bool) -> float:
    return box.x if across else box.y


def _length(box: Boxed, across: bool) -> float:
    return box.w if across else box.h
