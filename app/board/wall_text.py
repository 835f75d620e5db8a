"""Text on the wall's pictures of a board: lines at one place, and the largest size at which a text fits."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.board.lettering import runs_leftwards
from app.kit.fit_text import wrap
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color

SPACING: Final = 1.18


def line_pitch(px: float, *, exact: bool = False) -> float:
    """How far apart lines of a size stand; `exact` when the distance of the room is in the size already."""
    return (px if exact else wall_px(px)) * SPACING


def draw_lines(
    painter: QPainter, area: QRectF, lines: Sequence[str], cut: QFont, token: str, *, right: bool = False
) -> None:
    """Draw lines from the top of an area, each below the one before."""
    pitch = cut.pixelSize() * SPACING
    painter.setFont(cut)
    painter.setPen(color(token))
    for n, line in enumerate(lines):
        turned = right or runs_leftwards(line)
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(area.x(), area.y() + n * pitch, area.width(), pitch), flags, line)


def fitted(text: str, room: QRectF, sizes: Sequence[float], weight: int = 400) -> tuple[QFont, list[str]]:
    """The largest of the sizes at which a text fits without breaking a word, and its lines; else the least, cut."""
    for px in sizes:
        cut = wall_font(px, weight)
        lines = wrap(text, room.width(), cut)
        measure = QFontMetricsF(cut)
        whole = all(measure.horizontalAdvance(word) <= room.width() for word in text.split())
        if whole and len(lines) * line_pitch(px) <= room.height():
            return cut, lines
    cut = wall_font(sizes[-1], weight)
    return cut, wrap(text, room.width(), cut, max(1, int(room.height() // line_pitch(sizes[-1]))))
