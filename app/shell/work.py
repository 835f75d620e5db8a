"""Long work in a thread of its own: tells how far it is, and stops between two steps when asked to."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from app.kit.theme import load_fonts
from app.shell.files import Saved
from db.errors import Trouble

Step = Callable[[str], None]
"""Tells the name of what is made next; raises `Stopped` when somebody asked to stop."""


class Stopped(Exception):
    """Somebody asked to stop; what is written so far is whole."""


class Work(QObject):
    """Files being written. What the thread needs was read before: it never sees the committee's file.

    Signals: `step(done, name)`, so many files are made and this one is next; `ended(saved, error)` at the end, with
    the list of what was written and what went wrong, None when nothing did.
    """

    step = Signal(int, str)
    ended = Signal(object, object)

    def __init__(self, do: Callable[[Step], Iterator[Saved]], total: int, parent: QObject | None = None) -> None:
        """`do` writes `total` files and gives each when it is there."""
        super().__init__(parent)
        self.total = total
        self._do = do
        self._stop = threading.Event()
        self._pool = ThreadPoolExecutor(1, "export")
        self._saved: list[Saved] = []
        self._done = 0

    def start(self) -> None:
        """Begin."""
        load_fonts()  # belongs to the thread of the windows
        self._pool.submit(self._write).add_done_callback(self._on_end)

    def stop(self) -> None:
        """Stop before the next file."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._pool.shutdown()

    def _write(self) -> None:
        self._saved.extend(self._do(self._on_step))

    def _on_end(self, future: "Future[None]") -> None:
        """Still in the thread: what went wrong is handed to the window, which sorts trouble from our mistakes."""
        self.ended.emit(self._saved, future.exception())

    def _on_step(self, name: str) -> None:
        if self._stop.is_set():
            raise Stopped
        self.step.emit(self._done, name)
        self._done += 1


def told_as(error: BaseException | None) -> Trouble | None:
    """The trouble in what went wrong, None where there is none; a mistake of ours is raised again.

    Raises:
        BaseException: what is neither trouble nor a wish to stop.
    """
    if error is None or isinstance(error, Stopped):
        return None
    if isinstance(error, Trouble):
        return error
    raise error
