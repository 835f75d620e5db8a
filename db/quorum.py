"""Whether enough members are in the room to decide, at any second of a meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db.agenda import meeting
from db.attendance import attendances, in_room, presences
from db.errors import words
from db.file import CommitteeFile, moment
from db.person import people

RULES: Final = ("more_than_half", "half", "two_thirds", "fixed", "none")


@dataclass(frozen=True)
class Rule:
    """How many members must be there; `least` counts with "fixed" only."""

    rule: str = "more_than_half"
    least: int | None = None


@dataclass(frozen=True)
class Quorum:
    """How many of the members, or their substitutes, are in the room, and how many it takes."""

    inside: int
    members: int
    needed: int

    @property
    def enough(self) -> bool:
        """Whether the committee can decide."""
        return self.inside >= self.needed

    @property
    def missing(self) -> int:
        """How many more it takes."""
        return max(0, self.needed - self.inside)


def needed(rule: Rule, members: int) -> int:
    """How many of so many members must be there."""
    return {
        "more_than_half": members // 2 + 1 if members else 0,
        "half": (members + 1) // 2,
        "two_thirds": -(-2 * members // 3),
        "fixed": rule.least or 0,
        "none": 0,
    }[rule.rule]


def quorum_rule(file: CommitteeFile) -> Rule:
    """The committee's rule; more than half where nobody chose one."""
    rows = file.db.query("SELECT rule, least FROM quorum_rule ORDER BY id LIMIT 1")
    return next((Rule(**row) for row in rows), Rule())


def quorum(file: CommitteeFile, meeting_id: int, at: datetime | None = None) -> Quorum:
    """How it stood at a moment of a meeting, `at` None for now; no guest counts, a substitute does for the member."""
    when = at or file.now()
    ended = meeting(file, meeting_id).closed_at
    if at is None and ended is not None:
        when = moment(ended)
    noted, inside = attendances(file, meeting_id), presences(file, meeting_id)
    stands_for = {person: one.stands_for for person, one in noted.items() if one.stands_for is not None}
    members = [p for p in people(file, active=False) if p.kind != "guest" and (p.active or p.id in noted)]
    ids = {p.id for p in members}
    there = {stands_for.get(person, person) for person, times in inside.items() if in_room(times, when)} & ids
    return Quorum(len(there), len(ids), needed(quorum_rule(file), len(ids)))


def quorum_of_decision(file: CommitteeFile, decision: int) -> Quorum | None:
    """How it stood at the second a decision was written; None for one that was written without the minutes."""
    sql = (
        "SELECT decision.meeting, node.created_at FROM decision JOIN node ON node.id = decision.node"
        " WHERE decision.id = ?"
    )
    row = next(iter(file.db.query(sql, [decision])), None)
    return quorum(file, row["meeting"], moment(row["created_at"])) if row else None


def decided_without(file: CommitteeFile, meeting_id: int) -> list[int]:
    """The decisions of a meeting at which too few were there, by id in the order written."""
    return [id_ for id_ in decided(file, meeting_id) if _lacked(quorum_of_decision(file, id_))]


def decided(file: CommitteeFile, meeting_id: int) -> list[int]:
    """The decisions of a meeting, by id in the order written."""
    rows: Iterable[dict[str, int]] = file.db.query(
        "SELECT id FROM decision WHERE meeting = ? ORDER BY id", [meeting_id]
    )
    return [row["id"] for row in rows]


def set_quorum_rule(file: CommitteeFile, rule: str, least: int | None = None, *, actor: str = "facilitator") -> None:
    """Choose how many members must be there; `least` is a number of members, for "fixed"."""
    row = {"rule": rule, "least": least if rule == "fixed" else None}
    with file.action(words("Rule for deciding"), actor=actor):
        old = next(iter(file.db.query("SELECT id FROM quorum_rule ORDER BY id LIMIT 1")), None)
        if old is None:
            file.new("quorum_rule", row)
        else:
            file.db.table("quorum_rule").update(old["id"], row)


def _lacked(stood: Quorum | None) -> bool:
    return stood is not None and not stood.enough
