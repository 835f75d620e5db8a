"""The line of the minutes is one key away in every tool of a meeting, and the way back leads to where one was."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.facilitator import Facilitator
from app.shell.actions import run
from db.agenda import current_item, running
from db.board import boards, notes
from db.minutes import tree_of
from db.vote_rows import votes
from tests.app.demo_room import clock, evening, window

__all__ = ["clock", "evening", "window"]

TOOLS = ("item", "round", "list", "board", "map", "card", "vote")

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def meeting(evening, window) -> int:
    """A new meeting of the demo committee, planned and opened by keys."""
    evening.plan()
    evening.press("F5")
    assert window.file is not None
    held = running(window.file)
    assert held is not None
    evening.wait(1)
    return held.id


def said(window: Facilitator, meeting: int) -> list[str]:
    assert window.file is not None
    return [node.text for node in tree_of(window.file, meeting).nodes.values()]


def writes_here(evening, window, meeting, key: str, text: str) -> None:
    """One key, letters, Enter: the point is in the file; Esc leads back to the widget one came from."""
    view = window.view
    assert view is not None
    before = QApplication.focusWidget()
    evening.press(key)
    field = view.cockpit.capture.text
    assert QApplication.focusWidget() is field, (text, QApplication.focusWidget())
    evening.type(text)
    evening.press("Return")
    assert text in said(window, meeting)
    evening.type("> halvt")
    evening.press("Esc")
    assert field.text() == "> halvt"
    assert QApplication.focusWidget() is not field
    assert isinstance(before, QWidget)
    assert QApplication.focusWidget() is before or not before.isVisible()
    field.clear()


@pytest.mark.parametrize("key", ["R", "Ctrl+R"])
@pytest.mark.parametrize("tool", TOOLS)
def test_in_every_tool(evening, window, meeting, tool: str, key: str) -> None:
    run(window.command(f"tool_{tool}"))
    evening.wait(0.1)
    writes_here(evening, window, meeting, key, f"Sagt i {tool}")
    assert window.view is not None
    assert window.view.cockpit.tool == tool


def test_while_there_are_ways_to_catch_up(evening, window, meeting) -> None:
    evening.press("Shift+C")
    assert window.view is not None
    assert window.view.cockpit.tool == "catch_up"
    writes_here(evening, window, meeting, "R", "Sagt mens vi indhenter")
    assert window.view.cockpit.tool == "catch_up"


def a_board(evening, window, meeting) -> int:
    run(window.command("tool_board"))
    evening.wait(0.1)
    assert window.file is not None
    if not boards(window.file, meeting):
        evening.press("Return")  # the board the item proposes
    return boards(window.file, meeting)[0].id


@pytest.mark.parametrize("silent", [False, True], ids=["open", "silent"])
def test_while_a_note_is_written_on_the_board(
    evening,
    window,
    meeting,
    silent: bool,
) -> None:
    board = a_board(evening, window, meeting)
    if silent:
        evening.press("Alt+S")
    evening.press("N")
    evening.type("Busser")
    evening.press("Ctrl+R")
    assert window.view is not None
    assert window.file is not None
    field = window.view.cockpit.capture.text
    assert QApplication.focusWidget() is field
    evening.type("Sagt imens")
    evening.press("Return", "Esc")
    assert "Sagt imens" in said(window, meeting)
    # What is written in silence is there, and its words are nobody's to read yet.
    assert [note.text for note in notes(window.file, board)] == ["" if silent else "Busser"]
    assert "Busser" not in said(window, meeting)


def test_with_the_line_hidden_and_in_every_item(
    evening,
    window,
    meeting,
) -> None:
    assert window.file is not None
    assert window.view is not None
    run(window.command("pane_minutes"))
    assert not window.view.cockpit.capture.isVisible()
    for at in range(3):
        writes_here(evening, window, meeting, "R", f"Punkt {at}")
        item = current_item(window.file)
        assert item is not None
        assert next(node for node in tree_of(window.file, meeting).nodes.values() if node.text == f"Punkt {at}")
        evening.press("Ctrl+Right")
        evening.wait(1)


def test_while_ballots_are_handed_in_behind_a_cover(
    evening,
    window,
    meeting,
) -> None:
    a_board(evening, window, meeting)
    evening.press("N")
    evening.type("Busser")
    evening.press("Return")
    evening.type("Broer")
    evening.press("Return", "Esc")
    run(window.command("tool_vote"))
    evening.press("Ctrl+Return")
    assert window.file is not None
    assert any(vote.opened_at and not vote.closed_at for vote in votes(window.file, meeting))
    writes_here(evening, window, meeting, "R", "Mens der er dækket til")
    evening.press("Return")  # a ballot is uncovered
    writes_here(evening, window, meeting, "R", "Mens en stemmer")
