"""The rules of the floor: in which order people speak, how long they have spoken, and what a round came to."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Final

from db.file import moment

ROUND_S: Final = 60
DOUBLE_PRESS_S: Final = 0.4  # a second "next" this soon after the first is the same press
CLOCKWISE: Final = 1
COUNTER: Final = -1
ON_FLOOR: Final = ("speaking", "paused")
HEARD: Final = (*ON_FLOOR, "done")


@dataclass(frozen=True)
class Round:
    """Once round the table; `direction` is 1 clockwise and -1 against the clock, `turn_s` seconds a person.

    A round of several laps is several of these, `lap` counting from 1 up to `laps`; `sentence` asks for one sentence.
    """

    id: int
    item: int
    question: str
    turn_s: int
    direction: int
    starter: int | None
    began_at: str
    ended_at: str | None
    lap: int = 1
    laps: int = 1
    sentence: int = 0


@dataclass(frozen=True)
class Turn:
    """One person's turn, in a round or (`round` None) on the speaking list.

    `position` counts from 1 within the item, on the speaking list in the order asked; `parent` is the speech a remark
    or a question is about. In a round `asked_at` is when someone who passed was asked again.
    """

    id: int
    item: int
    round: int | None
    person: int | None
    guest: str
    kind: str
    position: int
    state: str
    limit_s: int | None
    asked_at: str | None
    passed_at: str | None
    text: str
    parent: int | None
    pinned: int
    overtaken: int
    hat: str | None = None


@dataclass(frozen=True)
class TurnTime:
    """One stretch of speaking; still going on while `ended_at` is None."""

    id: int
    turn: int
    began_at: str
    ended_at: str | None


@dataclass(frozen=True)
class Summary:
    """What a round came to, for the laptop only: persons by id, `seconds` sorted and without names."""

    spoke: int
    passed: tuple[int, ...]
    unheard: tuple[int, ...]
    seconds: tuple[float, ...]
    turn_s: int

    @property
    def typical_s(self) -> float:
        """Half of the speakers used less than this, half more; 0 when nobody spoke."""
        return median(self.seconds) if self.seconds else 0.0


def seconds(times: Iterable[TurnTime], now: datetime) -> float:
    """Net seconds spoken. A stretch that ends before it began (the clock was set back) counts nothing."""
    spans = ((moment(t.began_at), moment(t.ended_at) if t.ended_at else now) for t in times)
    return sum(max(0.0, (ended - began).total_seconds()) for began, ended in spans)


def just_began(times: Iterable[TurnTime], now: datetime) -> bool:
    """Whether the last stretch began so recently that a press now is the second half of a double press."""
    began = max((moment(t.began_at) for t in times), default=None)
    return began is not None and 0 <= (now - began).total_seconds() < DOUBLE_PRESS_S


def lap(circle: Sequence[int], starter: int, direction: int) -> list[int]:
    """Everybody in the circle exactly once, from the starter on; the circle is given clockwise."""
    start = circle.index(starter)
    return [circle[(start + direction * step) % len(circle)] for step in range(len(circle))]


def next_starter(circle: Sequence[int], here: Collection[int], last: int | None) -> int | None:
    """Who starts the next round: the first one here clockwise after the last starter; None if nobody is here."""
    after = [*lap(circle, last, CLOCKWISE)[1:], last] if last is not None and last in circle else list(circle)
    return next((who for who in after if who in here), None)


def upcoming(
    round_: Round, turns: Iterable[Turn], circle: Sequence[int], here: Collection[int]
) -> list[tuple[Turn | None, int | None]]:
    """Who comes next in a round, in order, as (turn, person); the turn is None for someone who came after it began.

    Waiting turns keep their order, and those away are left out without losing their place. Someone new comes in at
    the seat, or last when the round has gone past it. At the end those who passed are asked once more.
    """
    mine = in_order(t for t in turns if t.round == round_.id)
    waiting: list[tuple[Turn | None, int | None]] = [(t, t.person) for t in mine if t.state == "waiting"]
    rank = ranks(round_, mine, circle)
    first = waiting[0][0].position if waiting and waiting[0][0] else 1 + max((t.position for t in mine), default=0)
    gone = max((rank.get(t.person or 0, -1) for t in mine if t.position < first), default=-1)
    known = {t.person for t in mine}
    for person in sorted((p for p in here if p not in known and p in rank), key=rank.__getitem__):
        later = (i for i, (_, who) in enumerate(waiting) if rank.get(who or 0, -1) > rank[person])
        waiting.insert(next(later, len(waiting)) if rank[person] > gone else len(waiting), (None, person))
    passed = [(t, t.person) for t in mine if t.state == "passed" and t.asked_at is None]
    return [(turn, who) for turn, who in (*waiting, *passed) if who is None or who in here]


def ranks(round_: Round, mine: Sequence[Turn], circle: Sequence[int]) -> dict[int, int]:
    """How far round the table each person sits from the starter, in the round's direction, by person."""
    start = round_.starter if round_.starter is not None else next((t.person for t in mine if t.person), None)
    if start is None or start not in circle:
        return {who: i for i, who in enumerate(circle)}
    return {who: i for i, who in enumerate(lap(circle, start, round_.direction))}


