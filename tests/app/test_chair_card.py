"""The chair's card on the laptop: it follows the floor, its keys and rows work, and the chair is handed on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.chair.card import CardPanel
from app.chair.card_window import CardWindow, show_card
from app.chair.hand_chair import hand_commands, who_leads
from app.header import Header
from app.shell.actions import Command, run
from app.shell.hear import Hear
from app.shell.language import set_language
from db import handover, speaking
from db.agenda import current_item, running
from db.evening import next_item, start_meeting
from db.file import CommitteeFile, stamp
from tests.app.keyed_panel import ALT, Keyed
from tests.conftest import Clock

Room = Keyed[CardPanel]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear, clock: Clock) -> Room:
    """Four people and an open meeting: a round, then a speaking list."""
    with file.action("Prepare"):
        for seat in range(1, 5):
            file.new("person", {"name": f"Borger{seat} Ek", "kind": "citizen", "seat": seat})
        meeting = file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(clock())})
        duty = {"meeting": meeting, "person": 1, "role": "chair", "position": 1, "status": "confirmed"}
        file.new("chair_duty", duty)
        for at, kind in enumerate(("round", "list"), 1):
            row = {"meeting": meeting, "position": at, "kind": kind, "title": f"Punkt {at}", "planned_s": 900}
            file.new("item", {**row, "question": "Hvad virker?"})
    start_meeting(file, meeting)
    made = Keyed(qtbot, CardPanel(file, hear))
    made.panel.commands = [*made.panel.commands, *hand_commands(file, made.panel)]
    return made


def shown(room: Room) -> str:
    return room.panel._say.text()


def test_the_card_begins_with_the_round_and_starts_it(room: Room, file: CommitteeFile, clock: Clock) -> None:
    assert shown(room).startswith("We go round.")
    clock.forward(seconds=200)
    room.panel.refresh()
    assert room.panel.main.objectName() == "card_do"
    assert room.panel._doing() == "start_round"
    room.press(Qt.Key.Key_S)
    assert speaking.floor(file).name == "Borger1 Ek"
    assert shown(room).startswith("Borger1 Ek, you have the floor.")


@pytest.mark.parametrize("way", ["key", "button", "command"])
def test_what_the_card_says_is_done_and_undone(room: Room, file: CommitteeFile, clock: Clock, way: str) -> None:
    here = current_item(file)
    assert here is not None
    speaking.start_round(file, here.id)
    clock.forward(seconds=30)
    room.panel.refresh()
    assert shown(room) == "Thank you. Then it is Borger2 Ek."
    if way == "key":
        room.press(Qt.Key.Key_Return)
    elif way == "button":
        room.click("card_do")
    else:
        room.run("card_do")
    assert speaking.floor(file).name == "Borger2 Ek"
    assert shown(room).startswith("Borger2 Ek, you have the floor.")
    file.undo()
    assert speaking.floor(file).name == "Borger1 Ek"


def test_after_a_pass_the_card_says_thanks(room: Room, file: CommitteeFile, clock: Clock) -> None:
    here = current_item(file)
    assert here is not None
    speaking.start_round(file, here.id)
    clock.forward(seconds=30)
    speaking.pass_turn(file)
    assert shown(room) == "Thanks. I will ask again at the end if you wish."
    assert room.panel._after.text() == "The floor is now with Borger2 Ek."


@pytest.mark.parametrize("way", ["key", "row"])
def test_a_situation_shows_its_sentence_until_it_is_over(room: Room, file: CommitteeFile, way: str) -> None:
    before = shown(room)
    if way == "key":
        room.press(Qt.Key.Key_1, text="1")
    else:
        room.click("situation_1")
    assert shown(room) == "Your last sentence, then we move on."
    assert room.panel.rows[0].isVisible()
    room.press(Qt.Key.Key_1, text="1")
    assert shown(room) == before
    room.press(Qt.Key.Key_2, text="2")
    next_item(file)
    assert room.panel._chosen is None


def test_the_chair_goes_through_the_steps_by_hand(room: Room, file: CommitteeFile) -> None:
    room.press(Qt.Key.Key_Period, text=".")
    assert shown(room).startswith("Take a minute and think")
    room.press(Qt.Key.Key_Comma, text=",")
    assert shown(room).startswith("We go round.")
    room.press(Qt.Key.Key_Period, text=".")
    room.press(Qt.Key.Key_Backspace)
    assert shown(room).startswith("We go round.")
    room.run("card_on")
    next_item(file)
    assert room.panel._step is None
    assert file.undoable() == "Next item"


def test_the_card_speaks_the_language_of_the_window(room: Room) -> None:
    set_language("da")
    try:
        room.panel.refresh()
        assert shown(room).startswith("Vi går rundt.")
    finally:
        set_language("en")


def test_time_up_offers_the_next_item(room: Room, file: CommitteeFile, clock: Clock) -> None:
    clock.forward(seconds=1000)
    room.panel.on_tick()
    assert shown(room).startswith("Time is up.")
    room.press(Qt.Key.Key_Return)
    here = current_item(file)
    assert here is not None
    assert here.title == "Punkt 2"


@pytest.mark.parametrize("width", [420, 698, 1302])
def test_nothing_is_cut_at_any_width(room: Room, width: int) -> None:
    room.panel.resize(width, 480)
    QApplication.processEvents()
    label = room.panel._say
    assert label.height() >= label.heightForWidth(label.width())
    assert room.panel.aside.isVisible() == (width >= 900)
    assert room.panel.height() == 480
    assert 1 <= len(room.panel.rows) <= 3
    assert all(not row.visibleRegion().isEmpty() for row in room.panel.rows)


@pytest.mark.parametrize("way", ["key", "command"])
def test_the_chair_is_handed_on_from_the_menu_and_taken_back(
    room: Room, file: CommitteeFile, hear: Hear, qtbot: QtBot, way: str
) -> None:
    search = Command("search", "Search", "", "", "", lambda: None)
    header = Header(file, hear, search)
    qtbot.addWidget(header)
    header.show()
    if way == "key":
        room.press(Qt.Key.Key_H, ALT)
    else:
        room.run("hand_chair")
    menu = room.panel.findChild(QMenu, "hand_chair_menu")
    assert menu is not None
    take = menu.findChild(QAction, "take_3")
    menu.close()
    assert isinstance(take, QAction)
    take.trigger()
    here = current_item(file)
    assert here is not None
    assert [one.id for one in handover.chairs_of(file, here)] == [3]
    assert who_leads(file, here) == "Borger3 for Borger1"
    assert "Borger3" in header.chairs.text()
    assert "Borger3" in room.panel._leads.text()
    room.press(Qt.Key.Key_O, ALT)
    assert who_leads(file, here) == "Borger1"
    assert "Borger3" not in header.chairs.text()
    file.undo()
    assert who_leads(file, here) == "Borger3 for Borger1"
    file.undo()
    assert who_leads(file, here) == "Borger1"


def test_the_card_has_a_window_of_its_own_with_the_keys_of_the_floor(
    room: Room, file: CommitteeFile, hear: Hear, qtbot: QtBot
) -> None:
    pressed: list[str] = []
    floor = [Command("next_speaker", "Next", "Space", "", "", lambda: pressed.append("next"))]
    window = show_card(file, hear, room.panel, floor)
    assert show_card(file, hear, room.panel, floor) is window
    assert isinstance(window, CardWindow)
    qtbot.keyClick(window.card, Qt.Key.Key_Space)
    assert pressed == ["next"]
    qtbot.keyClick(window.card, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_without_a_meeting_the_card_says_so(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
    made = Keyed(qtbot, CardPanel(file, hear))
    assert running(file) is None
    assert made.panel._nothing.isVisible()
    assert not any(run(command) for command in made.panel.commands)
