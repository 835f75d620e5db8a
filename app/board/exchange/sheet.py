"""A board as it is written out, read whole from the file before anything is drawn or written."""

from dataclasses import dataclass

from app.shell.language import language
from db.agenda import meeting
from db.board import Board, Note, Zone, board, clusters, notes, zones
from db.board_order import Gathered, board_parts, gathered
from db.board_pictures import Backdrop, backdrops, picture_content
from db.board_templates import field_title
from db.committee import committee
from db.file import CommitteeFile


@dataclass(frozen=True)
class Part:
    """A field with its title as it is shown, and its notes by clusters in reading order; `zone` None is open ground."""

    zone: Zone | None
    title: str
    groups: tuple[Gathered, ...]


@dataclass(frozen=True)
class Sheet:
    """All of a board. `notes` lie from the lowest to the highest; `photos` come with their JPEG or PNG."""

    board: Board
    committee: str
    meeting: str
    date: str
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]
    photos: tuple[tuple[Backdrop, bytes], ...]

    @property
    def covered(self) -> int:
        """How many notes may not be read yet."""
        return sum(1 for note in self.notes if note.covered)


def sheet_of(file: CommitteeFile, board_id: int) -> Sheet:
    """A board with everything on it; covered notes are there without their words."""
    one = board(file, board_id)
    held, fields = meeting(file, one.meeting), zones(file, board_id)
    known, every = clusters(file, board_id), notes(file, board_id)
    titled = {field.id: field_title(field.title, field.key, one.template, language()) for field in fields}
    parts = tuple(
        Part(part.zone, titled[part.zone.id] if part.zone else "", tuple(gathered(part, known)))
        for part in board_parts(fields, every)
    )
    photos = tuple((drop, picture_content(file, drop.picture)) for drop in backdrops(file, board_id))
    return Sheet(one, committee(file).name, held.title, held.starts_at[:10], parts, tuple(every), photos)
