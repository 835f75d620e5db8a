"""The page of a storyline: opened from a branch, walked by arrow keys, and a way to each thing that is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.minutes.story_page import SAID, StoryPage
from app.play import Evening
from app.shell.actions import run
from tests.app.demo_room import clock, evening, window

__all__ = ["clock", "evening", "window"]


def node_called(window: Facilitator, text: str) -> int:
    assert window.file is not None
    return int(next(window.file.db.query("SELECT id FROM node WHERE text = ? ORDER BY id", [text]))["id"])


def follow(evening: Evening, text: str, way: str = "key") -> StoryPage:
    """Open the storyline of a node."""
    view = evening.window.view
    assert view is not None
    view.jumps.go("node", node_called(evening.window, text))
    evening.wait(0.1)
    if way == "key":
        evening.press("Alt+S")
    elif way == "command":
        assert run(next(one for one in view.all_commands() if one.name == "map_story"))
    else:
        evening.press("Ctrl+K")
        evening.type("storyline")
        evening.press("Return")
    page = QApplication.activeModalWidget()
    assert isinstance(page, StoryPage)
    return page


def said(page: StoryPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("way", ["key", "command", "palette"])
def test_it_opens_from_a_branch_and_esc_leaves_the_map_as_it_was(
    window: Facilitator, evening: Evening, way: str
) -> None:
    page = follow(evening, "Aftaler", way)
    assert page.story.title == "Aftaler"
    assert [chapter.meeting.number for chapter in page.story.told] == [2, 3, 4, 5]
    evening.press("Esc")
    view = window.view
    assert view is not None
    assert (view.meetings.page, view.meetings.pages["minutes"].page.selected) == (
        "minutes",
        node_called(window, "Aftaler"),
    )


def test_it_tells_what_became_of_what_was_agreed_and_names_the_gaps(window: Facilitator, evening: Evening) -> None:
    page = follow(evening, "Aftaler")
    told = said(page)
    assert "In 4 of" in told
    assert "Done · " in told
    assert "Not there: Teaterworkshop" in told
    evening.press("Esc")


def test_a_point_on_a_trail_tells_what_became_of_the_idea(window: Facilitator, evening: Evening) -> None:
    page = follow(evening, "Ungepanel afprøves")
    assert "What became of “Ungepanel”: Done." in said(page)
    evening.press("Esc")


def test_arrows_walk_the_cells_and_enter_goes_there(window: Facilitator, evening: Evening) -> None:
    page = follow(evening, "Oplægget")
    first = page.focusWidget()
    assert first is not None
    evening.press("Right")
    assert page.focusWidget() is not first
    evening.press("Left", "Down")
    below = page.focusWidget()
    assert below is not first
    evening.press("Up")
    assert page.focusWidget() is first
    evening.press("Down", "Right")
    chapter = page.story.told[1]
    assert page.focusWidget() is next(cell for *_, cell in page.cells if cell.text == chapter.said[0].text)
    evening.press("Return")
    evening.wait(0.1)
    view = window.view
    assert view is not None
    assert view.meetings.selected() == chapter.meeting.id
    assert view.meetings.pages["minutes"].page.selected == chapter.said[0].id


def test_a_click_on_a_note_shows_it_on_its_board(window: Facilitator, evening: Evening, qtbot: QtBot) -> None:
    page = follow(evening, "Ungepanel afprøves")
    cell = next(cell for _, column, cell in page.cells if column == SAID and cell.objectName().startswith("story_note"))
    note = int(cell.objectName().removeprefix("story_note_"))
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    evening.wait(0.1)
    view = window.view
    assert view is not None
    assert view.meetings.page == "boards"
    assert view.meetings.pages["boards"].board_panel.scene.chosen == {note}


def test_the_middle_of_the_map_has_no_storyline(window: Facilitator, evening: Evening) -> None:
    assert window.file is not None
    view = window.view
    assert view is not None
    root = next(window.file.db.query("SELECT id FROM node WHERE parent IS NULL ORDER BY id"))["id"]
    view.jumps.go("node", root)
    evening.wait(0.1)
    command = next(one for one in view.all_commands() if one.name == "map_story")
    assert not command.when()


def test_every_cell_can_be_heard(window: Facilitator, evening: Evening) -> None:
    page = follow(evening, "Aftaler")
    assert all(cell.accessibleName() and cell.objectName() for *_, cell in page.cells)
    evening.press("Esc")
