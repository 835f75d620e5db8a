"""A strip under the tools of a board for one line of writing: what to find, what a note is known from, a name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.kit.icons import icon
from app.kit.label import Label
from app.kit.theme import color
from app.kit.writing import TextLine
from app.shell.errors import contained
from app.shell.language import tr

HEIGHT = 44


class Bar(QWidget):
    """One line over the board with a cross at its end.

    Signals:
        closed: it was closed.
    """

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 4, 8, 4)
        self.row.setSpacing(10)
        self.hide()

    def add_cross(self) -> None:
        """Put the cross at the end."""
        words = tr("Close")
        cross = QToolButton()
        cross.setObjectName(f"{self.objectName()}_close")
        cross.setAccessibleName(words)
        cross.setToolTip(words)
        cross.setIcon(icon("close", "ink"))
        cross.setFixedSize(32, 32)
        cross.clicked.connect(self.close_it)
        self.row.addWidget(cross)

    def close_it(self) -> None:
        """Take the strip away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.setPen(color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class AskBar(Bar):
    """Asks for one line; Enter gives it, Esc leaves everything as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("board_ask", parent)
        self._prompt = Label("", "strong")
        self.line = TextLine()
        self.line.setObjectName("board_ask_line")
        self.row.addWidget(self._prompt)
        self.row.addWidget(self.line, 1)
        self.add_cross()
        self._then: Callable[[str], object] = str
        self.line.returnPressed.connect(self._on_return)

    def ask(self, prompt: str, text: str, hint: str, then: Callable[[str], object]) -> None:
        """Ask for a line that begins as `text`; `then` gets what was written."""
        self._prompt.setText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.setPlaceholderText(hint)
        self.line.setText(text)
        self.line.selectAll()
        self._then = then
        self.show()
        self.line.setFocus()

    def _on_return(self) -> None:
        if contained(partial(self._then, self.line.text())):
            self.close_it()
