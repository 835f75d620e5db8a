"""The room "Run": agenda left, the tool of the moment in the centre, floor and wall right, the minutes below."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.agenda.away_band import AwayBand
from app.agenda.strip import AgendaStrip
from app.agenda.time_up_band import TimeUpBand
from app.cockpit_commands import TOOL_WORDS, cockpit_commands, just_ended
from app.cockpit_tools import tool_makers
from app.key_tabs import KeyTabs
from app.kit.card import Divider, EmptyState
from app.kit.clear import clear
from app.minutes.capture import CaptureLine
from app.people.hat import HatLine
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.keys import Groups
from app.shell.language import tr
from app.shell.pages import Pages
from app.shell.panel import Panel
from app.shell.settings import Settings
from app.speaking.floor_pane import FloorPane
from app.wall_pane import WallPane
from db.agenda import current_item, running, upcoming
from db.errors import words
from db.evening import reopen_meeting, start_meeting
from db.file import CommitteeFile
from db.time_up import deciding

TOOL_OF_KIND: Final = {
    "round": "round",
    "list": "list",
    "board": "board",
    "silent": "board",
    "vote": "vote",
    "map": "map",
    "decision": "map",
}
NARROW, LOW = 1180, 640
FIRST_KEYS: Final = ("catch_up", "vote")
"""The tools whose keys go before those of the floor: somebody chooses, and nobody speaks meanwhile."""


class Cockpit(Panel):
    """The meeting that is open, led from one screen.

    Signals: `plan` asks for the room where meetings are planned, `go_to(table, id)` for something of another meeting.
    """

    tables: ClassVar = ("meeting", "item", "item_time", "time_up")
    plan = Signal()
    go_to = Signal(str, int)

    def __init__(self, file: CommitteeFile, hear: Hear, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("cockpit")
        self.settings = settings
        self.strip = AgendaStrip(file, hear)
        self.away, self.time_up = AwayBand(file, hear), TimeUpBand(file, hear)
        self.floor = FloorPane(file, hear)
        self.hat = HatLine(file, hear)
        self.wall_pane = WallPane(file, hear)
        self.capture = CaptureLine(file, hear)
        self.tools = Pages(tool_makers(self))
        self.tool, self._narrow = "", False
        self._item: tuple[int | None, bool] = (None, False)
        self._before = "item"
        self.commands = [*cockpit_commands(self), *self.hat.commands]
        self._by_name = {command.name: command for command in self.commands}
        self.tabs = KeyTabs({name: self._by_name[f"tool_{name}"] for name in TOOL_WORDS})
        self._lay_out()
        self._lay_out_pages()
        self.strip.note.left.connect(self.take_focus)
        self.floor.reshaped.connect(self._fit_right)

    def key_groups(self) -> Groups:
        """The floor first, because the next speaker cannot wait; then the tool in use, and the panes around it."""
        if running(self.file) is None:
            return [(self, self.commands)]
        tool = self.tools[self.tool]
        panes = [self.floor, tool, self.strip, self.capture, self.wall_pane, self]
        groups: Groups = [(pane, pane.commands) for pane in panes]
        # The question belongs to the whole room: its keys act wherever the keyboard is. A page of choices goes first.
        asked = (self, [*self.away.commands, *self.time_up.commands])
        return [(tool, tool.commands), asked, *groups] if self.tool in FIRST_KEYS else [asked, *groups]

    def show_tool(self, name: str) -> None:
        """Put a tool in the centre; its keys work, those of the others rest."""
        if name == self.tool:
            return
        if name == "catch_up":
            self._before = self.tool
        self.tool = name
        self.floor.show_beside(name in ("round", "list"))
        self.tools.turn_to(name)
        self.tabs.mark(name)
        self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the tool, so that its keys and the single keys of the meeting work."""
        if running(self.file) is None:
            self._nothing.setFocus()
        elif not self.capture.isAncestorOf(self.focusWidget() or self):
            tool = self.tools[self.tool]
            (tool.focusProxy() or tool).setFocus()

    def next_pane(self) -> None:
        """Move the keyboard from pane to pane: tool, floor, wall, agenda, minutes."""
        panes = [self.tools[self.tool], self.floor, self.wall_pane, self.strip, self.capture] if self.tool else [self]
        focus = self.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        for pane in (*panes[at + 1 :], *panes[: at + 1]):
            first = next((w for w in pane.findChildren(QWidget) if can_take_focus(w)), None)
            if pane.isVisible() and first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def refresh(self) -> None:
        meeting, item = running(self.file), current_item(self.file)
        self._pages.setCurrentIndex(0 if meeting else 1)
        if meeting is None:
            self._show_nothing()
            return
        work = (item.id if item else None, deciding(self.file))
        if self._item != work or not self.tool:
            self._item = work
            self.show_tool("map" if work[1] else TOOL_OF_KIND.get(item.kind, "item") if item else "item")

    def catch_up(self) -> None:
        """Show the ways to catch up in the centre, or put them away."""
        self.show_tool(self._before if self.tool == "catch_up" else "catch_up")

    def start(self) -> None:
        """Open the first meeting that was not held yet."""
        meeting = upcoming(self.file)
        if meeting is not None:
            start_meeting(self.file, meeting.id)

    def reopen(self) -> None:
        """Go on with the meeting that was ended last."""
        meeting = just_ended(self.file)
        if meeting is not None:
            reopen_meeting(self.file, meeting.id)

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.tabs)
        column.addWidget(self.away)
        column.addWidget(self.time_up)
        column.addWidget(self.tools, 1)
        self.right = Side()
        self.right.resized.connect(self._fit_right)
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.floor, 1)
        right.addWidget(self.hat)
        right.addWidget(self.wall_pane)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget, least, most in ((self.strip, 240, 420), (centre, 404, 16_000), (self.right, 280, 420)):
            widget.setMinimumWidth(least)
            widget.setMaximumWidth(most)
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([292, 698, 312])
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self.strip.setVisible(self.settings.flag("pane_agenda", True))
        self.right.setVisible(self.settings.flag("pane_right", True))

    def _lay_out_pages(self) -> None:
        meeting = QWidget()
        box = QVBoxLayout(meeting)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._split, 1)
        box.addWidget(Divider())
        box.addWidget(self.capture)
        self.capture.setVisible(self.settings.flag("pane_minutes", True))
        self._nothing = QWidget()
        self._nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._nothing_box = QVBoxLayout(self._nothing)
        self._pages = QStackedWidget()
        self._pages.addWidget(meeting)
        self._pages.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _show_nothing(self) -> None:
        box = self._nothing_box
        clear(box)
        meeting = upcoming(self.file)
        plan = Command(
            "plan", words("Plan a meeting"), "", "calendar-plus", words("Go to the meetings"), self.plan.emit
        )
        again = [button_for(self._by_name["reopen_meeting"], height=44)] if just_ended(self.file) else []
        if meeting is None:
            empty = EmptyState(
                None,
                tr("No meeting is open"),
                tr("Plan the next meeting first; then it is opened here."),
                [*again, button_for(plan, next=True, height=44)],
            )
        else:
            start = button_for(self._by_name["start_upcoming"], next=True, height=44)
            empty = EmptyState(
                None,
                meeting.title,
                tr("When you open the meeting, its clock starts and the first item begins."),
                [start, *again, button_for(plan, height=44)],
            )
        box.addWidget(empty)

    def toggle_pane(self, name: str, pane: QWidget) -> None:
        """Hide or show a pane, also at the next start."""
        pane.setVisible(not pane.isVisible())
        self.settings.keep(f"pane_{name}", pane.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hat.button.setVisible(self.height() >= LOW)  # its key remains
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.strip.setMinimumWidth(200 if narrow else 240)
            self._split.setSizes([236, self.width() - 516, 280] if narrow else [292, 698, 312])

    def _fit_right(self) -> None:
        """Where the right side is too low for all of it the clock becomes small, then the pictures fold away."""
        hat = self.hat.sizeHint().height() if not self.hat.isHidden() else 0
        for small, height in ((False, self.height()), (True, self.height()), (False, 0), (True, 0)):
            self.wall_pane.fit(height)
            settle(self.wall_pane)
            self.floor.fit.make(small=small)
            floor = self.floor.fit.height(self.right.width())
            if floor + hat + self.wall_pane.minimumSizeHint().height() <= self.right.height():
                break

    def sizeHint(self) -> QSize:
        return QSize(1302, 716)


class Side(QWidget):
    """What stands at the right. Signal: `resized`."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def settle(widget: QWidget) -> None:
    """Forget what the layouts inside knew, as they do later by themselves when something was hidden or shown."""
    for inside in (*widget.findChildren(QWidget), widget):
        if (rows := inside.layout()) is not None:
            rows.invalidate()
            inside.updateGeometry()


def can_take_focus(widget: QWidget) -> bool:
    """Whether the Tab key could reach the widget now."""
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
