"""A page that lies over the room it was opened from, until Esc; the room behind it goes on."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QWidget

from app.kit.theme import color

ROUND = 48


class Overlay(QDialog):
    """A framed page, at most so wide and high, below the top of the window and with the window to be seen around it."""

    def __init__(self, name: str, called: str, size: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(name)
        self.setAccessibleName(called)
        self.setWindowTitle(called)
        self.setModal(True)
        wide, high = min(size[0], parent.width() - ROUND), min(size[1], parent.height() - 72)
        self.resize(wide, high)
        self.move(parent.mapToGlobal(QPoint((parent.width() - wide) // 2, ROUND)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("paper"))
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
