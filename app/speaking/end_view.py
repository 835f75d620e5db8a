"""What a round came to, for the laptop only: who passed, who was not heard, and how the times spread, without names."""

from collections.abc import Mapping, Sequence
from statistics import mean

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.kit.card import Card
from app.kit.clock_face import minutes_seconds
from app.kit.label import Label
from app.kit.theme import color, font
from app.shell.language import tr
from db.speaking import Summary

DOT = 4.5


class Spread(QWidget):
    """A dot for each speaker on a line of time, and a mark at the time each was given. It names nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds: tuple[float, ...] = ()
        self._limit = 60.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_times(self, seconds: tuple[float, ...], limit: float) -> None:
        """Show sorted times in seconds."""
        self._seconds, self._limit = seconds, limit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(self.rect()).adjusted(DOT + 2, 0, -DOT - 24, 0)
        end = max(self._limit * 1.25, *self._seconds, 1.0)
        base = self.height() - 22.0
        painter.setPen(QPen(color("line"), 2))
        painter.drawLine(QPointF(line.left(), base), QPointF(line.right(), base))
        at = line.left() + line.width() * self._limit / end
        painter.setPen(QPen(color("edge"), 1.5))
        painter.drawLine(QPointF(at, base - 34), QPointF(at, base + 4))
        painter.setFont(font(12, tabular=True))
        painter.setPen(color("ink2"))
        for x, seconds in ((line.left() + 10, 0.0), (at, self._limit)):
            box = QRectF(x - 30, base + 4, 60, 18)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), minutes_seconds(seconds))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("ink2"))
        columns: dict[int, int] = {}
        for seconds in self._seconds:
            column = round(line.width() * seconds / end / (2 * DOT + 1))
            level = columns[column] = columns.get(column, 0) + 1
            x = line.left() + column * (2 * DOT + 1)
            painter.drawEllipse(QPointF(x, base - level * (2 * DOT + 0.5) + DOT - 1), DOT, DOT)
        painter.end()


class EndView(Card):
    """The end of a round in one calm card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("round_summary")
        self._passed = Label("", "body", wraps=True)
        self._unheard = Label("", "body", wraps=True)
        self._times = Label("", "body", wraps=True)
        self._spread = Spread()
        hint = Label(tr("Only here, never on the wall."), "hint")
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(6)
        self._scores = Label("", "body", wraps=True)
        for part in (self._passed, self._unheard, self._scores, hint):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            left.addWidget(part)
        left.addStretch(1)
        right.addWidget(self._times)
        right.addWidget(self._spread)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        self.rows.addLayout(sides)

    def show_summary(self, told: Summary, names: Mapping[int, str], given: Sequence[int] = ()) -> None:
        """Show what a round came to; `names` by person, `given` the numbers from 1 to 5."""
        self._scores.setVisible(bool(given))
        if given:
            text = tr("Numbers from {least} to {most}, {mean} on average")
            self._scores.setText(
                text.format(least=min(given), most=max(given), mean=QLocale().toString(float(mean(given)), "f", 1))
            )
        passed = ", ".join(names[who] for who in told.passed if who in names)
        unheard = ", ".join(names[who] for who in told.unheard if who in names)
        self._passed.setText(tr("Passed: {names}").format(names=passed) if passed else tr("Nobody passed."))
        self._unheard.setText(tr("Not heard: {names}").format(names=unheard))
        self._unheard.setVisible(bool(unheard))
        self._times.setVisible(bool(told.seconds))
        self._spread.setVisible(bool(told.seconds))
        if told.seconds:
            self._times.setText(
                tr("Between {least} and {most}, typically {typical}").format(
                    least=minutes_seconds(told.seconds[0]),
                    most=minutes_seconds(told.seconds[-1]),
                    typical=minutes_seconds(told.typical_s),
                )
            )
            self._spread.show_times(told.seconds, told.turn_s)
        self.setAccessibleName(f"{self._passed.text()} {self._unheard.text()} {self._times.text()}")
