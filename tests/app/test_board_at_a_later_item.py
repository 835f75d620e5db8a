"""The board of an earlier item at a later one: it is voted on there, and shown beside a newer board of the evening."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.board.panel import BoardPanel
from app.board.vote_panel import VotePanel
from app.facilitator import Facilitator
from app.play import LAPTOP, Evening, StageClock
from app.shell.settings import Settings
from db.agenda import current_item, items, running
from db.board import board_of_item, boards, notes
from db.board_wall import board_on_wall


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    """A SWOT with notes at its item."""
    clock = StageClock()
    window = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(window)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    played = Evening(window, clock)
    played.plan()
    played.welcome()
    played.fill_swot()
    yield played
    window.close()


def test_the_swot_is_what_a_later_vote_is_about_and_gets_its_dots(evening: Evening) -> None:
    file, window = evening.window.file, evening.window
    assert file is not None
    assert window.view is not None
    held, first = running(file), current_item(file)
    assert held is not None
    assert first is not None
    swot = board_of_item(file, first.id)
    assert swot is not None
    later = next(item for item in items(file, held.id) if item.position > first.position)
    with file.action("Make it a vote"):
        file.db.table("item").update(later.id, {"kind": "vote"})
    evening.press("Ctrl+Right")
    assert window.view.cockpit.tool == "vote"
    panel = window.view.cockpit.findChild(VotePanel)
    assert panel is not None
    assert len(panel.setup.choices()) == len(notes(file, swot.id))
    evening.press("Ctrl+Return")
    assert board_on_wall(file) == swot.id
    for _ in range(30):
        if panel.turns.all_in():
            break
        evening.press("Return", "Space", "Return")
    evening.press("Return", "Esc")
    assert window.view.cockpit.tool == "board"
    board = window.view.cockpit.findChild(BoardPanel)
    assert board is not None
    assert board.scene.board is not None
    assert board.scene.board.id == swot.id
    assert sum(note.dots for note in board.scene.paper.notes.values()) == 15


def test_a_second_board_at_an_item_is_shown_and_the_first_can_be_chosen_again(evening: Evening) -> None:
    file, window = evening.window.file, evening.window
    assert file is not None
    assert window.view is not None
    held = running(file)
    assert held is not None
    board = window.view.cockpit.findChild(BoardPanel)
    assert board is not None
    swot = board.scene.board
    assert swot is not None
    board.new_board("poster")
    assert board.scene.paper.notes == {}
    assert board.choice.isVisible()
    assert len(boards(file, held.id)) == 2
    board.head.picked.emit(swot.id)
    assert len(board.scene.paper.notes) == 10
    assert board.scene.board == swot
    evening.press("Ctrl+A", "Ctrl+Shift+D")
    panel = window.view.cockpit.findChild(VotePanel)
    assert panel is not None
    assert len(panel.setup.choices()) == 10
