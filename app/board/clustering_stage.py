"""Silent clustering on the wall: the note in question large, the numbered clusters beside it, the time, the rule."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.board.wall_notes import Cell, Drawn, draw_cell, draw_large, title_height
from app.kit.clock_face import minutes_seconds
from app.kit.fit_text import wrap
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.shell.language import tr
from db.board import Note
from db.board_clusters import Bunch, bunches
from db.board_sorting import Sorting, sorting
from db.board_stacks import stacks, votes_of
from db.file import CommitteeFile

TABLES: Final = ("sorting",)
HEAD: Final = 84.0
GAP: Final = 20.0
SHARE: Final = 0.36
MOST: Final = 12


@dataclass(frozen=True)
class Sorted:
    """What the wall shows while a board is clustered in silence."""

    now: Sorting
    bunches: tuple[Bunch, ...]


def read_sorting(file: CommitteeFile, board: int | None) -> Sorted | None:
    """The silent clustering of a board, None when none is going on."""
    now = sorting(file, board) if board is not None else None
    return Sorted(now, tuple(bunches(file, now.board))) if now is not None else None


def draw_sorting(
    painter: QPainter, area: QRectF, shown: Sorted, every: Sequence[Note], page: int, now: datetime
) -> Drawn:
    """Draw the rule and the clock over the note in question and the clusters."""
    drawn = Drawn()
    _draw_head(painter, QRectF(area.x(), area.y(), area.width(), HEAD), shown.now.left_s(now))
    room = area.adjusted(0, HEAD, 0, 0)
    left = QRectF(room.x(), room.y(), room.width() * SHARE, room.height())
    note = next((note for note in every if note.id == shown.now.note), None)
    if note is not None:
        lone = replace(note, dots=votes_of(note, stacks(every).get(note.id, [])))
        draw_large(painter, left, lone, [], drawn)
    else:
        _draw_words(painter, left, tr("All notes have been gone through."))
    right = QRectF(left.right() + 2 * GAP, room.y(), room.right() - left.right() - 2 * GAP, room.height())
    if shown.bunches:
        _draw_bunches(painter, right, shown.bunches, page, drawn)
    else:
        _draw_words(painter, right, tr("The clusters come here. A note may stand alone."))
    return drawn


def _draw_head(painter: QPainter, area: QRectF, left: float) -> None:
    cut = wall_font(48, 600, tabular=True)
    clock = minutes_seconds(left)
    wide = QFontMetricsF(cut).horizontalAdvance(clock)
    base = area.y() + wall_px(48) * 0.9
    painter.setFont(cut)
    painter.setPen(color("amber") if left < 0 else color("ink"))
    painter.drawText(QPointF(area.right() - wide, base), clock)
    rule = tr("Nobody talks. Anyone may point; the facilitator moves.")
    for px in (44.0, 40.0, 36.0):
        words = wall_font(px, 600)
        if QFontMetricsF(words).horizontalAdvance(rule) <= area.width() - wide - 2 * GAP:
            break
    painter.setFont(words)
    painter.setPen(color("ink"))
    painter.drawText(QPointF(area.x(), base), wrap(rule, area.width() - wide - 2 * GAP, words, 1)[0])


def _draw_bunches(painter: QPainter, area: QRectF, shown: Sequence[Bunch], page: int, drawn: Drawn) -> None:
    held = shown[-MOST:] if len(shown) > MOST else shown
    first = len(shown) - len(held) + 1
    across = 1 if len(held) == 1 else 2 if len(held) <= 4 or area.width() < 900 else 3
    down = -(-len(held) // across)
    wide, tall = (area.width() - GAP * (across - 1)) / across, (area.height() - GAP * (down - 1)) / down
    cells = [_cell(bunch, first + n) for n, bunch in enumerate(held)]
    title = title_height(cells, wide)
    for n, (cell, bunch) in enumerate(zip(cells, held, strict=True)):
        x, y = area.x() + n % across * (wide + GAP), area.y() + n // across * (tall + GAP)
        below = {id_: len(under) for id_, under in stacks(bunch.notes).items()}
        draw_cell(painter, QRectF(x, y, wide, tall), cell, title, page, below, drawn)


def _cell(bunch: Bunch, number: int) -> Cell:
    folded = len(bunch.notes) if bunch.cluster.folded else 0
    tops = tuple(note for note in bunch.notes if note.under is None)
    return Cell(f"{number}  {bunch.cluster.name}".rstrip(), () if folded else tops, 0, 0, folded=folded)


def _draw_words(painter: QPainter, area: QRectF, sentence: str) -> None:
    cut = wall_font(40)
    painter.setFont(cut)
    painter.setPen(color("ink2"))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
    painter.drawText(area, flags, "\n".join(wrap(sentence, area.width() - 2 * GAP, cut, 4)))
