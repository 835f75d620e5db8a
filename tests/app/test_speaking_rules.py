"""The speaking list in depth on the laptop: kinds, places, last call, rules, corrections."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.shell.actions import run
from app.speaking.kinds import Written, read_entry
from app.speaking.list_panel import ListPanel
from app.speaking.queue_rows import QueueRow
from db import speaking
from db.file import CommitteeFile
from db.speaking_list import close_list
from db.speaking_rules import rules
from tests.app.speaking_room import Room, command, has_it, hear, item, line, listed, room, what
from tests.conftest import Clock

__all__ = ["hear", "item", "listed", "room"]

MENU = pytest.mark.qt_log_ignore("raise", "grabbing", extend=True)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def notes(room: Room) -> list[str]:
    return [row._note.text() for row in room.pane.line.rows]


class TestSigningUp:
    def test_a_sign_a_name_and_what_it_is_about(self) -> None:
        assert read_entry("-do: skolen: i dag") == Written("remark", "do", "skolen: i dag")
        assert read_entry(" ?4") == Written("question", "4", "")
        assert read_entry("an") == Written(None, "an", "")

    def test_by_the_number_of_a_seat_typed_anywhere_in_the_tool(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_4)
        listed.press(Qt.Key.Key_Return)
        assert line(file) == ["Dorte"]
        file.undo()
        assert line(file) == []

    @pytest.mark.parametrize("way", ["key", "button", "sign", "command"])
    def test_the_kind_is_chosen_by_key_button_sign_or_command(
        self, listed: Room, file: CommitteeFile, way: str
    ) -> None:
        assert isinstance(listed.tool, ListPanel)
        speaking.give_floor(file, 1)
        listed.rest()
        if way == "key":
            listed.press(Qt.Key.Key_V)
        elif way == "button":
            listed.click(listed.tool.kinds.buttons["remark"])
            listed.tool.field.setFocus()
        elif way == "sign":
            listed.tool.field.setFocus()
            listed.qtbot.keyClicks(listed.tool.field, "-")
        else:
            run(command(listed, "sign_up_remark"))
        listed.qtbot.keyClicks(listed.tool.field, "bo: skolen")
        listed.press(Qt.Key.Key_Return)
        assert (line(file), what(file), speaking.floor(file).next[0].text) == (["Bo"], ["remark"], "skolen")
        assert (notes(listed), listed.tool.kinds.kind, listed.tool.field.kind) == (["Short remark"], "speech", "speech")
        file.undo()
        assert line(file) == []

    def test_a_click_on_a_seat_takes_the_kind_that_was_chosen(self, listed: Room, file: CommitteeFile) -> None:
        assert isinstance(listed.tool, ListPanel)
        listed.click_seat(2)
        listed.click(listed.tool.kinds.buttons["procedure"])
        listed.click_seat(2)
        listed.click_seat(3)
        assert (line(file), what(file)) == (["Bo", "Bo", "Carl"], ["procedure", "speech", "speech"])

    def test_escape_takes_the_chosen_kind_back(self, listed: Room) -> None:
        assert isinstance(listed.tool, ListPanel)
        listed.press(Qt.Key.Key_Q)
        assert listed.tool.field.kind == "question"
        listed.press(Qt.Key.Key_Escape)
        assert listed.tool.kinds.kind == "speech"


class TestTheRows:
    @pytest.fixture(autouse=True)
    def waiting(self, listed: Room, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.give_floor(file, 1)
        clock.forward(seconds=5)
        for who in (1, 2, 3, 4):
            speaking.ask_to_speak(file, item, who)
        listed.rest()

    def row(self, room: Room, at: int) -> QueueRow:
        return room.pane.line.rows[at]

    def test_each_says_why_and_one_key_shows_the_order_asked(self, listed: Room, file: CommitteeFile) -> None:
        assert line(file) == ["Bo", "Carl", "Dorte", "Anne"]
        assert notes(listed) == ["speech no. 1", "speech no. 1", "speech no. 1", "speech no. 2"]
        listed.press(Qt.Key.Key_O, SHIFT)
        assert notes(listed) == [f"asked as no. {number}" for number in (1, 2, 3, 4)]
        assert self.row(listed, 0).accessibleName().startswith("Anne Berg")
        listed.press(Qt.Key.Key_O, SHIFT)
        assert notes(listed)[0] == "speech no. 1"

    def test_alt_and_arrows_give_a_place_that_is_shown(self, listed: Room, file: CommitteeFile) -> None:
        self.row(listed, 2).setFocus()
        listed.press(Qt.Key.Key_Up, ALT)
        assert (line(file), notes(listed)[1]) == (["Bo", "Dorte", "Carl", "Anne"], "moved")
        file.undo()
        assert line(file) == ["Bo", "Carl", "Dorte", "Anne"]

    def test_a_row_is_carried_by_the_mouse(self, listed: Room, file: CommitteeFile) -> None:
        carried, target = self.row(listed, 3), self.row(listed, 0)
        start = carried.rect().center()
        goal = carried.mapFromGlobal(target.mapToGlobal(QPoint(start.x(), 4)))
        listed.qtbot.mousePress(carried, Qt.MouseButton.LeftButton, pos=start)
        for at in (start - QPoint(0, 15), goal):
            listed.qtbot.mouseMove(carried, at)
        listed.qtbot.mouseRelease(carried, Qt.MouseButton.LeftButton, pos=goal)
        assert (line(file), has_it(file)) == (["Anne", "Bo", "Carl", "Dorte"], "Anne Berg")

    def test_who_is_not_here_is_skipped(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_P, SHIFT)
        assert line(file) == ["Carl", "Dorte", "Anne"]

    def test_the_last_speech_goes_on(self, listed: Room, file: CommitteeFile, clock: Clock) -> None:
        listed.press(Qt.Key.Key_Space)
        clock.forward(seconds=2)
        listed.press(Qt.Key.Key_Space, SHIFT)
        assert (has_it(file), line(file)[0], speaking.floor(file).spent_s) == ("Anne Berg", "Bo", 7)
        file.undo()
        assert has_it(file) == "Bo Dam"

    @MENU
    def test_it_was_somebody_else(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_Z)
        menu = listed.pane.findChild(QMenu, "who_menu")
        assert menu is not None
        next(action for action in menu.actions() if action.text() == "Eva Gad-Lund").trigger()
        menu.close()
        assert has_it(file) == "Eva Gad-Lund"

    def test_a_speech_is_split(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_X, SHIFT)
        there = speaking.floor(file)
        assert there.turn
        assert (there.turn.kind, there.name) == ("remark", "Anne Berg")
        assert "Short remark" in listed.pane._note.text()

    @MENU
    def test_the_menu_of_more_offers_what_makes_sense(self, listed: Room, file: CommitteeFile) -> None:
        listed.press(Qt.Key.Key_M, SHIFT)
        menu = listed.pane.findChild(QMenu, "more_menu")
        assert menu is not None
        actions = {action.objectName(): action for action in menu.actions()}
        assert actions["menu_clear_list"].isEnabled()
        assert not actions["menu_delete_times"].isEnabled()
        actions["menu_clear_list"].trigger()
        menu.close()
        assert line(file) == []

    def test_a_question_lets_the_speaker_go_on(self, listed: Room, file: CommitteeFile, item: int) -> None:
        speaking.ask_to_speak(file, item, 5, "question")
        listed.press(Qt.Key.Key_Space)
        assert (has_it(file), line(file)[0], notes(listed)[0]) == ("Eva Gad-Lund", "Anne", "goes on")


class TestTheLastCall:
    def test_one_key_calls_closes_and_reopens(self, listed: Room, file: CommitteeFile, item: int) -> None:
        assert isinstance(listed.tool, ListPanel)
        speaking.ask_to_speak(file, item, 2)
        listed.press(Qt.Key.Key_C)
        assert listed.tool.last_call.isVisible()
        assert "Bo Dam" in listed.tool.last_call.accessibleName()
        listed.press(Qt.Key.Key_C)
        assert not listed.tool.last_call.isVisible()
        assert listed.tool._order.text().startswith("The list is closed")
        listed.click_seat(3)
        assert notes(listed) == ["speech no. 1", "speech no. 1"] or notes(listed)[1] == "after the close"
        listed.press(Qt.Key.Key_C)
        assert speaking.floor(file).closed is None
        for _ in range(4):
            file.undo()
        assert speaking.floor(file).closed is None

    def test_hands_decide(self, listed: Room, file: CommitteeFile) -> None:
        assert isinstance(listed.tool, ListPanel)
        listed.click(listed.tool.closing["last_call"])
        card = listed.tool.last_call
        card.hands_for.setValue(3)
        card.hands_against.setValue(2)
        listed.click(card.count)
        there = speaking.floor(file)
        assert there.closed
        assert (there.closed.hands_for, there.closed.hands_against) == (3, 2)
        listed.click(listed.tool.closing["reopen_list"])
        listed.press(Qt.Key.Key_C)
        listed.click(card.back)
        assert speaking.floor(file).closed is None
        assert close_list(file)


class TestTheRules:
    def test_the_menu_changes_and_marks_what_holds(self, listed: Room, file: CommitteeFile, item: int) -> None:
        assert isinstance(listed.tool, ListPanel)
        menu = listed.tool.rules.menu(listed.tool)
        by_name = {action.objectName(): action for part in menu.findChildren(QMenu) for action in part.actions()}
        assert by_name["menu_order_first"].isChecked()
        by_name["menu_order_fewest"].trigger()
        assert rules(file, item).policy == "fewest"
        assert listed.tool._order.text() == "Fewest contributions first · counted over the item"
        menu.deleteLater()
        file.undo()
        assert listed.tool._order.text().startswith("Who has not spoken")

    def test_every_rule_can_be_found_by_its_words(self, listed: Room, file: CommitteeFile, item: int) -> None:
        wanted = {
            "order_alternate": ("policy", "alternate"),
            "scope_term": ("scope", "term"),
            "kinds_questions_first": ("kinds", "questions_first"),
            "times_normal": ("speech_s", 90),
            "times_free": ("later_s", None),
            "digits_never": ("digits", "never"),
            "gong": ("gong", 1),
            "figures": ("figures", 0),
        }
        for name, (column, value) in wanted.items():
            assert run(command(listed, name))
            assert getattr(rules(file, item), column) == value

    def test_rules_for_one_item_only(self, listed: Room, file: CommitteeFile, item: int) -> None:
        own = command(listed, "rules_of_item")
        run(own)
        run(command(listed, "order_fifo"))
        assert (rules(file).policy, rules(file, item).policy) == ("first", "fifo")
        run(own)
        assert rules(file, item).policy == "first"
