"""Names on the wall: the one who speaks in two or three lines as large as they fit, and the next two below."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.kit.fit_text import elide, fit_name, fit_px
from app.kit.kind_shape import draw_kind
from app.kit.theme import color, font, theme
from db.speaking import Waiting

LARGE, LEAST_LARGE = 228, 150
LEAST_WHOLE = 80  # above this a whole name goes before a large one without its middle names
NEXT, LEAST_ROW, LEAST_NEXT = 64, 50, 36
MARK = 0.36  # radius of a kind's mark beside a name, in sizes of the text
AFTER_MARK = 1.1  # from the left of the mark to the name


def draw_words(
    painter: QPainter, box: QRectF, text: str, px: float, weight: int = 400, *, token: str = "ink", right: bool = False
) -> None:
    """One line in the middle of the height of `box`, with an ellipsis when it is too long."""
    cut = font(px, weight, tabular=right)
    painter.setFont(cut)
    painter.setPen(color(token))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), elide(text, box.width() + 1, cut))


def draw_name(painter: QPainter, box: QRectF, name: str) -> None:
    """The whole name, first name first, from the top of `box`."""
    lines, px = name_block(name, round(box.width()), round(box.height()))
    painter.setFont(font(px, 700))
    painter.setPen(color("ink"))
    for i, line in enumerate(lines):
        spot = QRectF(box.x(), box.y() + i * px, box.width() + px, px)
        shown = elide(line, box.width() + px / 4, font(px, 700))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), shown)


@lru_cache(maxsize=256)
def name_block(name: str, width: int, height: int) -> tuple[tuple[str, ...], int]:
    """A name in one to four lines and its size; more lines only where two would be smaller than 150."""
    two, px = fit_name(name, width, LEAST_LARGE, LARGE)
    lines, size = tuple(line for line in two if line), min(px, height // 2)
    whole = _letters(" ".join(lines)) == _letters(name)
    if px >= LEAST_LARGE and whole:
        return lines, size
    pieces = re.findall(r"[^\s-]+-?|-", name)
    for count in (3, 4):
        fits = [(fit_px(cut, width, 40, height // count), cut) for cut in _cuts(pieces, count)]
        larger, cut = max(fits, key=lambda fit: fit[0], default=(0, ()))
        if larger > size or (not whole and larger >= LEAST_WHOLE):
            lines, size, whole = cut, larger, True
    return lines, size


def draw_next(painter: QPainter, box: QRectF, label: str, waiting: Sequence[Waiting]) -> None:
    """Those who come next under a label, beside each other, or below each other when their names are long."""
    if not waiting:
        return
    row = _row_px([one.name for one in waiting], box.width())
    top = box.y() + (50 if row or len(waiting) == 1 else 0)
    draw_words(painter, QRectF(box.x(), top, box.width(), 54), label, 36, token="ink2")
    if row:
        x = box.x()
        for i, one in enumerate(waiting):
            x += _draw_one(painter, QRectF(x, top + 70, box.right() - x, 80), one, row, 400 if i else 600) + row
        return
    room = box.width() - AFTER_MARK * LEAST_ROW
    shorter = [replace(one, name=_without_middle(one.name, room)) for one in waiting]
    px = fit_px([one.name for one in shorter], room, LEAST_NEXT, LEAST_ROW, 600)
    for i, one in enumerate(shorter):
        _draw_one(painter, QRectF(box.x(), top + 62 + 74 * i, box.width(), 74), one, px, 400 if i else 600)


def _draw_one(painter: QPainter, box: QRectF, one: Waiting, px: float, weight: int) -> float:
    mark = QPointF(box.x() + MARK * px + 2, box.center().y())
    draw_kind(painter, mark, MARK * px, one.kind, theme().tokens)
    text = QRectF(box.x() + AFTER_MARK * px, box.y(), box.width() - AFTER_MARK * px, box.height())
    draw_words(painter, text, one.name, px, weight)
    return AFTER_MARK * px + QFontMetricsF(font(px, weight)).horizontalAdvance(one.name)


def _row_px(names: Sequence[str], width: float) -> int:
    """The size at which all stand in one row, 0 when that would be smaller than 50."""
    for px in range(NEXT, LEAST_ROW - 1, -2):
        wide = sum(QFontMetricsF(font(px, 600)).horizontalAdvance(name) + AFTER_MARK * px for name in names)
        if wide + px * (len(names) - 1) <= width:
            return px
    return 0


def _without_middle(name: str, width: float) -> str:
    """The name, without its middle names when it is too long even in the least size."""
    first, *rest = name.split() or [""]
    if len(rest) < 2 or QFontMetricsF(font(LEAST_NEXT, 600)).horizontalAdvance(name) <= width:
        return name
    return f"{first} {rest[-1]}"


def _cuts(pieces: Sequence[str], count: int) -> list[tuple[str, ...]]:
    """Every way to put the pieces of a name on that many lines; a piece that ends in a hyphen joins the next."""
    found = []
    for at in combinations(range(1, min(len(pieces), 12)), count - 1):
        ends = (0, *at, len(pieces))
        found.append(tuple(_joined(pieces[a:b]) for a, b in pairwise(ends)))
    return found


def _joined(pieces: Sequence[str]) -> str:
    return re.sub(r"- ", "-", " ".join(pieces))


def _letters(text: str) -> str:
    return re.sub(r"[\s-]", "", text)
