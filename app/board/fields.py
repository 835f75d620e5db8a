"""The fields of a board as they are drawn: their ground, title, count and hint, and the names of clusters."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.board.brush import pixels
from app.kit.fit_text import elide, wrap
from app.kit.theme import color, font
from db.board import Zone
from db.board_places import HEADING, PAD, TITLE

TITLE_PX: Final = 28.0
LEAST_TITLE_PX: Final = 12.0
HINT_PX: Final = 22.0
HINTS_FROM: Final = 0.3


def draw_field(painter: QPainter, field: Zone, scale: float, dpr: float) -> None:
    """Draw the ground of a field; the painter counts in pixels of the board at `scale`."""
    box = pixels(field, scale)
    painter.setPen(QPen(color("line"), max(1.0, round(dpr))))
    painter.setBrush(color("surface"))
    radius = min(8 * dpr, 16 * scale)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_title(painter: QPainter, field: Zone, title: str, count: int, scale: float, dpr: float) -> None:
    """Draw the title of a field and how many notes it has, never smaller than one can read."""
    if not title:
        return
    px = max(TITLE_PX * scale, LEAST_TITLE_PX * dpr)
    cut = font(px, 600)
    box = pixels(field, scale)
    words = elide(title, max(0.0, box.width() - 2 * PAD * scale - 3 * px), cut)
    measure = QFontMetricsF(cut)
    wide = measure.horizontalAdvance(words)
    x, middle = box.x() + PAD * scale, box.y() + TITLE * scale / 2 + 3 * scale
    base = max(middle, box.y() + px * 0.62) + measure.capHeight() / 2
    if TITLE * scale < px:
        painter.fillRect(QRectF(x - px / 4, base - px, wide + 2.2 * px, px * 1.3), color("surface"))
    painter.setPen(color("ink"))
    painter.setFont(cut)
    painter.drawText(QPointF(x, base), words)
    painter.setPen(color("ink2"))
    painter.setFont(font(px, 400, tabular=True))
    painter.drawText(QPointF(x + wide + px * 0.6, base), str(count))


def draw_hint(painter: QPainter, field: Zone, hint: str, scale: float) -> None:
    """Draw what an empty field is for."""
    cut = font(HINT_PX * scale)
    box = pixels(field, scale)
    painter.setPen(color("ink3"))
    painter.setFont(cut)
    wide = box.width() - 2 * PAD * scale
    room = QRectF(box.x() + PAD * scale, box.y() + (TITLE + 8) * scale, wide, 200 * scale)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), "\n".join(wrap(hint, wide, cut, 3)))


def draw_heading(painter: QPainter, area: QRectF, name: str, scale: float, dpr: float) -> None:
    """Draw the name of a cluster in its area (board units)."""
    cut = font(max(TITLE_PX * scale, LEAST_TITLE_PX * dpr), 600)
    painter.setPen(color("ink"))
    painter.setFont(cut)
    words = elide(name, area.width() * scale, cut)
    painter.drawText(QPointF(round(area.x() * scale), round((area.bottom() - HEADING / 3) * scale)), words)
