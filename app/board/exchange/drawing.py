"""A board measured and placed for a sheet of paper, in board units; PDF, SVG and PNG show the same drawing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextLayout

from app.board.exchange.sheet import Sheet
from app.board.grid import bounds
from app.board.lettering import DOT, MARGIN, SOFT_HYPHEN, hyphenated, letter, lines_option, note_font, runs_leftwards
from app.board.marks import SIZE, colour_shape
from app.kit.fit_text import elide, wrap
from app.kit.theme import font
from app.kit.tokens import LIGHT, blend
from app.shell.language import tr
from db.board import Note, Zone
from db.board_order import Gathered
from db.board_places import GAP, HEADING, NOTE, PAD, TITLE, Box

AROUND: Final = 40.0
"""Room around everything."""

HEAD, SMALL, TITLE_PX, HEADING_PX = 36, 18, 28, 24
RADIUS: Final = 6.0
STEP_BELOW: Final = 6.0
BACK: Final = LIGHT.sunken


class Words(NamedTuple):
    """A line of text: where it begins, on which height its letters stand, their size, weight and colour."""

    text: str
    x: float
    base: float
    px: int
    weight: int = 400
    colour: str = LIGHT.ink


class Patch(NamedTuple):
    """A rectangle with round corners; without a `line` it has no frame."""

    x: float
    y: float
    w: float
    h: float
    fill: str
    line: str = ""
    radius: float = RADIUS


class Dot(NamedTuple):
    """A full circle by its middle."""

    x: float
    y: float
    radius: float
    fill: str


class Shape(NamedTuple):
    """A full polygon."""

    corners: tuple[tuple[float, float], ...]
    fill: str


class Photo(NamedTuple):
    """A JPEG or PNG in its place."""

    x: float
    y: float
    w: float
    h: float
    content: bytes


Piece = Words | Patch | Dot | Shape | Photo


@dataclass(frozen=True)
class Drawing:
    """All of a board from (0, 0) on; `pieces` lie from the lowest to the highest."""

    title: str
    width: float
    height: float
    pieces: tuple[Piece, ...]


def draw(sheet: Sheet) -> Drawing:
    """A board with its title over it and what it is below it."""
    fields = [part.zone for part in sheet.parts if part.zone is not None]
    around = bounds([*fields, *(photo for photo, _ in sheet.photos), *sheet.notes]) or Box(0, 0, 1362, 1018)
    closed, below = _closed(sheet, around)
    around = replace(around, h=around.h + below)
    head = _head(sheet, around.w)
    top = AROUND + len(head) * HEAD * 1.3
    width, height = around.w + 2 * AROUND, top + around.h + 2 * AROUND + SMALL
    foot = " · ".join(part for part in (sheet.committee, sheet.meeting, sheet.date) if part)
    pieces = [
        Patch(0, 0, width, height, LIGHT.paper, radius=0),
        *head,
        *(_moved(piece, AROUND - around.x, top - around.y) for piece in (*_ground(sheet), *closed)),
        Words(elide(foot, around.w, font(SMALL)), AROUND, height - AROUND, SMALL, colour=LIGHT.ink2),
    ]
    return Drawing(sheet.board.title, width, height, tuple(pieces))


def _head(sheet: Sheet, width: float) -> list[Words]:
    """The title and, if it has one, the question of the board."""
    made = [Words(elide(sheet.board.title, width, font(HEAD, 700)), AROUND, AROUND + HEAD * 0.8, HEAD, 700)]
    for line in wrap(sheet.board.question, width, font(TITLE_PX), 3) if sheet.board.question else ():
        made.append(Words(line, AROUND, made[-1].base + HEAD * 1.2, TITLE_PX, colour=LIGHT.ink2))
    return made


def _ground(sheet: Sheet) -> Iterator[Piece]:
    below = {stack.note.id: len(stack.below) for part in sheet.parts for group in part.groups for stack in group.stacks}
    groups = [group for part in sheet.parts for group in part.groups if group.cluster is not None]
    folded = {stack.note.id for group in groups if _is_folded(group) for stack in group.stacks}
    for part in sheet.parts:
        if part.zone is not None:
            yield from _field(part.zone, part.title, sum(group.count for group in part.groups))
    for photo, content in sheet.photos:
        if content:
            yield Photo(photo.x, photo.y, photo.w, photo.h, content)
    for note in sheet.notes:
        if note.under is None and note.id not in folded:
            yield from note_pieces(note, below.get(note.id, 0))
    for group in groups:
        yield from _card(group) if _is_folded(group) else _heading(group)


def _is_folded(group: Gathered) -> bool:
    return group.cluster is not None and bool(group.cluster.folded)


def _card(group: Gathered) -> Iterator[Piece]:
    """A folded cluster in its place; its notes stand at the foot of the sheet."""
    assert group.cluster is not None
    front = group.stacks[0].note
    for step in (2, 1, 0):
        off = STEP_BELOW * step
        yield Patch(front.x + off, front.y + off, front.w, front.h, LIGHT.surface, LIGHT.edge)
    cut = font(HEADING_PX, 600)
    room = front.w - 2 * MARGIN
    name = group.cluster.name or tr("Cluster without a name")
    for n, line in enumerate(wrap(name, room, cut, 5)):
        yield Words(line, front.x + MARGIN, front.y + MARGIN + HEADING_PX * (1 + 1.2 * n), HEADING_PX, 600)
    told = tr("%n notes", "", group.count)
    yield Words(told, front.x + MARGIN, front.y + front.h - MARGIN, SMALL, colour=LIGHT.ink2)


def _closed(sheet: Sheet, around: Box) -> tuple[list[Piece], float]:
    """The notes of folded clusters in rows below all others: a sheet of paper cannot be opened. And their height."""
    pieces: list[Piece] = []
    y = start = around.y + around.h + AROUND
    across = max(1, int((around.w + GAP) // (NOTE + GAP)))
    for group in (group for part in sheet.parts for group in part.groups if _is_folded(group)):
        assert group.cluster is not None
        name = group.cluster.name or tr("Cluster without a name")
        for line in wrap(name, around.w, font(HEADING_PX, 600), 3):
            y += HEADING_PX * 1.3
            pieces.append(Words(line, around.x, y, HEADING_PX, 600))
        y += GAP
        every = [note for stack in group.stacks for note in (stack.note, *stack.below)]
        for first in range(0, len(every), across):
            row = every[first : first + across]
            for n, note in enumerate(row):
                pieces += note_pieces(replace(note, x=around.x + n * (NOTE + GAP), y=y))
            y += max(note.h for note in row) + GAP
    return pieces, max(0.0, y - start + AROUND) if pieces else 0.0


def _field(zone: Zone, title: str, count: int) -> Iterator[Piece]:
    yield Patch(zone.x, zone.y, zone.w, zone.h, LIGHT.surface, LIGHT.line, 16)
    if not title:
        return
    cut = font(TITLE_PX, 600)
    words = elide(title, zone.w - 2 * PAD - 3 * TITLE_PX, cut)
    base = zone.y + TITLE / 2 + 3 + QFontMetricsF(cut).capHeight() / 2
    yield Words(words, zone.x + PAD, base, TITLE_PX, 600)
    after = QFontMetricsF(cut).horizontalAdvance(words) + TITLE_PX * 0.6
    yield Words(str(count), zone.x + PAD + after, base, TITLE_PX, colour=LIGHT.ink2)


def _heading(group: Gathered) -> Iterator[Piece]:
    """The name of a cluster over its notes, and how many they are."""
    assert group.cluster is not None
    around = bounds([stack.note for stack in group.stacks])
    if around is None:
        return
    cut = font(HEADING_PX, 600)
    name = group.cluster.name or tr("Without a name")
    words = elide(name, max(around.w - 2 * HEADING_PX, HEADING_PX), cut)
    base = around.y - HEADING / 3
    yield Words(words, around.x, base, HEADING_PX, 600)
    after = QFontMetricsF(cut).horizontalAdvance(words) + HEADING_PX * 0.5
    yield Words(str(group.count), around.x + after, base, HEADING_PX, colour=LIGHT.ink2)


def note_pieces(note: Note, below: int = 0) -> Iterator[Piece]:
    """A note where it lies; of a covered one only its back."""
    fill = BACK if note.covered else LIGHT.notes.get(note.colour, LIGHT.notes["yellow"])
    for depth in range(min(2, below), 0, -1):
        off = STEP_BELOW * depth
        yield Patch(note.x + off, note.y + off, note.w, note.h, blend(fill, LIGHT.ink, 0.08 * depth))
    yield Patch(note.x, note.y, note.w, note.h, fill, LIGHT.line)
    if note.covered:
        return
    edge = SIZE * 0.25
    mark = colour_shape(note.colour, QRectF(note.x + note.w - SIZE - edge, note.y + edge, SIZE, SIZE))
    corners = tuple((point.x(), point.y()) for point in mark.toList())
    yield Shape(corners, blend(fill, LIGHT.note_ink, 0.47))
    yield from _lines(note)
    yield from _dots(note)
    if below:
        middle = QPointF(note.x + note.w - 3, note.y + note.h - 3)
        yield Dot(middle.x(), middle.y(), 15, LIGHT.accent)
        wide = QFontMetricsF(font(17)).horizontalAdvance(str(below + 1))
        yield Words(str(below + 1), middle.x() - wide / 2, middle.y() + 6, 17, colour=LIGHT.on_accent)


def _lines(note: Note) -> Iterator[Words]:
    set_ = letter(note.text, note.w, note.h, note.dots > 0)
    across = note.w - 2 * MARGIN
    layout = QTextLayout(hyphenated(set_.text, set_.px, across).replace("\n", "\u2028"), note_font(set_.px))
    layout.setTextOption(lines_option(note.text))
    text, y = layout.text(), note.y + MARGIN
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(across)
        words = text[line.textStart() : line.textStart() + line.textLength()].rstrip("\u2028 ")
        # A soft hyphen shows where the line ends and nowhere else.
        words = words.replace(SOFT_HYPHEN, "") + ("-" if words.endswith(SOFT_HYPHEN) else "")
        x = note.x + MARGIN + (across - line.naturalTextWidth() if runs_leftwards(note.text) else 0)
        if words:
            yield Words(words, x, y + line.ascent(), set_.px, colour=LIGHT.note_ink)
        y += line.height()
    layout.endLayout()


def _dots(note: Note) -> Iterator[Piece]:
    shown = note.dots if note.dots <= 8 else 1
    middle = note.y + note.h - 10 - DOT / 2
    for n in range(shown if note.dots else 0):
        yield Dot(note.x + MARGIN + n * (DOT + 4) + DOT / 2, middle, DOT / 2, LIGHT.note_ink)
    if note.dots > 8:
        yield Words(str(note.dots), note.x + MARGIN + DOT + 8, middle + 8, 22, colour=LIGHT.note_ink)


def _moved(piece: Piece, dx: float, dy: float) -> Piece:
    if isinstance(piece, Words):
        return piece._replace(x=piece.x + dx, base=piece.base + dy)
    if isinstance(piece, Shape):
        return piece._replace(corners=tuple((x + dx, y + dy) for x, y in piece.corners))
    return piece._replace(x=piece.x + dx, y=piece.y + dy)
