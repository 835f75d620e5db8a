"""What goes on to the next meeting when one is ended: unfinished and pinned items, and the open actions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from db.agenda import Item, Meeting, items, leaders, meeting, put_meeting
from db.chair import put_proposals
from db.errors import words
from db.file import CommitteeFile, moment, stamp
from db.followup import ActionItem, action_items, open_actions
from db.items import put_item, renumber
from db.people import expected
from db.schedule import Slot
from db.time_up import next_meeting

APART: Final = timedelta(weeks=4)
CLOSING: Final = ("round", "vote", "scale")
"""What the last item of an evening is as a rule: it closes that evening and means nothing at the next."""
LEAST_S, STATUS_S, EACH_S, MOST_STATUS_S = 300, 180, 60, 900


@dataclass(frozen=True)
class Titles:
    """The words of what is made by itself, in the language of the window; `meeting` has a place {number}."""

    meeting: str = words("Meeting {number}")
    actions: str = words("What became of our agreements?")


@dataclass(frozen=True)
class Carried:
    """What a meeting got from the one before, and what it gave to the next."""

    came: Mapping[int, int]
    """Item here -> number of the meeting it came from."""
    went: Mapping[int, int]
    """Item here -> number of the meeting it went to."""
    actions: tuple[ActionItem, ...]
    """Open actions that an item here follows up."""


def unfinished(slots: Sequence[Slot], moved_on: Collection[int]) -> list[Item]:
    """The items of a meeting that is over which go on to the next.

    Those nobody worked on, those that were left with "move on" and those that were pinned or moved; never breaks,
    what was dropped or collected in writing, and the closing round of the evening.
    """
    wanted = []
    for slot in slots:
        item = slot.item
        closes = slot is slots[-1] and item.kind in CLOSING
        open_ = slot.spent_s <= 0 and item.became == "" and not closes
        asked = item.pinned or item.became == "moved" or item.id in moved_on
        if item.kind != "break" and item.became != "dropped" and (open_ or asked):
            wanted.append(item)
    return wanted


def rest_s(slot: Slot) -> int:
    """Seconds an item gets next time: all of it when nobody worked on it, else what is left, at least five minutes."""
    if slot.spent_s <= 0:
        return slot.item.planned_s
    left = ceil((slot.item.planned_s - slot.spent_s) / 60) * 60
    return max(LEAST_S, left)


def next_start(last: datetime, now: datetime) -> datetime:
    """Four weeks later at the same local time of day; tomorrow at that time if that is past."""
    here, before = now.astimezone().replace(tzinfo=None), last.astimezone().replace(tzinfo=None)
    wanted = before + APART
    if wanted <= here:
        wanted = datetime.combine(here.date() + timedelta(days=1), before.time())
    return wanted.astimezone()


def carried(file: CommitteeFile, meeting_id: int) -> Carried:
    """What came to this meeting and what went from it."""
    came = (
        "SELECT item.id, meeting.number FROM item JOIN item AS old ON old.id = item.carried_from"
        " JOIN meeting ON meeting.id = old.meeting WHERE item.meeting = ?"
    )
    went = (
        "SELECT old.id, meeting.number FROM item JOIN item AS old ON old.id = item.carried_from"
        " JOIN meeting ON meeting.id = item.meeting WHERE old.meeting = ?"
    )
    followed = followed_up(file, meeting_id)
    return Carried(
        {row["id"]: row["number"] for row in file.db.query(came, [meeting_id])},
        {row["id"]: row["number"] for row in file.db.query(went, [meeting_id])},
        tuple(action for action in action_items(file) if action.id in followed),
    )


def followed_up(file: CommitteeFile, meeting_id: int) -> dict[int, int]:
    """The actions that items of a meeting follow up: action -> item."""
    sql = "SELECT action_item, item FROM item_action JOIN item ON item.id = item WHERE meeting = ?"
    return {row["action_item"]: row["item"] for row in file.db.query(sql, [meeting_id])}


def actions_of(file: CommitteeFile, item_id: int) -> list[ActionItem]:
    """The actions that an item follows up, in the order they were agreed."""
    sql = "SELECT action_item FROM item_action WHERE item = ?"
    wanted = {row["action_item"] for row in file.db.query(sql, [item_id])}
    return [action for action in action_items(file) if action.id in wanted] if wanted else []


def pin_item(file: CommitteeFile, item_id: int, on: bool, *, actor: str = "facilitator") -> None:
    """Take an item along to the next meeting whatever becomes of it tonight, or no longer."""
    with file.action(words("Pin the item"), actor=actor):
        file.db.table("item").update(item_id, {"pinned": int(on)})


def carry_over(file: CommitteeFile, ended: Meeting, slots: Sequence[Slot], titles: Titles) -> None:
    """Inside an action: put what goes on into the draft of the next meeting, which is made when there is none.

    What went over already, when the meeting was ended and reopened, stays as it is there.
    """
    by_item = {slot.item.id: slot for slot in slots}
    gone = set(carried(file, ended.id).went)
    going = [item for item in unfinished(slots, moved_on(file, ended.id)) if item.id not in gone]
    target = next_meeting(file, ended)
    known = followed_up(file, target.id) if target else {}
    waiting = [action for action in open_actions(file) if action.id not in known]
    if not going and not waiting:
        return
    draft = target.id if target else put_next(file, ended, titles.meeting)
    order = [item.id for item in items(file, draft)]
    at = min(1, len(order))
    fresh = [put_actions(file, draft, waiting, titles.actions, known)] if waiting else []
    fresh = [id_ for id_ in fresh if id_ not in order]
    fresh += [put_rest(file, draft, by_item[item.id]) for item in going]
    renumber(file, [*order[:at], *fresh, *order[at:]])


def moved_on(file: CommitteeFile, meeting_id: int) -> set[int]:
    """The items of a meeting that were left with the answer "move on"."""
    sql = "SELECT item FROM time_up JOIN item ON item.id = item WHERE meeting = ? AND answer = 'move_on'"
    return {row["item"] for row in file.db.query(sql, [meeting_id])}


def put_next(file: CommitteeFile, ended: Meeting, title: str) -> int:
    """Inside an action: the draft of the meeting after `ended`, four weeks later at the same place."""
    start = next_start(moment(ended.starts_at), file.now())
    id_ = put_meeting(file, title, stamp(start), place=ended.place)
    named = title.format(number=meeting(file, id_).number)
    file.db.table("meeting").update(id_, {"title": named})
    put_proposals(file)
    return id_


def put_rest(file: CommitteeFile, draft: int, slot: Slot) -> int:
    """Inside an action: the rest of an item as an item of the draft, led by the same people where they are expected."""
    item = slot.item
    columns = {
        name: getattr(item, name)
        for name in ("kind", "title", "question", "outcome", "turn_s", "method", "closed", "public_title",
                     "public_text", "recommendation", "route", "case_number")
    }  # fmt: skip
    row = {**columns, "planned_s": rest_s(slot), "carried_from": item.id}
    new = file.new("item", {"meeting": draft, "position": len(items(file, draft)) + 1, **row})
    coming = {person.id for person in expected(file, draft)}
    for leader in leaders(file, item.meeting).get(item.id, []):
        if leader.id in coming:
            file.new("item_leader", {"item": new, "person": leader.id})
    return new


def put_actions(
    file: CommitteeFile, draft: int, waiting: Sequence[ActionItem], title: str, known: Mapping[int, int]
) -> int:
    """Inside an action: one item that follows up the open actions; one that does so already gets the new ones."""
    item = next(iter(known.values()), None)
    if item is None:
        planned = min(MOST_STATUS_S, STATUS_S + EACH_S * len(waiting))
        item = put_item(file, draft, len(items(file, draft)) + 1, {"title": title, "planned_s": planned})
    for action in waiting:
        file.new("item_action", {"item": item, "action_item": action.id})
    return item
