"""Writing notes on the laptop: each way to open, keep, paste and change them, the file behind it, and undo."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app.kit.writing import writing
from db import board as boards
from tests.app.board_room import Button, Held, Key, Room, bare, room, three

__all__ = ["bare", "room", "three"]


def test_without_a_board_the_ways_on_are_shown_and_each_makes_one(bare: Room) -> None:
    assert bare.button("board_swot").isVisible()
    bare.bot.mouseClick(bare.button("board_poster"), Button.LeftButton)
    assert [(b.template, b.item) for b in boards.boards(bare.file, 1)] == [("poster", 1)]
    bare.file.undo()
    assert boards.boards(bare.file, 1) == []
    bare.bot.keyClick(bare.button("board_swot"), Key.Key_Return)
    assert boards.boards(bare.file, 1)[0].template == "swot"
    assert bare.view.hasFocus()


def test_n_opens_a_note_and_enter_keeps_it_and_opens_the_next(room: Room) -> None:
    room.press(Key.Key_N)
    room.type("Mange foreninger")
    room.press(Key.Key_Return)
    room.type("Korte afstande")
    room.press(Key.Key_Return)
    room.press(Key.Key_Escape)
    assert room.fields() == {"Mange foreninger": "S", "Korte afstande": "S"}
    assert room.file.undoable() == "New note"
    room.file.undo()
    assert list(room.notes()) == ["Mange foreninger"]
    room.file.redo()
    assert len(room.panel.scene.paper.notes) == 2


def test_no_letter_typed_ahead_is_lost(room: Room) -> None:
    room.type("n" + "".join(f"Punkt {n}\r" for n in range(30)))
    room.press(Key.Key_Escape)
    assert list(room.notes()) == [f"Punkt {n}" for n in range(30)]
    taken = [(note.x, note.y) for note in room.notes().values()]
    assert len(set(taken)) == 30


def test_a_letter_that_is_no_key_opens_a_note_with_it(room: Room) -> None:
    room.type("Vi spørger")
    assert room.panel.pen.editor is not None
    room.press(Key.Key_Escape)
    assert list(room.notes()) == ["Vi spørger"]


def test_letters_are_letters_while_a_note_is_written(room: Room) -> None:
    room.press(Key.Key_N)
    assert writing().active
    room.type("FN0 tmT")
    assert room.panel.pen.editor is not None
    assert room.panel.pen.editor.text == "FN0 tmT"
    room.press(Key.Key_Escape)
    assert not writing().active


def test_shift_enter_breaks_the_line_and_tab_goes_to_the_next_field_and_back(room: Room) -> None:
    room.press(Key.Key_N)
    room.type("Gode")
    room.press(Key.Key_Return, held=Held.ShiftModifier)
    room.type("folk")
    room.press(Key.Key_Tab)
    room.type("Uklart")
    room.press(Key.Key_Backtab, held=Held.ShiftModifier)
    room.type("Tillid")
    room.press(Key.Key_Backtab, held=Held.ShiftModifier)
    room.type("Travlhed")
    room.press(Key.Key_Escape)
    assert room.fields() == {"Gode\nfolk": "S", "Uklart": "W", "Tillid": "S", "Travlhed": "T"}


def test_an_empty_note_vanishes_without_a_step(room: Room) -> None:
    for leave in (Key.Key_Escape, Key.Key_Return):
        room.press(Key.Key_N, leave, Key.Key_Escape)
    assert room.notes() == {}
    assert room.file.undoable() == "New board"


def test_a_note_that_is_being_written_is_kept_when_the_keyboard_goes_elsewhere(room: Room) -> None:
    room.press(Key.Key_N)
    room.type("Halv")
    room.button("board_all").setFocus()
    assert list(room.notes()) == ["Halv"]
    room.panel.setFocus()
    room.press(Key.Key_N)
    room.type("Skjult")
    room.panel.hide()
    assert list(room.notes()) == ["Halv", "Skjult"]


def test_a_note_that_is_being_written_is_kept_when_the_next_item_begins(room: Room) -> None:
    room.press(Key.Key_N)
    room.type("Sidste")
    at = "2024-03-05T16:10:00.000Z"
    with room.file.action("Next item"):
        room.file.db.table("item_time").update(1, {"ended_at": at})
        room.file.new("item_time", {"item": 2, "began_at": at})
        boards.lay_board(room.file, 1, "poster", "Plakat", 2)
    room.bot.waitUntil(lambda: room.panel.scene.board is not None and room.panel.scene.board.id == 2)
    assert [note.text for note in boards.notes(room.file, 1)] == ["Sidste"]


def test_writing_in_a_full_field_shows_room_for_the_note_and_keeps_none_of_it_if_nothing_is_written(room: Room) -> None:
    boards.add_notes(room.file, 1, list("123456"), boards.zones(room.file, 1)[0].id)
    before = [(zone.y, zone.h) for zone in room.panel.scene.paper.fields]
    room.press(Key.Key_N)
    shown = [(zone.y, zone.h) for zone in room.panel.scene.paper.fields]
    assert shown != before
    room.press(Key.Key_Escape)
    assert [(zone.y, zone.h) for zone in room.panel.scene.paper.fields] == before
    room.press(Key.Key_N)
    room.type("Syv")
    room.press(Key.Key_Escape)
    assert [(zone.y, zone.h) for zone in room.panel.scene.paper.fields] == shown
    assert [(zone.y, zone.h) for zone in boards.zones(room.file, 1)] == shown


def test_a_double_click_on_the_board_opens_a_note_in_the_field_there(room: Room) -> None:
    threats = room.panel.scene.paper.fields[3]
    at = room.view.mapFromScene(QPointF(threats.x + 300, threats.y + 300))
    room.bot.mouseDClick(room.view.viewport(), Button.LeftButton, pos=at)
    room.type("Stramme budgetter")
    room.press(Key.Key_Escape)
    assert room.fields() == {"Stramme budgetter": "T"}


def test_a_double_click_on_a_field_title_comes_close_and_goes_back(room: Room) -> None:
    whole = room.view.scale_now
    field = room.panel.scene.paper.fields[1]
    for closer in (True, False):
        at = room.view.mapFromScene(QPointF(field.x + 60, field.y + 30))
        room.bot.mouseDClick(room.view.viewport(), Button.LeftButton, pos=at)
        assert (room.view.scale_now > whole) == closer


@pytest.mark.parametrize("way", ["enter", "f2", "double click", "command"])
def test_each_way_to_write_on_a_note_that_is_there(three: Room, way: str) -> None:
    three.click("To")
    if way == "double click":
        three.bot.mouseDClick(three.view.viewport(), Button.LeftButton, pos=three.spot("To"))
    elif way == "command":
        three.panel.deeds.edit()
    else:
        three.press(Key.Key_Return if way == "enter" else Key.Key_F2)
    three.type(" igen")
    three.press(Key.Key_Return)
    assert "To igen" in three.notes()
    assert three.panel.pen.editor is None
    three.file.undo()
    assert "To" in three.notes()
    three.file.redo()
    assert three.panel.scene.paper.notes[three.notes()["To igen"].id].text == "To igen"


def test_a_note_emptied_is_deleted_in_one_step(three: Room) -> None:
    three.click("To")
    three.press(Key.Key_Return)
    three.press(Key.Key_A, held=Held.ControlModifier)
    three.press(Key.Key_Delete, Key.Key_Escape)
    assert set(three.notes()) == {"En", "Tre"}
    three.file.undo()
    assert set(three.notes()) == {"En", "To", "Tre"}


def test_many_pasted_lines_become_as_many_notes_in_one_step(room: Room) -> None:
    QGuiApplication.clipboard().setText("- En\n2. To\n\n• Tre\tUd\n")
    room.press(Key.Key_V, held=Held.ControlModifier)
    assert room.fields() == {"En": "S", "To": "S", "Tre": "S", "Ud": "W"}
    room.file.undo()
    assert room.notes() == {}
    room.press(Key.Key_N, Key.Key_Tab)
    room.press(Key.Key_V, held=Held.ControlModifier)
    assert room.fields() == {"En": "W", "To": "W", "Tre": "W", "Ud": "O"}


def test_one_pasted_line_goes_into_the_note_that_is_written(room: Room) -> None:
    QGuiApplication.clipboard().setText("og mere\n")
    room.press(Key.Key_N)
    room.type("Mere ")
    room.press(Key.Key_V, held=Held.ControlModifier)
    room.press(Key.Key_Escape)
    assert list(room.notes()) == ["Mere og mere"]


def test_copied_notes_are_lines_in_reading_order(three: Room) -> None:
    three.press(Key.Key_A, held=Held.ControlModifier)
    three.press(Key.Key_C, held=Held.ControlModifier)
    assert QGuiApplication.clipboard().text() == "En\nTo\nTre"
