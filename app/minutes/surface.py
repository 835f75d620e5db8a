"""The mind map on the laptop as it is shown: what is selected, what is in sight, and what stays in its place."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.layer import Views, paint_tiles
from app.kit.theme import theme
from app.kit.tiles_picture import Overview
from app.minutes.arrangement import Around, Arrangement
from app.minutes.draft import DRAFT, ECHO, Draft
from app.minutes.drawing import Hand, draw_hand, draw_map
from app.minutes.glide import Glide
from app.minutes.kinds import kind_word
from app.minutes.layout import bounds, nearest
from app.minutes.map_paper import MapPaper
from app.minutes.sight import LEAST_ZOOM, Sight, whole_zoom
from app.shell.language import clock, tr
from db.moments import moment
from db.outline import Tree

OPENING_ZOOM = (0.8, 1.1)
OVERVIEW_S = 0.004
FIRST_S = 0.012
"""How long a map that has changed may be drawn before it is shown; the rest shows what it was till the next frame."""


class MapSurface(QWidget):
    """Shows a map and moves about in it; never writes.

    Signals: `chosen(node)` when another node is selected, `moved` when nodes have other places on the screen.
    """

    chosen = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setAccessibleName(tr("Mind map of the minutes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.map = Arrangement()
        self.sight = Sight()
        self.glide = Glide(self, self.update)
        self.paper = MapPaper(self.map)
        self.views = Views(self.paper, Overview(self.paper, OVERVIEW_S))
        self.tiles = self.views.add(self)
        self.draft: Draft | None = None
        self.draft_text = ""
        self.echo: tuple[Draft, str] | None = None
        self.linking = 0
        """The node a link across begins at, 0 for none."""
        self.selected = 0
        self._trail: list[int] = []
        theme().changed.connect(self.views.touch_all)
        theme().changed.connect(self.update)

    def open(self, tree: Tree, around: Around, open_first: Collection[int] = ()) -> None:
        """Show another map; `open_first` are the branches to be seen."""
        self.draft, self.draft_text, self.linking = None, "", 0
        self.map.open(tree, around, open_first)
        self._lay_out()
        self.glide.jump(self.map.places)
        self.selected = next(iter(open_first), tree.root.id if tree.root else 0)
        self.sight.own = False
        self._remember()
        self.show_opening()

    def take(self, tree: Tree, around: Around) -> None:
        """Show the same map as it is now; the selected node stays where it is, and a new point comes into sight."""
        grown = self.map.take(tree, around)
        self.linking = self.linking if self.linking in tree else 0
        self.arrange()
        if grown and self.draft is None and self.map.newest is not None:
            self.bring_in(self.map.newest)

    def arrange(self, anchor: tuple[int, QPointF] | None = None) -> None:
        """Lay out anew, then shift the view so that the selected node, or the anchor, stays at its point."""
        spot, before = anchor[1] if anchor else self.spot(self.selected), QPointF(self.sight.offset)
        self._lay_out()
        if self.selected not in self.map.places:
            root = self.map.tree.root
            self.selected = next((id_ for id_ in self._trail if id_ in self.map.places), root.id if root else 0)
            if self.selected not in self.map.places:
                self.selected = next(iter(self.map.places), 0)
        still = anchor[0] if anchor else self.selected
        now = self.spot(still)
        if spot is not None and now is not None:
            self.sight.shift(spot - now)
        self.glide.go(self.map.places, self.map.parents, (self.sight.offset - before) / self.sight.zoom, still)
        self._remember()
        self._show_moved()

    def show_echo(self, echo: tuple[Draft, str] | None) -> None:
        """Show a point that is being written in the line below the map, or none."""
        if echo != self.echo:
            self.echo = echo
            self.arrange()
            if echo is not None and self.draft is None:
                self.bring_in(ECHO)

    def spot(self, node: int) -> QPointF | None:
        """The point of the screen where a node begins, None if it is not shown."""
        box = self.map.places.get(node)
        return self.sight.beginning(box) if box else None

    def box_on_screen(self, node: int) -> QRect:
        """The place of a node in the widget."""
        return self.sight.on_screen(self.map.places[node]).toRect()

    def node_at(self, point: QPointF) -> int | None:
        """The node under a point of the screen."""
        x, y = self.sight.on_map(point).toTuple()
        places = self.map.places.items()
        return next((id_ for id_, b in places if b.x <= x <= b.x + b.w and b.y <= y <= b.y + b.h and id_ != ECHO), None)

    def select(self, node: int) -> None:
        """Select a node, unfolding what hides it, and bring it into sight."""
        if node not in self.map.places and node in self.map.tree:
            self.map.reveal(node)
            self.arrange()
        if node not in self.map.places:
            return
        changed, self.selected = node != self.selected, node
        self._remember()
        self.bring_in(node)
        if changed and node != DRAFT:
            self.setAccessibleDescription(self.words(node))
            self.chosen.emit(node)

    def go(self, dx: int, dy: int) -> None:
        """Select the nearest node that way."""
        found = nearest(self.map.places, self.selected, dx, dy) if self.selected in self.map.places else None
        if found is not None and found != ECHO:
            self.select(found)

    def bring_in(self, node: int) -> None:
        """Move the view no further than needed to see a node."""
        if node in self.map.places:
            self.sight.bring_in(self.map.places[node], QSizeF(self.size()))
            self._show_moved()

    def fit(self) -> None:
        """Show everything that is not folded."""
        self.sight.own = True
        self.sight.fit(bounds(self.map.places), QSizeF(self.size()), 0.0, 1.25)
        self._show_moved(at_once=True)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer or go farther, around a point of the screen or the selected node."""
        self.sight.own = True
        around = at or self.spot(self.selected) or QRectF(self.rect()).center()
        self.sight.zoom_by(factor, around, min(LEAST_ZOOM, whole_zoom(self.paper.bounds(), QSizeF(self.size()))))
        self._show_moved()

    def show_opening(self) -> None:
        """The view a map opens with: all of it where that is readable, otherwise the selected branch and the middle."""
        if self.sight.own or not self.map.places:
            return
        if not self.sight.fit(bounds(self.map.places), QSizeF(self.size()), *OPENING_ZOOM):
            for child in reversed(self.map.tree.children(self.selected)):
                self.bring_in(child.id)
            self.bring_in(self.selected)
            if self.map.live and self.map.newest is not None:
                self.bring_in(self.map.newest)
        self._show_moved(at_once=True)

    def words(self, node: int) -> str:
        """A node in words: its kind, when it was written, what it says, what is behind it, and where it comes from."""
        found = self.map.tree.nodes[node]
        lines = [kind_word(found.kind)]
        if found.kind not in ("root", "topic") and found.created_at:
            lines[0] += f" · {clock(moment(found.created_at))}"
        lines.append(self.map.describe(node))
        lines += [part for part in (self.map.aside(found), found.detail, found.link) if part]
        if found.note is not None:
            lines.append(tr("From a note on a board"))
        return "\n".join(lines)

    def sizeHint(self) -> QSize:
        return QSize(660, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(self.sight.transform(self.devicePixelRatioF()))
        hand = Hand(
            self.selected, self.draft.id if self.draft else 0, ECHO if ECHO in self.map.places else 0, self.linking
        )
        if self.glide.places is not self.map.places:
            seen = self.sight.part(QRectF(event.rect()))
            draw_map(painter, self.map, self.glide.places, seen, hand, self.sight.zoom)
        else:
            self.views.draw_anew(self.paper.take(), FIRST_S)
            paint_tiles(painter, self.tiles, self, QRectF(event.rect()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_hand(painter, self.map, self.map.places, hand)
        painter.end()

    def _lay_out(self) -> None:
        drafts = {self.draft: self.draft_text} if self.draft else {}
        if self.echo is not None:
            drafts[self.echo[0]] = self.echo[1]
        self.map.arrange(drafts)

    def _remember(self) -> None:
        """Keep the way from the selected node to the middle: if it goes, the nearest that is left is selected."""
        if self.selected in self.map.tree:
            self._trail = [node.id for node in reversed(self.map.tree.path(self.selected))]

    def _show_moved(self, *, at_once: bool = False) -> None:
        """Show the map at its new places; `at_once` with a zoom that is no part of a gesture, which is sharp soon."""
        if at_once:
            dpr = self.devicePixelRatioF()
            self.tiles.show_scale(self.sight.zoom * dpr, dpr, at_once=True)
        self.moved.emit()
        self.update()
