"""What a written line of the minutes says: its kind, words and detail, who does it, and by when."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.dates import find_date
from db.outline import CLOSING_QUOTES, read_capture

DETAIL: Final = " // "
"""What stands behind it is the detail of a point."""

MOST_WORDS: Final = 10
"""A point of more words is read too slowly from the wall; a hint, no limit."""

OF_PEOPLE: Final = ("action", "quote")
"""The kinds for which `@name` means somebody: who does it, who said it."""

_NAME: Final = re.compile(r"(?<!\S)@([^\W\d_][\w’'.-]*)")
_LOOSE: Final = " \t,;:–-"


@dataclass(frozen=True)
class Line:
    """A line as it will stand in the minutes; `person` and `due_on` (ISO) only where the kind has them.

    `asked` is a name written with @ that means nobody yet, `among` the ids it may mean.
    """

    kind: str
    text: str
    detail: str = ""
    person: int | None = None
    due_on: str | None = None
    asked: str = ""
    among: tuple[int, ...] = ()

    @property
    def words(self) -> int:
        """How many words the point has, its detail not counted."""
        return len(self.text.split())

    @property
    def long(self) -> bool:
        """Whether the point has more words than are read at a glance."""
        return self.words > MOST_WORDS


def read_line(written: str, names: Mapping[int, str], today: date, next_meeting: date | None = None) -> Line:
    """Read a line: a sign first for the kind, ` // ` before the detail; of actions `@name` and a date in words.

    Args:
        names: the full names of those who may be meant, by id.
    """
    head, _, detail = written.partition(DETAIL)
    kind, text = read_capture(head)
    if kind not in OF_PEOPLE:
        return Line(kind, text, detail.strip())
    text, person, asked, among = _take_name(text, names)
    if kind == "quote":
        text = text.rstrip(CLOSING_QUOTES + " ")
    due = find_date(text, today, next_meeting) if kind == "action" else None
    if due is not None:
        text = _without(text, due.start, due.end)
    return Line(kind, text, detail.strip(), person, due.day.isoformat() if due else None, asked, among)


def without_names(text: str) -> str:
    """A text being written as the room may see it: no `@name`."""
    return " ".join(_NAME.sub("", text).split()).removesuffix(" @").removesuffix("@")


def name_at(written: str, cursor: int) -> str | None:
    """The beginning of a name that is being written behind an @ just before the cursor; None if there is none."""
    found = re.search(r"(?<!\S)@([\w’'.-]*)$", written[:cursor])
    return found[1] if found else None


def meant(word: str, names: Mapping[int, str]) -> list[int]:
    """Those whose name begins so, or one of whose names does; first names count before others."""
    asked = word.casefold().rstrip(".")
    first = [id_ for id_, name in names.items() if name.casefold().startswith(asked)]
    later = [
        id_
        for id_, name in names.items()
        if id_ not in first and any(part.startswith(asked) for part in re.split(r"[\s-]+", name.casefold()))
    ]
    return first + later


def _take_name(text: str, names: Mapping[int, str]) -> tuple[str, int | None, str, tuple[int, ...]]:
    """The text without the first `@name` that is somebody; else as it is, with who may be meant."""
    for at in _NAME.finditer(text):
        rest = text[at.start() + 1 :]
        whole = [(len(form), id_) for id_, name in names.items() for form in _forms(name) if _begins_with(rest, form)]
        longest = max(whole, default=(0, 0))[0]
        exact = {id_ for length, id_ in whole if length == longest}
        if len(exact) == 1:
            return _without(text, at.start(), at.start() + 1 + longest), exact.pop(), "", ()
        among = tuple(exact) or tuple(meant(at[1], names))
        if len(among) == 1:
            return _without(text, at.start(), at.end()), among[0], "", ()
        return text, None, at[1], among
    # Whoever is still looking for a name has written its sign only.
    return text.removesuffix("@").rstrip() if text.endswith(" @") else text, None, "", ()


def _forms(name: str) -> tuple[str, ...]:
    """A name as it may be written: whole, first name with the initial of the last, first name."""
    first, *rest = name.split() or [""]
    return (name, f"{first} {rest[-1][0]}.", first) if rest else (name,)


def _begins_with(text: str, form: str) -> bool:
    after = text[len(form) : len(form) + 1]
    ends = not after or not (after.isalnum() or after in "-’'")
    return ends and text.casefold().startswith(form.casefold())


def _without(text: str, start: int, end: int) -> str:
    left, right = text[:start].rstrip(), text[end:].lstrip(_LOOSE)
    if not left:
        return right[:1].upper() + right[1:]
    if not right.strip(".!?"):
        return left.rstrip(_LOOSE)
    return f"{left}{right}" if right[0] in ".!?" else f"{left} {right}"
