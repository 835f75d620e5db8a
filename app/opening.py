"""Opening committee files for the window: where documents live, the demo, and a floor that was left open by a crash."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from platformdirs import user_documents_path

from app.shell.steady import SteadyClock
from db.file import CommitteeFile, moment
from db.wake import leave_out

AT_ONCE: Final = timedelta(seconds=60)


def documents() -> Path:
    """The folder people keep their documents in."""
    return user_documents_path()


def open_file(path: Path, now: Callable[[], datetime]) -> CommitteeFile:
    """Open a committee; what ran when the program was cut off stops where it was last seen alive.

    A window that was closed in the middle of a meeting is taken so too, unless it is opened again at once.
    """
    if isinstance(now, SteadyClock):
        now.set_anew()
    file = CommitteeFile(path, now)
    since = file.left_open or file.last_seen
    if since is not None and not file.read_only:
        if file.left_open is not None:
            leave_out(file, since, "cut")
        elif abs(file.now() - moment(since)) >= AT_ONCE:
            leave_out(file, since, "closed")
    return file


def make_demo(path: Path, now: Callable[[], datetime]) -> CommitteeFile:
    """Write the demo committee, never over a file that exists, and open it."""
    from db.demo import write_demo  # only the demo needs it, and every start would pay for it

    write_demo(path, now)
    return open_file(path, now)
