"""One person to be changed: name, kind, title, party, and what they are there for."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.kit.label import Label
from app.kit.writing import TextLine, field
from app.people.kind_choice import KindChoice
from app.people.words import times_words
from app.shell.actions import Command, run
from app.shell.language import tr
from db.errors import words
from db.file import CommitteeFile
from db.people import (
    Party,
    Person,
    change_person,
    end_substitute,
    name_party,
    person,
    presences,
    send_substitute,
    substitutes,
)

WIDTH, LEAST = 318, 264


class PersonEditor(QScrollArea):
    """The fields of the person that is chosen in the table; what was written is kept when a field is left."""

    def __init__(self, file: CommitteeFile, remove: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.person: Person | None = None
        self.setObjectName("person_editor")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = Label("", "pane", elided=True)
        self._names = QStringListModel(self)
        self.name, self.title, self.party, self.cause, self.substitute = (
            self._line(f"person_{name}") for name in ("name", "title", "party", "cause", "substitute")
        )
        self._guests = QStringListModel(self)
        for line, names in ((self.party, self._names), (self.substitute, self._guests)):
            completer = QCompleter(names, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        self.meeting: int | None = None
        self._sub = ""
        self.kind = KindChoice()
        self._lay_out(remove)
        self.name.editingFinished.connect(lambda: self._on_written(self.name, "name"))
        self.title.editingFinished.connect(lambda: self._on_written(self.title, "title"))
        self.cause.editingFinished.connect(lambda: self._on_written(self.cause, "cause"))
        self.party.editingFinished.connect(lambda: self._on_written(self.party, "party"))
        self.substitute.editingFinished.connect(self._on_substitute)
        self.kind.chosen.connect(self._on_kind)

    def show_person(self, one: Person | None, parties: Sequence[Party]) -> None:
        """Show a person; None leaves the pane empty. A field that is being written in keeps what stands there."""
        other = (self.person.id if self.person else None) != (one.id if one else None)
        self.person = one
        self._inside.setVisible(one is not None)
        if one is None:
            return
        names = {party.id: party.name for party in parties}
        self._names.setStringList(list(names.values()))
        party = names.get(one.party or 0, "")
        self._head.setText(one.name)
        self.kind.show_kind(one.kind)
        for line, text in ((self.name, one.name), (self.title, one.title), (self.cause, one.cause),
                           (self.party, party)):  # fmt: skip
            if other or not (line.hasFocus() and line.isModified()):
                put(line, text)

    def show_tonight(self, meeting: int | None, guests: Iterable[str]) -> None:
        """Show how it is with the person at a meeting: who sits for them, and when they were in the room.

        `guests` are the names that are offered as substitutes.
        """
        who = self.person.id if self.person else 0
        sub = substitutes(self.file, meeting).get(who) if meeting else None
        substitute = person(self.file, sub).name if sub else ""
        times = times_words(presences(self.file, meeting).get(who, [])) if meeting else ""
        self.meeting, self._sub = meeting, substitute
        self._guests.setStringList(list(guests))
        member = self.person is not None and self.person.kind != "guest"
        self._sub_field.setVisible(member and meeting is not None)
        self._times.setText(times)
        self._times.setVisible(bool(times))
        if not (self.substitute.hasFocus() and self.substitute.isModified()):
            put(self.substitute, substitute)

    def begin_substitute(self) -> None:
        """Put the cursor where the substitute is written."""
        self.substitute.setFocus()
        self.substitute.selectAll()

    def settle(self) -> None:
        """Keep what stands in a field that is still being written in."""
        for line, column in ((self.name, "name"), (self.title, "title"), (self.cause, "cause"), (self.party, "party")):
            if line.isModified():
                self._on_written(line, column)
        self._on_substitute()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 480)

    def _line(self, name: str) -> TextLine:
        line = TextLine()
        line.setObjectName(name)
        line.setMaxLength(10_000)
        return line

    def _lay_out(self, remove: QWidget) -> None:
        self._inside = QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(16, 14, 16, 16)
        rows.setSpacing(10)
        rows.addWidget(self._head)
        for label, widget in ((tr("Name"), self.name), (tr("Kind"), self.kind), (tr("Title"), self.title),
                              (tr("Party (neutral name)"), self.party), (tr("Is there for"), self.cause)):  # fmt: skip
            rows.addWidget(field(label, widget))
        self._sub_field = field(tr("Substitute tonight"), self.substitute)
        self._times = Label("", "hint", wraps=True)
        self._times.setObjectName("person_times")
        rows.addWidget(self._sub_field)
        rows.addWidget(self._times)
        rows.addStretch(1)
        rows.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._inside)

    def _on_written(self, line: QLineEdit, column: str) -> None:
        if self.person is None or not line.isModified():
            return
        line.setModified(False)
        id_, text = self.person.id, line.text()
        before = {"name": self.person.name, "title": self.person.title, "cause": self.person.cause}

        def change() -> None:
            if column == "party":
                name_party(self.file, id_, text)
            elif column == "name":
                change_person(self.file, id_, name=text)
            elif column == "title":
                change_person(self.file, id_, title=text)
            else:
                change_person(self.file, id_, cause=text)

        if not self._give(change) and column in before:
            put(line, before[column])

    def _on_substitute(self) -> None:
        if self.person is None or self.meeting is None or not self.substitute.isModified():
            return
        self.substitute.setModified(False)
        member, meeting, name = self.person.id, self.meeting, self.substitute.text().strip()
        if name == self._sub:
            return
        if not name:
            self._give(lambda: end_substitute(self.file, meeting, member))
        elif not self._give(lambda: send_substitute(self.file, meeting, member, name)):
            put(self.substitute, self._sub)

    def _on_kind(self, kind: str) -> None:
        if self.person is not None and kind != self.person.kind:
            id_ = self.person.id
            self._give(lambda: change_person(self.file, id_, kind=kind))

    def _give(self, do: Callable[[], object]) -> bool:
        return run(Command("change_person", words("Change a person"), "", "", "", do))


def put(line: QLineEdit, text: str) -> None:
    """Show a text from the file without telling that it was written."""
    if line.text() != text:
        with QSignalBlocker(line):
            line.setText(text)
            line.setCursorPosition(0)
    line.setModified(False)
