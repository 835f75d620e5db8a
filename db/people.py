"""The people of the committee: adding, changing and seating them; their rows and attendance are read from here too."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.attendance import Attendance as Attendance
from db.attendance import Stretch as Stretch
from db.attendance import attendances as attendances
from db.attendance import end_substitute as end_substitute
from db.attendance import expect_all as expect_all
from db.attendance import expect_late as expect_late
from db.attendance import expected as expected
from db.attendance import here as here
from db.attendance import is_open as is_open
from db.attendance import mark_attendance as mark_attendance
from db.attendance import note as note
from db.attendance import presences as presences
from db.attendance import send_substitute as send_substitute
from db.attendance import set_attendance as set_attendance
from db.attendance import substitutes as substitutes
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.person import KINDS as KINDS
from db.person import Party as Party
from db.person import Person as Person
from db.person import first_name as first_name
from db.person import parties as parties
from db.person import people as people
from db.person import person as person
from db.person import short_names as short_names
from db.seating import at_table as at_table
from db.seating import present as present

LONGEST_NAME: Final = 10_000
_LIST_MARK: Final = re.compile(r"^(?:[-*•–]|\d+[.)])\s+")


def add_person(file: CommitteeFile, name: str, kind: str, *, title: str = "", actor: str = "facilitator") -> int:
    """Add a person, members on the next free seat; returns the id.

    Raises:
        RuleBroken: the name is empty.
    """
    with file.action(words("Add a person"), actor=actor):
        return file.new(
            "person",
            {
                "name": checked_name(name),
                "kind": kind,
                "title": clean(title),
                "seat": None if kind == "guest" else next_seat(people(file)),
            },
        )


def add_people(file: CommitteeFile, lines: Sequence[str], kind: str, *, actor: str = "facilitator") -> list[int]:
    """Add everybody of a pasted list, one a line, a title after a tab or semicolon; returns the ids in order.

    Raises:
        RuleBroken: there is no name in it.
    """
    bare = (_LIST_MARK.sub("", clean(line)).strip("\t; ") for line in lines)
    wanted = [re.split(r"[\t;]", line, maxsplit=1) for line in bare if line]
    if not wanted:
        raise RuleBroken(words("There is no name in what was pasted."))
    with file.action(words("Add people"), actor=actor):
        first = next_seat(people(file))
        rows = [
            {"name": checked_name(name), "kind": kind, "title": clean("".join(title)),
             "seat": None if kind == "guest" else first + i}
            for i, (name, *title) in enumerate(wanted)
        ]  # fmt: skip
        return [file.new("person", row) for row in rows]


def add_guest(file: CommitteeFile, name: str, meeting: int, *, actor: str = "facilitator") -> int:
    """Add a guest who is in the room at a meeting; returns the id."""
    with file.action(words("Add a guest"), actor=actor):
        guest = file.new("person", {"name": checked_name(name), "kind": "guest", "title": "", "seat": None})
        file.new("attendance", {"meeting": meeting, "person": guest, "status": "present"})
        return guest


def change_person(
    file: CommitteeFile,
    id_: int,
    *,
    name: str | None = None,
    kind: str | None = None,
    title: str | None = None,
    cause: str | None = None,
    party: int | None = -1,
    actor: str = "facilitator",
) -> None:
    """Change what is given; `party=None` takes the party away."""
    with file.action(words("Change a person"), actor=actor, merge=f"person:{id_}"):
        new: dict[str, object] = {}
        if name is not None:
            new["name"] = checked_name(name)
        for column, value in (("kind", kind), ("title", title), ("cause", cause)):
            if value is not None:
                new[column] = clean(value)
        if party != -1:
            new["party"] = party
        if kind is not None and kind != person(file, id_).kind:
            new["seat"] = None if kind == "guest" else person(file, id_).seat or next_seat(people(file))
        if new:
            file.db.table("person").update(id_, new)
            reseat(file, people(file))


def name_party(file: CommitteeFile, id_: int, name: str, *, actor: str = "facilitator") -> None:
    """Put a person in the party of that name, made when new; an empty name takes the party away."""
    wanted = clean(name)
    with file.action(words("Change a person"), actor=actor):
        party = next((p.id for p in parties(file) if p.name == wanted), None)
        if party is None and wanted:
            party = file.new("party", {"name": wanted})
        file.db.table("person").update(id_, {"party": party})


def remove_person(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Take a person off the committee; what they did in earlier meetings stays."""
    with file.action(words("Remove a person"), actor=actor):
        file.db.table("person").update(id_, {"active": 0, "seat": None})
        reseat(file, people(file))


def move_seat(file: CommitteeFile, id_: int, seat: int, *, actor: str = "facilitator") -> None:
    """Seat a person at `seat` (from 1); the others make room in their order."""
    with file.action(words("Change the seats"), actor=actor, merge=f"seat:{id_}"):
        seated = [p for p in people(file) if p.seat is not None and p.id != id_]
        moving = replace(person(file, id_), seat=seat)
        at = max(0, min(seat - 1, len(seated)))
        reseat(file, [*seated[:at], moving, *seated[at:]])


def checked_name(name: str) -> str:
    """The name without control characters, cut at 10 000 characters.

    Raises:
        RuleBroken: nothing is left.
    """
    kept = " ".join(clean(name)[:LONGEST_NAME].split())
    if not kept:
        raise RuleBroken(words("A person needs a name."))
    return kept


def next_seat(everybody: list[Person]) -> int:
    """The first seat number after all that are taken."""
    return 1 + max((p.seat or 0 for p in everybody), default=0)


def reseat(file: CommitteeFile, order: list[Person]) -> None:
    """Inside an action: number the seats 1, 2, 3 ... in the given order; people without a seat stay without."""
    seat = 0
    for member in order:
        if member.seat is None:
            continue
        seat += 1
        file.db.execute("UPDATE person SET seat = ? WHERE id = ? AND seat IS NOT ?", [seat, member.id, seat])
