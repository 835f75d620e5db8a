"""The end of a crossing: the check, picking three, actions, what the wall shows of it, and the SWOT of last year."""

from datetime import date

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from app.board.stage import BoardStage
from app.board.tows import TowsPage
from app.kit.stage import draw_stage
from db import crossing, strategies
from db.agenda import show_on_wall
from db.file import CommitteeFile
from db.followup import action_items
from tests.app.board_room import Button, Held, Key
from tests.app.tows_table import Table, lay_swot


@pytest.fixture
def table(qtbot: QtBot, file: CommitteeFile) -> Table:
    made = Table(qtbot, file)
    qtbot.addWidget(made.window)
    return made


class TestChecking:
    def test_what_is_missing_is_shown_and_filled_in_by_keys(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter bredt nu")
        table.press(Key.Key_Return)
        table.press(Key.Key_Right, held=Held.AltModifier)
        assert page.strategies.count.text().startswith("0 of 1 say who does what by when.")
        table.press(Key.Key_Tab, Key.Key_Tab)
        table.type("hb")
        table.press(Key.Key_Return)
        table.type("i overmorgen")
        table.press(Key.Key_Return)
        found = strategies.strategies(table.file, table.board)[0]
        assert (found.owner, found.due_on) == (table.helge, "2024-03-07")
        assert page.strategies.count.text().startswith("1 of 1 say")
        assert page.strategies.list.hasFocus()

    def test_return_opens_the_words(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return)
        table.press(Key.Key_Right, held=Held.AltModifier)
        table.press(Key.Key_Return)
        table.type("Inviter alle foreninger")
        table.press(Key.Key_Return)
        assert table.written == ["Inviter alle foreninger"]
        assert page.strategies.owner.hasFocus()

    def test_a_name_nobody_has_and_no_date_change_nothing(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return)
        table.press(Key.Key_Right, held=Held.AltModifier)
        table.press(Key.Key_Tab, Key.Key_Tab)
        table.type("qq")
        table.press(Key.Key_Tab)
        table.type("engang")
        table.press(Key.Key_Tab)
        found = strategies.strategies(table.file, table.board)[0]
        assert (found.owner, found.due_on) == (None, None)
        assert page.strategies.due.accessibleDescription() == "No date yet"

    def test_a_note_is_linked_and_let_go_of(self, table: Table) -> None:
        page = table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return)
        table.press(Key.Key_Right, held=Held.AltModifier)
        choice = page.strategies.links.choice
        choice.setCurrentIndex(1)
        choice.activated.emit(1)
        linked = strategies.strategies(table.file, table.board)[0].notes
        assert len(linked) == 3
        table.click_button(f"tows_unlink_{linked[-1]}")
        assert strategies.strategies(table.file, table.board)[0].notes == linked[:2]

    def test_delete_takes_a_strategy_away(self, table: Table) -> None:
        table.open("cross")
        table.type("Inviter")
        table.press(Key.Key_Return)
        table.press(Key.Key_Right, held=Held.AltModifier)
        table.press(Key.Key_Delete)
        assert table.written == []
        table.file.undo()
        assert table.written == ["Inviter"]


