"""Notes and fields as the wall draws them: large, in pages where there are more than it has room for. Sizes in u."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.board.lettering import runs_leftwards
from app.board.marks import draw_colour_mark
from app.board.silent_back import draw_back
from app.board.silent_wall import PILE, UNIT, draw_large_back, draw_pile
from app.kit.fit_text import wrap
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.shell.language import tr
from db.board import Note

BETWEEN: Final = 14.0
PAD: Final = 20.0
TITLE: Final = 72.0
TITLE_LINES: Final = 3
LEAST_NOTE: Final = (290.0, 124.0)
MOST_NOTE: Final = 156.0
TEXT: Final = 36.0
LARGE: Final = (112.0, 96.0, 80.0, 66.0, 54.0, 44.0, TEXT)
LINE: Final = 1.11
INSET: Final = 16.0
DOT: Final = 18.0
MOST_DOTS: Final = 8
MARK: Final = 12.0
BELOW: Final = 7.0


@dataclass(frozen=True)
class Cell:
    """A field, a cluster or a whole poster as the wall shows it; `zone` is the field's id, `covered` how many are.

    `folded` is how many notes a folded cluster has, which are not shown.
    """

    title: str
    notes: tuple[Note, ...]
    column: int
    row: int
    zone: int | None = None
    covered: int = 0
    folded: int = 0


@dataclass
class Drawn:
    """Where things were drawn, for the dot of the pointer."""

    notes: dict[int, QRectF] = field(default_factory=dict)
    zones: dict[int, QRectF] = field(default_factory=dict)


def chosen_notes(every: Sequence[Note], room: int) -> list[Note]:
    """The notes the wall shows when there is room for so many: those with most dots, then the newest.

    The newest of all is always among them, so that the room sees what was just written.
    """
    if not every:
        return []
    newest = max(every, key=lambda note: note.id)
    best = sorted(every, key=lambda note: (-note.dots, -note.id))[:room]
    if newest not in best:
        best[-1] = newest
    return sorted(best, key=lambda note: (-note.dots, note.id))


def page_of(every: Sequence[Note], room: int, page: int) -> tuple[list[Note], int]:
    """The notes of a page (from 0; the last one when there are fewer), and how many pages there are."""
    first = chosen_notes(every, room)
    shown = {note.id for note in first}
    rest = sorted((note for note in every if note.id not in shown), key=lambda note: (-note.dots, note.id))
    pages = [first, *(rest[at : at + room] for at in range(0, len(rest), room))]
    return pages[min(page, len(pages) - 1)], len(pages)


def room_of(area: QRectF, title: float) -> tuple[int, int]:
    """How many notes stand beside and below one another in a field."""
    across = int((area.width() - 2 * PAD + BETWEEN) // (LEAST_NOTE[0] + BETWEEN))
    down = int((area.height() - title - PAD + BETWEEN) // (LEAST_NOTE[1] + BETWEEN))
    return max(1, across), max(1, down)


def title_height(cells: Sequence[Cell], width: float) -> float:
    """How high the titles of all cells are: alike, so that the notes stand in line."""
    lines = max(len(wrap(cell.title, width - 2 * PAD, wall_font(40, 600), TITLE_LINES)) for cell in cells)
    return TITLE + (lines - 1) * wall_px(40) * LINE if any(cell.title for cell in cells) else PAD


def draw_cell(
    painter: QPainter, area: QRectF, cell: Cell, title: float, page: int, below: Mapping[int, int], drawn: Drawn
) -> None:
    """Draw a field: its title, which page of how many, and its notes at a size one reads from 8 metres."""
    painter.setPen(QPen(color("line"), 2))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(area, 10, 10)
    if cell.zone is not None:
        drawn.zones[cell.zone] = area
    room = area.adjusted(PAD, title, -PAD, -PAD)
    if cell.covered:
        foot = QRectF(room.x(), room.bottom() - PILE + BETWEEN, room.width(), PILE - BETWEEN)
        draw_pile(painter, foot if cell.notes else room, cell.covered)
        area, room = over_pile(area, cell), over_pile(room, cell)
    if cell.folded:
        painter.setFont(wall_font(44))
        painter.setPen(color("ink2"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), tr("%n notes", "", cell.folded))
    across, down = room_of(area, title)
    shown, pages = page_of(cell.notes, across * down, page)
    aside = f"{min(page, pages - 1) + 1}/{pages}" if pages > 1 else ""
    _draw_title(painter, QRectF(area.x(), area.y(), area.width(), title), cell.title, aside)
    rows = max(1, min(down, -(-len(shown) // across)))
    wide = (room.width() - BETWEEN * (across - 1)) / across
    # Few notes get a line more, but are not stretched over the wall.
    tall = max((room.height() + BETWEEN) / down, min((room.height() + BETWEEN) / rows, MOST_NOTE + BETWEEN)) - BETWEEN
    for n, note in enumerate(shown):
        x, y = room.x() + n % across * (wide + BETWEEN), room.y() + n // across * (tall + BETWEEN)
        drawn.notes[note.id] = QRectF(x, y, wide, tall)
        draw_note(painter, drawn.notes[note.id], note, below.get(note.id, 0))


def over_pile(area: QRectF, cell: Cell) -> QRectF:
    """The room for the open notes of a field, over the count of its covered ones."""
    return area.adjusted(0, 0, 0, -PILE) if cell.covered and cell.notes else area


def draw_large(painter: QPainter, area: QRectF, note: Note, below: Sequence[Note], drawn: Drawn) -> None:
    """Draw one note as large as its text allows, those that lie under it at its right."""
    if note.covered:
        drawn.notes[note.id] = draw_large_back(painter, area)
        return
    wide = area.width() * (0.56 if below else 0.8)
    tall = min(area.height(), wide * 0.72)
    left = area.x() if below else area.center().x() - wide / 2
    place = QRectF(left, area.center().y() - tall / 2, wide, tall)
    drawn.notes[note.id] = place
    _draw_ground(painter, place, note, 0, 2.0)
    inner = place.adjusted(48, 40, -48, -40 - (40 if note.dots else 0))
    px = next((px for px in LARGE if _fits(note.text, inner, px)), TEXT)
    _draw_text(painter, inner, note.text, px)
    if note.dots:
        _draw_dots(painter, QPointF(place.x() + 48, place.bottom() - DOT - 28), note.dots)
    if below:
        beside = QRectF(place.right() + 40, area.y(), area.right() - place.right() - 40, area.height())
        draw_cell(painter, beside, Cell(tr("Under it"), tuple(below), 0, 0), TITLE, 0, {}, drawn)


def draw_note(painter: QPainter, area: QRectF, note: Note, below: int = 0) -> None:
    """Draw one note: as many lines as there is room for over its dots, the last with an ellipsis if there is more."""
    if note.covered:
        draw_back(painter, area, UNIT)
        return
    if below:
        area = area.adjusted(0, 0, -2 * BELOW, -2 * BELOW)
    _draw_ground(painter, area, note, below, 1.0)
    dots = DOT + 5 if note.dots else 0
    over = QRectF(area.x() + INSET, area.y(), area.width() - 2 * INSET, area.height() - dots)
    pitch = wall_px(TEXT) * LINE
    lines = wrap(note.text, over.width(), wall_font(TEXT), max(1, int((over.height() - 6) // pitch)))
    top = min(12.0, (over.height() - len(lines) * pitch) / 2)
    _draw_lines(painter, QRectF(over.x(), over.y() + top, over.width(), 0), note.text, lines, TEXT)
    if note.dots:
        _draw_dots(painter, QPointF(area.x() + INSET, area.bottom() - DOT - 8), note.dots)
    if below:
        _draw_count(painter, area.bottomRight(), below + 1)


def _draw_ground(painter: QPainter, area: QRectF, note: Note, below: int, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for depth in range(min(2, below), -1, -1):
        painter.setOpacity(1.0 - 0.25 * depth)
        painter.setBrush(color(note.colour))
        painter.drawRoundedRect(area.translated(depth * BELOW, depth * BELOW), 5 * size, 5 * size)
    painter.setOpacity(1.0)
    painter.save()
    painter.translate(area.topLeft())
    draw_colour_mark(painter, note.colour, area.width(), MARK * size)
    painter.restore()


def _fits(text: str, room: QRectF, px: float) -> bool:
    lines = wrap(text, room.width(), wall_font(px, 600))
    whole = all(QFontMetricsF(wall_font(px, 600)).horizontalAdvance(word) <= room.width() for word in text.split())
    return whole and len(lines) * wall_px(px) * 1.2 <= room.height()


def _draw_text(painter: QPainter, room: QRectF, text: str, px: float) -> None:
    cut, pitch = wall_font(px, 600), wall_px(px) * 1.2
    lines = wrap(text, room.width(), cut, max(1, int(room.height() // pitch)))
    top = room.center().y() - len(lines) * pitch / 2
    painter.setPen(color("note_ink"))
    painter.setFont(cut)
    flags = _side(text)
    for n, line in enumerate(lines):
        painter.drawText(QRectF(room.x(), top + n * pitch, room.width(), pitch), flags, line)


def _draw_lines(painter: QPainter, room: QRectF, text: str, lines: Sequence[str], px: float) -> None:
    pitch = wall_px(px) * LINE
    painter.setPen(color("note_ink"))
    painter.setFont(wall_font(px))
    for n, line in enumerate(lines):
        painter.drawText(QRectF(room.x(), room.y() + n * pitch, room.width(), pitch), _side(text), line)


def _side(text: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if runs_leftwards(text) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


def _draw_count(painter: QPainter, corner: QPointF, count: int) -> None:
    cut = wall_font(27, 600)
    r = wall_px(27) * 0.72
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawEllipse(corner, r, r)
    painter.setPen(color("on_accent"))
    painter.setFont(cut)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
    painter.drawText(QRectF(corner.x() - r, corner.y() - r, 2 * r, 2 * r), flags, str(count))


def _draw_dots(painter: QPainter, corner: QPointF, dots: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("note_ink"))
    for n in range(dots if dots <= MOST_DOTS else 1):
        painter.drawEllipse(QRectF(corner.x() + n * (DOT + 6), corner.y(), DOT, DOT))
    if dots > MOST_DOTS:
        painter.setPen(color("note_ink"))
        painter.setFont(wall_font(27, 600))
        painter.drawText(QPointF(corner.x() + DOT + 8, corner.y() + DOT + 1), str(dots))


def _draw_title(painter: QPainter, area: QRectF, title: str, aside: str) -> None:
    right = area.right() - PAD
    if aside:
        cut = wall_font(30)
        right -= QFontMetricsF(cut).horizontalAdvance(aside)
        painter.setFont(cut)
        painter.setPen(color("ink2"))
        painter.drawText(QPointF(right, area.y() + TITLE / 2 + 2 + QFontMetricsF(cut).capHeight() / 2), aside)
        right -= PAD
    cut = wall_font(40, 600)
    base = area.y() + TITLE / 2 + 2 + QFontMetricsF(cut).capHeight() / 2
    painter.setFont(cut)
    painter.setPen(color("ink"))
    lines = 1 + round(max(0.0, area.height() - TITLE) / (wall_px(40) * LINE))
    for n, line in enumerate(wrap(title, right - area.x() - PAD, cut, lines)):
        painter.drawText(QPointF(area.x() + PAD, base + n * wall_px(40) * LINE), line)
