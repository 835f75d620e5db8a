"""What is done with a SWOT besides writing notes: crossing it into strategies, holding it beside an earlier one."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.board.compare import ComparePage
from app.board.cross_stage import TABLES
from app.board.swot_commands import SwotDeeds, swot_commands
from app.board.tows import TowsPage
from app.shell.actions import Command
from db.agenda import running
from db.board_marks import COUNTERPART
from db.board_rows import Board
from db.change import Change
from db.crossing import crossing, go_on, leave_face
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.board.view import BoardView

FACES = {"tows": "tows", "changes": "compare", "beside": "compare"}


class SwotTools(QObject):
    """The two pages over one board; they are made when first opened."""

    tables: ClassVar[tuple[str, ...]] = (*TABLES, "trail_step", "action_item")

    def __init__(self, view: "BoardView", panel: QWidget) -> None:
        """`view` is where the keyboard goes back to, in the panel that has the pages."""
        super().__init__(panel)
        self._view, self._panel = view, panel
        self._scene, self._file = view.board_scene, view.board_scene.file
        self._stack: QStackedLayout | None = None
        self._back: QWidget | None = None
        self.tows: TowsPage | None = None
        self.compare: ComparePage | None = None
        self._board = 0
        self.commands = swot_commands(self, SwotDeeds(self))

    def attach(self, stack: QStackedLayout, page: QWidget) -> None:
        """The pages of the panel, and the one with the notes to go back to."""
        self._stack, self._back = stack, page

    @property
    def page(self) -> TowsPage | ComparePage | None:
        """The page that is open."""
        at = self._stack.currentWidget() if self._stack is not None else None
        return next((page for page in (self.tows, self.compare) if page is not None and page is at), None)

    def closed(self) -> bool:
        """Whether the notes of the board are what is worked on."""
        return self.page is None

    def at_notes(self, commands: Iterable[Command]) -> list[Command]:
        """Commands of the notes, at rest while one of the pages is open."""
        return [replace(each, when=partial(self._may_at_notes, each)) for each in commands]

    @property
    def file(self) -> CommitteeFile:
        """The file of the committee."""
        return self._file

    @property
    def board(self) -> int:
        """The board of the page that was opened last."""
        return self._board

    def keeps(self, shown: Board | None) -> bool:
        """Whether a page stays open while this board is shown; it is drawn anew then."""
        page = self.page
        if page is None:
            return False
        if shown is None or shown.id != self._board:
            if isinstance(page, TowsPage):
                # A view that is being told of a change cannot write: what is being written is kept right after.
                QTimer.singleShot(0, page, page.keep)
            return False
        page.show_board(shown.id)
        page.show_buttons()
        return True

    def take(self, change: Change) -> None:
        """Draw what a change touched."""
        if self.page is not None and change.touches("note", "zone", "board", "wall", *self.tables):
            self.page.show_board(self._board)
            self.page.show_buttons()

    def resume(self, shown: Board | None) -> None:
        """Open the page the wall shows of a board, so that laptop and wall agree after a restart."""
        if shown is None or running(self._file) is None or not self._is_swot():
            return
        face = FACES.get(crossing(self._file, shown.id).face, "")
        if face == "tows":
            self._open(self._tows_page(), shown.id)
        elif face == "compare":
            self._open(self._compare_page(), shown.id)

    def open_tows(self) -> None:
        """Go from the SWOT to strategies, where the crossing was left."""
        if self._scene.board is not None:
            self._open(self._tows_page(), self._scene.board.id)
            self._panel.setFocus()
            go_on(self._file, self._board)

    def open_compare(self) -> None:
        """Hold the SWOT beside an earlier one."""
        if self._scene.board is not None:
            self._open(self._compare_page(), self._scene.board.id)
            self._panel.setFocus()

    def leave(self) -> None:
        """Go back to the notes; the wall does the same if it showed what was left."""
        if self._stack is None or self._back is None or self.page is None:
            return
        self._stack.setCurrentWidget(self._back)
        leave_face(self._file, self._board)
        self._panel.setFocusProxy(self._view)
        self._panel.setFocus()

    def _open(self, page: TowsPage | ComparePage, board: int) -> None:
        self._board = board
        page.show_board(board)
        if self._stack is not None:
            self._stack.setCurrentWidget(page)
        page.show_buttons()
        self._panel.setFocusProxy(page)

    def _tows_page(self) -> TowsPage:
        if self.tows is None:
            self.tows = TowsPage(self._file, {command.name: command for command in self.commands})
            self._add(self.tows)
        return self.tows

    def _compare_page(self) -> ComparePage:
        if self.compare is None:
            self.compare = ComparePage(self._file, {command.name: command for command in self.commands})
            self._add(self.compare)
        return self.compare

    def _add(self, page: TowsPage | ComparePage) -> None:
        page.left.connect(self.leave)
        if self._stack is not None:
            self._stack.addWidget(page)

    def _is_swot(self) -> bool:
        return {field.key for field in self._scene.paper.fields} >= COUNTERPART.keys()

    def _may_at_notes(self, command: Command) -> bool:
        return self.closed() and command.when()

    def may_open(self) -> bool:
        """Whether the board has the four fields and its notes are worked on."""
        return self.closed() and self._scene.board is not None and self._is_swot()
