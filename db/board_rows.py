"""The rows of boards, fields, clusters and notes, what a note's text may be, and the reads every view stands on."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from db.board_places import NOTE
from db.errors import words
from db.file import CommitteeFile, clean

COLOURS: Final = ("yellow", "green", "blue", "rose")
LONGEST: Final = 10_000
COVERED: Final = words("The note is covered. Reveal it first.")
BOARD_KINDS: Final = ("board", "silent", "vote")
BULLET: Final = re.compile(r"^\s*(?:[-–—*•·▪◦‣]|\(?\d{1,3}[.)])\s+")

Height = Callable[[str], float]
"""How high a note with this text must be, in board units."""


@dataclass(frozen=True)
class Board:
    """A sheet with notes; `template` is the key of the ready-made board it was made from."""

    id: int
    meeting: int
    item: int | None
    title: str
    template: str
    question: str


@dataclass(frozen=True)
class Zone:
    """A field of a board, in board units."""

    id: int
    board: int
    position: int
    key: str
    title: str
    colour: str
    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True)
class Cluster:
    """A named bunch of notes that belong together; a `folded` one shows only its name and how many they are."""

    id: int
    board: int
    name: str
    folded: int = 0


@dataclass(frozen=True)
class Note:
    """A post-it, in board units; `z` is higher for one that lies above others, `zone` follows its middle.

    `under` is the note that lies over it in a stack, `evidence` what it is known from; a `locked` one
    stays where it is. A `covered` one was written in silence and is not to be read yet: it has no words here.
    """

    id: int
    board: int
    zone: int | None
    cluster: int | None
    text: str
    colour: str
    x: float
    y: float
    w: float
    h: float
    z: int
    dots: int
    author_kind: str | None
    knowledge: str | None
    builds_on: int | None
    under: int | None = None
    locked: int = 0
    evidence: str = ""
    covered: int = 0


def square(_text: str) -> float:
    """The height of a note whose text fits."""
    return NOTE


def written(text: str) -> str:
    """The text of a note as it is kept: cleaned, at most 10 000 characters."""
    return clean(text)[:LONGEST].rstrip()


def pasted(text: str) -> list[tuple[int, str]]:
    """The notes in a pasted text, one a line, as (column, text): bullets and numbers are gone, tabs part columns."""
    found = []
    for line in text.splitlines():
        for column, part in enumerate(line.strip("\n").split("\t")):
            note = written(BULLET.sub("", part))
            if note:
                found.append((column, note))
    return found


def next_colour(colour: str) -> str:
    """The colour that follows in the order of the four."""
    return COLOURS[(COLOURS.index(colour) + 1) % len(COLOURS)] if colour in COLOURS else COLOURS[0]


def boards(file: CommitteeFile, meeting: int) -> list[Board]:
    """The boards of a meeting in the order they were made."""
    return [Board(**row) for row in file.db.query("SELECT * FROM board WHERE meeting = ? ORDER BY id", [meeting])]


def board(file: CommitteeFile, id_: int) -> Board:
    """One board; KeyError when there is none."""
    found = find_board(file, id_)
    if found is None:
        raise KeyError(id_)
    return found


def find_board(file: CommitteeFile, id_: int) -> Board | None:
    """One board, or None when it has been taken back."""
    return next((Board(**row) for row in file.db.query("SELECT * FROM board WHERE id = ?", [id_])), None)


def boards_of_item(file: CommitteeFile, item: int) -> list[Board]:
    """The boards made at an item, the oldest first."""
    return [Board(**row) for row in file.db.query("SELECT * FROM board WHERE item = ? ORDER BY id", [item])]


def board_of_item(file: CommitteeFile, item: int) -> Board | None:
    """The board an item works on: its own newest one, else the newest of the items before it in the same meeting.

    Only items of the kinds that work on a board (board, silent, vote) take over an earlier one: the SWOT written at
    one item is the SWOT that gets its dots at a later one.
    """
    own = boards_of_item(file, item)
    if own:
        return own[-1]
    sql = (
        "SELECT board.* FROM item now"
        " JOIN item before ON before.meeting = now.meeting AND before.position < now.position"
        " JOIN board ON board.item = before.id WHERE now.id = ? AND now.kind IN (?, ?, ?)"
        " ORDER BY before.position DESC, board.id DESC LIMIT 1"
    )
    return next((Board(**row) for row in file.db.query(sql, [item, *BOARD_KINDS])), None)


def zones(file: CommitteeFile, board_id: int) -> list[Zone]:
    """The fields of a board in order; none on open ground."""
    return [Zone(**row) for row in file.db.query("SELECT * FROM zone WHERE board = ? ORDER BY position", [board_id])]


def clusters(file: CommitteeFile, board_id: int) -> list[Cluster]:
    """The named bunches of a board, the oldest first."""
    return [Cluster(**row) for row in file.db.query("SELECT * FROM cluster WHERE board = ? ORDER BY id", [board_id])]


def notes(file: CommitteeFile, board_id: int) -> list[Note]:
    """The notes of a board from the lowest to the one that lies on top; covered ones without their words."""
    found = file.db.query("SELECT * FROM note WHERE board = ? ORDER BY z, id", [board_id])
    return [under_cover(Note(**row)) for row in found]


def notes_with(file: CommitteeFile, ids: Iterable[int]) -> list[Note]:
    """The notes with these ids that are there, covered ones without their words; for views that draw what changed."""
    return [under_cover(note) for note in notes_as_written(file, ids)]


def under_cover(note: Note) -> Note:
    """A note as anybody may see it: of a covered one neither words nor what tells who wrote it."""
    return replace(note, text="", author_kind=None, knowledge=None, evidence="") if note.covered else note


def is_silent(file: CommitteeFile, board_id: int) -> bool:
    """Whether a board is being written on in silence, so that new notes are covered."""
    sql = "SELECT 1 FROM silent_writing WHERE board = ? AND ended_at IS NULL"
    return file.db.execute(sql, [board_id]).fetchone() is not None


def height_on(file: CommitteeFile, board_id: int, height: Height) -> Height:
    """How high new notes are on a board: a covered one does not tell by its size how much is written on it."""
    return square if is_silent(file, board_id) else height


def notes_as_written(file: CommitteeFile, ids: Iterable[int]) -> list[Note]:
    """The notes with these ids, covered ones with their words: for who writes on them, copies or uncovers them only."""
    found: list[Note] = []
    for part in parts(ids):
        sql = f"SELECT * FROM note WHERE id IN ({','.join('?' * len(part))}) ORDER BY z, id"
        found += [Note(**row) for row in file.db.query(sql, part)]
    return found


def parts(ids: Iterable[int], size: int = 500) -> Iterator[list[int]]:
    """The ids in lists short enough for one statement."""
    every = list(ids)
    return (every[start : start + size] for start in range(0, len(every), size))
