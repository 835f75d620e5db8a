"""The band over a rehearsal: that it is one, how fast it goes, who leads, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.kind_shape import draw_rhombus
from app.kit.label import Label
from app.kit.theme import color
from app.shell.language import tr

HEIGHT = 48


class RehearsalBar(QWidget):
    """Amber ground and a rhombus, so that nobody takes the rehearsal for the meeting."""

    def __init__(self, meeting: str, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsal_bar")
        self.setFixedHeight(HEIGHT)
        self._name = Label(tr("REHEARSAL"), "pane", tone="late")
        self._about = Label(tr("{meeting}: nothing here is kept").format(meeting=meeting), "body", elided=True)
        self._time = Label("", "clock")
        self.setAccessibleName(f"{self._name.text()}, {self._about.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addSpacing(8)
        row.addWidget(self._about, 1)
        for button in buttons:
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self._time)

    def say(self, text: str) -> None:
        """Say something else beside the name of it."""
        self._about.setText(text)

    def show_time(self, time: str) -> None:
        """Show the time of day in the rehearsal."""
        self._time.setText(time)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("amber_soft"))
        painter.fillRect(0, self.height() - 2, self.width(), 2, color("amber"))
        painter.setPen(Qt.PenStyle.NoPen)
        draw_rhombus(painter, QPointF(23, self.height() / 2), 8, color("amber"))
        painter.end()
