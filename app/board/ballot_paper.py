"""Paper ballots as a PDF: several on a sheet of A4 with lines to cut along, options by number, the rule on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.board.vote_words import step_words
from app.kit.fit_text import wrap
from app.kit.theme import font
from app.shell.language import tr
from db.errors import trouble_of
from db.file import CommitteeFile
from db.vote_rows import Option, Vote, budget, eligible, options

DOTS: Final = 300
WIDTH: Final = 210.0 * 4  # in units of a quarter millimetre
HEIGHT: Final = 297.0 * 4
MARGIN: Final = 44.0
QUESTION: Final = 25.0
TEXT: Final = 19.0
SMALL: Final = 15.0
BOX: Final = 19.0
LINE: Final = 1.28
INK: Final = QColor("#000000")
CUT: Final = QColor("#A0A0A0")


@dataclass(frozen=True)
class Piece:
    """One line of words of a ballot: size, weight, how far it is set in, and what is drawn before it."""

    text: str
    px: float
    weight: int = 400
    inset: float = 0.0
    boxes: int = 0
    number: str = ""
    gap: float = 0.0


def write_ballots(file: CommitteeFile, found: Vote, path: str, count: int | None = None) -> None:
    """Write as many ballots as members may vote now, or `count`; nothing on them tells one from another.

    Raises:
        FileTrouble: the file cannot be written there.
    """
    many = count if count is not None else max(1, len(eligible(file, found.meeting)))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(found.question or tr("Ballot"))
    writer.setCreator("Rundbord")
    writer.setResolution(DOTS)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter
    )
    page.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(page)
    painter = QPainter(writer)
    draw_ballots(painter, writer, file, found, many)
    painter.end()
    try:
        Path(path).write_bytes(bytes(buffer.data().data()))
    except OSError as error:
        if trouble := trouble_of(error, Path(path).name):
            raise trouble from error
        raise


def draw_ballots(painter: QPainter, writer: QPdfWriter, file: CommitteeFile, found: Vote, many: int) -> None:
    """Draw ballots onto the pages of a writer that stands on an empty page; for packs of several papers too."""
    painter.save()
    painter.scale(writer.width() / WIDTH, writer.width() / WIDTH)
    known = options(file, found.id)
    across = 2 if height_of(pieces(found, known, WIDTH / 2 - 2 * MARGIN)) <= HEIGHT - 2 * MARGIN else 1
    wide = WIDTH / across
    every = pieces(found, known, wide - 2 * MARGIN)
    if height_of(every) > HEIGHT - 2 * MARGIN:
        _draw_long(painter, writer, every, many)
        painter.restore()
        return
    tall = height_of(every) + 2 * MARGIN
    down = max(1, int(HEIGHT // tall))
    for n in range(many):
        place = n % (across * down)
        if n and place == 0:
            writer.newPage()
        x, y = (place % across) * wide, (place // across) * HEIGHT / down
        _draw_pieces(painter, every, x + MARGIN, y + MARGIN, wide - 2 * MARGIN)
        _draw_cuts(painter, QRectF(x, y, wide, HEIGHT / down))
    painter.restore()


def pieces(found: Vote, known: Sequence[Option], wide: float) -> list[Piece]:
    """The lines of one ballot of this width."""
    return [*_head(found, known, wide), *_body(found, known, wide), *_foot(found, wide)]


def height_of(every: Sequence[Piece]) -> float:
    """How high the lines are together."""
    return sum(piece.px * LINE + piece.gap for piece in every)


def _head(found: Vote, known: Sequence[Option], wide: float) -> Iterator[Piece]:
    yield from _lines(found.question, QUESTION, 700, wide)
    if found.round > 1:
        yield Piece(tr("Round {number}").format(number=found.round), SMALL, gap=4)
    yield from _lines(_how(found, known), SMALL, 400, wide, gap=6)


def _how(found: Vote, known: Sequence[Option]) -> str:
    if not found.how.steps:
        dots = tr("%n dots each", "", budget(found, len(known)))
        told = tr("{dots}, at most {most} on one.").format(dots=dots, most=found.at_most)
        return " ".join([told, tr("One cross in a box is one dot.")])
    return tr("One cross for each proposal.") if len(known) > 1 else tr("One cross.")


def _body(found: Vote, known: Sequence[Option], wide: float) -> Iterator[Piece]:
    if not found.how.steps:
        inset = 40 + found.at_most * (BOX + 8)
        for one in known:
            for n, line in enumerate(wrap(one.text, wide - inset, font(TEXT))):
                first = n == 0
                yield Piece(line, TEXT, 400, inset, found.at_most if first else 0, str(one.position) if first else "",
                            9 if first else 0)  # fmt: skip
        return
    for one in known:
        if len(known) > 1 or one.text.strip() != found.question.strip():
            number = f"{one.position}. " if len(known) > 1 else ""
            yield from _lines(f"{number}{one.text}", TEXT, 600, wide, gap=10)
        for step in found.how.numbers:
            yield Piece(step_words(found.kind, step), TEXT, 400, 34 + BOX + 8, 1, str(step), 7)
    if found.kind == "consent":
        yield Piece(" ".join([tr("My reason:"), "_" * 30]), SMALL, gap=14)


def _foot(found: Vote, wide: float) -> Iterator[Piece]:
    if found.rule:
        yield from _lines(tr("Rule: {rule}").format(rule=found.rule), SMALL, 400, wide, gap=12)


def _lines(text: str, px: float, weight: int, wide: float, gap: float = 0.0) -> Iterator[Piece]:
    for n, line in enumerate(wrap(text, wide, font(px, weight))):
        yield Piece(line, px, weight, gap=gap if n == 0 else 0.0)


def _draw_pieces(painter: QPainter, every: Sequence[Piece], x: float, y: float, wide: float) -> float:
    for piece in every:
        y += piece.gap
        high = piece.px * LINE
        painter.setPen(INK)
        painter.setFont(font(piece.px, 600, tabular=True))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        if piece.number:
            painter.drawText(QRectF(x, y, 34, high), flags, piece.number)
        painter.setPen(QPen(INK, 1.2))
        for n in range(piece.boxes):
            painter.drawRect(QRectF(x + 34 + n * (BOX + 8), y + (high - BOX) / 2, BOX, BOX))
        painter.setFont(font(piece.px, piece.weight))
        painter.drawText(QRectF(x + piece.inset, y, wide - piece.inset, high), flags, piece.text)
        y += high
    return y


def _draw_long(painter: QPainter, writer: QPdfWriter, every: Sequence[Piece], many: int) -> None:
    """Ballots that need more than one page each."""
    for n in range(many):
        y, page = MARGIN, list[Piece]()
        for piece in every:
            if y + piece.gap + piece.px * LINE > HEIGHT - MARGIN:
                _draw_pieces(painter, page, MARGIN, MARGIN, WIDTH - 2 * MARGIN)
                writer.newPage()
                y, page = MARGIN, list[Piece]()
            page.append(piece)
            y += piece.gap + piece.px * LINE
        _draw_pieces(painter, page, MARGIN, MARGIN, WIDTH - 2 * MARGIN)
        if n < many - 1:
            writer.newPage()


def _draw_cuts(painter: QPainter, box: QRectF) -> None:
    """Lines to cut along, at the right and below."""
    painter.setPen(QPen(CUT, 1, Qt.PenStyle.DashLine))
    if box.right() < WIDTH - 1:
        painter.drawLine(box.topRight(), box.bottomRight())
    if box.bottom() < HEIGHT - 1:
        painter.drawLine(box.bottomLeft(), box.bottomRight())
