"""A meeting is opened, moves on, goes back, ends and goes on: each one step of undo."""

import pytest

from db import evening, minutes, speaking
from db.agenda import current_item, item_times, meeting, plan_meeting, running, wall
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.items import add_item
from db.people import add_people, attendances, set_attendance
from tests.conftest import Clock

START = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def planned(file: CommitteeFile) -> int:
    add_people(file, ["Anne", "Bo"], "citizen")
    made = plan_meeting(file, "Møde 1", START)
    for kind in ("info", "round", "map"):
        add_item(file, made, kind=kind, title=kind)
    return made


def at(file: CommitteeFile) -> int | None:
    found = current_item(file)
    return found.position if found else None


def test_opening_begins_the_first_item_and_lays_everything_out(file: CommitteeFile, planned: int) -> None:
    set_attendance(file, planned, 2, "apology")
    evening.start_meeting(file, planned)
    assert at(file) == 1
    assert meeting(file, planned).opened_at == START
    assert {p: a.status for p, a in attendances(file, planned).items()} == {1: "present", 2: "apology"}
    drawn = minutes.map_of(file, planned)
    assert drawn is not None
    assert len(minutes.nodes(file, drawn.id)) == 4
    assert wall(file).meeting == planned
    file.undo()
    assert (running(file), at(file), minutes.map_of(file, planned)) == (None, None, None)
    assert list(attendances(file, planned)) == [2]


def test_what_cannot_be_opened_says_why(file: CommitteeFile, planned: int) -> None:
    empty = plan_meeting(file, "Tomt", START)
    with pytest.raises(RuleBroken, match="empty"):
        evening.start_meeting(file, empty)
    evening.start_meeting(file, planned)
    with pytest.raises(RuleBroken, match="opened already"):
        evening.start_meeting(file, planned)
    add_item(file, empty, title="X")
    with pytest.raises(RuleBroken, match="still open"):
        evening.start_meeting(file, empty)


def test_the_agenda_is_walked_to_its_end_and_no_further(file: CommitteeFile, planned: int, clock: Clock) -> None:
    evening.start_meeting(file, planned)
    seen = []
    for _ in range(5):
        seen.append(at(file))
        clock.forward(minutes=1)
        evening.next_item(file)
    assert seen == [1, 2, 3, 3, 3]
    evening.previous_item(file)
    assert at(file) == 2
    evening.previous_item(file)
    evening.previous_item(file)
    assert at(file) == 1
    assert sum(time.ended_at is None for time in item_times(file, planned)) == 1


def test_a_double_press_moves_on_once(file: CommitteeFile, planned: int) -> None:
    evening.start_meeting(file, planned)
    first = current_item(file)
    assert first is not None
    evening.next_item(file, first.id)
    evening.next_item(file, first.id)
    assert at(file) == 2


def test_going_to_an_item_leaves_the_one_before(file: CommitteeFile, planned: int) -> None:
    with pytest.raises(RuleBroken):
        evening.go_to_item(file, 3)
    evening.start_meeting(file, planned)
    evening.go_to_item(file, 3)
    assert at(file) == 3
    told = file.undoable()
    evening.go_to_item(file, 3)
    evening.go_to_item(file, 99)
    assert (at(file), file.undoable()) == (3, told)
    file.undo()
    assert at(file) == 1


def test_the_floor_is_cleared_when_the_item_is_left_and_comes_back_with_undo(file: CommitteeFile, planned: int) -> None:
    evening.start_meeting(file, planned)
    evening.next_item(file)
    work = current_item(file)
    assert work is not None
    speaking.start_round(file, work.id)
    assert speaking.floor(file).name == "Anne"
    evening.next_item(file)
    assert speaking.floor(file).turn is None
    file.undo()
    assert speaking.floor(file).name == "Anne"


def test_ending_stops_every_clock_and_reopening_goes_on_at_the_last_item(
    file: CommitteeFile, planned: int, clock: Clock
) -> None:
    with pytest.raises(RuleBroken):
        evening.close_meeting(file)
    evening.start_meeting(file, planned)
    evening.go_to_item(file, 3)
    clock.forward(minutes=9)
    evening.close_meeting(file)
    assert (running(file), at(file)) == (None, None)
    assert all(time.ended_at for time in item_times(file, planned))
    evening.reopen_meeting(file, planned)
    assert at(file) == 3
    file.undo()
    file.undo()
    assert at(file) == 3
    assert running(file) is not None


def test_one_meeting_at_a_time_is_reopened(file: CommitteeFile, planned: int) -> None:
    evening.start_meeting(file, planned)
    evening.close_meeting(file)
    other = plan_meeting(file, "Andet", START)
    add_item(file, other, title="X")
    evening.start_meeting(file, other)
    with pytest.raises(RuleBroken):
        evening.reopen_meeting(file, planned)
