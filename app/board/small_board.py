"""What is shown where there is no board yet: one in miniature, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton

from app.kit.card import EmptyState
from app.kit.theme import color
from app.shell.language import tr


def empty_page(ways: Sequence[QPushButton]) -> EmptyState:
    """The screen of an item without a board, with the ways to lay one out."""
    sentence = tr("Choose what the room is to write on. Notes are typed here and seen on the wall.")
    return EmptyState(draw_small_board, tr("No board yet"), sentence, ways)


def closed_page() -> EmptyState:
    """The screen while no meeting is open."""
    return EmptyState(draw_small_board, tr("No meeting is open"), tr("Boards belong to the items of an open meeting."))


def draw_small_board(painter: QPainter, area: QRectF) -> None:
    """A board in miniature: four fields with notes in their colours."""
    unit = area.width() / 380
    wide, tall, gap = 170 * unit, 96 * unit, 10 * unit
    left, top = area.center().x() - wide - gap / 2, area.center().y() - tall - gap / 2
    for n, (token, notes) in enumerate((("green", 3), ("rose", 3), ("blue", 2), ("yellow", 1))):
        field = QRectF(left + (n % 2) * (wide + gap), top + (n // 2) * (tall + gap), wide, tall)
        painter.setPen(QPen(color("edge"), 2 * unit))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(field, 6 * unit, 6 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(token))
        for m in range(notes):
            corner = QPointF(field.x() + (12 + 50 * m) * unit, field.y() + 34 * unit)
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), 44 * unit, 46 * unit), 3 * unit, 3 * unit)
