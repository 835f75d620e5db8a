"""The band at the foot of the other stages: who has the floor, the next two, and the ring with its digits."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.kit.clock_face import ClockFace, draw_clock, minutes_seconds
from app.kit.fit_text import elide
from app.kit.kind_shape import draw_kind
from app.kit.stage import BOTTOM_BAND, HEIGHT, MARGIN
from app.kit.theme import Tokens, font
from app.shell.language import tr
from db.file import CommitteeFile
from db.speaking import Floor, floor

RING, DIGITS, GAP = 88.0, 150.0, 56.0
PX, LEAST = 36, 32

Part = tuple[str, str, int]  # text, kind ("" for a label), weight


def draw_floor_band(
    painter: QPainter, width: float, source: CommitteeFile | Floor, now: datetime, tokens: Tokens
) -> None:
    """Draw the band into the lowest 104 u, or nothing while nobody speaks."""
    there = (source if isinstance(source, Floor) else floor(source)).at(now)
    if there.turn is None:
        return
    painter.fillRect(QRectF(0, BOTTOM_BAND, width, 2), QColor(tokens.line))
    room = QRectF(MARGIN, BOTTOM_BAND, width - 2 * MARGIN - RING - DIGITS - 24, HEIGHT - BOTTOM_BAND)
    _draw_parts(painter, room, there, tokens)
    right = width - MARGIN
    ring = QRectF(right - DIGITS - RING, room.center().y() - RING / 2, RING, RING)
    face = ClockFace(there.left_s, there.limit_s, there.paused, digits=False)
    draw_clock(painter, ring, face, tokens)
    painter.setFont(font(44, 600, tabular=True))
    painter.setPen(QColor(tokens.red if face.over else tokens.ink))
    box = QRectF(right - DIGITS, room.y(), DIGITS, room.height())
    shown = there.left_s is not None and there.rules.digits_on_wall(there.left_s)
    digits = minutes_seconds(there.left_s or 0.0) if shown else ""
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), digits)


def _draw_parts(painter: QPainter, room: QRectF, there: Floor, tokens: Tokens) -> None:
    who: list[Part] = [(there.name, there.kind, 600)]
    speaks: list[Part] = [(tr("Has the floor"), "", 400), *who]
    come: list[Part] = [(one.name, one.kind, 400) for one in there.next[:2]]
    label: list[Part] = [(tr("Next"), "", 400)] if come else []
    # Long names: the text shrinks a little, then the second of the next two goes, then the first, then the label.
    ways = (speaks + label + come, speaks + label + come[:1], speaks, who)
    tries = ((way, px) for way in ways for px in (PX, LEAST))
    parts, px = next(((way, px) for way, px in tries if _wide(way, px) <= room.width()), (who, LEAST))
    x = room.x()
    for text, kind, weight in parts:
        if kind:
            draw_kind(painter, QPointF(x + 0.38 * px, room.center().y()), 0.38 * px, kind, tokens)
            x += 1.2 * px
        cut = font(px, weight)
        shown = elide(text, room.right() - x, cut)
        painter.setFont(cut)
        painter.setPen(QColor(tokens.ink if kind else tokens.ink2))
        box = QRectF(x, room.y(), room.right() - x + 2, room.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
        x += QFontMetricsF(cut).horizontalAdvance(shown) + (GAP if kind else 0.75 * px)


def _wide(parts: Sequence[Part], px: int) -> float:
    marks = sum(1.2 * px + GAP if kind else 0.75 * px for _, kind, _ in parts)
    return marks - GAP + sum(QFontMetricsF(font(px, weight)).horizontalAdvance(text) for text, _, weight in parts)
