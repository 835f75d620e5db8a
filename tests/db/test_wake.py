"""A lid closed in mid-speech: nobody spoke while the computer slept."""

from datetime import timedelta

import pytest

from db.agenda import current_item, item_times, plan_meeting
from db.evening import start_meeting
from db.file import CommitteeFile, stamp
from db.items import add_item
from db.people import add_person
from db.schedule import spent
from db.speaking import floor, start_round
from db.wake import leave_out
from tests.conftest import Clock


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    for name in ("Anna", "Bo"):
        add_person(file, name, "citizen")
    id_ = plan_meeting(file, "Møde 1", stamp(clock()))
    add_item(file, id_, title="Runde", kind="round", planned_s=900)
    start_meeting(file, id_)
    return id_


def test_the_speech_is_paused_and_the_item_goes_on_without_the_sleep(
    file: CommitteeFile, meeting: int, clock: Clock
) -> None:
    item = current_item(file)
    assert item is not None
    start_round(file, item.id)
    clock.forward(seconds=40)
    before = stamp(clock())
    clock.forward(hours=9)
    assert leave_out(file, before)
    there = floor(file)
    assert there.paused
    assert there.spent_s == 40
    clock.forward(seconds=20)
    assert spent(item_times(file, meeting), clock()) == 60
    file.undo()
    assert floor(file).spent_s == timedelta(hours=9, seconds=60).total_seconds()


def test_nothing_happens_when_no_meeting_is_open(file: CommitteeFile, heard: list[object]) -> None:
    assert not leave_out(file, stamp(file.now()))
    assert heard == []


def test_a_clock_set_back_makes_no_negative_time(file: CommitteeFile, meeting: int, clock: Clock) -> None:
    clock.forward(seconds=30)
    before = stamp(clock())
    clock.forward(hours=-3)
    leave_out(file, before)
    clock.forward(hours=3, seconds=10)
    assert spent(item_times(file, meeting), clock()) == pytest.approx(40, abs=0.01)
