"""One node of the map on the laptop: how large it is and how it is drawn."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from app.kit.fit_text import elide, wrap
from app.kit.icons import draw_icon
from app.kit.theme import color, font
from app.minutes.kinds import KIND_COLOURS, KIND_ICONS, MAP_SHAPES, shown_text
from app.minutes.layout import Box

ICON, ICON_GAP, LINK_ROOM = 16.0, 6.0, 20.0
LINES_AT_MOST = 6
LINE_HEIGHT = 1.3
BADGE_HEIGHT = 18.0
WIDTHS = {"root": 170.0, "topic": 160.0}
WIDTH = 190.0
WRITING_WIDTH = 190.0
RADII = {"card": 6.0, "square": 2.0, "round": 8.0, "dashed": 3.0, "dotted": 3.0, "double": 6.0}
LINE_STYLES = {"dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}
CUT = 7.0  # how much of its corners a concern is cut
ASIDE_PX = 12
MARK = 14.0


class NodeCard(NamedTuple):
    """A node measured: its lines, its outer size, its letters and the room around them."""

    lines: tuple[str, ...]
    width: float
    height: float
    px: int
    weight: int
    pad: float
    icon: str
    shape: str
    linked: bool
    ground: str
    aside: str
    marks: tuple[str, ...]

    @property
    def font(self) -> QFont:
        """The letters it is written in."""
        return font(self.px, self.weight)


@lru_cache(maxsize=20_000)
def card_of(
    text: str,
    kind: str,
    linked: bool = False,
    aside: str = "",
    marks: tuple[str, ...] = (),
    done: bool = False,
    wrap_at: float = 0.0,
) -> NodeCard:
    """Measure a node; the same node is measured once.

    Args:
        linked: it came from a note, to which a mark at its right leads.
        aside: smaller words below the text.
        marks: icons behind the text.
        done: an action that is done has a tick.
        wrap_at: the length of its lines, 0 for the usual one.
    """
    px = 16 if kind == "root" else 14
    weight = 600 if kind in ("root", "topic", "decision") else 400
    shape = MAP_SHAPES.get(kind, "")
    pad = 10.0 if shape else 6.0
    icon = "" if kind in ("root", "topic") else "checkbox-marked-outline" if done else KIND_ICONS[kind]
    cut = font(px, weight)
    lines = tuple(wrap(shown_text(kind, text), wrap_at or WIDTHS.get(kind, WIDTH), cut, LINES_AT_MOST)) or ("",)
    measure = QFontMetricsF(cut)
    widest = max(measure.horizontalAdvance(line) for line in lines)
    if aside:
        aside = elide(aside, WIDTH, font(ASIDE_PX))
        widest = max(widest, QFontMetricsF(font(ASIDE_PX)).horizontalAdvance(aside))
    beside = (ICON + ICON_GAP if icon else 0.0) + LINK_ROOM * (linked + len(marks))
    height = len(lines) * px * LINE_HEIGHT + (12.0 if shape else 6.0) + (ASIDE_PX * LINE_HEIGHT if aside else 0.0)
    ground = KIND_COLOURS.get(kind, "")
    return NodeCard(
        lines, widest + beside + 2 * pad, height, px, weight, pad, icon, shape, linked, ground, aside, marks
    )


def text_left(card: NodeCard) -> float:
    """How far from the left edge of the node its words begin."""
    return card.pad + (ICON + ICON_GAP if card.icon else 0.0)


def draw_card(painter: QPainter, card: NodeCard, box: Box, *, newest: bool, selected: bool, words: bool = True) -> None:
    """Draw a node at its place; `newest` frames it in the accent, `selected` draws the ring of the selection."""
    frame = QRectF(box.x, box.y, box.w, box.h)
    _draw_shape(painter, card, frame, newest)
    high = len(card.lines) * card.px * LINE_HEIGHT + (ASIDE_PX * LINE_HEIGHT if card.aside else 0.0)
    first = box.y + (box.h - high) / 2
    if card.icon:
        spot = QRectF(box.x + card.pad, first + (card.px * LINE_HEIGHT - ICON) / 2, ICON, ICON)
        _draw_icon(painter, card, spot, newest)
    if words:
        _draw_lines(painter, card, QPointF(box.x + text_left(card), first))
    right = frame.right() - card.pad - MARK
    for mark in (*(("link-variant",) if card.linked else ()), *reversed(card.marks)):
        draw_icon(painter, mark, QRectF(right, frame.center().y() - MARK / 2, MARK, MARK), color("ink3"))
        right -= LINK_ROOM
    if selected:
        painter.setPen(QPen(color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 8, 8)


def _draw_icon(painter: QPainter, card: NodeCard, spot: QRectF, newest: bool) -> None:
    """The icon of the kind, on the kind's colour where it has one."""
    if not card.ground:
        draw_icon(painter, card.icon, spot, color("accent") if newest else color("ink2"))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(card.ground))
    painter.drawRoundedRect(spot.adjusted(-2, -2, 2, 2), 4, 4)
    draw_icon(painter, card.icon, spot, color("note_ink"))


