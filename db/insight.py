"""Figures over a meeting and over the term: who spoke, how people built on each other, how it felt, what came of it.

Everything here is for the laptop. Figures are by kind of person, never by person or party, and what is asked of
people is shown for a kind only where `may_show` allows it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from typing import Final

from db.file import CommitteeFile, moment
from db.followup import MOST_POINTS, concreteness, decisions

FEWEST: Final = 3
"""Fewer sheets than this could be told apart (domain F26, F90)."""


@dataclass(frozen=True)
class Counts:
    """How much of everything a meeting left behind."""

    items: int
    notes: int
    nodes: int
    decisions: int
    actions: int


@dataclass(frozen=True)
class Share:
    """What one kind of people spoke: whole seconds, turns taken, and percent of all but the guests (None for them)."""

    seconds: int
    turns: int
    percent_without_guests: float | None


@dataclass(frozen=True)
class Links:
    """How many turns of the speaking lists build on or contradict an earlier one, of how many."""

    builds_on: int
    contradicts: int
    turns: int


@dataclass(frozen=True)
class Pulse:
    """How one kind answered: `means` by the key of the question, from 1 to 5."""

    sheets: int
    means: Mapping[str, float]


@dataclass(frozen=True)
class PairsMet:
    """How many pairs of members have worked in a group together, of how many, and how many more than twice."""

    met: int
    possible: int
    more_than_twice: int


@dataclass(frozen=True)
class DraftPoints:
    """The points for concreteness of a draft's first and last version, of `most`."""

    first: int
    final: int
    most: int


def may_show(sheets: int) -> bool:
    """Whether answers of so many may be shown as a group."""
    return sheets >= FEWEST


def shares(spoken: Mapping[str, tuple[float, int]]) -> dict[str, Share]:
    """Speaking shares by kind, of (seconds, turns) by kind."""
    members = sum(seconds for kind, (seconds, _) in spoken.items() if kind != "guest")
    return {
        kind: Share(
            round(seconds), turns, None if kind == "guest" else round(100 * seconds / members, 1) if members else 0.0
        )
        for kind, (seconds, turns) in spoken.items()
    }


def meetings_of_pairs(groups: Iterable[Iterable[int]]) -> Counter[tuple[int, int]]:
    """How often each pair of persons was in a group together, the pair in ascending order."""
    return Counter(pair for group in groups for pair in combinations(sorted(set(group)), 2))


def counts(file: CommitteeFile, meeting: int) -> Counts:
    """Nodes include the middle of the map."""
    sql = (
        "SELECT (SELECT count(*) FROM item WHERE meeting = ?1) AS items,"
        " (SELECT count(*) FROM note JOIN board ON board.id = note.board WHERE board.meeting = ?1) AS notes,"
        " (SELECT count(*) FROM node JOIN map ON map.id = node.map WHERE map.meeting = ?1) AS nodes,"
        " (SELECT count(*) FROM decision WHERE meeting = ?1) AS decisions,"
        " (SELECT count(*) FROM action_item WHERE meeting = ?1) AS actions"
    )
    return Counts(**next(iter(file.db.query(sql, [meeting]))))


def speaking_shares(file: CommitteeFile, meeting: int) -> dict[str, Share]:
    """What each kind spoke at a meeting, in rounds and on speaking lists; a stretch still going on counts until now.

    Who sits for a member speaks as the member's kind; speakers who are noted by name only are guests. Kinds that said
    nothing are missing.
    """
    now = file.now()
    sql = (
        "SELECT turn.id AS turn, coalesce(member.kind, person.kind, 'guest') AS kind, turn_time.began_at,"
        " turn_time.ended_at FROM turn JOIN item ON item.id = turn.item JOIN turn_time ON turn_time.turn = turn.id"
        " LEFT JOIN person ON person.id = turn.person"
        " LEFT JOIN attendance ON attendance.meeting = item.meeting AND attendance.person = turn.person"
        " LEFT JOIN person AS member ON member.id = attendance.stands_for"
        " WHERE item.meeting = ? ORDER BY turn_time.id"
    )
    seconds: dict[str, float] = {}
    turns: dict[str, set[int]] = {}
    for row in file.db.query(sql, [meeting]):
        kind = row["kind"]
        seconds[kind] = seconds.get(kind, 0.0) + _length(row["began_at"], row["ended_at"], now)
        turns.setdefault(kind, set()).add(row["turn"])
    spoken = {kind: (length, len(turns[kind])) for kind, length in seconds.items()}
    # Sums that stayed when the times of persons were deleted.
    for row in file.db.query("SELECT kind, seconds, turns FROM kind_time WHERE meeting = ?", [meeting]):
        length, many = spoken.get(row["kind"], (0.0, 0))
        spoken[row["kind"]] = (length + row["seconds"], many + row["turns"])
    return shares(spoken)


