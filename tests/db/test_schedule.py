"""Plan, actual and forecast of an agenda, from rows and a clock that stands still."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.agenda import Item, ItemTime, Meeting
from db.file import stamp
from db.schedule import Slot, expected_end, late_minutes, plan_from, planned_end, spent, timetable

START = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def meeting(opened: float | None = None, closed: float | None = None) -> Meeting:
    times = [None if one is None else stamp(at(one)) for one in (opened, closed)]
    return Meeting(1, 1, "meeting", "M", "", "", "", "", stamp(START), *times, None, None, None, None, 1, "draft")


AGENDA = [Item(i, 1, i, "info", str(i), "", "", minutes * 60, None, None) for i, minutes in ((1, 10), (2, 20), (3, 30))]


def worked(*times: tuple[int, float, float | None]) -> list[ItemTime]:
    return [
        ItemTime(id_, item, stamp(at(began)), None if ended is None else stamp(at(ended)))
        for id_, (item, began, ended) in enumerate(times, 1)
    ]


def minutes(moment: datetime) -> float:
    return (moment - START).total_seconds() / 60


def told(slots: list[Slot]) -> list[tuple[float, float, str]]:
    return [(minutes(slot.planned_at), minutes(slot.expected_at), slot.state) for slot in slots]


def test_before_the_meeting_the_plan_is_the_forecast() -> None:
    slots = timetable(meeting(), AGENDA, [], at(-600))
    assert told(slots) == [(0, 0, "later"), (10, 10, "later"), (30, 30, "later")]
    assert minutes(planned_end(meeting(), AGENDA)) == minutes(expected_end(meeting(), slots)) == 60


def test_a_late_opening_pushes_everything() -> None:
    slots = timetable(meeting(opened=5), AGENDA, worked((1, 5, None)), at(6))
    assert told(slots) == [(0, 5, "now"), (10, 15, "later"), (30, 35, "later")]
    assert slots[0].late_s == 300
    assert minutes(expected_end(meeting(opened=5), slots)) == 65


def test_an_item_over_its_time_pushes_the_rest_and_counts_below_zero() -> None:
    slots = timetable(meeting(opened=0), AGENDA, worked((1, 0, None)), at(14))
    assert (slots[0].left_s, slots[0].spent_s) == (-240, 840)
    assert told(slots)[1:] == [(10, 14, "later"), (30, 34, "later")]


def test_an_item_ended_early_pulls_the_rest() -> None:
    slots = timetable(meeting(opened=0), AGENDA, worked((1, 0, 4), (2, 4, None)), at(5))
    assert told(slots) == [(0, 0, "done"), (10, 4, "now"), (30, 24, "later")]
    assert slots[2].late_s == -360


def test_going_back_counts_both_stretches() -> None:
    times = worked((1, 0, 6), (2, 6, 10), (1, 10, None))
    slots = timetable(meeting(opened=0), AGENDA, times, at(12))
    assert (slots[0].spent_s, slots[0].left_s) == (480, 120)
    assert [slot.state for slot in slots] == ["now", "later", "later"]
    assert (slots[1].spent_s, slots[1].left_s) == (240, 960)
    assert minutes(slots[2].expected_at) == 30


def test_a_skipped_item_is_behind_us() -> None:
    slots = timetable(meeting(opened=0), AGENDA, worked((1, 0, 5), (3, 5, None)), at(6))
    assert [slot.state for slot in slots] == ["done", "done", "now"]
    assert slots[1].spent_s == 0


def test_a_pause_between_items_moves_the_forecast_with_the_clock() -> None:
    slots = timetable(meeting(opened=0), AGENDA, worked((1, 0, 10)), at(25))
    assert told(slots)[1:] == [(10, 25, "later"), (30, 45, "later")]


def test_a_closed_meeting_ended_when_it_was_closed() -> None:
    over = meeting(opened=0, closed=50)
    slots = timetable(over, AGENDA, worked((1, 0, 12), (2, 12, 30), (3, 30, 50)), at(9000))
    assert told(slots) == [(0, 0, "done"), (10, 12, "done"), (30, 30, "done")]
    assert minutes(expected_end(over, slots)) == 50


@pytest.mark.parametrize(("opened", "from_plan"), [(-30, True), (119, True), (121, False), (60 * 24 * 30, False)])
def test_a_meeting_held_on_another_day_counts_from_its_opening(opened: float, from_plan: bool) -> None:
    assert (plan_from(meeting(opened=opened)) == START) is from_plan


def test_a_clock_that_was_set_back_never_counts_less_than_nothing() -> None:
    assert spent(worked((1, 10, 5), (1, 20, None)), at(15)) == 0
    slots = timetable(meeting(opened=10), AGENDA, worked((1, 10, None)), at(2))
    assert slots[0].spent_s == 0


def test_an_empty_agenda_ends_where_it_begins() -> None:
    assert timetable(meeting(), [], [], at(0)) == []
    assert expected_end(meeting(), []) == START
    assert planned_end(meeting(), []) == START


def test_an_item_without_time_is_over_at_once() -> None:
    nothing = [Item(1, 1, 1, "info", "1", "", "", 0, None, None)]
    slots = timetable(meeting(opened=0), nothing, worked((1, 0, None)), at(1))
    assert slots[0].left_s == -60


class TestFixedTimes:
    def fixed(self, minute: float) -> list[Item]:
        guest = Item(2, 1, 2, "talk", "2", "", "", 1200, None, None, fixed_at=stamp(at(minute)))
        return [AGENDA[0], guest, AGENDA[2]]

    def test_an_early_one_waits_and_the_air_is_told(self) -> None:
        slots = timetable(meeting(opened=0), self.fixed(15), worked((1, 0, None)), at(5))
        assert told(slots) == [(0, 0, "now"), (15, 15, "later"), (35, 35, "later")]
        assert [slot.waits_s for slot in slots] == [0, 300, 0]
        assert slots[1].late_s == 0
        assert minutes(planned_end(meeting(), self.fixed(15))) == 65

    def test_time_lost_before_it_is_taken_from_the_air(self) -> None:
        slots = timetable(meeting(opened=0), self.fixed(15), worked((1, 0, None)), at(13))
        assert [slot.waits_s for slot in slots] == [0, 120, 0]
        assert minutes(expected_end(meeting(opened=0), slots)) == 65

    def test_a_late_one_is_late_by_its_fixed_time(self) -> None:
        slots = timetable(meeting(opened=0), self.fixed(15), worked((1, 0, None)), at(22))
        assert (slots[1].late_s, slots[1].waits_s) == (420, 0)
        assert late_minutes(meeting(opened=0), slots) == 7

    def test_a_plan_that_does_not_fit_its_fixed_time_is_late_before_it_begins(self) -> None:
        slots = timetable(meeting(), self.fixed(4), [], at(-60))
        assert (minutes(slots[1].planned_at), slots[1].late_s) == (10, 360)

    def test_it_is_a_time_of_day_and_follows_the_meeting_to_another_evening(self) -> None:
        later = meeting(opened=60 * 24 * 9)
        slots = timetable(later, self.fixed(15), worked((1, 60 * 24 * 9, None)), at(60 * 24 * 9))
        assert minutes(slots[1].expected_at) == 60 * 24 * 9 + 15


class TestMoreOrLessTime:
    def test_an_extension_moves_the_forecast_and_not_the_plan(self) -> None:
        slots = timetable(meeting(opened=0), AGENDA, worked((1, 0, None)), at(9), {1: 300, 3: -600})
        assert told(slots) == [(0, 0, "now"), (10, 15, "later"), (30, 35, "later")]
        assert [(slot.given_s, slot.left_s) for slot in slots] == [(900, 360), (1200, 1200), (1200, 1200)]
        assert late_minutes(meeting(opened=0), slots) == 0

    def test_what_was_taken_off_the_agenda_takes_no_time(self) -> None:
        agenda = [AGENDA[0], replace(AGENDA[1], became="moved"), replace(AGENDA[2], became="written")]
        slots = timetable(meeting(opened=0), agenda, worked((1, 0, None)), at(5))
        assert told(slots) == [(0, 0, "now"), (10, 10, "later"), (30, 10, "later")]
        assert [slot.out for slot in slots] == [False, True, False]
        assert minutes(planned_end(meeting(), agenda)) == 60

    def test_what_was_dropped_and_taken_up_after_all_has_its_time(self) -> None:
        agenda = [replace(AGENDA[0], became="dropped"), *AGENDA[1:]]
        assert timetable(meeting(opened=0), agenda, worked((1, 0, None)), at(5))[0].left_s == 300
