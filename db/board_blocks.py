"""Where the notes of a cluster lie: in a block two notes wide under its name, on free ground of its field.

The functions that write run inside an open action.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

from db.board_folds import fronts
from db.board_ground import Place, lay_moved, make_room
from db.board_places import GAP, HEADING, NOTE, PAD, STEP, TITLE, Box, Boxed, columns, nearest_free, reading_order
from db.board_rows import Cluster, Note, Zone, clusters, notes, zones
from db.board_stacks import follow, whole
from db.file import CommitteeFile

WIDE: Final = 2
"""How many notes stand beside one another in a block, as in a tidy field."""

REACH: Final = 8
SLACK: Final = 1.0


def block_of(boxes: Sequence[Boxed], across: int = WIDE) -> tuple[list[Place], float]:
    """Places for boxes in rows from (0, 0), and how high the block becomes."""
    found: list[Place] = []
    y = 0.0
    for start in range(0, len(boxes), across):
        row = boxes[start : start + across]
        found += [(column * STEP, y) for column in range(len(row))]
        y += max(box.h for box in row) + GAP
    return found, max(0.0, y - GAP)


def free_block(area: Boxed | None, wanted: Box, taken: Iterable[Boxed]) -> Place:
    """The free place nearest to the wanted one for a whole block; in an area it may hang over the lower edge only."""
    known = list(taken)
    least = area.y + TITLE if area else wanted.y - REACH * STEP
    best, nearest = (wanted.x, wanted.y), -1.0
    for x in _columns(area, wanted):
        y = _free_row(wanted, x, least, known)
        far = abs(x - wanted.x) + abs(y - wanted.y)
        if nearest < 0 or far < nearest:
            best, nearest = (x, y), far
    return best


def _columns(area: Boxed | None, wanted: Box) -> list[float]:
    if area is None:
        return [wanted.x + step * STEP for step in range(-REACH, REACH + 1)]
    left, right = area.x + PAD, area.x + area.w - PAD
    found = [left + column * STEP for column in range(max(1, columns(area) - round(wanted.w // STEP)))]
    inside = left - SLACK <= wanted.x and wanted.x + wanted.w <= right + SLACK
    return [wanted.x, *found] if inside else found


def _free_row(wanted: Box, x: float, least: float, taken: Sequence[Boxed]) -> float:
    """The free height nearest to the wanted one in a column as wide as the block."""
    over = [box for box in taken if box.x - GAP + SLACK < x + wanted.w and x < box.x + box.w + GAP - SLACK]
    spans = sorted((box.y - GAP, box.y + box.h + GAP) for box in over)
    free: list[float] = []
    low = least
    for upper, lower in spans:
        if upper - low >= wanted.h - SLACK:
            free.append(max(low, min(wanted.y, upper - wanted.h)))
        low = max(low, lower)
    free.append(max(low, wanted.y))
    return min(free, key=lambda y: abs(y - wanted.y))


def headings(held: Iterable[Note], known: Iterable[Cluster], without: int = 0) -> list[Box]:
    """Where the names of open clusters stand, over their notes."""
    shown = {cluster.id for cluster in known if not cluster.folded and cluster.id != without}
    bunches: dict[int, list[Note]] = {}
    for note in held:
        if note.under is None and note.cluster in shown:
            bunches.setdefault(note.cluster or 0, []).append(note)
    return [_heading(bunch) for bunch in bunches.values()]


def _heading(bunch: Sequence[Note]) -> Box:
    left, top = min(note.x for note in bunch), min(note.y for note in bunch)
    return Box(left, top - HEADING, max(note.x + note.w for note in bunch) - left, HEADING)


def settle(file: CommitteeFile, cluster: Cluster, fresh: Collection[int] = ()) -> None:
    """Inside an action: lay a cluster's notes as a block, the `fresh` ones last: where it is, else on free ground.

    A folded cluster lies in one heap where it is. Locked notes stay where they are.
    """
    every = notes(file, cluster.board)
    held = [note for note in every if note.cluster == cluster.id and note.under is None and not note.locked]
    if not held:
        return
    old = [note for note in held if note.id not in fresh] or held
    ordered = [*_in_order(old), *_in_order([note for note in held if note not in old])]
    at = (min(note.x for note in old), min(note.y for note in old))
    if cluster.folded:
        places = {note.id: (ordered[0].x, ordered[0].y) for note in ordered}
        lay_at(file, places)
        return
    steps, tall = block_of(ordered)
    wide = min(WIDE, len(ordered)) * STEP - GAP
    field = next((field for field in zones(file, cluster.board) if field.id == old[0].zone), None)
    known = clusters(file, cluster.board)
    away = fronts(every, [one.id for one in known if one.folded])
    others: list[Boxed] = [n for n in every if n.under is None and n not in held and n.id not in away]
    others += headings(every, known, cluster.id)
    x, y = free_block(field, Box(at[0], at[1] - HEADING, wide, tall + HEADING), others)
    places = {note.id: (x + dx, y + HEADING + dy) for note, (dx, dy) in zip(ordered, steps, strict=True)}
    lay_at(file, places, field)


def _in_order(held: Sequence[Note]) -> list[Note]:
    """Notes as one reads them; those in one heap from the lowest to the highest."""
    return reading_order(sorted(held, key=lambda note: (note.z, note.id)))


def lay_at(file: CommitteeFile, places: dict[int, Place], field: Zone | None = None) -> None:
    """Inside an action: notes at new places, stacks as a whole, the field grown to hold them."""
    moved = whole(file, places)
    sizes = {note.id: (note.w, note.h) for note in moved}
    boxes = [Box(x, y, *sizes[id_]) for id_, (x, y) in places.items()]
    down = make_room(file, moved[0].board, field.id, boxes) if field else 0.0
    there = follow(file, {id_: (x, y + down) for id_, (x, y) in places.items()})
    if any((note.x, note.y) != there[note.id] for note in moved):
        lay_moved(file, moved, there)


def lay_beside(file: CommitteeFile, out: Sequence[Note], block: Box) -> None:
    """Inside an action: notes taken out of a block on the nearest free places round it."""
    every = notes(file, out[0].board)
    loose = {note.id for note in out}
    taken: list[Boxed] = [note for note in every if note.under is None and note.id not in loose]
    taken += [*headings(every, clusters(file, out[0].board)), block]
    for note in out:
        x, y = nearest_free(Box(note.x, note.y, note.w, note.h), [Box(b.x, b.y, b.w, b.h) for b in taken])
        field = next((field for field in zones(file, note.board) if field.id == note.zone), None)
        if field is not None and not field.x <= x + NOTE / 2 < field.x + field.w:
            x, y = free_block(field, Box(note.x, note.y, note.w, note.h), taken)
        taken.append(Box(x, y, note.w, note.h))
        lay_at(file, {note.id: (x, y)}, field)


def heap_order(held: Sequence[Note]) -> list[int]:
    """The ids of notes as one reads them, so that a heap keeps the order in its `z`."""
    ordered = _in_order(held)
    return [note.id for note in ordered] if any(a.z >= b.z for a, b in pairwise(ordered)) else []
