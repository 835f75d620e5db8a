"""The vote panel in a window with its keys, at a meeting with a board of six notes, for tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.board.vote_panel import VotePanel
from app.kit.theme import load_fonts
from app.shell.actions import Command
from app.shell.hear import Hear
from app.shell.keys import Keys
from app.shell.undo import undo_commands
from db import board as boards
from db.file import CommitteeFile, stamp
from db.vote_results import lines
from db.vote_rows import Vote, open_vote_of, vote

Key, Held = Qt.Key, Qt.KeyboardModifier
NAMES = ("Karen Sørensen", "Bo Dam", "Carl Ek", "Dorte Friis")
NOTES = ("Tog", "Bus", "Cykel", "Gang", "Færge", "Fly")


class Room:
    """The vote panel in a window with its keys, as in the cockpit."""

    def __init__(self, bot: QtBot, file: CommitteeFile) -> None:
        load_fonts()
        self.bot, self.file, self.left = bot, file, 0
        self.hear = Hear(file, 0)
        self.window = QWidget()
        self.panel = VotePanel(file, self.hear)
        QVBoxLayout(self.window).addWidget(self.panel)
        undo = undo_commands(file)
        self.keys = Keys(self.window, lambda: [(self.panel, self.panel.commands), (self.window, undo)])
        self.panel.left.connect(self._on_left)
        self.window.resize(760, 640)
        self.window.show()
        bot.waitExposed(self.window)
        self.panel.refresh()
        self.panel.setFocus()

    def _on_left(self) -> None:
        self.left += 1

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.window.focusWidget() or self.panel, key, held)
            QApplication.processEvents()

    def click(self, name: str) -> None:
        found = self.panel.findChild(QWidget, name)
        assert found is not None, name
        assert found.isVisible(), name
        self.bot.mouseClick(found, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def now(self) -> Vote:
        found = open_vote_of(self.file, 1)
        assert found is not None
        return found

    def command(self, name: str) -> Command:
        return next(command for command in self.panel.commands if command.name == name)

    def sums(self, vote_id: int = 1) -> dict[str, int]:
        return {line.text: line.count for line in lines(self.file, vote(self.file, vote_id))}


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    """Four citizens at an item for a vote, with a board of six notes."""
    with file.action("Prepare"):
        for seat, name in enumerate(NAMES, 1):
            file.new("person", {"name": name, "kind": "citizen", "seat": seat})
        at = stamp(file.now())
        held = file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": at, "opened_at": at})
        for position in (1, 2):
            row = {"meeting": held, "position": position, "kind": "vote", "title": "Valg", "planned_s": 600}
            file.new("item", {**row, "question": "Hvad prøver vi først?"})
        file.new("item_time", {"item": 1, "began_at": at})
    boards.add_board(file, held, "poster", "Ideer", 1)
    boards.add_notes(file, 1, list(NOTES), None)
    return held


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, meeting: int) -> Iterator[Room]:
    made = Room(qtbot, file)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


@pytest.fixture
def opened(room: Room) -> Room:
    """The six notes are voted on with three dots each, and the cover is up."""
    room.press(Key.Key_Return, held=Held.ControlModifier)
    return room
