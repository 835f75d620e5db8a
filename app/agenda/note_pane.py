"""A small place for the private notes of those who lead, one for each item; the room never sees it."""

from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit.label import Label
from app.kit.writing import TextArea
from app.shell.actions import Command, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item
from db.errors import words
from db.file import CommitteeFile
from db.item_notes import note_of, write_note

KEPT_AFTER_MS = 1000


class NotePane(Panel):
    """Writes what was typed when the writer rests for a second, leaves the field, or the item is left.

    Signals: `left`, Esc was pressed and the keyboard may go back to the tool.
    """

    tables: ClassVar = ("meeting", "item_time", "item_note")
    left = Signal()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("note_pane")
        self.item: int | None = None
        self._kept = ""
        self.text = TextArea(hint=tr("Write to yourself"), name=tr("Private note"))
        self.text.setObjectName("private_note")
        self.text.setFixedHeight(84)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(KEPT_AFTER_MS)
        self._rest.timeout.connect(self.keep)
        self.text.textChanged.connect(self._rest.start)
        self.text.settled.connect(self.keep)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Private note"), "column"))
        head.addStretch(1)
        head.addWidget(Label(tr("never on the wall"), "hint"))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 4)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.text)

    def refresh(self) -> None:
        here = current_item(self.file)
        item = here.id if here else None
        if item != self.item:
            self.keep()
            self.item = item
            self._put(note_of(self.file, item) if item is not None else "")
        elif item is not None and self.text.toPlainText().strip() == self._kept:
            self._put(note_of(self.file, item))
        self.text.setEnabled(item is not None)

    def keep(self) -> None:
        """Put what stands in the field into the file; while views are told of a change, right after it."""
        self._rest.stop()
        item, text = self.item, self.text.toPlainText()
        if item is None or text.strip() == self._kept:
            return
        self._kept = text.strip()
        if self.file.changed.telling:  # the item was left, or the field hidden: a refresh never writes
            QTimer.singleShot(0, self, lambda: self._write(item, text))
        else:
            self._write(item, text)

    def _write(self, item: int, text: str) -> None:
        tip = words("Keep the private note")
        run(Command("private_note", words("Private note"), "", "", tip, lambda: write_note(self.file, item, text)))

    def _put(self, text: str) -> None:
        self._kept = text
        if self.text.toPlainText() != text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)
