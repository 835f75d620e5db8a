"""A SWOT on the laptop whose keys go to whatever has the keyboard, for tests of crossing and comparing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.board.tows import TowsPage
from db import strategies
from db.board import add_board, add_note, zones
from db.file import CommitteeFile
from db.people import add_person
from tests.app.board_room import Button, Held, Key, Room, begin_item

TEXTS = {
    "S": ["Mange lokale foreninger", "Korte afstande"],
    "W": ["Borgere får sjældent svar"],
    "O": ["Nyt kvarter bygges"],
    "T": ["Faldende tillid"],
}
FIRST = "How can “Mange lokale foreninger” help us take “Nyt kvarter bygges”?"


def lay_swot(file: CommitteeFile, meeting: int, texts: dict[str, list[str]], item: int | None = None) -> int:
    made = add_board(file, meeting, "swot", "SWOT: i dag", item, language="en")
    fields = {zone.key: zone.id for zone in zones(file, made)}
    for key, held in texts.items():
        for text in held:
            add_note(file, made, text, fields[key])
    return made


class Table(Room):
    """The panel with a SWOT, where keys go to whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, file: CommitteeFile, texts: dict[str, list[str]] = TEXTS) -> None:
        begin_item(file)
        self.maja = add_person(file, "Maja Holm", "citizen")
        self.helge = add_person(file, "Helge Brandvold", "politician")
        self.board = lay_swot(file, 1, texts, 1)
        super().__init__(qtbot, file)
        self.window.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)

    @property
    def here(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.here, key, held)

    def type(self, text: str) -> None:
        self.bot.keyClicks(self.here, text)

    def open(self, *ways: str) -> TowsPage:
        self.press(Key.Key_X, held=Held.ControlModifier | Held.ShiftModifier)
        for _ in ways:
            self.press(Key.Key_Right, held=Held.AltModifier)
        page = self.panel.swot.tows
        assert page is not None
        return page

    def click_button(self, name: str) -> None:
        found = self.panel.findChild(QPushButton, name)
        assert found is not None
        assert found.isEnabled()
        self.bot.mouseClick(found, Button.LeftButton)

    @property
    def chosen(self) -> set[str]:
        return {one.text for one in strategies.chosen_factors(self.file, self.board)}

    @property
    def written(self) -> list[str]:
        return [one.text for one in strategies.strategies(self.file, self.board)]
