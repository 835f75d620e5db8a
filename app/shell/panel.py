"""The widget every panel of the laptop is: it shows rows of the file, and refreshes when they change."""

from typing import ClassVar

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.shell.actions import Command
from app.shell.errors import contained
from app.shell.hear import Hear
from db.change import Change
from db.file import CommitteeFile


class Panel(QWidget):
    """Refreshes when shown, when a table it reads was touched, and on each tick while visible.

    Texts are made in the constructor: a switch of language or colours makes new panels.
    """

    tables: ClassVar[tuple[str, ...]] = ()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.hear = hear
        self.commands: list[Command] = []
        self._stale = True
        hear.changed.connect(self._on_changed)
        hear.tick.connect(self._on_tick)

    def refresh(self) -> None:
        """Draw everything from the file. Never writes."""

    def hear_change(self, change: Change) -> None:
        """Draw what a change touched; a panel with many rows does better than `refresh` here."""
        self.refresh()

    def on_tick(self) -> None:
        """Draw what the passing second changed."""

    def _on_changed(self, change: Change) -> None:
        if not change.touches(*self.tables):
            return
        if self.isVisible():
            self.hear_change(change)
        else:
            self._stale = True

    def _on_tick(self) -> None:
        if self.isVisible():
            self.on_tick()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._stale = False
            contained(self.refresh)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._stale = True
        super().hideEvent(event)
