"""The clock of a meeting against sleeping laptops and changed clocks."""

from datetime import UTC, datetime, timedelta

from app.shell.steady import SteadyClock

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)


class Laptop:
    """A wall clock and a monotonic one."""

    def __init__(self) -> None:
        self.wall, self.monotonic = NOON, 100.0

    def work(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.monotonic += seconds

    def clock(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.monotonic)


def test_it_runs_with_the_wall() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    laptop.work(90)
    assert clock() == NOON + timedelta(seconds=90)
    assert clock.jumped() is None


def test_a_changed_clock_changes_no_duration_and_is_noticed_once() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    laptop.work(60)
    laptop.wall -= timedelta(hours=3)
    laptop.work(10)
    assert clock() == NOON + timedelta(seconds=70)
    assert clock.jumped() == NOON + timedelta(seconds=70)
    assert clock() == laptop.wall
    assert clock.jumped() is None


def test_sleep_is_noticed_with_the_moment_it_began() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    laptop.work(60)
    laptop.wall += timedelta(minutes=40)
    laptop.work(1)
    assert clock.jumped() == NOON + timedelta(seconds=61)
    assert clock() == laptop.wall
