"""The tools in the centre of the cockpit, each made when it is shown first, and what one hands to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from app.shell.panel import Panel
from db.agenda import current_item, running
from db.minutes import add_from_notes, add_from_picture, tree_of
from db.turn_points import item_of_turn

if TYPE_CHECKING:
    from app.board.panel import BoardPanel
    from app.board.vote_panel import VotePanel
    from app.cockpit import Cockpit


def tool_makers(cockpit: Cockpit) -> Mapping[str, Callable[[], Panel]]:
    """How each tool is made, by its name."""
    makers = {"item": make_item, "round": make_round, "list": make_list, "board": make_board, "map": make_map,
              "card": make_card, "vote": make_vote, "catch_up": make_catch_up}  # fmt: skip
    return {name: partial(make, cockpit) for name, make in makers.items()}


def make_item(cockpit: Cockpit) -> Panel:
    from app.agenda.item_panel import ItemPanel

    return ItemPanel(cockpit.file, cockpit.hear)


def make_round(cockpit: Cockpit) -> Panel:
    from app.speaking.panel import RoundPanel

    return RoundPanel(cockpit.file, cockpit.hear)


def make_list(cockpit: Cockpit) -> Panel:
    from app.speaking.list_panel import ListPanel

    return ListPanel(cockpit.file, cockpit.hear)


def make_board(cockpit: Cockpit) -> Panel:
    """The board; notes it gives away become points of the item in work."""
    from app.board.panel import BoardPanel

    def to_minutes(notes: list[int]) -> None:
        meeting, item = running(cockpit.file), current_item(cockpit.file)
        if meeting is not None and notes:
            add_from_notes(cockpit.file, meeting.id, item.id if item else None, notes)

    def photo_to_minutes(photo: int, text: str) -> None:
        meeting, item = running(cockpit.file), current_item(cockpit.file)
        if meeting is not None:
            add_from_picture(cockpit.file, meeting.id, item.id if item else None, photo, text)

    board = BoardPanel(cockpit.file, cockpit.hear)
    board.to_minutes.connect(to_minutes)
    board.photo_to_minutes.connect(photo_to_minutes)

    def vote_on(board_id: int, notes: list[int]) -> None:
        cockpit.show_tool("vote")
        cast("VotePanel", cockpit.tools["vote"]).begin_with(board_id, notes)

    board.vote_asked.connect(vote_on)
    return board


def make_vote(cockpit: Cockpit) -> Panel:
    """The vote; whoever leaves it comes back to the board."""
    from app.board.vote_panel import VotePanel

    vote = VotePanel(cockpit.file, cockpit.hear)
    vote.left.connect(lambda: cockpit.show_tool("board") if cockpit.tool == "vote" else None)
    return vote


def make_map(cockpit: Cockpit) -> Panel:
    """The minutes; a point leads back to the note, turn or vote it came from, and the line below goes under it."""
    from app.minutes.panel import MapPanel

    def go_to_note(note: int) -> None:
        cockpit.show_tool("board")
        cast("BoardPanel", cockpit.tools["board"]).show_note(note)

    def go_to(table: str, id_: int) -> None:
        if table != "turn":
            cockpit.go_to.emit(table, id_)
            return
        from app.speaking.turns_page import open_turns  # what was said is looked up now and then

        item = item_of_turn(cockpit.file, id_)
        if item is not None:
            open_turns(cockpit.file, item, id_, cockpit.window(), go_on)

    def go_on(table: str, id_: int) -> None:
        """A point that was written in the turn, on the map here."""
        if table == "node" and id_ in tree_of(cockpit.file, map_.meeting_id() or 0):
            cockpit.show_tool("map")
            map_.page.show_node(id_)
        else:
            cockpit.go_to.emit(table, id_)

    map_ = MapPanel(cockpit.file, cockpit.hear)
    map_.go_to_note.connect(go_to_note)
    map_.go_to.connect(go_to)
    cockpit.capture.target = map_.target
    map_.chosen.connect(cockpit.capture.show_place)
    return map_


def make_card(cockpit: Cockpit) -> Panel:
    from app.chair.card import CardPanel

    return CardPanel(cockpit.file, cockpit.hear)


def make_catch_up(cockpit: Cockpit) -> Panel:
    """The ways to catch up; the tool comes back when they are left."""
    from app.agenda.catch_up_page import CatchUpPage

    page = CatchUpPage(cockpit.file, cockpit.hear)
    page.closed.connect(lambda: cockpit.catch_up() if cockpit.tool == "catch_up" else None)
    return page
