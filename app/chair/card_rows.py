"""The rows of the chair's card: what may happen with its key and sentence, and the steps of the item."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.keycap import draw_key_cap
from app.kit.rows import Pressable, draw_row
from app.kit.theme import color, font
from app.shell.actions import Command

ROW, STEP = 44, 40
TITLE_X, SAY_X, ROOMY = 44.0, 246.0, 520


class SituationRow(Pressable):
    """Something that may happen; a click or its key shows its sentence large."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)
        self.command = command
        self.setObjectName(command.name)
        self.setFixedHeight(ROW)
        self._title, self._say, self._chosen = "", "", False

    def show_situation(self, title: str, say: str, *, chosen: bool) -> None:
        """Show a situation and its sentence; the chosen one is marked."""
        self._title, self._say, self._chosen = title, say, chosen
        self.setAccessibleName(title)
        self.setAccessibleDescription(say)
        self.setToolTip(say)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_row(painter, rect, selected=self._chosen or self.hasFocus(), hovered=self.underMouse())
        draw_key_cap(painter, QRectF(4, 1, 28, rect.height()), self.command.key, color("ink2"), px=13)
        painter.setPen(color("ink"))
        say_x = SAY_X if rect.width() >= ROOMY else rect.width() + 4
        for x, right, text, weight in (
            (TITLE_X, say_x - 12, self._title, 600),
            (say_x, rect.width() - 8, self._say, 400),
        ):
            if right <= x:
                continue  # no room for both: the key and its words are enough to find the sentence
            cut = font(14, weight)
            painter.setFont(cut)
            room = QRectF(x, 0, right - x, rect.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(text, room.width(), cut))
        painter.end()


class StepRow(QWidget):
    """One step: done, in work or ahead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._minutes, self._state = "", "", "later"

    def sizeHint(self) -> QSize:
        return QSize(300, STEP)

    def show_step(self, title: str, minutes: str, state: str) -> None:
        """Show a step; `state` is done, now or later."""
        self._title, self._minutes, self._state = title, minutes, state
        self.setAccessibleName(f"{title}, {minutes}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, now = QRectF(self.rect()), self._state == "now"
        if now:
            painter.fillRect(rect, color("surface"))
            painter.fillRect(QRectF(0, 0, 4, rect.height()), color("accent"))
        name = {"done": "check", "now": "arrow-right"}.get(self._state)
        if name:
            draw_icon(painter, name, QRectF(15, rect.height() / 2 - 9, 18, 18), color("accent" if now else "ink2"))
        cut = font(16 if now else 14, 600 if now else 400)
        painter.setFont(cut)
        painter.setPen(color("ink3" if self._state == "done" else "ink"))
        room = rect.adjusted(46, 0, -76, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(self._title, room.width(), cut))
        painter.setFont(font(13, 400, tabular=True))
        painter.setPen(color("ink2"))
        painter.drawText(
            rect.adjusted(0, 0, -14, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._minutes
        )
        painter.end()


def fit_height(label: QLabel, width: int) -> None:
    """As high as its words need at that width; nested layouts forget that they grow taller as they grow narrower."""
    label.setMinimumHeight(0)  # otherwise Qt would never give back less than before
    label.setFixedHeight(label.heightForWidth(width))
