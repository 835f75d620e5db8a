"""Lists read as notes: plain lines, Markdown with headings, and tables as spreadsheets write them."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.board.exchange.table import COLOUR_WORDS, HEADS, KIND_WORDS
from app.shell.language import tr
from db.board_incoming import IncomingNote, IncomingNotes
from db.board_rows import BULLET, pasted
from db.errors import Trouble, words

MOST_CELLS: Final = 200_000
ITEM: Final = re.compile(r"^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$")
HEADING: Final = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()<>#+\-.!|~=])")
EMPHASIS: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
DOTS: Final = re.compile(r"\s*\((\d{1,4})\s+(?:prik|prikker|dot|dots)\)\s*$")
NOT_A_TABLE: Final = words("{name} is no table that can be read.")

# What the columns of a table may be called, besides as we call them ourselves.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("note", "seddel", "text", "tekst", "content", "indhold", "idea", "idé", "sticky", "card", "kort"),
    "field": ("field", "felt", "column", "kolonne", "zone", "area", "list", "liste", "category", "kategori"),
    "cluster": ("cluster", "klynge", "group", "gruppe", "theme", "tema"),
    "under": ("lies under", "ligger under"),
    "dots": ("dots", "prikker", "votes", "stemmer"),
    "colour": ("colour", "color", "farve"),
    "author_kind": ("from", "fra"),
    "evidence": ("known from", "evidence", "kilde", "kendes fra", "bevis"),
}
OWN: Final = dict(
    zip(("field", "cluster", "text", "under", "dots", "colour", "author_kind", "evidence"), HEADS, strict=True)
)


def read_text(text: str, name: str) -> IncomingNotes:
    """One note a line; what follows a tab goes to the next field."""
    return IncomingNotes(name, [IncomingNote(line, column=column) for column, line in pasted(text)])


def read_markdown(text: str, name: str) -> IncomingNotes:
    """Headings of the second level are fields, deeper ones clusters; items and lines are notes, items below them too.

    A heading of the first level is the title, paragraphs among items explain them; without items each line is a note.
    """
    items: list[IncomingNote] = []
    lines: list[IncomingNote] = []
    field = cluster = ""
    fenced = False
    for line in text.splitlines():
        if line.strip().startswith("```"):
            fenced = not fenced
        elif fenced or not line.strip() or set(line.strip()) <= set("-=*_ "):
            continue
        elif heading := HEADING.match(line):
            level, title = len(heading[1]), _plain(heading[2])
            field, cluster = (field, title) if level > 2 else (title if level == 2 else "", "")
        elif item := ITEM.match(line):
            words_, dots = _dots(_plain(item[2]))
            under = len(item[1].expandtabs(4)) >= 2 and bool(items)
            items.append(IncomingNote(words_, field, 0, cluster, under, dots))
        else:
            lines.append(IncomingNote(_plain(line), field, 0, cluster))
    return IncomingNotes(name, items or lines)


def read_table(text: str, name: str) -> IncomingNotes:
    """A table with known headings, a row a note; without them each column is a field, its heading the field's title.

    Raises:
        Trouble: it is no table.
    """
    rows = _rows(text, name)
    if not rows:
        return IncomingNotes(name, [])
    places = _places(rows[0])
    if "text" in places:
        return IncomingNotes(name, [note for row in rows[1:] if (note := _note(row, places)).text])
    if len(rows[0]) == 1:
        return IncomingNotes(name, [IncomingNote(_line(row[0])) for row in rows if row and row[0].strip()])
    return IncomingNotes(name, [
        IncomingNote(_line(cell), title.strip(), column)
        for column, title in enumerate(rows[0])
        for row in rows[1:]
        if column < len(row) and (cell := row[column]).strip()
    ])  # fmt: skip


def _rows(text: str, name: str) -> list[list[str]]:
    sample = text[:20_000]
    sign = max(";,\t", key=lambda one: (sample.splitlines() or [""])[0].count(one))
    try:
        rows = [row for row in csv.reader(text.splitlines(keepends=True), delimiter=sign) if any(row)]
    except csv.Error as error:
        raise Trouble(NOT_A_TABLE, name=name) from error
    if sum(map(len, rows)) > MOST_CELLS:
        raise Trouble(NOT_A_TABLE, name=name)
    return rows


def _places(head: Sequence[str]) -> dict[str, int]:
    """Which column is what, by its heading."""
    said = [cell.strip().casefold() for cell in head]
    found = {}
    for what, names in NAMES.items():
        known = {*names, tr(OWN[what]).casefold(), OWN[what].casefold()}
        place = next((at for at, cell in enumerate(said) if cell in known), None)
        if place is not None:
            found[what] = place
    return found


def _note(row: Sequence[str], places: Mapping[str, int]) -> IncomingNote:
    def cell(what: str) -> str:
        at = places.get(what, -1)
        return _line(row[at]) if 0 <= at < len(row) else ""

    dots = cell("dots")
    return IncomingNote(
        cell("text"), cell("field"), 0, cell("cluster"), bool(cell("under")),
        int(dots) if dots.isdecimal() and len(dots) < 6 else 0,
        _known(cell("colour"), COLOUR_WORDS, lambda key: key), _known(cell("author_kind"), KIND_WORDS, lambda key: key),
        cell("evidence"),
    )  # fmt: skip


def _known(said: str, names: Mapping[str, str], key: Callable[[str], str]) -> str:
    wanted = said.casefold()
    return next((key(one) for one, word in names.items() if wanted in (one, word.casefold(), tr(word).casefold())), "")


def _line(cell: str) -> str:
    """A cell as text; the apostrophe that keeps a spreadsheet from running it is taken off again."""
    text = cell.strip()
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1:].lstrip(" ")[:1] in ("=", "+", "-", "@") else text


def _plain(text: str) -> str:
    return ESCAPED.sub(r"\1", EMPHASIS.sub(r"\2", BULLET.sub("", text))).strip()


def _dots(text: str) -> tuple[str, int]:
    found = DOTS.search(text)
    return (text[: found.start()].strip(), int(found[1])) if found else (text, 0)
