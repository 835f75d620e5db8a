"""The head of a board on the laptop: its title or the choice of boards, counts, who writes, and the tools."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.board.menu import KIND_WORDS
from app.board.pen import Pen
from app.board.tools import ToolRow
from app.kit.buttons import KeyButton
from app.kit.icons import icon
from app.kit.label import Label
from app.kit.writing import Choice
from app.shell.actions import Command, button_for, run
from app.shell.language import tr
from db.board import Board, Note

TOOLS: Final = ("board_new_note", "board_colour", "board_all", "board_tidy", "board_find", "board_outline")


class BoardHead(QWidget):
    """Two rows over the board.

    Signals:
        picked: the id of the board that was chosen.
    """

    picked = Signal(int)

    def __init__(self, commands: Mapping[str, Command], pen: Pen) -> None:
        super().__init__()
        self._pen = pen
        self.title = Label("", "screen", elided=True)
        self.counts = Label("", "hint")
        self.choice = Choice(name=tr("Board of the meeting"))
        self.choice.setObjectName("board_choice")
        self.choice.activated.connect(lambda at: self.picked.emit(self.choice.itemData(at)))
        self.author = KeyButton("", "Alt+K", quiet=True, height=30)
        self.author.setObjectName("board_author_chip")
        self.author.clicked.connect(lambda: run(commands["board_author"]))
        self.buttons = {name: button_for(commands[name], height=34) for name in (*TOOLS, "board_to_minutes")}
        self._lay_out(self._more(commands["board_menu"]))
        self.show_author()

    def show_boards(self, shown: Board | None, known: Sequence[Board]) -> None:
        """Name the board; several boards of a meeting can be chosen from."""
        self.title.setText(shown.title if shown else "")
        self.choice.setVisible(len(known) > 1)
        if [self.choice.itemData(n) for n in range(self.choice.count())] != [one.id for one in known]:
            self.choice.clear()
            for one in known:
                self.choice.addItem(one.title, one.id)
        if shown is not None:
            self.choice.setCurrentIndex(self.choice.findData(shown.id))
        self.title.setVisible(len(known) < 2)

    def show_counts(self, notes: Sequence[Note]) -> None:
        """Tell how many notes and dots there are."""
        parts = [tr("%n notes", "", len(notes))]
        dots = sum(note.dots for note in notes)
        if dots:
            parts.append(tr("%n dots", "", dots))
        self.counts.setText(" · ".join(parts))

    def show_author(self) -> None:
        """Tell for which kind of member notes are written; nothing when it is not noted."""
        kind = self._pen.author_kind
        self.author.setVisible(kind is not None)
        if kind is not None:
            told = tr("Writes: {kind}").format(kind=tr(KIND_WORDS[kind]))
            self.author.setText(told)
            self.author.setAccessibleName(told)

    def set_chosen(self, any_: bool) -> None:
        """Turn on what needs a chosen note."""
        for name in ("board_colour", "board_to_minutes"):
            self.buttons[name].setEnabled(any_)

    def _more(self, command: Command) -> QToolButton:
        more = QToolButton()
        more.setObjectName("board_menu")
        more.setAccessibleName(tr(command.text))
        more.setToolTip(tr(command.tip))
        more.setIcon(icon(command.icon))
        more.setIconSize(QSize(20, 20))
        more.setFixedSize(34, 34)
        more.clicked.connect(lambda: run(command))
        return more

    def _lay_out(self, more: QToolButton) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.setSpacing(16)
        head.addWidget(self.title, 1)
        head.addWidget(self.choice)
        head.addWidget(self.author)
        head.addWidget(self.counts)
        head.addWidget(more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(ToolRow([self.buttons[name] for name in TOOLS], self.buttons["board_to_minutes"]))
