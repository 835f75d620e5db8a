"""The page where minutes become final: read out, commented on, approved and locked, then only added to."""

from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit import ask
from app.kit.buttons import KeyButton
from app.kit.card import Divider
from app.kit.flow import Flow
from app.kit.label import Label
from app.minutes.approval_items import ItemsForm
from app.minutes.approval_steps import Steps
from app.minutes.approval_voices import Voices
from app.minutes.reading import reading_commands
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import day, tr
from app.shell.panel import Panel
from db.approval import approval, approve, ask_for_comments, back_to_draft
from db.errors import words
from db.file import CommitteeFile, moment
from db.minutes import tree_of
from db.read_back import read_back

DAYS_TO_COMMENT = 14
READING = ("read_next", "read_previous", "read_end")
DECIDING = ("read_begin", "comments", "approve", "draft_again")


class ApprovalPanel(Panel):
    """How far the minutes of a meeting are, and what can be done next."""

    tables: ClassVar = (
        "meeting", "item", "node", "map", "read_back", "wall", "decision", "action_item", "minutes_version",
        "minutes_comment", "minutes_addendum",
    )  # fmt: skip

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("approval_panel")
        self.meeting: int | None = None
        self.steps = Steps()
        self.items = ItemsForm(file)
        self.voices = Voices(file)
        self.told = Label("", "hint", wraps=True)
        self.told.setObjectName("approval_told")
        self._reading = reading_commands(file, self._read_whose)
        self._own = self._make_commands()
        # The keys of the reading act in every room, so they are listed with the committee's commands.
        self.commands = [*self._own, *self.voices.commands]
        self.buttons: dict[str, KeyButton] = {}
        self._lay_out()
        self.setFocusProxy(self.items.list)

    def show_meeting(self, meeting_id: int | None) -> None:
        """Show the minutes of a meeting."""
        self.meeting = meeting_id
        self.refresh()

    def refresh(self) -> None:
        if self.meeting is None:
            return
        now = approval(self.file, self.meeting)
        self.steps.show_state(now.state)
        locked = now.state == "approved"
        self.items.show_meeting(self.meeting, locked=locked)
        self.voices.show_meeting(self.meeting, locked=locked)
        parts = [tr("Since {day}").format(day=day(moment(now.at)))] if now.at else []
        if now.until_on:
            until = day(moment(f"{now.until_on}T12:00:00Z"))
            parts.append(tr("comments until {day}").format(day=until))
        if now.sha256:
            parts.append(tr("checksum {checksum}").format(checksum=now.sha256))
        if not now.intact:
            parts.append(tr("the approved text was changed outside the program"))
        if now.state == "approved" and not now.sha256:
            parts = [tr("Approved before the text was kept; there is no checksum.")]
        if not self._written():
            parts = [tr("There are no minutes of this meeting yet.")]
        self.told.setText(" · ".join(parts))
        for command in self._shown_commands():
            self.buttons[command.name].setEnabled(command.when())
        reading = read_back(self.file) is not None
        for name in READING:
            self.buttons[name].setVisible(reading)
        for name in DECIDING:
            self.buttons[name].setVisible(not reading)

    def send_for_comments(self) -> None:
        """Ask until when, and send the minutes out for comments."""
        usual = (date.fromisoformat(self.file.now().date().isoformat()) + timedelta(days=DAYS_TO_COMMENT)).isoformat()
        answer = ask.line(self, tr("Out for comments"), tr("Comments until (year-month-day)"), usual)
        if answer is not None and self.meeting is not None:
            ask_for_comments(self.file, self.meeting, answer or None)

    def approve(self) -> None:
        """Approve and lock after one question: it is the one step that is meant to last."""
        sentence = tr("After this the map of the meeting takes no more changes, only addenda with date and name.")
        yes, no = tr("Approve and lock"), tr("Not yet")
        if self.meeting is not None and ask.confirm(self, tr("Approve the minutes?"), sentence, yes, no):
            approve(self.file, self.meeting)

    def copy_item(self) -> None:
        """Put the chosen item on the clipboard as text for the town's case system."""
        from app.minutes.exchange.setting import item_as_text

        item = self.items.item()
        if self.meeting is not None and item is not None:
            QGuiApplication.clipboard().setText(item_as_text(self.file, self.meeting, item.id))

    def compare(self) -> None:
        """Compare the kept versions with one another."""
        from app.minutes.version_dialog import VersionDialog

        if self.meeting is not None:
            VersionDialog(self.file, self.meeting, self).open()

    def edit_form(self) -> None:
        """Headings and the rules of the public edition."""
        from app.minutes.form_dialog import FormDialog

        FormDialog(self.file, self).open()

    def _back(self) -> None:
        if self.meeting is not None:
            back_to_draft(self.file, self.meeting)

    def _read_whose(self) -> int | None:
        return self.meeting if self._written() else None

    def _written(self) -> bool:
        return self.meeting is not None and tree_of(self.file, self.meeting).root is not None

    def _may_change(self) -> bool:
        return self._written() and self.meeting is not None and approval(self.file, self.meeting).state != "approved"

    def _may_go_back(self) -> bool:
        return self._may_change() and self.meeting is not None and approval(self.file, self.meeting).state != "draft"

    def _make_commands(self) -> list[Command]:
        out = words("Keep this version and ask for comments until a day")
        lock = words("Keep the text with its checksum; after that only addenda")
        again, compared = words("Go on with the minutes as a draft"), words("See what changed from one to the next")
        paste = words("Copy the chosen item as text with its headings")
        rules = words("The headings of an item, and what is public")
        copy = words("Copy for the case system")
        return [
            Command("comments", words("Ask for comments"), "", "email-outline", out, self.send_for_comments,
                    self._may_change),
            Command("approve", words("Approve and lock"), "", "lock-outline", lock, self.approve, self._may_change),
            Command("draft_again", words("A draft again"), "", "undo-variant", again, self._back, self._may_go_back),
            Command("copy_item", copy, "Ctrl+Shift+C", "content-copy", paste, self.copy_item, self._written),
            Command("compare_versions", words("Compare versions"), "", "compare", compared, self.compare,
                    self._written),
            Command("minutes_form", words("Headings and rules …"), "", "format-header-pound", rules, self.edit_form),
        ]  # fmt: skip

    def _shown_commands(self) -> list[Command]:
        return [*self._reading, *self._own]

    def _lay_out(self) -> None:
        for command in self._shown_commands():
            self.buttons[command.name] = button_for(command, next=command.name == "read_next", height=34)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 16)
        box.setSpacing(10)
        box.addWidget(self.steps)
        box.addWidget(self.told)
        box.addWidget(Flow([self.buttons[name] for name in (*READING, *DECIDING)], centred=False))
        box.addWidget(Divider())
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.items, 5)
        columns.addWidget(self.voices, 4)
        box.addLayout(columns, 1)
        foot = ("copy_item", "compare_versions", "minutes_form")
        box.addWidget(Flow([self.buttons[name] for name in foot], centred=False))
