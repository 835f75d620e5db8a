"""The clock of a meeting against sleeping laptops and changed clocks."""

from datetime import UTC, datetime, timedelta

from app.shell.steady import Noticed, SteadyClock, lasting

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)


class Laptop:
    """A wall clock and a lasting one, and the clock of the meeting that is looked at each second."""

    def __init__(self) -> None:
        self.wall, self.lasting = NOON, 100.0
        self.clock = SteadyClock(lambda: self.wall, lambda: self.lasting)

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.lasting += seconds

    def work(self, seconds: int) -> list[Noticed | None]:
        """What each look said that was something."""
        found = []
        for _ in range(seconds):
            self.pass_by(1)
            found.append(self.clock.look())
        return [one for one in found if one]


def test_it_runs_with_the_wall_and_has_nothing_to_tell() -> None:
    laptop = Laptop()
    assert laptop.work(90) == []
    assert laptop.clock() == NOON + timedelta(seconds=90)


def test_a_changed_clock_changes_nothing_by_itself_and_is_told_once() -> None:
    laptop = Laptop()
    laptop.work(60)
    laptop.wall -= timedelta(hours=1)
    at = NOON + timedelta(seconds=61)
    assert laptop.work(10) == [Noticed("clock", at, at - timedelta(hours=1))]
    assert laptop.clock() == NOON + timedelta(seconds=70)
    laptop.wall += timedelta(hours=1)
    back = NOON + timedelta(seconds=71)
    assert laptop.work(10) == [Noticed("clock", back, back)]


def test_a_clock_put_right_by_some_seconds_is_no_question() -> None:
    laptop = Laptop()
    laptop.wall += timedelta(seconds=20)
    assert laptop.work(3) == []


def test_sleep_is_told_with_the_moment_it_began() -> None:
    laptop = Laptop()
    laptop.work(60)
    laptop.pass_by(2400)
    slept = Noticed("sleep", NOON + timedelta(seconds=60), NOON + timedelta(seconds=2461))
    assert laptop.work(5) == [slept]
    assert laptop.clock() == laptop.wall


def test_a_clock_that_was_set_during_the_sleep_is_asked_about_after_it() -> None:
    laptop = Laptop()
    laptop.work(60)
    laptop.pass_by(2400)
    laptop.wall += timedelta(hours=1)
    assert [one.cause for one in laptop.work(5) if one] == ["sleep", "clock"]


def test_people_may_go_over_to_the_new_time_and_back() -> None:
    laptop = Laptop()
    laptop.wall += timedelta(hours=1)
    assert len(laptop.work(1)) == 1
    laptop.clock.lean(timedelta(hours=1))
    assert laptop.clock() == laptop.wall
    assert laptop.work(3) == []
    laptop.clock.lean(timedelta(0))
    assert laptop.clock() == laptop.wall - timedelta(hours=1)
    assert laptop.work(3) == []


def test_it_is_set_anew_by_the_wall() -> None:
    laptop = Laptop()
    laptop.wall += timedelta(hours=1)
    laptop.pass_by(300)
    laptop.clock.set_anew()
    assert laptop.clock() == laptop.wall
    assert laptop.work(3) == []


def test_the_lasting_clock_of_this_computer_never_goes_back() -> None:
    first = lasting()
    assert lasting() >= first
