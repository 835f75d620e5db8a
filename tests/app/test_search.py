"""The search over everything: opened from anywhere, led by keys, and the jump to where a row is shown and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.play import Evening, StageClock
from app.search_line import AHEAD, pieces, shown
from app.shell.settings import Settings
from db.agenda import meetings
from db.items import add_item
from db.minutes import capture, delete_nodes, tree_of
from db.search_rows import Found
from db.search_words import read_asked
from tests.app.demo_room import clock, evening, look, map_here, page, start_one, window

__all__ = ["clock", "evening", "window"]


def found_row(text: str, more: str = "", table: str = "node") -> Found:
    return Found(table, 1, 1, None, 1, None, "point", None, False, text, more)


class TestWhatARowSays:
    def test_the_words_are_marked(self) -> None:
        assert pieces("Svar skaber tillid", read_asked("till")) == [
            ("Svar skaber ", False),
            ("till", True),
            ("id", False),
        ]

    def test_a_long_text_begins_shortly_before_what_was_found(self) -> None:
        first = pieces("ord " * 60 + "ungepanel", read_asked("unge"))
        assert first[0] == ("… ", False)
        assert len(first[1][0]) <= AHEAD
        assert first[2] == ("unge", True)

    def test_what_was_found_in_the_further_text_is_shown_beside(self) -> None:
        first, second = shown(found_row("Vi deler", "Fordi\nDet haster nu"), read_asked("haster"))
        assert (first, second) == ([("Vi deler", False)], [("Det ", False), ("haster", True), (" nu", False)])


class TestOpening:
    @pytest.mark.parametrize("room", ["people", "meetings", "run"])
    def test_one_key_opens_it_in_every_room_and_esc_leaves_everything_as_it_was(
        self, window: Facilitator, evening: Evening, room: str
    ) -> None:
        assert window.view is not None
        window.view.show_room(room)
        before = window.focusWidget()
        look(evening, "unge")
        evening.press("Esc")
        assert (window.view.room, window.view.search.page) == (room, None)
        assert window.focusWidget() is before

    def test_the_palette_offers_it_as_its_last_row(self, window: Facilitator, evening: Evening) -> None:
        evening.press("Ctrl+K")
        evening.type("ungepanel")
        evening.press("Return")
        assert page(window).line.text() == "ungepanel"
        assert page(window).findings.found
        evening.press("Esc")

    def test_the_palette_still_finds_commands_first(self, window: Facilitator, evening: Evening) -> None:
        evening.press("Ctrl+K")
        evening.type("search in everything")
        evening.press("Return")
        assert page(window).line.text() == ""
        evening.press("Esc")

    def test_it_opens_with_what_was_looked_for_last_and_the_row_that_was_chosen(
        self, window: Facilitator, evening: Evening
    ) -> None:
        opened = look(evening, "unge")
        evening.press("Down", "Down")
        chosen = opened.list.chosen()
        evening.press("Esc", "Ctrl+Shift+F")
        assert (page(window).line.text(), page(window).list.chosen()) == ("unge", chosen)
        assert page(window).line.selectedText() == "unge"
        evening.press("Esc")

    def test_the_index_is_made_while_nobody_types(self, window: Facilitator, evening: Evening) -> None:
        evening.press("Ctrl+Shift+F")
        for _ in range(100):
            QApplication.processEvents()
        assert not page(window)._ahead.isActive()
        evening.press("Esc")


class TestLooking:
    def test_it_says_what_to_do_before_anything_is_asked_and_when_nothing_is_found(
        self, window: Facilitator, evening: Evening
    ) -> None:
        opened = look(evening, "")
        assert opened._nothing.text() == "What are you looking for?"
        evening.type("xyzzyx")
        assert opened._nothing.text() == "Nothing was found"
        assert not opened.suggested.isVisible()
        evening.press("Return", "Esc")

    def test_enter_takes_the_word_that_may_have_been_meant(self, window: Facilitator, evening: Evening) -> None:
        opened = look(evening, "ungpaenl")
        assert opened.suggested.text() == "Did you mean “ungepanel”?"
        evening.press("Return")
        assert (opened.line.text(), bool(opened.findings.found)) == ("ungepanel", True)
        evening.press("Esc")

    def test_arrows_go_through_the_rows_and_past_the_headings(self, window: Facilitator, evening: Evening) -> None:
        opened = look(evening, "unge")
        best = [one for one in opened.list.rows.rows if isinstance(one, Found)]
        opened.order.setCurrentIndex(1)
        rows = opened.list.rows
        headings = [row for row in rows.rows if isinstance(row, str)]
        assert {one.meeting for one in best} == {one.meeting for one in rows.rows if isinstance(one, Found)}
        assert len(headings) == len({one.meeting for one in best})
        for _ in range(len(rows.rows)):
            assert opened.list.chosen() is not None
            evening.press("Down")
        assert opened.list.chosen() == rows.rows[-1]
        evening.press("PageUp", "PageUp", "PageUp", "PageUp", "PageUp")
        assert opened.list.chosen() == rows.rows[1]
        evening.press("Esc")

    def test_filters_show_open_actions_of_one_person_without_any_words(
        self, window: Facilitator, evening: Evening
    ) -> None:
        opened = look(evening, "")
        opened.group.setCurrentIndex(opened.group.findData("open"))
        everything = opened.findings.found
        assert everything
        assert all(one.table == "action_item" and one.open for one in everything)
        owner = next(one.person for one in everything if one.person)
        opened.person.setCurrentIndex(opened.person.findData(owner))
        assert {one.person for one in opened.findings.found} == {owner}
        evening.press("Esc")

    def test_five_hundred_rows_are_shown_and_more_are_told_of(self, window: Facilitator, evening: Evening) -> None:
        assert window.file is not None
        with window.file.action("Many"):
            map_ = next(
                window.file.db.query("SELECT id, (SELECT min(id) FROM node WHERE map = map.id) AS root FROM map")
            )
            row = {"map": map_["id"], "parent": map_["root"], "kind": "point"}
            seen = {"created_at": "2024-03-05T16:00:00.000Z", "changed_at": "2024-03-05T16:00:00.000Z"}
            for number in range(520):
                window.file.new("node", {**row, **seen, "position": number, "text": f"Kvalde {number}"})
        opened = look(evening, "kvalde")
        assert opened.list.rows.rowCount() == 500
        assert opened.count.text() == "More than 500 found"
        evening.press("Esc")

    def test_what_is_taken_back_meanwhile_goes_from_the_list(self, window: Facilitator, evening: Evening) -> None:
        assert window.file is not None
        meeting = start_one(window)
        node = capture(window.file, meeting, "Kvalde nu")
        opened = look(evening, "kvalde")
        assert len(opened.findings.found) == 1
        delete_nodes(window.file, [node])
        assert opened.findings.found == ()
        window.file.undo()
        assert len(opened.findings.found) == 1
        evening.press("Esc")


class TestJumping:
    @pytest.mark.parametrize("way", ["key", "button", "click"])
    def test_a_point_is_shown_in_the_map_of_its_meeting_unfolded_selected_and_in_the_middle(
        self, window: Facilitator, evening: Evening, qtbot: QtBot, way: str
    ) -> None:
        opened = look(evening, '"have fokus på unge"')
        [found] = opened.findings.found
        if way == "key":
            evening.press("Return")
        elif way == "button":
            button = opened.findChild(QPushButton, "search_go")
            assert button is not None
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            spot = opened.list.visualRect(opened.list.rows.index(0)).center()
            qtbot.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        evening.wait(0.1)
        view = window.view
        assert view is not None
        assert (view.room, view.meetings.page, view.meetings.selected()) == ("meetings", "minutes", found.meeting)
        canvas = map_here(window).canvas
        assert canvas.selected == found.id
        box = canvas.box_on_screen(found.id)
        assert (box.center() - canvas.rect().center()).manhattanLength() < 6
        assert window.focusWidget() is canvas

    def test_a_note_is_chosen_on_its_board(self, window: Facilitator, evening: Evening) -> None:
        opened = look(evening, '"unge mellem 16"')
        [found] = opened.findings.found
        assert found.table == "note"
        evening.press("Return")
        evening.wait(0.1)
        view = window.view
        assert view is not None
        boards = view.meetings.pages["boards"]
        assert (view.room, view.meetings.page, view.meetings.selected()) == ("meetings", "boards", found.meeting)
        assert boards.board_panel.scene.chosen == {found.id}
        assert boards.board_panel.scene.board.id == found.board

    def test_an_agenda_item_without_minutes_is_chosen_in_its_agenda(
        self, window: Facilitator, evening: Evening
    ) -> None:
        assert window.file is not None
        with window.file.action("Plan"):
            row = {"number": 30, "title": "Senere", "starts_at": "2024-06-23T15:00:00.000Z"}
            later = window.file.new("meeting", row)
        item = add_item(window.file, later, title="Kvalde")
        look(evening, "kvalde")
        evening.press("Return")
        view = window.view
        assert view is not None
        assert (view.meetings.page, view.meetings.selected(), view.meetings.plan.chosen()) == ("plan", later, item)

    def test_in_run_the_open_meeting_is_shown_there_and_another_one_in_meetings(
        self, window: Facilitator, evening: Evening
    ) -> None:
        assert window.file is not None
        assert window.view is not None
        meeting = start_one(window)
        node = capture(window.file, meeting, "Kvalde nu")
        window.view.show_room("run")
        look(evening, "kvalde")
        evening.press("Return")
        evening.wait(0.1)
        assert (window.view.room, window.view.cockpit.tool) == ("run", "map")
        assert map_here(window).canvas.selected == node
        look(evening, '"have fokus på unge"')
        evening.press("Return")
        assert window.view.room == "meetings"
        evening.press("Ctrl+Shift+Y")
        evening.wait(0.1)
        assert (window.view.room, window.view.cockpit.tool) == ("run", "map")
        assert map_here(window).canvas.selected == node
        evening.press("Ctrl+Shift+Y")
        assert window.view.room == "meetings"

    def test_a_row_that_was_deleted_meanwhile_is_told_in_a_sentence(
        self, window: Facilitator, evening: Evening
    ) -> None:
        assert window.view is not None
        window.view.jumps.follow("node", 4711)
        assert window.banner is not None
        assert window.banner.sentence() == "It is not there any more."
        assert not window.view.jumps.commands[0].when()

    def test_every_table_that_is_searched_can_be_gone_to(self, window: Facilitator, evening: Evening) -> None:
        assert window.view is not None
        everything = window.view.search.index.look("e").found
        for table in {one.table for one in everything}:
            found = next(one for one in everything if one.table == table)
            window.view.jumps.go(found.table, found.id)
            evening.wait(0.1)
            assert window.view.meetings.selected() == found.meeting, table

    def test_the_wall_shows_nothing_of_it(self, window: Facilitator, evening: Evening) -> None:
        assert window.file is not None
        before = list(window.file.db.query("SELECT * FROM wall"))
        look(evening, "unge")
        evening.press("Return")
        evening.wait(0.1)
        assert list(window.file.db.query("SELECT * FROM wall")) == before


def test_a_search_of_a_new_committee_finds_nothing_and_says_so(qtbot: QtBot, tmp_path: Path, clock: StageClock) -> None:
    opened = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(QPoint(1024, 768).x(), 768)
    opened.show()
    opened.activateWindow()
    opened.make_file(tmp_path / "new.rundbord", "Nyt")
    made = look(Evening(opened, clock), "noget")
    assert made._nothing.text() == "Nothing was found"
    assert made.width() <= 1024
    QTest.keyClick(made.line, Qt.Key.Key_Escape)
    assert opened.file is not None
    assert meetings(opened.file) == []
    assert tree_of(opened.file, 1).root is None
    opened.close()
