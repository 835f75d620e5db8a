"""A walk through all rooms and tools of a seeded meeting: every key that is shown reaches the command it stands for."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.play import LAPTOP, Evening, StageClock
from app.shell.keys import OWN_KEYS, belongs_to, portable_keys
from app.shell.settings import Settings
from db.agenda import current_item, running
from db.people import present
from db.speaking import ask_to_speak

BALLOT: Final = ("vote_",)
QUESTION: Final = ("time_", "away_", "clock_")
FIRST: Final = (*BALLOT, *QUESTION)
"""What lies over the meeting by intent: a ballot that is filled in, and a question to the whole room."""


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    clock = StageClock()
    window = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(window)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    yield Evening(window, clock)
    window.close()


def astray(window: Facilitator) -> list[str]:
    """Keys that lead to another command than the one they are shown with, while both make sense."""
    focus = QApplication.focusWidget() or window
    found = []
    for owner, commands in window.groups():
        for command in commands:
            for key in portable_keys(command):
                if belongs_to(focus, key) or (key in OWN_KEYS and not (owner is focus or owner.isAncestorOf(focus))):
                    continue
                reached = window.keys.command_for(focus, key)
                if command.when() and reached is not None and reached.name != command.name:
                    found.append(f"{key}: {command.name} -> {reached.name}")
    return sorted({line for line in found if not line.split(" -> ")[1].startswith(FIRST)})


def keyless(window: Facilitator) -> list[str]:
    """Buttons to be seen that show a key which gives nothing although they are on."""
    focus = QApplication.focusWidget() or window
    found = []
    for owner, commands in window.groups():
        for command in commands:
            button = owner.findChild(QWidget, command.name)
            if not command.key or button is None or not button.isVisible() or not button.isEnabled():
                continue
            if (
                command.when()
                and not belongs_to(focus, command.key)
                and window.keys.command_for(focus, command.key) is None
            ):
                found.append(f"{command.key}: {command.name} ({focus.objectName()})")
    return sorted(set(found))


def wrong(window: Facilitator) -> list[str]:
    QApplication.processEvents()
    return [*astray(window), *keyless(window)]


def tools(evening: Evening) -> dict[str, list[str]]:
    """What goes astray in each tool, entered by its key; nothing for the tools that are as they should be."""
    window = evening.window
    assert window.view is not None
    found = {}
    for number, name in enumerate(("item", "round", "list", "board", "map", "card", "vote"), 1):
        evening.press(f"Alt+{number}")
        assert window.view.cockpit.tool == name, f"Alt+{number} leads to {window.view.cockpit.tool}"
        found[name] = wrong(window)
        if name == "vote":
            evening.press("Esc")
    return {name: lines for name, lines in found.items() if lines}


def rooms(evening: Evening) -> dict[str, list[str]]:
    """The same for the pages of the other rooms."""
    window = evening.window
    assert window.view is not None
    found = {}
    for number in range(1, 3):
        evening.press("Ctrl+Shift+1", f"Alt+{number}")
        found[f"people {number}"] = wrong(window)
    for number in range(1, 7):
        evening.press("Ctrl+Shift+2", f"Alt+{number}")
        found[window.view.meetings.page] = wrong(window)
    evening.press("Ctrl+Shift+3")
    return {name: lines for name, lines in found.items() if lines}


def queue(evening: Evening) -> None:
    """Three people ask to speak."""
    file = evening.window.file
    assert file is not None
    item, meeting = current_item(file), running(file)
    assert item is not None
    assert meeting is not None
    for who in present(file, meeting.id)[:3]:
        ask_to_speak(file, item.id, who.id)


def test_in_the_rooms_before_a_meeting(evening: Evening) -> None:
    assert rooms(evening) == {}


def test_while_an_item_is_told_and_people_ask_to_speak(evening: Evening) -> None:
    evening.plan()
    evening.welcome()
    assert tools(evening) == {}
    queue(evening)
    evening.press("Alt+3")
    assert tools(evening) == {}
    evening.press("Space")
    evening.wait(5)
    assert tools(evening) == {}
    assert rooms(evening) == {}


def test_during_a_round(evening: Evening) -> None:
    evening.plan()
    evening.welcome()
    evening.go_to("round")
    assert tools(evening) == {}
    evening.press("Alt+2", "S")
    evening.wait(10)
    assert tools(evening) == {}
    evening.press("Space")
    evening.wait(10)
    evening.press("P", "K")
    assert tools(evening) == {}


@pytest.fixture
def notes(evening: Evening) -> Evening:
    """A SWOT with two notes that are selected."""
    evening.plan()
    evening.welcome()
    evening.go_to("board")
    evening.press("Return", "N")
    evening.type("Mange foreninger")
    evening.press("Return")
    evening.type("Mange nye foreninger")
    evening.press("Return", "Esc", "Ctrl+A")
    return evening


def silence(evening: Evening) -> None:
    evening.press("Alt+S", "N")
    evening.type("Hemmeligt")
    evening.press("Return", "Esc")


def covered(evening: Evening) -> None:
    silence(evening)
    evening.press("Alt+S")


WAYS: Final[dict[str, tuple[str, ...] | Callable[[Evening], None]]] = {
    "selected": (),
    "a note written": ("N",),
    "silence": silence,
    "covered": covered,
    "naming a cluster": ("Ctrl+G",),
    "cluster": ("Ctrl+G", "Return", "Alt+C"),
    "folded cluster": ("Ctrl+G", "Return", "Alt+C", "Ctrl+Shift+O"),
    "sorting": ("Alt+G",),
    "twins": ("Alt+D",),
    "stack": ("G",),
    "fan": ("G", "Alt+L"),
    "list of notes": ("O",),
    "strategies": ("Ctrl+Shift+X",),
    "earlier": ("Ctrl+Shift+S",),
    "find": ("Ctrl+F",),
    "vote": ("Ctrl+Shift+D",),
    "ballots": ("Ctrl+Shift+D", "Ctrl+Return"),
    "map with a search": ("Alt+5", "Ctrl+F"),
    "outline": ("Alt+5", "Alt+I"),
    "details": ("Alt+5", "Down", "Right", "Alt+D"),
    "catching up": ("Shift+C",),
    "reading": ("R", "!", "Return", "Esc", "Alt+PgDown"),
}


@pytest.mark.parametrize("way", WAYS)
def test_with_notes_on_a_board(notes: Evening, way: str) -> None:
    queue(notes)
    go = WAYS[way]
    if isinstance(go, tuple):
        for key in go:
            if key == "!":
                notes.type("!Vi svarer inden 60 dage")
            else:
                notes.press(key)
    else:
        go(notes)
    assert wrong(notes.window) == []
    if way in ("reading", "silence", "covered"):
        assert tools(notes) == {}
