"""How a map is painted: lines, nodes that are on their way, and what is in hand over the picture of the rest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.kit.theme import color
from app.minutes.arrangement import Arrangement
from app.minutes.layout import Box, link
from app.minutes.node_card import badge_box, draw_badge, draw_card

LINE, THIN_LINE, NEWEST_LINE, ACROSS_LINE = 3.0, 2.0, 5.0, 1.5
PALE, ECHO_PALE = 0.28, 0.6
TINY = 0.3
"""Below this zoom letters are dots: nodes are drawn as bars."""


@dataclass(frozen=True)
class Hand:
    """What is in hand on the map: the node selected, written, echoed, and the one a link across begins at; or 0."""

    selected: int = 0
    written: int = 0
    echo: int = 0
    linking: int = 0

    def fresh(self, shown: Arrangement) -> int:
        """The node that was written last, or is being written; 0 for none."""
        return self.echo or self.written or (shown.newest or 0 if shown.live else 0)

    def nodes(self, shown: Arrangement) -> set[int]:
        """All of them."""
        return {self.fresh(shown), self.linking, self.selected, self.written, self.echo}


def draw_map(
    painter: QPainter, shown: Arrangement, places: Mapping[int, Box], seen: QRectF, hand: Hand, zoom: float
) -> None:
    """Paint what lies in `seen`, a part of the map in its own measure, while nodes move: `places` are where they are.

    Every node is looked at; a map of many is painted from its picture.
    """
    draw_links(painter, shown, places, shown.parents)
    draw_across(painter, shown, places)
    left, top, right, bottom = seen.x() - 60, seen.y() - 4, seen.right() + 60, seen.bottom() + 4
    held = hand.nodes(shown)
    for node, box in places.items():
        if node in held or box.x > right or box.y > bottom or box.x + box.w < left or box.y + box.h < top:
            continue
        if zoom < TINY:
            _draw_bar(painter, shown, node, box)
        else:
            _draw_node(painter, shown, node, box, hand)
    draw_hand(painter, shown, places, hand)


def draw_hand(painter: QPainter, shown: Arrangement, places: Mapping[int, Box], hand: Hand) -> None:
    """Paint what is in hand over the picture of the rest: each in its frame, the newest with its line."""
    fresh = hand.fresh(shown)
    if fresh in shown.parents:
        path = QPainterPath()
        _add_link(path, places[shown.parents[fresh]], places[fresh])
        _stroke(painter, path, NEWEST_LINE, "accent")
    for node in hand.nodes(shown) & places.keys():
        box = places[node]
        if node > 0:
            painter.fillRect(QRectF(box.x, box.y, box.w, box.h), color("paper"))
        _draw_node(painter, shown, node, box, hand)


def fold_handle(shown: Arrangement, node: int, box: Box, selected: int) -> QRectF | None:
    """Where the mouse folds or unfolds a node: the count of what is hidden, or a minus at the selected node."""
    if node not in shown.parents or node not in shown.tree or not shown.tree.children(node):
        return None
    hidden = shown.hidden_below(node)
    return badge_box(box, hidden) if hidden or node == selected else None


def draw_links(painter: QPainter, shown: Arrangement, places: Mapping[int, Box], nodes: Iterable[int]) -> None:
    """The lines that lead to nodes from their parents, those from the middle of the map thicker."""
    paths = {LINE: QPainterPath(), THIN_LINE: QPainterPath()}
    for node in nodes:
        parent = shown.parents[node]
        _add_link(paths[LINE if parent not in shown.parents else THIN_LINE], places[parent], places[node])
    for width, path in paths.items():
        _stroke(painter, path, width, "edge")


def draw_across(painter: QPainter, shown: Arrangement, places: Mapping[int, Box]) -> None:
    """The links across, dashed, from the nearest edges; with a dot at the end they lead to."""
    for across in shown.around.links:
        if across.node not in places or across.other not in places:
            continue
        one, two = places[across.node], places[across.other]
        side = 1 if one.side >= 0 else -1
        start, end = QPointF(one.far, one.middle), QPointF(two.far, two.middle)
        bend = QPointF((40 + abs(one.middle - two.middle) / 6) * side, 0)
        path = QPainterPath(start)
        path.cubicTo(start + bend, end + (bend if (two.side >= 0) == (side > 0) else -bend), end)
        pen = QPen(color("accent"), ACROSS_LINE, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(color("accent"))
        painter.drawEllipse(end, 3.5, 3.5)


def _draw_node(painter: QPainter, shown: Arrangement, node: int, box: Box, hand: Hand) -> None:
    pale = shown.sieve is not None and node not in shown.found and node > 0
    painter.setOpacity(PALE if pale else ECHO_PALE if node == hand.echo else 1.0)
    writing, chosen = node == hand.written, node in (hand.selected, hand.linking)
    newest = node == hand.fresh(shown)
    draw_card(painter, shown.cards[node], box, newest=newest, selected=chosen and not writing, words=not writing)
    spot = fold_handle(shown, node, box, hand.selected)
    if spot is not None:
        draw_badge(painter, spot, shown.hidden_below(node))
    painter.setOpacity(1.0)


def _draw_bar(painter: QPainter, shown: Arrangement, node: int, box: Box) -> None:
    pale = shown.sieve is not None and node not in shown.found
    painter.fillRect(QRectF(box.x, box.y + box.h * 0.25, box.w, box.h * 0.5), color("line" if pale else "edge"))


def _add_link(path: QPainterPath, parent: Box, child: Box) -> None:
    start, one, two, end = link(parent, child)
    path.moveTo(QPointF(*start))
    path.cubicTo(QPointF(*one), QPointF(*two), QPointF(*end))


def _stroke(painter: QPainter, path: QPainterPath, width: float, token: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(token), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
