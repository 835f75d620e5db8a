"""What the chair pair can open over any room: a rehearsal of the next meeting, and the hand-over as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from app.kit import ask
from app.opening import documents
from app.shell.actions import Command
from app.shell.errors import told
from app.shell.language import tr
from db.agenda import meetings, running, upcoming
from db.errors import RuleBroken, words
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.rehearsal import RehearsalWindow


class ChairDesk:
    """The commands of one committee; `selected` gives the meeting that is chosen somewhere, or None."""

    def __init__(self, file: CommitteeFile, owner: QWidget, selected: Callable[[], int | None]) -> None:
        self.file, self._owner, self._selected = file, owner, selected
        self.commands = [
            Command("rehearse_next", words("Rehearse the next meeting"), "Ctrl+Shift+R", "play-speed",
                    words("Try the meeting in a copy, with simulated speakers; nothing is kept"),
                    self.rehearse_next, lambda: running(file) is None and upcoming(file) is not None),
            Command("handover_files", words("Write the hand-over …"), "Ctrl+Shift+H", "file-export-outline",
                    words("Open points, what ran over and tips for the next pair, as a page and a PDF"),
                    self.hand_over_last, lambda: bool(meetings(file))),
        ]  # fmt: skip

    def rehearse_next(self) -> None:
        """Rehearse the meeting that comes next."""
        meeting = upcoming(self.file)
        if meeting is not None:
            self.rehearse(meeting.id)

    def rehearse(self, meeting_id: int) -> RehearsalWindow:
        """Open the window of a rehearsal, or bring the one that is open to the front."""
        from app.rehearsal import RehearsalWindow  # the cockpit over a copy is loaded when it is asked for

        window = next((one for one in self._owner.window().findChildren(RehearsalWindow) if one.isVisible()), None)
        if window is None:
            window = RehearsalWindow(self.file, meeting_id, parent=self._owner.window())
            window.show()
        window.raise_()
        window.activateWindow()
        return window

    def hand_over_last(self) -> None:
        """Write the hand-over of the chosen meeting, else of the one that is open or was held last."""
        now = running(self.file)
        held = [one for one in meetings(self.file) if one.opened_at is not None]
        meeting = self._selected() or (now.id if now else held[-1].id if held else None)
        if meeting is None:
            raise RuleBroken(words("There is no meeting to hand over yet."))
        self.hand_over(meeting)

    def hand_over(self, meeting_id: int) -> None:
        """Ask for a folder and write the hand-over of a meeting into it."""
        from app.handover_files import write_handover

        folder = ask.folder(self._owner, tr("Where shall the hand-over be?"), documents())
        if folder:
            written = write_handover(self.file, meeting_id, Path(folder))
            names = ", ".join(path.name for path in written)
            told.sentence.emit(tr("Written: {names}").format(names=names))

    def close(self) -> None:
        """End the rehearsal that is open, because the file is about to be closed."""
        for window in self._owner.window().findChildren(QMainWindow, "rehearsal"):
            window.close()
