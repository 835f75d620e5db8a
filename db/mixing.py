"""How people are mixed round a table: kinds apart, partners of earlier meetings apart, and the reasons in figures."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from random import Random
from typing import Final

Times = Mapping[tuple[int, int], int]
"""How often two people did something together, by pair, lower id first."""

# What two neighbours cost. The kind outweighs the rest of a whole table, so that nothing is bought with it.
SAME_KIND: Final = 1_000_000
SAME_PARTY: Final = 2_000
SAT: Final = 300
WORKED: Final = 20
INDEX: Final = 600  # what a mix index of 1 is worth against 0, among orders that are about as good
MOST_TIMES: Final = 9
TRIES: Final = 24


@dataclass(frozen=True)
class Sitter:
    """One who sits at the table; a substitute with the kind of the member."""

    id: int
    kind: str
    party: int | None = None


@dataclass(frozen=True)
class Reasons:
    """What speaks about an order of seats, in pairs of neighbours: of one kind, of one party, who sat together before,
    who were in a group together before; `index` is the mix index, 0 to 1.
    """

    same_kind: int
    same_party: int
    sat: int
    worked: int
    index: float


def pair(one: int, other: int) -> tuple[int, int]:
    """Two people, lower id first."""
    return (one, other) if one < other else (other, one)


def neighbours(order: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs side by side round a table; two people are one pair, one person none."""
    ring = [pair(who, order[(i + 1) % len(order)]) for i, who in enumerate(order)]
    return ring if len(order) > 2 else ring[: len(order) - 1]


def fewest_alike(kinds: Iterable[str]) -> int:
    """How many neighbours of one kind cannot be avoided round a table of three or more."""
    counts = [len(list(alike)) for _, alike in groupby(sorted(kinds))]
    return max(0, 2 * max(counts, default=0) - sum(counts))


def reasons(order: Sequence[int], sitters: Iterable[Sitter], sat: Times, worked: Times) -> Reasons:
    """The figures of an order of seats."""
    who = {one.id: one for one in sitters}
    pairs = neighbours(order)
    alike = [(a, b) for a, b in pairs if who[a].kind == who[b].kind]
    return Reasons(
        same_kind=len(alike),
        same_party=sum(who[a].party is not None and who[a].party == who[b].party for a, b in pairs),
        sat=sum(one in sat for one in pairs),
        worked=sum(one in worked for one in pairs),
        index=table_index([who[one].kind for one in order]),
    )


def mix_index(groups: Sequence[Sequence[str]], possible: int) -> float:
    """How mixed groups are, 0 to 1: on the average, kinds in a group of kinds it could have (domain 2.12).

    Args:
        groups: the kinds of each group's people.
        possible: how many kinds there are.
    """
    shares = [len(set(group)) / min(possible, len(group)) for group in groups if group]
    return sum(shares) / len(shares) if shares else 0.0


def table_index(kinds: Sequence[str]) -> float:
    """The mix index of a table: each person with both neighbours is a group."""
    if len(kinds) < 3:
        return mix_index([kinds], len(set(kinds)))
    return mix_index(
        [(kinds[i - 1], kind, kinds[(i + 1) % len(kinds)]) for i, kind in enumerate(kinds)], len(set(kinds))
    )


def mix(sitters: Sequence[Sitter], sat: Times, worked: Times, seed: int) -> list[int]:
    """The ids clockwise: as few of a kind side by side as can be, then few of a party, then few who have met before.

    Every seed gives another good order, the same one each time. As many as can keep their seats.
    """
    if len(sitters) < 3:
        return [one.id for one in sitters]
    costs = _costs(sitters, sat, worked)
    chance = Random(seed)
    rings = [_improve(_kinds_apart(sitters, chance), costs) for _ in range(TRIES)]
    best = min(rings, key=lambda ring: _price(ring, costs) - INDEX * table_index([sitters[i].kind for i in ring]))
    return [sitters[i].id for i in _least_moves(best)]


def _costs(sitters: Sequence[Sitter], sat: Times, worked: Times) -> list[list[int]]:
    def cost(a: Sitter, b: Sitter) -> int:
        known = pair(a.id, b.id)
        return (
            SAME_KIND * (a.kind == b.kind)
            + SAME_PARTY * (a.party is not None and a.party == b.party)
            + SAT * min(sat.get(known, 0), MOST_TIMES)
            + WORKED * min(worked.get(known, 0), MOST_TIMES)
        )

    return [[cost(a, b) for b in sitters] for a in sitters]


def _kinds_apart(sitters: Sequence[Sitter], chance: Random) -> list[int]:
    """Places in `sitters`: the largest kind first on every other seat, the others on what is left; no order has fewer
    neighbours of a kind.
    """
    kinds: dict[str, list[int]] = {}
    for i, one in enumerate(sitters):
        kinds.setdefault(one.kind, []).append(i)
    for alike in kinds.values():
        chance.shuffle(alike)
    groups = list(kinds.values())
    chance.shuffle(groups)
    line = [i for alike in sorted(groups, key=len, reverse=True) for i in alike]
    half = (len(line) + 1) // 2
    ring = [0] * len(line)
    ring[0::2], ring[1::2] = line[:half], line[half:]
    return ring


def _improve(ring: list[int], costs: list[list[int]]) -> list[int]:
    """Turn round stretches of the ring, and let two change seats, while that makes it cheaper."""
    n, better = len(ring), True
    while better:
        better = False
        for i in range(n - 1):
            for j in range(i + 1, n):
                if _turning(ring, i, j, costs) < 0:
                    ring[i : j + 1] = reversed(ring[i : j + 1])
                    better = True
                elif j - i > 1 and (i or j < n - 1) and _swapping(ring, i, j, costs) < 0:
                    ring[i], ring[j] = ring[j], ring[i]
                    better = True
    return ring


def _turning(ring: list[int], i: int, j: int, costs: list[list[int]]) -> int:
    before, first, last, after = ring[i - 1], ring[i], ring[j], ring[(j + 1) % len(ring)]
    if before == last:
        return 0
    return costs[before][last] + costs[first][after] - costs[before][first] - costs[last][after]


def _swapping(ring: list[int], i: int, j: int, costs: list[list[int]]) -> int:
    """What it changes when two who are no neighbours change seats."""
    of_a, of_b = costs[ring[i]], costs[ring[j]]
    a1, a2, b1, b2 = ring[i - 1], ring[i + 1], ring[j - 1], ring[(j + 1) % len(ring)]
    return of_b[a1] + of_b[a2] + of_a[b1] + of_a[b2] - of_a[a1] - of_a[a2] - of_b[b1] - of_b[b2]


def _price(ring: list[int], costs: list[list[int]]) -> int:
    return sum(costs[ring[i - 1]][ring[i]] for i in range(len(ring)))


def _least_moves(ring: list[int]) -> list[int]:
    """The same ring, turned or mirrored so that most sit where they sat: place i held i."""
    n = len(ring)
    turned = [way[shift:] + way[:shift] for way in (ring, ring[::-1]) for shift in range(n)]
    return max(turned, key=lambda order: sum(i == who for i, who in enumerate(order)))