def badge_box(box: Box, hidden: int) -> QRectF:
    """Where the count of folded nodes stands, or, with none hidden, the handle that folds."""
    width = max(BADGE_HEIGHT, 12.0 + 8.0 * len(str(hidden))) if hidden else BADGE_HEIGHT
    x = box.far + 6 if box.side >= 0 else box.far - 6 - width
    return QRectF(x, box.middle - BADGE_HEIGHT / 2, width, BADGE_HEIGHT)


def draw_badge(painter: QPainter, spot: QRectF, hidden: int) -> None:
    """Draw the count of nodes folded away, or a minus where they can be folded."""
    painter.setPen(QPen(color("edge"), 1))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(spot, BADGE_HEIGHT / 2, BADGE_HEIGHT / 2)
    painter.setPen(color("ink2"))
    painter.setFont(font(12, 600, tabular=True))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), str(hidden) if hidden else "–")


def _draw_shape(painter: QPainter, card: NodeCard, frame: QRectF, newest: bool) -> None:
    if not card.shape and not newest:
        return
    if card.shape == "bar" and not newest:
        painter.fillRect(QRectF(frame.x(), frame.y() + 3, 3, frame.height() - 6), color("edge"))
        return
    path = _outline(card.shape, frame)
    painter.fillPath(path, color("surface"))
    pen = QPen(color("accent") if newest else color("ink2" if card.shape == "square" else "edge"), 2 if newest else 1)
    if card.shape in LINE_STYLES:
        # As an area: the dashes of a line begin where it is cut off by the edge of what is painted.
        dashes = _dashes(card.shape, frame.width(), frame.height(), pen.width()).translated(frame.topLeft())
        painter.fillPath(dashes, pen.color())
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if card.shape == "double" and not newest:
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)


@lru_cache(maxsize=1000)
def _dashes(shape: str, width: float, height: float, pen: int) -> QPainterPath:
    """The dashed or dotted frame of a node at 0, 0."""
    stroke = QPainterPathStroker()
    stroke.setWidth(pen)
    stroke.setDashPattern(LINE_STYLES[shape])
    return stroke.createStroke(_outline(shape, QRectF(0, 0, width, height)))


def _outline(shape: str, frame: QRectF) -> QPainterPath:
    path = QPainterPath()
    if shape == "cut":
        left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
        corners = [(left + CUT, top), (right, top), (right, bottom - CUT), (right - CUT, bottom), (left, bottom)]
        path.addPolygon(QPolygonF([QPointF(*at) for at in [*corners, (left, top + CUT), corners[0]]]))
        return path
    radius = min(frame.height() / 2, 14.0) if shape == "pill" else RADII.get(shape, 6.0)
    path.addRoundedRect(frame, radius, radius)
    return path


def _draw_lines(painter: QPainter, card: NodeCard, top_left: QPointF) -> None:
    painter.setFont(card.font)
    painter.setPen(color("ink"))
    line = card.px * LINE_HEIGHT
    base = (
        top_left.y() + line * 0.5 + card.px * 0.355
    )  # the middle of the small letters stands in the middle of the line
    for at, words in enumerate(card.lines):
        painter.drawText(QPointF(top_left.x(), base + at * line), words)
    if card.aside:
        painter.setFont(font(ASIDE_PX))
        painter.setPen(color("ink2"))
        below = top_left.y() + len(card.lines) * line + ASIDE_PX * (LINE_HEIGHT - 0.3)
        painter.drawText(QPointF(top_left.x(), below), card.aside)


def card_being_written(text: str, kind: str) -> NodeCard:
    """Measure the frame round the field in which a node is written: one line, growing with its text."""
    known = card_of(text, kind)
    widest = QFontMetricsF(known.font).horizontalAdvance(text) + 16
    room = min(max(widest, WRITING_WIDTH), 2 * WRITING_WIDTH)
    icon = KIND_ICONS[kind]
    beside = (ICON + ICON_GAP) + 20.0
    return known._replace(
        lines=("",), width=room + beside, height=30.0, pad=10.0, icon=icon, shape="card", linked=False, aside=""
    )
