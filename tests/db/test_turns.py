"""The rules of the floor, with literals: order, time, summary."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.turns import (
    Round,
    Turn,
    TurnTime,
    just_began,
    lap,
    next_starter,
    nth_speech,
    queue,
    seconds,
    summary,
    upcoming,
)

FOUR = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)
ROUND = Round(1, 1, "", 60, 1, 1, "2024-03-05T16:00:00.000Z", None)


def turn(id_: int, person: int | None, state: str = "waiting", *, round_: int | None = 1, asked: bool = False) -> Turn:
    at = "2024-03-05T16:00:00.000Z"
    asked_at, passed_at = at if asked else None, at if state == "passed" else None
    return Turn(id_, 1, round_, person, "", "speech", id_, state, 60, asked_at, passed_at, "", None, 0, 0)


def stretch(began: str, ended: str | None) -> TurnTime:
    return TurnTime(1, 1, f"2024-03-05T{began}.000Z", f"2024-03-05T{ended}.000Z" if ended else None)


def whose(line: list[tuple[Turn | None, int | None]]) -> list[int | None]:
    return [who for _, who in line]


class TestTheRules:
    def test_a_round_against_the_clock_goes_from_the_starter_down(self) -> None:
        assert lap([1, 2, 3, 4, 5], 2, -1) == [2, 1, 5, 4, 3]

    @given(st.lists(st.integers(1, 40), unique=True, min_size=1), st.data(), st.sampled_from([1, -1]))
    def test_a_round_asks_everybody_exactly_once(self, circle: list[int], data: st.DataObject, way: int) -> None:
        starter = data.draw(st.sampled_from(circle))
        order = lap(circle, starter, way)
        assert order[0] == starter
        assert sorted(order) == sorted(circle)

    @given(st.lists(st.integers(1, 40), unique=True, min_size=1), st.data())
    def test_everybody_starts_a_round_once_before_anybody_starts_twice(
        self, circle: list[int], data: st.DataObject
    ) -> None:
        last = data.draw(st.sampled_from(circle))
        started = []
        for _ in circle:
            last = next_starter(circle, circle, last) or 0
            started.append(last)
        assert sorted(started) == sorted(circle)

    def test_the_next_round_skips_a_starter_who_is_away(self) -> None:
        assert next_starter([1, 2, 3, 4], {1, 2, 4}, 2) == 4
        assert next_starter([1, 2, 3, 4], {1, 2}, 2) == 1
        assert next_starter([1, 2], {1, 2}, 99) == 1
        assert next_starter([1, 2], set(), 1) is None

    def test_those_away_are_left_out_and_find_their_place_again(self) -> None:
        turns = [turn(1, 1, "speaking"), turn(2, 2), turn(3, 3), turn(4, 4)]
        assert whose(upcoming(ROUND, turns, [1, 2, 3, 4], {1, 3, 4})) == [3, 4]
        assert whose(upcoming(ROUND, turns, [1, 2, 3, 4], {1, 2, 3, 4})) == [2, 3, 4]

    def test_a_late_comer_comes_in_at_the_seat(self) -> None:
        turns = [turn(1, 1, "speaking"), turn(2, 2), turn(3, 4)]
        assert whose(upcoming(ROUND, turns, [1, 2, 3, 4, 5], {1, 2, 3, 4})) == [2, 3, 4]

    def test_a_late_comer_whose_seat_the_round_has_passed_comes_last(self) -> None:
        turns = [turn(1, 1, "done"), turn(2, 3, "speaking"), turn(3, 4)]
        assert whose(upcoming(ROUND, turns, [1, 2, 3, 4], {1, 2, 3, 4})) == [4, 2]

    def test_those_who_passed_are_asked_again_at_the_end_and_only_once(self) -> None:
        turns = [turn(1, 1, "passed"), turn(2, 2, "speaking"), turn(3, 3), turn(4, 4, "passed", asked=True)]
        assert whose(upcoming(ROUND, turns, [1, 2, 3, 4], {1, 2, 3, 4})) == [3, 1]

    @given(st.lists(st.sampled_from(["speak", "pass"]), min_size=40, max_size=40), st.integers(1, 8))
    def test_everybody_is_called_once_and_who_passed_once_more(self, answers: list[str], count: int) -> None:
        turns = {n: turn(n, n) for n in range(1, count + 1)}
        called: list[int] = []
        while line := upcoming(ROUND, turns.values(), list(turns), list(turns)):
            who = whose(line)[0] or 0
            again = turns[who].state == "passed"
            called.append(who)
            state = "passed" if answers[len(called) - 1] == "pass" else "done"
            turns[who] = turn(who, who, state, asked=again)
        passed = [who for who, answer in zip(called[:count], answers, strict=False) if answer == "pass"]
        assert called == [*range(1, count + 1), *passed]

    def test_speaking_time_is_the_sum_of_the_stretches(self) -> None:
        spoken = [stretch("16:00:00", "16:00:40"), stretch("16:01:15", "16:01:40"), stretch("16:02:40", None)]
        assert seconds(spoken, datetime(2024, 3, 5, 16, 3, 10, tzinfo=UTC)) == 95

    def test_a_clock_that_was_set_back_gives_no_negative_time(self) -> None:
        assert seconds([stretch("17:00:00", None)], FOUR) == 0

    def test_a_press_right_after_the_floor_was_given_is_the_same_press(self) -> None:
        times = [stretch("16:00:00", None)]
        assert just_began(times, FOUR + timedelta(milliseconds=300))
        assert not just_began(times, FOUR + timedelta(milliseconds=400))
        assert not just_began(times, FOUR - timedelta(hours=1))
        assert not just_began([], FOUR)

    def test_the_list_keeps_the_order_asked(self) -> None:
        turns = [turn(3, 7, round_=None), turn(1, 5, round_=None), turn(2, 6, "done", round_=None), turn(4, 1)]
        assert [t.id for t in queue(turns, {5, 6, 7})] == [1, 3]
        assert [t.id for t in queue(turns, {7})] == [3]

    def test_speeches_are_counted_for_each_person_on_the_item(self) -> None:
        turns = [turn(1, 5, "done", round_=None), turn(2, 6, "done", round_=None), turn(3, 5, round_=None)]
        assert nth_speech(turns, turns[2]) == 2

    def test_the_summary_tells_times_without_names(self) -> None:
        turns = [turn(1, 1, "done"), turn(2, 2, "passed"), turn(3, 3, "absent"), turn(4, 4, "done")]
        times = {1: [stretch("16:00:00", "16:01:00")], 4: [stretch("16:02:00", "16:02:20")]}
        told = summary(ROUND, turns, times, FOUR)
        assert (told.spoke, told.passed, told.unheard, told.seconds) == (2, (2,), (3,), (20.0, 60.0))
        assert told.typical_s == 40
