"""The board on the laptop: its title and counts, the tools, the notes, and the ways on when there is no board yet."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.board.arrange_commands import arrange_commands
from app.board.arranging import Arranging
from app.board.board_commands import looking_commands, wall_commands, writing_commands
from app.board.chooser import TemplateChooser
from app.board.choosing import Choosing
from app.board.cluster_tools import ClusterTools
from app.board.commands import focus_commands, window_commands
from app.board.deeds import BoardDeeds
from app.board.desk import Desk
from app.board.drag_out import DragOut
from app.board.dropping import Dropping
from app.board.grip import Grip
from app.board.head import BoardHead
from app.board.keys import BoardKeys
from app.board.menu import BoardMenu
from app.board.out_in import OutIn
from app.board.outline import told
from app.board.pen import Pen
from app.board.scene import TABLES, BoardScene
from app.board.showing import Showing
from app.board.silent import Silent
from app.board.silent_bar import SilentBar
from app.board.silent_commands import silent_commands
from app.board.small_board import closed_page, empty_page
from app.board.swot_tools import SwotTools
from app.board.view import BoardView
from app.board.vote_commands import vote_command
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import language, tr
from app.shell.panel import Panel
from db.agenda import current_item, running
from db.board import Board, add_board, board_of_item, boards, find_board, notes_with
from db.board_own import template_for
from db.board_templates import said
from db.change import Change
from db.errors import words
from db.file import CommitteeFile


class BoardPanel(Panel):
    """The board of the item in work, or the one it was told to show.

    Signals:
        to_minutes: ids of the notes that shall become points of the minutes.
        photo_to_minutes: a photo that shall become one, and what the point says.
        vote_asked: a board that shall be voted on, and the notes that are selected.
    """

    tables: ClassVar[tuple[str, ...]] = (*TABLES, "item", "item_time", "meeting", "silent_writing", "note_writer",
                                          *SwotTools.tables, *ClusterTools.tables)  # fmt: skip
    to_minutes = Signal(list)
    photo_to_minutes = Signal(int, str)
    vote_asked = Signal(int, list)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("board_panel")
        self._asked: tuple[int, int | None] | None = None  # the board asked for, and the item it was asked at
        self.scene = BoardScene(file, self)
        self.view = BoardView(self.scene)
        self.view.setObjectName("board_view")
        self.pen = Pen(self.view)
        self.grip = Grip(self.view, self.pen)
        self.choosing = Choosing(self.view, self.pen)
        dropping = Dropping(self.view)
        self.deeds = BoardDeeds(self.view, self.pen, self.choosing, dropping)
        self.arranging = Arranging(self.view, self.choosing)
        self.showing = Showing(self.view, self.choosing)
        self.silent = Silent(self.view, self.pen, self.choosing)
        self.tools = ClusterTools(self.view, self.pen, self.choosing, self.grip)
        menus = BoardMenu(self.view, self.pen, self.arranging, self.tools.deeds)
        self.desk = Desk(self.view, self.pen, menus, dropping)
        self.keys = BoardKeys(self.view, self.pen, self.grip)
        self.swot = SwotTools(self.view, self)
        self.out_in = OutIn(self.view, self.pen, self)
        DragOut(self.view, self.grip)
        self._list_commands()
        self._build()
        self.deeds.to_minutes.connect(self.to_minutes)
        self.tools.photos.to_minutes.connect(self._on_photo)
        self.scene.chosen_changed.connect(self._show_chosen)
        self.scene.content_changed.connect(self._show_counts)
        self.pen.writing_changed.connect(self._show_chosen)
        self.pen.writing_changed.connect(self.head.show_author)

    def show_board(self, board_id: int | None) -> None:
        """Show a board until the next item begins; None follows the item in work."""
        item = current_item(self.file)
        self._asked = (board_id, item.id if item else None) if board_id is not None else None
        self.pen.finish()
        self.refresh()

    def _on_photo(self, photo: int) -> None:
        title = self.scene.board.title if self.scene.board is not None else ""
        self.photo_to_minutes.emit(photo, tr("Photo: {board}").format(board=title).strip(" :"))

    def show_note(self, note_id: int) -> None:
        """Show the board a note is on, with the note chosen and in view."""
        for note in notes_with(self.file, [note_id]):
            self.show_board(note.board)
            self.scene.choose({note_id})
            self.view.come_to(self.scene.chosen_area())

    def board_now(self) -> Board | None:
        """The board to show now."""
        meeting, item = running(self.file), current_item(self.file)
        if self._asked is not None and self._asked[1] == (item.id if item else None):
            found = [one for one in self._boards() if one.id == self._asked[0]]
            if found:
                return found[0]
        if item is not None:
            return board_of_item(self.file, item.id)
        return next(iter(boards(self.file, meeting.id)), None) if meeting else None

    def refresh(self) -> None:
        shown, old = self.board_now(), self.scene.board
        if self.pen.editor is not None and (old is None or shown is None or old.id != shown.id):
            # A view that is being told of a change cannot write: what is being written is kept right after.
            QTimer.singleShot(0, self, self._turn_over)
            return
        kept = self.swot.keeps(shown)
        if not kept and (self._pages.currentWidget() is not self.chooser or running(self.file) is None):
            self._pages.setCurrentWidget(self._page if shown else self._empty[running(self.file) is not None])
        if not kept:
            self.setFocusProxy(self.view if shown else self._ways[0])
        self.scene.show_board(shown.id if shown else None)
        if shown and (old is None or old.id != shown.id):
            self.desk.clear()
            self.silent.peek.end()
            self.tools.clear()
            self.view.show_all()
            self.swot.resume(shown)
        self._show_head(shown)

    def hear_change(self, change: Change) -> None:
        if change.touches("item", "item_time", "meeting", "board"):
            self.refresh()
        else:
            self.scene.take(change)
            self.silent.refresh()
            self.swot.take(change)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pen.finish()
        self.silent.peek.end()
        self.showing.laser.stop()
        super().hideEvent(event)

    def new_board(self, template: str) -> None:
        """Lay out a board for the item in work."""
        meeting, item = running(self.file), current_item(self.file)
        if meeting is None:
            return
        self.pen.finish()
        made_from = template_for(self.file, template)
        title = said(made_from.title, language())
        if item is not None:
            one_sheet = len(made_from.fields) == 1
            named = one_sheet or title.casefold() in item.title.casefold()
            title = item.title if named else f"{title}: {item.title}"
        question = item.question if item else ""
        made = add_board(self.file, meeting.id, template, title, item.id if item else None,
                         question=question, language=language())  # fmt: skip
        self._pages.setCurrentWidget(self._page)
        self.show_board(made)
        self.view.setFocus()

    def choose_template(self) -> None:
        """Show the templates to choose the next board from."""
        self.pen.finish()
        self.chooser.refresh()
        self._pages.setCurrentWidget(self.chooser)
        self.chooser.setFocus()

    def _leave_chooser(self) -> None:
        self._pages.setCurrentWidget(self._page if self.scene.board else self._empty[running(self.file) is not None])
        self.setFocus()

    def _turn_over(self) -> None:
        self.pen.finish()
        if self.pen.editor is None:
            self.refresh()

    def _boards(self) -> list[Board]:
        meeting = running(self.file)
        found = boards(self.file, meeting.id) if meeting else []
        asked = self._asked[0] if self._asked else None
        if asked is not None and asked not in {one.id for one in found}:
            found += [one for one in [find_board(self.file, asked)] if one]
        return found

    def _list_commands(self) -> None:
        at_notes = [
            *window_commands(self.deeds, self.choosing, self.view),
            *writing_commands(self.pen, self.desk, self.deeds),
            *arrange_commands(self.arranging, self.choosing),
            *looking_commands(self.desk, self.deeds, self.choosing),
            *wall_commands(self.showing),
            *silent_commands(self.silent),
            *self.out_in.commands,
            vote_command(self.scene, self.vote_asked.emit),
            *self._board_commands(),
        ]
        at_notes = [*self.tools.commands, *self.tools.beside(at_notes)]
        self.commands = [*self.swot.commands, *self.swot.at_notes(at_notes)]
        self.focus_commands = self.tools.beside(focus_commands(self.deeds, self.choosing))
        self.keys.set_commands(self.focus_commands)
        self.desk.set_commands(self.commands, self.focus_commands)

    def _board_commands(self) -> list[Command]:
        def open_now() -> bool:
            return running(self.file) is not None

        swot, poster = words("Lay out a SWOT for this item"), words("Lay out an empty poster for this item")
        other = words("Choose another kind of board for this item")
        lay_swot, lay_poster = partial(self.new_board, "swot"), partial(self.new_board, "poster")
        return [
            Command("board_swot", words("SWOT"), "", "view-grid-outline", swot, lay_swot, open_now),
            Command("board_poster", words("Poster"), "", "note-outline", poster, lay_poster, open_now),
            Command("board_templates", words("More boards …"), "Ctrl+B", "view-dashboard-outline", other,
                    self.choose_template, open_now),
        ]  # fmt: skip

    def _build(self) -> None:
        known = {command.name: command for command in self.commands}
        self.head = BoardHead(known, self.pen)
        self.silent_bar = SilentBar(self.silent, known, self.view)
        self.tools.attach(self.desk)
        self.desk.put_above(self.silent_bar)
        for ticks in (self.silent_bar.on_tick, self.tools.clustering.show_time):
            self.hear.tick.connect(ticks)
        self.choice = self.head.choice
        self.head.picked.connect(self._on_picked)
        self.chooser = TemplateChooser(self.file)
        self.chooser.chosen.connect(self.new_board)
        self.chooser.left.connect(self._leave_chooser)
        self._page = QWidget()
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.setSpacing(8)
        rows.addWidget(self.head)
        board = QHBoxLayout()
        board.setContentsMargins(10, 0, 10, 0)
        board.addWidget(self.desk)
        rows.addLayout(board, 1)
        self._ways = [button_for(command, height=44) for command in self._board_commands()]
        self._empty = {True: empty_page(self._ways), False: closed_page()}  # by whether a meeting is open
        self._pages = QStackedLayout(self)
        for page in (self._page, *self._empty.values(), self.chooser):
            self._pages.addWidget(page)
        self.swot.attach(self._pages, self._page)

    def _show_head(self, shown: Board | None) -> None:
        self.view.setAccessibleName(shown.title if shown else tr("Board"))
        self.head.show_boards(shown, self._boards() if shown else [])
        self._show_counts()
        self._show_chosen()
        self.silent.refresh()

    def _show_counts(self) -> None:
        self.head.show_counts(list(self.scene.paper.notes.values()))

    def _show_chosen(self) -> None:
        chosen = self.scene.chosen
        if self.pen.editor is not None:
            says = tr("A note is being written")
        elif len(chosen) == 1:
            note = self.scene.paper.notes[next(iter(chosen))]
            field = self.scene.paper.titles.get(note.zone or 0, "")
            says = f"{field}: {told(note)}" if field else told(note)
        else:
            says = tr("%n notes selected", "", len(chosen)) if chosen else self.head.counts.text()
        if self.view.accessibleDescription() != says:
            self.view.setAccessibleDescription(says)
        self.head.set_chosen(bool(chosen))

    def _on_picked(self, board_id: int) -> None:
        self.show_board(board_id)
        self.view.setFocus()
