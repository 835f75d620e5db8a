"""How the table of the seating page is drawn: a shape and a name for each seat, and where a drag would land."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.kit.fit_text import elide, wrap
from app.kit.kind_shape import draw_initials, draw_kind, initials
from app.kit.ring import Oval, Seat, label_gap
from app.kit.theme import color, font, theme

LINE = 17.0


@dataclass(frozen=True)
class Place:
    """One seat: who sits there. `late` is who comes later, `moved` who sits elsewhere now, `note` a few words more."""

    person: int
    name: str
    short: str
    kind: str
    late: bool = False
    moved: bool = False
    note: str = ""


def draw_table(painter: QPainter, oval: Oval, caption: str, large: str) -> None:
    """The table top with words on it."""
    tokens = theme().tokens
    top = QRectF(*oval.top)
    painter.setPen(QPen(QColor(tokens.line), 2))
    painter.setBrush(QColor(tokens.surface))
    painter.drawEllipse(top)
    middle = top.center().y()
    for text, px, weight, y, token in ((large, 30, 600, -22.0, "ink"), (caption, 14, 400, 20.0, "ink2")):
        cut = font(px, weight)
        painter.setFont(cut)
        painter.setPen(color(token))
        box = QRectF(top.x() + 0.1 * top.width(), middle + y - 20, 0.8 * top.width(), 40)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), elide(text, box.width(), cut))


def draw_place(painter: QPainter, seat: Seat, r: float, place: Place, number: int) -> None:
    """The shape of who sits there with the initials, dashed for who comes later, and the seat's number."""
    tokens, at = theme().tokens, QPointF(seat.x, seat.y)
    draw_kind(painter, at, r, place.kind, tokens, filled=not place.late, dashed=place.late)
    draw_initials(painter, at, r, place.kind, initials(place.name), tokens.ink2 if place.late else tokens.on_kind)
    if place.moved:
        spot = QPointF(seat.x - 0.95 * r, seat.y - 0.83 * r)
        painter.setPen(QPen(color("accent"), 2))
        painter.setBrush(color("surface"))
        painter.drawEllipse(spot, 10, 10)
        painter.setPen(color("ink"))
        painter.setFont(font(11, 700, tabular=True))
        painter.drawText(QRectF(spot.x() - 10, spot.y() - 10, 20, 20), int(Qt.AlignmentFlag.AlignCenter), str(number))


def draw_mark(painter: QPainter, seat: Seat, r: float, *, focus: bool, drop: bool) -> None:
    """The mark round a seat: of the one who is chosen, and of the one a drag would change seats with."""
    half = 1.42 * r
    box = QRectF(seat.x - half, seat.y - half, 2 * half, 2 * half)
    painter.setPen(QPen(color("accent"), 2 if focus else 1))
    painter.setBrush(color("accent_soft") if drop else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6, 6)


def draw_gap(painter: QPainter, one: Seat, other: Seat, oval: Oval) -> None:
    """The line between two seats where a drag would put somebody in."""
    x, y = (one.x + other.x) / 2, (one.y + other.y) / 2
    out = QPointF(x - oval.x, y - oval.y)
    length = max(1.0, (out.x() ** 2 + out.y() ** 2) ** 0.5)
    step = QPointF(out.x() / length * 1.3 * oval.r, out.y() / length * 1.3 * oval.r)
    painter.setPen(QPen(color("accent"), 3))
    painter.drawLine(QPointF(x, y) - step, QPointF(x, y) + step)


def draw_name(painter: QPainter, place: Place, seat: Seat, r: float, room: float, chosen: bool) -> None:
    """The name outside the seat, at most `room` wide; beside the seat it may take two lines."""
    cut = font(14, 600 if chosen or place.moved else 400)
    if QFontMetricsF(cut).horizontalAdvance(place.short) > room:
        cut = font(12, 600 if chosen or place.moved else 400)
    beside, gap = seat.side in ("left", "right"), label_gap(r, False)
    lines = [(line, "ink") for line in (wrap(place.short, room, cut, 2) if beside else [elide(place.short, room, cut)])]
    if place.note and beside:
        lines += [(line, "ink2") for line in wrap(place.note, room, font(12), 1)]
    high = LINE * len(lines)
    x, y, align = seat.x - room / 2, seat.y - high / 2, Qt.AlignmentFlag.AlignHCenter
    if seat.side == "left":
        x, align = seat.x - gap - room, Qt.AlignmentFlag.AlignRight
    elif seat.side == "right":
        x, align = seat.x + gap, Qt.AlignmentFlag.AlignLeft
    else:
        y = seat.y - gap - high if seat.side == "above" else seat.y + gap
    for i, (line, token) in enumerate(lines):
        painter.setFont(cut if token == "ink" else font(12))
        painter.setPen(color(token if not place.late else "ink2"))
        painter.drawText(QRectF(x, y + LINE * i, room, LINE), int(align | Qt.AlignmentFlag.AlignVCenter), line)
