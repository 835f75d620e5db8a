"""The clock of a meeting: wall time that runs evenly, and notices when the laptop slept or its clock was changed."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from db.file import utc_now

JUMP: Final = timedelta(seconds=5)


class SteadyClock:
    """Gives aware UTC moments from a monotonic clock set once by the wall clock.

    Durations between two of its moments are true even while somebody sets the computer's clock. `jumped` sets it anew.
    """

    def __init__(self, wall: Callable[[], datetime] = utc_now, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._wall, self._monotonic = wall, monotonic
        self._set()

    def __call__(self) -> datetime:
        return self._at + timedelta(seconds=self._monotonic() - self._from)

    def jumped(self) -> datetime | None:
        """If wall time has run away from the steady time, set the clock anew; the moment it stood at, else None."""
        stood = self()
        if abs(self._wall() - stood) < JUMP:
            return None
        self._set()
        return stood

    def _set(self) -> None:
        self._at, self._from = self._wall(), self._monotonic()
