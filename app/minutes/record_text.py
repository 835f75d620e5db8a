"""The record as lines of text, and what changed between two versions of it."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from app.minutes.kinds import kind_word
from app.minutes.record_words import AGREEMENT, ATTENDANCE, reservation, told
from app.shell.language import tr
from db.record import Case, Record


@dataclass(frozen=True)
class Changed:
    """A line of a comparison: `sign` is "+" for new, "-" for gone, " " for what stayed."""

    sign: str
    text: str


def compare(before: Record, after: Record) -> list[Changed]:
    """The lines of both versions in order, each marked."""
    lines = difflib.ndiff(list(record_lines(before)), list(record_lines(after)))
    return [Changed(line[0], line[2:]) for line in lines if line[0] in "+- "]


def record_lines(minutes: Record) -> Iterator[str]:
    """Everything the record says, one thing a line, in the order of the document."""
    yield minutes.title
    for about in (minutes.theme, minutes.purpose, minutes.place):
        if about:
            yield about
    for one in minutes.attendees:
        yield f"{one.name}: {told(ATTENDANCE, one.status)}"
    for case in minutes.cases:
        yield from _case(minutes, case)
    heads = {case.id for case in minutes.cases}
    for said in minutes.points:
        if said.depth > 0 and said.item not in heads:
            yield f"{'  ' * (said.depth - 1)}{_flat(said.text)}"


def _case(minutes: Record, case: Case) -> Iterator[str]:
    yield f"{case.number}. {_flat(case.title)}"
    if case.recommendation:
        yield f"  {tr('Recommendation')}: {_flat(case.recommendation)}"
    for said in minutes.under(case.id):
        word = "" if said.kind in ("point", "topic", "root") else f"{kind_word(said.kind)}: "
        detail = f" – {_flat(said.detail)}" if said.detail else ""
        yield f"{'  ' * max(said.depth - 1, 1)}{word}{_flat(said.text)}{detail}"
    for one in minutes.decisions:
        if one.item == case.id:
            parts = [_flat(one.text), told(AGREEMENT, one.agreement), *map(reservation, one.minority)]
            yield f"  {tr('Decision')} {one.number}: {' · '.join(part for part in parts if part)}"
    for task in minutes.tasks:
        if task.item == case.id:
            parts = [_flat(task.text), task.owner, task.due_on]
            yield f"  {tr('Action')}: {' · '.join(part for part in parts if part)}"


def _flat(text: str) -> str:
    return " ".join(text.split())
