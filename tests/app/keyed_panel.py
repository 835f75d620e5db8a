"""A panel alone in a window with its keys, and what a person does to it, for the tests of the planning rooms."""

from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.kit.row_table import RowTable
from app.shell.actions import run
from app.shell.keys import Keys
from app.shell.panel import Panel

P = TypeVar("P", bound=Panel)
NONE, ALT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Keyed(Generic[P]):
    """A panel with its keys; `do` gives a command by "key", "button" or "command"."""

    def __init__(self, qtbot: QtBot, panel: P, width: int = 1302) -> None:
        self.qtbot, self.panel = qtbot, panel
        self.keys = Keys(panel, lambda: [(panel, panel.commands)])
        panel.resize(width, 700)
        qtbot.addWidget(panel)
        panel.show()
        panel.activateWindow()
        panel.setFocus()

    def focus(self) -> QWidget | None:
        """The widget that has the keyboard in the panel's window."""
        return self.panel.window().focusWidget()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        target = self.focus() or self.panel
        if text:
            self.qtbot.keyClick(target, text, modifier)
        else:
            self.qtbot.keyClick(target, key, modifier)
        QApplication.processEvents()  # Qt closes the field of a table's cell after the key, not with it

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus() or self.panel, text)

    def click(self, name: str) -> None:
        seen = [button for button in self.panel.findChildren(QWidget, name) if button.isVisible()]
        assert seen, f"no {name} can be seen"
        self.qtbot.mouseClick(seen[0], Qt.MouseButton.LeftButton)

    def run(self, name: str) -> bool:
        return run(next(command for command in self.panel.commands if command.name == name))

    def click_cell(self, table: RowTable, id_: int, column: int) -> None:
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=self.cell(table, id_, column))

    def cell(self, table: RowTable, id_: int, column: int) -> QPoint:
        return table.visualRect(table.rows.index(table.row_of(id_), column)).center()

    def drag(self, table: RowTable, id_: int, y: int) -> None:
        """Drag a row by the mouse so that it is let go `y` pixels below the top of the table."""
        start = self.cell(table, id_, 0)
        self.qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for at in (start.y() + (10 if y > start.y() else -10), (start.y() + y) // 2, y):
            self.qtbot.mouseMove(table.viewport(), QPoint(start.x(), at))
        self.qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start.x(), y))
