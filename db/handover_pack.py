"""What a leaving pair hands to the next one: tips, what is open, what ran over, and the agenda that comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.agenda import Item, Meeting, items, meeting, meetings
from db.chair import local_day, tonight
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.followup import ActionItem, Disagreement, disagreements, open_actions
from db.people import Person, people
from db.preparation import Task, tasks
from db.schedule import Slot, schedule

OVER_S: Final = 60  # an item that took a minute longer than planned ran over
SETTLED: Final = ("settled", "bridge_found", "agreed_to_differ")


@dataclass(frozen=True)
class Tip:
    """One sentence of advice of the pair that led a meeting."""

    id: int
    meeting: int
    text: str
    written_at: str


@dataclass(frozen=True)
class RanOver:
    """An item that took longer than planned, in whole minutes."""

    item: Item
    planned: int
    taken: int


@dataclass(frozen=True)
class Pack:
    """Everything the next pair needs; `next` is the meeting they lead, None while none is planned."""

    meeting: Meeting
    chairs: tuple[Person, ...]
    next: Meeting | None
    next_chairs: tuple[Person, ...]
    tips: tuple[Tip, ...]
    unfinished: tuple[Item, ...]
    actions: tuple[ActionItem, ...]
    owners: dict[int, str]
    disagreements: tuple[Disagreement, ...]
    ran_over: tuple[RanOver, ...]
    agenda: tuple[Slot, ...]
    tasks: tuple[Task, ...]


def ran_over(slots: Sequence[Slot]) -> list[RanOver]:
    """The items that took longer than planned, in agenda order."""
    return [
        RanOver(slot.item, round(slot.item.planned_s / 60), round(slot.spent_s / 60))
        for slot in slots
        if slot.spent_s - slot.item.planned_s >= OVER_S
    ]


def unfinished(slots: Sequence[Slot]) -> list[Item]:
    """The items nobody worked on, breaks left out."""
    return [slot.item for slot in slots if slot.spent_s <= 0 and slot.item.kind != "break"]


def late(action: ActionItem, today: date) -> bool:
    """Whether the day of an open action has passed."""
    return action.due_on is not None and action.due_on < today.isoformat()


def tips(file: CommitteeFile, meeting_id: int) -> list[Tip]:
    """The tips of the pair that led a meeting, in the order written."""
    return [
        Tip(**row) for row in file.db.query("SELECT * FROM handover_tip WHERE meeting = ? ORDER BY id", [meeting_id])
    ]


def following(file: CommitteeFile, one: Meeting) -> Meeting | None:
    """The ordinary meeting after this one."""
    ahead = [other for other in meetings(file) if other.kind == "meeting" and other.starts_at > one.starts_at]
    return next((other for other in ahead if other.id != one.id), None)


def pack(file: CommitteeFile, meeting_id: int, language: str = "da") -> Pack:
    """The hand-over after a meeting; open actions and disagreements are those of all meetings up to it."""
    one = meeting(file, meeting_id)
    slots = schedule(file, one, file.now())
    after = following(file, one)
    upto = {other.id for other in meetings(file) if other.starts_at <= one.starts_at}
    return Pack(
        meeting=one,
        chairs=tuple(tonight(file, one.id)),
        next=after,
        next_chairs=tuple(tonight(file, after.id)) if after else (),
        tips=tuple(tips(file, one.id)),
        unfinished=tuple(unfinished(slots)) if one.opened_at else (),
        actions=tuple(action for action in open_actions(file) if action.meeting in upto),
        owners={person.id: person.name for person in people(file, active=False)},
        disagreements=tuple(d for d in disagreements(file) if d.meeting in upto and d.status not in SETTLED),
        ran_over=tuple(ran_over(slots)),
        agenda=tuple(schedule(file, after, file.now())) if after and items(file, after.id) else (),
        tasks=tuple(tasks(file, after.id, language)) if after else (),
    )


def day_of(one: Meeting) -> date:
    """The local date of a meeting."""
    return local_day(one.starts_at)


def write_tip(file: CommitteeFile, meeting_id: int, text: str, *, actor: str = "facilitator") -> int:
    """Write a tip for the next pair; returns its id.

    Raises:
        RuleBroken: it has no words.
    """
    wanted = " ".join(clean(text).split())
    if not wanted:
        raise RuleBroken(words("A tip needs words."))
    with file.action(words("Write a tip"), actor=actor):
        row = {"meeting": meeting_id, "text": wanted, "written_at": stamp(file.now())}
        return file.new("handover_tip", row)


def remove_tip(file: CommitteeFile, tip_id: int, *, actor: str = "facilitator") -> None:
    """Take a tip away."""
    with file.action(words("Remove a tip"), actor=actor):
        file.db.table("handover_tip").delete(tip_id)
