"""Notes in the hand: each way to choose, move, colour, tidy and delete them, and to look at the board."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from db import board as boards
from db.board_places import GAP, STEP
from db.change import Change
from tests.app.board_room import Button, Held, Key, Room, bare, room, three

__all__ = ["bare", "room", "three"]


@pytest.mark.parametrize("way", ["key", "button"])
def test_each_way_to_colour(three: Room, way: str) -> None:
    three.click("To")
    if way == "key":
        three.press(Key.Key_F)
    else:
        three.bot.mouseClick(three.button("board_colour"), Button.LeftButton)
    assert three.notes()["To"].colour == "blue"
    assert three.panel.scene.paper.notes[three.notes()["To"].id].colour == "blue"
    three.file.undo()
    assert three.notes()["To"].colour == "green"


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_each_way_to_delete_leaves_a_neighbour_chosen(three: Room, key: Qt.Key) -> None:
    three.click("To")
    three.press(key)
    assert set(three.notes()) == {"En", "Tre"}
    assert three.chosen() == {"Tre"}
    three.file.undo()
    assert set(three.notes()) == {"En", "To", "Tre"}


def test_arrow_keys_move_by_a_gap_shift_a_little_and_a_burst_is_one_step(three: Room) -> None:
    three.click("En")
    before = three.notes()["En"]
    three.press(Key.Key_Right, Key.Key_Right, Key.Key_Down)
    three.press(Key.Key_Left, held=Held.ShiftModifier)
    after = three.notes()["En"]
    assert (after.x - before.x, after.y - before.y) == (2 * GAP - 2, GAP)
    three.file.undo()
    assert (three.notes()["En"].x, three.notes()["En"].y) == (before.x, before.y)
    shown = three.panel.scene.paper.notes[before.id]
    assert (shown.x, shown.y) == (before.x, before.y)


def test_tab_walks_through_the_notes_and_leaves_the_board_at_the_end(three: Room) -> None:
    seen = []
    for _ in range(3):
        three.press(Key.Key_Tab)
        seen.append(three.chosen())
    assert seen == [{"En"}, {"To"}, {"Tre"}]
    three.press(Key.Key_Backtab, held=Held.ShiftModifier)
    assert three.chosen() == {"To"}
    three.press(Key.Key_Tab, Key.Key_Tab)
    assert not three.view.hasFocus()


def test_alt_and_an_arrow_choose_the_neighbour(three: Room) -> None:
    three.click("En")
    three.press(Key.Key_Right, held=Held.AltModifier)
    assert three.chosen() == {"To"}
    three.press(Key.Key_Left, held=Held.AltModifier)
    assert three.chosen() == {"En"}


def test_m_moves_a_note_to_the_next_field_with_its_colour(three: Room) -> None:
    three.click("To")
    three.press(Key.Key_M)
    assert three.fields()["To"] == "W"
    assert three.notes()["To"].colour == "rose"
    three.file.undo()
    assert three.fields()["To"] == "S"


def test_a_drag_moves_a_note_into_line_and_is_one_step(three: Room) -> None:
    before = three.notes()["To"]
    start = three.spot("To")
    fall = three.view.mapFromScene(QPointF(before.x + 100 + 4, before.y + 150 + STEP + 5))
    three.drag(start, start + QPoint(30, 30), fall)
    after = three.notes()["To"]
    assert (after.x, after.y) == (before.x, pytest.approx(before.y + STEP, abs=0.01))
    three.file.undo()
    assert three.notes()["To"].y == before.y


def test_a_drag_to_another_field_changes_field_and_colour(three: Room) -> None:
    field = three.panel.scene.paper.fields[2]
    start = three.spot("En")
    three.drag(start, start + QPoint(20, 20), three.view.mapFromScene(QPointF(field.x + 300, field.y + 300)))
    assert three.fields()["En"] == "O"
    assert three.notes()["En"].colour == "blue"


def test_esc_in_the_middle_of_a_drag_leaves_everything_as_it_was(three: Room) -> None:
    port, start = three.view.viewport(), three.spot("En")
    before = three.notes()
    three.bot.mousePress(port, Button.LeftButton, pos=start)
    three.bot.mouseMove(port, start + QPoint(90, 60))
    assert three.panel.scene.hand.full
    three.press(Key.Key_Escape)
    three.bot.mouseRelease(port, Button.LeftButton, pos=start + QPoint(90, 60))
    assert three.notes() == before
    assert not three.panel.scene.paper.hidden


def test_several_chosen_notes_are_dragged_together(three: Room) -> None:
    three.click("En")
    three.click("Tre", Held.ShiftModifier)
    before = three.notes()
    start = three.spot("En")
    three.drag(start, start + QPoint(20, 40), start + QPoint(20, 120))
    moved = [(after.x - before[text].x, after.y - before[text].y) for text, after in three.notes().items()]
    assert len({(round(x, 3), round(y, 3)) for x, y in moved}) == 2
    assert three.notes()["To"].y == before["To"].y


def test_a_rubber_band_chooses_what_it_meets_and_a_click_beside_leaves_it(three: Room) -> None:
    corner = three.view.mapFromScene(QPointF(4, 4))
    inside = three.view.mapFromScene(QPointF(300, 200))
    three.drag(corner, corner + QPoint(10, 10), inside)
    assert three.chosen() == {"En", "To"}
    three.bot.mouseClick(three.view.viewport(), Button.LeftButton, pos=corner)
    assert three.chosen() == set()


def test_everything_is_chosen_with_ctrl_a_and_left_with_esc(three: Room) -> None:
    three.press(Key.Key_A, held=Held.ControlModifier)
    assert three.chosen() == {"En", "To", "Tre"}
    three.press(Key.Key_Escape)
    assert three.chosen() == set()


@pytest.mark.parametrize("way", ["key", "command"])
def test_tidy_sets_scattered_notes_in_rows(three: Room, way: str) -> None:
    boards.move_notes(three.file, {three.notes()["Tre"].id: (333, 222)})
    if way == "key":
        three.press(Key.Key_T, held=Held.ControlModifier)
    else:
        three.panel.deeds.tidy()
    assert (three.notes()["Tre"].x, three.notes()["Tre"].y) == (22 + 2 * STEP, 64)


def test_t_sends_the_chosen_notes_to_the_minutes_in_reading_order(three: Room) -> None:
    three.press(Key.Key_A, held=Held.ControlModifier)
    three.press(Key.Key_T)
    assert three.sent == [three.notes()[text].id for text in ("En", "To", "Tre")]


def test_ctrl_and_the_wheel_zoom_about_the_mouse_and_0_shows_everything(three: Room) -> None:
    whole = three.view.scale_now
    at = QPointF(three.spot("Tre"))
    before = three.view.on_board(at)
    turn = QWheelEvent(at, three.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240), Button.NoButton,
                       Held.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(three.view.viewport(), turn)
    after = three.view.on_board(at)
    assert three.view.scale_now > whole
    assert abs(after.x() - before.x()) * three.view.scale_now < 1.5
    assert abs(after.y() - before.y()) * three.view.scale_now < 1.5
    three.press(Key.Key_0)
    assert three.view.scale_now == pytest.approx(whole)


def test_keys_zoom_in_out_and_to_the_selection(three: Room) -> None:
    whole = three.view.scale_now
    three.press(Key.Key_Plus, held=Held.ControlModifier)
    assert three.view.scale_now > whole
    three.press(Key.Key_Minus, held=Held.ControlModifier)
    assert three.view.scale_now == pytest.approx(whole)
    three.click("To")
    three.press(Key.Key_2, held=Held.ShiftModifier)
    assert three.view.scale_now > 2 * whole


def test_the_wheel_and_the_middle_button_pan(three: Room) -> None:
    three.press(Key.Key_Plus, held=Held.ControlModifier)
    port, at = three.view.viewport(), QPoint(200, 200)
    before = three.view.on_board(at)
    three.bot.mousePress(port, Button.MiddleButton, pos=at)
    three.bot.mouseMove(port, at + QPoint(40, 25))
    three.bot.mouseRelease(port, Button.MiddleButton, pos=at + QPoint(40, 25))
    moved = (before - three.view.on_board(at)) * three.view.scale_now
    assert (round(moved.x()), round(moved.y())) == (40, 25)


def test_one_changed_note_draws_nothing_else_anew(three: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Change] = []
    three.file.changed.add(heard.append)
    before = dict(three.panel.scene.paper.notes)
    boards.write_note(three.file, three.notes()["To"].id, "To og en halv")
    after = three.panel.scene.paper.notes
    assert heard[0].ids("note") == {three.notes()["To og en halv"].id}
    assert [id_ for id_ in before if after[id_] is not before[id_]] == [three.notes()["To og en halv"].id]


def test_a_screen_reader_hears_the_board_and_the_chosen_note(three: Room) -> None:
    three.click("To")
    assert three.view.accessibleName() == "SWOT: i dag"
    assert three.view.accessibleDescription().endswith(": To")


def test_a_note_asked_for_is_shown_on_its_board(three: Room) -> None:
    other = boards.add_board(three.file, 1, "poster", "Plakat", 1)
    note = boards.add_note(three.file, other, "Dér")
    three.panel.show_board(1)
    assert three.panel.scene.board is not None
    assert three.panel.scene.board.id == 1
    three.panel.show_note(note)
    assert three.panel.scene.board.id == other
    assert three.panel.scene.chosen == {note}


def test_every_command_has_words_a_tip_and_a_key_of_its_own(room: Room) -> None:
    every = [*room.panel.commands, *room.panel.focus_commands]
    # Commands may share a key when they never make sense at the same time.
    keys = [key for command in every if command.when() for key in (command.key, *command.more_keys) if key]
    assert len(keys) == len(set(keys))
    assert all(command.text and command.tip for command in every)


def test_only_the_buttons_that_fit_are_shown(room: Room) -> None:
    room.window.resize(430, 600)
    shown = [name for name in ("board_new_note", "board_tidy") if room.button(name).isVisible()]
    assert shown == ["board_new_note"]
    room.window.resize(1000, 600)
    assert room.button("board_tidy").isVisible()
