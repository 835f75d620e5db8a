"""A board as a table of text (`.csv`), a row a note, that every spreadsheet opens with the right letters."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from app.board.exchange.sheet import Sheet
from app.kit.markup import harmless
from app.shell.language import language, tr
from db.board_order import Gathered
from db.errors import words

HEADS: Final = (
    words("Field"), words("Cluster"), words("Note"), words("Lies under"), words("Dots"), words("Colour"), words("From"),
    words("Known from"),
)  # fmt: skip
COLOUR_WORDS: Final = {
    "yellow": words("yellow"),
    "green": words("green"),
    "blue": words("blue"),
    "rose": words("rose"),
}
KIND_WORDS: Final = {
    "citizen": words("citizen"),
    "politician": words("politician"),
    "administrator": words("administration"),
    "guest": words("guest"),
}


def write(sheet: Sheet) -> bytes:
    """Semicolons in Danish, where the comma stands in numbers; the mark at the start tells Excel it is UTF-8."""
    kept = StringIO()
    table = csv.writer(kept, delimiter=";" if language() == "da" else ",", lineterminator="\r\n")
    table.writerow([tr(head) for head in HEADS])
    for part in sheet.parts:
        for group in part.groups:
            for row in _rows(group):
                table.writerow([harmless(part.title), *map(harmless, row)])
    return kept.getvalue().encode("utf-8-sig")


def _rows(group: Gathered) -> Iterator[tuple[str, ...]]:
    """The notes of a cluster that may be read, each stack from its top down."""
    name = group.cluster.name if group.cluster else ""
    for stack in group.stacks:
        for note in (stack.note, *stack.below):
            if not note.covered:
                yield (
                    name,
                    note.text,
                    stack.note.text if note is not stack.note else "",
                    str(note.dots) if note.dots else "",
                    tr(COLOUR_WORDS[note.colour]) if note.colour in COLOUR_WORDS else note.colour,
                    tr(KIND_WORDS[note.author_kind]) if note.author_kind in KIND_WORDS else "",
                    note.evidence,
                )
