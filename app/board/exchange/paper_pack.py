"""Paper for a meeting without enough screens: blank boards to write on by hand."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QFontMetricsF

from app.board.exchange import pdf
from app.board.exchange.drawing import AROUND, HEAD, Drawing, Patch, Piece, Words
from app.board.grid import bounds
from app.kit.fit_text import wrap
from app.kit.theme import font
from app.kit.tokens import LIGHT
from app.shell.language import language, tr
from db.board_places import PAD, TITLE, Box
from db.board_templates import Field, Template, said

BLANK_TITLE, BLANK_HINT = 40, 22
LINES_FOR: Final = 60.0
"""Room for the date and the names over a blank board."""


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
