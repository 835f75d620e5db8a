"""The band over every room: what is open, tonight's pair, who is here, undo, search, when it ends, and the clock."""

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.agenda.free_roles import FreeRoles
from app.agenda.late_chip import LateChip
from app.agenda.words import called, late_words
from app.chair.hand_chair import who_leads
from app.kit.buttons import Chip
from app.kit.card import Divider
from app.kit.label import Label
from app.people.quorum import QuorumChip
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import clock, tr
from app.shell.panel import Panel
from app.shell.undo import UndoButton
from db.agenda import Meeting, current_item, items, running
from db.chair import tonight
from db.committee import committee
from db.file import CommitteeFile
from db.handover import stand_ins
from db.people import attendances, expected, here, short_names
from db.schedule import expected_end, planned_end, schedule

ROOMY = 1150
TITLE = 132  # so much of what is open can be read, however long the names of the pair are


class Header(Panel):
    """52 px at the top of the window; in a meeting it tells of the meeting, otherwise of the committee."""

    tables: ClassVar = ("committee", "meeting", "item", "item_time", "item_extension", "person", "attendance",
                        "chair_duty", "chair_handover", "item_leader")  # fmt: skip

    def __init__(self, file: CommitteeFile, hear: Hear, search: Command, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("header")
        self.setFixedHeight(52)
        self.title = Label("", "strong", elided=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(TITLE)
        self.chairs = Chip("", "account-tie-outline")
        self.present = Chip("", "account-check-outline")
        self.undo = UndoButton(file, hear)
        self.roles = FreeRoles(file, hear)
        self.quorum = QuorumChip(file, hear)
        self.commands = [*self.undo.commands, *self.roles.commands]
        self.ends = Label("", "hint")
        self.late = LateChip()
        self.late.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # a warning is never cut
        self._present = ("", "")
        self.clock = Label("", "clock")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        find = button_for(search, quiet=True)
        for widget in (self.title, self.chairs, self.present, self.quorum, self.roles, self.undo, find,
                       Divider(upright=True), self.ends, self.late, self.clock):  # fmt: skip
            row.addWidget(widget)
        row.setStretchFactor(self.title, 1)

    def refresh(self) -> None:
        meeting = running(self.file)
        self.title.setText(called(meeting) if meeting else committee(self.file).name)
        for chip in (self.chairs, self.present):
            chip.setVisible(meeting is not None)
        if meeting is not None:
            self._tell(self.chairs, self._chairs(meeting))
            noted = attendances(self.file, meeting.id)
            everybody = expected(self.file, meeting.id)
            inside = sum(here(person, noted.get(person.id)) for person in everybody)
            away = sum(noted[p.id].status == "apology" for p in everybody if p.id in noted)
            text = tr("%n present", "", inside)
            self._present = (str(inside), f"{text} · {tr('%n apologies', '', away)}" if away else text)
            self._show_present()
        self.on_tick()

    def _show_present(self) -> None:
        few, whole = self._present
        self.present.set_text(whole if self.width() >= ROOMY else few)
        self.present.setToolTip(whole)
        self.present.setAccessibleName(whole)

    def _tell(self, chip: Chip, text: str) -> None:
        chip.set_text(text)
        chip.setToolTip(text)  # a narrow window cuts it

    def _chairs(self, meeting: Meeting) -> str:
        item = current_item(self.file)
        if item is not None and item.id in stand_ins(self.file, meeting.id):
            return tr("{name} leads this item").format(name=who_leads(self.file, item))
        pair = short_names(tonight(self.file, meeting.id))
        return tr("{names} lead").format(names=" + ".join(pair.values())) if pair else tr("No chair yet")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.roles.button.setVisible(self.width() >= ROOMY)  # where there is less room its key and the search remain
        self._show_present()

    def on_tick(self) -> None:
        now, meeting = self.hear.now(), running(self.file)
        self.clock.setText(clock(now))
        self.ends.setVisible(meeting is not None)
        self.late.setVisible(False)
        if meeting is not None:
            end = expected_end(meeting, schedule(self.file, meeting, now))
            self.ends.setText(tr("Ends about {time}").format(time=clock(end)))
            late = late_words((end - planned_end(meeting, items(self.file, meeting.id))).total_seconds())
            self.late.set_text(late)
            self.late.setVisible(bool(late))
