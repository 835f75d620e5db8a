"""From SWOT to strategy on the laptop, by keys and by clicks: choosing notes, and writing for pair after pair."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.board.tows_choose import FACTOR, FactorList
from app.board.tows_fields import found_by
from app.board.tows_words import advice, prompt, short
from app.shell.hear import Hear
from db import crossing, strategies
from db.board import notes
from db.file import CommitteeFile
from db.strategies import Factor, Pair
from tests.app.board_room import Button, Held, Key, Room
from tests.app.tows_table import FIRST, TEXTS, Table
from tests.conftest import Clock


@pytest.fixture
def table(qtbot: QtBot, file: CommitteeFile) -> Table:
    made = Table(qtbot, file)
    qtbot.addWidget(made.window)
    return made


class TestChoosing:
    def test_nothing_is_written_by_opening_and_the_proposal_is_shown(self, table: Table) -> None:
        before = table.file.undoable()
        page = table.open()
        assert (table.file.undoable(), table.chosen) == (before, set())
        assert page.choose.counts["S"].text() == "2 proposed"

    def test_the_next_step_takes_the_proposal(self, table: Table) -> None:
        page = table.open("cross")
        assert table.chosen == {text for held in TEXTS.values() for text in held}
        assert (page.step, page.cross.question.text()) == ("cross", FIRST)
        table.file.undo()
        assert (page.step, table.chosen) == ("choose", set())

    def test_return_chooses_and_leaves_out(self, table: Table) -> None:
        table.open()
        table.press(Key.Key_Down, Key.Key_Return)
        assert table.chosen == {"Korte afstande"}
        table.press(Key.Key_Return)
        assert table.chosen == set()

    def test_a_click_chooses_too(self, table: Table) -> None:
        page = table.open()
        click_note(table, page.choose.lists["T"], 0)
        assert table.chosen == {"Faldende tillid"}

    def test_the_arrow_keys_go_through_all_four_quadrants(self, table: Table) -> None:
        page = table.open()
        seen = []
        for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
            table.press(key)
            seen.append(next(name for name, held in page.choose.lists.items() if held.hasFocus()))
        assert seen == ["W", "T", "O", "S"]

    def test_a_quadrant_without_notes_asks_for_the_blind_spot(self, qtbot: QtBot, file: CommitteeFile) -> None:
        table = Table(qtbot, file, {**TEXTS, "T": []})
        qtbot.addWidget(table.window)
        page = table.open()
        assert page.choose.advice.text().startswith("No threat is chosen.")
        table.press(Key.Key_Right, held=Held.AltModifier)
        assert page.step == "cross"

    def test_an_empty_swot_says_so_and_cannot_be_crossed(self, qtbot: QtBot, file: CommitteeFile) -> None:
        table = Table(qtbot, file, {})
        qtbot.addWidget(table.window)
        page = table.open("cross")
        assert page.step == "choose"
        assert page.choose.advice.text().startswith("There are no notes to cross yet.")

    def test_more_than_three_are_warned_of_not_refused(self) -> None:
        many = [Factor(n, "S", "a", 0) for n in range(4)] + [Factor(9, "O", "b", 0), Factor(8, "W", "c", 0)]
        assert advice(many, many) == (
            "No threat is chosen. What may trip us up that nobody likes to mention?"
            " More than three are chosen under Strengths: that is many pairs. It may stay so."
        )


def click_note(table: Table, held: FactorList, row: int) -> None:
    place = held.visualRect(held.rows.index(row, 0)).center()
    table.bot.mouseClick(held.viewport(), Button.LeftButton, Held.NoModifier, place)
    assert held.rows.index(row, 0).data(FACTOR) is not None


class TestCrossing:
    def test_one_types_straight_away_and_return_goes_on(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Lad foreningerne invitere")
        table.press(Key.Key_Return)
        assert (table.written, page.cross.line.text()) == (["Lad foreningerne invitere"], "")
        assert page.cross.question.text() == FIRST.replace("Mange lokale foreninger", "Korte afstande")
        assert page.cross.line.hasFocus()

    def test_return_without_words_passes(self, table: Table) -> None:
        page = table.open("cross")
        table.press(Key.Key_Return, Key.Key_Return)
        assert table.written == []
        assert page.cross.heading.text() == "Improve: weakness × opportunity"

    def test_shift_return_keeps_and_stays_for_another(self, table: Table) -> None:
        page = table.open("cross")
        for text in ("Den ene", "Den anden"):
            table.type(text)
            table.press(Key.Key_Return, held=Held.ShiftModifier)
        assert (table.written, page.cross.question.text()) == (["Den ene", "Den anden"], FIRST)
        assert page.cross.list.rows.rowCount() == 2

    def test_tab_leads_to_who_and_when(self, table: Table) -> None:
        table.open("cross")
        table.type("Inviter bredt")
        table.press(Key.Key_Tab)
        table.type("ma")
        table.press(Key.Key_Tab)
        table.type("1. maj")
        table.press(Key.Key_Return)
        found = strategies.strategies(table.file, table.board)[0]
        assert (found.owner, found.due_on) == (table.maja, "2024-05-01")

    def test_up_goes_back_and_what_is_written_is_kept(self, table: Table) -> None:
        page = table.open("cross")
        table.press(Key.Key_Return)
        table.type("Skrevet midt i det hele")
        table.press(Key.Key_Up)
        assert (table.written, page.cross.question.text()) == (["Skrevet midt i det hele"], FIRST)

    def test_a_strategy_is_taken_back_into_the_line(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return, held=Held.ShiftModifier)
        held = page.cross.list
        place = held.visualRect(held.rows.index(0, 0)).center()
        table.bot.mouseClick(held.viewport(), Button.LeftButton, Held.NoModifier, place)
        table.type(" alle")
        table.press(Key.Key_Return, held=Held.ShiftModifier)
        assert table.written == ["Inviter alle"]

    def test_the_last_pair_leads_to_the_check(self, table: Table) -> None:
        page = table.open("cross")
        table.press(*[Key.Key_Return] * 6)
        assert page.step == "check"

    def test_one_undoes_a_strategy_and_is_back_at_its_pair(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return)
        table.file.undo()
        assert (table.written, page.cross.question.text()) == ([], FIRST)

    def test_esc_leads_back_to_the_notes_and_keeps_what_was_written(self, table: Table) -> None:
        table.open("cross")
        table.type("Halvt skrevet")
        table.press(Key.Key_Escape)
        assert (table.written, table.panel.swot.page) == (["Halvt skrevet"], None)
        assert table.view.hasFocus()

    def test_one_goes_on_where_one_left(self, table: Table) -> None:
        page = table.open("cross")
        table.press(Key.Key_Return, Key.Key_Return)
        before = page.cross.question.text()
        table.press(Key.Key_Escape)
        table.open()
        assert (page.step, page.cross.question.text()) == ("cross", before)

    def test_another_panel_after_a_restart_is_at_the_same_pair(self, table: Table, qtbot: QtBot) -> None:
        page = table.open("cross")
        table.press(Key.Key_Return, Key.Key_Return)
        again = Room(qtbot, table.file)
        qtbot.addWidget(again.window)
        assert again.panel.swot.tows is not None
        assert again.panel.swot.tows.cross.question.text() == page.cross.question.text()

    def test_the_keys_of_the_notes_rest_meanwhile(self, table: Table) -> None:
        table.open()
        table.press(Key.Key_N, Key.Key_Delete)
        assert table.panel.pen.editor is None
        assert len(notes(table.file, table.board)) == 5

    def test_another_item_closes_the_page_and_keeps_the_line(self, table: Table, qtbot: QtBot) -> None:
        table.open("cross")
        table.type("Midt i en sætning")
        with table.file.action("Next item"):
            table.file.db.execute("UPDATE item_time SET ended_at = ?", ["2024-03-05T16:10:00.000Z"])
            table.file.new("item_time", {"item": 2, "began_at": "2024-03-05T16:10:00.000Z"})
            table.file.new("board", {"meeting": 1, "item": 2, "title": "Ny", "template": "poster"})
        qtbot.waitUntil(lambda: table.written == ["Midt i en sætning"])
        assert table.panel.swot.page is None


class TestWords:
    def test_two_letters_mean_initials_then_beginnings(self) -> None:
        names = {1: "Maja Holm", 2: "Helge Brandvold", 3: "Hans Bo Maj", 4: "Mona Hald"}
        assert found_by("hb", names) == [2]
        assert found_by("mh", names) == [1, 4]
        assert found_by("ma", names) == [1, 3]
        assert found_by(" ", names) == []

    def test_a_long_note_is_cut_at_a_word_in_the_question(self) -> None:
        assert short("en to tre fire", 9) == "en to …"
        pair = Pair("WT", Factor(1, "W", "Få svar.", 0), Factor(2, "T", "Lav tillid", 0))
        assert prompt(pair) == "What should we avoid or stop doing, so that “Få svar” and “Lav tillid” do not meet?"


def test_the_panel_hears_of_a_strategy_written_elsewhere(table: Table, clock: Clock) -> None:
    page = table.open("cross")
    pair = strategies.pairs(strategies.chosen_factors(table.file, table.board))[0]
    crossing.write_strategy(table.file, table.board, pair, "Skrevet et andet sted")
    assert isinstance(table.hear, Hear)
    assert page.cross.list.rows.item(0).text() == "Skrevet et andet sted"
    assert page.cross.list.viewport().rect().contains(QPoint(2, 2))
