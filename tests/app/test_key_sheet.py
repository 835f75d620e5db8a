"""The sheet of keys: what stands on it, finding by typing, moving by keys; and the tabs that show their keys."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.key_groups import key_groups, rows
from app.kit.theme import load_fonts
from app.play import LAPTOP, Evening, StageClock
from app.shell.actions import Command
from app.shell.key_sheet import ROW, KeyRow, KeySheet
from app.shell.settings import Settings


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    load_fonts()
    clock = StageClock()
    window = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(window)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    yield Evening(window, clock)
    window.close()


@pytest.fixture
def sheet(evening: Evening) -> Iterator[KeySheet]:
    evening.press("F1")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, KeySheet)
    yield opened
    evening.press("Esc")


def found(sheet: KeySheet) -> list[str]:
    """What the lines say that can be seen, headings left out."""
    every = [sheet.list.item(at) for at in range(sheet.list.count())]
    return [item.data(ROW).text for item in every if item.data(ROW) is not None]


def command(name: str, key: str) -> Command:
    return Command(name, name, key, "", "", lambda: None)


def test_every_place_has_its_keys(evening: Evening) -> None:
    groups = dict(key_groups(evening.window.view, evening.window.commands))
    assert {"Run", "The floor", "Board", "Vote", "Silent writing", "From SWOT to strategy", "Minutes"} <= set(groups)
    assert {row.text for row in groups["Vote"]} >= {"Open the vote", "Close the vote", "Hand in", "Decide"}
    assert {row.text for row in groups["Silent writing"]} >= {"Write in silence", "Reveal", "Peek"}
    named = [row.text for title in groups for row in groups[title]]
    assert "Go there" in named
    assert "Keep the note and write the next one" in named
    assert all(row.keys and row.text for title in groups for row in groups[title])


def test_the_keys_of_the_tool_in_use_stand_first(evening: Evening) -> None:
    def first() -> str:
        return key_groups(evening.window.view, evening.window.commands)[0][0]

    assert first() == "Meetings"
    evening.plan()
    evening.welcome()
    assert first() == "Run"
    evening.press("Alt+7")
    assert first() == "Vote"
    evening.press("Ctrl+Shift+1")
    assert first() == "People"


def test_the_start_screen_has_a_sheet_too(evening: Evening) -> None:
    evening.window.close_file()
    assert [title for title, _ in key_groups(evening.window.view, evening.window.commands)] == ["Rundbord"]
    evening.press("F1")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, KeySheet)
    opened.close()


def test_numbered_commands_are_one_row_and_commands_without_a_key_none() -> None:
    made = rows([command("way_1", "1"), command("way_2", "2"), command("way_3", "3"), command("other", ""),
                 command("step_1", "4")])  # fmt: skip
    assert [(row.keys, row.through) for row in made] == [(("1", "3"), True), (("4",), False)]


def test_typing_finds_by_words_by_key_and_by_place(sheet: KeySheet, qtbot: QtBot) -> None:
    every = len(found(sheet))
    assert every > 200
    qtbot.keyClicks(sheet.line, "outline")
    assert "Outline" in found(sheet)
    assert len(found(sheet)) < 10
    sheet.line.clear()
    qtbot.keyClicks(sheet.line, "ctrl k")
    assert "Search" in found(sheet)
    sheet.line.clear()
    qtbot.keyClicks(sheet.line, "silent writing reveal all")
    assert found(sheet) == ["Reveal all", "Another way to reveal"]
    qtbot.keyClicks(sheet.line, " xyz")
    assert found(sheet) == []
    sheet.line.clear()
    assert len(found(sheet)) == every


def test_keys_move_through_the_sheet_and_esc_closes_it(sheet: KeySheet, qtbot: QtBot) -> None:
    first = sheet.list.currentItem().data(ROW)
    assert isinstance(first, KeyRow)
    qtbot.keyClick(sheet.line, Qt.Key.Key_Down)
    assert sheet.list.currentItem().data(ROW) not in (None, first)
    qtbot.keyClick(sheet.line, Qt.Key.Key_Up)
    assert sheet.list.currentItem().data(ROW) == first
    for _ in range(60):
        qtbot.keyClick(sheet.line, Qt.Key.Key_PageDown)
        assert sheet.list.currentItem().data(ROW) is not None
    assert sheet.list.currentRow() == sheet.list.count() - 1
    assert sheet.list.verticalScrollBar().value() > 0
    for _ in range(60):
        qtbot.keyClick(sheet.line, Qt.Key.Key_PageUp)
    assert sheet.list.currentRow() == 1
    sheet.grab()
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(("width", "form"), [(1920, "whole"), (1366, "figure"), (1024, "tight"), (960, "tight")])
def test_the_tabs_show_words_and_keys_whole_at_every_width(evening: Evening, width: int, form: str) -> None:
    evening.plan()
    evening.welcome()
    window = evening.window
    window.resize(width, 768)
    QApplication.processEvents()
    assert window.view is not None
    tabs = window.view.cockpit.tabs
    assert tabs.form == form
    held = list(tabs.tabs.values())
    assert all(tab.wide(tabs.form) <= tab.width() + 1 for tab in held)
    assert held[-1].geometry().right() <= tabs.width()
    assert all(a.geometry().right() < b.geometry().x() + 1 for a, b in pairwise(held))
    assert held[0].cap() == ("Alt 1" if form == "whole" else "1")
    evening.press("Alt+6")
    assert [tab.isChecked() for tab in held] == [False] * 5 + [True, False]
    tabs.tabs["board"].click()
    assert [tab.isChecked() for tab in held] == [False] * 3 + [True] + [False] * 3
    tabs.tabs["board"].click()
    assert tabs.tabs["board"].isChecked()
    tabs.grab()
