"""The room "Meetings": the list of meetings; of the chosen one agenda, minutes and boards; and the rota."""

from functools import partial
from typing import ClassVar, Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.agenda.meeting_list import MeetingList
from app.agenda.panel import PlanPanel
from app.key_tabs import KeyTabs
from app.kit.card import Divider
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.keys import Groups
from app.shell.pages import Pages
from app.shell.panel import Panel
from db.agenda import meetings, running, upcoming
from db.change import Change
from db.errors import words
from db.evening import reopen_meeting
from db.file import CommitteeFile

PAGES: Final = (
    ("plan", words("Agenda"), "Alt+1"),
    ("minutes", words("Minutes"), "Alt+2"),
    ("boards", words("Boards"), "Alt+3"),
    ("rota", words("Chair rota"), "Alt+4"),
    ("preparation", words("Preparation"), "Alt+5"),
    ("approval", words("Approval"), "Alt+6"),
)


@runtime_checkable
class ShowsMeeting(Protocol):
    """A page that is about one meeting."""

    def show_meeting(self, meeting_id: int) -> None:
        """Show that meeting from now on."""


class MeetingsRoom(Panel):
    """Signals: `opened`, a meeting was started and the work goes on in Run; `rehearse` and `hand_over` name one;
    `go_to(table, id)`, something outside of the page that is shown was asked for.
    """

    tables: ClassVar = ("meeting",)
    opened = Signal()
    rehearse = Signal(int)
    hand_over = Signal(int)
    go_to = Signal(str, int)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("meetings_room")
        self.list = MeetingList(file, hear)
        self.plan = PlanPanel(file, hear)
        self.pages = Pages(
            {
                "plan": lambda: self.plan,
                "minutes": self._make_minutes,
                "boards": self._make_boards,
                "rota": self._make_rota,
                "preparation": self._make_preparation,
                "approval": self._make_approval,
            }
        )
        self.page = ""
        self._own = self._make_commands()
        self.tabs = KeyTabs({command.name.removeprefix("page_"): command for command in self._own[: len(PAGES)]})
        self.reopen = button_for(self._own[-1], quiet=True, height=30)
        self.reopen.set_icon("")  # as wide as the list above it
        self._lay_out()
        self._show_reopen()
        self.list.chosen.connect(self._on_chosen)
        self.list.planned.connect(self._on_planned)
        self.plan.opened.connect(self.opened)
        self.show_page("plan")
        self.commands = [*self._own, *self.list.commands]

    def _make_minutes(self) -> Panel:
        from app.minutes.panel import MapPanel

        map_ = MapPanel(self.file, self.hear)
        map_.go_to.connect(self.go_to)
        map_.go_to_note.connect(lambda note: self.go_to.emit("note", note))
        return map_

    def _make_boards(self) -> Panel:
        from app.boards_page import BoardsPage

        return BoardsPage(self.file, self.hear)

    def _make_rota(self) -> Panel:
        from app.chair.panel import RotaPanel

        return RotaPanel(self.file, self.hear)

    def _make_preparation(self) -> Panel:
        from app.chair.preparation import PreparationPage

        page = PreparationPage(self.file, self.hear)
        page.rehearse.connect(self.rehearse)
        page.hand_over.connect(self.hand_over)
        return page

    def _make_approval(self) -> Panel:
        from app.minutes.approval_panel import ApprovalPanel

        return ApprovalPanel(self.file, self.hear)

    def key_groups(self) -> Groups:
        """The page that is shown, then the list and the room."""
        page = self.pages[self.page]
        return [(page, page.commands), (self.list, self.list.commands), (self, self._own)]

    def selected(self) -> int | None:
        """The meeting that is chosen in the list."""
        return self.list.selected()

    def select(self, meeting_id: int) -> None:
        """Choose a meeting, as a click in the list does."""
        self.list.select(meeting_id)
        self._on_chosen(meeting_id)

    def show_page(self, name: str) -> None:
        """Show one page of the chosen meeting, or the rota of them all."""
        self.page = name
        page = self.pages.turn_to(name)
        self._side.setVisible(name != "rota")
        self.tabs.mark(name)
        self._show_meeting()
        self.setFocusProxy(page)

    def refresh(self) -> None:
        known = {meeting.id for meeting in meetings(self.file)}
        if self.selected() not in known:
            first = running(self.file) or upcoming(self.file) or next(iter(meetings(self.file)[-1:]), None)
            if first is not None:
                self.select(first.id)

    def hear_change(self, change: Change) -> None:
        self.refresh()
        self._show_reopen()

    def _make_commands(self) -> list[Command]:
        pages = [
            Command(
                f"page_{name}", text, key, "", words("Show this page of the meeting"), partial(self.show_page, name)
            )
            for name, text, key in PAGES
        ]
        return [
            *pages,
            Command(
                "reopen_meeting",
                words("Reopen the meeting"),
                "Ctrl+Shift+Home",
                "restart",
                words("Go on with a meeting that was ended"),
                self._on_reopen,
                self._may_reopen,
            ),
        ]

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 6, 12, 0)
        tabs.addWidget(self.tabs, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(tabs)
        column.addWidget(self.pages, 1)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 6)
        left.addWidget(self.list, 1)
        left.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addLayout(left)
        side.addWidget(Divider(upright=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(column, 1)

    def _on_chosen(self, _meeting_id: int) -> None:
        self._show_reopen()
        self._show_meeting()

    def _on_planned(self, _meeting_id: int) -> None:
        self.show_page("plan")
        self.plan.edit_meeting()

    def _show_meeting(self) -> None:
        chosen = self.selected()
        if chosen is None:
            return
        page = self.pages[self.page]
        if isinstance(page, ShowsMeeting):
            page.show_meeting(chosen)

    def _show_reopen(self) -> None:
        """The way back into a meeting that was ended by a slip."""
        self.reopen.setVisible(self._may_reopen())

    def _may_reopen(self) -> bool:
        chosen = self.selected()
        return running(self.file) is None and any(m.id == chosen and m.closed_at for m in meetings(self.file))

    def _on_reopen(self) -> None:
        chosen = self.selected()
        if chosen is not None:
            reopen_meeting(self.file, chosen)
            self.opened.emit()
