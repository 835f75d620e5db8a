"""A lid closed in mid-speech: nobody spoke while the computer slept, unless somebody says so afterwards."""

from datetime import timedelta

import pytest

from db.agenda import item_times, items, meeting, meetings, plan_meeting
from db.away import Unclear, clock_ahead, unclear
from db.evening import next_item, start_meeting
from db.fairness import balance
from db.file import CommitteeFile, moment, stamp
from db.items import add_item
from db.people import add_people
from db.schedule import expected_end, schedule, spent
from db.speaking import floor, next_speaker, resume, start_round
from db.time_up import question
from db.wake import had_ended, leave_out, note_clock, put_away, take_new_time, was_pause, went_on
from tests.conftest import Clock

START = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def held(file: CommitteeFile, clock: Clock) -> int:
    """A meeting with two items, in the first a round that has gone on for 40 seconds."""
    add_people(file, ["Anna Ek", "Bo Friis", "Carl Gad"], "citizen")
    id_ = plan_meeting(file, "Møde 1", stamp(clock()))
    add_item(file, id_, title="Runde", kind="round", planned_s=900)
    add_item(file, id_, title="Drøftelse", kind="list", planned_s=1800)
    start_meeting(file, id_)
    clock.forward(seconds=20)
    start_round(file, items(file, id_)[0].id)
    clock.forward(seconds=40)
    return id_


def sleep(file: CommitteeFile, clock: Clock, cause: str = "sleep", **parts: float) -> None:
    """Close the lid for so long."""
    before = stamp(clock())
    clock.forward(**parts)
    assert leave_out(file, before, cause)


def asked(file: CommitteeFile) -> Unclear:
    found = unclear(file)
    assert found is not None
    return found


def worked(file: CommitteeFile, held: int) -> float:
    return spent([one for one in item_times(file, held) if one.item == items(file, held)[0].id], file.now())


def test_the_speech_is_paused_and_the_item_goes_on_without_the_sleep(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, minutes=40)
    assert floor(file).paused
    assert floor(file).spent_s == 40
    clock.forward(seconds=20)
    assert worked(file, held) == 80
    file.undo()
    assert floor(file).spent_s == timedelta(minutes=40, seconds=60).total_seconds()
    assert unclear(file) is None


def test_what_happened_in_between_is_asked_with_whoever_spoke(file: CommitteeFile, held: int, clock: Clock) -> None:
    assert unclear(file) is None
    sleep(file, clock, minutes=40)
    assert asked(file).speaker == "Anna Ek"
    assert asked(file).away.seconds == 2400
    assert asked(file).fresh


def test_it_was_a_pause_changes_no_time(file: CommitteeFile, held: int, clock: Clock) -> None:
    sleep(file, clock, minutes=40)
    id_ = asked(file).away.id
    was_pause(file, id_)
    was_pause(file, id_)
    assert unclear(file) is None
    assert file.undoable() == "It was a pause"
    assert (worked(file, held), floor(file).spent_s) == (60, 40)
    file.undo()
    assert asked(file).away.id == id_


def test_a_speech_that_went_on_runs_as_if_the_computer_had_never_been_away(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, minutes=10)
    clock.forward(seconds=15)
    went_on(file, asked(file).away.id)
    clock.forward(seconds=5)
    assert not floor(file).paused
    assert floor(file).spent_s == 40 + 600 + 20
    assert worked(file, held) == 60 + 600 + 20
    assert unclear(file) is None
    next_speaker(file)
    assert floor(file).name == "Bo Friis"
    file.undo()
    file.undo()
    assert floor(file).paused
    assert (worked(file, held), floor(file).spent_s) == (80, 40)
    file.redo()
    assert floor(file).spent_s == 660


def test_a_speech_that_was_resumed_before_the_answer_gets_the_time_and_is_not_begun_twice(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, minutes=10)
    clock.forward(seconds=30)
    resume(file)
    clock.forward(seconds=10)
    assert not asked(file).fresh
    went_on(file, asked(file).away.id)
    assert floor(file).spent_s == 40 + 600 + 10


def test_the_next_speaker_keeps_the_floor_when_the_one_before_went_on(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, minutes=10)
    next_speaker(file)
    clock.forward(seconds=7)
    went_on(file, asked(file).away.id)
    there = floor(file)
    assert (there.name, there.spent_s, there.paused) == ("Bo Friis", 7, False)
    assert file.db.execute("SELECT count(*) FROM turn_time WHERE ended_at IS NULL").fetchone()[0] == 1


def test_the_item_alone_may_have_gone_on(file: CommitteeFile, held: int, clock: Clock) -> None:
    sleep(file, clock, minutes=10)
    went_on(file, asked(file).away.id, speech=False)
    assert worked(file, held) == 660
    assert (floor(file).spent_s, floor(file).paused) == (40, True)


def test_without_a_speech_only_the_item_counts(file: CommitteeFile, held: int, clock: Clock) -> None:
    next_item(file)
    sleep(file, clock, minutes=5)
    assert asked(file).speaker == ""
    went_on(file, asked(file).away.id)
    assert file.undoable() == "Count the time away to the item"
    slot = next(slot for slot in schedule(file, meeting(file, held), clock()) if slot.state == "now")
    assert slot.spent_s == 300


