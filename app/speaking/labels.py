"""The words at the table: the name outside each seat, and what stands on the table top."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.kit.fit_text import elide, fit_px, wrap
from app.kit.ring import Oval, Seat
from app.kit.theme import color, font
from app.shell.language import tr
from app.speaking.seats import SeatView

LINE = 17.0


@dataclass(frozen=True)
class Middle:
    """What stands on the table top: a caption, the large words (a name or a question), and a line below."""

    caption: str = ""
    large: str = ""
    below: str = ""
    px: int = 30


def draw_label(painter: QPainter, view: SeatView, seat: Seat, gap: float, room: float) -> None:
    """The short name at a seat, `gap` from its centre, at most `room` wide; beside the seat it may take two lines."""
    coming = view.state == "floor" or bool(view.badge)
    name = tr("{name} · pass", "label of a seat").format(name=view.short) if view.state == "passed" else view.short
    cut = font(14, 600 if coming else 400)
    if QFontMetricsF(cut).horizontalAdvance(name) > room:
        cut = font(12, 600 if coming else 400)
    lines = wrap(name, room, cut, 2 if seat.side in ("left", "right") else 1)
    high = LINE * len(lines)
    x, y, align = seat.x - room / 2, seat.y - high / 2, Qt.AlignmentFlag.AlignHCenter
    if seat.side == "left":
        x, align = seat.x - gap - room, Qt.AlignmentFlag.AlignRight
    elif seat.side == "right":
        x, align = seat.x + gap, Qt.AlignmentFlag.AlignLeft
    else:
        y = seat.y - gap - high if seat.side == "above" else seat.y + gap
    painter.setFont(cut)
    painter.setPen(color("ink2" if view.state in ("done", "passed") else "ink"))
    for i, line in enumerate(lines):
        painter.drawText(QRectF(x, y + LINE * i, room, LINE), int(align | Qt.AlignmentFlag.AlignVCenter), line)


def draw_middle(painter: QPainter, oval: Oval, middle: Middle) -> None:
    """The words on the table top, the large ones as large as they fit and then in lines."""
    left, top, width, height = oval.top
    room = QRectF(left, top, width, height).adjusted(0.13 * width, 0.12 * height, -0.13 * width, -0.12 * height)
    caption, below = 28.0 if middle.caption else 0.0, 32.0 if middle.below else 0.0
    px = fit_px([middle.large], room.width(), 20, middle.px, 600)
    # On a low table the large words go first; what would stand outside of it is left out.
    if caption + below + px * 1.3 > 0.9 * height:
        caption = 0.0
    if below + px * 1.3 > 0.9 * height:
        below = 0.0
    lines: list[str] = []
    if middle.large:
        fits = int((room.height() - caption - below) / (px * 1.3))
        lines = wrap(middle.large, room.width(), font(px, 600), max(1, fits))
        if caption and " ".join(lines) != " ".join(middle.large.split()):
            caption, fits = 0.0, int((room.height() - below) / (px * 1.3))
            lines = wrap(middle.large, room.width(), font(px, 600), max(1, fits))
    parts = [(middle.caption, 14.0, 400, caption, "ink2")] if caption else []
    parts += [(line, float(px), 600, px * 1.3, "ink") for line in lines]
    parts += [(middle.below, 16.0, 400, below, "ink2")] if below else []
    y = room.center().y() - sum(part[3] for part in parts) / 2
    for text, size, weight, high, token in parts:
        cut = font(size, weight)
        painter.setFont(cut)
        painter.setPen(color(token))
        box = QRectF(room.x(), y, room.width(), high)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), elide(text, room.width(), cut))
        y += high
