"""The boards of one meeting: their titles in a row, the chosen one below."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.board.panel import BoardPanel
from app.kit.buttons import KeyButton
from app.kit.clear import clear
from app.kit.label import Label
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.board import boards
from db.change import Change
from db.file import CommitteeFile


class BoardsPage(Panel):
    """Shows the boards of a meeting that was held or is planned."""

    tables: ClassVar = ("board",)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("boards_page")
        self.board_panel = BoardPanel(file, hear)
        self.commands = self.board_panel.commands
        self.meeting: int | None = None
        self.buttons: dict[int, KeyButton] = {}
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 6, 12, 2)
        self._none = Label(tr("This meeting has no board"), "lead", tone="ink2")
        self._none.setContentsMargins(16, 24, 16, 24)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._none)
        box.addWidget(self.board_panel, 1)
        self.setFocusProxy(self.board_panel)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the boards of a meeting, the first one open."""
        if meeting_id != self.meeting:
            self.meeting = meeting_id
            self.refresh()

    def show_board(self, board_id: int) -> None:
        """Open one of the boards."""
        self.board_panel.show_board(board_id)
        for id_, button in self.buttons.items():
            button.setChecked(id_ == board_id)

    def refresh(self) -> None:
        found = boards(self.file, self.meeting) if self.meeting is not None else []
        clear(self._row)
        self.buttons = {}
        for board in found:
            button = KeyButton(board.title, quiet=True, height=32)
            button.setObjectName(f"board_{board.id}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, id_=board.id: self.show_board(id_))
            self._row.addWidget(button)
            self.buttons[board.id] = button
        self._row.addStretch()
        self._none.setVisible(not found)
        self.board_panel.setVisible(bool(found))
        if found:
            self.show_board(found[0].id)

    def hear_change(self, change: Change) -> None:
        if [board.id for board in boards(self.file, self.meeting or 0)] != list(self.buttons):
            self.refresh()
