"""What is asked when an item's time is up, what was answered, and how much longer it may still go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from db.agenda import Item, Meeting, current_item, item_times, meetings, next_number, running, set_wall
from db.away import unclear
from db.errors import RuleBroken, words
from db.file import CommitteeFile, stamp
from db.schedule import Slot, expected_end, extensions, schedule, spent

LONGER_S: Final = (420, 300, 180)
"""How long an item may go on when its time is up: the first time, the second, the third; never a fourth."""


@dataclass(frozen=True)
class Answer:
    """What was answered when `given_s` seconds of an item were used: go_on, decide, move_on, dismissed."""

    id: int
    item: int
    given_s: int
    answer: str
    at: str


@dataclass(frozen=True)
class Question:
    """The question what to do with the rest of an item.

    `longer_s` is how long it may go on, None when it went on three times already; `after_s` how long the time after;
    `ends_at` when the meeting would end if it goes on; `last` whether nothing follows it; `next_number` of the next
    meeting.
    """

    slot: Slot
    longer_s: int | None
    after_s: int | None
    ends_at: datetime
    last: bool
    next_number: int


def is_up(slot: Slot | None, answers: Sequence[Answer]) -> bool:
    """Whether to ask now: the time of the item in work is used up and nobody has answered for that length yet."""
    if slot is None or slot.state != "now" or slot.item.kind == "break" or slot.given_s <= 0 or slot.left_s > 0:
        return False
    return all(answer.given_s != slot.given_s for answer in answers)


def longer(times: int) -> int | None:
    """Seconds an item may go on after it went on `times` times; None when that is enough."""
    return LONGER_S[times] if times < len(LONGER_S) else None


def answers(file: CommitteeFile, item_id: int) -> list[Answer]:
    """What was answered about an item, in order."""
    return [Answer(**row) for row in file.db.query("SELECT * FROM time_up WHERE item = ? ORDER BY id", [item_id])]


def times_longer(file: CommitteeFile, item_id: int) -> int:
    """How often an item went on when its time was up."""
    sql = "SELECT COUNT(*) AS times FROM item_extension WHERE item = ? AND reason = 'time_up'"
    return int(next(file.db.query(sql, [item_id]))["times"])


def next_meeting(file: CommitteeFile, meeting: Meeting) -> Meeting | None:
    """The meeting after this one that was not opened yet."""
    ahead = (one for one in meetings(file) if one.opened_at is None and one.id != meeting.id)
    return next((one for one in ahead if one.starts_at >= meeting.starts_at), None)


def number_of_next(file: CommitteeFile, meeting: Meeting) -> int:
    """The number of the next meeting, or the one it would get."""
    found = next_meeting(file, meeting)
    return found.number if found else next_number(file)


def question(file: CommitteeFile, now: datetime) -> Question | None:
    """What is to be asked now, worked out from rows and the time; None while there is nothing to ask."""
    meeting, work = running(file), current_item(file)
    if meeting is None or work is None or not used_up(file, work, now) or unclear(file) is not None:
        return None  # first it must be known how much of the time was used
    slots = schedule(file, meeting, now)
    here = next((slot for slot in slots if slot.state == "now"), None)
    if here is None or not is_up(here, answers(file, here.item.id)):
        return None
    times = times_longer(file, here.item.id)
    more, ahead = longer(times), any(slot.state == "later" and not slot.out for slot in slots)
    ends_at = expected_end(meeting, slots) + timedelta(seconds=more or 0)
    return Question(here, more, longer(times + 1), ends_at, not ahead, number_of_next(file, meeting))


def used_up(file: CommitteeFile, item: Item, now: datetime) -> bool:
    """Whether the time given to an item is used; quickly, because it is asked each second."""
    worked = [time for time in item_times(file, item.meeting) if time.item == item.id]
    return spent(worked, now) >= item.planned_s + extensions(file, item.meeting).get(item.id, 0)


def deciding(file: CommitteeFile) -> bool:
    """Whether the item in work is being decided now, because its time was up."""
    here = current_item(file)
    told = answers(file, here.id) if here else []
    return bool(told) and told[-1].answer == "decide"


def go_on(file: CommitteeFile, item_id: int, *, actor: str = "facilitator") -> None:
    """Give the item in work some minutes more from now; its planned length stays.

    Raises:
        RuleBroken: it went on three times already.
    """
    here = open_slot(file, item_id)
    more = longer(times_longer(file, item_id))
    if here is None:
        return
    if more is None:
        raise RuleBroken(words("The item went on three times already. Decide now or move on."))
    with file.action(words("Go on with the item"), actor=actor):
        over = max(0, ceil(-here.left_s))
        note_answer(file, here, "go_on")
        extend(file, item_id, over + more, "time_up")


def decide_now(file: CommitteeFile, item_id: int, *, actor: str = "facilitator") -> None:
    """Go over to the decision: the room sees the minutes, where it is written."""
    here = open_slot(file, item_id)
    if here is not None:
        with file.action(words("Decide now"), actor=actor):
            note_answer(file, here, "decide")
            set_wall(file, stage="map", board=None, blank=0)


def dismiss(file: CommitteeFile, item_id: int, *, actor: str = "facilitator") -> None:
    """Take the question away until the item is over its time again."""
    here = open_slot(file, item_id)
    if here is not None:
        with file.action(words("Put the question away"), actor=actor):
            note_answer(file, here, "dismissed")


def open_slot(file: CommitteeFile, item_id: int) -> Slot | None:
    """The slot of an item while it is in work; a late press for one that was left does nothing."""
    meeting = running(file)
    slots = schedule(file, meeting, file.now()) if meeting else []
    return next((slot for slot in slots if slot.state == "now" and slot.item.id == item_id), None)


def note_answer(file: CommitteeFile, slot: Slot, answer: str) -> None:
    """Inside an action: keep what was answered for this length of the item."""
    row = {"item": slot.item.id, "given_s": round(slot.given_s), "answer": answer, "at": stamp(file.now())}
    file.new("time_up", row)


def extend(file: CommitteeFile, item_id: int, extra_s: int, reason: str) -> None:
    """Inside an action: give an item seconds beyond its plan, or with a number below nothing fewer."""
    file.new("item_extension", {"item": item_id, "extra_s": extra_s, "reason": reason, "at": stamp(file.now())})
