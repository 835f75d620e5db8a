"""The fields of a board as they are drawn: their ground, title, count and hint, and the names of clusters."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.board.brush import pixels
from app.kit.fit_text import elide, wrap
from app.kit.theme import color, font
from app.shell.language import tr
from db.board import Zone
from db.board_places import HEADING, PAD, TITLE, Boxed

TITLE_PX: Final = 28.0
LEAST_TITLE_PX: Final = 12.0
HINT_PX: Final = 22.0
HINTS_FROM: Final = 0.3
HEADING_PX: Final = (28.0, 24.0, 20.0)
CARD_PX: Final = (28.0, 24.0, 20.0, 18.0, 16.0)
CARD_FROM: Final = 0.22


def draw_field(painter: QPainter, field: Zone, scale: float, dpr: float) -> None:
    """Draw the ground of a field; the painter counts in pixels of the board at `scale`."""
    box = pixels(field, scale)
    painter.setPen(QPen(color("line"), max(1.0, round(dpr))))
    painter.setBrush(color("surface"))
    radius = min(8 * dpr, 16 * scale)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_title(painter: QPainter, field: Zone, title: str, count: int, scale: float, dpr: float) -> None:
    """Draw the title of a field and how many notes it has, never smaller than one can read."""
    if not title:
        return
    px = max(TITLE_PX * scale, LEAST_TITLE_PX * dpr)
    cut = font(px, 600)
    box = pixels(field, scale)
    words = elide(title, max(0.0, box.width() - 2 * PAD * scale - 3 * px), cut)
    measure = QFontMetricsF(cut)
    wide = measure.horizontalAdvance(words)
    x, middle = box.x() + PAD * scale, box.y() + TITLE * scale / 2 + 3 * scale
    base = max(middle, box.y() + px * 0.62) + measure.capHeight() / 2
    if TITLE * scale < px:
        painter.fillRect(QRectF(x - px / 4, base - px, wide + 2.2 * px, px * 1.3), color("surface"))
    painter.setPen(color("ink"))
    painter.setFont(cut)
    painter.drawText(QPointF(x, base), words)
    painter.setPen(color("ink2"))
    painter.setFont(font(px, 400, tabular=True))
    painter.drawText(QPointF(x + wide + px * 0.6, base), str(count))


def draw_hint(painter: QPainter, field: Zone, hint: str, scale: float) -> None:
    """Draw what an empty field is for."""
    cut = font(HINT_PX * scale)
    box = pixels(field, scale)
    painter.setPen(color("ink3"))
    painter.setFont(cut)
    wide = box.width() - 2 * PAD * scale
    room = QRectF(box.x() + PAD * scale, box.y() + (TITLE + 8) * scale, wide, 200 * scale)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), "\n".join(wrap(hint, wide, cut, 3)))


def draw_heading(
    painter: QPainter, area: QRectF, name: str, count: int, scale: float, dpr: float, key: int = 0
) -> None:
    """Draw the name of a cluster and how many notes it has in its area (board units); small rather than cut.

    `key` is the number shown before the name while notes are thrown into clusters, 0 for none.
    """
    told = told_name(name, key)
    number = str(count)
    for size in HEADING_PX:
        px = max(size * scale, LEAST_TITLE_PX * dpr)
        cut, plain = font(px, 600), font(px, 400, tabular=True)
        room = area.width() * scale - QFontMetricsF(plain).horizontalAdvance(number) - px * 0.6
        if QFontMetricsF(cut).horizontalAdvance(told) <= room:
            break
    base = round((area.bottom() - HEADING / 3) * scale)
    words = elide(told, max(0.0, room), cut)
    painter.setPen(color("ink") if name else color("ink2"))
    painter.setFont(cut)
    painter.drawText(QPointF(round(area.x() * scale), base), words)
    painter.setPen(color("ink2"))
    painter.setFont(plain)
    wide = QFontMetricsF(cut).horizontalAdvance(words)
    painter.drawText(QPointF(round(area.x() * scale) + wide + px * 0.5, base), number)


def told_name(name: str, key: int = 0) -> str:
    """The name of a cluster after its number, if it has one now."""
    shown = name or tr("Without a name")
    return f"{key}  {shown}" if key else shown


def draw_card(painter: QPainter, box: Boxed, name: str, count: int, scale: float, dpr: float, key: int = 0) -> None:
    """Draw a folded cluster: a sheet on others with its name and how many notes it holds."""
    sheet = QRectF(pixels(box, scale))
    radius, step = 6 * scale, max(1.0, 6 * scale)
    painter.setPen(QPen(color("ink3"), max(1.0, round(dpr))))
    painter.setBrush(color("surface"))
    for depth in (2, 1, 0):
        painter.drawRoundedRect(sheet.translated(depth * step, depth * step), radius, radius)
    painter.fillRect(QRectF(sheet.x(), sheet.y(), max(2.0, 10 * scale), sheet.height()), color("accent"))
    if scale < CARD_FROM:
        return
    room = sheet.adjusted(24 * scale, 14 * scale, -12 * scale, -14 * scale)
    foot = 40 * scale
    told = told_name(name, key)
    for size in CARD_PX:
        cut = font(size * scale, 600)
        most = max(1, int((room.height() - foot) // (size * scale * 1.2)))
        whole = all(QFontMetricsF(cut).horizontalAdvance(word) <= room.width() for word in told.split())
        if whole and len(wrap(told, room.width(), cut)) <= most:
            break
    painter.setPen(color("ink") if name else color("ink2"))
    painter.setFont(cut)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    painter.drawText(room, flags, "\n".join(wrap(told, room.width(), cut, most)))
    painter.setPen(color("ink2"))
    painter.setFont(font(22 * scale, 400, tabular=True))
    below = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    painter.drawText(room, below, tr("%n notes", "", count))
