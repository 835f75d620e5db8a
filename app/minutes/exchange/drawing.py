"""The whole map measured and placed for a sheet of paper, at scale 1; SVG, PNG and PDF show the same drawing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from app.kit.theme import load_fonts, sharp
from app.minutes.exchange.outline import Outline, Point
from app.minutes.kinds import KIND_ICONS, KIND_SHAPES, kind_word, shown_text
from app.minutes.layout import Box, Gaps, bounds, lay_out, link
from app.shell.language import day, tr
from db.file import moment

MARGIN: Final = 40.0
ICON: Final = 18.0
ICON_GAP: Final = 6.0
SMALL: Final = 13
SPACING: Final = 1.3
GAPS: Final = Gaps(across=44.0, branches=24.0, leaves=8.0)
# Size, weight and width of the lines by depth; whatever lies deeper is written as depth 2.
LETTERS: Final = ((22, 700, 280.0), (18, 600, 250.0), (16, 400, 300.0))
# Much text gets wider lines: the square of ten thousand letters is better to read than their column.
WIDER: Final = ((300, 1.5), (1500, 2.5))


class Line(NamedTuple):
    """A line of text: where it begins, on which height its letters stand, their size, weight and colour (a token)."""

    text: str
    x: float
    base: float
    px: int
    weight: int
    token: str = "ink"


class Mark(NamedTuple):
    """An icon in a square of `ICON`: its name and its corner."""

    icon: str
    x: float
    y: float


class Cell(NamedTuple):
    """A node in its place. `curve` leads to it from its parent (start, two handles, end); the root has none."""

    point: Point
    box: Box
    shape: str
    lines: tuple[Line, ...]
    mark: Mark | None
    curve: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Drawing:
    """All of a map. `cells` stand in reading order; below them `foot` says what it is and `legend` what it means."""

    title: str
    width: float
    height: float
    cells: tuple[Cell, ...]
    foot: tuple[Line, ...]
    legend: tuple[tuple[Mark, Line], ...]


class _Card(NamedTuple):
    """A node measured: its lines with their places in it, and its size."""

    lines: tuple[Line, ...]
    mark: Mark | None
    width: float
    height: float


def draw(minutes: Outline, slack: float = 1.0) -> Drawing:
    """Place every node, folded or not; there must be a QGuiApplication.

    Args:
        slack: how much wider than measured a line may become, where another typeface may take the place of ours.
    """
    load_fonts()
    cards = {point.id: _card(point, slack) for point in minutes.points}
    parents, children = _family(minutes.points)
    root = minutes.points[0].id
    sizes = {id_: (card.width, card.height) for id_, card in cards.items()}
    sides = {point.id: point.side for point in minutes.points if point.depth == 1}
    places = lay_out(root, children, sizes, sides, GAPS)
    left, top, right, bottom = bounds(places)
    placed = {id_: box._replace(x=box.x - left + MARGIN, y=box.y - top + MARGIN) for id_, box in places.items()}
    cells = tuple(_cell(point, cards[point.id], placed, parents) for point in minutes.points)
    caption = _caption(minutes)
    width = max(right - left, 560.0, min(caption[1], 900.0)) + 2 * MARGIN
    y = bottom - top + 2 * MARGIN
    foot = tuple(_lines(caption[0], MARGIN, y, SMALL, 400, "ink2", width - 2 * MARGIN))
    legend, end = _legend(minutes.points, width, y + len(foot) * SMALL * SPACING + 12)
    return Drawing(minutes.title, width, end + MARGIN, cells, foot, legend)


def _family(points: Sequence[Point]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Parents by child and children by parent, read from the depths."""
    parents: dict[int, int] = {}
    children: dict[int, list[int]] = {}
    path: list[int] = []
    for point in points:
        del path[point.depth :]
        if path:
            parents[point.id] = path[-1]
            children.setdefault(path[-1], []).append(point.id)
        path.append(point.id)
    return parents, children


