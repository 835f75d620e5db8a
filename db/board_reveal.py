"""Revealing notes written in silence: all at once, one by one, by cluster, or each by who wrote it; and back again."""

from collections.abc import Collection, Iterable, Sequence

from db.board_folds import folded
from db.board_ground import make_room
from db.board_links import take_off
from db.board_order import board_parts
from db.board_places import NOTE, Box, meet, nearest_free
from db.board_rows import Height, Note, notes, notes_as_written, notes_with, parts, square, zones
from db.board_silent import (
    Silence,
    close_silence,
    curtain,
    end_writing,
    explainer,
    forget_writers,
    silence_of,
    writers,
)
from db.board_stacks import lay_under, whole
from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.person import Person
from db.seating import at_table

REVEAL = words("Reveal notes")


def next_unit(every: Sequence[Note], order: Iterable[int], way: str, chosen: int | None = None) -> list[int]:
    """The covered notes that are revealed together next: a note with its stack, or all of a cluster.

    Args:
        order: the notes that lie on top, as one reads the board.
        chosen: the note to begin with instead of the first.
    """
    covered = {note.id: note for note in every if note.covered}
    held: dict[int, list[int]] = {}
    for note in every:
        held.setdefault(note.under or note.id, []).append(note.id)
    waiting = [top for top in order if any(id_ in covered for id_ in held.get(top, [top]))]
    first = chosen if chosen in waiting else next(iter(waiting), None)
    if first is None:
        return []
    known = {note.id: note for note in every}
    cluster = known[first].cluster if way == "cluster" else None
    tops = [first] if cluster is None else [top for top in waiting if known[top].cluster == cluster]
    return [id_ for top in tops for id_ in held.get(top, [top]) if id_ in covered]


def next_explainer(file: CommitteeFile, board_id: int) -> Person | None:
    """Who explains next: round the table, whoever has covered notes; those who have left come last."""
    sql = (
        "SELECT DISTINCT person FROM note_writer JOIN note ON note.id = note_writer.note"
        " WHERE note.board = ? AND covered = 1 AND explains = 0"
    )
    waiting = {row["person"] for row in file.db.query(sql, [board_id])}
    if not waiting:
        return None
    order = writers(file, board_id)
    known = {p.id for p in order}
    away = [p for p in at_table(file, _meeting(file, board_id)) if p.id not in known]
    return next((p for p in [*order, *away] if p.id in waiting), None)


def shown_notes(file: CommitteeFile, now: Silence) -> list[int]:
    """The notes that were revealed last, which the wall shows large."""
    if now.way == "seats":
        sql = (
            "SELECT note FROM note_writer JOIN note ON note.id = note WHERE board = ? AND explains = 1 ORDER BY note.id"
        )
        mine = [row["note"] for row in file.db.query(sql, [now.board])]
        if mine:
            return mine
    if now.note is None or now.way not in ("one", "cluster"):
        return []
    last = notes_with(file, [now.note])
    if not last or last[0].covered:
        return []
    if now.way == "cluster" and last[0].cluster is not None:
        same = [note for note in notes(file, now.board) if note.cluster == last[0].cluster]
        return [note.id for note in same if not note.covered and note.under is None]
    return [last[0].under or last[0].id]


def words_under(file: CommitteeFile, note: int) -> str:
    """What is written on a note, also under its cover: for the one who writes on it."""
    return next((found.text for found in notes_as_written(file, [note])), "")


def look_under(file: CommitteeFile, board_id: int) -> list[Note]:
    """The covered notes of a board with their words: for a look at the laptop, never for anything the room sees."""
    return notes_as_written(file, [note.id for note in notes(file, board_id) if note.covered])


def reveal(
    file: CommitteeFile,
    board_id: int,
    chosen: int | None = None,
    *,
    height: Height = square,
    actor: str = "facilitator",
) -> list[int]:
    """Reveal what comes next in the way that was chosen; the writing is over then. Returns the ids.

    Without anything left to reveal the silent writing is closed, and who wrote what is forgotten.
    """
    now = silence_of(file, board_id)
    if now is None:
        return []
    if now.way == "all" or not curtain(file, board_id).count:
        return reveal_all(file, board_id, height=height, actor=actor)
    with file.action(REVEAL, actor=actor):
        end_writing(file, now)
        ids = _explain(file, now) if now.way == "seats" else _next(file, now, chosen)
        _uncover(file, ids, height)
        file.db.table("silent_writing").update(now.id, {"note": ids[0] if ids else None})
    return ids


