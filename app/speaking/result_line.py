"""The field under a round in which what is said is typed live and becomes a point of the minutes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.language import tr
from db.file import CommitteeFile
from db.round_results import note_result
from db.speaking import Floor


class ResultField(TextLine):
    """Enter writes, Escape leaves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)


class ResultLine(QWidget):
    """Shown while a round goes on; what is written belongs to the one who has the floor, the minutes name nobody."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.field = ResultField(
            hint=tr("A word, a sentence or a number from 1 to 5, then Enter"), name=tr("Result of the round")
        )
        self.field.setObjectName("result_field")
        self.field.returnPressed.connect(self._on_return)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._written = Label("", "hint", elided=True)
        row.addWidget(self.field, 2)
        row.addWidget(self._written, 1)

    def show_floor(self, there: Floor) -> None:
        """Show what is written down for the one who has the floor."""
        turn = there.turn if there.round is not None else None
        self.setVisible(turn is not None)
        self._written.setText(tr("Written: {text}").format(text=turn.text) if turn is not None and turn.text else "")

    def _on_return(self) -> None:
        if note_result(self.file, self.field.text()):
            self.field.clear()
