"""One open committee in the laptop window: the rail of rooms, the header, and the room we are in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.chair_desk import ChairDesk
from app.header import Header
from app.jumps import Jumps
from app.kit.card import Divider
from app.kit.writing import writing
from app.minutes.reading import reading_commands
from app.rail import Rail
from app.search_desk import SearchDesk
from app.shell.actions import Command, run
from app.shell.hear import Hear
from app.shell.keys import Groups
from app.shell.language import tr
from app.shell.pages import Pages
from app.shell.panel import Panel
from app.shell.settings import Settings
from app.wall_screen import WallScreen
from app.wall_seen import seen_command
from db.agenda import running
from db.change import Change
from db.committee import committee
from db.errors import RuleBroken, words
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.cockpit import Cockpit
    from app.meetings import MeetingsRoom
    from app.people.room import PeopleRoom


class CommitteeView(QWidget):
    """Signals: `titled(text)`, what the window should be called. Rooms are made when they are entered first."""

    titled = Signal(str)

    def __init__(
        self,
        file: CommitteeFile,
        hear: Hear,
        settings: Settings,
        given: Mapping[str, Command],
        parent: QWidget | None = None,
    ) -> None:
        """`given` are the window's own commands by name; the search and the options show some of them."""
        super().__init__(parent)
        self.setObjectName("committee")
        self.file, self.hear, self.settings = file, hear, settings
        self._given = given
        self.header = Header(file, hear, given["search"])
        makers = {"people": self._make_people, "meetings": self._make_meetings, "run": self._make_cockpit}
        self.rooms = Pages(makers)
        self.room = ""
        self.wall = WallScreen(file, hear, self)
        self.desk = ChairDesk(file, self, lambda: self.meetings.selected() if self.room == "meetings" else None)
        self.jumps = Jumps(file, self)
        self.search = SearchDesk(file, hear, self, self.jumps.go)
        self.commands = [*self._make_commands(), *self.search.commands, *self.jumps.commands]
        by_name = {command.name: command for command in self.commands}
        self.rail = Rail([by_name[f"room_{name}"] for name in self.rooms], [by_name["options"]])
        self._lay_out()
        hear.changed.connect(self._on_changed)
        writing().changed.connect(self._on_writing)
        self.header.late.pressed.connect(self._on_late)

    @property
    def cockpit(self) -> Cockpit:
        """The room "Run"."""
        return cast("Cockpit", self.rooms["run"])

    @property
    def meetings(self) -> MeetingsRoom:
        """The room "Meetings"."""
        return cast("MeetingsRoom", self.rooms["meetings"])

    def _make_people(self) -> Panel:
        from app.people.room import PeopleRoom

        return PeopleRoom(self.file, self.hear)

    def _make_meetings(self) -> Panel:
        from app.meetings import MeetingsRoom

        room = MeetingsRoom(self.file, self.hear)
        room.opened.connect(lambda: self.show_room("run"))
        room.rehearse.connect(self.desk.rehearse)
        room.hand_over.connect(self.desk.hand_over)
        room.go_to.connect(self.jumps.follow)
        return room

    def _make_cockpit(self) -> Panel:
        from app.cockpit import Cockpit

        room = Cockpit(self.file, self.hear, self.settings)
        room.plan.connect(lambda: self.show_room("meetings"))
        room.go_to.connect(self.jumps.follow)
        return room

    def warm(self) -> bool:
        """Make one thing that was not needed yet, so that going there is quick; False when nothing is left."""
        for pages in (self.rooms, self.cockpit.tools, self.meetings.pages):
            if name := next(iter(pages.missing()), ""):
                pages[name]
                return True
        return False

    def begin(self) -> None:
        """Enter the room where the work is: the open meeting, or the meetings."""
        self._show_title()
        self.show_room("run" if running(self.file) else "meetings")

    def show_room(self, name: str) -> None:
        """Go to a room; its keys work from now on."""
        self.room = name
        self.rooms.turn_to(name)
        self.rail.show_room(f"room_{name}")
        if name == "run":
            self.cockpit.take_focus()
        else:
            self.rooms[name].setFocus()

    def all_commands(self) -> list[Command]:
        """What can be done here now, the room's own first."""
        return [command for _, commands in self.key_groups() for command in commands]

    def key_groups(self) -> Groups:
        """The panels one can work in now, the room's own first."""
        room: Groups = []
        if self.room == "run":
            room = self.cockpit.key_groups()
        elif self.room == "meetings":
            room = self.meetings.key_groups()
        elif self.room == "people":
            room = cast("PeopleRoom", self.rooms["people"]).key_groups()
        elif self.room:
            room = [(self.rooms[self.room], self.rooms[self.room].commands)]
        return [*room, (self, [*self.commands, *self.desk.commands, *self.header.commands])]

    def groups(self) -> list[tuple[str, list[Command]]]:
        """All commands by place, for the menus and the sheet of keys."""
        cockpit = self.cockpit
        return [
            (tr("Committee"), [*self.header.commands, *self.commands, *self.desk.commands]),
            (tr("Run"), [*cockpit.strip.commands, *cockpit.capture.commands, *cockpit.commands]),
            (tr("When time is asked about"), [*cockpit.time_up.commands, *cockpit.away.commands]),
            (tr("Catch up"), cockpit.tools["catch_up"].commands),
            (
                tr("The floor"),
                [*cockpit.floor.commands, *(c for name in ("round", "list") for c in cockpit.tools[name].commands)],
            ),
            (tr("The wall"), cockpit.wall_pane.commands),
            (tr("Board"), self.cockpit.tools["board"].commands),
            (tr("Minutes"), cockpit.tools["map"].commands),
            (tr("The chair's card"), cockpit.tools["card"].commands),
            (tr("Meetings"), self.meetings.commands),
            (tr("Preparation"), self.meetings.pages["preparation"].commands),
            (tr("People"), self.rooms["people"].commands),
        ]

    def _make_commands(self) -> list[Command]:
        members, meetings = words("Members, seats and attendance"), words("Plan meetings and choose who leads")
        lead, fill = words("Lead the meeting"), words("Fill the second screen, or this one, with what the room sees")
        back, write = words("Take the wall off this screen"), words("Write the minutes as files")
        options, group = words("Language, colours, keys and the file"), "account-group-outline"
        calendar, run_, wall = "calendar-text-outline", "play-circle-outline", "projector-screen-outline"
        people, plan, go = (partial(self.show_room, name) for name in ("people", "meetings", "run"))
        return [
            Command("room_people", words("People"), "Ctrl+Shift+1", group, members, people),
            Command("room_meetings", words("Meetings"), "Ctrl+Shift+2", calendar, meetings, plan),
            Command("room_run", words("Run"), "Ctrl+Shift+3", run_, lead, go),
            Command("wall_window", words("Wall on the screen"), "F11", wall, fill, self.wall.toggle),
            Command("leave_wall", words("Back to the laptop"), "Esc", "", back, self.wall.close, self.wall.covers),
            Command("export", words("Export the minutes …"), "Ctrl+E", "export", write, self._on_export),
            Command(
                "options", words("Options"), "F10", "cog-outline", options, partial(show_options, self, self._given)
            ),
            *reading_commands(self.file, self._meeting_here),
            seen_command(self.file, self, self._meeting_here),
        ]

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(Divider())
        inside.addWidget(self.rooms, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(inside, 1)

    def _on_changed(self, change: Change) -> None:
        if change.touches("committee", "meeting"):
            self._show_title()

    def _show_title(self) -> None:
        self.titled.emit(f"{committee(self.file).name} – Rundbord")

    def _on_late(self) -> None:
        self.show_room("run")
        self.cockpit.show_tool("catch_up")

    def _on_writing(self, active: bool) -> None:
        """The wall never covers the line somebody is writing in."""
        self.wall.keep_free(self.cockpit.capture.height() if active and self.room == "run" else 0)

    def _meeting_here(self) -> int | None:
        """The meeting that is chosen, or else the open one."""
        meeting = self.meetings.selected() if self.room == "meetings" else None
        now = running(self.file)
        return meeting or (now.id if now else self.meetings.selected())

    def _on_export(self) -> None:
        from app.minutes.export_panel import ExportDialog  # exporters are loaded when they are asked for

        meeting = self._meeting_here()
        if meeting is None:
            raise RuleBroken(words("There is no meeting to export yet."))
        dialog = ExportDialog(self.file, meeting, self.settings, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def show_options(view: CommitteeView, given: Mapping[str, Command]) -> None:
    """Open the menu at the foot of the rail; `given` are the window's own commands by name."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    own = {command.name: command for command in view.commands}
    for name in ("language", "colours", "keys", "", "wall_window", "export", "", "open_file", "close_file", "quit"):
        if not name:
            menu.addSeparator()
            continue
        command = own.get(name) or given[name]
        menu.addAction(tr(command.text)).triggered.connect(lambda _checked=False, c=command: run(c))
    button = view.rail.buttons["options"]
    menu.popup(button.mapToGlobal(QPoint(button.width(), button.height() - menu.sizeHint().height())))