def reveal_all(file: CommitteeFile, board_id: int, *, height: Height = square, actor: str = "facilitator") -> list[int]:
    """Reveal every covered note and close the silent writing; who wrote what is forgotten first."""
    now = silence_of(file, board_id)
    forget_writers(file, board_id, actor=actor)
    ids = [note.id for note in notes(file, board_id) if note.covered]
    if now is None and not ids:
        return []
    with file.action(words("Reveal all notes") if ids else words("Close the silent writing"), actor=actor):
        _uncover(file, ids, height)
        if now is not None:
            close_silence(file, now)
    return ids


def cover_again(file: CommitteeFile, board_id: int, ids: Collection[int] = (), *, actor: str = "facilitator") -> None:
    """Put notes back under cover: these (stacks as a whole), or those revealed last.

    Raises:
        RuleBroken: they stand in the minutes or on a ballot already, where everybody can read them.
    """
    now = silence_of(file, board_id)
    if now is None:
        return
    wanted = ids or shown_notes(file, now)
    back = [note for note in whole(file, wanted) if not note.covered]
    if not back:
        return
    if any(_in_minutes(file, note.id) for note in back):
        raise RuleBroken(words("What stands in the minutes already cannot be covered again."))
    if any(_on_ballot(file, note.id) for note in back):
        raise RuleBroken(words("What stands on a ballot already cannot be covered again."))
    with file.action(words("Cover notes again"), actor=actor):
        for note in back:
            file.db.table("note").update(note.id, {"covered": 1, "h": NOTE})
        for part in parts([note.id for note in back]):
            marks = ",".join("?" * len(part))
            file.db.execute(f"UPDATE note_writer SET explains = 0 WHERE note IN ({marks})", part)
        file.db.table("silent_writing").update(now.id, {"note": None})


def give_up(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """Take the covered notes off the board unread and end the silent writing; taking it back brings them back."""
    now = silence_of(file, board_id)
    if now is None:
        return
    forget_writers(file, board_id, actor=actor)
    gone = [note.id for note in notes(file, board_id) if note.covered]
    with file.action(words("Give the silent writing up"), actor=actor):
        take_off(file, gone)
        close_silence(file, now)


def _next(file: CommitteeFile, now: Silence, chosen: int | None) -> list[int]:
    every = notes(file, now.board)
    order = [stack.note.id for part in board_parts(zones(file, now.board), every) for stack in part.stacks]
    return next_unit(every, order, now.way, chosen)


def _explain(file: CommitteeFile, now: Silence) -> list[int]:
    """Inside an action: the notes of whoever explains next, at last those that nobody was noted for."""
    person = next_explainer(file, now.board)
    before = explainer(file, now.board)
    if before is not None:
        sql = (
            "DELETE FROM note_writer WHERE explains = 1"
            " AND note IN (SELECT id FROM note WHERE board = ?)"
        )  # fmt: skip
        file.db.execute(sql, [now.board])
    if person is None:
        return [note.id for note in notes(file, now.board) if note.covered]
    sql = (
        "UPDATE note_writer SET explains = 1 WHERE person = ?"
        " AND note IN (SELECT id FROM note WHERE board = ? AND covered = 1)"
    )
    file.db.execute(sql, [person.id, now.board])
    return shown_notes(file, now)


def _uncover(file: CommitteeFile, ids: Iterable[int], height: Height) -> None:
    """Inside an action: notes open to all, as high as their words need; one that has no room for it moves."""
    for id_ in list(ids):
        # Read one by one: the note before it may have made room, or have taken it along.
        old = notes_as_written(file, [id_])[0]
        row: dict[str, object] = {"covered": 0}
        tall = max(NOTE, height(old.text))
        if tall > old.h:
            row["h"] = tall
        if tall > old.h and old.under is None and old.cluster not in folded(file, old.board):
            others = [other for other in notes(file, old.board) if other.id != old.id and not meet(other, old)]
            box = Box(*nearest_free(Box(old.x, old.y, old.w, tall), others), old.w, tall)
            down = make_room(file, old.board, old.zone, [box])
            row |= {"x": box.x, "y": box.y + down}
        file.db.table("note").update(old.id, row)
        if "x" in row:
            lay_under(file, old.id)


def _in_minutes(file: CommitteeFile, note: int) -> bool:
    return file.db.execute("SELECT 1 FROM node WHERE note = ?", [note]).fetchone() is not None


def _on_ballot(file: CommitteeFile, note: int) -> bool:
    return file.db.execute("SELECT 1 FROM vote_option WHERE note = ?", [note]).fetchone() is not None


def _meeting(file: CommitteeFile, board_id: int) -> int:
    return int(file.db.execute("SELECT meeting FROM board WHERE id = ?", [board_id]).fetchone()[0])
