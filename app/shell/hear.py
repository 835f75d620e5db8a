"""The announcements of the file, and the passing of time, as Qt signals."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.shell.steady import Noticed, SteadyClock
from db.agenda import current_item, running
from db.away import clock_ahead, newest_away
from db.change import Change
from db.file import CommitteeFile, stamp
from db.wake import leave_out, note_clock

SIGN_OF_LIFE: Final = timedelta(seconds=3)  # with a beat each second at most 5 s are lost when the program is cut off


class Hear(QObject):
    """Tells views of each committed change and of each second.

    Signals:
        changed: with the `Change` that was committed, undone or redone.
        tick: once a second; receivers draw anew from rows and `now()`, they never count.
        woke: the laptop slept or its clock was changed while something was running; what happened is to be asked.
    """

    changed = Signal(object)
    tick = Signal()
    woke = Signal()

    def __init__(self, file: CommitteeFile, interval: int = 1000, parent: QObject | None = None) -> None:
        """Listen to `file` and tick every `interval` ms; 0 leaves the ticking to the caller (tests, pictures)."""
        super().__init__(parent)
        self.file = file
        file.changed.add(self._on_change)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._seen_at = file.now()
        self._away_before = newest_away(file)
        if isinstance(file.now, SteadyClock):
            file.now.look()  # nobody looked while no file was open, and nobody was away
        if interval:
            self._timer.start(interval)

    def now(self) -> datetime:
        """The present moment by the file's clock."""
        return self.file.now()

    def beat(self) -> None:
        """One second has passed: look after the clock, leave a sign of life in the file, and tell."""
        if isinstance(self.file.now, SteadyClock) and (noticed := self.file.now.look()) is not None:
            self._look_after(noticed, self.file.now)
        if abs(self.file.now() - self._seen_at) >= SIGN_OF_LIFE:
            self._seen_at = self.file.now()
            if running(self.file) is not None:
                self.file.seen()
        self.tick.emit()

    def stop(self) -> None:
        """Hear nothing more; called before the file is closed."""
        self._timer.stop()
        self.file.changed.remove(self._on_change)

    def _look_after(self, noticed: Noticed, steady: SteadyClock) -> None:
        if self.file.read_only:
            return
        if current_item(self.file) is None:
            steady.set_anew()  # no time is being taken: the computer's clock is as good as any
        elif noticed.cause == "sleep":
            if leave_out(self.file, stamp(noticed.since)):
                self.woke.emit()
        elif note_clock(self.file, stamp(noticed.since), stamp(noticed.until)):
            self.woke.emit()

    def _on_change(self, change: Change) -> None:
        if change.touches("away") and isinstance(self.file.now, SteadyClock):
            self.file.now.lean(timedelta(seconds=clock_ahead(self.file, self._away_before)))
        self.changed.emit(change)
