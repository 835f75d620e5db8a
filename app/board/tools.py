"""The row of buttons over a board: as many as there is room for, the last one at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

SIDE, GAP = 12, 8


class ToolRow(QWidget):
    """Buttons in the order of their worth; those that do not fit are hidden, their keys go on working."""

    def __init__(self, buttons: Sequence[QPushButton], last: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons, self._last = [*buttons], last
        for button in (*buttons, last):
            button.setParent(self)
        self.setFixedHeight(last.height())

    def sizeHint(self) -> QSize:
        wide = sum(button.sizeHint().width() + GAP for button in (*self._buttons, self._last))
        return QSize(wide + 2 * SIDE, self._last.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._buttons[0].sizeHint().width() + 2 * SIDE, self._last.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        end = self.width() - SIDE
        wide = self._last.sizeHint().width()
        first = self._buttons[0].sizeHint().width()
        self._last.setGeometry(end - wide, 0, wide, self._last.height())
        self._last.setVisible(SIDE + first + GAP <= end - wide)
        if not self._last.isHidden():
            end -= wide + GAP
        x = SIDE
        for button in self._buttons:
            wide = button.sizeHint().width()
            button.setGeometry(x, 0, wide, button.height())
            button.setVisible(x + wide <= end)
            x += wide + GAP
