"""The agenda beside the meeting: what is done, what is in work and how long yet, when the rest will start."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.agenda.note_pane import NotePane
from app.agenda.strip_row import AgendaRow
from app.agenda.words import minutes_of, titles
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import clock, tr
from app.shell.panel import Panel
from db.agenda import Meeting, current_item, leaders, running
from db.carry import pin_item
from db.errors import words
from db.evening import close_meeting, go_to_item, next_item, previous_item
from db.file import CommitteeFile
from db.handover import stand_ins
from db.item_notes import note_of
from db.people import short_names
from db.schedule import Slot, expected_end, planned_end, schedule

NARROW = 232


class AgendaStrip(Panel):
    """The agenda pane of the meeting that is open, with "next item" below it."""

    tables: ClassVar = ("meeting", "item", "item_time", "item_extension", "item_leader", "item_note", "person",
                        "chair_handover")  # fmt: skip
    opened = Signal(int)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("agenda_strip")
        self.rows: dict[int, AgendaRow] = {}
        self._seen: int | None = None
        self._note_wanted: bool | None = None
        self.note = NotePane(file, hear)
        self.commands = self._make_commands()
        self._by_name = {command.name: command for command in self.commands}
        self._ends = Label("", "hint")
        self._ends.setObjectName("agenda_end")
        self._ends.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._ends.setContentsMargins(0, 6, 14, 6)
        self._lay_out()

    def _make_commands(self) -> list[Command]:
        def held() -> bool:
            return running(self.file) is not None

        def works() -> bool:
            return current_item(self.file) is not None

        return [
            Command("next_item", words("Next item"), "Ctrl+Right", "", words("Leave this item and begin the next"),
                    self.next_item, held),
            Command("previous_item", words("Back"), "Ctrl+Left", "", words("Go back to the item before"),
                    lambda: previous_item(self.file), held),
            Command("close_meeting", words("End the meeting"), "Ctrl+Shift+End", "flag-checkered",
                    words("Stop the clock of the meeting; what is unfinished goes on to the next one"),
                    lambda: close_meeting(self.file, titles()), held),
            Command("pin_item", words("Take along"), "Shift+T", "",
                    words("Put the item on the next meeting's agenda as well, or no longer"), self.pin_item,
                    works),
            Command("private_note", words("Memo"), "Shift+N", "",
                    words("Write to yourself about this item; the room never sees it"), self.write_note, works),
            Command("hide_note", words("Hide the private note"), "Shift+F7", "", words("Give the agenda more room"),
                    self.hide_note, self.note.isVisible),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 14, 4)
        head.addWidget(Label(tr("Agenda"), "pane"))
        hint = Label(tr("expected start / plan"), "hint", elided=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(hint, 1)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(1)
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.addWidget(self._ends)
        self._list.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 14, 10)
        self.next_button = button_for(self._by_name["next_item"])
        self.next_button.setMinimumWidth(self.next_button.least_width())
        self.close_button = button_for(self._by_name["close_meeting"])
        self._then = Label("", "hint")
        foot.addWidget(self.next_button)
        foot.addWidget(self.close_button)
        foot.addStretch()
        foot.addWidget(self._then)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)
        box.addWidget(self.note)
        box.addLayout(self._item_row())
        box.addLayout(foot)

    def _item_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 0)
        row.setSpacing(2)
        self.note_button, self.pin_button = (
            button_for(self._by_name[name], quiet=True, height=30) for name in ("private_note", "pin_item")
        )
        for button in (self.note_button, self.pin_button):
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._show_item)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= NARROW
        self._then.setVisible(roomy)
        for button in (self.note_button, self.pin_button):
            button.setMinimumWidth(button.least_width() if roomy else 0)

    def refresh(self) -> None:
        meeting = running(self.file)
        slots = schedule(self.file, meeting, self.hear.now()) if meeting else []
        led = leaders(self.file, meeting.id) if meeting else {}
        taken = stand_ins(self.file, meeting.id) if meeting else {}
        order = [slot.item.id for slot in slots]
        if order != list(self.rows):
            self._show_rows(slots)
        for slot in slots:
            people = [taken[slot.item.id]] if slot.item.id in taken else led.get(slot.item.id, [])
            self.rows[slot.item.id].show_slot(slot, ", ".join(short_names(people).values()))
        self._show_end(meeting, slots)
        self._show_foot(slots)
        self._show_item()

    def _show_end(self, meeting: Meeting | None, slots: list[Slot]) -> None:
        self._ends.setVisible(bool(slots))
        if meeting is not None and slots:
            plan = clock(planned_end(meeting, [slot.item for slot in slots]))
            sentence = tr("End {time} / {plan}", "expected / planned end of the meeting")
            self._ends.setText(sentence.format(time=clock(expected_end(meeting, slots)), plan=plan))

    def on_tick(self) -> None:
        self.refresh()

    def _show_rows(self, slots: list[Slot]) -> None:
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {}
        for i, slot in enumerate(slots):
            row = AgendaRow(slot, "")
            row.clicked.connect(lambda _checked=False, id_=slot.item.id: self._on_clicked(id_))
            self._list.insertWidget(i, row)
            self.rows[slot.item.id] = row

    def _show_foot(self, slots: list[Slot]) -> None:
        at = next((i for i, slot in enumerate(slots) if slot.state == "now"), -1)
        ahead = [slot.item for slot in slots[at + 1 :] if not slot.out]
        last = bool(slots) and not ahead
        self.next_button.setVisible(not last)
        self.close_button.setVisible(last)
        then = ahead[0] if ahead else None
        text = "{position} · {minutes} min"
        self._then.setText(text.format(position=then.position, minutes=minutes_of(then.planned_s)) if then else "")
        self._then.setToolTip(then.title if then else "")
        here = slots[at].item.id if at >= 0 else None
        if here != self._seen:
            self._note_wanted = None
        if here is not None and here != self._seen:
            self._scroll.ensureWidgetVisible(self.rows[here], 0, 80)
        self._seen = here

    def next_item(self) -> None:
        """Begin the item after the one in work; a double press leaves only one."""
        here = current_item(self.file)
        next_item(self.file, here.id if here else None)

    def pin_item(self) -> None:
        """Take the item in work along to the next meeting, or no longer."""
        here = current_item(self.file)
        if here is not None:
            pin_item(self.file, here.id, not here.pinned)

    def write_note(self) -> None:
        """Write a private note on the item in work."""
        self._note_wanted = True
        self._show_item()
        self.note.text.setFocus()

    def hide_note(self) -> None:
        """Put the private note away; it stays in the file."""
        self._note_wanted = False
        self._show_item()

    def _show_item(self) -> None:
        here = current_item(self.file)
        written = here is not None and bool(note_of(self.file, here.id))
        self.note.setVisible(here is not None and (written if self._note_wanted is None else self._note_wanted))
        self.note_button.setChecked(written)
        self.pin_button.setChecked(here is not None and bool(here.pinned))
        for button in (self.note_button, self.pin_button):
            button.setEnabled(here is not None)

    def _on_clicked(self, item_id: int) -> None:
        here = current_item(self.file)
        if here is None or here.id != item_id:
            go_to_item(self.file, item_id)
        self.opened.emit(item_id)
