"""The search over everything that was written in all meetings: a page over the room, led by the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.overlay import Overlay
from app.kit.writing import TextLine
from app.search_line import GROUP_WORDS, Around, meeting_words
from app.search_list import FoundList
from app.shell.errors import contained
from app.shell.language import tr
from db.agenda import items, meetings
from db.change import Change
from db.file import CommitteeFile
from db.people import people, short_names
from db.search import Filter, Findings, Index
from db.search_rows import TABLES, Found
from db.search_words import read_asked

STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
WIDE, HIGH = 920, 640


class SearchPage(Overlay):
    """Type, arrow, Enter. Signals: `taken(table, id)` when something was chosen; the page is closed then."""

    taken = Signal(str, int)

    def __init__(self, file: CommitteeFile, index: Index, parent: QWidget) -> None:
        super().__init__("search_page", tr("Search in everything"), (WIDE, HIGH), parent)
        self.file, self.index = file, index
        self.findings = Findings()
        self._around = self._look_around()
        self._build()
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(lambda: contained(self._on_ahead))
        self._ahead.start(0)
        self.look()

    def ask(self, text: str, before: Found | None = None) -> None:
        """Look for a text; what was chosen before is selected again if it is found again."""
        self.line.setText(text)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if before is not None:
            self.list.choose(before)

    def look(self) -> None:
        """Look for what stands in the field, and show it."""
        text, among = self.line.text(), self.among()
        self.findings = self.index.look(text, among)
        found = self.findings.found
        self.list.rows.show_found(
            found, read_asked(text), self._around,
            forgiving=self.findings.forgiving, by_meeting=self.order.currentData() == "meeting",
        )  # fmt: skip
        self.list.choose_first()
        self._show_nothing(bool(text.strip() or among))
        self._pages.setCurrentIndex(0 if found else 1)
        number = tr("More than {number} found").format(number=len(found)) if self.findings.more else ""
        self.count.setText(number or (tr("%n found", "", len(found)) if found else ""))
        self.go_button.setEnabled(bool(found))

    def among(self) -> Filter:
        """What is looked among."""
        group = self.group.currentData() or ""
        only = group == "open"
        person = self.person.currentData()
        return Filter("action" if only else group, self.meeting.currentData(), person, only)

    def take(self) -> None:
        """Go to what is selected; where nothing was found, look for what may have been meant."""
        found = self.list.chosen()
        if found is not None:
            self.accept()
            self.taken.emit(found.table, found.id)
        elif self.findings.suggestion:
            self.ask(self.findings.suggestion)

    def hear_change(self, change: Change) -> None:
        """Look again when something was written meanwhile."""
        if change.touches(*TABLES):
            before = self.list.chosen()
            self._around = self._look_around()
            self.look()
            if before is not None:
                self.list.choose(before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.list.step(STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)

    def _look_around(self) -> Around:
        held = {meeting.id: meeting for meeting in meetings(self.file)}
        agenda = {item.id: item for meeting in held for item in items(self.file, meeting)}
        return Around(held, agenda, short_names(people(self.file, active=False)))

    def _build(self) -> None:
        self.line = TextLine(hint=tr("Search in the minutes, notes and agreements of all meetings"))
        self.line.setObjectName("search_text")
        self.line.setAccessibleName(tr("Search in everything"))
        self.line.setMinimumHeight(44)
        self.line.installEventFilter(self)
        self.list = FoundList()
        self.count = Label("", "hint")
        self._nothing, self._hint = Label("", "lead", wraps=True), Label("", "hint", wraps=True)
        for label in (self._nothing, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.suggested = KeyButton("", "Return", height=36)
        self.suggested.setObjectName("search_suggested")
        self.suggested.clicked.connect(self.take)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.line)
        rows.addLayout(self._filters())
        rows.addWidget(self._pages, 1)
        rows.addLayout(self._foot())
        self.line.textChanged.connect(lambda: contained(self.look))
        self.list.taken.connect(lambda _row: self.take())
        self.list.told.connect(self.line.setAccessibleDescription)
        for choice in (self.group, self.meeting, self.person, self.order):
            choice.currentIndexChanged.connect(lambda: contained(self.look))

    def _filters(self) -> QHBoxLayout:
        groups = [(group, tr(word)) for group, word in GROUP_WORDS.items()]
        held = [(meeting.id, meeting_words(meeting)) for meeting in self._around.meetings.values()]
        everybody = [(person.id, person.name) for person in people(self.file, active=False)]
        self.group = _choice("search_group", tr("What to search in"), [(None, tr("Everything")), *groups])
        self.meeting = _choice("search_meeting", tr("Meeting"), [(None, tr("All meetings")), *reversed(held)])
        self.person = _choice("search_person", tr("Whose actions and quotes"), [(None, tr("Everybody")), *everybody])
        orders: list[tuple[object, str]] = [("best", tr("Best first")), ("meeting", tr("By meeting"))]
        self.order = _choice("search_order", tr("Order"), orders)
        row = QHBoxLayout()
        row.setSpacing(8)
        for choice in (self.group, self.meeting, self.person, self.order):
            row.addWidget(choice, 1)
        return row

    def _empty(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.addStretch(1)
        rows.addWidget(self._nothing)
        rows.addWidget(self._hint)
        rows.addWidget(self.suggested, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        return page

    def _foot(self) -> QHBoxLayout:
        self.go_button = KeyButton(tr("Go there"), "Return", height=34)
        self.go_button.setObjectName("search_go")
        self.go_button.clicked.connect(self.take)
        close = KeyButton(tr("Back"), "Esc", quiet=True, height=34)
        close.setObjectName("search_close")
        close.clicked.connect(self.reject)
        for button in (self.go_button, close, self.suggested):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.go_button)
        row.addWidget(close)
        return row

    def _show_nothing(self, asked: bool) -> None:
        how = tr("All words are found, also inside longer ones. “…” keeps words together, -word leaves a word out.")
        said = self.findings.suggestion
        self._nothing.setText(tr("Nothing was found") if asked else tr("What are you looking for?"))
        self._hint.setText(how)
        self.suggested.setVisible(bool(said))
        self.suggested.setText(tr("Did you mean “{words}”?").format(words=said))

    def _on_ahead(self) -> None:
        """The index is made in small steps while nobody types."""
        if not self.index.prepare():
            self._ahead.stop()


def _choice(name: str, called: str, rows: list[tuple[object, str]]) -> Choice:
    choice = Choice(name=called)
    choice.setObjectName(name)
    choice.setMinimumContentsLength(5)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for data, text in rows:
        choice.addItem(text, data)
    return choice
