"""What stands over an agenda: the meeting's title, when, where and with whom, and the form in which that is changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.agenda.meeting_form import MeetingForm
from app.agenda.words import at_clock, called
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.rows import Pressable, draw_row
from app.shell.language import day, tr
from db.agenda import Meeting
from db.file import CommitteeFile, moment
from db.people import Person, short_names

ROOMY = 520


class Heading(QStackedWidget):
    """Title and details, or the form. Signals: `pressed`, the details were clicked; `closed`, the form was put away."""

    pressed = Signal()
    closed = Signal()

    def __init__(self, file: CommitteeFile, buttons: Sequence[KeyButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heading")
        self.form = MeetingForm(file)
        self._buttons = buttons
        self._title = Label("", "screen", elided=True)
        self._details = Label("", "hint", elided=True)
        self.name, self.details = Words(self._title, focus=False), Words(self._details)
        self._shown = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for button in buttons:
            row.addWidget(button)
        rows = QVBoxLayout(self._shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addWidget(self.details)
        self.addWidget(self._shown)
        self.addWidget(self.form)
        self.name.pressed.connect(self.pressed)
        self.details.pressed.connect(self.pressed)
        self.form.resized.connect(self._fit)
        self.form.done.connect(self._on_done)

    @property
    def writing(self) -> bool:
        """Whether the form is open."""
        return self.currentIndex() == 1

    def show_meeting(self, meeting: Meeting, chairs: Sequence[Person], people: Sequence[Person]) -> None:
        """Show the meeting, its chairs, and who may take its minutes."""
        self._title.setText(called(meeting))
        start = moment(meeting.starts_at)
        date = day(start)
        led = tr("Led by {names}").format(names=" + ".join(short_names(list(chairs)).values()))
        parts = [
            f"{date[:1].upper()}{date[1:]} {at_clock(start)}",
            meeting.place,
            led if chairs else tr("No chair yet"),
        ]
        self._details.setText("    ".join(part for part in parts if part))
        self.details.setAccessibleDescription(f"{called(meeting)}, {self._details.text()}")
        self.form.show_meeting(meeting, people)
        self._fit()

    def open_form(self) -> None:
        """Let the meeting be changed, its title first."""
        self.setCurrentIndex(1)
        self._fit()
        self.form.begin()

    def close_form(self) -> None:
        """Put the form away and keep what was written."""
        if self.writing:
            self.form.settle()
            self.setCurrentIndex(0)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The title needs the room more than what can be done by its key.
        self._buttons[0].setVisible(self.width() >= ROOMY)

    def _on_done(self) -> None:
        self.close_form()
        self.closed.emit()

    def _fit(self) -> None:
        # A stack is as high as its highest page; ours is as high as the one that is shown.
        self.setFixedHeight((self.form if self.writing else self._shown).sizeHint().height())


class Words(Pressable):
    """One line of words that can be pressed to change the meeting."""

    def __init__(self, line: Label, *, focus: bool = True) -> None:
        super().__init__(True)
        self.setObjectName("meeting_details" if focus else "meeting_name")
        self.setAccessibleName(tr("Change the meeting"))
        self.setToolTip(tr("Change title, theme, place, time and secretary"))
        if not focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 3)
        rows.addWidget(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            draw_row(painter, self.rect().toRectF(), selected=True)
            painter.end()