def queue(turns: Iterable[Turn], here: Collection[int]) -> list[Turn]:
    """The speaking list in the order asked, without those who have left the room."""
    return [
        t for t in in_order(turns) if t.round is None and t.state == "waiting" and (not t.person or t.person in here)
    ]


def in_order(turns: Iterable[Turn]) -> list[Turn]:
    """Turns by their place."""
    return sorted(turns, key=lambda t: (t.position, t.id))


def speaker(turn: Turn) -> int | str:
    """Who a turn is of: a person's id, or the name of a guest without one."""
    return turn.person or turn.guest


def nth_speech(turns: Iterable[Turn], turn: Turn) -> int:
    """Which turn of its kind this is for the speaker, from 1, rounds left out; remarks are counted for each speech."""
    same = (speaker(turn), turn.kind, turn.parent)
    return 1 + sum(
        1
        for t in turns
        if t.round is None and t.id != turn.id and t.state in HEARD and (speaker(t), t.kind, t.parent) == same
    )


def on_floor(turns: Iterable[Turn]) -> tuple[Turn | None, Turn | None]:
    """Who has the floor, and the speech that a question holds up meanwhile."""
    begun = [t for t in turns if t.state in ON_FLOOR]
    above = next((t for t in begun if not any(other.parent == t.id for other in begun)), None)
    return above, next((t for t in begun if above is not None and t.id == above.parent), None)


def summary(round_: Round, turns: Iterable[Turn], times: Mapping[int, Sequence[TurnTime]], now: datetime) -> Summary:
    """What a round came to; `times` by turn id. Those who came and went unheard are named apart from who passed."""
    mine = in_order(t for t in turns if t.round == round_.id)
    spoke = [t for t in mine if t.state in ("done", "speaking", "paused")]
    return Summary(
        spoke=len(spoke),
        passed=tuple(t.person for t in mine if t.state == "passed" and t.person),
        unheard=tuple(t.person for t in mine if t.state in ("waiting", "absent") and t.person),
        seconds=tuple(sorted(seconds(times.get(t.id, ()), now) for t in spoke)),
        turn_s=round_.turn_s,
    )


def together(laps: Sequence[Summary]) -> Summary:
    """The laps of a round as one."""
    return Summary(
        spoke=sum(one.spoke for one in laps),
        passed=tuple(dict.fromkeys(who for one in laps for who in one.passed)),
        unheard=laps[-1].unheard,
        seconds=tuple(sorted(spoken for one in laps for spoken in one.seconds)),
        turn_s=laps[-1].turn_s,
    )
