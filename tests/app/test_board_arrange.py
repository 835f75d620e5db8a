"""Several notes at once on the laptop: stacks, copies, lines, locks; each way to do it, the file, the view, undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.board.arrange import aligned, spread
from app.board.outline import ROW
from app.shell.actions import run
from db import board as boards
from db.board_places import Box
from db.file import CommitteeFile
from tests.app.board_room import Button, Held, Key, Room, begin_item

CTRL, SHIFT, ALT = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    """A SWOT with three notes in its first field and the keyboard on it."""
    begin_item(file)
    made = Room(qtbot, file)
    boards.add_board(file, 1, "swot", "SWOT: i dag", 1)
    boards.add_notes(file, 1, ["En", "To", "Tre"], boards.zones(file, 1)[0].id)
    made.panel.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def command(room: Room, name: str) -> None:
    every = [*room.panel.commands, *room.panel.focus_commands]
    assert run(next(one for one in every if one.name == name))


def menu_of(room: Room) -> QMenu:
    menus: list[QMenu] = []
    room.bot.waitUntil(lambda: bool(menus.extend(room.view.findChildren(QMenu, "board_context_menu")) or menus))
    return menus[-1]


def test_lines_and_gaps_are_even() -> None:
    boxes = {1: Box(0, 0, 100, 100), 2: Box(130, 40, 200, 100), 3: Box(500, 90, 100, 100)}
    assert {place[0] for place in aligned(boxes, "left").values()} == {0}
    assert aligned(boxes, "right")[2] == (400, 40)
    assert aligned(boxes, "middle")[1] == (0, 45)
    assert spread(boxes, across=True)[2] == (200, 40)
    assert spread({1: boxes[1], 2: boxes[2]}, across=True) == {1: (0, 0), 2: (130, 40)}


@pytest.mark.parametrize("way", ["key", "command", "drop"])
def test_each_way_to_stack_and_to_spread_out_again(room: Room, way: str) -> None:
    room.click("To")
    room.click("En", SHIFT)
    if way == "key":
        room.press(Key.Key_G)
    elif way == "command":
        command(room, "board_stack")
    else:
        room.click("To")
        target = room.notes()["En"]
        middle = room.view.mapFromScene(QPointF(target.x + 100, target.y + 100))
        room.drag(room.spot("To"), room.spot("To") + QPoint(-10, -10), middle)
    under = {text: note.under for text, note in room.notes().items()}
    assert sum(value is not None for value in under.values()) == 1
    assert len(room.panel.scene.paper.grid.boxes) == 2
    top = next(note for note in room.notes().values() if any(other.under == note.id for other in room.notes().values()))
    assert [note.id for note in room.panel.scene.paper.below(top.id)]
    room.panel.scene.choose({top.id})
    room.press(Key.Key_L, held=ALT | SHIFT)
    assert all(note.under is None for note in room.notes().values())
    assert len(room.panel.scene.paper.grid.boxes) == 3
    room.file.undo()
    room.file.undo()
    assert len(room.panel.scene.paper.grid.boxes) == 3


def test_alt_while_dragging_lays_a_note_over_another_without_stacking(room: Room) -> None:
    target = room.notes()["En"]
    middle = room.view.mapFromScene(QPointF(target.x + 100, target.y + 100))
    room.bot.mousePress(room.view.viewport(), Button.LeftButton, pos=room.spot("To"))
    room.panel.scene.hand.lift({room.notes()["To"].id}, room.notes()["To"].id, 1, room.view.seen())
    room.panel.scene.hand.carry(QPointF(-214, 0), 0, room.view.on_board(middle))
    assert room.panel.scene.hand.target is None
    room.panel.grip.cancel()


def test_the_next_of_a_stack_comes_to_the_top(room: Room) -> None:
    room.press(Key.Key_A, held=CTRL)
    room.press(Key.Key_G)
    first = room.chosen()
    room.press(Key.Key_G, held=SHIFT)
    assert room.chosen() != first
    assert len(room.panel.scene.paper.grid.boxes) == 1


def test_copies_are_chosen_and_one_step(room: Room) -> None:
    room.press(Key.Key_A, held=CTRL)
    room.press(Key.Key_D, held=CTRL)
    assert len(boards.notes(room.file, 1)) == 6
    assert len(room.panel.scene.chosen) == 3
    room.file.undo()
    assert len(boards.notes(room.file, 1)) == 3


def test_a_locked_note_is_not_dragged_and_not_written_on(room: Room) -> None:
    room.click("En")
    room.press(Key.Key_L, held=CTRL)
    before = room.notes()["En"]
    assert before.locked
    room.drag(room.spot("En"), room.spot("En") + QPoint(30, 30), room.spot("En") + QPoint(90, 60))
    room.press(Key.Key_Return)
    assert room.panel.pen.editor is None
    assert room.notes()["En"] == before
    room.press(Key.Key_L, held=CTRL)
    assert not room.notes()["En"].locked


def test_keys_bring_into_line_and_make_gaps_equal(room: Room) -> None:
    notes = room.notes()
    boards.move_notes(room.file, {notes["To"].id: (260, 90), notes["Tre"].id: (700, 130)})
    room.press(Key.Key_A, held=CTRL)
    room.press(Key.Key_Up, held=ALT | SHIFT)
    assert len({note.y for note in room.notes().values()}) == 1
    room.press(Key.Key_H, held=ALT | SHIFT)
    x = [note.x for note in room.notes().values()]
    assert x[1] - x[0] == pytest.approx(x[2] - x[1])


def test_front_and_back_change_what_lies_over_what(room: Room) -> None:
    room.click("En")
    room.press(Key.Key_PageUp, held=CTRL)
    assert list(room.notes())[-1] == "En"
    room.press(Key.Key_PageDown, held=CTRL)
    assert next(iter(room.notes())) == "En"


def test_the_menu_at_a_note_moves_it_to_a_field_and_paints_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_args: None)  # the platform of the tests has no pop-ups
    spot = room.spot("Tre")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, room.view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(room.view.viewport(), event)
    assert room.chosen() == {"Tre"}
    menu = menu_of(room)
    below = [action.menu() for action in menu.actions() if action.menu()]
    fields, colours = below[0], below[1]
    assert isinstance(fields, QMenu)
    assert isinstance(colours, QMenu)
    fields.actions()[2].trigger()
    assert room.fields()["Tre"] == "O"
    colours.actions()[0].trigger()
    assert room.notes()["Tre"].colour == "yellow"
    menu.close()


def test_the_list_beside_the_board_chooses_both_ways_and_follows_row_by_row(room: Room) -> None:
    room.press(Key.Key_O)
    outline = room.panel.desk.outline
    assert outline.isVisible()
    rows = outline.rows
    assert [rows.item(n).text() for n in range(4)] == [
        "Strengths (3)", "Weaknesses (0)", "Opportunities (0)", "Threats (0)"
    ]  # fmt: skip
    first = rows.item(0).child(0)
    outline.setCurrentIndex(first.index())
    assert room.chosen() == {"En"}
    room.panel.scene.choose({room.notes()["Tre"].id})
    assert [index.data(ROW) for index in outline.selectionModel().selectedIndexes()] == [room.notes()["Tre"].id]
    boards.write_note(room.file, room.notes()["En"].id, "Ene")
    assert rows.item(0).child(0) is first
    assert first.text() == "Ene"
    room.bot.keyClick(outline, Key.Key_Delete)
    assert "Tre" not in room.notes()
    assert rows.item(0).rowCount() == 2
    room.bot.keyClick(outline, Key.Key_M)
    room.panel.desk.toggle_outline()
    assert not outline.isVisible()
    assert room.view.hasFocus()


def test_a_stack_is_a_branch_of_the_list(room: Room) -> None:
    command(room, "board_outline")
    room.view.setFocus()
    room.press(Key.Key_A, held=CTRL)
    room.press(Key.Key_G)
    rows = room.panel.desk.outline.rows
    assert rows.item(0).rowCount() == 1
    assert rows.item(0).child(0).rowCount() == 2
