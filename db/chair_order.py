"""Whose turn it is to lead: the pure rules of the rota, on the ids of people and the pairs of the meetings before."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from db.errors import RuleBroken, words

Reason = Literal["both_first", "one_first", "new_pair", "old_pair", "rested", "in_a_row"]


@dataclass(frozen=True)
class StandIn:
    """Who steps in; `later` is the index of the evening the one who is away takes over in exchange, if there is one."""

    person: int
    later: int | None


def next_pair(
    people: Sequence[int],
    history: Sequence[Collection[int]],
    absent: Collection[int] = (),
    planned: Sequence[Collection[int]] = (),
) -> tuple[int, int]:
    """The pair whose turn it is.

    In this order it counts: who led the meeting before (or leads the one after), how often this pair led, how often
    both led, how often the one of them did who led most, how long ago it was, and the order of `people`.

    Args:
        history: who led, the oldest meeting first.
        absent: those who cannot that evening.
        planned: who leads the meetings after, the nearest first, with an empty one where nothing is settled.

    Raises:
        RuleBroken: fewer than two can.
    """
    can = [person for person in people if person not in absent]
    if len(can) < 2:
        raise RuleBroken(words("Two citizens are needed to lead a meeting."))
    evenings = [*history, *planned]
    near = [*history[-1:], *planned[:1]]

    def cost(pair: tuple[int, int]) -> tuple[int, ...]:
        times = [led(evenings, person) for person in pair]
        rest = sum(since(history, person) for person in pair)
        places = [people.index(person) for person in pair]
        return (clashes(near, pair), together(evenings, pair), sum(times), max(times), -rest, *places)

    return min(combinations(can, 2), key=cost)


def stand_in(
    people: Sequence[int], evenings: Sequence[Collection[int]], at: int, away: int, absent: Sequence[Collection[int]]
) -> StandIn:
    """Who best leads evening `at` in the place of `away`, and which later evening `away` takes in exchange.

    Args:
        evenings: who leads each meeting, the oldest first.
        absent: who cannot, for each evening.

    Raises:
        RuleBroken: nobody else can.
    """
    stays = [person for person in evenings[at] if person != away]
    can = [person for person in people if person != away and person not in stays and person not in absent[at]]
    if not can:
        raise RuleBroken(words("Nobody else can lead that evening."))

    def cost(person: int) -> tuple[int, ...]:
        later = exchange(evenings, at, away, person, absent)
        after = swapped(evenings, at, away, person, later)
        row = sum(clashes(after[i - 1 : i], after[i]) for i in range(max(1, at), len(after)))
        others = [evening for i, evening in enumerate(evenings) if i != at]
        known = together(others, [*stays, person]) if stays else 0
        wait = len(evenings) if later is None else later
        return (row, known, led(evenings[: at + 1], person), wait, people.index(person))

    best = min(can, key=cost)
    return StandIn(best, exchange(evenings, at, away, best, absent))


def exchange(
    evenings: Sequence[Collection[int]], at: int, away: int, person: int, absent: Sequence[Collection[int]]
) -> int | None:
    """The first evening after `at` that `person` leads and `away` can take over."""
    later = range(at + 1, len(evenings))
    return next((i for i in later if person in evenings[i] and away not in (*evenings[i], *absent[i])), None)


def swapped(
    evenings: Sequence[Collection[int]], at: int, one: int, other: int, later: int | None
) -> list[tuple[int, ...]]:
    """The evenings after `other` took the place of `one` at `at`, and the other way round at `later`."""
    plan = [tuple(evening) for evening in evenings]
    plan[at] = tuple(other if person == one else person for person in plan[at])
    if later is not None:
        plan[later] = tuple(one if person == other else person for person in plan[later])
    return plan


def reasons(pair: Collection[int], history: Sequence[Collection[int]]) -> list[Reason]:
    """Why it is this pair's turn, in the order one would say it."""
    new = sum(led(history, person) == 0 for person in pair)
    said: list[Reason] = []
    if new:
        said.append("both_first" if new == len(pair) else "one_first")
    said.append("old_pair" if together(history, pair) else "new_pair")
    if history:
        said.append("in_a_row" if clashes(history[-1:], pair) else "rested")
    return said


def led(evenings: Sequence[Collection[int]], person: int) -> int:
    """How many of the evenings a person leads."""
    return sum(person in evening for evening in evenings)


def together(evenings: Sequence[Collection[int]], pair: Collection[int]) -> int:
    """How many of the evenings these lead together."""
    return sum(set(pair) <= set(evening) for evening in evenings)


def clashes(near: Sequence[Collection[int]], pair: Collection[int]) -> int:
    """How many of the pair lead a neighbouring evening as well."""
    return sum(person in evening for evening in near for person in pair)


def since(history: Sequence[Collection[int]], person: int) -> int:
    """Meetings since a person led last; far more than there were for one who never did."""
    back = next((i for i, evening in enumerate(reversed(history)) if person in evening), None)
    return len(history) + 99 if back is None else back
