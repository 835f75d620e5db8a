"""The chair's card for the item in work, read from the file: what was said on the floor, and what the clock says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from db.agenda import running
from db.file import CommitteeFile, moment
from db.floor import Floor, floor, rounds, turns
from db.schedule import Slot, schedule
from db.script import Card, Room, say_now
from db.turns import Turn

SAME_PRESS_S: Final = 2.0  # a pass and the call that follows it are one press


@dataclass(frozen=True)
class Cue:
    """The card with the slot of its item and the one after it (None for the last)."""

    card: Card
    slot: Slot
    then: Slot | None


def room_of(there: Floor, said: Sequence[Turn], held: int) -> Room:
    """What the card needs of a floor.

    Args:
        said: every turn of the item.
        held: the rounds of the item so far, with the one that is on.
    """
    turn = there.turn
    began = moment(there.times[-1].began_at) if there.times else None
    passed = began is not None and any(
        abs((began - moment(one.passed_at)).total_seconds()) < SAME_PRESS_S
        for one in said
        if one.passed_at and turn is not None and one.id != turn.id
    )
    return Room(
        name=there.name,
        next=there.next[0].name if there.next else "",
        spent_s=there.spent_s,
        left_s=there.left_s,
        limit_s=there.limit_s,
        paused=there.paused,
        in_round=there.round is not None,
        rounds=held,
        passed=passed,
        again=turn is not None and turn.passed_at is not None,
    )


def cue(file: CommitteeFile, now: datetime, step: int | None = None) -> Cue | None:
    """The card now; None while no item is in work.

    Args:
        step: the step the chair went to by hand.
    """
    meeting = running(file)
    slots = schedule(file, meeting, now) if meeting else []
    at = next((i for i, slot in enumerate(slots) if slot.state == "now"), None)
    if at is None:
        return None
    slot = slots[at]
    then = next((later for later in slots[at + 1 :] if not later.out), None)
    item = replace(slot.item, planned_s=round(slot.given_s))
    held = sum(one.lap == 1 for one in rounds(file, item.id))
    room = room_of(floor(file).at(now), turns(file, item.id), held)
    ends = slot.ends_at.astimezone().strftime("%H:%M")
    called = f"{then.item.position} {then.item.title}" if then else ""
    return Cue(say_now(item, slot.spent_s, room, step=step, then=called, ends=ends), slot, then)
