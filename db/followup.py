"""What came out of the meetings: decisions, actions, disagreements, and the trails from an idea to its result."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from db.errors import RuleBroken, words
from db.file import CommitteeFile

STATUSES: Final = ("planned", "under_way", "done", "partly", "late", "dropped")
OPEN: Final = ("planned", "under_way", "partly", "late")
MOST_POINTS: Final = 6


@dataclass(frozen=True)
class Decision:
    """What was agreed, in exact words; `who` to `follow_up` are 1 where the words say that much, else 0.

    `competence` is "own" or "recommendation"; `agreement` "unanimous", "majority" or "consent_after_change". Both are
    empty while nobody has said. `minority` has one reservation a line: name, colon, own words.
    """

    id: int
    meeting: int
    item: int | None
    node: int | None
    text: str
    competence: str
    reason: str
    agreement: str
    minority: str
    who: int
    what: int
    by_when: int
    resources: int
    measure: int
    follow_up: int
    vote: int | None


@dataclass(frozen=True)
class ActionItem:
    """Something somebody will do; `status` is one of STATUSES, dates are ISO."""

    id: int
    meeting: int
    item: int | None
    node: int | None
    decision: int | None
    text: str
    owner: int | None
    due_on: str | None
    status: str
    done_on: str | None
    remark: str


@dataclass(frozen=True)
class SideTaken:
    """One view in a disagreement, with its arguments."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Disagreement:
    """A disagreement that is kept: open, settled, partly_settled, bridge_found or agreed_to_differ."""

    id: int
    meeting: int
    item: int | None
    node: int | None
    decision: int | None
    text: str
    status: str
    outcome: str
    sides: tuple[SideTaken, ...]


@dataclass(frozen=True)
class TrailStep:
    """A link of a trail: a note, strategy, decision or action by id, or `text` alone."""

    on_date: str | None
    note: int | None
    strategy: int | None
    decision: int | None
    action_item: int | None
    text: str


@dataclass(frozen=True)
class Trail:
    """What became of an idea: done, partly, under_way, postponed, rejected or unknown."""

    id: int
    idea: str
    status: str
    result: str
    steps: tuple[TrailStep, ...]


def concreteness(decision: Decision) -> int:
    """How many of the six questions the words answer, 0 to 6 (domain F71)."""
    return decision.who + decision.what + decision.by_when + decision.resources + decision.measure + decision.follow_up


def level(points: int) -> str:
    """What so many points amount to: "intention" (0-1), "principle" (2-3) or "commitment" (4-6)."""
    return "intention" if points < 2 else "principle" if points < 4 else "commitment"


def decisions(file: CommitteeFile, meeting: int | None = None) -> list[Decision]:
    """The decisions of a meeting, or of all meetings in order of time."""
    return [Decision(**row) for row in _rows(file, "decision", meeting)]


def action_items(file: CommitteeFile, meeting: int | None = None) -> list[ActionItem]:
    """The actions agreed at a meeting, or at all meetings in order of time."""
    return [ActionItem(**row) for row in _rows(file, "action_item", meeting)]


def open_actions(file: CommitteeFile) -> list[ActionItem]:
    """What is neither done nor dropped, the earliest date first and what has none last."""
    waiting = [action for action in action_items(file) if action.status in OPEN]
    return sorted(waiting, key=lambda action: (action.due_on is None, action.due_on or "", action.id))


def disagreements(file: CommitteeFile, meeting: int | None = None) -> list[Disagreement]:
    """The disagreements of a meeting, or of all meetings in order of time, each with its sides in order."""
    sides: dict[int, list[SideTaken]] = {}
    for side in file.db.query("SELECT * FROM side_taken ORDER BY disagreement, position, id"):
        taken = SideTaken(side["name"], tuple(side["arguments"].splitlines()))
        sides.setdefault(side["disagreement"], []).append(taken)
    rows = _rows(file, "disagreement", meeting)
    return [Disagreement(**row, sides=tuple(sides.get(row["id"], ()))) for row in rows]


def trails(file: CommitteeFile) -> list[Trail]:
    """All trails, each with its steps in order."""
    steps: dict[int, list[TrailStep]] = {}
    columns = "trail, on_date, note, strategy, decision, action_item, text"
    for row in file.db.query(f"SELECT {columns} FROM trail_step ORDER BY trail, position, id"):
        steps.setdefault(row.pop("trail"), []).append(TrailStep(**row))
    rows = file.db.query("SELECT * FROM trail ORDER BY id")
    return [Trail(**row, steps=tuple(steps.get(row["id"], ()))) for row in rows]


def set_status(file: CommitteeFile, action_id: int, status: str, *, actor: str = "facilitator") -> None:
    """Say how far an action has come; one that is done gets today's date, any other status takes the date away."""
    with file.action(words("Status of an action"), actor=actor):
        done_on = file.now().astimezone().date().isoformat() if status == "done" else None
        _change(file, action_id, {"status": status, "done_on": done_on})


def set_owner(file: CommitteeFile, action_id: int, person: int | None, *, actor: str = "facilitator") -> None:
    """Say who does it, or with None that nobody does yet."""
    with file.action(words("Who does an action"), actor=actor):
        _change(file, action_id, {"owner": person})


def set_due(file: CommitteeFile, action_id: int, due_on: str | None, *, actor: str = "facilitator") -> None:
    """Say by when, as an ISO date; None for no date.

    Raises:
        RuleBroken: that is no date.
    """
    if due_on is not None:
        try:
            due_on = date.fromisoformat(due_on).isoformat()
        except ValueError as error:
            raise RuleBroken(words("“{text}” is not a date."), text=due_on) from error
    with file.action(words("Date of an action"), actor=actor):
        _change(file, action_id, {"due_on": due_on})


def _rows(file: CommitteeFile, table: str, meeting: int | None) -> Collection[dict[str, Any]]:
    sql = (
        f"SELECT {table}.* FROM {table} JOIN meeting ON meeting.id = {table}.meeting"
        f" WHERE ?1 IS NULL OR {table}.meeting = ?1 ORDER BY meeting.starts_at, {table}.id"
    )
    return list(file.db.query(sql, [meeting]))


def _change(file: CommitteeFile, action_id: int, columns: dict[str, Any]) -> None:
    file.db.table("action_item").update(action_id, columns)
