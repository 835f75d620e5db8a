"""Strategies out of a SWOT: which of its notes are crossed, the pairs they make, and how concrete a strategy is."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.board_marks import INTERNAL
from db.board_rows import notes, zones
from db.board_stacks import stacks, votes_of
from db.dates import find_date
from db.file import CommitteeFile

KEYS: Final = ("S", "W", "O", "T")
FIELDS: Final = ("SO", "WO", "ST", "WT")
"""Use, improve, defend, avoid: each the key of an inner quadrant with that of an outer one."""

FEWEST: Final = 2
MOST: Final = 3
"""How many notes of a quadrant are crossed, and how many strategies are picked at the end: more is warned of."""

GROUPS: Final = re.compile(
    r"\b(?:udvalg|forvaltning|kommunalbestyrelse|byråd|borgmester|direktør|sekretariat|afdeling|formand|arbejdsgruppe"
    r"|committee|administration|council|mayor|secretariat|department|chair|working group)",
    re.IGNORECASE,
)
YEAR: Final = re.compile(r"\b20\d\d\b")
FEWEST_WORDS: Final = 3


@dataclass(frozen=True)
class Factor:
    """A note of a SWOT as it is crossed: the key of its quadrant, and the dots of its whole stack."""

    id: int
    key: str
    text: str
    dots: int
    colour: str = "yellow"


@dataclass(frozen=True)
class Pair:
    """A note from inside (S or W) with one from outside (O or T); `field` is one of FIELDS."""

    field: str
    inner: Factor
    outer: Factor

    @property
    def ids(self) -> tuple[int, int]:
        """The notes, inner first."""
        return self.inner.id, self.outer.id


@dataclass(frozen=True)
class Strategy:
    """What could be done; `notes` are those it stands on, `due_on` an ISO date."""

    id: int
    board: int
    field: str
    text: str
    chosen: int
    owner: int | None
    due_on: str | None
    notes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """The notes with most dots, at most three a quadrant; `tied` are as many dots as the last of them, in or out."""

    ids: frozenset[int]
    tied: frozenset[int]


@dataclass(frozen=True)
class Concrete:
    """Which of the three questions the words, the owner or the date answer."""

    who: bool
    what: bool
    when: bool

    @property
    def whole(self) -> bool:
        """Whether it says who does what by when."""
        return self.who and self.what and self.when


def of_key(factors: Iterable[Factor], key: str) -> list[Factor]:
    """Those of one quadrant, in their order."""
    return [factor for factor in factors if factor.key == key]


def propose(factors: Sequence[Factor]) -> Proposal:
    """What the dots propose: all of a quadrant of three, else two or three with most dots.

    A third that has no more dots than a fourth is left to the room, and shown as tied with it. Without dots a larger
    quadrant has no proposal.
    """
    taken: set[int] = set()
    tied: set[int] = set()
    for key in KEYS:
        held = sorted(of_key(factors, key), key=lambda factor: -factor.dots)
        if len(held) <= MOST:
            taken |= {factor.id for factor in held}
            continue
        least = held[MOST - 1].dots
        alike = {factor.id for factor in held if factor.dots == least}
        over = {factor.id for factor in held if factor.dots > least}
        if held[MOST].dots < least:
            taken |= {factor.id for factor in held[:MOST]}
        elif least > 0:
            tied |= alike
            taken |= over if len(over) >= FEWEST else {factor.id for factor in held[:MOST]}
        else:
            taken |= over
    return Proposal(frozenset(taken), frozenset(tied))


def pairs(chosen: Sequence[Factor]) -> list[Pair]:
    """Every pair to cross, field by field: the first strength with each opportunity, then the next strength."""
    return [
        Pair(field, inner, outer)
        for field in FIELDS
        for inner in of_key(chosen, field[0])
        for outer in of_key(chosen, field[1])
    ]


def blind_spots(chosen: Sequence[Factor]) -> list[str]:
    """Where nobody looks: the keys of quadrants nothing is chosen from, or what all stand on one side of.

    "inside", "outside", "bright" (S and O) and "dark" (W and T) name the one side; nothing while nothing is chosen.
    """
    held = {factor.key for factor in chosen}
    if not held:
        return []
    sides = {"inside": set(INTERNAL), "outside": {"O", "T"}, "bright": {"S", "O"}, "dark": {"W", "T"}}
    found = [name for name, keys in sides.items() if held <= keys and len(held) > 1]
    return found or [key for key in KEYS if key not in held]


def crowded(chosen: Sequence[Factor]) -> list[str]:
    """The keys of quadrants more than three are chosen from."""
    return [key for key in KEYS if len(of_key(chosen, key)) > MOST]


def of_pair(every: Iterable[Strategy], pair: Pair) -> list[Strategy]:
    """The strategies that stand on both notes of a pair."""
    return [one for one in every if one.field == pair.field and set(pair.ids) <= set(one.notes)]


def next_open(every: Sequence[Pair], written: Collection[Strategy]) -> Pair | None:
    """The pair to begin with: the first without a strategy, else the first."""
    return next((pair for pair in every if not of_pair(written, pair)), every[0] if every else None)


def concrete(strategy: Strategy, names: Iterable[str], today: date, next_meeting: date | None = None) -> Concrete:
    """Whether a strategy says who, what and when; a proposal that people correct (domain F71).

    Who is an owner, a member's name or a body of the municipality; what at least three words; when a date or a year.
    """
    said = strategy.text.casefold()
    words = re.findall(r"[\w’'-]+", said)
    named = any(name.split() and (name.casefold() in said or name.split()[0].casefold() in words) for name in names)
    dated = bool(YEAR.search(said)) or find_date(strategy.text, today, next_meeting) is not None
    return Concrete(
        who=strategy.owner is not None or named or bool(GROUPS.search(said)),
        what=len(words) >= FEWEST_WORDS,
        when=strategy.due_on is not None or dated,
    )


def is_swot(file: CommitteeFile, board: int) -> bool:
    """Whether a board has the four fields of a SWOT."""
    return {zone.key for zone in zones(file, board)} >= set(KEYS)


def factors(file: CommitteeFile, board: int) -> list[Factor]:
    """What may be crossed: the notes of a SWOT by quadrant, most dots first; of a stack the top one, none covered."""
    keys = {zone.id: zone.key for zone in zones(file, board)}
    every = notes(file, board)
    below = stacks(every)
    found = [
        Factor(note.id, keys[note.zone], note.text, votes_of(note, below.get(note.id, [])), note.colour)
        for note in every
        if note.under is None and not note.covered and note.zone in keys and keys[note.zone] in KEYS
    ]
    return sorted(found, key=lambda factor: (KEYS.index(factor.key), -factor.dots, factor.id))


def chosen_ids(file: CommitteeFile, board: int) -> frozenset[int]:
    """The notes chosen for the cross."""
    rows = file.db.query("SELECT note FROM crossing_note WHERE board = ?", [board])
    return frozenset(row["note"] for row in rows)


def chosen_factors(file: CommitteeFile, board: int) -> list[Factor]:
    """Those chosen for the cross, quadrant by quadrant."""
    ids = chosen_ids(file, board)
    return [factor for factor in factors(file, board) if factor.id in ids]


def strategies(file: CommitteeFile, board: int) -> list[Strategy]:
    """The strategies of a SWOT, field by field, the oldest first."""
    sql = "SELECT strategy_note.* FROM strategy_note JOIN strategy ON strategy.id = strategy WHERE board = ?"
    held: dict[int, list[int]] = {}
    for row in file.db.query(f"{sql} ORDER BY strategy_note.id", [board]):
        held.setdefault(row["strategy"], []).append(row["note"])
    columns = "id, board, field, text, chosen, owner, due_on"
    rows = file.db.query(f"SELECT {columns} FROM strategy WHERE board = ? ORDER BY id", [board])
    found = [Strategy(**row, notes=tuple(held.get(row["id"], ()))) for row in rows]
    order = {field: place for place, field in enumerate(FIELDS)}
    return sorted(found, key=lambda one: (order.get(one.field, len(order)), one.id))


def picked(every: Iterable[Strategy]) -> list[Strategy]:
    """Those that were picked."""
    return [one for one in every if one.chosen]
