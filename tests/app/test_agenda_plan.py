"""Planning a meeting: the table, the editor, the form and the templates, each way to do a thing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.agenda.agenda_table import TITLE, cell_text
from app.agenda.fit import RoundFit, round_fit
from app.agenda.panel import PlanPanel
from app.agenda.template_dialog import TemplateDialog
from app.shell.errors import told
from app.shell.hear import Hear
from db.agenda import Item, items, leaders, meeting, meetings, plan_meeting, running
from db.evening import close_meeting, next_item
from db.file import CommitteeFile
from db.items import add_item, change_item
from db.methods import templates
from db.people import add_people
from tests.app.keyed_panel import ALT, CTRL, Keyed
from tests.conftest import Clock

Room = Keyed[PlanPanel]
# The screen of the tests has no keyboard that a menu could grab.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
START = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> Room:
    """Fourteen members; a meeting with the items A, B and C, B chosen."""
    add_people(file, [f"Borger{i} Ek" for i in range(14)], "citizen")
    plan_meeting(file, "Sådan gør vi i dag", START, place="Salen")
    for title in "ABC":
        add_item(file, 1, title=title)
    panel = PlanPanel(file, hear)
    panel.show_meeting(1)
    made = Keyed(qtbot, panel)
    panel.table.pick(2)
    return made


def order(file: CommitteeFile) -> str:
    return "".join(item.title for item in items(file, 1))


def shown(room: Room) -> str:
    return "".join(line.item.title for line in room.panel.table.rows.rows)


class TestTheAgenda:
    def test_start_times_follow_from_the_minutes(self, room: Room, file: CommitteeFile) -> None:
        starts = [cell_text(line, 1)[-2:] for line in room.panel.table.rows.rows]
        assert starts == ["00", "10", "20"]
        assert "30" in room.panel.sum.total.text()
        change_item(file, 1, planned_s=300)
        assert [cell_text(line, 1)[-2:] for line in room.panel.table.rows.rows] == ["00", "05", "15"]
        assert "25" in room.panel.sum.total.text()

    @pytest.mark.parametrize("way", ["key", "button", "command"])
    def test_a_new_item_comes_after_the_chosen_one_and_its_title_is_written(
        self, room: Room, file: CommitteeFile, way: str
    ) -> None:
        if way == "key":
            room.press(Qt.Key.Key_Insert)
        elif way == "button":
            room.click("add_item")
        else:
            room.run("add_item")
        assert room.focus() is room.panel.editor.title
        room.write("X")
        room.press(Qt.Key.Key_Return)
        assert order(file) == shown(room) == "ABXC"
        file.undo()
        file.undo()
        assert order(file) == shown(room) == "ABC"

    def test_an_item_moves_by_keys(self, room: Room, file: CommitteeFile) -> None:
        room.press(Qt.Key.Key_Up, ALT)
        assert order(file) == shown(room) == "BAC"
        assert room.panel.chosen() == 2
        room.press(Qt.Key.Key_Up, ALT)
        room.press(Qt.Key.Key_Down, ALT)
        room.press(Qt.Key.Key_Down, ALT)
        room.press(Qt.Key.Key_Down, ALT)
        assert order(file) == "ACB"

    @pytest.mark.parametrize(("id_", "y", "told_order"), [(1, 38 * 3 + 9, "BCA"), (3, 2, "CAB"), (2, 40, "ABC")])
    def test_an_item_is_dragged(self, room: Room, file: CommitteeFile, id_: int, y: int, told_order: str) -> None:
        room.drag(room.panel.table, id_, y)
        assert order(file) == shown(room) == told_order

    def test_escape_lets_go_of_a_dragged_item(self, room: Room, file: CommitteeFile, qtbot: QtBot) -> None:
        table = room.panel.table
        start = room.cell(table, 1, 0)
        qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for y in (20, 100):
            qtbot.mouseMove(table.viewport(), start + type(start)(0, y))
        qtbot.keyClick(table, Qt.Key.Key_Escape)
        qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start + type(start)(0, 100))
        assert order(file) == "ABC"

    def test_minutes_go_up_and_down_by_one_and_undo_takes_them_back_together(
        self, room: Room, file: CommitteeFile
    ) -> None:
        for sign in "++-+":
            room.press(Qt.Key.Key_unknown, text=sign)
        assert items(file, 1)[1].planned_s == 720
        file.undo()
        assert items(file, 1)[1].planned_s == 600

    def test_a_title_is_written_in_its_row(self, room: Room, file: CommitteeFile) -> None:
        room.press(Qt.Key.Key_F2)
        room.write("+Ny")
        room.press(Qt.Key.Key_Return)
        assert order(file) == "A+NyC"
        assert room.panel.editor.title.text() == "+Ny"

    @pytest.mark.parametrize("way", ["key", "button"])
    def test_an_item_is_removed_and_comes_back(self, room: Room, file: CommitteeFile, way: str) -> None:
        if way == "key":
            room.press(Qt.Key.Key_Delete)
        else:
            room.click("remove_item")
        assert (order(file), room.panel.chosen()) == ("AC", 3)
        file.undo()
        assert order(file) == shown(room) == "ABC"

    def test_an_item_something_hangs_on_stays_with_a_sentence(
        self, room: Room, file: CommitteeFile, qtbot: QtBot
    ) -> None:
        with file.action("Prepare"):
            file.new("board", {"meeting": 1, "item": 2, "title": "SWOT", "template": "swot"})
        with qtbot.waitSignal(told.sentence):
            room.press(Qt.Key.Key_Delete)
        assert order(file) == "ABC"


class TestTheEditor:
    def test_what_is_written_is_kept_when_the_field_is_left(self, room: Room, file: CommitteeFile) -> None:
        editor = room.panel.editor
        for field, text in ((editor.title, "T"), (editor.question, "Hvad?"), (editor.outcome, "Svar")):
            field.setFocus()
            field.selectAll()
            room.write(text)
        room.panel.setFocus()
        told_item = items(file, 1)[1]
        assert (told_item.title, told_item.question, told_item.outcome) == ("T", "Hvad?", "Svar")
        for _ in range(3):
            file.undo()
        assert (order(file), editor.question.toPlainText()) == ("ABC", "")

    def test_what_is_written_is_kept_when_another_item_is_chosen(self, room: Room, file: CommitteeFile) -> None:
        room.panel.editor.title.setFocus()
        room.panel.editor.title.end(False)
        room.write("!")
        room.click_cell(room.panel.table, 3, TITLE)
        assert (order(file), room.panel.editor.title.text()) == ("AB!C", "C")

    def test_form_minutes_seconds_and_method_are_kept_at_once(self, room: Room, file: CommitteeFile) -> None:
        editor = room.panel.editor
        assert not editor.turn.isVisible()
        editor.form.setCurrentIndex(1)
        editor.form.activated.emit(1)
        assert items(file, 1)[1].kind == "round"
        assert editor.turn.isVisible()
        editor.minutes.setValue(25)
        editor.turn.setValue(75)
        at = editor.method.findData("runde")
        editor.method.setCurrentIndex(at)
        editor.method.activated.emit(at)
        item = items(file, 1)[1]
        assert (item.planned_s, item.turn_s, item.method) == (1500, 75, "runde")

    def test_several_lead_by_ticks_and_the_menu_stays_open(self, room: Room, file: CommitteeFile, qtbot: QtBot) -> None:
        menu = room.panel.editor.leaders.list
        menu.popup(room.panel.mapToGlobal(room.panel.rect().center()))
        for action in menu.actions()[:2]:
            menu.setActiveAction(action)
            qtbot.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible()
        menu.close()
        assert [one.id for one in leaders(file, 1)[2]] == [1, 2]
        assert room.panel.editor.leaders.text() == "Borger0, Borger1"
        file.undo()
        assert [one.id for one in leaders(file, 1)[2]] == [1]


class TestARoundThatIsTooLong:
    def item(self, kind: str, minutes: int, turn_s: int | None) -> Item:
        return Item(1, 1, 1, kind, "", "", "", minutes * 60, turn_s, None)

    def test_the_sum_is_that_of_the_round_calculator(self) -> None:
        assert round_fit(self.item("round", 15, 60), 14) == RoundFit(14, 60, 15, 19, 45)
        assert round_fit(self.item("round", 15, None), 14) == RoundFit(14, 60, 15, 19, 45)
        assert round_fit(self.item("info", 15, 60), 14) is None
        assert round_fit(self.item("round", 15, 60), 0) is None

    def test_where_no_seconds_fit_only_minutes_are_offered(self) -> None:
        fit = round_fit(self.item("round", 4, 60), 14)
        assert fit is not None
        assert (fit.fitting, fit.short) == (0, True)

    @pytest.mark.parametrize(("button", "turn_s", "planned_s"), [("fit_seconds", 45, 900), ("fit_minutes", None, 1140)])
    def test_each_answer_mends_it(
        self, room: Room, file: CommitteeFile, button: str, turn_s: int | None, planned_s: int
    ) -> None:
        change_item(file, 2, kind="round", planned_s=900)
        assert room.panel.editor.card.isVisible()
        assert room.panel.sum.fits.late()
        room.click(button)
        item = items(file, 1)[1]
        assert (item.turn_s, item.planned_s) == (turn_s, planned_s)
        assert not room.panel.editor.card.isVisible()
        assert not room.panel.sum.fits.late()
        file.undo()
        assert room.panel.editor.card.isVisible()


class TestTheMeeting:
    @pytest.mark.parametrize("way", ["key", "click"])
    def test_title_and_place_are_changed_in_the_form(self, room: Room, file: CommitteeFile, way: str) -> None:
        if way == "key":
            room.press(Qt.Key.Key_E)
        else:
            room.click("meeting_details")
        form = room.panel.heading.form
        assert room.focus() is form.title
        room.write("Ny titel")
        form.place.setFocus()
        form.place.selectAll()
        room.write("Skolen")
        room.press(Qt.Key.Key_Return)
        assert (meeting(file, 1).title, meeting(file, 1).place) == ("Ny titel", "Skolen")
        assert not room.panel.heading.writing
        file.undo()
        file.undo()
        assert meeting(file, 1).title == "Sådan gør vi i dag"

    def test_escape_puts_the_form_away_and_keeps_what_was_written(self, room: Room, file: CommitteeFile) -> None:
        room.run("edit_meeting")
        room.write("Ny")
        room.press(Qt.Key.Key_Escape)
        assert (meeting(file, 1).title, room.panel.heading.writing) == ("Ny", False)

    def test_time_and_secretary_are_kept(self, room: Room, file: CommitteeFile) -> None:
        room.run("edit_meeting")
        form = room.panel.heading.form
        form.start.setDateTime(form.start.dateTime().addSecs(3600))
        assert meeting(file, 1).starts_at == "2024-03-05T17:00:00.000Z"
        form.secretary.activated.emit(form.secretary.findData(3))
        assert meeting(file, 1).secretary == 3
        assert form.secretary.currentData() == 3

    @pytest.mark.parametrize("way", ["key", "button"])
    def test_the_meeting_is_opened(self, room: Room, file: CommitteeFile, qtbot: QtBot, way: str) -> None:
        with qtbot.waitSignal(room.panel.opened):
            if way == "key":
                room.press(Qt.Key.Key_F5)
            else:
                room.click("open_meeting")
        now = running(file)
        assert now is not None
        assert now.id == 1
        with qtbot.waitSignal(room.panel.opened):
            room.run("open_meeting")

    def test_a_held_meeting_shows_plan_and_actual_and_its_titles_can_be_mended(
        self, room: Room, file: CommitteeFile, clock: Clock
    ) -> None:
        room.run("open_meeting")
        clock.forward(minutes=12)
        next_item(file)
        clock.forward(minutes=3)
        close_meeting(file)
        lines = room.panel.table.rows.rows
        assert [line.actual for line in lines] == ["12", "3", ""]
        assert not room.panel.buttons["open_meeting"].isVisible()
        room.press(Qt.Key.Key_F2)
        room.write("Z")
        room.press(Qt.Key.Key_Return)
        assert "Z" in order(file)

    def test_a_planned_meeting_is_removed(self, room: Room, file: CommitteeFile) -> None:
        room.run("remove_meeting")
        assert meetings(file) == []
        assert room.panel.meeting is None
        file.undo()
        assert shown(room) == "ABC"


class TestEmpty:
    def test_without_meetings_the_first_is_planned_and_named(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear
    ) -> None:
        room = Keyed(qtbot, PlanPanel(file, hear))
        room.click("plan_first")
        assert len(meetings(file)) == 1
        assert room.focus() is room.panel.heading.form.title
        room.write("Opstart")
        room.press(Qt.Key.Key_Return)
        assert meetings(file)[0].title == "Opstart"

    @pytest.mark.parametrize("way", ["key", "button"])
    def test_an_agenda_is_taken_from_a_template(self, qtbot: QtBot, file: CommitteeFile, hear: Hear, way: str) -> None:
        plan_meeting(file, "M", START)
        panel = PlanPanel(file, hear)
        panel.show_meeting(1)
        room = Keyed(qtbot, panel)
        if way == "key":
            room.press(Qt.Key.Key_T, CTRL)
        else:
            room.click("use_template")
        dialog = room.panel.findChild(TemplateDialog)
        assert dialog is not None
        dialog.names.setCurrentRow(2)
        qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
        chosen = templates()[2]
        assert [(one.title, one.planned_s) for one in items(file, 1)] == [
            (one.title, one.minutes * 60) for one in chosen.items
        ]
        assert room.panel.table.isVisible()
        file.undo()
        assert items(file, 1) == []
        assert not room.panel.table.isVisible()
