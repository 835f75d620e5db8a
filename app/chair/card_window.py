"""The chair's card in a window of its own, for a second screen or a tablet beside the chair."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.shell.actions import Command
from app.shell.hear import Hear
from app.shell.keys import Keys
from app.shell.language import tr
from db.agenda import running
from db.errors import words
from db.file import CommitteeFile

NAME = "card_window"


class CardWindow(QWidget):
    """The card with its own keys and those of the floor; it goes away with the window it was opened from."""

    def __init__(self, file: CommitteeFile, hear: Hear, floor: Sequence[Command], owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        from app.chair.card import CardPanel  # made when it is asked for

        self.setObjectName(NAME)
        self.setWindowTitle(tr("The chair's card"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = CardPanel(file, hear)
        close = Command("close_card", words("Close the card"), "Esc", "", words("Close this window"), self.close)
        self._own = [close]
        self._keys = Keys(self, lambda: [(self.card, floor), (self.card, self.card.commands), (self, self._own)])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self.setFocusProxy(self.card)
        self.resize(1100, 700)


def card_window_command(file: CommitteeFile, hear: Hear, owner: QWidget, floor: Sequence[Command]) -> Command:
    """Opens the card's window, or brings it to the front."""
    return Command("open_card_window", words("Card in its own window"), "Alt+Shift+6", "card-text-outline",
                   words("Put the chair's card on a screen of its own"),
                   partial(show_card, file, hear, owner, floor), lambda: running(file) is not None)  # fmt: skip


def show_card(file: CommitteeFile, hear: Hear, owner: QWidget, floor: Sequence[Command]) -> CardWindow:
    """Show the window of the card; there is one at most."""
    window = owner.findChild(CardWindow, NAME) or CardWindow(file, hear, floor, owner)
    window.show()
    window.raise_()
    window.activateWindow()
    window.card.setFocus()
    return window
