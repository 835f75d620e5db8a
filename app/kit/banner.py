"""The one sentence above the panels that tells of trouble or gives advice."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.kit.buttons import KeyButton
from app.kit.icons import draw_icon, icon
from app.kit.kind_shape import draw_rhombus
from app.kit.label import Label
from app.kit.theme import color

HEIGHT = 44


class Banner(QWidget):
    """Trouble (ink bar and sign) or, with `advice`, a hint on amber; it stays until it is closed or answered.

    `button` is its words and what they do; `close_name` is what the cross is called, for those who hear the screen.
    """

    closed = Signal()

    def __init__(
        self,
        sentence: str,
        *,
        advice: bool = False,
        button: tuple[str, Callable[[], object]] | None = None,
        close_name: str = "Close",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._advice = advice
        self.setObjectName("banner")
        self.setAccessibleName(sentence)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sentence = Label(sentence, "body", tone="late" if advice else "ink", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(45, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        if button:
            row.addWidget(self._answer(*button))
        row.addWidget(self._cross(close_name))

    def sentence(self) -> str:
        """What the banner says."""
        return self._sentence.text()

    def close_it(self) -> None:
        """Take the banner away."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(color("amber" if self._advice else "line"), 1))
        painter.setBrush(color("amber_soft" if self._advice else "surface"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        middle = self.height() / 2
        if self._advice:
            draw_rhombus(painter, QPointF(25, middle), 7, color("amber"))
        else:
            painter.fillRect(QRectF(0, 0, 4, self.height()), color("ink"))
            draw_icon(painter, "alert-circle-outline", QRectF(17, round(middle - 9), 18, 18), color("ink"))
        painter.end()

    def _answer(self, words: str, answer: Callable[[], object]) -> KeyButton:
        made = KeyButton(words, height=32)
        made.setObjectName("banner_answer")
        made.clicked.connect(lambda: answer())
        return made

    def _cross(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName("banner_close")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setIcon(icon("close", "ink"))
        made.setIconSize(QSize(20, 20))
        made.setFixedSize(32, 32)
        made.clicked.connect(self.close_it)
        return made
