"""Who belongs to the committee: a person's row, the parties, and names as people say them."""

from dataclasses import dataclass
from typing import Final

from db.file import CommitteeFile

KINDS: Final = ("citizen", "politician", "administrator", "guest")


@dataclass(frozen=True)
class Person:
    """A member or guest. `seat` counts clockwise from 1 at the top of the table; None for those without a seat."""

    id: int
    name: str
    kind: str
    party: int | None
    title: str
    cause: str
    seat: int | None
    active: bool


@dataclass(frozen=True)
class Party:
    """A party under its neutral name."""

    id: int
    name: str


def first_name(name: str) -> str:
    """The first of the names, hyphens kept: "Jens-Ole" of "Jens-Ole Kramshøj"."""
    return name.split()[0] if name.split() else name


def short_names(people: list[Person]) -> dict[int, str]:
    """First names by person id, with the first letter of the surname where two people share one."""
    firsts = [first_name(p.name) for p in people]
    short = {}
    for person, first in zip(people, firsts, strict=True):
        last = person.name.split()[-1:] or [""]
        short[person.id] = f"{first} {last[0][:1]}." if firsts.count(first) > 1 and last[0] != first else first
    return short


def people(file: CommitteeFile, *, active: bool = True) -> list[Person]:
    """Everybody by seat, then name; with `active=False` also those who have left the committee."""
    rows = file.db.query("SELECT * FROM person WHERE active OR ? ORDER BY seat IS NULL, seat, name, id", [not active])
    return [Person(**{**row, "active": bool(row["active"])}) for row in rows]


def person(file: CommitteeFile, id_: int) -> Person:
    """One person, also one who has left; KeyError when there is none."""
    for row in file.db.query("SELECT * FROM person WHERE id = ?", [id_]):
        return Person(**{**row, "active": bool(row["active"])})
    raise KeyError(id_)


def parties(file: CommitteeFile) -> list[Party]:
    """The parties by name."""
    return [Party(**row) for row in file.db.query("SELECT * FROM party ORDER BY name, id")]
