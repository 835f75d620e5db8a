"""A board on the laptop with its keys and its mouse, for tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.board.panel import BoardPanel
from app.board.view import BoardView
from app.kit.theme import load_fonts
from app.shell.hear import Hear
from app.shell.keys import Keys
from db import board as boards
from db.file import CommitteeFile

Key, Button, Held = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier


class Room:
    """The panel in a window with its keys, as in the cockpit."""

    def __init__(self, qtbot: QtBot, file: CommitteeFile) -> None:
        load_fonts()
        self.bot, self.file = qtbot, file
        self.hear = Hear(file, 0)
        self.window = QWidget()
        self.panel = BoardPanel(file, self.hear)
        QVBoxLayout(self.window).addWidget(self.panel)
        self.keys = Keys(self.window, lambda: [(self.panel, self.panel.commands)])
        self.window.resize(760, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.sent: list[int] = []
        self.panel.to_minutes.connect(self.sent.extend)

    @property
    def view(self) -> BoardView:
        return self.panel.view

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.view, key, held)

    def type(self, text: str) -> None:
        self.bot.keyClicks(self.view, text)

    def notes(self) -> dict[str, boards.Note]:
        board = self.panel.scene.board
        return {note.text: note for note in boards.notes(self.file, board.id)} if board else {}

    def chosen(self) -> set[str]:
        return {text for text, note in self.notes().items() if note.id in self.panel.scene.chosen}

    def fields(self) -> dict[str, str]:
        keys = {zone.id: zone.key for zone in self.panel.scene.paper.fields}
        return {text: keys.get(note.zone or 0, "") for text, note in self.notes().items()}

    def spot(self, text: str) -> QPoint:
        note = self.notes()[text]
        return self.view.mapFromScene(QPointF(note.x + 100, note.y + 150))

    def click(self, text: str, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        self.bot.mouseClick(self.view.viewport(), Button.LeftButton, held, self.spot(text))

    def drag(self, start: QPoint, *way: QPoint, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        port = self.view.viewport()
        self.bot.mousePress(port, Button.LeftButton, held, start)
        for point in way:
            self.bot.mouseMove(port, point)
        self.bot.mouseRelease(port, Button.LeftButton, held, way[-1])

    def seen(self) -> QImage:
        """The view as it is once everything is sharp; how soon that is depends on the machine."""
        self.view.grab()
        self.bot.waitUntil(lambda: not self.view.tiles.missing)
        return self.view.grab().toImage()

    def button(self, name: str) -> QWidget:
        found = self.panel.findChild(QWidget, name)
        assert found is not None
        return found


def begin_item(file: CommitteeFile) -> None:
    """An item in work at an open meeting."""
    at = "2024-03-05T16:00:00.000Z"
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": at, "opened_at": at})
        for position in (1, 2):
            row = {"meeting": 1, "position": position, "kind": "board", "title": f"Tavle {position}", "planned_s": 600}
            file.new("item", {**row, "question": "Hvad kendetegner os?"})
        file.new("item_time", {"item": 1, "began_at": at})


@pytest.fixture
def bare(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    begin_item(file)
    room = Room(qtbot, file)
    yield room
    room.window.close()
    room.hear.stop()
    room.window.deleteLater()


@pytest.fixture
def room(bare: Room) -> Room:
    """A SWOT on the laptop, with the keyboard on it."""
    boards.add_board(bare.file, 1, "swot", "SWOT: i dag", 1)
    bare.panel.setFocus()
    bare.bot.waitUntil(bare.view.hasFocus)
    return bare


@pytest.fixture
def three(room: Room) -> Room:
    """Three notes in the first field."""
    boards.add_notes(room.file, 1, ["En", "To", "Tre"], boards.zones(room.file, 1)[0].id)
    return room
