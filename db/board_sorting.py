"""Clustering in silence: which note the wall shows large, where one key throws it, and the time there is for it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db.board_clusters import add_within, bunches, check_movable, lay_new, lay_out
from db.board_order import board_parts
from db.board_rows import Note, notes, notes_with, zones
from db.board_wall import turn_wall_to
from db.errors import RuleBroken, words
from db.file import CommitteeFile, moment, stamp

PLANNED_S: Final = 480
"""Eight minutes, as the method of Kawakita Jirō has it in the form of Jared Spool."""

MOST_KEYS: Final = 9


@dataclass(frozen=True)
class Sorting:
    """Silent clustering that is going on; `note` is the one in question, None when all have been gone through."""

    id: int
    board: int
    note: int | None
    began_at: str
    planned_s: int

    def left_s(self, now: datetime) -> float:
        """How much of the time is left; negative when it is over."""
        return self.planned_s - (now - moment(self.began_at)).total_seconds()


def sorting(file: CommitteeFile, board_id: int) -> Sorting | None:
    """The silent clustering of a board, if one is going on."""
    return next((Sorting(**row) for row in file.db.query("SELECT * FROM sorting WHERE board = ?", [board_id])), None)


def loners(file: CommitteeFile, board_id: int) -> list[int]:
    """The notes that stand alone and can be moved, in the order one reads them."""
    parts = board_parts(zones(file, board_id), notes(file, board_id))
    every = [stack.note for part in parts for stack in part.stacks]
    return [note.id for note in every if note.cluster is None and not note.locked and not note.covered]


def begin_sorting(
    file: CommitteeFile, board_id: int, planned_s: int = PLANNED_S, *, actor: str = "facilitator"
) -> None:
    """Begin to cluster in silence, with the first note that stands alone, and show the board on the wall.

    Raises:
        RuleBroken: no note stands alone.
    """
    if sorting(file, board_id) is not None:
        return
    first = next(iter(loners(file, board_id)), None)
    if first is None:
        raise RuleBroken(words("No note stands alone: there is nothing to cluster."))
    with file.action(words("Cluster in silence"), actor=actor):
        row = {"board": board_id, "note": first, "began_at": stamp(file.now()), "planned_s": planned_s}
        file.new("sorting", row)
        turn_wall_to(file, board_id)


def end_sorting(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """End the silent clustering; the clusters stay."""
    now = sorting(file, board_id)
    if now is not None:
        with file.action(words("End the clustering"), actor=actor):
            file.db.table("sorting").delete(now.id)


def sort_into(file: CommitteeFile, board_id: int, number: int, *, actor: str = "facilitator") -> None:
    """Throw the note in question into the cluster of that number (from 1), and go on to the next.

    Raises:
        RuleBroken: there is no such cluster, or it lies in another field.
    """
    known = bunches(file, board_id)
    if number > len(known):
        raise RuleBroken(words("There is no cluster number {number} yet."), number=number)
    held = _in_question(file, board_id)
    if not held:
        return
    following = _after(file, board_id, held[0].id)
    with file.action(words("Put into the cluster"), actor=actor):
        add_within(file, held, known[number - 1].cluster.id)
        _ask(file, board_id, following)


def sort_new(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """Begin a new cluster with the note in question, and go on to the next."""
    held = _in_question(file, board_id)
    if held:
        following = _after(file, board_id, held[0].id)
        with file.action(words("Make a cluster"), actor=actor):
            lay_new(file, held)
            _ask(file, board_id, following)


def sort_alone(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """Let the note in question stand alone, and go on to the next; again from the first when there is none."""
    held = _in_question(file, board_id)
    following = _after(file, board_id, held[0].id) if held else next(iter(loners(file, board_id)), None)
    with file.action(words("Let the note stand alone"), actor=actor):
        if held and held[0].cluster is not None:
            lay_out(file, held)
        _ask(file, board_id, following)


def point_at(file: CommitteeFile, board_id: int, note: int, *, actor: str = "facilitator") -> None:
    """Ask about another note: somebody pointed at it."""
    if sorting(file, board_id) is not None:
        with file.action(words("Ask about another note"), actor=actor, merge=f"sorting {board_id}"):
            _ask(file, board_id, note)


def ask_past(file: CommitteeFile, gone: Collection[Note]) -> None:
    """Inside an action: ask about the next note where the one in question is about to be deleted."""
    ids = {note.id for note in gone}
    for board_id in {note.board for note in gone}:
        now = sorting(file, board_id)
        if now is not None and now.note in ids:
            order = loners(file, board_id)
            rest = order[order.index(now.note) + 1 :] if now.note in order else order
            _ask(file, board_id, next((id_ for id_ in rest if id_ not in ids), None))


def _in_question(file: CommitteeFile, board_id: int) -> list[Note]:
    """The note in question with its stack; none when there is none."""
    now = sorting(file, board_id)
    if now is None or now.note is None:
        return []
    asked = notes_with(file, [now.note])
    return check_movable(file, [note.under or note.id for note in asked])


def _after(file: CommitteeFile, board_id: int, note: int) -> int | None:
    """The loner that follows; for a note that lies in a cluster already, the first one."""
    order = loners(file, board_id)
    rest = order[order.index(note) + 1 :] if note in order else order
    return next((id_ for id_ in rest if id_ != note), None)


def _ask(file: CommitteeFile, board_id: int, note: int | None) -> None:
    file.db.execute("UPDATE sorting SET note = ? WHERE board = ?", [note, board_id])
