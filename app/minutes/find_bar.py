"""The bar above the minutes in which somebody looks for words, a kind, a person or an item."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.writing import TextLine
from app.minutes.kinds import kind_word
from app.minutes.sort_out import Sieve
from app.shell.language import tr
from db.agenda import Item
from db.minutes import KINDS_OF_POINTS
from db.people import Person


class FindText(TextLine):
    """The words looked for. Signals: `asked` with "next" for Enter, "before" for Shift+Enter, "close" for Esc."""

    asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if meaning:
            self.asked.emit(meaning)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _meaning(event: QKeyEvent) -> str:
        if event.key() == Qt.Key.Key_Escape:
            return "close"
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return ""
        return "before" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "next"


class FindBar(QWidget):
    """Signals: `sifted(sieve)` when something else is looked for, None for nothing; `asked` as those of the text."""

    sifted = Signal(object)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_find_bar")
        self.text = FindText(hint=tr("Find in the minutes"))
        self.text.setObjectName("map_find_text")
        self.kind = self._choice("map_find_kind", tr("Kind of point"))
        self.person = self._choice("map_find_person", tr("Person"))
        self.item = self._choice("map_find_item", tr("Item of the agenda"))
        self.count = Label("", "hint")
        close = KeyButton("", icon="close", quiet=True, height=34)
        close.setObjectName("map_find_close")
        close.setAccessibleName(tr("Close the search"))
        close.setToolTip(tr("Close the search"))
        close.clicked.connect(lambda: self.asked.emit("close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.text, 3)
        for choice in (self.kind, self.person, self.item):
            row.addWidget(choice, 2)
        row.addWidget(self.count)
        row.addWidget(close)
        self.text.textChanged.connect(self._on_changed)
        self.text.asked.connect(self.asked)
        self.hide()

    def offer(self, people: Sequence[Person], items: Sequence[Item]) -> None:
        """Offer these people and items beside the kinds; what was chosen stays."""
        self._fill(self.kind, tr("All kinds"), [(kind, kind_word(kind)) for kind in KINDS_OF_POINTS])
        self._fill(self.person, tr("Everybody"), [(person.id, person.name) for person in people])
        rows = [(item.id, f"{item.position} {item.title}") for item in items]
        self._fill(self.item, tr("The whole agenda"), rows)

    def sieve(self) -> Sieve | None:
        """What is looked for, None for nothing."""
        return Sieve(
            self.text.text(), self.kind.currentData() or "", self.person.currentData(), self.item.currentData()
        )

    def clear(self) -> None:
        """Look for nothing."""
        for choice in (self.kind, self.person, self.item):
            choice.setCurrentIndex(0)
        self.text.clear()

    def show_count(self, found: int) -> None:
        """Say how many nodes were found."""
        self.count.setText(tr("%n found", "", found) if self.sieve() else "")

    def _choice(self, name: str, words: str) -> Choice:
        choice = Choice(name=words)
        choice.setObjectName(name)
        choice.setMinimumContentsLength(5)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.currentIndexChanged.connect(self._on_changed)
        return choice

    @staticmethod
    def _fill(choice: Choice, nothing: str, rows: Sequence[tuple[object, str]]) -> None:
        before = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(nothing, None)
        for data, text in rows:
            choice.addItem(text, data)
        choice.setCurrentIndex(max(0, choice.findData(before)))
        choice.blockSignals(False)

    def _on_changed(self) -> None:
        self.sifted.emit(self.sieve() or None)
