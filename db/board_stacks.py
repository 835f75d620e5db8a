"""Notes that lie on one another: stacking and unstacking them, and everything of a stack at once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from db.board_folds import folded, mates
from db.board_ground import Place, lay_moved, make_room, next_place, next_places, top
from db.board_links import take_off
from db.board_places import GAP, STEP, Box, nearest_free, reading_order
from db.board_rows import Note, notes, notes_as_written, notes_with, parts
from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.note_writer import copy_writer

LOCKED: Final = words("The note is locked. Unlock it first.")


def stacks(every: Iterable[Note]) -> dict[int, list[Note]]:
    """The notes that lie under another, by the id of the one on top, in the order they were laid there."""
    found: dict[int, list[Note]] = {}
    for note in every:
        if note.under is not None:
            found.setdefault(note.under, []).append(note)
    return found


def votes_of(note: Note, below: Sequence[Note]) -> int:
    """The dots of a whole stack, those of the notes below included."""
    return note.dots + sum(other.dots for other in below)


def whole(file: CommitteeFile, ids: Iterable[int]) -> list[Note]:
    """These notes and those that lie under them, from the lowest to the highest; a folded cluster as a whole."""
    asked = set(ids)
    chosen = asked | mates(file, asked)
    found = set(chosen)
    for part in parts(chosen):
        sql = f"SELECT id FROM note WHERE under IN ({','.join('?' * len(part))})"
        found.update(row[0] for row in file.db.execute(sql, part))
    return sorted(notes_with(file, found), key=lambda note: (note.z, note.id))


def stack_notes(file: CommitteeFile, ids: Collection[int], onto: int, *, actor: str = "facilitator") -> None:
    """Lay notes under one note, which lies on top from now on; whole stacks go along.

    Raises:
        RuleBroken: one of them is locked.
    """
    over = notes_with(file, [onto])
    laid = [note for note in whole(file, ids) if note.id != onto and note.under != onto]
    if not over or not laid:
        return
    check_unlocked(laid)
    target = over[0]
    with file.action(words("Stack the notes"), actor=actor):
        for note in laid:
            file.db.table("note").update(note.id, {"under": onto, "locked": target.locked})
        lay_under(file, onto)
        file.db.table("note").update(onto, {"z": top(file, target.board) + 1, "under": None})


def lay_under(file: CommitteeFile, top_note: int) -> None:
    """Inside an action: what lies under a note is where it is, in its field and its cluster."""
    sql = "UPDATE note SET (x, y, zone, cluster) = (SELECT x, y, zone, cluster FROM note WHERE id = ?) WHERE under = ?"
    file.db.execute(sql, [top_note, top_note])


def unstack_notes(file: CommitteeFile, ids: Iterable[int], *, actor: str = "facilitator") -> list[int]:
    """Spread stacks out again, each note on the nearest free place; returns the ids of the notes that came out."""
    freed = [note for note in whole(file, ids) if note.under is not None]
    if not freed:
        return []
    with file.action(words("Spread out the stack"), actor=actor):
        kept, closed = (
            [note for note in notes(file, freed[0].board) if note.under is None],
            folded(file, freed[0].board),
        )
        taken: list[Box] = [Box(note.x, note.y, note.w, note.h) for note in kept]
        for note in freed:
            x, y = nearest_free(Box(note.x + STEP, note.y, note.w, note.h), taken)
            taken.append(Box(x, y, note.w, note.h))
            file.db.table("note").update(note.id, {"under": None})
        places = {note.id: (box.x, box.y) for note, box in zip(freed, taken[len(kept) :], strict=True)}
        # What is folded away stays in its heap.
        places |= {note.id: (note.x, note.y) for note in freed if note.cluster in closed}
        lay_moved(file, [replace(note, under=None) for note in freed], places)
    return [note.id for note in freed]


def turn_stack(file: CommitteeFile, note: int, *, actor: str = "facilitator") -> int:
    """Bring the next note of a stack to the top, the one that lay there goes to the bottom; returns its id."""
    held = whole(file, [note])
    below = [other for other in held if other.under == note]
    if not below:
        return note
    following = below[0].id
    with file.action(words("Turn the stack"), actor=actor):
        over = top(file, below[0].board)
        order = [*below[1:], *(other for other in held if other.id == note)]
        for n, other in enumerate(order, 1):
            file.db.table("note").update(other.id, {"under": following, "z": over + n})
        file.db.table("note").update(following, {"under": None, "z": over + len(order) + 1})
    return following


def follow(file: CommitteeFile, places: Mapping[int, Place]) -> dict[int, Place]:
    """The places with those of the notes that lie under them, or are folded away behind them."""
    every = whole(file, places)
    heaps = {note.cluster: places[note.id] for note in every if note.id in places}

    def place(note: Note) -> Place:
        return places.get(note.id) or places.get(note.under or 0) or heaps[note.cluster]

    return {note.id: place(note) for note in every}


def duplicate_notes(file: CommitteeFile, ids: Iterable[int], *, actor: str = "facilitator") -> list[int]:
    """Put copies of notes on the nearest free places, without their dots and links; returns the new ids in order.

    The copy of a folded cluster is another folded one.
    """
    asked = set(ids)
    old = reading_order([note for note in notes_as_written(file, asked | mates(file, asked)) if note.under is None])
    if not old:
        return []
    made: list[int] = []
    heaps: dict[int | None, tuple[int, Place]] = {}
    with file.action(words("Duplicate notes"), actor=actor):
        for note in old:
            x, y = next_place(file, note.board, None, (note.x + GAP, note.y + GAP), note.h)
            cluster, (x, y) = _copy_of(file, note, heaps, (x, y))
            down = make_room(file, note.board, note.zone, [Box(x, y, note.w, note.h)])
            row = {"board": note.board, "zone": note.zone, "cluster": cluster, "text": note.text}
            look = {"colour": note.colour, "author_kind": note.author_kind, "knowledge": note.knowledge}
            place = {"x": x, "y": y + down, "w": note.w, "h": note.h, "z": top(file, note.board) + 1}
            marks = {"evidence": note.evidence, "covered": note.covered}
            made.append(file.new("note", {**row, **look, **place, **marks}))
            copy_writer(file, note.id, made[-1])
        copies = notes_with(file, made)
        lay_moved(file, copies, {note.id: (note.x, note.y) for note in copies})
    return made


def _copy_of(
    file: CommitteeFile, note: Note, heaps: dict[int | None, tuple[int, Place]], at: Place
) -> tuple[int | None, Place]:
    """Inside an action: the cluster a copy goes to and its place, `at` unless it is folded away with others."""
    if note.cluster not in folded(file, note.board):
        return note.cluster, at
    if note.cluster not in heaps:
        name = file.db.execute("SELECT name FROM cluster WHERE id = ?", [note.cluster]).fetchone()[0]
        heaps[note.cluster] = file.new("cluster", {"board": note.board, "name": name, "folded": 1}), at
    return heaps[note.cluster]


def join_notes(
    file: CommitteeFile, ids: Collection[int], height: float, text: str, *, actor: str = "facilitator"
) -> int | None:
    """Make one note of several just pasted, `text` on it; returns the id of the one that is left."""
    joined = reading_order(notes_with(file, ids))
    if len(joined) < 2 or not text:
        return None
    first, rest = joined[0], [note.id for note in joined[1:]]
    if first.covered:
        height = first.h
    with file.action(words("Paste as one note"), actor=actor):
        take_off(file, rest)
        file.db.execute("UPDATE note SET under = NULL, cluster = NULL WHERE ? IN (id, under)", [first.id])
        place = next_places(file, first.board, first.zone, [height], [first.id])[0]
        down = make_room(file, first.board, first.zone, [Box(*place, first.w, height)])
        row = {"text": text, "h": height, "x": place[0], "y": place[1] + down}
        file.db.table("note").update(first.id, row)
        lay_under(file, first.id)
    return first.id


def check_unlocked(held: Iterable[Note]) -> None:
    """Raises: RuleBroken if one of the notes is locked."""
    if any(note.locked for note in held):
        raise RuleBroken(LOCKED)
