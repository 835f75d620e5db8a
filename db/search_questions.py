"""What is asked of the index of the search: questions in the language of FTS5, and conditions in SQL."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from db.search_words import SHORT, Asked, Term, bare, exact, spellings, spelt

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "point": ("node", "node_link"),
    "note": ("note", "board", "strategy"),
    "decision": ("decision",),
    "action": ("action_item",),
    "disagreement": ("disagreement",),
    "quote": ("quotation",),
    "parking": ("parking",),
    "item": ("item", "meeting"),
    "other": ("vote", "minutes_comment", "minutes_addendum"),
}
"""What can be asked for alone, with the tables it stands in."""

COLUMNS: Final = ("exact", "spelt", "bare")
_FOLDS: Final = (exact, spelt, bare)


@dataclass(frozen=True)
class Filter:
    """What to look among: one group of GROUPS, one meeting, what one person does or said, open actions alone."""

    group: str = ""
    meeting: int | None = None
    person: int | None = None
    open: bool = False

    def __bool__(self) -> bool:
        return bool(self.group or self.meeting or self.person or self.open)


EVERYTHING: Final = Filter()


def conditions(among: Filter) -> tuple[str, list[object]]:
    """Conditions that follow others, with their values."""
    parts: list[str] = []
    values: list[object] = []
    if among.group:
        tables = GROUPS[among.group]
        parts.append(f"AND tbl IN ({', '.join('?' * len(tables))})")
        values += tables
    for column, value in (("meeting", among.meeting), ("person", among.person), ("open", 1 if among.open else None)):
        if value is not None:
            parts.append(f"AND {column} = ?")
            values.append(value)
    return " ".join(parts), values


def steps(asked: Asked, *, forgiving: bool) -> Iterator[str]:
    """Questions in the language of FTS5, each letting through all that the one before does.

    Only letters, figures and spaces come from what was typed, and always in quotation marks: nothing can go wrong.
    """
    without = "".join(f" NOT ({_match(term, 3, forgiving=False)})" for term in asked.without)
    for most in range(4):
        terms = " AND ".join(f"({_match(term, most, forgiving=forgiving)})" for term in asked.terms)
        yield f"({terms}){without}"


def _match(term: Term, most: int, *, forgiving: bool) -> str:
    """Whole words in their letters; from 1 on words that begin so; from 2 on the spellings that forgive more."""
    known = spellings(term, forgiving=forgiving)[: max(1, most)]
    star = "*" if most and not term.whole else ""
    return " OR ".join(f'{{{" ".join(_columns(fold))}}} : "{words}"{star}' for words, fold in known if words)


def inside_words(asked: Asked, *, forgiving: bool) -> tuple[str, list[str]]:
    """A condition on rows that have the terms anywhere, also in the middle of compound words; short ones begin one."""
    parts, values = [], []
    for terms, say in ((asked.terms, ""), (asked.without, "NOT ")):
        for term in terms:
            known = spellings(term, forgiving=forgiving and not say)
            edge = " " if len(known[0][0]) < SHORT or say or term.whole else ""
            end = " " if term.whole else ""
            ways = [f"instr(' ' || {column} || ' ', ?)" for _, fold in known for column in _columns(fold)]
            values += [f"{edge}{words}{end}" for words, fold in known for _ in _columns(fold)]
            parts.append(f"{say}({' OR '.join(ways)})")
    return " AND ".join(parts), values


def _columns(fold: Callable[[str], str]) -> tuple[str, ...]:
    """Where a spelling is found: a stricter one is left out of the index where it is the same."""
    return COLUMNS[: _FOLDS.index(fold) + 1]
