"""The crossing of a SWOT as the wall draws it: one pair large, the whole cross, the three that were picked; in u."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from app.board.marks import draw_colour_mark
from app.board.tows_words import FIELD_WORDS, ONE_OF, QUADRANTS, VERBS, prompt
from app.board.wall_text import draw_lines, fitted, line_pitch
from app.kit.fit_text import wrap
from app.kit.stage import wall_font
from app.kit.theme import color, font
from app.shell.language import tr
from db.strategies import FIELDS, Factor, Pair, Strategy, of_key

GAP: Final = 20.0
PAD: Final = 22.0
TEXT: Final = 36.0
SMALL: Final = 30.0
SIDE: Final = 420.0
TOP: Final = 236.0
NOTE_SIZES: Final = (72.0, 64.0, 56.0, 48.0, 42.0, TEXT)
PROMPT_SIZES: Final = (68.0, 60.0, 52.0, 46.0, 40.0)
PICKED_SIZES: Final = (76.0, 66.0, 56.0, 48.0, 42.0)
TIMES: Final = 112.0


def draw_pair(painter: QPainter, area: QRectF, pair: Pair, place: tuple[int, int], written: Sequence[Strategy]) -> None:
    """One pair large: its two notes, the question, and what has been written for it.

    `place` is which pair of how many.
    """
    head = QRectF(area.x(), area.y(), area.width(), line_pitch(40) + 8)
    draw_lines(painter, head, [tr(FIELD_WORDS[pair.field])], wall_font(40, 600), "ink")
    told = tr("Pair {number} of {count}").format(number=place[0], count=place[1])
    draw_lines(painter, head, [told], wall_font(SMALL), "ink2", right=True)
    tall = 320.0 if written else 400.0
    top, wide = head.bottom() + 12, (area.width() - TIMES) / 2
    left, right = QRectF(area.x(), top, wide, tall), QRectF(area.right() - wide, top, wide, tall)
    _draw_factor(painter, left, pair.inner)
    _draw_factor(painter, right, pair.outer)
    painter.setFont(wall_font(84, 600))
    painter.setPen(color("ink2"))
    between = QRectF(left.right(), top, TIMES, tall)
    painter.drawText(between, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), "×")
    rest = QRectF(area.x(), top + tall + 24, area.width(), area.bottom() - top - tall - 24)
    high = min(rest.height(), rest.height() * 0.52 if written else rest.height())
    cut, lines = fitted(prompt(pair), QRectF(0, 0, rest.width(), high), PROMPT_SIZES, 600)
    draw_lines(painter, QRectF(rest.x(), rest.y(), rest.width(), 0), lines, cut, "ink")
    used = len(lines) * line_pitch(cut.pixelSize(), exact=True) + 14
    _draw_written(painter, rest.adjusted(0, used, 0, 0), written)


def draw_cross(painter: QPainter, area: QRectF, chosen: Sequence[Factor], every: Sequence[Strategy]) -> None:
    """The whole cross: strengths and weaknesses over the columns, opportunities and threats before the rows."""
    wide = (area.width() - SIDE - 2 * GAP) / 2
    tall = (area.height() - TOP - 2 * GAP) / 2
    for column, key in enumerate("SW"):
        head = QRectF(area.x() + SIDE + GAP + column * (wide + GAP), area.y(), wide, TOP)
        _draw_list(painter, head, key, of_key(chosen, key))
    for row, key in enumerate("OT"):
        head = QRectF(area.x(), area.y() + TOP + GAP + row * (tall + GAP), SIDE, tall)
        _draw_list(painter, head, key, of_key(chosen, key))
    for n, field in enumerate(FIELDS):
        x = area.x() + SIDE + GAP + n % 2 * (wide + GAP)
        y = area.y() + TOP + GAP + n // 2 * (tall + GAP)
        _draw_field(painter, QRectF(x, y, wide, tall), field, [one for one in every if one.field == field])


def draw_picked(
    painter: QPainter, area: QRectF, picked: Sequence[Strategy], names: Mapping[int, str], days: Mapping[int, str]
) -> None:
    """The strategies that were picked, with who sees to each and by when, by the strategy's id."""
    head = QRectF(area.x(), area.y(), area.width(), line_pitch(44) + 16)
    draw_lines(painter, head, [tr("%n strategies", "", len(picked))], wall_font(44, 600), "ink")
    rows = max(3, len(picked))
    tall = (area.bottom() - head.bottom() - GAP * (rows - 1)) / rows
    below = line_pitch(44)
    room = QRectF(0, 0, area.width() - 2 * PAD - 16, tall - 30 - below)
    # All at one size, the one that the longest of them needs.
    px = min((fitted(one.text, room, PICKED_SIZES, 600)[0].pixelSize() for one in picked), default=0)
    cut = font(px, 600)
    for n, one in enumerate(picked):
        row = QRectF(area.x(), head.bottom() + n * (tall + GAP), area.width(), tall)
        _draw_frame(painter, row)
        painter.fillRect(QRectF(row.x(), row.y() + 10, 8, row.height() - 20), color("accent"))
        inner = row.adjusted(PAD + 16, 16, -PAD, -14)
        lines = wrap(one.text, inner.width(), cut, max(1, int(room.height() // line_pitch(px, exact=True))))
        draw_lines(painter, inner, lines, cut, "ink")
        owner = names.get(one.id, "")
        told = " · ".join(part for part in (owner or tr("Nobody yet"), days.get(one.id, "")) if part)
        foot = QRectF(inner.x(), inner.bottom() - below, inner.width(), below)
        draw_lines(
            painter, foot, wrap(told, inner.width(), wall_font(44), 1), wall_font(44), "ink" if owner else "ink2"
        )


def _draw_factor(painter: QPainter, area: QRectF, factor: Factor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(factor.colour))
    painter.drawRoundedRect(area, 10, 10)
    painter.save()
    painter.translate(area.topLeft())
    draw_colour_mark(painter, factor.colour, area.width(), 20)
    painter.restore()
    inner = area.adjusted(32, 20, -32, -20)
    kind = QRectF(inner.x(), inner.y(), inner.width() - 40, line_pitch(SMALL))
    draw_lines(painter, kind, [tr(ONE_OF[factor.key])], wall_font(SMALL), "note_ink")
    room = inner.adjusted(0, kind.height() + 6, 0, 0)
    cut, lines = fitted(factor.text, room, NOTE_SIZES, 600)
    draw_lines(painter, room, lines, cut, "note_ink")


def _draw_written(painter: QPainter, area: QRectF, written: Sequence[Strategy]) -> None:
    """What was written for the pair: the newest always, those before it while there is room."""
    cut, pitch = wall_font(44), line_pitch(44)
    room = int(area.height() // pitch)
    shown: list[list[str]] = []
    for one in reversed(written):
        lines = wrap(one.text, area.width() - 40, cut, 2)
        if shown and sum(map(len, shown)) + len(lines) > room:
            break
        shown.insert(0, lines)
    y = area.y()
    for lines in shown:
        high = len(lines) * pitch
        painter.fillRect(QRectF(area.x(), y + 8, 6, high - 14), color("accent"))
        draw_lines(painter, QRectF(area.x() + 28, y, area.width() - 28, high), lines, cut, "ink")
        y += high + 8


def _draw_list(painter: QPainter, area: QRectF, key: str, held: Sequence[Factor]) -> None:
    """The chosen notes of a quadrant under its name: they are the reminder, not what is to be read from afar."""
    colour = held[0].colour if held else ""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(colour or "sunken"))
    painter.drawRoundedRect(area, 10, 10)
    ink = "note_ink" if colour else "ink"
    inner = area.adjusted(PAD, 12, -PAD, -10)
    title, cut = wall_font(TEXT, 600), wall_font(SMALL)
    draw_lines(painter, inner, [tr(QUADRANTS[key])], title, ink)
    pitch, y = line_pitch(SMALL), inner.y() + line_pitch(TEXT) + 2
    room = int((inner.bottom() - y + 4) // pitch)
    for n, factor in enumerate(held):
        left = len(held) - n
        if room < left:  # the last lines go to those that are left out
            more = tr("%n more", "", left)
            draw_lines(painter, QRectF(inner.x(), y, inner.width(), pitch), [more] if room > 0 else [], cut, ink)
            return
        lines = wrap(factor.text, inner.width(), cut, max(1, room // left))
        draw_lines(painter, QRectF(inner.x(), y, inner.width(), 0), lines, cut, ink)
        y += len(lines) * pitch
        room -= len(lines)


def _draw_field(painter: QPainter, area: QRectF, field: str, held: Sequence[Strategy]) -> None:
    """The strategies of a field, those that were picked first, with a bar."""
    _draw_frame(painter, area)
    inner = area.adjusted(PAD, 10, -PAD, -10)
    draw_lines(painter, inner, [tr(VERBS[field])], wall_font(SMALL, 600), "ink2")
    order = sorted(held, key=lambda one: (not one.chosen, one.id))
    pitch, y = line_pitch(TEXT), inner.y() + line_pitch(SMALL) + 2
    room = int((inner.bottom() - y) // pitch)
    for n, one in enumerate(order):
        left = len(order) - n
        cut: QFont = wall_font(TEXT, 600 if one.chosen else 400)
        lines = wrap(one.text, inner.width() - 22, cut, max(1, min(2, room)))
        kept = 1 if left > 1 else 0  # a line for how many more there are
        if len(lines) > room - kept:
            lines = wrap(one.text, inner.width() - 22, cut, 1) if room > kept else []
        if not lines:
            more = QRectF(inner.x() + 22, y, inner.width(), pitch)
            draw_lines(painter, more, [tr("%n more", "", left)], wall_font(SMALL), "ink2")
            return
        if one.chosen:
            painter.fillRect(QRectF(inner.x(), y + 5, 8, len(lines) * pitch - 10), color("accent"))
        draw_lines(painter, QRectF(inner.x() + 22, y, inner.width() - 22, 0), lines, cut, "ink")
        y += len(lines) * pitch + 6
        room = int((inner.bottom() - y) // pitch)


def _draw_frame(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(color("line"), 2))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(area, 10, 10)