class TestPicking:
    def write(self, table: Table, count: int) -> TowsPage:
        page = table.open("cross")
        for n in range(count):
            table.type(f"Strategi nummer {n}")
            table.press(Key.Key_Return, held=Held.ShiftModifier)
        table.press(Key.Key_Right, Key.Key_Right, held=Held.AltModifier)
        return page

    def test_three_are_picked_and_a_fourth_is_warned_of(self, table: Table) -> None:
        page = self.write(table, 4)
        for n in range(4):
            table.press(Key.Key_Return, Key.Key_Down)
            told = page.strategies.count.text()
            assert told.startswith(f"{n + 1} of 3 picked." if n < 3 else "4 are picked: with more than three")
        assert len(strategies.picked(strategies.strategies(table.file, table.board))) == 4

    def test_a_click_picks_and_leaves(self, table: Table) -> None:
        page = self.write(table, 2)
        held = page.strategies.list
        for expected in (1, 0):
            place = held.visualRect(held.rows.index(1, 0)).center()
            table.bot.mouseClick(held.viewport(), Button.LeftButton, Held.NoModifier, place)
            assert len(strategies.picked(strategies.strategies(table.file, table.board))) == expected

    @pytest.mark.parametrize("way", ["key", "click"])
    def test_picked_ones_with_an_owner_become_actions(self, table: Table, way: str) -> None:
        page = self.write(table, 2)
        button = page.buttons["tows_actions"]
        table.press(Key.Key_Return)
        assert not button.isEnabled()
        table.press(Key.Key_Tab, Key.Key_Tab)
        table.type("ma")
        table.press(Key.Key_Return)
        assert button.isEnabled()
        if way == "key":
            table.press(Key.Key_A, held=Held.ControlModifier | Held.ShiftModifier)
        else:
            table.click_button("tows_actions")
        assert [(one.text, one.owner, one.item) for one in action_items(table.file, 1)] == [
            ("Strategi nummer 0", table.maja, 1)
        ]
        assert not button.isEnabled()
        table.file.undo()
        assert action_items(table.file, 1) == []

    def test_the_steps_are_reached_by_clicks_too(self, table: Table) -> None:
        page = self.write(table, 1)
        for step in ("check", "choose", "cross", "pick"):
            table.click_button(f"tows_step_{step}")
            assert page.step == step
        table.click_button("tows_leave")
        assert table.panel.swot.page is None

    def test_the_whole_cross_is_shown_and_put_away(self, table: Table) -> None:
        page = self.write(table, 1)
        table.press(Key.Key_B, held=Held.AltModifier)
        assert page.whole
        table.press(Key.Key_B, held=Held.AltModifier)
        assert not page.whole


class TestWall:
    def picture(self, table: Table, stage: BoardStage) -> QImage:
        pixels = QPixmap(960, 540)
        painter = QPainter(pixels)
        draw_stage(painter, QSize(960, 540), stage, table.file.now())
        painter.end()
        return pixels.toImage()

    def test_the_wall_follows_the_steps(self, table: Table) -> None:
        show_on_wall(table.file, "board", table.board)
        stage = BoardStage(table.file)
        shown = [self.picture(table, stage)]
        page = table.open("cross")
        shown.append(self.picture(table, stage))
        table.type("Inviter bredt")
        table.press(Key.Key_Return, held=Held.ShiftModifier)
        shown.append(self.picture(table, stage))
        table.press(Key.Key_Right, held=Held.AltModifier)
        shown.append(self.picture(table, stage))
        table.press(Key.Key_Right, held=Held.AltModifier)
        table.press(Key.Key_Return)
        shown.append(self.picture(table, stage))
        assert page.step == "pick"
        assert all(one != other for n, one in enumerate(shown) for other in shown[n + 1 :])
        table.press(Key.Key_Escape)
        assert self.picture(table, stage) == shown[0]

    def test_a_key_shows_the_crossing_and_the_notes_again(self, table: Table) -> None:
        table.open("cross")
        for face in ("tows", "", "tows"):
            if crossing.crossing(table.file, table.board).face != face:
                table.press(Key.Key_V, held=Held.AltModifier)
            assert crossing.crossing(table.file, table.board).face == face

    def test_what_is_being_typed_is_not_on_the_wall(self, table: Table) -> None:
        show_on_wall(table.file, "board", table.board)
        stage = BoardStage(table.file)
        table.open("cross")
        before = self.picture(table, stage)
        table.type("Halvt")
        assert self.picture(table, stage) == before

    def test_every_picture_holds_long_words_and_many_strategies(self, table: Table) -> None:
        show_on_wall(table.file, "board", table.board)
        stage = BoardStage(table.file)
        table.open("cross")
        pair = strategies.pairs(strategies.chosen_factors(table.file, table.board))[0]
        for n in range(9):
            text = "Medborgerinddragelseskoordinatorernes " * 4
            made = crossing.write_strategy(table.file, table.board, pair, f"{n} {text}", owner=table.maja,
                                           due=date(2024, 4, 1))  # fmt: skip
            crossing.pick_strategy(table.file, made, True)
        for step in ("cross", "check", "pick"):
            crossing.go_to_step(table.file, table.board, step)
            image = self.picture(table, stage)
            below = {QColor(image.pixel(x, 482)).name() for x in range(40, 920)}
            assert len(below) == 1, step


