"""On the laptop the same picture as on the wall, as large as there is room."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.board.cross_stage import Drawing

WIDE, TALL = 1792.0, 844.0


class PictureView(QWidget):
    """Draws what the wall draws between its bands."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self._drawing: Drawing | None = None

    def show_drawing(self, drawing: Drawing | None, told: str) -> None:
        """Show a picture; `told` is what it is called for those who hear the screen."""
        self._drawing = drawing
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(896, 422)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        # A tall panel gives the picture more height, never letters larger than the width allows.
        scale = self.width() / WIDE
        tall = max(TALL, min(self.height() / scale, 1.5 * TALL))
        scale = min(scale, self.height() / TALL)
        painter.scale(scale, scale)
        self._drawing(painter, QRectF(0, 0, self.width() / scale, min(tall, self.height() / scale)))
        painter.end()
