"""The plan of a meeting: its heading, its agenda as a table, what it sums up to, and one item to be changed."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.agenda.agenda_table import AgendaTable, agenda_lines
from app.agenda.fit import round_fit
from app.agenda.heading import Heading
from app.agenda.item_editor import ItemEditor
from app.agenda.new_meeting import plan_next
from app.agenda.plan_keys import plan_commands
from app.agenda.sum_line import SumLine
from app.agenda.template_dialog import TemplateDialog, rows_of
from app.agenda.words import carried_words
from app.kit.buttons import KeyButton
from app.kit.card import Divider, EmptyState
from app.kit.label import Label
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import Meeting, current_item, leaders, meetings, remove_meeting, running
from db.carry import carried
from db.chair import supports, tonight
from db.errors import words
from db.evening import start_meeting
from db.file import CommitteeFile
from db.items import add_item, change_item, move_item, remove_item, use_agenda
from db.methods import template
from db.people import people, present

NO_MEETING, NO_ITEMS, ITEMS = range(3)
MINUTE = 60


class PlanPanel(Panel):
    """The agenda of the meeting that is shown. Signals: `opened`, the meeting was started."""

    tables: ClassVar = ("meeting", "item", "item_leader", "item_time", "item_extension", "item_action", "person",
                        "attendance", "chair_duty")  # fmt: skip
    opened = Signal()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("plan_panel")
        self.meeting: Meeting | None = None
        self._wanted: int | None = None
        self.table = AgendaTable()
        self.commands = plan_commands(self)
        self._by_name = {command.name: command for command in self.commands}
        self.buttons: dict[str, KeyButton] = {
            name: button_for(self._by_name[name], height=34) for name in ("use_template", "open_meeting", "remove_item")
        }
        self.editor = ItemEditor(file, self.buttons["remove_item"])
        self.heading = Heading(file, [self.buttons["use_template"], self.buttons["open_meeting"]])
        self.sum = SumLine(self._by_name["add_item"])
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._on_picked)
        self.table.moved.connect(self._on_moved)
        self.table.rows.edited.connect(self._on_edited)
        self.heading.pressed.connect(lambda: run(self._by_name["edit_meeting"]))
        self.heading.closed.connect(self.table.setFocus)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the plan of a meeting; what was being written of another is kept first."""
        if meeting_id != self._wanted:
            if not self.file.changed.telling:
                self.editor.settle()
                self.heading.close_form()
            self._wanted = meeting_id
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        shown = self.meeting
        self.meeting = next((one for one in meetings(self.file) if one.id == self._wanted), None)
        if self.meeting is None:
            self._pages.setCurrentIndex(NO_MEETING)
            self._side.hide()
            self.table.show_lines([])
            return
        lines = agenda_lines(self.file, self.meeting, self.hear.now())
        self._pages.setCurrentIndex(1)
        self._body.setCurrentIndex(1 if lines else 0)
        self._side.setVisible(bool(lines))
        self.table.show_lines(lines)
        if (shown is None or shown.id != self.meeting.id or self.chosen() is None) and lines:
            work = current_item(self.file) if self.meeting.opened_at else None
            self.table.pick(work.id if work and work.meeting == self.meeting.id else lines[0].id)
        self._came.setText(carried_words(carried(self.file, self.meeting.id)))
        self._came.setVisible(bool(self._came.text()))
        self.heading.show_meeting(self.meeting, tonight(self.file, self.meeting.id), people(self.file))
        self.sum.show_sum(self.meeting, lines)
        self._show_chosen()

    def on_tick(self) -> None:
        if self.meeting is not None and self.meeting.opened_at and not self.meeting.closed_at:
            lines = agenda_lines(self.file, self.meeting, self.hear.now())
            self.table.show_lines(lines)
            self.sum.show_sum(self.meeting, lines)

    def chosen(self) -> int | None:
        """The id of the item that is chosen in the table."""
        return self.table.current_id()

    # -- what can be done with a plan

    def plan_first(self) -> None:
        """Plan a meeting and write what it is called."""
        self.show_meeting(plan_next(self.file))
        self.edit_meeting()

    def edit_meeting(self) -> None:
        """Open the form with the meeting's title, time and place."""
        self.heading.open_form()

    def open_meeting(self) -> None:
        """Start the meeting, or go to it when it is open already."""
        if self.meeting is not None:
            now = running(self.file)
            if now is None or now.id != self.meeting.id:
                start_meeting(self.file, self.meeting.id)
            self.opened.emit()

    def remove_meeting(self) -> None:
        """Remove the meeting that is shown."""
        if self.meeting is not None:
            remove_meeting(self.file, self.meeting.id)

    def choose_template(self) -> None:
        """Show the templates; the one that is used is appended."""
        dialog = TemplateDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.used.connect(self._on_template)
        dialog.open()

    def add_item(self) -> None:
        """Add an item after the chosen one and write its title."""
        if self.meeting is not None:
            self.editor.settle()
            at = self.table.currentIndex().row() + 1 or None
            new = add_item(self.file, self.meeting.id, at=at, title=tr("New item"))
            self.table.pick(new)
            self.editor.write_title()

    def remove_item(self) -> None:
        """Remove the chosen item and choose its neighbour."""
        at, id_ = self.table.currentIndex().row(), self.chosen()
        if id_ is not None:
            remove_item(self.file, id_)
            rest = self.table.rows.rows
            self.table.pick(rest[min(at, len(rest) - 1)].id if rest else None)

    def shift(self, by: int) -> None:
        """Move the chosen item by places."""
        at, id_ = self.table.currentIndex().row(), self.chosen()
        if id_ is not None and 0 <= at + by < len(self.table.rows.rows):
            move_item(self.file, id_, at + by)

    def stretch(self, minutes: int) -> None:
        """Give the chosen item more minutes, or fewer; it keeps at least one."""
        line = next((one for one in self.table.rows.rows if one.id == self.chosen()), None)
        if line is not None:
            change_item(self.file, line.id, planned_s=max(MINUTE, line.item.planned_s + minutes * MINUTE))

    # -- what is heard

    def _on_template(self, id_: str) -> None:
        chosen = template(id_)
        if chosen is not None and self.meeting is not None:
            meeting, rows = self.meeting.id, rows_of(chosen)
            run(Command("template", words("Use a template"), "", "", "", lambda: use_agenda(self.file, meeting, rows)))

    def _on_picked(self, _id: int) -> None:
        if not self.file.changed.telling:
            self.editor.settle()
        self._show_chosen()

    def _on_moved(self, id_: int, to: int) -> None:
        run(Command("move", words("Move the item"), "", "", "", lambda: move_item(self.file, id_, to)))

    def _on_edited(self, id_: int, _column: int, text: str) -> None:
        run(Command("rename", words("Rename"), "", "", "", lambda: change_item(self.file, id_, title=text)))

    # -- how it stands on the screen

    def _show_chosen(self) -> None:
        line = next((one for one in self.table.rows.rows if one.id == self.chosen()), None)
        for name, button in self.buttons.items():
            button.setEnabled(self._by_name[name].when())
        ahead = self.meeting is not None and self.meeting.closed_at is None
        self.buttons["open_meeting"].setVisible(ahead)
        self.buttons["open_meeting"].set_next(ahead and bool(self.table.rows.rows))
        if line is None or self.meeting is None:
            self.editor.show_item(None, [], [], [], None)
            return
        meeting = self.meeting.id
        near = [*tonight(self.file, meeting), *supports(self.file, meeting)]
        fit = round_fit(line.item, len(present(self.file, meeting))) if line.short else None
        led_by = leaders(self.file, meeting).get(line.id, [])
        self.editor.show_item(line.item, led_by, near, people(self.file), fit)

    def _lay_out(self) -> None:
        template, item = self._by_name["use_template"], self._by_name["add_item"]
        ways = [button_for(template, next=True, height=44), button_for(item, height=44)]
        for way in ways:  # in a narrow window they may leave out their keys
            way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sentence = tr("Take a whole agenda from a template, or begin with one item.")
        empty = EmptyState(None, tr("The agenda is empty"), sentence, ways)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.sum)
        self._body = QStackedWidget()
        self._body.addWidget(empty)
        self._body.addWidget(filled)
        plan = QWidget()
        column = QVBoxLayout(plan)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        self._came = Label("", "hint", elided=True)
        self._came.setObjectName("came_along")
        column.addWidget(self._came)
        column.addWidget(self._body, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing_planned(self.plan_first))
        self._pages.addWidget(plan)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(Divider(upright=True))
        side.addWidget(self.editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pages, 1)
        row.addWidget(self._side)


def nothing_planned(plan_first: Callable[[], object]) -> EmptyState:
    """What is shown while there is no meeting at all."""
    first = Command("plan_first", words("New meeting"), "Ctrl+N", "plus", words("Plan the first meeting"), plan_first)
    sentence = tr("A meeting has a time, a place and an agenda. Its chairs are taken from the rota.")
    return EmptyState(None, tr("Plan the first meeting"), sentence, [button_for(first, next=True, height=44)])
