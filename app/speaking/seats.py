"""How the seats round the table stand now, and how one is drawn, on the laptop and on the wall."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_initials, draw_kind, initials
from app.kit.ring import FLOOR, Oval
from app.kit.theme import Tokens, font
from db.file import CommitteeFile
from db.people import short_names
from db.speaking import Floor, Round, Turn, seated, turns
from db.turns import lap

State = Literal["waiting", "floor", "done", "passed"]
STATE_OF: Final[dict[str, State]] = {"done": "done", "passed": "passed", "speaking": "floor", "paused": "floor"}


@dataclass(frozen=True)
class SeatView:
    """One who sits at the table; `badge` is "1" for who comes next, "" for none, `seat` the place, 0 for none."""

    person: int
    name: str
    short: str
    kind: str
    seat: int
    state: State
    badge: str = ""


def seats_of_round(file: CommitteeFile, there: Floor, shown: Round | None) -> list[SeatView]:
    """Those in the room as they stand in a round: who was heard, who passed, who has the floor and the next two."""
    mine = [t for t in turns(file, shown.item) if t.round == shown.id] if shown else []
    return _views(file, there, mine, badges=2)


def seats_of_list(file: CommitteeFile, there: Floor) -> list[SeatView]:
    """Those in the room, with everybody who waits numbered in their order."""
    return _views(file, there, [], badges=99)


def seats_before(file: CommitteeFile, there: Floor, starter: int | None, direction: int) -> list[SeatView]:
    """Those in the room before a round, the first two of it numbered."""
    bare = _views(file, there, [], badges=0)
    around = [view.person for view in bare]
    if starter not in around or starter is None:
        return bare
    first = {who: str(i) for i, who in enumerate(lap(around, starter, direction)[:2], start=1)}
    return [_with_badge(view, first.get(view.person, "")) for view in bare]


def _views(file: CommitteeFile, there: Floor, mine: list[Turn], badges: int) -> list[SeatView]:
    if there.item is None:
        return []
    everybody, in_room = seated(file, there.item.meeting)
    at_table = [p for p in everybody if p.id in in_room]
    shorts = short_names(at_table)
    states = {t.person: STATE_OF.get(t.state, "waiting") for t in mine}
    if there.person:
        states[there.person.id] = "floor"
    order = {w.person: str(i) for i, w in enumerate(there.next[:badges], start=1)}
    return [
        SeatView(p.id, p.name, shorts[p.id], p.kind, p.seat or 0, states.get(p.id, "waiting"), order.get(p.id, ""))
        for p in at_table
    ]


def _with_badge(view: SeatView, badge: str) -> SeatView:
    return SeatView(view.person, view.name, view.short, view.kind, view.seat, view.state, badge)


def draw_top(painter: QPainter, oval: Oval, tokens: Tokens, line: float) -> None:
    """The table top."""
    painter.setPen(QPen(QColor(tokens.line), line))
    painter.setBrush(QColor(tokens.surface))
    painter.drawEllipse(QRectF(*oval.top))


def draw_floor_ring(painter: QPainter, at: QPointF, r: float, tokens: Tokens) -> None:
    """The ring round the seat of the one who has the floor."""
    painter.setPen(QPen(QColor(tokens.accent), max(3.0, 0.17 * r)))
    painter.setBrush(QColor(tokens.accent_soft))
    painter.drawEllipse(at, FLOOR * r, FLOOR * r)


def draw_seat(painter: QPainter, at: QPointF, r: float, view: SeatView, tokens: Tokens, words: bool) -> None:
    """The shape of a seat in its state, with initials if `words`; without them the marks stand inside it."""
    heard = view.state in ("done", "passed")
    draw_kind(painter, at, r, view.kind, tokens, filled=not heard, dashed=view.state == "passed")
    inside = tokens.ink2 if heard else tokens.on_kind
    if words:
        draw_initials(painter, at, r, view.kind, initials(view.name), inside)
    elif view.badge:
        draw_initials(painter, at, r * 1.35, view.kind, view.badge, inside, 700)
    elif view.state == "done":
        draw_icon(painter, "check-bold", QRectF(at.x() - 0.6 * r, at.y() - 0.6 * r, 1.2 * r, 1.2 * r), tokens.ink2)


def draw_badge(painter: QPainter, at: QPointF, r: float, view: SeatView, tokens: Tokens) -> None:
    """The badge of a seat: its number in the row, or a check for who was heard."""
    radius = 10 * r / 23
    if view.badge:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font(max(10.0, 12 * r / 23), 700))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), view.badge)
    elif view.state == "done":
        painter.setPen(QPen(QColor(tokens.edge), 1.2))
        painter.setBrush(QColor(tokens.paper))
        painter.drawEllipse(at, radius, radius)
        half = 0.75 * radius
        draw_icon(painter, "check-bold", QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), tokens.ink2)
