"""Handing the chair to somebody for one item, and taking it back; each is logged with its moments."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.agenda import Item, current_item, leaders
from db.chair import tonight
from db.errors import RuleBroken, words
from db.file import CommitteeFile, stamp
from db.people import Person, people, present


@dataclass(frozen=True)
class Handed:
    """`taker` leads the item in place of `giver` (None where nobody led it); in force while `back_at` is None."""

    id: int
    item: int
    giver: int | None
    taker: int
    given_at: str
    back_at: str | None


def in_force(handed: Sequence[Handed]) -> Handed | None:
    """The hand-over that counts now, of those of one item in order."""
    last = handed[-1] if handed else None
    return last if last is not None and last.back_at is None else None


def handovers(file: CommitteeFile, item_id: int) -> list[Handed]:
    """Every time the chair was handed over in an item, in order."""
    rows = file.db.query("SELECT * FROM chair_handover WHERE item = ? ORDER BY id", [item_id])
    return [Handed(**row) for row in rows]


def stand_ins(file: CommitteeFile, meeting_id: int) -> dict[int, Person]:
    """Who leads in place of others, by item id, as far as the chair was not taken back."""
    known = {person.id: person for person in people(file, active=False)}
    sql = (
        "SELECT chair_handover.* FROM chair_handover JOIN item ON item.id = item"
        " WHERE meeting = ? AND back_at IS NULL ORDER BY chair_handover.id"
    )
    return {row["item"]: known[row["taker"]] for row in file.db.query(sql, [meeting_id])}


def usual_chairs(file: CommitteeFile, item: Item) -> list[Person]:
    """Who leads an item unless the chair was handed on: its own leaders, else tonight's pair."""
    return leaders(file, item.meeting).get(item.id) or tonight(file, item.meeting)


def chairs_of(file: CommitteeFile, item: Item) -> list[Person]:
    """Who leads an item now."""
    taken = stand_ins(file, item.meeting).get(item.id)
    return [taken] if taken else usual_chairs(file, item)


def can_take(file: CommitteeFile, item: Item) -> list[Person]:
    """Who can take the chair: everybody in the room but the one who has it, the rest of the pair first."""
    now = chairs_of(file, item)
    leading = now[0].id if len(now) == 1 or item.id in stand_ins(file, item.meeting) else None
    pair = [person.id for person in (*usual_chairs(file, item), *tonight(file, item.meeting))]
    here = [person for person in present(file, item.meeting) if person.id != leading]
    return sorted(here, key=lambda person: pair.index(person.id) if person.id in pair else len(pair))


def hand_chair(file: CommitteeFile, person: int, *, actor: str = "facilitator") -> None:
    """Let a person lead the item in work from now on; whoever led it takes part in the debate.

    Raises:
        RuleBroken: no item is in work.
    """
    item = current_item(file)
    if item is None:
        raise RuleBroken(words("No item is in work, so nobody leads it."))
    counts = in_force(handovers(file, item.id))
    led_by = chairs_of(file, item)
    if counts is not None and counts.taker == person:
        return
    with file.action(words("Hand over the chair"), actor=actor):
        _end(file, counts)
        giver = led_by[0].id if led_by else None
        row = {"item": item.id, "giver": giver, "taker": person, "given_at": stamp(file.now()), "back_at": None}
        file.new("chair_handover", row)


def take_back(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Let those lead the item in work again who led it first; nothing happens when the chair was not handed on."""
    item = current_item(file)
    counts = in_force(handovers(file, item.id)) if item else None
    if counts is not None:
        with file.action(words("Take the chair back"), actor=actor):
            _end(file, counts)


def _end(file: CommitteeFile, handed: Handed | None) -> None:
    if handed is not None:
        file.db.table("chair_handover").update(handed.id, {"back_at": stamp(file.now())})
