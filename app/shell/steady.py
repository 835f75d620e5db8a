"""The clock of a meeting: wall time that runs evenly, and notices when the laptop slept or its clock was changed."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from db.file import utc_now

JUMP: Final = timedelta(seconds=60)
"""The computer's clock was set when it is so far from the meeting's; less than that is a correction, not a question."""
AWAY: Final = timedelta(seconds=30)
"""Nobody looked for so long: the computer slept, or the program was stopped."""


# Linux has CLOCK_BOOTTIME; on macOS it is CLOCK_MONOTONIC that counts sleep, other than time.monotonic.
_BOOTTIME: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def lasting() -> float:
    """Seconds of a clock that nobody can set and that goes on while the computer sleeps."""
    if _BOOTTIME is not None:
        return time.clock_gettime(_BOOTTIME)
    return time.monotonic()  # counts sleep on Windows


@dataclass(frozen=True)
class Noticed:
    """Something happened to the clock: "sleep" from `since` until `until`, or it was set ("clock").

    A clock that was set says `until` when the meeting's says `since`; they are the same when both agree again.
    """

    cause: Literal["sleep", "clock"]
    since: datetime
    until: datetime


class SteadyClock:
    """Gives aware UTC moments from a lasting clock set once by the wall clock.

    Durations between two of its moments are true even while somebody sets the computer's clock. `look` is asked each
    second what happened. `ahead` is how far people have decided to go over to a clock that was set.
    """

    def __init__(self, wall: Callable[[], datetime] = utc_now, monotonic: Callable[[], float] = lasting) -> None:
        self._wall, self._monotonic = wall, monotonic
        self.set_anew()

    def __call__(self) -> datetime:
        return self._at + self._ahead + timedelta(seconds=self._monotonic() - self._from)

    def set_anew(self) -> None:
        """Take over the time of the wall clock, as at the start; what happened before is forgotten."""
        self._at, self._from, self._ahead, self._apart = self._wall(), self._monotonic(), timedelta(0), timedelta(0)
        self._looked = self._at

    def look(self) -> Noticed | None:
        """What happened since the last look; each thing is told once."""
        stands, since = self(), self._looked
        self._looked = stands
        apart = self._wall() - stands
        if stands - since >= AWAY:
            self._apart = apart if abs(apart) < JUMP else self._apart
            return Noticed("sleep", since, stands)
        if abs(apart - self._apart) >= JUMP:
            self._apart = apart if abs(apart) >= JUMP else timedelta(0)
            return Noticed("clock", stands, stands + self._apart)
        return None

    def lean(self, ahead: timedelta) -> None:
        """Go so far ahead of (or with less than nothing, behind) the time the meeting began with."""
        by = ahead - self._ahead
        self._ahead, self._apart, self._looked = ahead, self._apart - by, self._looked + by
