"""Who comes next on the speaking list: by kind, by the policy, and never overtaken too often.

The order is the same whatever order the entries come in, every entry stands in it once, and each says why it stands
where it does.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from db.speaking_rules import Policy

BUCKET_S: Final = 60  # people whose times differ by less than this count as equal
LAST: Final = 99  # the level of those who asked after the list was closed


@dataclass(frozen=True)
class Entry:
    """One who waits. `level` is the place of its kind, `ordinary` a speech, `asked` its place in the order asked;
    `pinned` is the place among the speeches the chair gave it, from 1, or 0.
    """

    id: int
    who: Hashable
    level: int
    ordinary: bool
    asked: int
    overtaken: int = 0
    pinned: int = 0


@dataclass(frozen=True)
class Past:
    """What was spoken before: speeches and seconds by person, the group of each, groups in the order they spoke."""

    turns: Mapping[Hashable, int] = field(default_factory=dict)
    seconds: Mapping[Hashable, float] = field(default_factory=dict)
    group: Mapping[Hashable, str] = field(default_factory=dict)
    groups: Sequence[str] = ()


def order(entries: Iterable[Entry], policy: Policy, past: Past, guard: int) -> list[Entry]:
    """Everybody who waits, the next one first.

    Speeches follow the policy, then the places the chair gave; but one that was overtaken `guard` times lets nobody
    who asked later pass any more.
    """
    asked = sorted(entries, key=lambda one: (one.level, one.asked, one.id))
    speeches = _by_policy([one for one in asked if one.ordinary], policy, past)
    for pinned in sorted((one for one in speeches if one.pinned), key=lambda one: (one.pinned, one.asked, one.id)):
        speeches.remove(pinned)
        speeches.insert(pinned.pinned - 1, pinned)
    # No later-asked one may stand before one that is held, held itself or not: letting a held one pass only those
    # that are not would still let it be overtaken nine times.
    for held in sorted((one for one in speeches if one.overtaken >= guard), key=lambda one: (one.asked, one.id)):
        at = speeches.index(held)
        to = next((i for i in range(at) if speeches[i].asked > held.asked), at)
        speeches.insert(to, speeches.pop(at))
    rank = {one.id: at for at, one in enumerate(speeches)}
    return sorted(asked, key=lambda one: (one.level, rank.get(one.id, 0) if one.ordinary else one.asked, one.id))


def overtaken_by(entries: Iterable[Entry], chosen: Entry) -> list[Entry]:
    """The speeches that asked before the one that gets the floor."""
    return [one for one in entries if chosen.ordinary and one.ordinary and one.asked < chosen.asked]


def reason(entry: Entry, policy: Policy, past: Past, guard: int) -> str:
    """Why an entry stands where it does: "kind", "after", "held", "pinned", or the policy that placed it."""
    if entry.level >= LAST:
        return "after"
    if not entry.ordinary:
        return "kind"
    if entry.overtaken >= guard:
        return "held"
    if entry.pinned:
        return "pinned"
    if policy == "first":
        return "later" if past.turns.get(entry.who, 0) else "first"
    return "asked" if policy in ("fifo", "manual") else policy


def _by_policy(asked: Sequence[Entry], policy: Policy, past: Past) -> list[Entry]:
    if policy == "alternate":
        return _in_turn(asked, past)
    keys: dict[Policy, Callable[[Entry], Any]] = {
        "first": lambda one: past.turns.get(one.who, 0) > 0,
        "fewest": lambda one: past.turns.get(one.who, 0),
        "least": lambda one: int(past.seconds.get(one.who, 0) // BUCKET_S),
    }
    key = keys.get(policy)
    # The sort is stable: who is equal stays in the order asked. After the close comes last in any case.
    return sorted(asked, key=lambda one: (one.level, key(one) if key else 0))


def _in_turn(asked: Sequence[Entry], past: Past) -> list[Entry]:
    """The group that has waited longest since it last spoke comes next; inside a group the order asked."""
    lines: dict[str, list[Entry]] = {}
    for one in asked:
        lines.setdefault(past.group.get(one.who, ""), []).append(one)
    spoken, found = list(past.groups), list[Entry]()
    while lines:
        last = {group: at for at, group in enumerate(spoken)}
        next_up = min(lines, key=lambda group: (lines[group][0].level, last.get(group, -1), lines[group][0].asked))
        found.append(lines[next_up].pop(0))
        spoken.append(next_up)
        if not lines[next_up]:
            del lines[next_up]
    return found
