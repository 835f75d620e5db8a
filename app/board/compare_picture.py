"""Two SWOTs as the wall draws them: what has moved, come and gone, and both boards side by side with it; in u."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.board.tows_words import ONE_OF, QUADRANTS
from app.board.wall_text import draw_lines, line_pitch
from app.kit.fit_text import wrap
from app.kit.stage import wall_font
from app.kit.theme import color
from app.shell.language import tr
from db.strategies import KEYS, Factor, of_key
from db.swot_compare import Comparison, Match

GAP: Final = 20.0
PAD: Final = 20.0
TEXT: Final = 36.0
SMALL: Final = 30.0
MOVED: Final = 44.0
MOST_MOVED: Final = 4
SIGN: Final = 46.0
COLOURS: Final = {"S": "green", "W": "rose", "O": "blue", "T": "yellow"}
SIGNS: Final = {"moved": "→", "new": "+", "gone": "–", "stayed": ""}


@dataclass(frozen=True)
class Half:
    """One of two boards side by side: its heading, its notes, and what became of each by id."""

    heading: str
    notes: tuple[Factor, ...]
    fate: dict[int, str]


def halves(found: Comparison, before: Sequence[Factor], after: Sequence[Factor], names: tuple[str, str]) -> list[Half]:
    """Both boards with what became of their notes: "moved", "new", "gone" or "stayed"."""
    left = {one.id: "gone" for one in found.gone} | {match.before.id: "moved" for match in found.moved}
    right = {one.id: "new" for one in found.new} | {match.after.id: "moved" for match in found.moved}
    first, second = (name[:1].upper() + name[1:] for name in names)
    return [Half(first, tuple(before), left), Half(second, tuple(after), right)]


def draw_changes(painter: QPainter, area: QRectF, found: Comparison, names: tuple[str, str]) -> None:
    """What moved from one quadrant to another, large, and below it what is new and what is gone."""
    head = tr("From {earlier} to {now}").format(earlier=names[0], now=names[1])
    lines = wrap(head, area.width(), wall_font(40, 600), 1)
    draw_lines(painter, area, lines, wall_font(40, 600), "ink")
    y = area.y() + line_pitch(40) + 12
    y = _draw_moves(painter, QRectF(area.x(), y, area.width(), area.bottom() - y), found.moved) + 16
    told = tr("{count} stayed where they were").format(count=len(found.stayed))
    foot = line_pitch(SMALL)
    wide = (area.width() - GAP) / 2
    rest = QRectF(area.x(), y, wide, area.bottom() - y - foot - 8)
    _draw_column(painter, rest, tr("New"), "+", found.new)
    _draw_column(painter, rest.translated(wide + GAP, 0), tr("Gone"), "–", found.gone)
    draw_lines(painter, QRectF(area.x(), area.bottom() - foot, area.width(), foot), [told], wall_font(SMALL), "ink2")


def draw_beside(painter: QPainter, area: QRectF, both: Sequence[Half]) -> None:
    """Two boards side by side, in every quadrant what has changed before what stayed."""
    wide = (area.width() - 2 * GAP) / 2
    for n, half in enumerate(both):
        left = area.x() + n * (wide + 2 * GAP)
        lines = wrap(half.heading, wide, wall_font(TEXT, 600), 1)
        draw_lines(painter, QRectF(left, area.y(), wide, 0), lines, wall_font(TEXT, 600), "ink")
        top = area.y() + line_pitch(TEXT) + 10
        across, down = (wide - GAP / 2) / 2, (area.bottom() - top - GAP / 2) / 2
        for place, key in enumerate(KEYS):
            x, y = left + place % 2 * (across + GAP / 2), top + place // 2 * (down + GAP / 2)
            _draw_quadrant(painter, QRectF(x, y, across, down), key, half)


def _draw_moves(painter: QPainter, area: QRectF, moved: Sequence[Match]) -> float:
    """The moves in rows; gives where they end."""
    if not moved:
        draw_lines(painter, area, [tr("Nothing has moved to another field")], wall_font(MOVED), "ink2")
        return area.y() + line_pitch(MOVED)
    y, pitch = area.y(), line_pitch(MOVED)
    cut = wall_font(MOVED, 600)
    for match in moved[:MOST_MOVED]:
        x = _draw_chip(painter, area.x(), y, match.before.key)
        painter.setFont(cut)
        painter.setPen(color("ink"))
        centre = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(x, y, 64, pitch + 8), centre, "→")
        x = _draw_chip(painter, x + 64, y, match.after.key) + 20
        lines = wrap(match.after.text, area.right() - x, cut, 2 if len(moved) < 4 else 1)
        draw_lines(painter, QRectF(x, y + 4, area.right() - x, 0), lines, cut, "ink")
        y += len(lines) * pitch + 22
    if len(moved) > MOST_MOVED:
        told = tr("%n more", "", len(moved) - MOST_MOVED)
        draw_lines(painter, QRectF(area.x(), y - 8, area.width(), 0), [told], wall_font(SMALL), "ink2")
        y += line_pitch(SMALL)
    return y


def _draw_chip(painter: QPainter, x: float, y: float, key: str) -> float:
    """The name of a quadrant on its colour; gives where it ends."""
    cut, words = wall_font(TEXT, 600), tr(ONE_OF[key])
    wide = max(QFontMetricsF(cut).horizontalAdvance(tr(ONE_OF[each])) for each in KEYS) + 2 * PAD
    place = QRectF(x, y, wide, line_pitch(MOVED) + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(COLOURS[key]))
    painter.drawRoundedRect(place, 8, 8)
    painter.setFont(cut)
    painter.setPen(color("note_ink"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), words)
    return place.right()


def _draw_column(painter: QPainter, area: QRectF, title: str, sign: str, held: Sequence[Factor]) -> None:
    _draw_frame(painter, area)
    inner = area.adjusted(PAD, 12, -PAD, -10)
    heading = f"{title}: {len(held)}"
    draw_lines(painter, inner, [heading], wall_font(40, 600), "ink")
    rest = inner.adjusted(0, line_pitch(40) + 4, 0, 0)
    _draw_notes(painter, rest, [(sign, one) for one in held], quadrant=True)


def _draw_quadrant(painter: QPainter, area: QRectF, key: str, half: Half) -> None:
    _draw_frame(painter, area)
    title = line_pitch(SMALL) + 8
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(COLOURS[key]))
    painter.drawRoundedRect(QRectF(area.x() + 1, area.y() + 1, area.width() - 2, title), 9, 9)
    inner = area.adjusted(PAD, 5, -PAD, -8)
    draw_lines(painter, inner, [tr(QUADRANTS[key])], wall_font(SMALL, 600), "note_ink")
    order = list(SIGNS)
    held = [(half.fate.get(one.id, "stayed"), one) for one in of_key(half.notes, key)]
    held.sort(key=lambda each: order.index(each[0]))
    rows = [(SIGNS[fate], one) for fate, one in held]
    _draw_notes(painter, inner.adjusted(0, title + 2, 0, 0), rows)


def _draw_notes(painter: QPainter, area: QRectF, rows: Sequence[tuple[str, Factor]], *, quadrant: bool = False) -> None:
    """Notes in lines with a sign before each, as many as there is room for."""
    cut, pitch, y = wall_font(TEXT), line_pitch(TEXT), area.y()
    for n, (sign, one) in enumerate(rows):
        left = len(rows) - n
        room = int((area.bottom() - y + 3) // pitch)
        text = f"{one.text} ({tr(ONE_OF[one.key]).lower()})" if quadrant else one.text
        lines = wrap(text, area.width() - SIGN, cut, 2)
        if len(lines) > room - (1 if left > 1 else 0):
            lines = wrap(text, area.width() - SIGN, cut, 1) if room - (1 if left > 1 else 0) >= 1 else []
        if not lines:
            if room:
                told = tr("%n more", "", left)
                draw_lines(painter, QRectF(area.x() + SIGN, y, area.width(), 0), [told], wall_font(SMALL), "ink2")
            return
        draw_lines(painter, QRectF(area.x(), y, SIGN, 0), [sign], wall_font(TEXT, 600), "ink")
        ink = "ink" if sign else "ink2"
        draw_lines(painter, QRectF(area.x() + SIGN, y, area.width() - SIGN, 0), lines, cut, ink)
        y += len(lines) * pitch + 5


def _draw_frame(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(color("line"), 2))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(area, 10, 10)
