"""Handing the chair on for one item: who leads now, the log, the way back, and undo."""

import pytest

from db import handover
from db.agenda import current_item, items
from db.errors import RuleBroken
from db.evening import next_item, start_meeting
from db.file import CommitteeFile, stamp
from db.items import lead_item
from tests.conftest import Clock


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """Five people; 1 and 2 lead the meeting that is open, with two items."""
    with file.action("Prepare"):
        for seat in range(1, 6):
            file.new("person", {"name": f"Borger{seat} Ek", "kind": "citizen", "seat": seat})
        made = file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(clock())})
        for at, person in enumerate((1, 2), 1):
            duty = {"meeting": made, "person": person, "role": "chair", "position": at, "status": "confirmed"}
            file.new("chair_duty", duty)
        for at in (1, 2):
            row = {"meeting": made, "position": at, "kind": "list", "title": f"Punkt {at}", "planned_s": 600}
            file.new("item", row)
    start_meeting(file, made)
    return made


def leading(file: CommitteeFile) -> list[int]:
    here = current_item(file)
    assert here is not None
    return [person.id for person in handover.chairs_of(file, here)]


def test_the_chair_is_handed_on_and_taken_back_with_both_moments(
    file: CommitteeFile, meeting: int, clock: Clock
) -> None:
    assert leading(file) == [1, 2]
    handover.hand_chair(file, 4)
    assert leading(file) == [4]
    given = clock()
    clock.forward(minutes=3)
    handover.take_back(file)
    assert leading(file) == [1, 2]
    here = items(file, meeting)[0]
    assert handover.handovers(file, here.id) == [handover.Handed(1, here.id, 1, 4, stamp(given), stamp(clock()))]


def test_handing_on_further_ends_the_first_hand_over(file: CommitteeFile, meeting: int) -> None:
    handover.hand_chair(file, 4)
    handover.hand_chair(file, 5)
    assert leading(file) == [5]
    here = items(file, meeting)[0]
    assert [(one.giver, one.taker, one.back_at is None) for one in handover.handovers(file, here.id)] == [
        (1, 4, False), (4, 5, True),
    ]  # fmt: skip
    file.undo()
    assert leading(file) == [4]
    file.undo()
    assert leading(file) == [1, 2]


def test_a_double_press_hands_on_once(file: CommitteeFile, meeting: int) -> None:
    handover.hand_chair(file, 4)
    handover.hand_chair(file, 4)
    assert len(handover.handovers(file, items(file, meeting)[0].id)) == 1


def test_it_is_for_one_item_only(file: CommitteeFile, meeting: int) -> None:
    handover.hand_chair(file, 4)
    next_item(file)
    assert leading(file) == [1, 2]
    handover.take_back(file)
    assert file.undoable() == "Next item"
    first = items(file, meeting)[0]
    assert handover.stand_ins(file, meeting)[first.id].id == 4


def test_the_leader_of_the_item_gives_the_chair(file: CommitteeFile, meeting: int) -> None:
    lead_item(file, items(file, meeting)[0].id, [3])
    handover.hand_chair(file, 2)
    assert handover.handovers(file, items(file, meeting)[0].id)[0].giver == 3


def test_the_rest_of_the_pair_is_offered_first(file: CommitteeFile, meeting: int) -> None:
    here = current_item(file)
    assert here is not None
    assert [person.id for person in handover.can_take(file, here)] == [1, 2, 3, 4, 5]
    lead_item(file, here.id, [1])
    assert [person.id for person in handover.can_take(file, here)] == [2, 3, 4, 5]
    handover.hand_chair(file, 5)
    assert [person.id for person in handover.can_take(file, here)] == [1, 2, 3, 4]


def test_without_an_item_nobody_takes_the_chair(file: CommitteeFile) -> None:
    with pytest.raises(RuleBroken):
        handover.hand_chair(file, 1)
    handover.take_back(file)
    assert file.undoable() is None
