"""The line in which people are added: a name and Enter, or a pasted list, one name a line."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.fields import Choice
from app.kit.kind_icon import kind_icon
from app.kit.writing import TextLine
from app.people.words import kind_word
from app.shell.language import tr
from db.people import KINDS


class NameLine(TextLine):
    """Signals: `written(lines)`, Enter was pressed or several lines were pasted."""

    written = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lines = QGuiApplication.clipboard().text().splitlines()
        if event.matches(QKeySequence.StandardKey.Paste) and len(lines) > 1:
            self.written.emit(lines)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                self.written.emit([self.text()])
        else:
            super().keyPressEvent(event)


class PersonEntry(QWidget):
    """Signals: `added(lines, kind)`, these people are to be added."""

    added = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("person_entry")
        self.kind = Choice(name=tr("Kind of the new person"))
        self.kind.setObjectName("new_kind")
        for kind in KINDS:
            self.kind.addItem(kind_icon(kind), kind_word(kind), kind)
        self.kind.setIconSize(QSize(16, 16))
        self.kind.setFixedWidth(156)
        self.line = NameLine(
            hint=tr("Write a name and press Enter, or paste a list"), name=tr("Name of the new person")
        )
        self.line.setObjectName("new_name")
        self.line.written.connect(self._on_written)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.line, 1)

    def _on_written(self, lines: list[str]) -> None:
        self.added.emit(lines, str(self.kind.currentData()))