def _card(point: Point, slack: float) -> _Card:
    px, weight, room = LETTERS[min(point.depth, 2)]
    if point.kind == "decision":
        weight = 600
    shape = KIND_SHAPES.get(point.kind, "")
    pad_x, pad_y = (14.0, 9.0) if shape else (6.0, 3.0)
    room *= max((factor for letters, factor in WIDER if len(point.text) + len(point.detail) > letters), default=1.0)
    x = pad_x + (ICON + ICON_GAP if _icon(point) else 0.0)
    text = list(_lines(shown_text(point.kind, point.text, len(point.text)), x, pad_y, px, weight, "ink", room))
    y = pad_y + len(text) * px * SPACING
    for words in (point.who_when(), point.detail):
        more = list(_lines(words, x, y + 2, SMALL, 400, "ink2", room)) if words else []
        y += (len(more) * SMALL * SPACING + 2) if more else 0.0
        text += more
    # Bold letters differ more from typeface to typeface than thin ones.
    widest = max(width_of(line) * (1 + (slack - 1) * (1.7 if line.weight > 400 else 1)) for line in text)
    mark = Mark(_icon(point), pad_x, pad_y + (px * SPACING - ICON) / 2) if _icon(point) else None
    return _Card(tuple(text), mark, x + widest + pad_x, y + pad_y)


def _icon(point: Point) -> str:
    if point.kind in ("root", "topic"):
        return ""
    return "checkbox-marked-outline" if point.done else KIND_ICONS[point.kind]


def _cell(point: Point, card: _Card, places: Mapping[int, Box], parents: Mapping[int, int]) -> Cell:
    box = places[point.id]
    lines = tuple(line._replace(x=line.x + box.x, base=line.base + box.y) for line in card.lines)
    mark = card.mark._replace(x=card.mark.x + box.x, y=card.mark.y + box.y) if card.mark else None
    curve = link(places[parents[point.id]], box) if point.id in parents else ()
    return Cell(point, box, KIND_SHAPES.get(point.kind, ""), lines, mark, curve)


def _caption(minutes: Outline) -> tuple[str, float]:
    """What the sheet is, and how wide that is on one line."""
    sentence = tr("{committee}, meeting {number}, {day}", "line under the title of exported minutes")
    text = sentence.format(committee=minutes.committee, number=minutes.number, day=day(moment(minutes.starts_at)))
    return text, len(text) * SMALL * 0.6


def _legend(points: Sequence[Point], width: float, y: float) -> tuple[tuple[tuple[Mark, Line], ...], float]:
    """The kinds that occur, each with its icon and its word, in as many rows as it takes; and where they end."""
    shown: dict[str, str] = {}
    for point in points:
        if _icon(point):
            shown.setdefault(_icon(point), _kind_words(point))
    entries: list[tuple[Mark, Line]] = []
    x, step = MARGIN, ICON + 8
    for icon in sorted(shown, key=lambda icon: [*KIND_ICONS.values(), icon].index(icon)):
        (line,) = _lines(shown[icon], 0, y, SMALL, 400, "ink2", width)
        needed = ICON + 5 + width_of(line) + 20
        if x > MARGIN and x + needed > width - MARGIN:
            x, y = MARGIN, y + step
        base = y + ICON / 2 + SMALL * 0.355
        entries.append((Mark(icon, x, y), line._replace(x=x + ICON + 5, base=base)))
        x += needed
    return tuple(entries), y + (step if entries else 0)


def _kind_words(point: Point) -> str:
    return tr("Action, done", "in the legend of exported minutes") if point.done else kind_word(point.kind)


def _lines(text: str, x: float, y: float, px: int, weight: int, token: str, room: float) -> Sequence[Line]:
    """The text in lines of at most `room`; put together again they are the text without its line breaks."""
    return [
        # The middle of the small letters stands in the middle of the line.
        Line(part, x, y + (at + 0.5) * px * SPACING + px * 0.355, px, weight, token)
        for at, part in enumerate(_broken(text, px, weight, room))
    ]


def _broken(text: str, px: int, weight: int, room: float) -> list[str]:
    found: list[str] = []
    # A tab on paper is a space: stops are for columns, which a node has none of.
    for paragraph in text.replace("\t", " ").split("\n"):
        layout = QTextLayout(paragraph, sharp(px, weight))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        units = paragraph.encode("utf-16-le")
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            # Qt counts in UTF-16 units, Python in characters.
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            found.append(units[start:end].decode("utf-16-le", errors="ignore"))
        layout.endLayout()
        if not paragraph:
            found.append("")
    return found


def width_of(line: Line) -> float:
    """How wide a line is without the space at its end."""
    return QFontMetricsF(sharp(line.px, line.weight)).horizontalAdvance(line.text.rstrip())


def whole_width_of(line: Line) -> float:
    """How wide a line is with the space at its end."""
    return QFontMetricsF(sharp(line.px, line.weight)).horizontalAdvance(line.text)
