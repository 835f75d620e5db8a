"""Silent writing on the laptop and the wall: every way to lead it, and that covered words are found nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.board.silent_bar import WAY_WORDS
from app.shell.actions import run
from db import board as boards
from db.board_silent import WAYS, curtain, silence_of
from db.errors import RuleBroken
from db.file import CommitteeFile
from tests.app.board_room import Held, Key, Room, begin_item
from tests.conftest import Clock

ALT = Held.AltModifier
SECRET = "Pelikanpolitik og hvalrosser"


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    begin_item(file)
    with file.action("Set up"):
        for seat, name in enumerate(("Ane Holm", "Bo Dahl"), 1):
            file.new("person", {"name": name, "kind": "citizen", "seat": seat})
    boards.add_board(file, 1, "swot", "SWOT", 1)
    made = Room(qtbot, file)
    yield made
    made.window.close()


def now(room: Room) -> tuple[bool, int]:
    """Whether it is written in silence, and how many notes are covered."""
    board = room.panel.scene.board
    assert board is not None
    silence = silence_of(room.file, board.id)
    return silence is not None and silence.writing, curtain(room.file, board.id).count


def give(room: Room, way: str, name: str, key: Qt.Key) -> None:
    if way == "key":
        room.press(key, held=ALT)
    elif way == "button":
        room.bot.mouseClick(room.button(name), Qt.MouseButton.LeftButton)
    elif way == "menu":
        room.panel.pen.finish()
        room.panel.scene.choose(())
        menu = room.panel.desk._menus.menu(room.view)
        below = next(action.menu() for action in menu.actions() if action.menu() and "silent" in action.text().lower())
        next(action for action in below.actions() if action.objectName() == f"menu_{name}").trigger()
        menu.close()
    else:
        run(next(command for command in room.panel.commands if command.name == name))


@pytest.mark.parametrize("way", ["key", "menu", "palette"])
def test_each_way_to_begin_end_and_reveal_and_back(room: Room, way: str) -> None:
    assert room.panel.silent_bar.isHidden()
    give(room, way, "silent_begin", Key.Key_S)
    assert now(room) == (True, 0)
    room.press(Key.Key_N)
    room.type("En tanke")
    room.press(Key.Key_Return)
    room.type("To")
    give(room, way, "silent_stop", Key.Key_S)  # what is being written is kept, and covered
    assert now(room) == (False, 2)
    assert room.panel.silent_bar.count.text() == "2 notes covered"
    give(room, way, "silent_reveal", Key.Key_R)
    assert set(room.notes()) == {"En tanke", "To"}
    assert room.panel.silent_bar.isHidden()
    room.file.undo()
    assert now(room) == (False, 2)
    assert not room.panel.silent_bar.isHidden()
    room.file.redo()
    assert now(room) == (False, 0)


def test_buttons_lead_through_it(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    boards.add_notes(room.file, 1, ["a", "b", "c"])
    room.panel.silent.choose_way("one")
    give(room, "button", "silent_more", Key.Key_T)
    give(room, "button", "silent_stop", Key.Key_S)
    clock = room.file.now
    assert isinstance(clock, Clock)
    for left in (2, 1):
        give(room, "button", "silent_reveal", Key.Key_R)
        give(room, "button", "silent_reveal", Key.Key_R)
        clock.forward(seconds=2)
        assert now(room)[1] == max(0, left - 1) or left == 2
    assert now(room)[1] == 0


def test_a_double_press_reveals_once(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    boards.add_notes(room.file, 1, ["a", "b", "c"])
    room.panel.silent.choose_way("one")
    clock = room.file.now
    assert isinstance(clock, Clock)
    room.press(Key.Key_R, held=ALT)
    clock.forward(seconds=0.3)
    room.press(Key.Key_R, held=ALT)
    assert now(room)[1] == 2
    clock.forward(seconds=2)
    room.press(Key.Key_R, held=ALT)
    assert now(room)[1] == 1
    room.press(Key.Key_U, held=ALT)
    assert now(room)[1] == 2
    room.press(Key.Key_R, held=ALT | Held.ShiftModifier)
    assert now(room) == (False, 0)


def test_the_way_is_chosen_by_key_and_by_list(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    bar = room.panel.silent_bar
    seen = []
    for _ in WAYS:
        seen.append(str(bar.way.currentData()))
        room.press(Key.Key_A, held=ALT)
    assert tuple(seen) == WAYS
    bar.way.setCurrentIndex(2)
    bar.way.activated.emit(2)
    assert room.panel.silent.now is not None
    assert room.panel.silent.now.way == "cluster"
    assert len(WAY_WORDS) == len(WAYS)


def test_each_explains_in_the_order_of_the_seats(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    room.panel.silent.choose_way("seats")
    bar = room.panel.silent_bar
    assert bar.buttons["silent_writer"].text() == "Writes: Ane"
    room.press(Key.Key_N)
    room.type("Anes")
    room.press(Key.Key_N, held=ALT)  # keeps the note and opens one for the next at the table
    room.type("Bos")
    assert bar.buttons["silent_writer"].text() == "Writes: Bo"
    room.press(Key.Key_Return, Key.Key_Escape)
    assert bar.buttons["silent_reveal"].text() == "Next: Ane"
    room.press(Key.Key_R, held=ALT)
    assert sorted(note.text for note in boards.notes(room.file, 1)) == ["", "Anes"]
    clock = room.file.now
    assert isinstance(clock, Clock)
    clock.forward(seconds=2)
    room.press(Key.Key_R, held=ALT)
    assert sorted(room.notes()) == ["Anes", "Bos"]
    assert bar.buttons["silent_reveal"].text() == "Show the whole board"
    clock.forward(seconds=2)
    room.press(Key.Key_R, held=ALT)
    assert list(room.file.db.query("SELECT * FROM note_writer")) == []
    assert bar.isHidden()


def test_an_item_for_it_offers_it_until_it_is_waved_away(room: Room) -> None:
    with room.file.action("Set up"):
        room.file.db.table("item").update(1, {"kind": "silent", "planned_s": 240})
    bar = room.panel.silent_bar
    assert not bar.isHidden()
    room.bot.mouseClick(room.button("silent_bar_close"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    room.press(Key.Key_S, held=ALT)
    assert room.panel.silent.now is not None
    assert room.panel.silent.now.planned_s == 240
    with room.file.action("Set up"):
        room.file.db.table("item").update(1, {"kind": "board", "method": "klyngedannelse"})
    assert not bar.isHidden()


def test_the_end_of_the_time_cuts_nothing_off(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    room.press(Key.Key_N)
    room.type("Midt i en")
    clock = room.file.now
    assert isinstance(clock, Clock)
    clock.forward(seconds=400)
    room.hear.tick.emit()
    room.type(" tanke")
    assert room.panel.silent_bar.time.text() == "+1:40"
    room.press(Key.Key_Escape)
    assert now(room) == (True, 1)


def test_only_the_note_just_written_can_be_opened_again(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    (other,) = boards.add_notes(room.file, 1, [SECRET])
    with pytest.raises(RuleBroken):
        room.panel.pen.write_on(other)
    room.press(Key.Key_N)
    room.type("Min egen")
    room.press(Key.Key_Escape)
    room.press(Key.Key_Return)
    assert room.panel.pen.editor is not None
    assert room.panel.pen.editor.text == "Min egen"
    room.press(Key.Key_Tab)  # would go on to the note of somebody else
    assert room.panel.pen.editor is None
    room.press(Key.Key_P, held=ALT)
    room.panel.pen.write_on(other)
    assert room.panel.pen.editor.text == SECRET
    room.press(Key.Key_Escape)
    assert now(room) == (True, 2)


def test_a_look_under_the_covers_ends_by_itself_and_is_refused_where_the_room_sees_it(room: Room) -> None:
    room.press(Key.Key_S, held=ALT)
    boards.add_notes(room.file, 1, [SECRET])
    covered = room.seen()
    room.press(Key.Key_P, held=ALT)
    assert room.panel.silent.peek.is_on()
    assert room.seen() != covered
    clock = room.file.now
    assert isinstance(clock, Clock)
    clock.forward(seconds=20)
    room.hear.tick.emit()
    assert room.seen() == covered
    over = QWidget(room.window)
    over.setGeometry(room.window.rect())
    over.show()
    with pytest.raises(RuleBroken):
        room.panel.silent.peek.toggle()
    over.close()


def test_copying_and_sending_leave_covered_notes_out(room: Room) -> None:
    boards.add_notes(room.file, 1, ["Åben"])
    room.press(Key.Key_S, held=ALT)
    boards.add_notes(room.file, 1, [SECRET])
    QGuiApplication.clipboard().setText("før")
    room.panel.choosing.choose_all()
    room.panel.deeds.copy()
    assert QGuiApplication.clipboard().text() == "Åben"
    room.panel.deeds.send_to_minutes()
    assert len(room.sent) == 1
    room.panel.scene.choose({note.id for note in boards.notes(room.file, 1) if note.covered})
    for deed in (room.panel.deeds.copy, room.panel.deeds.send_to_minutes):
        with pytest.raises(RuleBroken):
            deed()
    assert QGuiApplication.clipboard().text() == "Åben"
