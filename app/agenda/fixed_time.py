"""The field for the time of day at which an item must begin: a guest, the bus; empty follows the plan."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.kit.writing import Field, TextLine
from app.shell.language import clock, tr
from db.agenda import Item
from db.file import moment

TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?")


def read_time(text: str) -> tuple[int, int] | None:
    """Hour and minute of a time as people write it: 18:30, 18.30, 1830, kl. 18; None when it is none."""
    found = TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return (hour, minute) if hour < 24 and minute < 60 else None


class FixedTime(Field):
    """Signals: `chosen`, with (hour, minute) or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        line = TextLine(hint=tr("by the plan"))
        line.setObjectName("item_fixed")
        super().__init__(tr("Begins at"), line, parent)
        self.line = line
        self._shown = ""
        self.line.editingFinished.connect(self.settle)

    def show_item(self, item: Item, other: bool) -> None:
        """Show the fixed time of an item, unless it is being written."""
        if other or not (self.line.hasFocus() and self.line.isModified()):
            self._shown = clock(moment(item.fixed_at)) if item.fixed_at else ""
            self.line.setText(self._shown)
            self.line.setModified(False)
            self.say("")

    def settle(self) -> None:
        """Keep what was written if it is a time; otherwise say what one looks like."""
        text = self.line.text().strip()
        if not self.line.isModified() or text == self._shown:
            return
        time = read_time(text) if text else None
        if text and time is None:
            self.say(tr("Write a time like 18:30."))
            return
        self.line.setModified(False)
        self.say("")
        self.chosen.emit(time)
