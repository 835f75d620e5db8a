"""A tool for speaking and the pane beside it in one window, with their keys, for the tests of both."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell.actions import Command
from app.shell.hear import Hear
from app.shell.keys import Keys
from app.speaking.floor_pane import FloorPane
from app.speaking.list_panel import ListPanel
from app.speaking.panel import RoundPanel
from db import speaking
from db.agenda import begin_item
from db.file import CommitteeFile, stamp

NAMES = ["Anne Berg", "Bo Dam", "Carl Ek", "Dorte Friis", "Eva Gad-Lund"]


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def item(file: CommitteeFile) -> int:
    """Five people, a meeting in work at its only item, a round; gives the item."""
    with file.action("Prepare"):
        for seat, name in enumerate(NAMES, start=1):
            file.new("person", {"name": name, "kind": "politician" if seat > 3 else "citizen", "seat": seat})
        at = stamp(file.now())
        held = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
        row = {"meeting": held, "position": 1, "title": "En god oplevelse", "question": "Hvornår blev du spurgt?"}
        made = file.new("item", {**row, "kind": "round", "planned_s": 600})
        begin_item(file, made)
    return made


def use_as(file: CommitteeFile, item: int, kind: str) -> None:
    with file.action("Prepare"):
        file.db.table("item").update(item, {"kind": kind})


class Room:
    """A tool and the pane beside it in one window, with their keys."""

    def __init__(self, qtbot: QtBot, tool: RoundPanel | ListPanel, pane: FloorPane) -> None:
        self.qtbot, self.tool, self.pane = qtbot, tool, pane
        self.window = QWidget()
        row = QHBoxLayout(self.window)
        row.addWidget(tool)
        row.addWidget(pane)
        self.window.resize(1030, 640)
        self.keys = Keys(self.window, lambda: [(pane, pane.commands), (tool, tool.commands)])
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        self.tool.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_seat(self, person: int) -> None:
        index = [view.person for view in self.tool.table.shown].index(person)
        at = self.tool.table.seat_point(index)
        self.qtbot.mouseClick(self.tool.table, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear, item: int) -> Room:
    return Room(qtbot, RoundPanel(file, hear), FloorPane(file, hear))


@pytest.fixture
def listed(qtbot: QtBot, file: CommitteeFile, hear: Hear, item: int) -> Room:
    use_as(file, item, "list")
    return Room(qtbot, ListPanel(file, hear), FloorPane(file, hear))


def has_it(file: CommitteeFile) -> str:
    return speaking.floor(file).name


def line(file: CommitteeFile) -> list[str]:
    return [one.name.split()[0] for one in speaking.floor(file).next]


def states(room: Room) -> list[tuple[str, str]]:
    return [(view.state, view.badge) for view in room.tool.table.shown]


def command(room: Room, name: str) -> Command:
    """A command of the tool or the pane by name."""
    return next(one for one in (*room.pane.commands, *room.tool.commands) if one.name == name)


def what(file: CommitteeFile) -> list[str]:
    return [one.what for one in speaking.floor(file).next]


def part(room: Room, name: str) -> QWidget:
    """The widget of that name that can be seen."""
    return next(widget for widget in room.window.findChildren(QWidget, name) if widget.isVisible())
