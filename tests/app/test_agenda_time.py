"""Time in the meeting: the question when it is up, the ways to catch up, fixed times, pins and private notes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.agenda.catch_up_page import CatchUpPage
from app.agenda.fixed_time import read_time
from app.agenda.item_panel import ItemPanel
from app.agenda.steps import step_at
from app.facilitator import Facilitator
from app.projector import WallStage
from app.shell.actions import run
from app.shell.settings import Settings
from db.agenda import current_item, items, meeting, meetings, plan_meeting, running, wall
from db.carry import pin_item
from db.evening import close_meeting, go_to_item, start_meeting
from db.file import CommitteeFile
from db.item_notes import note_of, write_note
from db.items import add_item, change_item, fix_time
from db.minutes import capture
from db.people import add_people
from db.schedule import expected_end, late_minutes, schedule
from db.time_up import deciding, question
from tests.conftest import Clock

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
ROWS = (("info", "Velkomst", 10), ("list", "Drøftelse", 20), ("break", "Pause", 10), ("groups", "Grupper", 20),
        ("info", "Aftaler", 10))  # fmt: skip


class Room:
    """The whole window with a meeting of five items open, the first in work."""

    def __init__(self, qtbot: QtBot, path: Path, clock: Clock) -> None:
        self.qtbot, self.clock = qtbot, clock
        CommitteeFile.create(path, clock, name="Udvalget").close()
        self.window = Facilitator(Settings(path.with_name("settings.json")), clock, tick_ms=0)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.window.open(path)
        assert self.window.file is not None
        self.file = self.window.file
        add_people(self.file, [f"Borger{i} Ek" for i in range(6)], "citizen")
        self.held = plan_meeting(self.file, "Møde 1", "2024-03-05T16:00:00.000Z")
        for kind, title, minutes in ROWS:
            add_item(self.file, self.held, kind=kind, title=title, planned_s=minutes * 60)
        start_meeting(self.file, self.held)
        assert self.window.view is not None
        self.view = self.window.view
        self.view.show_room("run")
        self.cockpit = self.view.cockpit
        QApplication.processEvents()

    def wait(self, minutes: float) -> None:
        self.clock.forward(minutes=minutes)
        assert self.window.hear is not None
        self.window.hear.tick.emit()
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        seen = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert seen, f"no {name} can be seen"
        self.qtbot.mouseClick(seen[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def way(self, way: str, key: Qt.Key, name: str) -> None:
        """Do a thing by "key", "button" or "command"."""
        if way == "key":
            self.press(key)
        elif way == "button":
            self.click(name)
        else:
            run(self.window.command(name))
            QApplication.processEvents()

    def end(self) -> str:
        held = meeting(self.file, self.held)
        return expected_end(held, schedule(self.file, held, self.clock())).strftime("%H:%M")


@pytest.fixture
def room(qtbot: QtBot, path: Path, clock: Clock) -> Iterator[Room]:
    made = Room(qtbot, path, clock)
    yield made
    made.window.close()


WAYS = pytest.mark.parametrize("way", ["key", "button", "command"])


class TestTheQuestion:
    def test_it_comes_by_itself_at_the_tick_and_writes_nothing(self, room: Room) -> None:
        told, band = room.file.undoable(), room.cockpit.time_up
        room.wait(9.9)
        assert not band.isVisible()
        room.wait(0.1)
        assert band.isVisible()
        assert room.file.undoable() == told
        assert "7" in band.buttons["time_longer"].text()

    def test_it_takes_no_key_from_the_meeting_and_no_focus(self, room: Room) -> None:
        before = QApplication.focusWidget()
        room.wait(10)
        assert QApplication.focusWidget() is before
        room.press(Qt.Key.Key_B)
        assert wall(room.file).blank
        room.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        here = current_item(room.file)
        assert here is not None
        assert here.position == 2
        assert not room.cockpit.time_up.isVisible()

    @WAYS
    def test_going_on(self, room: Room, way: str) -> None:
        room.wait(10)
        room.way(way, Qt.Key.Key_1, "time_longer")
        assert (room.end(), room.cockpit.time_up.isVisible()) == ("17:17", False)
        room.file.undo()
        assert (room.end(), room.cockpit.time_up.isVisible()) == ("17:10", True)

    def test_it_goes_on_three_times_at_most(self, room: Room) -> None:
        room.wait(10)
        for minutes in (7, 5, 3):
            assert str(minutes) in room.cockpit.time_up.buttons["time_longer"].text()
            room.press(Qt.Key.Key_1)
            room.wait(minutes)
        assert not room.cockpit.time_up.buttons["time_longer"].isEnabled()
        told = room.file.undoable()
        room.press(Qt.Key.Key_1)
        assert room.file.undoable() == told

    @WAYS
    def test_deciding_brings_the_minutes_and_what_to_say(self, room: Room, way: str) -> None:
        room.wait(10)
        room.way(way, Qt.Key.Key_2, "time_decide")
        assert deciding(room.file)
        assert (room.cockpit.tool, wall(room.file).stage, room.cockpit.time_up.isVisible()) == ("map", "map", True)
        room.file.undo()
        QApplication.processEvents()
        assert (room.cockpit.tool, wall(room.file).stage) == ("item", "auto")

    @WAYS
    def test_moving_on(self, room: Room, way: str) -> None:
        room.wait(10)
        room.way(way, Qt.Key.Key_3, "time_move_on")
        here = current_item(room.file)
        assert here is not None
        assert here.title == "Drøftelse"
        close_meeting(room.file)
        assert "Velkomst" in [one.title for one in items(room.file, meetings(room.file)[-1].id)]
        room.file.undo()
        room.file.undo()
        assert question(room.file, room.clock()) is not None

    @WAYS
    def test_putting_it_away(self, room: Room, way: str) -> None:
        room.wait(10)
        room.way(way, Qt.Key.Key_Escape, "time_dismiss")
        assert not room.cockpit.time_up.isVisible()
        room.wait(5)
        assert not room.cockpit.time_up.isVisible()
        room.file.undo()
        assert room.cockpit.time_up.isVisible()

    def test_the_wall_asks_too_and_only_then(self, room: Room) -> None:
        drawn: list[str] = []
        stage = WallStage(room.file)
        for name, one in stage.stages.items():
            one.draw = lambda *_args, name=name: drawn.append(name)  # type: ignore[method-assign]
        from PySide6.QtGui import QPainter, QPixmap

        for minutes in (0, 10):
            room.wait(minutes)
            picture = QPixmap(QSize(1920, 1080))
            painter = QPainter(picture)
            stage.draw(painter, 1920, room.clock())
            painter.end()
        assert drawn == ["agenda", "time_up"]


class TestCatchingUp:
    @pytest.mark.parametrize("way", ["key", "chip", "command"])
    def test_the_ways_are_shown_chosen_and_done(self, room: Room, way: str) -> None:
        room.wait(16)
        assert room.view.header.late.isVisible()
        if way == "key":
            room.press(Qt.Key.Key_C, SHIFT)
        elif way == "chip":
            room.click("late")
        else:
            run(room.window.command("catch_up"))
        page = room.cockpit.tools["catch_up"]
        assert isinstance(page, CatchUpPage)
        assert page.isVisible()
        assert [one.kind for one in page.proposals[:2]] == ["share", "break"]
        room.press(Qt.Key.Key_Escape)  # the question is put away first, or the page: both are left by the same key
        if not page.isVisible():
            run(room.window.command("catch_up"))
        room.press(Qt.Key.Key_2)
        assert page.chosen == 1
        room.press(Qt.Key.Key_Down)
        room.press(Qt.Key.Key_Up)
        assert page.chosen == 1
        before = room.end()
        room.press(Qt.Key.Key_Return)
        held = meeting(room.file, room.held)
        assert (before, room.end()) == ("17:16", "17:10")
        assert late_minutes(held, schedule(room.file, held, room.clock())) == 0
        assert room.cockpit.tool == "item"
        room.file.undo()
        assert room.end() == "17:16"

    def test_a_click_chooses_and_the_button_does_it(self, room: Room) -> None:
        room.wait(16)
        run(room.window.command("catch_up"))
        QApplication.processEvents()
        room.click("catch_up_row_3")
        page = room.cockpit.tools["catch_up"]
        assert isinstance(page, CatchUpPage)
        assert page.proposals[page.chosen].kind == "move"
        room.click("catch_up_take")
        assert "moved" in [one.became for one in items(room.file, room.held)]

    def test_on_time_it_says_so(self, room: Room) -> None:
        run(room.window.command("catch_up"))
        page = room.cockpit.tools["catch_up"]
        assert isinstance(page, CatchUpPage)
        assert page.proposals == []
        assert not page.take.isVisible()
        room.press(Qt.Key.Key_Escape)
        assert room.cockpit.tool == "item"

    def test_the_proposals_follow_the_clock(self, room: Room) -> None:
        room.wait(16)
        run(room.window.command("catch_up"))
        page = room.cockpit.tools["catch_up"]
        assert isinstance(page, CatchUpPage)
        room.press(Qt.Key.Key_2)
        room.wait(2)
        assert {one.saved_s for one in page.proposals} == {480}
        assert page.proposals[page.chosen].kind == "break"


class TestTakingAlong:
    @WAYS
    def test_an_item_is_pinned(self, room: Room, way: str) -> None:
        if way == "key":
            room.press(Qt.Key.Key_T, SHIFT)
        elif way == "button":
            room.click("pin_item")
        else:
            run(room.window.command("pin_item"))
        assert items(room.file, room.held)[0].pinned == 1
        assert room.cockpit.strip.pin_button.isChecked()
        room.file.undo()
        assert items(room.file, room.held)[0].pinned == 0
        assert not room.cockpit.strip.pin_button.isChecked()

    def test_ending_the_meeting_shows_what_came_along_in_the_next_plan(self, room: Room) -> None:
        capture(room.file, room.held, "> Ring til skolen")
        room.wait(1)
        pin_item(room.file, 1, True)
        run(room.window.command("close_meeting"))
        assert running(room.file) is None
        draft = meetings(room.file)[-1].id
        room.view.show_room("meetings")
        room.view.meetings.select(draft)
        QApplication.processEvents()
        plan = room.view.meetings.plan
        lines = plan.table.rows.rows
        assert len(lines) == 5
        assert [bool(line.remark) for line in lines] == [False, True, True, True, True]
        shown = plan.findChild(QWidget, "came_along")
        assert isinstance(shown, QWidget)
        assert shown.isVisible()

    def test_the_item_that_follows_up_names_the_actions(self, room: Room) -> None:
        capture(room.file, room.held, "> Ring til skolen")
        room.wait(1)
        close_meeting(room.file)
        draft = meetings(room.file)[-1].id
        start_meeting(room.file, draft)
        panel = room.cockpit.tools["item"]
        assert isinstance(panel, ItemPanel)
        QApplication.processEvents()
        texts = [one.text() for one in panel.findChildren(QWidget) if hasattr(one, "text")]
        assert "Ring til skolen" in texts


class TestPrivateNotes:
    def test_a_note_is_written_by_key_and_comes_back_with_its_item(self, room: Room) -> None:
        pane = room.cockpit.strip.note
        assert not pane.isVisible()
        room.press(Qt.Key.Key_N, SHIFT)
        assert pane.text.hasFocus()
        room.qtbot.keyClicks(pane.text, "Spørg Bo")
        room.press(Qt.Key.Key_Escape)
        assert note_of(room.file, 1) == "Spørg Bo"
        assert not pane.text.hasFocus()
        go_to_item(room.file, 2)
        assert not pane.isVisible()
        go_to_item(room.file, 1)
        assert pane.isVisible()
        assert pane.text.toPlainText() == "Spørg Bo"

    def test_what_is_being_written_is_kept_for_its_own_item_when_that_is_left(self, room: Room) -> None:
        room.click("private_note")
        room.qtbot.keyClicks(room.cockpit.strip.note.text, "Husk")
        go_to_item(room.file, 2)
        QApplication.processEvents()
        assert (note_of(room.file, 1), note_of(room.file, 2)) == ("Husk", "")

    def test_it_can_be_hidden_and_undo_takes_the_words_back(self, room: Room) -> None:
        write_note(room.file, 1, "Hemmeligt")
        pane = room.cockpit.strip.note
        assert pane.isVisible()
        run(room.window.command("hide_note"))
        assert not pane.isVisible()
        run(room.window.command("private_note"))
        room.file.undo()
        assert pane.text.toPlainText() == ""

    def test_no_table_of_the_wall_is_the_private_one(self, room: Room) -> None:
        assert "item_note" not in WallStage(room.file).tables


class TestFixedTimes:
    @pytest.mark.parametrize(
        ("text", "time"),
        [("18:30", (18, 30)), ("18.30", (18, 30)), ("1830", (18, 30)), ("kl. 18", (18, 0)), ("7:05", (7, 5)),
         ("25:00", None), ("18:75", None), ("snart", None), ("", None)],
    )  # fmt: skip
    def test_times_are_read_as_people_write_them(self, text: str, time: tuple[int, int] | None) -> None:
        assert read_time(text) == time

    def test_the_field_fixes_and_frees_an_item_and_says_what_it_cannot_read(self, room: Room) -> None:
        room.view.show_room("meetings")
        room.view.meetings.select(room.held)
        QApplication.processEvents()
        plan = room.view.meetings.plan
        plan.table.pick(4)
        line = plan.editor.fixed.line
        for text, fixed in (("23:15", True), ("snart", True), ("", False)):
            line.setFocus()
            line.selectAll()
            room.qtbot.keyClicks(line, text) if text else room.qtbot.keyClick(line, Qt.Key.Key_Delete)
            room.qtbot.keyClick(line, Qt.Key.Key_Return)
            assert (items(room.file, room.held)[3].fixed_at is not None) is fixed
        room.file.undo()
        assert items(room.file, room.held)[3].fixed_at is not None
        room.file.undo()
        assert items(room.file, room.held)[3].fixed_at is None

    def test_the_strip_tells_the_air_before_it_and_when_it_will_be_late(self, room: Room) -> None:
        evening = room.clock().astimezone()
        fix_time(room.file, 4, ((evening.hour + 1) % 24, evening.minute))
        row = room.cockpit.strip.rows[4]
        assert (row.slot.waits_s, row.slot.late_s) == (1200, 0)
        tall = row.height()
        room.wait(60)
        row = room.cockpit.strip.rows[4]
        assert row.slot.waits_s == 0
        assert row.slot.late_s == 1800
        assert row.height() < tall


class TestTheItem:
    def test_the_step_we_should_be_at_follows_the_time_there_is(self) -> None:
        minutes = [5, 10, 5]
        assert [step_at(minutes, spent, 1200) for spent in (0, 299, 300, 899, 900, 4000)] == [0, 0, 1, 1, 2, 2]
        assert step_at(minutes, 300, 600) == 1
        assert step_at([], 5, 600) == step_at(minutes, 5, 0) == 0

    def test_the_panel_shows_result_use_and_the_present_step(self, room: Room) -> None:
        change_item(room.file, 1, outcome="Et godkendt referat", method="spor_status")
        QApplication.processEvents()
        panel = room.cockpit.tools["item"]
        assert isinstance(panel, ItemPanel)
        assert panel.steps is not None
        assert panel.steps.at == 0
        room.wait(9.5)
        assert panel.steps.at > 0
