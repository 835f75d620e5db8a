"""A board as an outline (`.md`): fields and clusters are headings, notes a list, what lies under a note below it."""

import re
from collections.abc import Iterator
from typing import Final

from app.board.exchange.sheet import Sheet
from app.kit.markup import printable
from app.shell.language import tr
from db.board import Note
from db.board_order import Gathered

SIGNS: Final = re.compile(r"([\\`*_\[\]<>|])")
START: Final = re.compile(r"^(\s*)([#+\-=~]|\d+[.)])")


def write(sheet: Sheet) -> bytes:
    """The board in reading order; covered notes are only counted."""
    lines = [f"# {said(sheet.board.title)}", ""]
    if sheet.board.question:
        lines += [said(sheet.board.question), ""]
    lines += [" · ".join(said(part) for part in (sheet.committee, sheet.meeting, sheet.date) if part), ""]
    for part in sheet.parts:
        if part.title:
            lines += [f"## {said(part.title)}", ""]
        # Notes that stand alone come first: nothing but the next heading ends a cluster.
        for group in sorted(part.groups, key=lambda group: group.cluster is not None):
            lines += [*_group(group), ""]
    if sheet.covered:
        lines += [tr("%n notes are still covered.", "", sheet.covered), ""]
    return "\n".join(lines).rstrip().encode() + b"\n"


def _group(group: Gathered) -> Iterator[str]:
    if group.cluster is not None:
        yield f"### {said(group.cluster.name or tr('Without a name'))}"
        yield ""
    for stack in group.stacks:
        if not stack.note.covered:
            yield from _note(stack.note, "")
        for note in stack.below:
            if not note.covered:
                yield from _note(note, "  ")


def _note(note: Note, indent: str) -> Iterator[str]:
    dots = tr("%n dots", "", note.dots)
    yield f"{indent}- {said(note.text)}" + (f" ({dots})" if note.dots else "")
    if note.evidence:
        known = tr("Known from: {evidence}").format(evidence=said(note.evidence))
        yield f"{indent}  {known}"


def said(text: str) -> str:
    """Text on one line in which nothing is taken for Markdown."""
    return START.sub(r"\1\\\2", SIGNS.sub(r"\\\1", " ".join(printable(text).split())))
