"""Free roles, switched: a button for the header of an open meeting, and the choices in the plan."""

from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.kit.fields import Choice
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item, running
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.roles import KINDS_ASIDE, PARTIES_ASIDE, SHOWN, lay_aside, lay_aside_for_item, roles_aside

LEVEL_WORDS: Final = {
    SHOWN: words("Parties may be shown"),
    PARTIES_ASIDE: words("Parties laid aside"),
    KINDS_ASIDE: words("Kinds laid aside too"),
}
SHORT_WORDS: Final = {
    SHOWN: words("Parties shown"),
    PARTIES_ASIDE: words("Free roles"),
    KINDS_ASIDE: words("No kinds"),
}
LEVEL_ICONS: Final = {SHOWN: "badge-account-horizontal-outline", PARTIES_ASIDE: "hand-heart-outline",
                      KINDS_ASIDE: "circle-outline"}  # fmt: skip


class FreeRoles(Panel):
    """What is laid aside now: one press goes on to the next - parties shown, parties aside, kinds aside too.

    An item with a choice of its own is changed itself, otherwise the whole meeting.
    """

    tables: ClassVar = ("meeting", "item", "item_time")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("roles")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

        def held() -> bool:
            return running(self.file) is not None

        self.commands = [
            Command("free_roles", words("Free roles"), "Shift+H", "hand-heart-outline",
                    words("Lay parties aside on the wall, then kinds as well, then show both again"), self.turn, held),
            Command("item_roles", words("Free roles for this item only"), "Ctrl+H", "hand-heart-outline",
                    words("Give the item in work a choice of its own, or let it follow the meeting again"),
                    self.turn_item, lambda: current_item(self.file) is not None),
        ]  # fmt: skip
        self.button = button_for(self.commands[0], quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.refresh()

    def refresh(self) -> None:
        meeting, item = running(self.file), current_item(self.file)
        self.setVisible(meeting is not None)
        if meeting is not None:
            level = roles_aside(self.file, meeting.id, item.id if item else None)
            self.button.setText(tr(SHORT_WORDS[level]))
            self.button.setToolTip(tr(LEVEL_WORDS[level]))
            self.button.set_icon(LEVEL_ICONS[level])

    def turn(self) -> None:
        """Go on to the next of the three."""
        meeting, item = running(self.file), current_item(self.file)
        if meeting is None:
            return
        if item is not None and item.roles_aside is not None:
            lay_aside_for_item(self.file, item.id, (item.roles_aside + 1) % len(LEVEL_WORDS))
        else:
            lay_aside(self.file, meeting.id, (meeting.roles_aside + 1) % len(LEVEL_WORDS))

    def turn_item(self) -> None:
        """Give the item in work what comes next as its own, or let it follow the meeting again."""
        meeting, item = running(self.file), current_item(self.file)
        if meeting is not None and item is not None:
            own = (meeting.roles_aside + 1) % len(LEVEL_WORDS) if item.roles_aside is None else None
            lay_aside_for_item(self.file, item.id, own)

    def _on_changed(self, change: Change) -> None:
        # Hidden while no meeting is open, and it must appear when one is.
        if change.touches(*self.tables):
            self.refresh()


class RolesChoice(Choice):
    """What is laid aside, for a form. Signals: `chosen(level)`; None follows the meeting."""

    chosen = Signal(object)

    def __init__(self, *, follows: bool, parent: QWidget | None = None) -> None:
        super().__init__(name=tr("Free roles"), parent=parent)
        if follows:
            self.addItem(tr("As the meeting"), None)
        for level, text in LEVEL_WORDS.items():
            self.addItem(tr(text), level)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_level(self, level: int | None) -> None:
        """Show what is laid aside without telling."""
        self.setCurrentIndex(next((i for i in range(self.count()) if self.itemData(i) == level), 0))
