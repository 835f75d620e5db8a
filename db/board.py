"""Boards and their notes: writing, moving, colouring and tidying post-its on a SWOT, a poster or open ground."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from db.board_folds import folded, fronts
from db.board_ground import (
    Place,
    beside_others,
    lay_board,
    lay_moved,
    lay_notes,
    lay_tidy,
    make_room,
    next_place,
    next_places,
)
from db.board_links import take_off
from db.board_places import NOTE, Box, reading_order, zone_at
from db.board_rows import (
    COLOURS,
    Board,
    Cluster,
    Height,
    Note,
    Zone,
    board,
    board_of_item,
    boards,
    boards_of_item,
    clusters,
    find_board,
    height_on,
    next_colour,
    notes,
    notes_as_written,
    notes_with,
    pasted,
    square,
    written,
    zones,
)
from db.board_sorting import ask_past
from db.board_stacks import LOCKED, check_unlocked, follow, lay_under, whole
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.note_writer import keep_writer

__all__ = [
    "COLOURS", "MOST_PASTED", "NOTE", "Board", "Cluster", "Note", "Zone", "add_board", "add_note", "add_notes", "board",
    "board_of_item", "boards", "boards_of_item", "clusters", "colour_notes", "delete_notes", "find_board", "lay_board",
    "lay_tidy", "move_notes", "next_colour", "next_place", "notes", "notes_with", "paste_notes", "pasted", "send_notes",
    "set_zone", "take_off", "tidy_notes", "write_note", "written", "zones",
]  # fmt: skip

MOST_PASTED: Final = 500
_EMPTY: Final = words("An empty note is not kept.")


def add_board(
    file: CommitteeFile,
    meeting: int,
    template: str,
    title: str,
    item: int | None = None,
    *,
    question: str = "",
    language: str = "da",
    actor: str = "facilitator",
) -> int:
    """Lay out a board from a template (or an own one, "own:ID"), its fields' titles in `language`; returns the id."""
    with file.action(words("New board"), actor=actor):
        return lay_board(file, meeting, template, title, item, question=question, language=language)


def add_note(
    file: CommitteeFile,
    board_id: int,
    text: str,
    zone: int | None = None,
    at: Place | None = None,
    colour: str | None = None,
    *,
    author_kind: str | None = None,
    writer: int | None = None,
    height: Height = square,
    actor: str = "facilitator",
) -> int:
    """Put a note on the next free place of a field, or on the free place nearest to `at`; returns its id.

    Args:
        at: (x, y) of its corner; with a `zone` it is a wish that counts if it is free there.
        writer: whose note it is; kept only for a round of explaining after silent writing.

    Raises:
        RuleBroken: there is no text.
    """
    kept = written(text)
    if not kept:
        raise RuleBroken(_EMPTY)
    tall = max(NOTE, height_on(file, board_id, height)(kept))
    x, y = next_place(file, board_id, zone, at, tall)
    fields = zones(file, board_id)
    if at is not None and zone is None:
        under = zone_at(fields, x + NOTE / 2, y + tall / 2)
        zone = under.id if under else None
    elif fields and zone not in {field.id for field in fields}:
        zone = fields[0].id
    with file.action(words("New note"), actor=actor):
        made = lay_notes(file, board_id, [kept], [Box(x, y, NOTE, tall)], zone, colour, author_kind)
        keep_writer(file, made, writer)
        return made[0]


def add_notes(
    file: CommitteeFile,
    board_id: int,
    lines: Sequence[str],
    zone: int | None = None,
    *,
    height: Height = square,
    actor: str = "facilitator",
) -> list[int]:
    """Put one note for each line that is not empty on the next free places of a field, as one action."""
    found = [(0, line) for line in map(written, lines) if line]
    return _add_columns(file, board_id, found, zone, height, actor)


def paste_notes(
    file: CommitteeFile,
    board_id: int,
    text: str,
    zone: int | None = None,
    *,
    author_kind: str | None = None,
    writer: int | None = None,
    height: Height = square,
    actor: str = "facilitator",
) -> list[int]:
    """Put one note for each line of a text; what follows a tab goes to the next field. One action.

    Raises:
        RuleBroken: the text has more lines than anybody reads on a board.
    """
    found = pasted(text)
    if len(found) > MOST_PASTED:
        sentence = words("The text has {count} lines. At most {most} can be pasted at once.")
        raise RuleBroken(sentence, count=len(found), most=MOST_PASTED)
    return _add_columns(file, board_id, found, zone, height, actor, author_kind, writer)


