"""The warning that a round needs more time than its item has left, with its two answers."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.kit.buttons import KeyButton
from app.kit.kind_shape import draw_rhombus
from app.kit.label import Label
from app.kit.theme import color
from app.shell.language import tr
from db.methods import round_minutes, seconds_that_fit

STEP_S = 5
LEAST_S = 15  # less is no turn any more


class FitCard(QFrame):
    """Signals: `seconds(s)` for each, and `minutes(min)` for the item, what is chosen instead."""

    seconds = Signal(int)
    minutes = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fit_card")
        self._fitting, self._needed = 0, 0
        self._words = Label("", "strong", tone="late", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.fewer, self.more = self._button("round_seconds"), self._button("round_minutes")
        self.fewer.clicked.connect(lambda: self.seconds.emit(self._fitting))
        self.more.clicked.connect(lambda: self.minutes.emit(self._needed))
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.fewer)
        row.addWidget(self.more)
        self.hide()

    def show_fit(self, people: int, turn_s: int, laps: int, left: int) -> None:
        """Warn when the round does not fit into the minutes that are left; otherwise say nothing."""
        self._needed = round_minutes(people * laps, turn_s)
        self._fitting = seconds_that_fit(people * laps, left) // STEP_S * STEP_S
        self.setVisible(people > 0 and self._needed > left)
        words = tr("The round takes about {needed} min; the item has {left} min left.")
        self._words.setText(words.format(needed=self._needed, left=left))
        self.fewer.setVisible(LEAST_S <= self._fitting < turn_s)
        self.fewer.setText(tr("{seconds} s each", "time per person in a round").format(seconds=self._fitting))
        self.more.setText(tr("Give it {minutes} min").format(minutes=self._needed))
        self.setAccessibleName(self._words.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("amber"), 1))
        painter.setBrush(color("amber_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        draw_rhombus(painter, QPointF(20, self.height() / 2), 7, color("amber"))
        painter.end()

    def _button(self, name: str) -> KeyButton:
        made = KeyButton("", height=34)
        made.setObjectName(name)
        return made
