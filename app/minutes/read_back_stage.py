"""One decision or action as large as the wall allows, read back to the room."""

from datetime import UTC, date, datetime, time
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.stage import BOTTOM_BAND, MARGIN, TOP_BAND, Stage, wall_font, wall_px
from app.kit.theme import color
from app.minutes.kinds import KIND_ICONS, kind_word
from app.shell.language import short_day, tr
from db.file import CommitteeFile
from db.read_back import Line, read_back

SIZES: Final = (120, 104, 90, 78, 68, 60, 54, 48, 42, 36)
LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class ReadBackStage(Stage):
    """The words fill the wall; above them what they are, below them who and by when."""

    tables = ("read_back", "decision", "action_item", "node", "wall")

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        reading = read_back(self.file)
        line = reading.line if reading else None
        if reading is None or line is None:
            return
        room = QRectF(MARGIN, TOP_BAND + 16, width - 2 * MARGIN, BOTTOM_BAND - TOP_BAND - 32)
        place = tr("{number} of {all}", "place of what is read back").format(
            number=reading.place + 1, all=len(reading.lines)
        )
        _draw_head(painter, QRectF(room.x(), room.y(), room.width(), 90), line, place)
        _draw_words(painter, QRectF(room.x(), room.y() + 110, room.width(), 532), line.text)
        _draw_foot(painter, QRectF(room.x(), room.bottom() - 180, room.width(), 180), line)


def _draw_head(painter: QPainter, rect: QRectF, line: Line, place: str) -> None:
    icon = min(rect.height(), wall_px(60))
    draw_icon(painter, KIND_ICONS[line.kind], QRectF(rect.x(), rect.center().y() - icon / 2, icon, icon), color("ink2"))
    painter.setPen(color("ink2"))
    painter.setFont(wall_font(46, 600))
    painter.drawText(rect.adjusted(icon + 24, 0, 0, 0), LEFT, kind_word(line.kind))
    painter.setFont(wall_font(40, 400, tabular=True))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), place)


def _draw_words(painter: QPainter, rect: QRectF, text: str) -> None:
    """The text in the largest letters in which all of it fits; what is too long for the wall ends in an ellipsis."""
    painter.setPen(color("ink"))
    for px in SIZES:
        painter.setFont(wall_font(px, 600))
        if _fits(painter, rect, text):
            break
    shown = text
    while shown and not _fits(painter, rect, shown):
        shown = shown[: int(len(shown) * 0.95) - 1].rstrip() + "…"
    painter.drawText(rect, WRAPPED, shown)


def _fits(painter: QPainter, rect: QRectF, text: str) -> bool:
    needed = painter.boundingRect(rect, WRAPPED, text)
    return needed.height() <= rect.height() and needed.width() <= rect.width()


def _draw_foot(painter: QPainter, rect: QRectF, line: Line) -> None:
    painter.setPen(color("ink"))
    cut = wall_font(54, 600)
    painter.setFont(cut)
    due = tr("by {day}", "date of an action on the wall").format(day=_day(line.due_on)) if line.due_on else ""
    who = " · ".join(part for part in (line.who, due) if part)
    painter.drawText(QRectF(rect.x(), rect.y(), rect.width(), 90), LEFT, elide(who, rect.width(), cut))
    painter.setPen(color("ink2"))
    cut = wall_font(36)
    painter.setFont(cut)
    painter.drawText(QRectF(rect.x(), rect.y() + 100, rect.width(), 70), LEFT, elide(line.item, rect.width(), cut))


def _day(iso: str) -> str:
    noon = datetime.combine(date.fromisoformat(iso), time(12), UTC)
    return f"{short_day(noon)} {noon.year}"
