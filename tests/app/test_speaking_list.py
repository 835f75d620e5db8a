"""The speaking list on the laptop: each way to sign up, the file, the view, undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from app.speaking.entry import find_people
from app.speaking.list_panel import ListPanel
from db import speaking
from db.file import CommitteeFile
from db.people import people
from tests.app.speaking_room import Room, has_it, hear, item, line, listed, room, states, use_as

__all__ = ["hear", "item", "listed", "room"]


class TestTheList:
    def test_two_letters_and_enter_put_somebody_on_the_list(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_L)
        field = listed.window.focusWidget()
        assert isinstance(listed.tool, ListPanel)
        assert field is listed.tool.field
        listed.qtbot.keyClicks(field, "do")
        listed.press(Qt.Key.Key_Return)
        assert (line(file), listed.tool.field.text()) == (["Dorte"], "")
        assert states(listed)[3] == ("waiting", "1")
        file.undo()
        assert (line(file), states(listed)[3]) == ([], ("waiting", ""))

    def test_another_name_can_be_chosen_from_those_offered(self, listed: Room, file: CommitteeFile) -> None:
        assert isinstance(listed.tool, ListPanel)
        field = listed.tool.field
        field.setFocus()
        listed.qtbot.keyClicks(field, "ga")
        assert [who.name for who in field.found()] == ["Eva Gad-Lund"]
        field.clear()
        with file.action("Prepare"):
            file.new("person", {"name": "Vera Ravn", "kind": "citizen", "seat": 6})
        listed.qtbot.keyClicks(field, "ar")
        assert [who.name for who in field.found()] == ["Carl Ek"]
        field.clear()
        listed.qtbot.keyClicks(field, "er")
        offers = listed.window.findChild(QListWidget, "name_offers")
        assert offers is not None
        assert [offers.item(row).text() for row in range(offers.count())] == ["Anne Berg", "Vera Ravn"]
        listed.press(Qt.Key.Key_Down)
        listed.press(Qt.Key.Key_Return)
        assert (line(file), offers.isVisible()) == (["Vera"], False)
        listed.qtbot.keyClicks(field, "er")
        at = offers.visualItemRect(offers.item(0)).center()
        listed.qtbot.mouseClick(offers.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert line(file) == ["Vera", "Anne"]

    def test_letters_that_fit_nobody_stay_and_say_so(self, listed: Room, file: CommitteeFile) -> None:
        assert isinstance(listed.tool, ListPanel)
        field = listed.tool.field
        field.setFocus()
        listed.qtbot.keyClicks(field, "qx")
        listed.press(Qt.Key.Key_Return)
        assert (line(file), field.text(), field.accessibleDescription()) == ([], "qx", "Nobody here")
        listed.press(Qt.Key.Key_Escape)
        assert (field.text(), field.hasFocus()) == ("", False)

    def test_the_first_click_on_a_seat_signs_up_and_the_second_gives_the_floor(
        self, listed: Room, file: CommitteeFile
    ) -> None:
        for who in (4, 2):
            listed.click_seat(who)
        assert (has_it(file), line(file)) == ("", ["Dorte", "Bo"])
        listed.click_seat(2)
        assert (has_it(file), line(file)) == ("Bo Dam", ["Dorte"])

    def test_the_pane_stays_quiet_beside_the_list_and_has_the_tools_beside_a_board(
        self, listed: Room, file: CommitteeFile, item: int
    ) -> None:
        assert not listed.pane.field.isVisible()
        assert not listed.pane.buttons["next_speaker"].isVisible()
        use_as(file, item, "board")
        assert listed.pane.field.isVisible()
        assert listed.pane.buttons["next_speaker"].isVisible()
        listed.pane.show_beside(True)
        assert not listed.pane.field.isVisible()
        listed.pane.show_beside(False)
        listed.pane.field.setFocus()
        listed.qtbot.keyClicks(listed.pane.field, "bd")
        listed.press(Qt.Key.Key_Return)
        assert line(file) == ["Bo"]

    def test_space_in_the_field_is_a_space(self, listed: Room, file: CommitteeFile) -> None:
        assert isinstance(listed.tool, ListPanel)
        speaking.ask_to_speak(file, 1, 2)
        listed.tool.field.setFocus()
        listed.press(Qt.Key.Key_Space)
        assert has_it(file) == ""
        listed.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert has_it(file) == "Bo Dam"


class TestFindingPeople:
    def test_initials_come_before_names_that_begin_so_and_those_before_others(self, file: CommitteeFile) -> None:
        with file.action("Prepare"):
            for name in ["Sander Abel", "Hans Abelsen", "Abdi Noor", "Anna Berg", "Ole Rabe"]:
                file.new("person", {"name": name, "kind": "citizen", "seat": None})
        found = [who.name for who in find_people("AB", people(file))]
        assert found == ["Anna Berg", "Abdi Noor", "Hans Abelsen", "Sander Abel", "Ole Rabe"]
        assert find_people("  ", people(file)) == []

    def test_the_second_half_of_a_double_name_is_a_name(self, file: CommitteeFile) -> None:
        with file.action("Prepare"):
            file.new("person", {"name": "Jens-Ole Kramshøj", "kind": "citizen"})
        assert len(find_people("ol", people(file))) == 1
        assert len(find_people("jk", people(file))) == 1
