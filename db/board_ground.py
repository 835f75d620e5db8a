"""Room on a board: the area that is filled, the next place in it, fields that grow, new notes and tidy rows.

The functions that write run inside an open action.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from db.board_folds import folded, fronts
from db.board_own import template_for
from db.board_places import (
    GAP,
    NOTE,
    OPEN_GROUND,
    Box,
    Boxed,
    bottom_needed,
    free_places,
    grown,
    meet,
    nearest_free,
    nearest_place,
    places_among,
    reading_order,
    rows_of,
    zone_at,
)
from db.board_room import room
from db.board_rows import COLOURS, Note, Zone, board, clusters, is_silent, notes, zones
from db.board_templates import said, templates
from db.file import CommitteeFile, clean

Place = tuple[float, float]


def home(file: CommitteeFile, board_id: int, zone: int | None) -> Zone | None:
    """The field meant by an id; without one the first field, and None on open ground."""
    fields = zones(file, board_id)
    return next((field for field in fields if field.id == zone), fields[0] if fields else None)


class Taken(NamedTuple):
    """Where a note is; lighter than a whole row, for boards with thousands."""

    x: float
    y: float
    w: float
    h: float


def taken(file: CommitteeFile, board_id: int, field: Zone | None, without: Collection[int] = ()) -> list[Taken]:
    """Where there is no room in a field (on the whole board without one): its own notes, and those that hang over."""
    condition, values = _in_field(board_id, field)
    if not without:
        return list(map(Taken._make, file.db.execute(f"SELECT x, y, w, h FROM note WHERE {condition}", values)))
    rows = file.db.execute(f"SELECT id, x, y, w, h FROM note WHERE {condition}", values)
    return [Taken._make(row[1:]) for row in rows if row[0] not in without]


def is_free(file: CommitteeFile, board_id: int, field: Zone | None, box: Box) -> bool:
    """Whether a place in a field is free, a few units of overlap allowed."""
    slack = GAP / 2
    if (here := room(file, board_id)) is not None:
        under = here.grid.query(box.x + slack, box.y + slack, box.w - 2 * slack, box.h - 2 * slack)
        return not any(here.filling(field).holds(note) for note in under)
    condition, values = _in_field(board_id, field)
    sql = f"SELECT 1 FROM note WHERE {condition} AND x < ? AND x + w > ? AND y < ? AND y + h > ? LIMIT 1"
    edges = [box.x + box.w - slack, box.x + slack, box.y + box.h - slack, box.y + slack]
    return file.db.execute(sql, [*values, *edges]).fetchone() is None


def _in_field(board_id: int, field: Zone | None) -> tuple[str, list[float]]:
    if field is None:
        return "board = ?", [board_id]
    sql = "board = ? AND (zone = ? OR (x < ? AND x + w > ? AND y < ? AND y + h > ?))"
    return sql, [board_id, field.id, field.x + field.w, field.x, field.y + field.h, field.y]


def next_places(
    file: CommitteeFile, board_id: int, zone: int | None, heights: Sequence[float], without: Collection[int] = ()
) -> list[Place]:
    """The next free places of a field for notes of these heights; below its edge when it is full."""
    field = home(file, board_id, zone)
    if not without and (here := room(file, board_id)) is not None:
        full = here.filling(field)
        return places_among(field or OPEN_GROUND, full, heights, full.first())
    return free_places(field or OPEN_GROUND, taken(file, board_id, field, without), heights)


def next_place(
    file: CommitteeFile, board_id: int, zone: int | None = None, at: Place | None = None, height: float = NOTE
) -> Place:
    """Where the next note goes: the first free place of the field, or the free place nearest to `at`.

    With both, `at` if it is free in the field, else the field's first free place.
    """
    if at is not None and zone is None:
        return nearest(file, board_id, Box(at[0], at[1], NOTE, height))
    if at is not None and is_free(file, board_id, home(file, board_id, zone), Box(at[0], at[1], NOTE, height)):
        return at
    return next_places(file, board_id, zone, [height])[0]


def nearest(file: CommitteeFile, board_id: int, wanted: Box, without: Collection[int] = ()) -> Place:
    """The place nearest to the wanted one that no note covers, those left out excepted."""
    if (here := room(file, board_id)) is not None:
        return nearest_place(wanted, lambda box: not here.grid.query(box.x, box.y, box.w, box.h).difference(without))
    return nearest_free(wanted, taken(file, board_id, None, without))


def beside_others(file: CommitteeFile, note: Note, height: float) -> Place:
    """Where a note goes that becomes so high: it stays, unless it would cover another one that it did not cover yet."""
    if height <= note.h:
        return note.x, note.y
    others = room(file, note.board)
    box = Box(note.x, note.y, note.w, height)
    if others is not None:
        return nearest(file, note.board, box, others.grid.query(note.x, note.y, note.w, note.h) | {note.id})
    without = {other.id for other in notes(file, note.board) if other.id == note.id or meet(other, note)}
    return nearest(file, note.board, box, without)


def lay_board(
    file: CommitteeFile,
    meeting: int,
    template: str,
    title: str,
    item: int | None = None,
    *,
    question: str = "",
    language: str = "da",
) -> int:
    """Inside an action: a board and the fields of its template (or own one), in `language`; returns the id."""
    made_from = template_for(file, template)
    row = {"meeting": meeting, "item": item, "title": clean(title), "template": made_from.key}
    board_id = file.new("board", {**row, "question": clean(question)})
    for position, field in enumerate(made_from.fields, 1):
        box = {"x": field.x, "y": field.y, "w": field.w, "h": field.h}
        named = {"key": field.key, "title": said(field.title, language), "colour": field.colour}
        file.new("zone", {"board": board_id, "position": position, **named, **box})
    return board_id


def make_room(file: CommitteeFile, board_id: int, zone: int | None, boxes: Sequence[Boxed]) -> float:
    """Inside an action: let a field grow until the boxes lie in it, and every note go with its field.

    Returns:
        How far the field itself moved down; the boxes must follow.
    """
    fields = zones(file, board_id)
    field = next((field for field in fields if field.id == zone), None)
    if field is None:
        return 0.0
    template = templates().get(board(file, board_id).template)
    changed = grown(fields, field, bottom_needed(field, boxes), template.grow if template else "down")
    for other in fields:
        box = changed.get(other.id)
        if box is None:
            continue
        file.db.table("zone").update(other.id, {"x": box.x, "y": box.y, "w": box.w, "h": box.h})
        if box.y != other.y:
            file.db.execute("UPDATE note SET y = y + ? WHERE zone = ?", [box.y - other.y, other.id])
    return changed[field.id].y - field.y if field.id in changed else 0.0


def lay_notes(
    file: CommitteeFile,
    board_id: int,
    texts: Sequence[str],
    boxes: Sequence[Box],
    zone: int | None,
    colour: str | None = None,
    author_kind: str | None = None,
) -> list[int]:
    """Inside an action: new notes above all others at these places of a field (or on open ground); returns the ids.

    While the board is written on in silence they are covered.
    """
    down = make_room(file, board_id, zone, boxes)
    field = next((field for field in zones(file, board_id) if field.id == zone), None)
    shade = colour or (field.colour if field else COLOURS[0])
    row = {"board": board_id, "zone": zone, "colour": shade, "author_kind": author_kind}
    row["covered"] = int(is_silent(file, board_id))
    over = top(file, board_id)
    return [
        file.new("note", {**row, "text": text, "x": box.x, "y": box.y + down, "w": box.w, "h": box.h, "z": over + n})
        for n, (text, box) in enumerate(zip(texts, boxes, strict=True), 1)
    ]


def lay_moved(file: CommitteeFile, moved: Sequence[Note], places: dict[int, Place]) -> None:
    """Inside an action: notes at new places, above the others, in the field their middle is in and with its colour.

    What lies under a note, or is folded away behind it, goes to its field; who leaves the field of a cluster leaves it.
    """
    fields, by_id = zones(file, moved[0].board), {note.id: note for note in moved}
    behind = fronts(moved, folded(file, moved[0].board))
    colours = {field.id: field.colour for field in fields}
    over = top(file, moved[0].board)
    on_top = all(note.z > over - len(moved) for note in moved)
    for n, note in enumerate(moved, 1):
        x, y = places[note.id]
        over_it = by_id.get(note.under or 0, note)
        leads = by_id[behind.get(over_it.id, over_it.id)]
        zone = zone_at(fields, places[leads.id][0] + leads.w / 2, places[leads.id][1] + leads.h / 2)
        columns: dict[str, object] = {"x": x, "y": y, "zone": zone.id if zone else None}
        if not on_top:
            columns["z"] = over + n
        if zone and note.zone and zone.id != note.zone and note.colour == colours.get(note.zone):
            columns["colour"] = zone.colour
        file.db.table("note").update(note.id, columns)
    _part_clusters(file, moved)


def _part_clusters(file: CommitteeFile, moved: Sequence[Note]) -> None:
    """A cluster lies in one field: that of the notes that were not moved, else of the first."""
    here = {note.id for note in moved}
    for cluster in {note.cluster for note in moved if note.cluster is not None}:
        sql = "SELECT id, zone FROM note WHERE cluster = ? AND zone IS NOT NULL ORDER BY id"
        held = [(row[0], row[1]) for row in file.db.execute(sql, [cluster])]
        if len({zone for _, zone in held}) > 1:
            home = next((zone for id_, zone in held if id_ not in here), held[0][1])
            sql = "UPDATE note SET cluster = NULL WHERE cluster = ? AND zone IS NOT NULL AND zone <> ?"
            file.db.execute(sql, [cluster, home])


def lay_tidy(file: CommitteeFile, board_id: int, ids: Collection[int] | None = None) -> None:
    """Inside an action: notes (all, or these) in rows, field by field; named clusters as blocks under their names.

    Also for rows that were written without places.
    """
    for zone in [*(field.id for field in zones(file, board_id)), None]:
        every = notes(file, board_id)
        behind = fronts(every, folded(file, board_id))
        here = [note for note in every if note.zone == zone and note.under is None and note.id not in behind]
        held = [note for note in here if not note.locked and (ids is None or note.id in ids)]
        if not held:
            continue
        field = home(file, board_id, zone) if zone else None
        if ids is None and len(held) == len(here):
            held, places = _in_bunches(file, board_id, field or OPEN_GROUND, held)
        else:
            held = reading_order(held)
            moved = whole_ids(file, held)
            places = next_places(file, board_id, zone, [note.h for note in held], moved)
        boxes = [Box(x, y, note.w, note.h) for note, (x, y) in zip(held, places, strict=True)]
        down = make_room(file, board_id, zone, boxes)
        for note, (x, y) in zip(held, places, strict=True):
            if (note.x, note.y) != (x, y + down):
                file.db.execute("UPDATE note SET x = ?, y = ? WHERE ? IN (id, under)", [x, y + down, note.id])
                for id_ in [id_ for id_, front in behind.items() if front == note.id]:
                    file.db.execute("UPDATE note SET x = ?, y = ? WHERE ? IN (id, under)", [x, y + down, id_])


def whole_ids(file: CommitteeFile, held: Sequence[Note]) -> set[int]:
    """The ids of these notes and of those that lie under them."""
    over = {note.id for note in held}
    return over | {note.id for note in notes(file, held[0].board) if note.under in over}


def top(file: CommitteeFile, board_id: int) -> int:
    """The `z` of the note that lies on top; 0 on an empty board."""
    row = file.db.execute("SELECT max(z) FROM note WHERE board = ?", [board_id]).fetchone()
    return int(row[0] or 0)


def _in_bunches(
    file: CommitteeFile, board_id: int, area: Boxed, held: Sequence[Note]
) -> tuple[list[Note], list[Place]]:
    known = {cluster.id for cluster in clusters(file, board_id) if not cluster.folded}
    bunches: dict[str, list[Note]] = {}
    for note in sorted(reading_order(held), key=lambda note: (note.cluster not in known, note.cluster or 0)):
        bunches.setdefault(str(note.cluster) if note.cluster in known else "", []).append(note)
    return [note for bunch in bunches.values() for note in bunch], rows_of(area, bunches)
