"""The result of a vote as bars: options with their dots and places, or the steps of a scale; kinds beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.board.vote_words import result_words, step_words, tally_words
from app.kit.fit_text import elide
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.shell.language import tr
from db.vote_results import KINDS_SHOWN, Line
from db.vote_rows import Vote
from db.vote_words import GROUPS

ROW: Final = 62.0
TEXT: Final = 38.0
NUMBER: Final = 76.0
RANK: Final = 64.0
READABLE: Final = 360.0
"""Where kinds beside them would leave the words of the options less than this, they are left out."""
LABEL: Final = 0.55
"""At most so much of a row is words."""
MOST_DOTS: Final = 12
"""More than so many dots are a bar. Sizes are in u."""


@dataclass(frozen=True)
class Bar:
    """One row: what stands before it, its name, how much, and how much for each kind."""

    before: str
    text: str
    count: int
    by_kind: tuple[int, ...] = ()
    after: str = ""


def bars_of(found: Vote, made: Sequence[Line]) -> list[Bar]:
    """The rows of a result: an option each, or a step each where there is one proposal."""
    kinds = kinds_of(made)
    if not found.how.steps:
        return [
            Bar(place_words(line), line.text, line.count, tuple(sum(line.by_kind[kind].values()) for kind in kinds))
            for line in made
        ]
    if len(made) != 1:
        return [Bar("", line.text, line.count, (), after_words(found, line)) for line in made]
    (line,) = made
    plain = found.kind in ("hands", "consent")
    return [
        Bar(
            "" if plain else str(step),
            step_words(found.kind, step),
            line.steps.get(step, 0),
            tuple(line.by_kind[kind].get(step, 0) for kind in kinds),
        )
        for step in found.how.numbers
    ]


def kinds_of(made: Sequence[Line]) -> list[str]:
    """The kinds that may be shown beside the total, in their order."""
    return [kind for kind in KINDS_SHOWN if made and all(kind in line.by_kind for line in made)]


def place_words(line: Line) -> str:
    """The place of an option, told as a tie where others share it."""
    if not line.count:
        return ""
    return tr("{place} tie").format(place=line.rank) if line.tied else str(line.rank)


def after_words(found: Vote, line: Line) -> str:
    """How the votes on one of several proposals fell, and what came of it."""
    parts = [tally_words(found, line), result_words(found, line.verdict)]
    return " · ".join(part for part in parts if part)


def draw_result(painter: QPainter, area: QRectF, found: Vote, made: Sequence[Line]) -> None:
    """Draw as many rows as there is room for; what is left out is told by number."""
    bars, kinds, plain = bars_of(found, made), kinds_of(made), not found.how.steps
    lead, each = lead_of(bars, dots=plain), _width([tr(GROUPS[kind]) for kind in kinds], 28, 400) + 28
    if area.width() - each * len(kinds) - lead - NUMBER < READABLE:
        kinds = []
    wide = area.width() - each * len(kinds)
    y = area.y()
    if kinds and not any(bar.after for bar in bars):
        for n, kind in enumerate(kinds):
            box = QRectF(area.x() + wide + n * each, y, each, wall_px(30) * 1.3)
            _write(painter, box, tr(GROUPS[kind]), 28, 400, "ink2", Qt.AlignmentFlag.AlignRight)
        y += wall_px(30) * 1.3 + 6
    high = max(ROW, wall_px(TEXT) * 1.5) * (1.7 if any(bar.after for bar in bars) else 1.0)
    room = max(1, int((area.bottom() - y) // high))
    shown = bars if len(bars) <= room else bars[: room - 1]
    most = max((bar.count for bar in bars), default=0)
    label = min(_width([bar.text for bar in shown], TEXT, 600) + 8, max(wide * LABEL, wide - lead - NUMBER - 120.0))
    for bar in shown:
        draw_bar(painter, QRectF(area.x(), y, wide, high), bar, most, lead, label, dots=plain)
        for n, count in enumerate(bar.by_kind if kinds else ()):
            box = QRectF(area.x() + wide + n * each, y, each, high)
            _write(painter, box, str(count), TEXT, 400, "ink2", Qt.AlignmentFlag.AlignRight)
        y += high
    if len(shown) < len(bars):
        box = QRectF(area.x(), y, area.width(), high)
        _write(painter, box, tr("and %n more with fewer", "", len(bars) - len(shown)), TEXT, 400, "ink2")


def lead_of(bars: Sequence[Bar], *, dots: bool) -> float:
    """How wide the places before the words are, or the numbers of the steps."""
    if dots:
        return max(RANK, _width([bar.before for bar in bars], TEXT, 600) + 24)
    return wall_px(TEXT) * 1.4 if any(bar.before for bar in bars) else 0.0


def draw_bar(
    painter: QPainter, box: QRectF, bar: Bar, most: int, lead: float, label: float, *, dots: bool
) -> None:  # fmt: skip
    """Draw one row: place, words as wide as `label`, and as many dots as it got, or a bar where they are many."""
    if bar.before:
        _write(painter, QRectF(box.x(), box.y(), lead - 12, box.height()), bar.before, TEXT, 600, "ink2")
    if bar.after:
        top = QRectF(box.x(), box.y(), box.width(), box.height() / 2)
        _write(painter, top, bar.text, TEXT, 600, "ink")
        _write(painter, top.translated(0, box.height() / 2 - 6), bar.after, 36, 400, "ink2")
        return
    words = QRectF(box.x() + lead, box.y(), label, box.height())
    _write(painter, words, bar.text, TEXT, 600 if bar.count else 400, "ink" if bar.count else "ink2")
    number = QRectF(words.right() + 16, box.y(), NUMBER, box.height())
    _write(painter, number, str(bar.count), TEXT, 700, "ink", Qt.AlignmentFlag.AlignRight)
    track = QRectF(number.right() + 24, box.y(), box.right() - number.right() - 48, box.height())
    if not bar.count or track.width() < 20:
        return
    size = min(30.0, track.height() * 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    if dots and most <= MOST_DOTS and most * size * 1.25 <= track.width():
        for n in range(bar.count):
            spot = QRectF(track.x() + n * size * 1.25, track.center().y() - size / 2, size, size)
            painter.drawEllipse(spot)
    else:
        length = track.width() * bar.count / max(1, most)
        painter.drawRoundedRect(QRectF(track.x(), track.center().y() - size / 2, length, size), 5, 5)


def _width(texts: Sequence[str], px: float, weight: int) -> float:
    measure = QFontMetricsF(wall_font(px, weight, tabular=True))
    return max((measure.horizontalAdvance(text) for text in texts), default=0.0)


def _write(
    painter: QPainter, box: QRectF, text: str, px: float, weight: int, ink: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    cut = wall_font(px, weight, tabular=True)
    painter.setFont(cut)
    painter.setPen(color(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | side), elide(text, box.width(), cut))
