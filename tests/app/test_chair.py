"""The page of the rota: propose, confirm, swap, apologies, and who is chosen against the rule."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.chair.panel import RotaPanel
from app.shell.hear import Hear
from app.shell.language import language
from db import chair
from db.file import CommitteeFile, stamp
from db.preparation import tasks, tick
from tests.app.keyed_panel import Keyed
from tests.conftest import Clock

Room = Keyed[RotaPanel]
# The screen of the tests has no keyboard that a menu could grab.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear, clock: Clock) -> Room:
    """Six citizens, a mayor (7), and three meetings to come."""
    with file.action("Prepare"):
        for seat in range(1, 7):
            file.new("person", {"name": f"Borger{seat} Ek", "kind": "citizen", "seat": seat})
        file.new("person", {"name": "Torben Ravnsholt", "kind": "politician", "seat": 7})
        for number in range(1, 4):
            start = stamp(clock() + timedelta(weeks=4 * number))
            file.new("meeting", {"number": number, "title": f"Møde {number}: Emne", "starts_at": start})
    return Keyed(qtbot, RotaPanel(file, hear))


def pairs(file: CommitteeFile) -> list[tuple[int, ...]]:
    return [chair.ids(evening.chairs) for evening in chair.rota(file)]


def choose(room: Room, name: str) -> None:
    """Choose an entry of the menu that is open, and close it."""
    action = room.panel.menu.findChild(QAction, name)
    if action is None:
        actions = [entry for part in room.panel.menu.actions() if (sub := part.menu()) for entry in sub.actions()]
        action = next(entry for entry in actions if entry.objectName() == name)
    room.panel.menu.close()
    action.trigger()


@pytest.mark.parametrize("way", ["key", "button", "command"])
def test_the_rest_is_proposed_and_taken_back(room: Room, file: CommitteeFile, way: str) -> None:
    assert room.panel.buttons["propose_rest"].property("next")
    if way == "key":
        room.press(Qt.Key.Key_R)
    elif way == "button":
        room.click("propose_rest")
    else:
        room.run("propose_rest")
    assert pairs(file) == [(1, 2), (3, 4), (5, 6)]
    assert [row.settled for row in room.panel.table.rows.rows] == ["proposed"] * 3
    assert room.panel.buttons["confirm_pair"].property("next")
    assert not room.panel.buttons["propose_rest"].property("next")
    file.undo()
    assert pairs(file) == [(), (), ()]
    assert not room.panel.buttons["confirm_pair"].isVisible()


@pytest.mark.parametrize("way", ["key", "button"])
def test_confirming_goes_on_to_the_next_pair(room: Room, file: CommitteeFile, way: str) -> None:
    room.run("propose_rest")
    for number in (1, 2, 3):
        here = room.panel.evening()
        assert here is not None
        assert here.meeting.number == number
        if way == "key":
            room.press(Qt.Key.Key_Return)
        else:
            room.click("confirm_pair")
    assert {evening.settled for evening in chair.rota(file)} == {"confirmed"}
    assert not room.run("confirm_pair")
    assert not room.run("propose_rest")


def test_the_card_follows_the_chosen_evening(room: Room) -> None:
    room.run("propose_rest")
    room.panel.table.pick(3)
    here = room.panel.evening()
    assert here is not None
    assert here.meeting.number == 3
    assert "Borger5 + Borger6" in room.panel.card.accessibleName()


def test_two_swap_evenings_from_the_menu(room: Room, file: CommitteeFile) -> None:
    room.run("propose_rest")
    room.press(Qt.Key.Key_B)
    choose(room, "swap_1_2_3")
    assert pairs(file) == [(3, 2), (1, 4), (5, 6)]
    file.undo()
    assert pairs(file) == [(1, 2), (3, 4), (5, 6)]


def test_somebody_else_is_chosen_even_against_the_rule(room: Room, file: CommitteeFile) -> None:
    room.run("propose_rest")
    room.click("swap_pair")
    choose(room, "instead_2_7")
    assert pairs(file)[0] == (1, 7)
    assert chair.rota(file)[0].settled == "confirmed"


def test_two_are_chosen_where_nobody_is_proposed(room: Room, file: CommitteeFile) -> None:
    for person in (4, 6):
        room.panel.table.pick(1)
        room.press(Qt.Key.Key_B)
        choose(room, f"choose_{person}")
    assert pairs(file)[0] == (4, 6)


@pytest.mark.parametrize("way", ["key", "button"])
def test_an_apology_lets_somebody_step_in(room: Room, file: CommitteeFile, way: str) -> None:
    room.run("propose_rest")
    if way == "key":
        room.press(Qt.Key.Key_A)
    else:
        room.click("skip_chair")
    choose(room, "skip_1")
    assert pairs(file) == [(3, 2), (1, 4), (5, 6)]
    file.undo()
    assert pairs(file)[0] == (1, 2)


def test_without_meetings_the_page_says_what_to_do(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
    made = Keyed(qtbot, RotaPanel(file, hear))
    assert not made.panel.table.isVisible()
    assert made.panel.evening() is None
    for command in made.panel.commands:
        assert not command.when()


def test_one_citizen_alone_is_told_in_a_sentence(room: Room, file: CommitteeFile, qtbot: QtBot) -> None:
    from app.shell.errors import told

    with file.action("Prepare"):
        file.db.execute("UPDATE person SET active = 0 WHERE id > 1")
    with qtbot.waitSignal(told.sentence):
        room.press(Qt.Key.Key_R)
    assert pairs(file) == [(), (), ()]


def test_the_page_shows_what_the_list_of_preparation_says(room: Room, file: CommitteeFile) -> None:
    room.run("propose_rest")
    here = room.panel.evening()
    assert here is not None
    before = [task for task in tasks(file, here.id, language()) if task.phase == "before"]
    shown = [label.text() for label in room.panel.preparation.findChildren(QLabel) if label.isVisible()]
    assert [task.text for task in before[:3]] == [text for text in shown if text in {task.text for task in before}]
    tick(file, here.id, before[0].id, language())
    shown = [label.text() for label in room.panel.preparation.findChildren(QLabel) if label.isVisible()]
    assert before[0].text not in shown
    file.undo()
    shown = [label.text() for label in room.panel.preparation.findChildren(QLabel) if label.isVisible()]
    assert before[0].text in shown