def links(file: CommitteeFile, meeting: int) -> Links:
    """How the turns on a meeting's speaking lists hang together; rounds, in which nobody replies, are left out."""
    sql = (
        "SELECT count(DISTINCT turn.id) AS turns,"
        " count(DISTINCT CASE WHEN turn_link.kind = 'builds_on' THEN turn.id END) AS builds_on,"
        " count(DISTINCT CASE WHEN turn_link.kind = 'contradicts' THEN turn.id END) AS contradicts"
        " FROM turn JOIN item ON item.id = turn.item LEFT JOIN turn_link ON turn_link.turn = turn.id"
        " WHERE item.meeting = ? AND turn.round IS NULL AND turn.state IN ('done', 'speaking', 'paused')"
    )
    return Links(**next(iter(file.db.query(sql, [meeting]))))


def pulse_means(file: CommitteeFile, meeting: int) -> dict[str, Pulse]:
    """How each kind answered, also where too few did; `pulses_to_show` is what people may see."""
    sql = (
        "SELECT pulse_answer.kind, pulse_question.key, avg(score) AS mean FROM pulse_answer"
        " JOIN pulse_question ON pulse_question.id = pulse_answer.question WHERE meeting = ?"
        " GROUP BY pulse_answer.kind, pulse_question.id ORDER BY pulse_answer.kind, pulse_question.position"
    )
    means: dict[str, dict[str, float]] = {}
    for row in file.db.query(sql, [meeting]):
        means.setdefault(row["kind"], {})[row["key"]] = round(row["mean"], 2)
    sheets = "SELECT kind, count(DISTINCT sheet) AS sheets FROM pulse_answer WHERE meeting = ? GROUP BY kind"
    return {row["kind"]: Pulse(row["sheets"], means[row["kind"]]) for row in file.db.query(sheets, [meeting])}


def pulses_to_show(file: CommitteeFile, meeting: int) -> dict[str, Pulse]:
    """The pulse of the kinds that gave enough sheets."""
    return {kind: pulse for kind, pulse in pulse_means(file, meeting).items() if may_show(pulse.sheets)}


def pairs_met(file: CommitteeFile) -> PairsMet:
    """Which members have worked together in groups, over all meetings; guests are left out."""
    members = {row["id"] for row in file.db.query("SELECT id FROM person WHERE kind <> 'guest' AND active")}
    groups: dict[tuple[int, str], list[int]] = {}
    for row in file.db.query("SELECT grouping, name, person FROM group_member"):
        if row["person"] in members:
            groups.setdefault((row["grouping"], row["name"]), []).append(row["person"])
    met = meetings_of_pairs(groups.values())
    return PairsMet(len(met), len(members) * (len(members) - 1) // 2, sum(times > 2 for times in met.values()))


def mean_concreteness(file: CommitteeFile) -> float | None:
    """Points a decision has on average, of six; None before the first decision."""
    points = [concreteness(decision) for decision in decisions(file)]
    return round(sum(points) / len(points), 2) if points else None


def draft_points(file: CommitteeFile) -> DraftPoints:
    sql = (
        "SELECT coalesce(sum(first_points), 0) AS first, coalesce(sum(final_points), 0) AS final,"
        f" count(*) * {MOST_POINTS} AS most FROM paragraph"
    )
    return DraftPoints(**next(iter(file.db.query(sql))))


def actions_by_status(file: CommitteeFile) -> dict[str, int]:
    """How many actions have which status; a status that none has is missing."""
    rows = file.db.query("SELECT status, count(*) AS many FROM action_item GROUP BY status")
    return {row["status"]: row["many"] for row in rows}


def _length(began_at: str, ended_at: str | None, now: datetime) -> float:
    """Seconds of a stretch; one that ends before it began, because a clock was set, counts nothing."""
    ended = moment(ended_at) if ended_at else now
    return max(0.0, (ended - moment(began_at)).total_seconds())
