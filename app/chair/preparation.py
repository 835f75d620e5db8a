"""The page of preparation: what the pair does before, during and after a meeting, and what the next pair gets."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chair.handover_side import HandoverSide
from app.chair.task_editor import TaskEditor
from app.chair.task_list import TaskList
from app.chair.words import title_of
from app.kit.buttons import Chip, KeyButton
from app.kit.label import Label
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import language, short_day, tr
from app.shell.panel import Panel
from db.agenda import Meeting, items, meeting, meetings, running
from db.chair import local_day
from db.errors import words
from db.file import CommitteeFile, moment
from db.handover_pack import pack, remove_tip, write_tip
from db.preparation import Task, add_task, change_task, move_task, overdue, remove_task, tasks, tick


class PreparationPage(Panel):
    """The list of the chosen meeting. Signals: `rehearse(meeting)` and `hand_over(meeting)` ask for what is bigger."""

    tables: ClassVar = (
        "preparation", "meeting", "chair_duty", "person", "handover_tip", "action_item", "disagreement", "item",
        "item_time",
    )  # fmt: skip
    rehearse = Signal(int)
    hand_over = Signal(int)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("preparation_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.meeting: Meeting | None = None
        self.list = TaskList()
        self._changing: Task | None = None
        self.commands = self._make_commands()
        self.buttons: dict[str, KeyButton] = {c.name: button_for(c, height=34) for c in self.commands[:2]}
        self.buttons |= {c.name: button_for(c, height=34) for c in self.commands[-3:-1]}
        self.side = HandoverSide(self.buttons["rehearse"], self.buttons["write_handover"])
        self.editor = TaskEditor()
        self._lay_out()
        self.editor.hide()
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self._close_editor)
        self.list.ticked.connect(lambda: self._give(self._tick))
        self.list.opened.connect(self._change)
        self.side.written.connect(self._on_tip)
        self.side.removed.connect(lambda id_: self._give(partial(remove_tip, self.file, id_)))

    def show_meeting(self, meeting_id: int) -> None:
        """Show the preparation of a meeting."""
        if self.meeting is None or self.meeting.id != meeting_id:
            self._close_editor()
        self.meeting = meeting(self.file, meeting_id)
        self.refresh()

    def refresh(self) -> None:
        known = {one.id: one for one in meetings(self.file)}
        self.meeting = known.get(self.meeting.id) if self.meeting else None
        self.setEnabled(self.meeting is not None)
        if self.meeting is None:
            return
        day = short_day(moment(self.meeting.starts_at))
        self._title.setText(tr("Preparation"))
        self._about.setText(tr("Meeting {title}, {day}").format(title=title_of(self.meeting), day=day))
        found = tasks(self.file, self.meeting.id, language())
        self._show_tasks(found)
        self.side.show_pack(pack(self.file, self.meeting.id, language()), self._practise_words())
        for command in self.commands:
            if command.name in self.buttons:
                self.buttons[command.name].setEnabled(command.when())

    # -- what can be done here

    def _make_commands(self) -> list[Command]:
        def shown() -> bool:
            return self.meeting is not None

        def chosen() -> bool:
            return shown() and self.list.chosen() is not None

        return [
            Command("add_task", words("New task"), "A", "plus", words("Add something to do"), self._add, shown),
            Command("change_task", words("Change the task"), "E", "", words("Other words or another day"),
                    self._change, chosen, ("F2",)),
            Command("tick_task", words("Tick off the task"), "Space", "", words("Say that it is done, or no longer"),
                    self._tick, chosen),
            Command("task_later", words("A day later"), "+", "", words("Move the day of the task"),
                    partial(self._move, 1), chosen),
            Command("task_earlier", words("A day earlier"), "-", "", words("Move the day of the task"),
                    partial(self._move, -1), chosen),
            Command("remove_task", words("Remove the task"), "Del", "", words("Take the task off the list"),
                    self._remove, chosen),
            Command("rehearse", words("Rehearse the meeting"), "R", "play-speed",
                    words("Try the meeting in a copy, with simulated speakers; nothing is kept"),
                    lambda: self._tell(self.rehearse), self.can_rehearse),
            Command("write_handover", words("Write the hand-over …"), "H", "file-export-outline",
                    words("Open points, what ran over and tips for the next pair, as a page and a PDF"),
                    lambda: self._tell(self.hand_over), shown),
            Command("write_tip", words("Write a tip"), "T", "", words("Write a tip for the next pair"),
                    lambda: self.side.line.setFocus(), shown),
        ]  # fmt: skip

    def can_rehearse(self) -> bool:
        """Whether the meeting has an agenda and was not held, and none is open now."""
        here = self.meeting
        free = here is not None and here.opened_at is None and running(self.file) is None
        return here is not None and free and bool(items(self.file, here.id))

    def _add(self) -> None:
        assert self.meeting is not None
        here = self.list.chosen()
        self._changing = None
        self.editor.begin(None, here.phase if here else "before", self._day(here))

    def _change(self) -> None:
        self._changing = self.list.chosen()
        if self._changing is not None:
            self.editor.begin(self._changing, self._changing.phase, self._day(self._changing))

    def _day(self, task: Task | None) -> date:
        assert self.meeting is not None
        return date.fromisoformat(task.due_on) if task and task.due_on else local_day(self.meeting.starts_at)

    def _tick(self) -> None:
        if self.meeting is not None and (task := self.list.chosen()) is not None:
            tick(self.file, self.meeting.id, task.id, language())

    def _move(self, days: int) -> None:
        if self.meeting is not None and (task := self.list.chosen()) is not None:
            move_task(self.file, self.meeting.id, task.id, days, language())
            self.list.choose(task.text)

    def _remove(self) -> None:
        if self.meeting is not None and (task := self.list.chosen()) is not None:
            remove_task(self.file, self.meeting.id, task.id, language())

    def _tell(self, signal: SignalInstance) -> None:
        if self.meeting is not None:
            signal.emit(self.meeting.id)

    def _on_tip(self, text: str) -> None:
        here = self.meeting
        if here is not None:
            self._give(lambda: write_tip(self.file, here.id, text))

    def _on_saved(self, phase: str, text: str, due_on: str) -> None:
        task, here = self._changing, self.meeting
        if here is None:
            return
        if task is None:
            self._give(lambda: add_task(self.file, here.id, phase, text, due_on, language()))
        else:
            self._give(lambda: change_task(self.file, here.id, task.id, phase, text, due_on, language()))
        self._close_editor()
        self.list.choose(" ".join(text.split()))

    def _close_editor(self) -> None:
        self._changing = None
        self.editor.hide()
        self.setFocus()

    def _give(self, do: Callable[[], object]) -> None:
        run(Command("preparation", words("Preparation"), "", "", "", do))

    # -- how it stands on the screen

    def _lay_out(self) -> None:
        self._title, self._about, self._late = Label("", "screen"), Label("", "hint"), Chip("", late=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._late)
        head.addStretch(1)
        for name in ("change_task", "add_task"):
            head.addWidget(self.buttons[name])
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 16, 12)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._about)
        left.addWidget(self.list, 1)
        left.addWidget(self.editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def _show_tasks(self, found: list[Task]) -> None:
        today = self.hear.now().astimezone().date()
        late = sum(overdue(task, today) for task in found)
        self._late.set_text(tr("%n overdue", "", late))
        self._late.setVisible(late > 0)
        self.list.show_tasks(found, today)

    def _practise_words(self) -> str:
        if self.can_rehearse():
            return tr("Ten times as fast, in a copy, with simulated speakers. Nothing is kept.")
        if running(self.file) is not None:
            return tr("A meeting is open now; rehearse the next one when it is over.")
        held = self.meeting is not None and self.meeting.opened_at is not None
        return tr("This meeting was held.") if held else tr("Make the agenda first; then it can be rehearsed.")
