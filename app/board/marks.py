"""The small marks on a note: its colour as a shape, its author's kind, evidence, a lock, the count of a stack."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.board.lettering import note_font
from app.kit.kind_shape import shape_path
from app.kit.theme import color, theme
from db.board import Note

SIZE: Final = 9.0
BADGE: Final = 15.0


def has_marks(note: Note) -> bool:
    """Whether there is anything to draw besides the colour."""
    return bool(note.author_kind or note.evidence or note.locked)


def colour_shape(colour: str, box: QRectF) -> QPolygonF:
    """The shape that goes with a colour, so that a colour never speaks alone: four for the four colours.

    Yellow has a square, green a triangle, blue a diamond and rose a bar.
    """
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    x, y = box.center().x(), box.center().y()
    wide, tall = box.width(), box.height()
    corners = {
        "green": [(x, top), (right, bottom), (left, bottom)],
        "blue": [(x, top), (right, y), (x, bottom), (left, y)],
        "rose": [(left, y - tall / 5), (right, y - tall / 5), (right, y + tall / 5), (left, y + tall / 5)],
    }
    edge = wide / 9
    square = [
        (left + edge, top + edge), (right - edge, top + edge), (right - edge, bottom - edge),
        (left + edge, bottom - edge),
    ]  # fmt: skip
    return QPolygonF([QPointF(*corner) for corner in corners.get(colour, square)])


def draw_colour_mark(painter: QPainter, colour: str, width: float, size: float = SIZE) -> None:
    """Draw the shape of a colour at the top right of a note `width` wide, whose corner is the painter's origin."""
    faint = QColor(theme().tokens.note_ink)
    faint.setAlpha(120)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    edge = size * 0.25
    painter.drawPolygon(colour_shape(colour, QRectF(width - size - edge, edge, size, size)))


def draw_marks(painter: QPainter, note: Note, ink: QColor) -> None:
    """Draw who wrote a note, its evidence and its lock; the painter's origin is the note's corner."""
    right, bottom = note.w - 9, note.h - 9
    if note.author_kind:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPath(shape_path(QPointF(right - 1, bottom), 5.0, note.author_kind))
        right -= 17
    if note.evidence:
        page = QRectF(right - 6, bottom - 6, 10, 12)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)
        for down in (4, 8):
            painter.drawLine(QPointF(page.x() + 2.5, page.y() + down), QPointF(page.right() - 2.5, page.y() + down))
    if note.locked:
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(5.5, 2.5, 5, 7), 0, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRect(QRectF(4, 6, 8, 6))
    painter.setPen(ink)
    painter.setBrush(ink)


def draw_badge(painter: QPainter, note: Note, count: int) -> None:
    """Draw how many notes a stack has, over its lower right corner."""
    middle = QPointF(note.w - 3, note.h - 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawEllipse(middle, BADGE, BADGE)
    painter.setPen(color("on_accent"))
    painter.setFont(note_font(17))
    painter.drawText(QRectF(middle.x() - BADGE, middle.y() - BADGE, 2 * BADGE, 2 * BADGE),
                     int(Qt.AlignmentFlag.AlignCenter), str(count))  # fmt: skip
