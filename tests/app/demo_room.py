"""The laptop window with the demo committee, and what tests ask of its search and its maps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.minutes.panel import MapPanel
from app.play import LAPTOP, Evening, StageClock
from app.search import SearchPage
from app.shell.settings import Settings
from db.demo import write_demo
from db.evening import start_meeting
from db.items import add_item
from db.minutes import begin


@pytest.fixture
def clock() -> StageClock:
    return StageClock()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, clock: StageClock) -> Iterator[Facilitator]:
    path = tmp_path / "demo.rundbord"
    write_demo(path, clock)
    opened = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(LAPTOP)
    opened.show()
    opened.activateWindow()
    opened.open(path)
    yield opened
    opened.close()


@pytest.fixture
def evening(window: Facilitator, clock: StageClock) -> Evening:
    made = Evening(window, clock)
    made.wait(0.1)
    return made


def page(window: Facilitator) -> SearchPage:
    assert window.view is not None
    assert window.view.search.page is not None
    return window.view.search.page


def look(evening: Evening, text: str) -> SearchPage:
    evening.press("Ctrl+Shift+F")
    opened = page(evening.window)
    opened.line.clear()
    evening.type(text)
    return opened


def map_here(window: Facilitator) -> MapPanel:
    view = window.view
    assert view is not None
    shown_map = view.cockpit.tools["map"] if view.room == "run" else view.meetings.pages["minutes"]
    assert isinstance(shown_map, MapPanel)
    return shown_map


def start_one(window: Facilitator) -> int:
    """A meeting that is open, with one item and a map; its id."""
    assert window.file is not None
    file = window.file
    with file.action("Plan"):
        row = {"number": 20, "title": "I aften", "starts_at": "2024-04-23T15:00:00.000Z"}
        id_ = file.new("meeting", row)
    add_item(file, id_, title="Busser")
    start_meeting(file, id_)
    begin(file, id_)
    return id_
