"""The wall while people speak: one large name, the ring, the next two, and the table small."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.kit.clock_face import ClockFace, draw_clock
from app.kit.fit_text import wrap
from app.kit.ring import Oval, seats
from app.kit.stage import MARGIN, TOP_BAND, Stage
from app.kit.theme import font, theme
from app.shell.language import tr
from app.speaking.band import draw_floor_band as draw_floor_band
from app.speaking.kinds import KIND_WORDS, entry_word
from app.speaking.seats import (
    SeatView,
    draw_floor_ring,
    draw_seat,
    draw_top,
    seats_before,
    seats_of_list,
    seats_of_round,
)
from app.speaking.wall_names import draw_name, draw_next, draw_words
from app.speaking.words import below_digits
from db import speaking
from db.file import CommitteeFile
from db.speaking import Floor, Waiting, floor
from db.speaking_rules import SPEECH

NAME_Y = (316.0, 790.0)
RING_Y, TABLE_Y = 343.0, 795.0
RING, TABLE_RX, TABLE_RY, SEAT_R = 430.0, 241.0, 176.0, 28.0
QUESTION_PX = (124, 108, 92, 80, 70, 60, 52, 44)


@dataclass(frozen=True)
class Plan:
    """Where things stand on a wall of a width in u; `k` is the size of the right column, 1 at 16:9."""

    k: float
    left: float
    column: float
    middle: float


def plan_for(width: float) -> Plan:
    """Name and question left, ring over table right; at 4:3 the right column is smaller so that names stay large."""
    k = min(1.0, max(0.66, 0.72 + 0.28 * (width - 1440) / 480))
    middle = width - MARGIN - 255 * k
    return Plan(k, MARGIN, middle - (TABLE_RX + 1.7 * SEAT_R) * k - 40 - MARGIN, middle)


class RoundStage(Stage):
    """Who speaks, how long yet, who comes next and where that is at the table; never counts, parties or titles."""

    tables = (
        "turn", "turn_time", "round", "item", "item_time", "meeting", "person", "attendance", "rule_set",
        "list_closing",
    )  # fmt: skip
    own_bands = True

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        there = floor(self.file).at(now)
        if there.item is None:
            return
        plan = plan_for(width)
        self._draw_top(painter, width, there)
        if there.turn is not None:
            self._draw_speaker(painter, plan, there)
        else:
            self._draw_question(painter, plan, there)
        self._draw_table(painter, plan, there)

    def _draw_top(self, painter: QPainter, width: float, there: Floor) -> None:
        if there.item:
            title = QRectF(MARGIN, 0, width - 2 * MARGIN - 260, TOP_BAND)
            draw_words(painter, title, f"{there.item.position} {there.item.title}", 44, 600)

    def _draw_speaker(self, painter: QPainter, plan: Plan, there: Floor) -> None:
        lines = wrap(_line_above(there), plan.column, font(40), 2)
        for i, line in enumerate(lines):
            box = QRectF(plan.left, (150 if len(lines) == 1 else 124) + 52 * i, plan.column, 52)
            draw_words(painter, box, line, 40, token="ink2")
        draw_words(painter, QRectF(plan.left, 253, plan.column, 60), tr("Has the floor"), 44, token="ink2")
        draw_name(painter, QRectF(plan.left, NAME_Y[0], plan.column, NAME_Y[1] - NAME_Y[0]), there.name)
        draw_next(painter, QRectF(plan.left, 816, plan.column, 216), tr("Next"), there.next[:2])
        side = RING * plan.k
        ring = QRectF(plan.middle - side / 2, RING_Y - side / 2, side, side)
        digits = there.rules.digits_on_wall(there.left_s)
        face = ClockFace(there.left_s, there.limit_s, there.paused, digits)
        draw_clock(painter, ring, face, theme().tokens, below_digits(there, digits))

    def _draw_question(self, painter: QPainter, plan: Plan, there: Floor) -> None:
        item = there.item
        if item is None:
            return
        held = speaking.rounds(self.file, item.id)
        over = bool(held) and there.round is None and not there.next and item.kind == "round"
        asked = _call(there) or item.question or item.title
        text = tr("Thank you for the round") if over else asked
        # Above a question one line of words would be too much; it has the room of the ring as well.
        room = QRectF(plan.left, 150, plan.middle + 255 * plan.k - plan.left, 400)
        if over:
            room.moveTop(NAME_Y[0])
        draw_fitted(painter, room, text)
        if there.next:
            draw_next(painter, QRectF(plan.left, 816, plan.column, 216), tr("Next"), there.next[:2])
        elif item.kind == "round" and not held:
            draw_next(painter, QRectF(plan.left, 816, plan.column, 216), tr("Starts"), self._starter(there))

    def _draw_table(self, painter: QPainter, plan: Plan, there: Floor) -> None:
        views = self._views(there)
        if not views:
            return
        rx, ry = TABLE_RX * plan.k, TABLE_RY * plan.k
        around = pi * (rx + ry)
        oval = Oval(plan.middle, TABLE_Y, rx, ry, min(SEAT_R * plan.k, around / len(views) / 2.7))
        tokens = theme().tokens
        draw_top(painter, oval, tokens, 2)
        for view, seat in zip(views, seats(oval, len(views)), strict=True):
            at = QPointF(seat.x, seat.y)
            if view.state == "floor":
                draw_floor_ring(painter, at, oval.r, tokens)
            draw_seat(painter, at, oval.r, view, tokens, words=False)
        if there.round is not None and there.turn is not None:
            left, top, wide, high = oval.top
            text = tr("{nth} of {of}", "whose turn in a round").format(nth=there.nth, of=there.of)
            painter.setFont(font(36 if plan.k > 0.9 else 30, 600, tabular=True))
            painter.setPen(tokens.ink)
            painter.drawText(QRectF(left, top, wide, high), int(Qt.AlignmentFlag.AlignCenter), text)

    def _views(self, there: Floor) -> list[SeatView]:
        item = there.item
        if item is None:
            return []
        held = speaking.rounds(self.file, item.id)
        if there.round is not None:
            return seats_of_round(self.file, there, there.round)
        if item.kind == "round" and not held and there.turn is None:
            first = speaking.proposal(self.file, item)
            return seats_before(self.file, there, first.starter, first.direction)
        return [_with_two(view) for view in seats_of_list(self.file, there)]

    def _starter(self, there: Floor) -> list[Waiting]:
        if there.item is None:
            return []
        first = speaking.proposal(self.file, there.item).starter
        everybody, _ = speaking.seated(self.file, there.item.meeting)
        return [Waiting(None, p.name, p.kind, p.seat, p.id, 1, None) for p in everybody if p.id == first]


def _call(there: Floor) -> str:
    """What the room is told while the list is about to be closed."""
    called = there.closed is not None and there.closed.closed_at is None and there.round is None
    return tr("Last call: sign up now") if called else ""


def _line_above(there: Floor) -> str:
    """What stands above the name: the last call, the kind of what is said, or the question of the item."""
    if call := _call(there):
        return call
    question = there.item.question if there.item else ""
    if there.round is not None and there.round.sentence:
        return tr("{question} · one sentence").format(question=question) if question else tr("One sentence")
    if there.turn is not None and there.turn.kind != SPEECH and there.turn.kind in KIND_WORDS:
        return entry_word(there.turn.kind)
    return question


def draw_fitted(painter: QPainter, room: QRectF, text: str) -> None:
    """A question as large as it fits into `room` without breaking a word, from the top."""
    lines, px = fitted(text, room.width(), room.height())
    for i, line in enumerate(lines):
        draw_words(painter, QRectF(room.x(), room.y() + i * px * 1.22, room.width(), px * 1.22), line, px, 700)


def fitted(text: str, width: float, height: float) -> tuple[Sequence[str], int]:
    """The lines of a text and the largest size at which they fit whole; at the least size the rest is left out."""
    for px in QUESTION_PX:
        lines = wrap(text, width, font(px, 700))
        if len(lines) * px * 1.22 <= height and " ".join(lines) == " ".join(text.split()):
            return lines, px
    least = QUESTION_PX[-1]
    return wrap(text, width, font(least, 700), int(height // (least * 1.22))), least


def _with_two(view: SeatView) -> SeatView:
    # On the wall only the next two are numbered; a longer list is the chair's.
    shown = view.badge if view.badge in ("1", "2") else ""
    return SeatView(view.person, view.name, view.short, view.kind, view.seat, view.state, shown)
