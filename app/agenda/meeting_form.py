"""What a meeting is called, when and where it is, and who takes the minutes: a small form over the agenda."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.agenda.free_roles import RolesChoice
from app.agenda.item_editor import mark_all, put_line
from app.kit.buttons import KeyButton
from app.kit.fields import Choice, MomentField
from app.kit.kind_icon import kind_icon
from app.kit.writing import TextLine, field
from app.shell.actions import Command, run
from app.shell.language import locale, tr
from db.agenda import Meeting, change_meeting
from db.errors import words
from db.file import CommitteeFile, moment, stamp
from db.people import Person

NARROW = 560


class MeetingForm(QWidget):
    """Signals: `done`, the form can be put away; `resized`, it needs another height.

    What is written is kept when a field is left.
    """

    done = Signal()
    resized = Signal()

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.meeting: Meeting | None = None
        self.setObjectName("meeting_form")
        self.title, self.theme, self.place = TextLine(), TextLine(), TextLine()
        self.start = MomentField(datetime.fromisoformat("2000-01-01T17:00"))
        self.start.setDisplayFormat(tr("d MMM yyyy HH:mm", "Qt's signs for day, month, year and time of day"))
        self.start.setLocale(locale())
        self.start.setKeyboardTracking(False)
        self.secretary = Choice()
        self.roles = RolesChoice(follows=False)
        self.ready = KeyButton(tr("Done"), "Esc", height=36)
        for name in ("title", "theme", "place", "start", "secretary", "roles", "ready"):
            getattr(self, name).setObjectName(f"meeting_{name}")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._fields = [
            field(tr("Title"), self.title), field(tr("Theme"), self.theme), field(tr("Place"), self.place),
            field(tr("Date and start"), self.start), field(tr("Takes the minutes"), self.secretary),
            field(tr("Free roles"), self.roles),
        ]  # fmt: skip
        self._narrow: bool | None = None
        self._place(narrow=False)
        for line, column in ((self.title, "title"), (self.theme, "theme"), (self.place, "place")):
            line.editingFinished.connect(lambda line=line, column=column: self._on_line(line, column))
            line.returnPressed.connect(self.done)
        self.start.dateTimeChanged.connect(self._on_start)
        self.secretary.activated.connect(self._on_secretary)
        self.roles.chosen.connect(self._on_roles)
        self.ready.clicked.connect(self.done)

    def show_meeting(self, meeting: Meeting, people: Sequence[Person]) -> None:
        """Show the meeting; a field that is being written in keeps what stands there."""
        other = self.meeting is None or self.meeting.id != meeting.id
        self.meeting = meeting
        put_line(self.title, meeting.title, other)
        put_line(self.theme, meeting.theme, other)
        put_line(self.place, meeting.place, other)
        start = moment(meeting.starts_at).astimezone()
        with QSignalBlocker(self.start):
            self.start.setDateTime(QDateTime(start.year, start.month, start.day, start.hour, start.minute, 0))
        self.secretary.clear()
        self.secretary.addItem(tr("Nobody yet"), None)
        for one in people:
            self.secretary.addItem(kind_icon(one.kind), one.name, one.id)
        at = next((i for i in range(self.secretary.count()) if self.secretary.itemData(i) == meeting.secretary), 0)
        self.secretary.setCurrentIndex(at)
        self.roles.show_level(meeting.roles_aside)

    def begin(self) -> None:
        """Put the cursor into the title with all of it marked."""
        mark_all(self.title)

    def settle(self) -> None:
        """Keep what stands in a line that is still being written in."""
        for line, column in ((self.title, "title"), (self.theme, "theme"), (self.place, "place")):
            self._on_line(line, column)

    def _place(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        title, theme, place, start, secretary, roles = self._fields
        spans = (
            [(title, 0, 0, 1, 2), (theme, 1, 0, 1, 1), (place, 1, 1, 1, 1), (start, 2, 0, 1, 2),
             (secretary, 3, 0, 1, 1), (roles, 3, 1, 1, 1), (self.ready, 4, 0, 1, 1)]
            if narrow
            else [(title, 0, 0, 1, 2), (theme, 0, 2, 1, 1), (place, 0, 3, 1, 1), (start, 1, 0, 1, 1),
                  (secretary, 1, 1, 1, 1), (roles, 1, 2, 1, 1), (self.ready, 1, 3, 1, 1)]
        )  # fmt: skip
        for widget, row, column, rows, columns in spans:
            self._grid.addWidget(widget, row, column, rows, columns, Qt.AlignmentFlag.AlignBottom)
        self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(narrow=self.width() < NARROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _on_line(self, line: QLineEdit, column: str) -> None:
        if line.isModified():
            line.setModified(False)
            self._change(column, line.text())

    def _on_start(self, when: QDateTime) -> None:
        local = datetime.fromisoformat(when.toString(Qt.DateFormat.ISODate))
        self._change("starts_at", stamp(local.astimezone()))

    def _on_secretary(self, at: int) -> None:
        self._change("secretary", self.secretary.itemData(at))

    def _on_roles(self, level: int) -> None:
        self._change("roles_aside", level)

    def _change(self, column: str, value: object) -> None:
        if self.meeting is not None:
            id_, columns = self.meeting.id, {column: value}
            run(Command("change_meeting", words("Change the meeting"), "", "", "",
                        lambda: change_meeting(self.file, id_, "facilitator", **columns)))  # fmt: skip
