"""The room "People": adding, changing, seats and attendance, each way to do a thing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.people.panel import PeoplePanel
from app.people.table import FIRST_STATE, NAME, PARTY
from app.shell.errors import told
from app.shell.hear import Hear
from db.file import CommitteeFile, stamp
from db.people import add_people, attendances, name_party, people, present
from tests.app.keyed_panel import ALT, CTRL, Keyed
from tests.conftest import Clock

Room = Keyed[PeoplePanel]


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def empty(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> Room:
    return Keyed(qtbot, PeoplePanel(file, hear))


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear, clock: Clock) -> Room:
    """Four members, the second chosen, and a meeting that is open."""
    add_people(file, ["Anne Berg", "Bo Dam", "Carl Ek", "Dorte Friis"], "citizen")
    with file.action("Prepare"):
        file.new("meeting", {"number": 1, "title": "M", "starts_at": stamp(clock()), "opened_at": stamp(clock())})
    made = Keyed(qtbot, PeoplePanel(file, hear))
    made.panel.table.pick(2, NAME)
    return made


def names(file: CommitteeFile) -> list[str]:
    return [one.name for one in people(file)]


def listed(room: Room) -> list[str]:
    return [row.person.name for row in room.panel.table.rows.rows]


class TestAdding:
    def test_an_empty_committee_asks_who_sits_at_the_table(self, empty: Room) -> None:
        assert not empty.panel.table.isVisible()
        assert not empty.panel.editor.isVisible()
        empty.click("add_person")
        assert empty.focus() is empty.panel.entry.line

    def test_names_are_written_one_after_the_other(self, empty: Room, file: CommitteeFile) -> None:
        empty.panel.begin_adding()
        for name in ("Anne", "Bo"):
            empty.write(name)
            empty.press(Qt.Key.Key_Return)
        assert names(file) == listed(empty) == ["Anne", "Bo"]
        assert empty.panel.entry.line.text() == ""
        assert empty.panel.table.isVisible()
        file.undo()
        assert listed(empty) == ["Anne"]

    def test_a_list_pasted_into_the_line_adds_everybody_at_once(self, empty: Room, file: CommitteeFile) -> None:
        QGuiApplication.clipboard().setText("Anne\nBo\n\nCarl\n")
        empty.panel.begin_adding()
        empty.press(Qt.Key.Key_V, CTRL)
        assert names(file) == ["Anne", "Bo", "Carl"]
        file.undo()
        assert names(file) == []

    def test_a_list_pasted_on_the_table_adds_the_chosen_kind(self, room: Room, file: CommitteeFile) -> None:
        QGuiApplication.clipboard().setText("Eva\nFie")
        room.panel.entry.kind.setCurrentIndex(1)
        room.press(Qt.Key.Key_V, CTRL)
        assert [(one.name, one.kind, one.seat) for one in people(file)[-2:]] == [
            ("Eva", "politician", 5),
            ("Fie", "politician", 6),
        ]

    def test_one_pasted_name_can_be_gone_on_with(self, room: Room, file: CommitteeFile) -> None:
        QGuiApplication.clipboard().setText("Eva")
        room.panel.begin_adding()
        room.press(Qt.Key.Key_V, CTRL)
        assert (room.panel.entry.line.text(), len(names(file))) == ("Eva", 4)

    def test_a_guest_is_there_tonight(self, room: Room, file: CommitteeFile) -> None:
        room.panel.entry.kind.setCurrentIndex(3)
        room.panel.begin_adding()
        room.write("Signe")
        room.press(Qt.Key.Key_Return)
        assert "Signe" in [one.name for one in present(file, 1)]


class TestChanging:
    def test_fields_show_the_chosen_person_and_keep_what_is_written(self, room: Room, file: CommitteeFile) -> None:
        editor = room.panel.editor
        assert editor.name.text() == "Bo Dam"
        editor.title.setFocus()
        room.write("Lærer")
        room.press(Qt.Key.Key_Tab)
        assert people(file)[1].title == "Lærer"
        file.undo()
        assert (people(file)[1].title, editor.title.text()) == ("", "")

    def test_letters_are_letters_while_a_name_is_written(self, room: Room, file: CommitteeFile) -> None:
        room.panel.editor.name.setFocus()
        room.panel.editor.name.end(False)
        room.write("tasg")
        assert room.panel.editor.name.text() == "Bo Damtasg"
        assert attendances(file, 1) == {}

    def test_an_empty_name_is_refused_with_a_sentence_and_comes_back(
        self, room: Room, file: CommitteeFile, qtbot: QtBot
    ) -> None:
        room.panel.editor.name.setFocus()
        room.panel.editor.name.selectAll()
        room.press(Qt.Key.Key_Backspace)
        with qtbot.waitSignal(told.sentence):
            room.press(Qt.Key.Key_Return)
        assert (names(file)[1], room.panel.editor.name.text()) == ("Bo Dam", "Bo Dam")

    def test_the_kind_is_chosen_by_its_shape(self, room: Room, file: CommitteeFile) -> None:
        room.click("kind_politician")
        assert people(file)[1].kind == "politician"
        file.undo()
        assert room.panel.editor.kind.buttons["citizen"].isChecked()

    def test_a_party_is_written_and_shown_when_wanted(self, room: Room, file: CommitteeFile) -> None:
        assert room.panel.table.isColumnHidden(PARTY)
        room.panel.editor.party.setFocus()
        room.write("Parti 1")
        room.press(Qt.Key.Key_Return)
        room.panel.setFocus()
        room.press(Qt.Key.Key_P)
        assert not room.panel.table.isColumnHidden(PARTY)
        assert room.panel.table.rows.rows[1].party == "Parti 1"
        room.click("parties")
        assert room.panel.table.isColumnHidden(PARTY)

    def test_a_name_is_changed_in_the_table(self, room: Room, file: CommitteeFile) -> None:
        room.press(Qt.Key.Key_F2)
        room.write("Bob")
        room.press(Qt.Key.Key_Return)
        assert names(file)[1] == listed(room)[1] == "Bob"

    @pytest.mark.parametrize("way", ["key", "button", "command"])
    def test_a_person_is_removed_and_comes_back(self, room: Room, file: CommitteeFile, way: str) -> None:
        if way == "key":
            room.press(Qt.Key.Key_Delete)
        elif way == "button":
            room.click("remove_person")
        else:
            room.run("remove_person")
        assert listed(room) == ["Anne Berg", "Carl Ek", "Dorte Friis"]
        assert room.panel.table.current_id() == 3
        file.undo()
        assert listed(room)[1] == "Bo Dam"

    def test_what_is_being_written_survives_a_change_elsewhere(self, room: Room, file: CommitteeFile) -> None:
        room.panel.editor.title.setFocus()
        room.write("Lær")
        name_party(file, 1, "Parti 1")
        assert room.panel.editor.title.text() == "Lær"


class TestSeats:
    def test_keys_move_the_chosen_person(self, room: Room, file: CommitteeFile) -> None:
        room.press(Qt.Key.Key_Down, ALT)
        assert names(file) == listed(room) == ["Anne Berg", "Carl Ek", "Bo Dam", "Dorte Friis"]
        assert room.panel.table.current_id() == 2
        room.press(Qt.Key.Key_Up, ALT)
        room.press(Qt.Key.Key_Up, ALT)
        room.press(Qt.Key.Key_Up, ALT)
        assert names(file)[0] == "Bo Dam"

    @pytest.mark.parametrize(
        ("who", "y", "order"), [(1, 34 * 3 - 5, "BCAD"), (4, 3, "DABC"), (2, 34 * 6, "ACDB"), (3, 34 * 2 + 20, "ABCD")]
    )
    def test_a_row_is_dragged_to_another_seat(
        self, room: Room, file: CommitteeFile, who: int, y: int, order: str
    ) -> None:
        room.drag(room.panel.table, who, y)
        assert "".join(name[0] for name in names(file)) == order


class TestAttendance:
    def state(self, file: CommitteeFile, person: int = 2) -> str | None:
        found = attendances(file, 1).get(person)
        return found.status if found else None

    @pytest.mark.parametrize("way", ["key", "button", "cell"])
    @pytest.mark.parametrize(
        ("state", "key"), [("apology", Qt.Key.Key_A), ("late", Qt.Key.Key_S), ("left", Qt.Key.Key_G)]
    )
    def test_one_press_notes_it_and_undo_forgets_it(
        self, room: Room, file: CommitteeFile, way: str, state: str, key: Qt.Key
    ) -> None:
        def give() -> None:
            if way == "key":
                room.press(key)
            elif way == "button":
                room.click(f"attend_{state}")
            else:
                column = FIRST_STATE + ["present", "apology", "late", "left"].index(state)
                room.click_cell(room.panel.table, 2, column)

        give()
        assert self.state(file) == state
        assert room.panel.table.rows.rows[1].state == state
        file.undo()
        assert self.state(file) is None
        give()
        give()
        assert self.state(file) is None

    def test_who_was_late_comes_with_the_time_of_day(self, room: Room, file: CommitteeFile, clock: Clock) -> None:
        room.press(Qt.Key.Key_S)
        clock.forward(minutes=12)
        room.press(Qt.Key.Key_T)
        row = room.panel.table.rows.rows[1]
        assert (row.state, row.time("present")[-3:]) == ("present", ":12")

    def test_the_count_stands_at_the_top(self, room: Room) -> None:
        assert room.panel._count.text().startswith("4 ")
        room.press(Qt.Key.Key_A)
        assert room.panel._count.text().startswith("3 ")
        assert "·" in room.panel._count.text()

    def test_nobody_leaves_a_meeting_that_has_not_begun(self, room: Room, file: CommitteeFile) -> None:
        with file.action("Prepare"):
            file.db.table("meeting").update(1, {"opened_at": None})
        room.press(Qt.Key.Key_G)
        assert self.state(file) is None
        room.press(Qt.Key.Key_A)
        assert self.state(file) == "apology"

    def test_without_a_meeting_there_is_nothing_to_attend(self, room: Room, file: CommitteeFile) -> None:
        with file.action("Prepare"):
            file.db.table("meeting").delete(1)
        assert room.panel.table.isColumnHidden(FIRST_STATE)
        assert not room.run("attend_apology")
