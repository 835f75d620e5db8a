"""Rounds on the laptop: each way to do a thing, the file, the view, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.shell.actions import run
from app.shell.hear import Hear
from app.speaking.floor_pane import FloorPane
from app.speaking.list_panel import ListPanel
from app.speaking.panel import RoundPanel
from db import speaking
from db.file import CommitteeFile
from db.people import set_attendance
from tests.app.speaking_room import Room, has_it, hear, item, line, listed, room, states
from tests.conftest import Clock

__all__ = ["hear", "item", "listed", "room"]


class TestBeforeTheRound:
    def test_what_is_proposed_is_shown_and_nothing_is_written(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        assert room.tool.start.isVisible()
        assert room.tool.choices.starter.currentText() == "Anne Berg"
        assert room.tool.table.middle.large == "Hvornår blev du spurgt?"
        assert [view.badge for view in room.tool.table.shown] == ["1", "2", "", "", ""]
        assert file.undoable() == "Prepare"

    @pytest.mark.parametrize("way", ["key", "button", "command"])
    def test_the_round_starts_with_one_press(self, room: Room, file: CommitteeFile, way: str) -> None:
        assert isinstance(room.tool, RoundPanel)
        if way == "key":
            room.press(Qt.Key.Key_S)
        elif way == "button":
            room.click(room.tool.start)
        else:
            assert run(room.tool.commands[0])
        assert has_it(file) == "Anne Berg"
        assert not room.tool.start.isVisible()
        assert room.tool.buttons["next_speaker"].isVisible()
        file.undo()
        assert (has_it(file), room.tool.start.isVisible()) == ("", True)

    def test_a_click_on_a_seat_chooses_who_starts(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        room.click_seat(3)
        assert room.tool.choices.starter.currentText() == "Carl Ek"
        assert file.undoable() == "Prepare"
        room.press(Qt.Key.Key_S)
        assert has_it(file) == "Carl Ek"

    def test_direction_and_time_are_chosen_by_buttons(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        for name in ("direction_-1", "turn_s_90"):
            button = next(b for b in room.tool.choices.findChildren(QWidget) if b.objectName() == name)
            room.click(button)
        room.tool.setFocus()
        room.press(Qt.Key.Key_S)
        there = speaking.floor(file)
        assert there.limit_s == 90
        assert line(file) == ["Eva", "Dorte", "Carl", "Bo"]

    def test_the_starter_can_be_chosen_from_the_list_of_names(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        room.tool.choices.starter.setFocus()
        room.press(Qt.Key.Key_Down)
        room.tool.setFocus()
        room.press(Qt.Key.Key_S)
        assert has_it(file) == "Bo Dam"

    def test_with_nobody_there_the_round_cannot_start(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        for who in range(1, 6):
            set_attendance(file, 1, who, "apology")
        assert not room.tool.start.isEnabled()
        assert room.tool.table.shown == []


class TestTheRound:
    @pytest.fixture(autouse=True)
    def begun(self, room: Room, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=60, direction=1, starter=1)
        clock.forward(seconds=20)
        room.rest()

    @pytest.mark.parametrize("way", ["Space", "Ctrl+Return", "button", "command"])
    def test_the_next_speaker_comes_with_one_press(self, room: Room, file: CommitteeFile, way: str) -> None:
        assert isinstance(room.tool, RoundPanel)
        if way == "Space":
            room.press(Qt.Key.Key_Space)
        elif way == "Ctrl+Return":
            room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif way == "button":
            room.click(room.tool.buttons["next_speaker"])
        else:
            run(room.pane.commands[0])
        assert (has_it(file), line(file)) == ("Bo Dam", ["Carl", "Dorte", "Eva"])
        assert states(room)[:4] == [("done", ""), ("floor", ""), ("waiting", "1"), ("waiting", "2")]
        assert room.tool.table.middle.large == "Bo Dam"
        file.undo()
        assert has_it(file) == "Anne Berg"
        assert states(room)[0] == ("floor", "")

    def test_a_double_press_moves_on_once(self, room: Room, file: CommitteeFile, clock: Clock) -> None:
        for _ in range(2):
            room.press(Qt.Key.Key_Space)
            clock.forward(seconds=0.1)
        assert has_it(file) == "Bo Dam"

    def test_the_keys_do_what_their_buttons_say(self, room: Room, file: CommitteeFile, clock: Clock) -> None:
        assert isinstance(room.tool, RoundPanel)
        room.press(Qt.Key.Key_K)
        assert speaking.floor(file).paused
        assert room.tool.buttons["toggle_pause"].text() == "Go on"
        room.press(Qt.Key.Key_K)
        assert not speaking.floor(file).paused
        room.press(Qt.Key.Key_Plus)
        assert speaking.floor(file).limit_s == 90
        clock.forward(seconds=1)
        room.press(Qt.Key.Key_P)
        assert states(room)[0] == ("passed", "")
        room.press(Qt.Key.Key_I)
        assert line(file) == ["Anne", "Carl", "Dorte", "Eva"]
        for _ in range(5):
            file.undo()
        assert (has_it(file), speaking.floor(file).limit_s, line(file)) == (
            "Anne Berg",
            60,
            ["Bo", "Carl", "Dorte", "Eva"],
        )

    def test_a_click_on_a_seat_gives_that_person_the_floor(self, room: Room, file: CommitteeFile) -> None:
        room.click_seat(4)
        assert (has_it(file), line(file)) == ("Dorte Friis", ["Bo", "Carl", "Eva"])
        file.undo()
        assert (has_it(file), states(room)[0]) == ("Anne Berg", ("floor", ""))

    def test_arrows_and_enter_at_the_table_do_the_same(self, room: Room, file: CommitteeFile) -> None:
        table = room.tool.table
        table.buttons[0].setFocus()
        room.press(Qt.Key.Key_Right)
        assert room.window.focusWidget() is table.buttons[1]
        room.press(Qt.Key.Key_Return)
        assert has_it(file) == "Bo Dam"

    def test_every_seat_can_be_heard(self, room: Room) -> None:
        names = [button.accessibleName() for button in room.tool.table.buttons]
        assert names[0] == "Anne Berg, Citizen, seat 1, has the floor"
        assert names[1] == "Bo Dam, Citizen, seat 2, number 1 in the row"
        assert names[3] == "Dorte Friis, Politician, seat 4"

    def test_the_pane_shows_the_clock_and_who_comes(self, room: Room, hear: Hear, clock: Clock) -> None:
        hear.tick.emit()
        face = room.pane.clock.face()
        assert (face.left_s, face.total_s) == (40, 60)
        clock.forward(seconds=50)
        hear.tick.emit()
        assert room.pane.clock.face().left_s == -10
        assert room.pane.clock.accessibleName() == "+0:10 over time"
        rows = [row.accessibleName() for row in room.pane.line.rows]
        assert rows[0] == "Bo Dam, Citizen, seat 2"
        assert len(rows) == 4

    def test_a_row_of_the_pane_gives_the_floor_and_del_takes_it_out(self, room: Room, file: CommitteeFile) -> None:
        room.click(room.pane.line.rows[2])
        assert has_it(file) == "Dorte Friis"
        room.pane.line.rows[0].setFocus()
        room.press(Qt.Key.Key_Delete)
        assert line(file) == ["Carl", "Eva"]
        file.undo()
        assert line(file) == ["Bo", "Carl", "Eva"]

    def test_a_late_comer_appears_at_the_seat(self, room: Room, file: CommitteeFile) -> None:
        set_attendance(file, 1, 3, "apology")
        assert [view.person for view in room.tool.table.shown] == [1, 2, 4, 5]
        set_attendance(file, 1, 3, "late")
        assert [view.person for view in room.tool.table.shown] == [1, 2, 3, 4, 5]
        assert len(room.tool.table.buttons) == 5

    def test_a_refresh_writes_nothing(self, room: Room, file: CommitteeFile, hear: Hear) -> None:
        before = file.undoable()
        for _ in range(3):
            hear.tick.emit()
            room.tool.refresh()
            room.pane.refresh()
        assert file.undoable() == before

    def test_the_end_is_told_calmly_and_a_new_round_goes_the_other_way(
        self, room: Room, file: CommitteeFile, clock: Clock
    ) -> None:
        assert isinstance(room.tool, RoundPanel)
        room.press(Qt.Key.Key_P)
        for _ in range(4):
            clock.forward(seconds=30)
            room.press(Qt.Key.Key_Space)
        clock.forward(seconds=5)
        room.press(Qt.Key.Key_P)
        assert speaking.floor(file).round is None
        assert room.tool.summary.isVisible()
        assert "Passed: Anne Berg" in room.tool.summary.accessibleName()
        assert "Between 0:30 and 0:30" in room.tool.summary.accessibleName()
        room.press(Qt.Key.Key_Space)
        assert speaking.floor(file).round is None
        room.press(Qt.Key.Key_N)
        assert room.tool.start.isVisible()
        assert room.tool.choices.starter.currentText() == "Bo Dam"
        room.press(Qt.Key.Key_S)
        assert (has_it(file), line(file)) == ("Bo Dam", ["Anne", "Eva", "Dorte", "Carl"])

    def test_a_round_ended_in_the_middle_goes_on_with_one_press(self, room: Room, file: CommitteeFile) -> None:
        assert isinstance(room.tool, RoundPanel)
        room.click(room.tool.stop)
        assert has_it(file) == ""
        assert "Not heard: Bo Dam" in room.tool.summary.accessibleName()
        room.press(Qt.Key.Key_G)
        assert has_it(file) == "Bo Dam"


def test_without_a_meeting_everything_is_at_rest(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
    for tool in (RoundPanel(file, hear), ListPanel(file, hear)):
        room = Room(qtbot, tool, FloorPane(file, hear))
        for key in (Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_K, Qt.Key.Key_I, Qt.Key.Key_L):
            room.press(key)
        assert file.undoable() is None
        room.window.close()


def test_everything_that_can_be_used_has_a_name(room: Room, listed: Room) -> None:
    for window in (room.window, listed.window):
        usable = [
            w for w in window.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()
        ]
        assert [w for w in usable if not w.accessibleName() or not w.objectName()] == []
