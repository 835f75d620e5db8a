"""The ring clock: how much of somebody's time is left, as a ring, as digits and as words."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.kind_shape import draw_rhombus
from app.kit.theme import Tokens, font, theme

SOON_S = 30
FLASH_S = 60
DASHES = 30


@dataclass(frozen=True)
class ClockFace:
    """What a clock shows; `left_s` below 0 is over time, None is a clock at rest."""

    left_s: float | None
    total_s: float | None
    paused: bool = False
    digits: bool = True

    @property
    def over(self) -> bool:
        """Whether the time is used up."""
        return self.left_s is not None and self.left_s < 0

    @property
    def soon(self) -> bool:
        """Whether it is time to come to an end: 30 s left, or half of a very short time."""
        if self.left_s is None or not self.total_s or self.over:
            return False
        return self.left_s < min(SOON_S, self.total_s / 2)

    @property
    def flash(self) -> bool:
        """Whether a full minute over time has just been reached: the ring is full for one second."""
        return not self.paused and self.left_s is not None and self.left_s <= -FLASH_S and -self.left_s % FLASH_S < 1

    @property
    def share(self) -> float:
        """How much of the ring is still there, 0 to 1, in steps of one second."""
        if self.left_s is None or not self.total_s:
            return 0.0
        return min(1.0, max(0.0, math.ceil(self.left_s) / self.total_s))


def minutes_seconds(seconds: float) -> str:
    """'0:35' while a second has begun it is still shown; over time (negative) as '+0:20'."""
    whole = abs(math.ceil(seconds))
    return f"{'+' if seconds < 0 else ''}{whole // 60}:{whole % 60:02d}"


def draw_clock(painter: QPainter, rect: QRectF, face: ClockFace, tokens: Tokens, below: str = "") -> None:
    """Draw the clock into the largest square in the middle of `rect`; `below` stands under the digits."""
    side = min(rect.width(), rect.height())
    t = 0.07 * side
    ring = QRectF(0, 0, side - 2.7 * t, side - 2.7 * t)
    ring.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if face.over:
        if face.flash:
            painter.setPen(QPen(QColor(tokens.red_soft), 1.6 * t))
            painter.drawEllipse(ring)
        _draw_dashes(painter, ring, t, tokens.ink3 if face.paused else tokens.red)
    else:
        _draw_arc(painter, ring, t, face, tokens)
    if face.digits and face.left_s is not None:
        _draw_digits(painter, ring, side, face, tokens, below)
    elif below:
        _draw_words(painter, ring, side, below, tokens.ink2)
    painter.restore()


class ClockWidget(QWidget):
    """A ring clock on the laptop; it shows what it is given and keeps no time of its own."""

    def __init__(self, side: int = 118, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._face = ClockFace(None, None)
        self._below = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def face(self) -> ClockFace:
        """What is shown now."""
        return self._face

    def show_face(self, face: ClockFace, below: str = "") -> None:
        """Show `face` with the words `below` under its digits."""
        if (face, below) == (self._face, self._below):
            return
        self._face, self._below = face, below
        digits = "" if face.left_s is None else minutes_seconds(face.left_s)
        self.setAccessibleName(f"{digits} {below}".strip())
        self.update()

    def set_side(self, side: int) -> None:
        """Make it larger or smaller."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_clock(painter, QRectF(self.rect()), self._face, theme().tokens, self._below)
        painter.end()


def _draw_arc(painter: QPainter, ring: QRectF, t: float, face: ClockFace, tokens: Tokens) -> None:
    painter.setPen(QPen(QColor(tokens.line), 0.45 * t))
    painter.drawEllipse(ring)
    if face.share <= 0:
        return
    soon = face.soon and not face.paused
    colour = tokens.ink3 if face.paused else tokens.amber if soon else tokens.accent
    painter.setPen(QPen(QColor(colour), t, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(ring, 90 * 16, -round(5760 * face.share))
    if soon:
        angle = math.radians(90 - 360 * face.share)
        radius = ring.width() / 2
        end = ring.center() + QPointF(radius * math.cos(angle), -radius * math.sin(angle))
        draw_rhombus(painter, end, 1.3 * t, tokens.paper)
        draw_rhombus(painter, end, 1.05 * t, tokens.amber)


def _draw_dashes(painter: QPainter, ring: QRectF, t: float, colour: str) -> None:
    width = 0.62 * t
    step = math.pi * ring.width() / DASHES / width
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([0.62 * step, 0.38 * step])
    painter.setPen(pen)
    painter.drawEllipse(ring)


def _draw_digits(painter: QPainter, ring: QRectF, side: float, face: ClockFace, tokens: Tokens, below: str) -> None:
    text = minutes_seconds(face.left_s or 0.0)
    largest = 0.295 if side >= 200 else 0.27
    px = (largest if len(text) < 5 else 0.22 if len(text) == 5 else 0.18) * side
    centre = ring.center().y() - (0.05 * side if below else 0)
    painter.setFont(font(px, 600, tabular=True))
    painter.setPen(QColor(tokens.red if face.over else tokens.ink))
    box = QRectF(ring.x(), centre - px, ring.width(), 2 * px)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), text)
    if below:
        spot = ring.translated(0, 0.145 * side)
        _draw_words(painter, spot, side, below, tokens.ink2)


def _draw_words(painter: QPainter, spot: QRectF, side: float, words: str, colour: str) -> None:
    # Twelve pixels are the least on the laptop, thirty-six on the wall, where the ring is 430 high.
    painter.setFont(font(max(12.0, 0.095 * side), tabular=True))
    painter.setPen(QColor(colour))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), words)
