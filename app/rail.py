"""The narrow rail of rooms at the left of the laptop window."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.kit.icons import draw_icon
from app.kit.theme import color, font
from app.shell.actions import Command, run
from app.shell.language import tr


class RailButton(QAbstractButton):
    """One room: icon over word; the one we are in stands on surface with an accent bar."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = command.icon
        self.setText(tr(command.text))
        self.setObjectName(command.name)
        self.setAccessibleName(tr(command.text))
        self.setToolTip(tr(command.tip))
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: run(command))

    def sizeHint(self) -> QSize:
        return QSize(64, 60)

    def nextCheckState(self) -> None:
        """The room that is open decides which button is checked, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        tile = QRectF(4, 2, 56, 56)
        if here or self.underMouse():
            shape = QPainterPath()
            shape.addRoundedRect(tile, 8, 8)
            painter.fillPath(shape, color("surface" if here else "paper"))
            if here:
                painter.setClipPath(shape)
                painter.fillRect(QRectF(4, 2, 3, 56), color("accent"))
                painter.setClipping(False)
        ink = color("ink" if here else "ink2")
        draw_icon(painter, self._icon, QRectF(20, 8, 24, 24), ink)
        painter.setFont(font(12, 600 if here else 400))
        painter.setPen(ink)
        painter.drawText(QRectF(0, 35, 64, 18), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class Rail(QWidget):
    """The rooms from above, the options at the foot."""

    def __init__(self, rooms: Sequence[Command], foot: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(64)
        self.buttons = {command.name: RailButton(command) for command in (*rooms, *foot)}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 6)
        box.setSpacing(2)
        for command in rooms:
            box.addWidget(self.buttons[command.name])
        box.addStretch()
        for command in foot:
            box.addWidget(self.buttons[command.name])

    def show_room(self, name: str) -> None:
        """Mark the room we are in."""
        for room, button in self.buttons.items():
            button.setChecked(room == name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.end()
