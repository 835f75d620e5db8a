"""What the minutes of a meeting say: all that a document of them is written from, as plain rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.followup import SideTaken


@dataclass(frozen=True)
class Attendee:
    """Somebody who was expected; `status` is present, apology, late, left or "" where nobody noted it.

    `role` is chair, support, secretary or "". `came_at` and `left_at` are moments, None for the whole meeting.
    """

    name: str
    kind: str
    party: str
    title: str
    role: str
    status: str
    came_at: str | None
    left_at: str | None


@dataclass(frozen=True)
class Said:
    """A node of the map. `depth` is 0 for the root; `item` is the agenda item it belongs to, `heads` the one it is."""

    id: int
    depth: int
    kind: str
    text: str
    detail: str
    item: int | None
    heads: int | None
    link: str


@dataclass(frozen=True)
class Reservation:
    """A minority's statement in its own words."""

    who: str
    text: str


@dataclass(frozen=True)
class Count:
    """So many of a group gave this answer or dot; `group` is empty for all, `step` None where there are no steps.

    `option` is what it was given to, empty where the question is all there was to vote on.
    """

    group: str
    step: int | None
    count: int
    option: str = ""


@dataclass(frozen=True)
class Ballot:
    """A closed vote of the meeting with its counts; `rule` is the rule of decision told before, `round` from 1."""

    id: int
    item: int | None
    question: str
    voters: int | None
    result: str
    remark: str
    counts: tuple[Count, ...]
    kind: str = ""
    rule: str = ""
    round: int | None = 1
    blank: int | None = 0
    objections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decided:
    """A decision; `number` counts through the meeting, `ballot` is the id of its vote."""

    id: int
    number: int
    item: int | None
    node: int | None
    text: str
    competence: str
    reason: str
    agreement: str
    minority: tuple[Reservation, ...]
    ballot: int | None


@dataclass(frozen=True)
class Task:
    """Something somebody will do. `owner` is a name or what takes its place; `due_on` is ISO or empty."""

    id: int
    item: int | None
    node: int | None
    text: str
    owner: str
    owner_kind: str
    due_on: str


@dataclass(frozen=True)
class Quoted:
    """Words as they were said; `consent` is internal, anonymous, first_name or full."""

    id: int
    node: int | None
    text: str
    who: str
    consent: str


@dataclass(frozen=True)
class Dispute:
    """A disagreement that is kept, with its sides."""

    id: int
    item: int | None
    node: int | None
    text: str
    status: str
    outcome: str
    sides: tuple[SideTaken, ...]


@dataclass(frozen=True)
class Case:
    """An item of the agenda; `began_at` and `ended_at` are its first and last moment, None while it was not treated."""

    id: int
    number: int
    kind: str
    title: str
    question: str
    purpose: str
    recommendation: str
    route: str
    case_number: str
    leaders: tuple[str, ...]
    began_at: str | None
    ended_at: str | None
    closed: bool
    public_title: str
    public_text: str


@dataclass(frozen=True)
class Record:
    """The minutes of one meeting. `points` stand in reading order, parents before children; the first is the root."""

    committee: str
    municipality: str
    legal_basis: str
    case_number: str
    number: int
    kind: str
    title: str
    theme: str
    place: str
    purpose: str
    outcome: str
    starts_at: str
    opened_at: str | None
    closed_at: str | None
    attendees: tuple[Attendee, ...]
    cases: tuple[Case, ...]
    points: tuple[Said, ...]
    decisions: tuple[Decided, ...]
    tasks: tuple[Task, ...]
    quotes: tuple[Quoted, ...]
    disputes: tuple[Dispute, ...]
    ballots: tuple[Ballot, ...]

    def under(self, item: int | None) -> Iterator[Said]:
        """The points of an item without the branch that is the item; with None those that belong to no item."""
        return (said for said in self.points if said.item == item and said.heads is None and said.depth > 0)