def test_a_meeting_that_was_over_is_closed_at_that_moment(file: CommitteeFile, held: int, clock: Clock) -> None:
    sleep(file, clock, minutes=40)
    clock.forward(minutes=3)
    had_ended(file, asked(file).away.id)
    over = meeting(file, held)
    assert over.closed_at == "2024-03-05T16:01:00.000Z"
    assert worked(file, held) == 60
    assert all(one.ended_at is not None for one in item_times(file, held))
    assert [one.number for one in meetings(file)] == [1, 2]
    assert unclear(file) is None
    file.undo()
    assert meeting(file, held).closed_at is None
    assert floor(file).paused
    assert asked(file).away.seconds == 2400


def test_a_meeting_that_went_on_was_not_over(file: CommitteeFile, held: int, clock: Clock) -> None:
    sleep(file, clock, minutes=40)
    resume(file)
    had_ended(file, asked(file).away.id)
    assert meeting(file, held).closed_at is None


def test_a_question_put_away_changes_nothing_and_going_on_answers_it(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, minutes=40)
    put_away(file, asked(file).away.id)
    assert unclear(file) is None
    assert worked(file, held) == 60
    file.undo()
    next_item(file)
    assert unclear(file) is None


def test_two_times_away_are_asked_about_one_after_the_other(file: CommitteeFile, held: int, clock: Clock) -> None:
    sleep(file, clock, minutes=40)
    clock.forward(minutes=1)
    sleep(file, clock, "cut", minutes=5)
    assert asked(file).away.seconds == 2400
    went_on(file, asked(file).away.id)
    assert (asked(file).away.seconds, asked(file).away.cause) == (300, "cut")
    was_pause(file, asked(file).away.id)
    assert worked(file, held) == 60 + 2400 + 60


def test_forecast_figures_and_the_question_of_time_are_sober_after_forty_minutes(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    now = meeting(file, held)
    sleep(file, clock, minutes=40)
    slots = schedule(file, now, clock())
    assert [slot.left_s for slot in slots] == [840, 1800]
    assert expected_end(now, slots) == moment(START) + timedelta(minutes=40 + 45)
    assert question(file, clock()) is None
    assert [one.seconds for one in balance(file, held)] == [40]
    went_on(file, asked(file).away.id)
    slots = schedule(file, now, clock())
    assert slots[0].left_s == 900 - 60 - 2400
    assert expected_end(now, slots) == moment(START) + timedelta(minutes=41 + 30)
    assert question(file, clock()) is not None
    assert [one.seconds for one in balance(file, held)] == [2440]


def test_the_time_of_an_item_is_not_asked_about_before_it_is_known(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    clock.forward(minutes=20)
    assert question(file, clock()) is not None
    sleep(file, clock, minutes=5)
    assert question(file, clock()) is None
    was_pause(file, asked(file).away.id)
    assert question(file, clock()) is not None


def test_nothing_happens_when_no_meeting_is_open(file: CommitteeFile, heard: list[object]) -> None:
    assert not leave_out(file, stamp(file.now()))
    assert not note_clock(file, START, "2024-03-05T17:00:00.000Z")
    assert heard == []


def test_a_file_opened_with_a_clock_set_back_keeps_what_was_done_before_now(
    file: CommitteeFile, held: int, clock: Clock
) -> None:
    sleep(file, clock, "cut", hours=-1)
    assert unclear(file) is None
    assert floor(file).paused
    assert floor(file).spent_s == 40
    resume(file)
    clock.forward(seconds=10)
    assert (worked(file, held), floor(file).spent_s) == (70, 50)
    begun = [moment(one.began_at) for one in item_times(file, held)]
    assert begun == sorted(begun)
    assert max(begun) <= clock()
    assert meeting(file, held).starts_at == START
    file.undo()
    file.undo()
    assert meeting(file, held).opened_at == START


class TestAClockThatWasSet:
    @pytest.mark.parametrize("hours", [1, -1])
    def test_nothing_is_lost_whichever_time_holds(
        self, file: CommitteeFile, held: int, clock: Clock, hours: int
    ) -> None:
        now = stamp(clock())
        assert note_clock(file, now, stamp(clock() + timedelta(hours=hours)))
        assert asked(file).away.cause == "clock"
        assert not floor(file).paused
        take_new_time(file, asked(file).away.id)
        assert clock_ahead(file, 0) == hours * 3600
        clock.forward(hours=hours)  # what `Hear` does with the row
        clock.forward(seconds=5)
        assert unclear(file) is None
        assert (worked(file, held), floor(file).spent_s) == (65, 45)
        assert meeting(file, held).starts_at == START
        assert meeting(file, held).opened_at == stamp(moment(START) + timedelta(hours=hours))
        starts = [slot.expected_at for slot in schedule(file, meeting(file, held), clock())]
        assert starts == sorted(starts)
        clock.forward(hours=-hours)
        file.undo()
        assert clock_ahead(file, 0) == 0
        assert (worked(file, held), floor(file).spent_s) == (65, 45)

    def test_a_clock_set_right_again_asks_no_more(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        now = stamp(clock())
        note_clock(file, now, stamp(clock() + timedelta(hours=1)))
        assert not note_clock(file, now, now)
        assert unclear(file) is None

    def test_the_time_of_the_meeting_is_kept_when_the_question_is_put_away(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        note_clock(file, stamp(clock()), stamp(clock() + timedelta(hours=1)))
        put_away(file, asked(file).away.id)
        assert unclear(file) is None
        assert clock_ahead(file, 0) == 0
