"""The minutes on the laptop: those of the meeting that is open, or of the one it was told to show."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.kit.card import EmptyState
from app.minutes.arrangement import Around
from app.minutes.draft import Draft
from app.minutes.live import live_line
from app.minutes.page import MinutesPage
from app.minutes.small_map import draw_small_map
from app.minutes.story_command import story_command
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item, items, meeting, running
from db.change import Change
from db.cross_links import cross_links
from db.errors import words
from db.file import CommitteeFile
from db.living_tree import LivingTree, living_tree
from db.minutes import begin
from db.node_facts import behind
from db.outline import Tree
from db.people import people


class MapPanel(Panel):
    """The page of the minutes, or what to do while there are none.

    Signals: `go_to_note(note)` when the note a point came from is asked for, `go_to(table, id)` for all else that leads
    away from the map, `chosen(node)` when one is selected, 0 when the panel goes out of sight.
    """

    tables: ClassVar[tuple[str, ...]] = (
        "map", "node", "node_link", "item", "item_time", "meeting", "action_item", "quotation", "decision", "person",
    )  # fmt: skip
    go_to_note = Signal(int)
    go_to = Signal(str, int)
    chosen = Signal(int)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self._asked_for: int | None = None
        self._living: LivingTree | None = None
        self._shown: tuple[int, int] | None = None  # meeting and map on the page
        self._item: int | None = None
        self._around = Around()
        self.page = MinutesPage(file)
        self.canvas, self.hand = self.page.canvas, self.page.hand
        self.begin_command = Command(
            "map_begin", words("Begin the minutes"), "", "family-tree",
            words("Make the map with a branch for each item of the agenda"), self.begin_map,
            lambda: self.meeting_id() is not None,
        )  # fmt: skip
        self.import_command = Command(
            "map_import", words("Import …"), "Ctrl+I", "import",
            words("Bring in a map or an outline of another program"), self.import_map,
        )  # fmt: skip
        self.commands = [*self.page.doing, *self.page.kinds, self.import_command, story_command(self)]
        self.page.add_to_head(self.import_command)
        self.setAcceptDrops(True)
        self._build()
        for hand in (self.page.hand, self.page.outline_hand):
            hand.go_to.connect(self._on_go_to)
        self.page.details.go_to.connect(self._on_go_to)
        self.page.searching.opened.connect(self._offer)
        self.page.chosen.connect(self.chosen)
        live_line(file).changed.connect(self.show_echo)
        self.setFocusProxy(self.page)

    def show_meeting(self, meeting_id: int | None) -> None:
        """Show the minutes of a meeting; None follows the one that is open."""
        self._asked_for = meeting_id
        self.refresh()

    def meeting_id(self) -> int | None:
        """The meeting whose minutes are shown."""
        if self._asked_for is not None:
            return self._asked_for
        now = running(self.file)
        return now.id if now else None

    def target(self) -> int | None:
        """The point that is selected in sight, for a line that is to go under it."""
        node = self.page.hand_now().node if self.isVisible() and self._shown else None
        return node.id if node is not None and node.parent is not None else None

    def begin_map(self) -> None:
        """Make the map of the meeting that is shown."""
        meeting_id = self.meeting_id()
        if meeting_id is not None:
            begin(self.file, meeting_id)

    def import_map(self, path: Path | None = None) -> None:
        """Show what is in a map of another program, and where it can go."""
        from app.minutes.import_panel import ask_and_import  # readers are loaded when they are asked for

        node = self.page.hand_now().node if self._shown else None
        ask_and_import(self.file, self.meeting_id(), node.id if node else None, self.window(), path)

    def hear_change(self, change: Change) -> None:
        if self._living is not None:
            self._living.hear(change)
        self._draw(change)

    def refresh(self) -> None:
        self._draw(None)

    def _draw(self, change: Change | None) -> None:
        """Draw what a change touched, everything without one."""
        meeting_id = self.meeting_id()
        self._living = living_tree(self.file, meeting_id) if meeting_id is not None else None
        tree = self._living.tree if self._living else Tree(())
        self._pages.setCurrentIndex(0 if tree.root else (1 if meeting_id is not None else 2))
        if meeting_id is None or self._living is None or self._living.map is None or tree.root is None:
            self._shown = None
            return
        if self._shown != (meeting_id, self._living.map) or change is None or touches_around(change):
            self._around = self._look_around(meeting_id, self._living.map)
            self._offer()
        self._draw_tree(tree, meeting_id, self._living.map)
        self.page.show_rows(tree)
        self.page.show_head(tree, meeting(self.file, meeting_id).title)
        self.page.show_point()

    def _offer(self) -> None:
        """Fill the choices of the search, if it is open."""
        meeting_id = self.meeting_id()
        if self.page.searching.on and meeting_id is not None:
            self.page.searching.offer(people(self.file), items(self.file, meeting_id))

    def _draw_tree(self, tree: Tree, meeting_id: int, map_: int) -> None:
        here = current_item(self.file)
        held = here is not None and here.meeting == meeting_id
        self.canvas.map.live = held
        branch = tree.branch_of_item(here.id) if here and held else None
        if self._shown != (meeting_id, map_):
            self._shown = (meeting_id, map_)
            self.page.set_meeting(meeting_id)
            self.canvas.open(tree, self._around, [branch.id] if branch else ())
            self.page.outline.selected = self.canvas.selected
        else:
            if branch is not None and branch.item != self._item:
                self._turn_page(tree, branch.id)
            self.canvas.take(tree, self._around)
        self._item = branch.item if branch else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.import_map(path)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.chosen.emit(0)

    def show_echo(self) -> None:
        """Show on the map what is being written in the line below it."""
        line, tree = live_line(self.file), self.canvas.map.tree
        here = current_item(self.file)
        branch = tree.branch_of_item(here.id) if here else tree.root
        under = line.under if line.under in tree else branch.id if branch else None
        own = self.page.hand_now().canvas.draft is not None
        shown = self.isVisible() and self.canvas.map.live and not own and line.text and under is not None
        self.canvas.show_echo((Draft(None, under or 0, None, line.kind, True), line.text) if shown else None)

    def _turn_page(self, tree: Tree, now: int) -> None:
        """The item that is finished folds when the next begins; on this screen only."""
        done = tree.branch_of_item(self._item) if self._item is not None else None
        if done is not None:
            self.canvas.map.fold_here(done.id, True)
        self.canvas.map.fold_here(now, False)

    def _look_around(self, meeting_id: int, map_: int) -> Around:
        agenda, here = items(self.file, meeting_id), current_item(self.file)
        breaks = frozenset(item.id for item in agenda if item.kind == "break" and item != here)
        numbers = {item.id: item.position for item in agenda}
        return Around(numbers, breaks, behind(self.file, map_), cross_links(self.file, map_))

    def _build(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.page)
        begin_them = tr("Each item of the agenda becomes a branch, and each line you write a point on it.")
        button = button_for(self.begin_command, next=True, height=44)
        bring = button_for(self.import_command, height=44)
        self._pages.addWidget(EmptyState(draw_small_map, tr("No minutes yet"), begin_them, [button, bring]))
        closed = tr("The minutes begin when a meeting is opened from its agenda.")
        self._pages.addWidget(EmptyState(draw_small_map, tr("No meeting is open"), closed))

    def _on_go_to(self, table: str, id_: int) -> None:
        if table == "note":
            self.go_to_note.emit(id_)
        else:
            self.go_to.emit(table, id_)


def dropped(event: QDropEvent) -> Path | None:
    """The file that is dropped, if it may hold a map."""
    from app.minutes.import_panel import can_import

    return can_import([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])


def touches_around(change: Change) -> bool:
    """Whether a change touched what the map shows beside its nodes."""
    return change.touches("item", "item_time", "meeting", "action_item", "quotation", "decision", "person", "node_link")
