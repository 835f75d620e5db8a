"""Notes of another program taken onto a board: each to the field it names, with its cluster, dots and stack."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from db.board_clusters import lay_new
from db.board_ground import lay_notes, next_places
from db.board_places import NOTE, Box
from db.board_rows import COLOURS, Height, board, height_on, notes_with, square, written, zones
from db.board_templates import templates
from db.errors import RuleBroken, counted, words
from db.file import CommitteeFile, clean
from db.incoming import Notice

MOST: Final = 2_000
TOO_MANY: Final = words("{name} holds {count} notes; a board takes at most {most} at once. Nothing was imported.")
NONE: Final = words("There are no notes in {name}.")
LOST_FIELDS: Final = counted("%n notes name a field this board does not have; they went to the first field.", "", 1)


@dataclass(frozen=True)
class IncomingNote:
    """A note as a file tells of it.

    `field` is the title of its field, or empty; `column` counts fields from the first one where the file has no titles.
    `under` says that it lies under the note before it that does not. What is empty or 0 the file does not say.
    """

    text: str
    field: str = ""
    column: int = 0
    cluster: str = ""
    under: bool = False
    dots: int = 0
    colour: str = ""
    author_kind: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class IncomingNotes:
    """What was read from a file, in its order, and what a person should know about it."""

    name: str
    notes: Sequence[IncomingNote]
    notices: Sequence[Notice] = ()


@dataclass(frozen=True)
class TakenIn:
    """What became of it: the new notes by id, and what could not be carried."""

    ids: Sequence[int]
    notices: Sequence[Notice] = ()


def take_in(
    file: CommitteeFile,
    board_id: int,
    incoming: IncomingNotes,
    zone: int | None = None,
    *,
    height: Height = square,
    actor: str = "facilitator",
) -> TakenIn:
    """Put the notes of a file on a board, as one action.

    Args:
        zone: the field for those that name none; the first one if None.

    Raises:
        RuleBroken: there are none, or more than anybody wants on a board at once.
    """
    known = [(note, written(note.text)) for note in incoming.notes]
    kept = [(note, text) for note, text in known if text]
    if not kept:
        raise RuleBroken(NONE, name=incoming.name)
    if len(kept) > MOST:
        raise RuleBroken(TOO_MANY, name=incoming.name, count=len(kept), most=MOST)
    target = _Fields(file, board_id, zone)
    tall = height_on(file, board_id, height)
    made: dict[int, int] = {}
    with file.action(words("Import notes"), actor=actor):
        by_field: dict[int | None, list[int]] = {}
        for at, (note, _) in enumerate(kept):
            by_field.setdefault(target.of(note), []).append(at)
        for field, places in by_field.items():
            heights = [max(NOTE, tall(kept[at][1])) for at in places]
            corners = next_places(file, board_id, field, heights)
            boxes = [Box(x, y, NOTE, high) for (x, y), high in zip(corners, heights, strict=True)]
            ids = lay_notes(file, board_id, [kept[at][1] for at in places], boxes, field)
            made.update(zip(places, ids, strict=True))
        _mark(file, {made[at]: note for at, (note, _) in enumerate(kept)})
        _lay_under(file, [(made[at], note) for at, (note, _) in enumerate(kept)])
        _gather(file, {made[at]: note for at, (note, _) in enumerate(kept)})
    notices = [Notice(LOST_FIELDS, target.lost)] if target.lost else []
    return TakenIn([made[at] for at in range(len(kept))], notices)


class _Fields:
    """Finds the field a note means by its title in any language, its key, or its column."""

    def __init__(self, file: CommitteeFile, board_id: int, zone: int | None) -> None:
        self.lost = 0
        self._fields = zones(file, board_id)
        self._first = next((n for n, field in enumerate(self._fields) if field.id == zone), 0)
        self._named: dict[str, int] = {}
        template = templates().get(board(file, board_id).template)
        titles = {part.key: part.title.values() for part in template.fields} if template else {}
        for field in self._fields:
            for name in (field.title, field.key, *titles.get(field.key, ())):
                if name:
                    self._named.setdefault(name.strip().casefold(), field.id)

    def of(self, note: IncomingNote) -> int | None:
        """The id of the field, None on open ground."""
        if not self._fields:
            return None
        if note.field and note.field.strip().casefold() in self._named:
            return self._named[note.field.strip().casefold()]
        self.lost += bool(note.field)
        return self._fields[min(self._first + note.column, len(self._fields) - 1)].id


def _mark(file: CommitteeFile, notes: Mapping[int, IncomingNote]) -> None:
    for id_, note in notes.items():
        said: dict[str, object] = {}
        if note.dots > 0:
            said["dots"] = min(note.dots, 10_000)
        if note.colour in COLOURS:
            said["colour"] = note.colour
        if note.author_kind in ("citizen", "politician", "administrator", "guest"):
            said["author_kind"] = note.author_kind
        if note.evidence:
            said["evidence"] = clean(note.evidence)
        if said:
            file.db.table("note").update(id_, said)


def _lay_under(file: CommitteeFile, notes: Sequence[tuple[int, IncomingNote]]) -> None:
    over: int | None = None
    for id_, note in notes:
        if not note.under or over is None:
            over = id_
            continue
        top = notes_with(file, [over])[0]
        file.db.table("note").update(id_, {"under": over, "x": top.x, "y": top.y, "zone": top.zone})


def _gather(file: CommitteeFile, notes: Mapping[int, IncomingNote]) -> None:
    """Make the clusters the notes name; one of the same name in another field is another cluster."""
    named: dict[tuple[int | None, str], list[int]] = {}
    rows = {row.id: row for row in notes_with(file, notes)}
    for id_, note in notes.items():
        if note.cluster.strip():
            named.setdefault((rows[id_].zone, note.cluster.strip()), []).append(id_)
    for (_, name), ids in named.items():
        lay_new(file, notes_with(file, ids), clean(name)[:200])
