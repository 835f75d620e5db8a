"""From a point to the note, turn or vote it came from, in the room Meetings and in Run, and back to where one was."""

import pytest
from PySide6.QtWidgets import QApplication

from app.facilitator import Facilitator
from app.play import Evening
from app.shell.actions import run
from app.speaking.turns_page import TurnsPage
from db.minutes import capture, node
from db.people import present
from db.speaking import floor, give_floor
from tests.app.demo_room import clock, evening, map_here, start_one, window

__all__ = ["clock", "evening", "window"]


def test_a_point_from_a_note_leads_to_the_note_in_meetings(window: Facilitator, evening: Evening) -> None:
    assert window.file is not None
    assert window.view is not None
    row = next(window.file.db.query("SELECT id, note FROM node WHERE note IS NOT NULL ORDER BY id LIMIT 1"))
    window.view.jumps.go("node", row["id"])
    evening.wait(0.1)
    evening.press("Alt+L")
    evening.wait(0.1)
    assert window.view.meetings.page == "boards"
    assert window.view.meetings.pages["boards"].board_panel.scene.chosen == {row["note"]}
    evening.press("Ctrl+Shift+Y")
    evening.wait(0.1)
    assert (window.view.meetings.page, map_here(window).canvas.selected) == ("minutes", row["id"])


def test_a_decision_leads_to_its_vote(window: Facilitator, evening: Evening) -> None:
    assert window.file is not None
    assert window.view is not None
    file = window.file
    decision = next(file.db.query("SELECT id, meeting, node FROM decision WHERE node IS NOT NULL LIMIT 1"))
    with file.action("A vote"):
        other = {"meeting": decision["meeting"], "title": "Prikker", "template": "poster"}
        board = file.new("board", other)
        vote = {"meeting": decision["meeting"], "board": board, "kind": "dots", "question": "Hvad først?"}
        file.db.table("decision").update(decision["id"], {"vote": file.new("vote", vote)})
    window.view.jumps.go("node", decision["node"])
    evening.wait(0.1)
    evening.press("Alt+L")
    evening.wait(0.1)
    assert window.view.meetings.pages["boards"].board_panel.scene.board.id == board


def test_a_point_leads_to_its_turn_and_the_turn_back_to_the_point(window: Facilitator, evening: Evening) -> None:
    assert window.file is not None
    assert window.view is not None
    meeting = start_one(window)
    file = window.file
    give_floor(file, present(file, meeting)[0].id)
    node = capture(file, meeting, "Kvalde nu")
    window.view.show_room("run")
    window.view.jumps.go("node", node)
    evening.wait(0.1)
    evening.press("Alt+L")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, TurnsPage)
    assert "Kvalde nu" in opened.list.currentItem().child(0).text(0)
    window.view.cockpit.show_tool("item")
    evening.press("Return")
    evening.wait(0.1)
    assert (window.view.cockpit.tool, map_here(window).canvas.selected) == ("map", node)


def test_who_had_the_floor_can_be_looked_up_from_anywhere(window: Facilitator, evening: Evening) -> None:
    assert window.view is not None
    command = next(one for one in window.view.all_commands() if one.name == "turns_page")
    assert not command.when()
    start_one(window)
    assert run(command)
    opened = QApplication.activeModalWidget()
    assert opened is not None
    assert opened.objectName() == "turns_page"
    evening.press("Esc")


@pytest.mark.parametrize("way", ["key", "command"])
def test_a_line_written_while_somebody_speaks_leads_back_to_the_turn(
    window: Facilitator, evening: Evening, way: str
) -> None:
    assert window.file is not None
    assert window.view is not None
    file, meeting = window.file, start_one(window)
    give_floor(file, present(file, meeting)[0].id)
    window.view.show_room("run")
    evening.wait(1)
    if way == "key":
        evening.press("R")
    else:
        window.activateWindow()
        evening.wait(0.1)
        assert run(window.view.cockpit.capture.write_command)
    evening.type("kvalde nu")
    evening.press("Return", "Esc")
    written = next(file.db.query("SELECT id, turn FROM node WHERE text = 'kvalde nu'"))
    turn = floor(file).turn
    assert turn is not None
    assert written["turn"] == turn.id
    evening.press("Ctrl+Z")
    assert not list(file.db.query("SELECT id FROM node WHERE text = 'kvalde nu'"))
    evening.press("Ctrl+Y")
    assert node(file, written["id"]).turn == turn.id