def write_note(
    file: CommitteeFile, note: int, text: str, *, height: Height = square, actor: str = "facilitator"
) -> None:
    """Write other words on a note; one that has become too high for its place moves to a free one.

    Raises:
        RuleBroken: there is no text, or the note is locked.
    """
    kept = written(text)
    if not kept:
        raise RuleBroken(_EMPTY)
    old = notes_as_written(file, [note])[0]
    tall = NOTE if old.covered else max(NOTE, height(kept))
    if (kept, tall) == (old.text, old.h):
        return
    check_unlocked([old])
    stays = old.under is not None or old.cluster in folded(file, old.board)
    place = (old.x, old.y) if stays else beside_others(file, old, tall)
    with file.action(words("Edit the note"), actor=actor):
        box = Box(*place, old.w, tall)
        if stays:
            file.db.table("note").update(note, {"text": kept, "h": tall})
            return
        under = zone_at(zones(file, old.board), box.x + box.w / 2, box.y + NOTE / 2)
        zone = under.id if under else None
        down = make_room(file, old.board, zone, [box])
        file.db.table("note").update(note, {"text": kept, "zone": zone, "x": box.x, "y": box.y + down, "h": tall})
        lay_under(file, note)


def move_notes(
    file: CommitteeFile, places: Mapping[int, Place], *, merge: str | None = None, actor: str = "facilitator"
) -> None:
    """Move notes to (x, y) by id, above the others; each belongs to the field its middle is in and takes its colour.

    Stacks go as a whole; locked notes stay where they are.

    Args:
        merge: a burst of moves with the same key becomes one step of undo.

    Raises:
        RuleBroken: every one of them is locked.
    """
    moved = _unlocked(whole(file, places))
    if moved:
        with file.action(words("Move notes"), actor=actor, merge=merge):
            lay_moved(file, moved, follow(file, places))


def send_notes(file: CommitteeFile, ids: Collection[int], zone: int, *, actor: str = "facilitator") -> None:
    """Move notes to the next free places of another field, stacks as a whole.

    Raises:
        RuleBroken: every one of them is locked.
    """
    every = [note for note in _unlocked(whole(file, ids)) if note.under is None]
    behind = fronts(every, folded(file, every[0].board)) if every else {}
    moved = reading_order([note for note in every if note.id not in behind])
    if not moved:
        return
    places = next_places(file, moved[0].board, zone, [note.h for note in moved], ids)
    boxes = [Box(x, y, note.w, note.h) for note, (x, y) in zip(moved, places, strict=True)]
    with file.action(words("Move notes"), actor=actor):
        down = make_room(file, moved[0].board, zone, boxes)
        there = {note.id: (box.x, box.y + down) for note, box in zip(moved, boxes, strict=True)}
        lay_moved(file, whole(file, there), follow(file, there))


def colour_notes(file: CommitteeFile, ids: Iterable[int], colour: str, *, actor: str = "facilitator") -> None:
    """Give notes a colour.

    Raises:
        RuleBroken: the colour is none of `COLOURS`.
    """
    if colour not in COLOURS:
        raise RuleBroken(words("There is no note colour called {name}."), name=colour)
    with file.action(words("Colour notes"), actor=actor):
        for note in whole(file, ids):
            file.db.table("note").update(note.id, {"colour": colour})


def delete_notes(file: CommitteeFile, ids: Iterable[int], *, actor: str = "facilitator") -> None:
    """Take notes off the board, stacks as a whole; what was written from them elsewhere stays, without the link.

    Raises:
        RuleBroken: every one of them is locked.
    """
    gone = _unlocked(whole(file, ids))
    with file.action(words("Delete notes"), actor=actor):
        ask_past(file, gone)
        take_off(file, [note.id for note in gone])


def set_zone(file: CommitteeFile, zone: int, title: str, *, actor: str = "facilitator") -> None:
    """Give a field another title."""
    with file.action(words("Name the field"), actor=actor):
        file.db.table("zone").update(zone, {"title": clean(title)})


def tidy_notes(
    file: CommitteeFile, board_id: int, ids: Collection[int] | None = None, *, actor: str = "facilitator"
) -> None:
    """Set notes (all, or these) in rows: every field by itself, named clusters as blocks under their names."""
    with file.action(words("Tidy the notes"), actor=actor):
        lay_tidy(file, board_id, ids)


def _unlocked(held: Sequence[Note]) -> list[Note]:
    """Those that are not locked; a sentence if that leaves none."""
    free = [note for note in held if not note.locked]
    if held and not free:
        raise RuleBroken(LOCKED)
    return free


def _add_columns(
    file: CommitteeFile,
    board_id: int,
    found: Sequence[tuple[int, str]],
    zone: int | None,
    height: Height,
    actor: str,
    author_kind: str | None = None,
    writer: int | None = None,
) -> list[int]:
    if not found:
        return []
    fields = zones(file, board_id)
    first = next((n for n, field in enumerate(fields) if field.id == zone), 0)
    made: list[int] = []
    height = height_on(file, board_id, height)
    with file.action(words("Paste notes") if len(found) > 1 else words("New note"), actor=actor):
        for column in sorted({column for column, _ in found}):
            texts = [text for at, text in found if at == column]
            target = fields[min(first + column, len(fields) - 1)].id if fields else None
            heights = [max(NOTE, height(text)) for text in texts]
            places = next_places(file, board_id, target, heights)
            boxes = [Box(x, y, NOTE, tall) for (x, y), tall in zip(places, heights, strict=True)]
            made += lay_notes(file, board_id, texts, boxes, target, author_kind=author_kind)
        keep_writer(file, made, writer)
    return made