LAST_YEAR = {
    "S": ["Mange lokale foreninger"],
    "W": ["Vi svarer ikke borgerne", "Få unge"],
    "O": [],
    "T": ["Lav tillid"],
}
THIS_YEAR = {
    "S": ["Mange lokale foreninger", "Vi svarer borgerne"],
    "W": ["Uklar økonomi"],
    "O": ["Lav tillid"],
    "T": [],
}


class TestComparing:
    def earlier(self, file: CommitteeFile, number: int, year: int) -> int:
        with file.action("Set up"):
            row = {"number": number, "title": "Før", "starts_at": f"{year}-03-05T16:00:00.000Z"}
            meeting = file.new("meeting", row)
        return lay_swot(file, meeting, LAST_YEAR)

    def open(self, table: Table) -> list[str]:
        table.press(Key.Key_S, held=Held.ControlModifier | Held.ShiftModifier)
        page = table.panel.swot.compare
        assert page is not None
        return [page.list.item(row).text() for row in range(page.list.count())]

    def test_without_an_earlier_swot_the_page_says_so(self, table: Table) -> None:
        assert self.open(table) == []
        page = table.panel.swot.compare
        assert page is not None
        assert not page.list.isVisible()
        table.press(Key.Key_Escape)
        assert table.view.hasFocus()

    def test_the_news_come_first(self, qtbot: QtBot, file: CommitteeFile) -> None:
        table = Table(qtbot, file, THIS_YEAR)
        qtbot.addWidget(table.window)
        self.earlier(file, 9, 2023)
        assert self.open(table) == [
            "Moved", "Weakness → Strength (good news): Vi svarer borgerne",
            "Threat → Opportunity (good news): Lav tillid", "New", "+ Weakness: Uklar økonomi", "Gone",
            "– Weakness: Få unge", "Stayed",
            "Strength: Mange lokale foreninger",
        ]  # fmt: skip

    def test_another_earlier_swot_is_chosen_and_kept(self, qtbot: QtBot, file: CommitteeFile) -> None:
        table = Table(qtbot, file, THIS_YEAR)
        qtbot.addWidget(table.window)
        first, second = self.earlier(file, 8, 2022), self.earlier(file, 9, 2023)
        self.open(table)
        page = table.panel.swot.compare
        assert page is not None
        assert page.earlier is not None
        assert page.earlier.id == second
        page.choice.activated.emit(page.choice.findData(first))
        assert page.earlier.id == first
        file.undo()
        assert page.earlier.id == second

    def test_list_and_picture_go_to_the_wall(self, qtbot: QtBot, file: CommitteeFile) -> None:
        table = Table(qtbot, file, THIS_YEAR)
        qtbot.addWidget(table.window)
        self.earlier(file, 9, 2023)
        show_on_wall(file, "board", table.board)
        stage, wall = BoardStage(file), TestWall()
        shown = [wall.picture(table, stage)]
        self.open(table)
        table.press(Key.Key_V, held=Held.AltModifier)
        shown.append(wall.picture(table, stage))
        table.click_button("swot_turn_over")
        shown.append(wall.picture(table, stage))
        assert crossing.crossing(file, table.board).face == "beside"
        assert all(one != other for n, one in enumerate(shown) for other in shown[n + 1 :])
        table.press(Key.Key_Escape)
        assert wall.picture(table, stage) == shown[0]
