"""Notes that leave a board for good, and every link to them with them."""

from collections.abc import Iterable
from typing import Final

from db.board_rows import parts
from db.file import CommitteeFile
from db.note_writer import drop_writers

LINKS: Final = (
    ("note", "builds_on"), ("note", "under"), ("node", "note"), ("decision_source", "note"), ("trail_step", "note"),
    ("board_focus", "note"), ("silent_writing", "note"), ("crossing", "inner_note"), ("crossing", "outer_note"),
    ("sorting", "note"), ("vote_option", "note"),
)  # fmt: skip
"""Where a note is pointed at, as (table, column); the link goes when the note does."""


def take_off(file: CommitteeFile, ids: Iterable[int]) -> None:
    """Inside an action: notes off the board with every link to them."""
    for part in parts(ids):
        marks = ",".join("?" * len(part))
        for table, column in LINKS:
            file.db.execute(f"UPDATE {table} SET {column} = NULL WHERE {column} IN ({marks})", part)
        file.db.execute(f"DELETE FROM strategy_note WHERE note IN ({marks})", part)
        drop_writers(file, part)
        file.db.execute(f"DELETE FROM crossing_note WHERE note IN ({marks})", part)
        file.db.execute(f"DELETE FROM not_twins WHERE note IN ({marks}) OR other IN ({marks})", [*part, *part])
        file.db.execute(f"DELETE FROM note WHERE id IN ({marks})", part)
