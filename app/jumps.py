"""Going to where something is shown, in whichever room that is, and back to where one was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol, cast, runtime_checkable

from app.shell.actions import Command, run
from app.shell.panel import Panel
from db.agenda import current_item, running
from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.whereabouts import Place, place_of

if TYPE_CHECKING:
    from app.board.panel import BoardPanel
    from app.boards_page import BoardsPage
    from app.committee import CommitteeView
    from app.minutes.panel import MapPanel

FOLLOWED: Final = ("decision", "action_item", "disagreement", "parking")
GONE: Final = words("It is not there any more.")


@runtime_checkable
class ShowsRow(Protocol):
    """A room that can show one row of the follow-up."""

    def show_row(self, table: str, id_: int) -> bool:
        """Show the row with the keyboard on it; False when it is not shown there."""


class Jumps:
    """Takes the window to a row of the file; a meeting that is open goes on meanwhile.

    What belongs to the open meeting is shown in Run, unless one is in the room Meetings; all else in Meetings.
    """

    def __init__(self, file: CommitteeFile, view: CommitteeView) -> None:
        self._file, self._view = file, view
        self._back: Callable[[], None] | None = None
        self.commands = [
            Command(
                "jump_back", words("Back to where I was"), "Ctrl+Shift+Y", "arrow-u-left-top",
                words("Go back to the place from which the last jump was made"), self.back,
                lambda: self._back is not None,
            ),
            Command(
                "turns_page", words("Who had the floor"), "Ctrl+Shift+T", "account-voice",
                words("Who spoke on the item in work, and the points that were written meanwhile"), self.show_turns,
                lambda: current_item(file) is not None,
            ),
        ]  # fmt: skip

    def go(self, table: str, id_: int) -> None:
        """Show a row.

        Raises:
            RuleBroken: it has been deleted.
        """
        place = place_of(self._file, table, id_)
        if place is None:
            raise RuleBroken(GONE)
        before = self._here()
        self._show(place)
        self._back = before

    def show_turns(self) -> None:
        """Show who had the floor on the item in work."""
        from app.speaking.turns_page import open_turns  # what was said is looked up now and then

        item = current_item(self._file)
        if item is not None:
            open_turns(self._file, item.id, None, self._view.window(), self.follow)

    def follow(self, table: str, id_: int) -> None:
        """Show a row as a command does it: what goes wrong is told in a sentence."""
        run(Command("jump", "", "", "", "", lambda: self.go(table, id_)))

    def back(self) -> None:
        """Go back to where one was before the last jump; once more goes there again."""
        if self._back is not None:
            back, self._back = self._back, self._here()
            back()

    def _show(self, place: Place) -> None:
        if place.table in FOLLOWED and self._in_follow_up(place):
            return
        if place.table == "turn":
            self._show_turn(place)
        elif place.board is not None:
            self._show_board(place)
        elif place.table.startswith("minutes_"):
            self._meetings(place.meeting, "approval")
        elif place.node is not None:
            self._show_node(place)
        else:
            self._show_plan(place)

    def _in_follow_up(self, place: Place) -> bool:
        """Whether the room Follow-up shows it; as long as there is none, the point of the minutes does."""
        if "followup" not in list(self._view.rooms):
            return False
        room = self._view.rooms["followup"]
        if not isinstance(room, ShowsRow):
            return False
        self._view.show_room("followup")
        return room.show_row(place.table, place.id)

    def _show_node(self, place: Place) -> None:
        page = self._tool("map") if self._held_here(place.meeting) else self._meetings(place.meeting, "minutes")
        if place.node is not None:
            cast("MapPanel", page).page.show_node(place.node)

    def _show_board(self, place: Place) -> None:
        if self._held_here(place.meeting):
            board = cast("BoardPanel", self._tool("board"))
        else:
            boards = cast("BoardsPage", self._meetings(place.meeting, "boards"))
            boards.show_board(place.board or 0)
            board = boards.board_panel
        if place.table == "note":
            board.show_note(place.id)
        else:
            board.show_board(place.board)
        board.view.setFocus()

    def _show_turn(self, place: Place) -> None:
        from app.speaking.turns_page import open_turns  # what was said is looked up now and then

        open_turns(self._file, place.item or 0, place.id, self._view.window(), self.follow)

    def _show_plan(self, place: Place) -> None:
        self._meetings(place.meeting, "plan")
        table = self._view.meetings.plan.table
        if place.item is not None:
            table.pick(place.item)
        table.setFocus()

    def _held_here(self, meeting: int) -> bool:
        now = running(self._file)
        return now is not None and now.id == meeting and self._view.room != "meetings"

    def _tool(self, name: str) -> Panel:
        self._view.show_room("run")
        self._view.cockpit.show_tool(name)
        return self._view.cockpit.tools[name]

    def _meetings(self, meeting: int, page: str) -> Panel:
        room = self._view.meetings
        self._view.show_room("meetings")
        room.select(meeting)
        room.show_page(page)
        room.setFocus()
        return room.pages[page]

    def _here(self) -> Callable[[], None]:
        """How to come back to what is shown now."""
        view, room = self._view, self._view.room
        if room == "run":
            tool = view.cockpit.tool
            node = cast("MapPanel", view.cockpit.tools["map"]).page.selected if tool == "map" else 0
        elif room == "meetings":
            tool, meeting = view.meetings.page, view.meetings.selected()
            node = cast("MapPanel", view.meetings.pages["minutes"]).page.selected if tool == "minutes" else 0

        def back() -> None:
            if room == "run":
                page = self._tool(tool) if tool else None
                view.show_room("run")
            elif room == "meetings" and meeting is not None:
                page = self._meetings(meeting, tool)
            else:
                view.show_room(room)
                return
            if node:
                cast("MapPanel", page).page.show_node(node)

        return back
