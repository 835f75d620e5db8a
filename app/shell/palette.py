"""The search for any command (Ctrl+K)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.kit.buttons import key_cap_text
from app.kit.rows import calm_list
from app.kit.writing import TextLine
from app.shell.actions import Command, run
from app.shell.language import tr


class CommandSearch(QDialog):
    """Type a few letters of what you want to do; Enter does it."""

    def __init__(
        self, commands: Sequence[Command], parent: QWidget, beyond: Callable[[str], Command] | None = None
    ) -> None:
        """`beyond` gives a command for what was typed, offered as the last row when it may be no command at all."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("command_search")
        self.setAccessibleName(tr("Find a command"))
        self._commands = [command for command in commands if command.when()]
        self._beyond = beyond
        self.line = TextLine(hint=tr("What do you want to do?"), name=tr("Find a command"))
        self.line.setObjectName("command_search_line")
        self.found = QListWidget()
        calm_list(self.found)
        self.found.setObjectName("command_search_found")
        self.found.setAccessibleName(tr("Commands found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self.line)
        box.addWidget(self.found)
        self.line.textChanged.connect(self._show_found)
        self.line.returnPressed.connect(self.give)
        self.found.itemClicked.connect(lambda _item: self.give())
        self.line.installEventFilter(self)
        self._show_found("")
        self.resize(min(560, parent.width() - 40), min(420, parent.height() - 80))
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 60)))

    def _show_found(self, text: str) -> None:
        self.found.clear()
        asked = text.casefold().split()
        for command in self._commands:
            line = f"{tr(command.text)} {tr(command.tip)}".casefold()
            if all(word in line for word in asked):
                key = key_cap_text(command.key) if command.key else ""
                item = QListWidgetItem(f"{tr(command.text)}   {key}".rstrip())
                item.setToolTip(tr(command.tip))
                item.setData(Qt.ItemDataRole.UserRole, self._commands.index(command))
                self.found.addItem(item)
        if asked and self._beyond is not None:
            last = self._beyond(text)
            item = QListWidgetItem(f"{last.text}   {key_cap_text(last.key)}")
            item.setData(Qt.ItemDataRole.UserRole, -1)
            self.found.addItem(item)
        self.found.setCurrentRow(0)

    def give(self) -> None:
        """Give the command that is selected."""
        item = self.found.currentItem()
        self.close()
        if item is not None:
            at = item.data(Qt.ItemDataRole.UserRole)
            run(self._commands[at] if at >= 0 or self._beyond is None else self._beyond(self.line.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                row = self.found.currentRow() + by
                self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
                return True
        return super().eventFilter(watched, event)
