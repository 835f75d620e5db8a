"""The map as a picture that can be drawn in parts: what lies where, from near with words and from afar as bars."""

from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.kit.theme import color
from app.minutes.arrangement import Arrangement
from app.minutes.drawing import PALE, TINY, draw_across, draw_links, fold_handle
from app.minutes.layout import Box, link
from app.minutes.map_index import MapIndex
from app.minutes.node_card import NodeCard, draw_badge, draw_card

STRAIGHT = 0.12
"""Below this zoom the bend of a line is less than three pixels wide, and lines are straight."""

MARGIN = 80.0
AROUND = 60.0
"""How far the count of what is folded, or the frame of what is selected, stands out from a node."""

MANY = 40
"""When more nodes than these have changed, everything is drawn anew rather than each of their places."""


@dataclass(frozen=True)
class Seen:
    """What was drawn: compared with what is now, to draw anew only what is other."""

    places: Mapping[int, Box] = field(default_factory=dict)
    parents: Mapping[int, int] = field(default_factory=dict)
    cards: Mapping[int, NodeCard] = field(default_factory=dict)
    hidden: Mapping[int, int] = field(default_factory=dict)
    found: Set[int] | None = None
    across: Collection[object] = ()

    @classmethod
    def of(cls, shown: Arrangement) -> "Seen":
        """What an arrangement shows now."""
        found = shown.found if shown.sieve is not None else None
        return cls(shown.places, shown.parents, shown.cards, shown.hidden, found, shown.around.links)

    def is_as(self, other: "Seen") -> bool:
        """Whether nothing can be other: the same objects, which are replaced and never altered."""
        same = self.places is other.places and self.cards is other.cards and self.across is other.across
        return same and self.found == other.found


class MapPaper:
    """A map but for what is in hand: the point selected, the newest and the one being written are drawn over it."""

    def __init__(self, shown: Arrangement) -> None:
        self._shown = shown
        self._seen = Seen()
        self._index = MapIndex({}, {})
        self._bars: dict[int, QRectF] = {}
        self._lines: dict[int, QLineF] = {}

    def take(self) -> list[QRectF] | None:
        """Take over what is shown now; gives the parts of the map to be drawn anew, None for all of it."""
        before, now = self._seen, Seen.of(self._shown)
        if now.is_as(before):
            return []
        self._seen = now
        if before.places != now.places or before.parents != now.parents:
            self._index = MapIndex(now.places, now.parents)
            self._bars, self._lines = {}, {}
        if before.found != now.found or list(before.across) != list(now.across):
            return None
        changed = _changed(before, now)
        ends = {id_ for across in self._shown.around.links for id_ in (across.node, across.other)}
        if len(changed) > MANY or changed & ends:
            return None
        return [area for seen in (before, now) for id_ in changed for area in _areas(seen, id_)]

    def bounds(self) -> QRectF:
        left, top, right, bottom = self._index.edges
        return QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def ground(self) -> QColor:
        return color("paper")

    def draw(self, painter: QPainter, area: QRectF, scale: float, left: int, top: int, dpr: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        zoom, edge = scale / dpr, 2 / scale
        part = area.adjusted(-edge, -edge, edge, edge)
        if zoom < STRAIGHT:
            self._draw_lines(painter, part, scale)
        else:
            ids = self._index.links_in(part.x() - 4, part.y() - 4, part.right() + 4, part.bottom() + 4)
            draw_links(painter, self._shown, self._seen.places, ids)
        if self._seen.across:
            draw_across(painter, self._shown, self._seen.places)
        if zoom < TINY:
            self._draw_bars(painter, part)
        else:
            self._draw_cards(painter, part)

    def _draw_cards(self, painter: QPainter, part: QRectF) -> None:
        seen, found = self._seen, self._seen.found
        near = part.x() - AROUND, part.y() - 4, part.right() + AROUND, part.bottom() + 4
        for id_ in self._index.nodes_in(*near):
            box = seen.places[id_]
            painter.setOpacity(PALE if found is not None and id_ not in found else 1.0)
            draw_card(painter, seen.cards[id_], box, newest=False, selected=False)
            if id_ in seen.hidden and (spot := fold_handle(self._shown, id_, box, 0)) is not None:
                draw_badge(painter, spot, seen.hidden[id_])
        painter.setOpacity(1.0)

    def _draw_bars(self, painter: QPainter, part: QRectF) -> None:
        ids: Iterable[int] = self._index.nodes_in(part.x(), part.y(), part.right(), part.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        found = self._seen.found
        if found is not None:
            painter.setBrush(color("line"))
            painter.drawRects([self._bar(id_) for id_ in ids if id_ not in found])
            ids = [id_ for id_ in ids if id_ in found]
        painter.setBrush(color("edge"))
        painter.drawRects([self._bar(id_) for id_ in ids])

    def _draw_lines(self, painter: QPainter, part: QRectF, scale: float) -> None:
        ids = self._index.links_in(part.x(), part.y(), part.right(), part.bottom())
        painter.setPen(QPen(color("edge"), max(2.0, 0.7 / scale)))
        painter.drawLines([self._line(id_) for id_ in ids])

    def _bar(self, id_: int) -> QRectF:
        bar = self._bars.get(id_)
        if bar is None:
            box = self._seen.places[id_]
            bar = self._bars[id_] = QRectF(box.x, box.y + box.h * 0.25, box.w, box.h * 0.5)
        return bar

    def _line(self, id_: int) -> QLineF:
        line = self._lines.get(id_)
        if line is None:
            start, _, _, end = link(self._seen.places[self._seen.parents[id_]], self._seen.places[id_])
            line = self._lines[id_] = QLineF(*start, *end)
        return line


def _changed(before: Seen, now: Seen) -> set[int]:
    """The nodes that came, went, or are other than before; of points being written only what stands round them."""
    changed = {
        id_
        for id_, box in now.places.items()
        if before.places.get(id_) != box or (before.cards.get(id_) is not now.cards[id_]
        and before.cards.get(id_) != now.cards[id_])
    }  # fmt: skip
    changed |= before.places.keys() - now.places.keys()
    changed |= {
        id_ for id_ in before.hidden.keys() | now.hidden.keys() if before.hidden.get(id_) != now.hidden.get(id_)
    }
    changed |= {id_ for id_, parent in now.parents.items() if parent in changed or before.parents.get(id_) != parent}
    return {id_ for id_ in changed if id_ > 0}


def _areas(seen: Seen, id_: int) -> Iterable[QRectF]:
    box = seen.places.get(id_)
    if box is None:
        return
    yield _rect(box).adjusted(-AROUND, -8, AROUND, 8)
    above = seen.places.get(seen.parents.get(id_, 0))
    if above is not None:
        start, _, _, end = link(above, box)
        yield QRectF(*start, end[0] - start[0], end[1] - start[1]).normalized().adjusted(-4, -4, 4, 4)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.w, box.h)
