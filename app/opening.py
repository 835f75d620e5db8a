"""Opening committee files for the window: where documents live, the demo, and a floor that was left open by a crash."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from platformdirs import user_documents_path

from db.file import CommitteeFile
from db.wake import leave_out


def documents() -> Path:
    """The folder people keep their documents in."""
    return user_documents_path()


def open_file(path: Path, now: Callable[[], datetime]) -> CommitteeFile:
    """Open a committee; a speech that ran when the program was cut off is paused where it was last seen alive."""
    file = CommitteeFile(path, now)
    if file.left_open is not None and not file.read_only:
        leave_out(file, file.left_open)
    return file


def make_demo(path: Path, now: Callable[[], datetime]) -> CommitteeFile:
    """Write the demo committee, never over a file that exists, and open it."""
    from db.demo import write_demo  # only the demo needs it, and every start would pay for it

    write_demo(path, now)
    return open_file(path, now)
