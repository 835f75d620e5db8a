"""The four steps of minutes from draft to locked, the one they are at marked by its weight and a frame."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.icons import draw_icon
from app.kit.theme import color, font
from app.minutes.record_words import STATES, told
from app.shell.language import tr
from db.approval import STATES as ORDER

HEIGHT, GAP, PAD = 36, 30.0, 14.0


class Steps(QWidget):
    """Draft, read out, out for comments, approved and locked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approval_steps")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.state = "draft"
        self._name()

    def show_state(self, state: str) -> None:
        """Mark the step they are at."""
        self.state = state
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(tr("The minutes are: {state}").format(state=told(STATES, self.state)))

    def sizeHint(self) -> QSize:
        return QSize(700, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, x = ORDER.index(self.state), 0.0
        for at, state in enumerate(ORDER):
            cut = font(15, 600 if at == here else 400)
            word = told(STATES, state)
            width = QFontMetricsF(cut).horizontalAdvance(word) + 2 * PAD + (22 if at < here else 0)
            box = QRectF(x + 1, 1, width, HEIGHT - 2)
            if at == here:
                painter.setPen(QPen(color("accent"), 2))
                painter.setBrush(color("surface"))
                painter.drawRoundedRect(box, 8, 8)
            left = box.x() + PAD
            if at < here:
                draw_icon(painter, "check", QRectF(left, box.center().y() - 9, 18, 18), color("ink2"))
                left += 22
            painter.setPen(color("ink" if at == here else "ink2"))
            painter.setFont(cut)
            painter.drawText(QRectF(left, 0, width, HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), word)
            x = box.right()
            if at < len(ORDER) - 1:
                draw_icon(painter, "chevron-right", QRectF(x + GAP / 2 - 10, HEIGHT / 2 - 10, 20, 20), color("ink2"))
            x += GAP
        painter.end()
