"""The hat of who has the floor: whether they speak as themselves, as a politician or as an official; laptop only."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.floor import floor
from db.roles import next_hat, put_on_hat

HAT_WORDS: Final = {
    None: words("Speaks as oneself"),
    "politician": words("Speaks as a politician"),
    "official": words("Speaks as an official"),
}


class HatLine(Panel):
    """One button under the floor while somebody speaks; a press puts on the next hat."""

    tables: ClassVar = ("turn", "turn_time", "round", "item", "item_time", "meeting")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("hat_line")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        tip = words("Note with which hat the speaker speaks: politician, official, or none; the room does not see it")
        self.commands = [Command("hat", words("Hat"), "H", "hat-fedora", tip, self.turn, self._speaks)]
        self.button = button_for(self.commands[0], quiet=True, height=30)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 6)
        row.addWidget(self.button)
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        turn = floor(self.file).turn
        self.setVisible(turn is not None)
        if turn is not None:
            self.button.setText(tr(HAT_WORDS[turn.hat]))

    def turn(self) -> None:
        """Put on the next hat."""
        there = floor(self.file)
        if there.turn is not None:
            put_on_hat(self.file, there.turn.id, next_hat(there.kind, there.turn.hat))

    def _speaks(self) -> bool:
        return floor(self.file).turn is not None

    def _on_changed(self, change: Change) -> None:
        # Hidden while nobody speaks, and it must appear when somebody does.
        if change.touches(*self.tables):
            self.refresh()
