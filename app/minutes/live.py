"""The point that is being written just now, so that map and wall show it before it is in the file."""

from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from db.file import CommitteeFile


class LiveLine(QObject):
    """Kind and words of the point being written, without names; no words when nothing is.

    `under` is the node it will stand under, None for the branch of the item in work. Signals: `changed`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.text = "point", ""
        self.under: int | None = None

    def show(self, kind: str, text: str, under: int | None = None) -> None:
        """Tell what is being written; no text ends it."""
        if (kind, text, under) != (self.kind, self.text, self.under):
            self.kind, self.text, self.under = kind, text, under
            self.changed.emit()

    def end(self) -> None:
        """Nothing is being written."""
        self.show("point", "")


_lines: Final[WeakKeyDictionary[CommitteeFile, LiveLine]] = WeakKeyDictionary()


def live_line(file: CommitteeFile) -> LiveLine:
    """What is being written in a file; the same for whoever asks."""
    if file not in _lines:
        _lines[file] = LiveLine()
    return _lines[file]
