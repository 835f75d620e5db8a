"""Silent writing on the wall: the question, the time that is left, and how many notes there are; no word of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.board.silent_back import draw_back
from app.kit.clock_face import ClockFace, draw_clock
from app.kit.fit_text import wrap
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color, theme
from app.shell.language import tr
from db.board import Board, Cluster, Note
from db.board_reveal import shown_notes
from db.board_silent import Curtain, Silence, curtain, explainer, left_s, silence_of
from db.file import CommitteeFile

TABLES: Final = ("silent_writing", "note_writer")
HEAD: Final = 150.0
PILE: Final = 96.0
COUNT: Final = (190.0, 150.0, 110.0, 72.0)
QUESTION: Final = (64.0, 54.0, 44.0, 38.0)
UNIT: Final = 1.6


@dataclass(frozen=True)
class Quiet:
    """What the wall knows of a board written on in silence."""

    silence: Silence | None
    curtain: Curtain
    shown: tuple[int, ...]
    title: str
    question: str

    @property
    def is_on(self) -> bool:
        return self.silence is not None


def read_quiet(file: CommitteeFile, board: Board | None) -> Quiet:
    """The silent writing of a board as the room may know it."""
    now = silence_of(file, board.id) if board else None
    if board is None or now is None:
        return Quiet(None, curtain(file, board.id) if board else Curtain({}), (), "", "")
    shown = tuple(shown_notes(file, now))
    who = explainer(file, board.id)
    title = tr("{name} explains").format(name=who.name) if who else ""
    return Quiet(now, curtain(file, board.id), shown, title, now.question or board.question or board.title)


def cluster_name(known: Sequence[Cluster], notes: Sequence[Note]) -> str:
    """The name of the cluster that all of these notes are in, if there is one."""
    names = {cluster.id: cluster.name for cluster in known}
    found = {names.get(note.cluster or 0, "") for note in notes}
    return found.pop() if len(found) == 1 else ""


def draw_head(painter: QPainter, area: QRectF, quiet: Quiet, now: datetime) -> QRectF:
    """Draw the question and the clock over a board, or what is still covered; returns the room that is left."""
    if quiet.silence is None:
        return area
    head = QRectF(area.x(), area.y() + 6, area.width(), HEAD - 18)
    right = head.right()
    left = left_s(quiet.silence, now)
    if quiet.silence.writing and left is not None:
        clock = QRectF(head.right() - head.height(), head.y(), head.height(), head.height())
        draw_clock(painter, clock, ClockFace(left, quiet.silence.planned_s), theme().tokens)
        right = clock.left() - 30
    room = QRectF(head.x(), head.y(), right - head.x(), head.height())
    said = tr("Write in silence") if quiet.silence.writing else still_covered(quiet.curtain.count)
    below = " · ".join(part for part in (quiet.question if quiet.title else "", said) if part)
    _draw_question(painter, room, quiet.title or quiet.question, below)
    return area.adjusted(0, HEAD, 0, 0)


def still_covered(count: int) -> str:
    """How many notes are left under their covers."""
    return tr("%n notes are still covered", "", count) if count else ""


def draw_pile(painter: QPainter, area: QRectF, count: int) -> None:
    """Draw how many covered notes there are, as large as there is room for: a back, and the number beside it."""
    px = next((px for px in COUNT if wall_px(px) * 1.15 <= area.height()), COUNT[-1])
    cut = wall_font(px, 600, tabular=True)
    wide = QFontMetricsF(cut).horizontalAdvance(str(count))
    side = min(wall_px(px) * 0.95, area.height())
    left = area.center().x() - (side + 0.3 * side + wide) / 2
    back = QRectF(left, area.center().y() - side / 2, side, side)
    draw_back(painter, back, max(1.0, side / 110))
    painter.setFont(cut)
    painter.setPen(color("ink"))
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip)
    painter.drawText(QRectF(back.right() + 0.3 * side, area.y(), wide, area.height()), flags, str(count))


def draw_large_back(painter: QPainter, area: QRectF) -> QRectF:
    """Draw one covered note large; returns where."""
    side = min(area.height(), area.width() * 0.5)
    place = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    draw_back(painter, place, UNIT * 2)
    return place


def opened(every: Iterable[Note]) -> list[Note]:
    """The notes the room may read."""
    return [note for note in every if not note.covered]


def covered_count(every: Iterable[Note]) -> int:
    """How many of these are under their covers."""
    return sum(bool(note.covered) for note in every)


def _draw_question(painter: QPainter, room: QRectF, question: str, below: str) -> None:
    small = wall_font(36)
    foot = wall_px(36) * 1.3
    for px in QUESTION:
        cut = wall_font(px, 600)
        lines = wrap(question, room.width(), cut)
        if len(lines) * wall_px(px) * 1.12 <= room.height() - foot:
            break
    lines = wrap(question, room.width(), cut, max(1, int((room.height() - foot) // (wall_px(px) * 1.12))))
    pitch = wall_px(px) * 1.12
    top = room.y() + (room.height() - foot - len(lines) * pitch) / 2
    painter.setFont(cut)
    painter.setPen(color("ink"))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    for n, line in enumerate(lines):
        painter.drawText(QRectF(room.x(), top + n * pitch, room.width(), pitch), flags, line)
    painter.setFont(small)
    painter.setPen(color("ink2"))
    at = QPointF(room.x(), top + len(lines) * pitch + foot * 0.72)
    painter.drawText(at, below)
