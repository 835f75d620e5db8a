"""What can be done while a SWOT is crossed or held beside an earlier one, listed with words and keys."""

from functools import partial
from typing import TYPE_CHECKING

from app.board.compare import ComparePage
from app.board.tows import TowsPage
from app.shell.actions import Command
from db.agenda import current_item, running
from db.board_rows import find_board
from db.board_wall import board_on_wall
from db.crossing import STEPS, crossing, show_face
from db.errors import words
from db.strategy_actions import make_actions, waiting

if TYPE_CHECKING:
    from app.board.swot_tools import SwotTools


class SwotDeeds:
    """What the commands do to the page that is open."""

    def __init__(self, tools: "SwotTools") -> None:
        self._tools = tools

    def opened(self) -> bool:
        """Whether one of the pages is open."""
        return self._tools.page is not None

    def may_show(self) -> bool:
        """Whether there is a meeting whose wall it could be on."""
        return self.opened() and running(self._tools.file) is not None

    def may_step(self, by: int) -> bool:
        """Whether there is a step that way."""
        page = self._tools.page
        return isinstance(page, TowsPage) and 0 <= STEPS.index(page.step) + by < len(STEPS)

    def may_act(self) -> bool:
        """Whether a picked strategy with an owner waits to become an action."""
        return isinstance(self._tools.page, TowsPage) and bool(waiting(self._tools.file, self._tools.board))

    def go(self, by: int) -> None:
        page = self._tools.page
        if isinstance(page, TowsPage):
            (page.go_on if by > 0 else page.go_back)()

    def show(self) -> None:
        """Show on the wall what the laptop works on, or the notes again."""
        file, board, page = self._tools.file, self._tools.board, self._tools.page
        face = page.face if isinstance(page, ComparePage) else "tows"
        on = board_on_wall(file) == board and crossing(file, board).face == face
        show_face(file, board, "" if on else face)

    def turn_over(self) -> None:
        """Show the whole picture, or what is worked on; the wall follows if it shows the comparison."""
        file, board, page = self._tools.file, self._tools.board, self._tools.page
        if page is not None:
            page.turn_over()
        if isinstance(page, ComparePage) and crossing(file, board).face in ("changes", "beside"):
            show_face(file, board, page.face)

    def make_actions(self) -> None:
        """Make the picked strategies actions of the meeting in work."""
        file, board = self._tools.file, find_board(self._tools.file, self._tools.board)
        if board is not None:
            now, item = running(file), current_item(file)
            meeting = now.id if now is not None else board.meeting
            make_actions(file, board.id, meeting, item.id if item is not None else board.item)


def swot_commands(tools: "SwotTools", deeds: SwotDeeds) -> list[Command]:
    """The ways into the two pages, and what is done there."""
    cross = words("Cross the notes of the SWOT pair by pair into strategies, and pick three")
    year = words("Show what is new, gone and moved since an earlier SWOT of the committee")
    on, back = words("Go to the next step; the proposal is taken if nothing is chosen"), words("Go a step back")
    over = words("Show the whole picture, or what is worked on again")
    wall = words("Show on the wall what is worked on here, or the notes again")
    act = words("Make the picked strategies with an owner actions in the minutes and the follow-up")
    may_on, may_back = partial(deeds.may_step, 1), partial(deeds.may_step, -1)
    return [
        Command("board_tows", words("From SWOT to strategy"), "Ctrl+Shift+X", "arrow-decision-outline", cross,
                tools.open_tows, tools.may_open),
        Command("board_compare", words("Beside an earlier SWOT"), "Ctrl+Shift+S", "compare", year,
                tools.open_compare, tools.may_open),
        Command("tows_back", words("A step back"), "Alt+Left", "", back, partial(deeds.go, -1), may_back),
        Command("tows_on", words("Next step"), "Alt+Right", "", on, partial(deeds.go, 1), may_on),
        Command("swot_turn_over", words("Whole picture"), "Alt+B", "", over, deeds.turn_over, deeds.opened),
        Command("swot_on_wall", words("On the wall"), "Alt+V", "projector-screen-outline", wall, deeds.show,
                deeds.may_show),
        Command("tows_actions", words("To actions"), "Ctrl+Shift+A", "clipboard-check-outline", act,
                deeds.make_actions, deeds.may_act),
    ]  # fmt: skip
