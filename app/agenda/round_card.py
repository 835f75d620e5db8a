"""The warning that a round needs more time than its item has, with its two answers."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.agenda.fit import RoundFit
from app.kit.buttons import KeyButton
from app.kit.kind_shape import draw_rhombus
from app.kit.label import Label
from app.kit.theme import color
from app.shell.language import tr

LEFT, RIGHT = 36, 10


class RoundCard(QWidget):
    """Signals: `seconds(s)` and `minutes(min)`, what is chosen instead."""

    seconds = Signal(int)
    minutes = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("round_card")
        self.fit: RoundFit | None = None
        self._head, self._below = (
            Label("", "strong", tone="late", wraps=True),
            Label("", "hint", tone="late", wraps=True),
        )
        frame = _Amber()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(LEFT, 10, RIGHT, 10)
        inside.setSpacing(2)
        inside.addWidget(self._head)
        inside.addWidget(self._below)
        self.fewer, self.more = self._button("fit_seconds"), self._button("fit_minutes")
        self.fewer.clicked.connect(lambda: self.seconds.emit(self.fit.fitting if self.fit else 0))
        self.more.clicked.connect(lambda: self.minutes.emit(self.fit.needed if self.fit else 0))
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.fewer)
        answers.addWidget(self.more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(frame)
        rows.addLayout(answers)

    def show_fit(self, fit: RoundFit | None) -> None:
        """Warn when the round is too long for its item; otherwise say nothing."""
        self.fit = fit
        self.setVisible(fit is not None and fit.short)
        if fit is None:
            return
        head = tr("%n people at {seconds} s each need {minutes} min.", "", fit.people)
        self._head.setText(head.format(seconds=fit.turn_s, minutes=fit.needed))
        below = tr("The item has {planned}. Choose {minutes} min.")
        if fit.fitting:
            below = tr("The item has {planned}. Choose {seconds} s or {minutes} min.")
        self._below.setText(below.format(planned=fit.minutes, seconds=fit.fitting, minutes=fit.needed))
        self._fit()
        self.fewer.setVisible(fit.fitting > 0)
        self.fewer.setText(tr("{seconds} s").format(seconds=fit.fitting))
        self.more.setText(tr("{minutes} min").format(minutes=fit.needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Nested layouts forget that wrapped words grow taller as they grow narrower.
        for label in (self._head, self._below):
            label.setMinimumHeight(max(0, label.heightForWidth(self.width() - LEFT - RIGHT)))

    def _button(self, name: str) -> KeyButton:
        made = KeyButton("", height=34)
        made.setObjectName(name)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made


class _Amber(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("amber"), 1))
        painter.setBrush(color("amber_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        draw_rhombus(painter, QPointF(20, 21), 7, color("amber"))
        painter.end()
