"""Paper for a meeting without enough screens: blank boards to write on by hand, and signs for the seats."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.board.exchange import pdf
from app.board.exchange.drawing import AROUND, HEAD, Drawing, Patch, Piece, Words
from app.board.grid import bounds
from app.kit.fit_text import wrap
from app.kit.theme import font, sharp
from app.kit.tokens import LIGHT
from app.shell.language import language, tr
from db.board_places import PAD, TITLE, Box
from db.board_templates import Field, Template, said

BLANK_TITLE, BLANK_HINT = 40, 22
LINES_FOR: Final = 60.0
"""Room for the date and the names over a blank board."""

SIGN_DOTS: Final = 300
LARGEST: Final = 150
SMALLEST: Final = 30


def blank_board(template: Template, size: str = "A3", question: str = "") -> bytes:
    """A template with empty fields as PDF, its titles and hints in the language of the window."""
    return pdf.write(blank_drawing(template, question), pdf.Paper(size))


def blank_drawing(template: Template, question: str = "") -> Drawing:
    """The same as a drawing."""
    around = bounds(template.fields) or Box(0, 0, 1362, 1018)
    title = said(template.title, language())
    asked = wrap(question, around.w, font(28), 3) if question else []
    top = AROUND + HEAD + len(asked) * 36 + LINES_FOR
    pieces: list[Piece] = [Words(title, AROUND, AROUND + HEAD * 0.8, HEAD, 700)]
    pieces += [Words(line, AROUND, AROUND + HEAD + 32 + n * 36, 28) for n, line in enumerate(asked)]
    told = tr("Date and names:")
    pieces.append(Words(told, AROUND, top - 18, 20, colour=LIGHT.ink2))
    wide = QFontMetricsF(font(20)).horizontalAdvance(told) + 12
    pieces.append(Patch(AROUND + wide, top - 17, around.w - wide, 1.5, LIGHT.edge, radius=0))
    for field in template.fields:
        pieces += _field(field, AROUND - around.x, top - around.y)
    return Drawing(title, around.w + 2 * AROUND, top + around.h + AROUND, tuple(pieces))


def _field(field: Field, dx: float, dy: float) -> Iterable[Piece]:
    x, y = field.x + dx, field.y + dy
    yield Patch(x, y, field.w, field.h, LIGHT.surface, LIGHT.edge, 16)
    title, hint = said(field.title, language()), said(field.hint, language())
    px = BLANK_TITLE
    while px > 16 and title and QFontMetricsF(font(px, 600)).horizontalAdvance(title) > field.w - 2 * PAD:
        px -= 2
    if title:
        yield Words(title, x + PAD, y + TITLE / 2 + px * 0.5, px, 600)
    room = max(1, int((field.h - TITLE - px) // (BLANK_HINT * 1.3)))
    for n, line in enumerate(wrap(hint, field.w - 2 * PAD, font(BLANK_HINT), room) if hint else ()):
        yield Words(line, x + PAD, y + TITLE + px * 0.5 + BLANK_HINT * (1 + 1.3 * n), BLANK_HINT, colour=LIGHT.ink2)


def seat_signs(names: Sequence[str], committee: str) -> bytes:
    """A sheet of A4 for each name, folded once into a sign that both sides of the table can read.

    Nothing stands on it but the name: kinds and parties stay off the table.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Signs for the seats"))
    writer.setCreator("Rundbord")
    writer.setResolution(SIGN_DOTS)
    margins = QMarginsF(12, 12, 12, 12)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    painter.scale(SIGN_DOTS / 96, SIGN_DOTS / 96)
    room = QRectF(0, 0, writer.width() * 96 / SIGN_DOTS, writer.height() * 96 / SIGN_DOTS)
    for n, name in enumerate(names):
        if n:
            writer.newPage()
        _sign(painter, room, name, committee)
    painter.end()
    return bytes(buffer.data().data())


def _sign(painter: QPainter, room: QRectF, name: str, committee: str) -> None:
    half = QRectF(room.left(), room.center().y(), room.width(), room.height() / 2)
    pen = QPen(QColor(LIGHT.line), 1)
    pen.setDashPattern([4, 6])
    painter.setPen(pen)
    painter.drawLine(half.topLeft(), half.topRight())
    for turned in (False, True):
        painter.save()
        if turned:
            painter.translate(room.center())
            painter.rotate(180)
            painter.translate(-room.center())
        first, _, rest = name.partition(" ")
        _centred(
            painter, QRectF(half.x(), half.y() + half.height() * 0.2, half.width(), half.height() * 0.4), first, 700
        )
        if rest:
            _centred(painter, QRectF(half.x(), half.y() + half.height() * 0.6, half.width(), half.height() * 0.2), rest)
        painter.setFont(sharp(14, 400))
        painter.setPen(QColor(LIGHT.ink2))
        below = QRectF(half.x(), half.bottom() - 40, half.width(), 30)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), committee)
        painter.restore()


def _centred(painter: QPainter, room: QRectF, words: str, weight: int = 400) -> None:
    """Words as large as the room takes."""
    px = min(LARGEST, int(room.height() / 1.1))
    while px > SMALLEST and QFontMetricsF(sharp(px, weight)).horizontalAdvance(words) > room.width():
        px -= 2
    painter.setFont(sharp(px, weight))
    painter.setPen(QColor(LIGHT.ink))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
