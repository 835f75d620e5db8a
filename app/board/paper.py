"""The board as it is drawn: fields with their titles, notes with text and dots, headings of clusters."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.board.brush import OVERHANG, Brush
from app.board.cluster_headings import Headings
from app.board.fields import HINTS_FROM, draw_card, draw_field, draw_heading, draw_hint, draw_title
from app.board.grid import Grid, bounds
from app.board.photo import Photo
from app.kit.theme import color
from db.board import Cluster, Note, Zone
from db.board_places import TITLE, Boxed
from db.board_stacks import votes_of

EMPTY: Final = QRectF(0, 0, 1362, 1018)


class Paper:
    """The notes and fields of one board, and how a part of them is drawn. Board units."""

    def __init__(self) -> None:
        self.notes: dict[int, Note] = {}
        self.fields: Sequence[Zone] = ()
        self.hidden: set[int] = set()
        self.grid = Grid()
        self.titles: Mapping[int, str] = {}
        self.hints: Mapping[int, str] = {}
        self.photos: Sequence[Photo] = ()
        self._below: dict[int, set[int]] = {}
        self.headings = Headings()
        self._counts: dict[int | None, int] = {}
        self._brush = Brush()
        self._bounds: QRectF | None = None

    def lay(self, notes: Iterable[Note]) -> None:
        """Show these notes and no others."""
        self.notes, self.grid = {}, Grid()
        self._counts, self.hidden, self._below = {}, set(), {}
        self._brush.forget()
        self._bounds = None
        self.headings.behind = {}
        for note in notes:
            self.put(note)

    def set_fields(self, fields: Sequence[Zone], titles: Mapping[int, str], clusters: Iterable[Cluster] = ()) -> None:
        """Show these fields, and these headings over the notes of each cluster."""
        self.fields, self.titles = fields, titles
        self._bounds = None
        self.headings.lay(clusters)
        self.fold()

    def set_boxes(self, fields: Sequence[Zone]) -> None:
        """Show the same fields elsewhere or larger."""
        self.fields, self._bounds = fields, None

    def put(self, note: Note) -> None:
        """Show a note, or show it as it is now."""
        self.take(note.id)
        self.notes[note.id] = note
        if note.under is None:
            self.grid.put(note.id, note)
        else:
            self._below.setdefault(note.under, set()).add(note.id)
            self._brush.forget(note.under)
        self._counts[note.zone] = self._counts.get(note.zone, 0) + 1
        self._bounds = None
        self.headings.forget()

    def take(self, id_: int) -> None:
        """Show a note no longer."""
        old = self.notes.pop(id_, None)
        if old is not None:
            self.grid.take(id_)
            if old.under is not None:
                self._below[old.under].discard(id_)
                self._brush.forget(old.under)
            self._counts[old.zone] -= 1
            self._brush.forget(id_)
            self._bounds = None
            self.headings.forget()

    def fold(self) -> None:
        """Show of a folded cluster only the note in front; called when notes or clusters are others than before."""
        before = self.headings.behind
        behind = self.headings.fold(self.notes)
        for id_ in [id_ for id_ in before if id_ not in behind]:
            if id_ in self.notes and self.notes[id_].under is None:
                self.grid.put(id_, self.notes[id_])
        for id_ in behind:
            self.grid.take(id_)
        if before or behind:
            self._bounds = None

    def top_of(self, id_: int) -> int | None:
        """The note one sees where this one lies: itself, the top of its stack, or the front of its folded cluster."""
        note = self.notes.get(id_)
        over = note.under or id_ if note is not None else id_
        over = self.headings.behind.get(over, over)
        return over if over in self.grid.boxes else None

    def area_of(self, id_: int) -> QRectF:
        """Where a note is; empty when there is none."""
        box = self.grid.boxes.get(id_)
        return rect(box) if box else QRectF()

    def below(self, id_: int) -> list[Note]:
        """The notes that lie under one, from the lowest."""
        return [self.notes[under] for under in sorted(self._below.get(id_, ()), key=self.order)]

    def title_area(self, zone: int | None) -> QRectF:
        """Where the title and the count of a field are drawn, at any zoom."""
        field = next((field for field in self.fields if field.id == zone), None)
        return QRectF(field.x, field.y, field.w, max(TITLE, min(field.h, 512.0))) if field else QRectF()

    def at(self, point: QPointF, without: Collection[int] = ()) -> int | None:
        """The note that lies on top at a point."""
        here = self.grid.query(point.x(), point.y(), 0.001, 0.001).difference(without)
        return max(here, key=self.order, default=None)

    def order(self, id_: int) -> tuple[int, int]:
        """What lies above what."""
        return self.notes[id_].z, id_

    def bounds(self) -> QRectF:
        if self._bounds is None:
            notes = self.grid.around()
            around = bounds([*self.fields, *(photo.place for photo in self.photos), *([notes] if notes else [])])
            self._bounds = rect(around) if around else QRectF(EMPTY)
        return self._bounds

    def ground(self) -> QColor:
        return color("paper")

    def draw(self, painter: QPainter, area: QRectF, scale: float, left: int, top: int, dpr: float) -> None:
        edge = 2 / scale
        # A stack hangs over the right and lower edge of its note.
        near = area.adjusted(-edge - OVERHANG, -edge - OVERHANG, edge, edge)
        ids = self.grid.query(near.x(), near.y(), near.width(), near.height()) - self.hidden
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(-left, -top)
        fields = [field for field in self.fields if near.intersects(rect(field))]
        for field in fields:
            draw_field(painter, field, scale, dpr)
        for photo in self.photos:
            photo.draw(painter, near, scale)
        self._paint(painter, ids, scale, left, top, dpr)
        for field in fields:
            count = self._counts.get(field.id, 0)
            draw_title(painter, field, self.titles.get(field.id, ""), count, scale, dpr)
            if not count and field.id in self.hints and scale > HINTS_FROM * dpr:
                draw_hint(painter, field, self.hints[field.id], scale)
        for heading in self.headings.every(self.notes).values():
            if not heading.area.isEmpty() and near.intersects(heading.area):
                draw_heading(painter, heading.area, heading.cluster.name, heading.count, scale, dpr, heading.number)

    def draw_notes(self, painter: QPainter, ids: Iterable[int], scale: float, left: int, top: int) -> None:
        """Draw only these notes, hidden ones too; for what is held in the hand."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(-left, -top)
        self._paint(painter, ids, scale, left, top, 1.0)

    def _paint(self, painter: QPainter, ids: Iterable[int], scale: float, left: int, top: int, dpr: float) -> None:
        """The notes, and over them the folded clusters with their names."""
        every = self.headings.every(self.notes)
        closed = {id_: every[held] for id_ in ids if (held := self.notes[id_].cluster) in every}
        closed = {id_: one for id_, one in closed.items() if one.cluster.folded}
        shown = [id_ for id_ in ids if id_ not in closed]
        depths = {id_: len(self._below[id_]) for id_ in shown if self._below.get(id_)}
        self._brush.paint(painter, self._seen(shown), depths, scale, left, top)
        for id_, one in closed.items():
            draw_card(painter, self.notes[id_], one.cluster.name, one.count, scale, dpr, one.number)

    def _seen(self, ids: Iterable[int]) -> list[Note]:
        """Notes from the lowest to the highest, a stack with the dots of all its notes."""
        shown = [self.notes[id_] for id_ in sorted(ids, key=self.order)]
        if not self._below:
            return shown
        below = self._below
        return [replace(n, dots=votes_of(n, self.below(n.id))) if below.get(n.id) else n for n in shown]

    def heading_area(self, cluster: int | None) -> QRectF:
        """Where the name of a cluster is drawn: over its notes; empty for a note that is alone."""
        return self.headings.area(cluster, self.notes)


def rect(box: Boxed) -> QRectF:
    """A rectangle of the board for Qt."""
    return QRectF(box.x, box.y, box.w, box.h)
