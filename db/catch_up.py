"""Ways to win back the minutes a meeting is late: what each item becomes, and when the meeting would end then."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from db.agenda import Item, Meeting
from db.errors import words
from db.file import CommitteeFile
from db.schedule import Slot, expected_end, late_minutes
from db.time_up import extend

MINUTE: Final = 60
SILENT_MIN: Final = 4  # how long silent writing takes in place of talking
LEAST_BREAK_MIN: Final = 5  # a shorter break is no break
WRITABLE: Final = ("round", "list", "groups", "pairs", "board", "talk")
TAKEN_OFF: Final = ("moved", "dropped")
MOST_MOVES, MOST_WRITTEN = 3, 2


@dataclass(frozen=True)
class Becomes:
    """What one item becomes: seconds it has left now and will have, and what happens to it.

    `fate` is "shorter", "longer", or what the item becomes in the file: "moved", "dropped", "written".
    """

    item: Item
    from_s: int
    to_s: int
    fate: str

    @property
    def saved_s(self) -> int:
        """Seconds won, below nothing when the item gets more."""
        return self.from_s - self.to_s


@dataclass(frozen=True)
class Proposal:
    """One way to catch up; `kind` is share, break, move or write, `about` the item it turns on.

    The seconds won by all `changes` are the overrun exactly, in whole minutes; `ends_at` is the new end.
    """

    kind: str
    about: Item | None
    changes: tuple[Becomes, ...]
    ends_at: datetime

    @property
    def saved_s(self) -> int:
        """Seconds won in all."""
        return sum(change.saved_s for change in self.changes)


def shared(total: int, weights: Sequence[int], room: Sequence[int]) -> list[int]:
    """`total` whole minutes over parts as `weights` are to one another, no part more than its room.

    What cannot be given because there is no room stays away from the sum.
    """
    given = [0] * len(weights)
    whole = max(1, sum(weights))
    for _ in range(min(total, sum(room))):
        open_ = (i for i in range(len(weights)) if given[i] < room[i])
        # The part that is furthest behind its share is next; of equal ones the longer, then the earlier.
        best = max(open_, key=lambda i: (total * weights[i] / whole - given[i], weights[i], -i))
        given[best] += 1
    return given


def minutes_left(slot: Slot) -> int:
    """Whole minutes an item has before it."""
    return max(0, int(slot.left_s // MINUTE))


def new_end(slots: Sequence[Slot], changes: Mapping[int, Becomes]) -> datetime | None:
    """When the meeting ends if the items in `changes` (by id) become what they say; None without items."""
    clock, ahead = None, False
    for slot in slots:
        change = changes.get(slot.item.id)
        won = timedelta(seconds=change.saved_s if change else 0)
        if slot.state != "later":
            clock = max(clock or slot.ends_at - won, slot.ends_at - won)
            continue
        if clock is None or not ahead:
            clock, ahead = slot.expected_at - timedelta(seconds=slot.waits_s), True
            clock -= sum((timedelta(seconds=one.saved_s) for one in now_changed(slots, changes)), timedelta())
        if not (slot.out or (change and change.fate in TAKEN_OFF)):
            clock = max(clock, slot.fixed_at or clock) + timedelta(seconds=max(0.0, slot.left_s)) - won
    return clock


def now_changed(slots: Sequence[Slot], changes: Mapping[int, Becomes]) -> list[Becomes]:
    """What becomes of the item in work, if anything."""
    return [changes[slot.item.id] for slot in slots if slot.state == "now" and slot.item.id in changes]


def proposals(meeting: Meeting, slots: Sequence[Slot]) -> list[Proposal]:
    """Every sensible way to catch up whole minutes that the meeting is late, in the order to be thought of."""
    late = late_minutes(meeting, slots)
    ahead = [slot for slot in slots if slot.state == "later" and not slot.out and minutes_left(slot)]
    if not late or not ahead:
        return []
    wanted = expected_end(meeting, slots) - timedelta(minutes=late)
    found = []
    for kind, first in openings(ahead, late):
        for pool in pools(slots, ahead):
            changes = settled(late, first, pool)
            if changes and new_end(slots, {change.item.id: change for change in changes}) == wanted:
                found.append(Proposal(kind, first.item if first else None, tuple(changes), wanted))
                break
    return found


def pools(slots: Sequence[Slot], ahead: Sequence[Slot]) -> Iterator[list[Slot]]:
    """Which items may give and take: all that are to come, else those after the last fixed time.

    Minutes won before a fixed time that waits anyway would not end the meeting earlier.
    """
    here = [slot for slot in slots if slot.state == "now" and slot.left_s >= 0]
    yield [*here, *ahead]
    fixed = next((i for i in reversed(range(len(ahead))) if ahead[i].fixed_at is not None), None)
    if fixed is not None:
        yield list(ahead[fixed:])


def openings(ahead: Sequence[Slot], late: int) -> Iterator[tuple[str, Becomes | None]]:
    """How each proposal begins: what becomes of the one item it turns on."""
    yield "share", None
    pause = next((slot for slot in ahead if slot.item.kind == "break"), None)
    if pause is not None:
        yield "break", break_becomes(pause, late)
    rest = [slot for slot in ahead if slot.item.kind != "break"]
    movable = [slot for slot in rest if slot.fixed_at is None and slot is not ahead[-1]] or rest
    for slot in best_of(movable, lambda one: minutes_left(one) - late, MOST_MOVES):
        yield "move", Becomes(slot.item, whole_s(slot), 0, "moved")
    written = [slot for slot in rest if slot.item.kind in WRITABLE and minutes_left(slot) > SILENT_MIN]
    for slot in best_of(written, lambda one: minutes_left(one) - SILENT_MIN - late, MOST_WRITTEN):
        yield "write", Becomes(slot.item, whole_s(slot), SILENT_MIN * MINUTE, "written")


def break_becomes(pause: Slot, late: int) -> Becomes:
    """A break is shortened while a break worth the name is left, otherwise dropped."""
    left = minutes_left(pause) - late
    if left >= LEAST_BREAK_MIN:
        return Becomes(pause.item, whole_s(pause), left * MINUTE, "shorter")
    return Becomes(pause.item, whole_s(pause), 0, "dropped")


def best_of(slots: Sequence[Slot], beyond: Callable[[Slot], int], most: int) -> list[Slot]:
    """The items that win enough with least to spare first, then those that win most; in that order."""
    order = sorted(slots, key=lambda slot: (beyond(slot) < 0, abs(beyond(slot)), slot.item.position))
    return order[:most]


def settled(late: int, first: Becomes | None, pool: Sequence[Slot]) -> list[Becomes]:
    """`first` and what the others of the pool give or get so that exactly `late` minutes are won; [] if they can't."""
    won = first.saved_s // MINUTE if first else 0
    others = [slot for slot in pool if first is None or slot.item.id != first.item.id]
    rest = late - won
    if rest >= 0:
        others = [slot for slot in others if slot.state == "later" and slot.item.kind != "break"]
        room = [max(0, minutes_left(slot) - 1) for slot in others]
    else:
        others = [slot for slot in others if slot.item.kind != "break"]
        others = [slot for slot in others if slot.state == "later"] or others
        room = [-rest] * len(others)
    given = shared(abs(rest), [max(1, minutes_left(slot)) for slot in others], room)
    if sum(given) != abs(rest):
        return []
    sign, fate = (1, "shorter") if rest >= 0 else (-1, "longer")
    changed = [
        Becomes(slot.item, whole_s(slot), whole_s(slot) - sign * part * MINUTE, fate)
        for slot, part in zip(others, given, strict=True)
        if part
    ]
    return sorted([*([first] if first else []), *changed], key=lambda change: change.item.position)


def whole_s(slot: Slot) -> int:
    """Seconds an item has before it, in whole minutes."""
    return minutes_left(slot) * MINUTE


def catch_up(file: CommitteeFile, proposal: Proposal, *, actor: str = "facilitator") -> None:
    """Do what a proposal says, as one step of undo; items that are moved go over when the meeting is ended."""
    with file.action(words("Catch up"), actor=actor):
        for change in proposal.changes:
            if change.fate in TAKEN_OFF:
                file.db.table("item").update(change.item.id, {"became": change.fate})
                continue
            if change.fate == "written":
                file.db.table("item").update(change.item.id, {"became": "written", "kind": "silent"})
            extend(file, change.item.id, -change.saved_s, "catch_up")
