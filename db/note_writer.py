"""Whose a covered note is: known only for a round in which each explains their own, and forgotten after it."""

from collections.abc import Collection, Iterable

from db.board_rows import parts
from db.file import CommitteeFile


def keep_writer(file: CommitteeFile, notes: Iterable[int], person: int | None) -> None:
    """Inside an action: note whose new covered notes are, where the facilitator chose a round of explaining."""
    for note in notes if person is not None else ():
        sql = (
            "SELECT 1 FROM note JOIN silent_writing ON silent_writing.board = note.board"
            " WHERE note.id = ? AND note.covered = 1 AND closed_at IS NULL AND way = 'seats'"
        )
        if file.db.execute(sql, [note]).fetchone():
            file.new("note_writer", {"note": note, "person": person})


def copy_writer(file: CommitteeFile, note: int, copy: int) -> None:
    """Inside an action: a copy of a note is of the same hand."""
    sql = "INSERT INTO note_writer (note, person) SELECT ?, person FROM note_writer WHERE note = ?"
    file.db.execute(sql, [copy, note])


def drop_writers(file: CommitteeFile, notes: Collection[int]) -> None:
    """Inside an action: forget whose these notes are."""
    for part in parts(notes):
        file.db.execute(f"DELETE FROM note_writer WHERE note IN ({','.join('?' * len(part))})", part)
