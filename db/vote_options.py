"""What a vote can be held on: the notes, clusters and strategies of a board, each stack or cluster as one option."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from db.board_folds import mates
from db.board_order import board_parts
from db.board_rows import Note, clusters, notes, zones
from db.file import CommitteeFile, clean


@dataclass(frozen=True)
class Choice:
    """Something that can be voted on: a note with what lies under it, a cluster, a strategy, or words alone."""

    text: str
    note: int | None = None
    cluster: int | None = None
    strategy: int | None = None


def proposal(text: str) -> list[Choice]:
    """A typed proposal, or several, one a line."""
    return [Choice(line) for line in map(clean, text.splitlines()) if line]


def choices_on(file: CommitteeFile, board: int, of: str, only: Collection[int] = ()) -> list[Choice]:
    """What a board offers, in reading order; covered and empty notes cannot be voted on.

    Args:
        of: "notes" (a stack is one), "clusters" (notes in none stand by themselves) or "strategies".
        only: notes to keep to, where somebody selected some; those of a stack mean the stack, the front of a folded
            cluster all its notes.
    """
    if of == "strategies":
        sql = "SELECT id, text FROM strategy WHERE board = ? ORDER BY id"
        rows = file.db.query(sql, [board])
        return [Choice(clean(row["text"]), strategy=row["id"]) for row in rows if clean(row["text"])]
    every = notes(file, board)
    asked = {*only, *mates(file, only)}
    wanted = {note.under or note.id for note in every if note.id in asked}
    tops = [
        stack.note
        for part in board_parts(zones(file, board), every)
        for stack in part.stacks
        if not stack.note.covered and clean(stack.note.text) and (not wanted or stack.note.id in wanted)
    ]
    return _in_clusters(file, board, tops) if of == "clusters" else [_of_note(note) for note in tops]


def _in_clusters(file: CommitteeFile, board: int, tops: Iterable[Note]) -> list[Choice]:
    names = {cluster.id: clean(cluster.name) for cluster in clusters(file, board)}
    found: dict[int, Choice] = {}
    for note in tops:
        name = names.get(note.cluster or 0, "")
        if note.cluster is not None and name:
            found.setdefault(-note.cluster, Choice(name, cluster=note.cluster))
        else:
            found[note.id] = _of_note(note)
    return list(found.values())


def _of_note(note: Note) -> Choice:
    return Choice(" ".join(note.text.split()), note=note.id)
