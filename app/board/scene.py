"""One board as a graphics scene: what lies on it, what is chosen, what is in the hand; true to the file row by row."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsPixmapItem, QGraphicsRectItem, QGraphicsScene

from app.board.brush import OVERHANG
from app.board.hand import Hand
from app.board.paper import Paper
from app.board.paper_rows import Photos, lay_fields
from app.kit.layer import AROUND, PictureItem
from app.kit.theme import color
from db.board import Board, board, notes, notes_with
from db.board_places import Box, bottom_needed, grown
from db.board_templates import templates
from db.change import Change
from db.file import CommitteeFile

TABLES = ("board", "zone", "note", "cluster", "backdrop")


class BoardScene(QGraphicsScene):
    """The notes of one board.

    Signals:
        chosen_changed: other notes are chosen now.
        grown: the ground that holds everything has another size.
        content_changed: notes or fields are other than before.
    """

    chosen_changed = Signal()
    grown = Signal()
    content_changed = Signal()

    def __init__(self, file: CommitteeFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.board: Board | None = None
        self.paper = Paper()
        self.layer = PictureItem(self.paper)
        self.chosen: frozenset[int] = frozenset()
        self.hand = Hand(self)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.addItem(self.layer)
        self._photos: Photos = {}
        self._upright, self._level = self._guide(), self._guide()
        self._target = self._ring()
        self._set_ground()

    def show_board(self, board_id: int | None) -> None:
        """Show a board from the file, or none."""
        self.hand.let_go()
        same = self.board is not None and self.board.id == board_id
        self.board = board(self.file, board_id) if board_id is not None else None
        self.paper.lay(notes(self.file, board_id) if board_id is not None else [])
        self._read_fields()
        self.layer.touch_all()
        self._set_ground()
        self.choose(self.chosen & self.paper.notes.keys() if same else ())
        self.content_changed.emit()

    def take(self, change: Change) -> None:
        """Show what a change touched, note by note; everything when that is most of it."""
        if self.board is None:
            return
        touched = change.ids("note")
        if change.ids("board") or len(touched) > max(60, len(self.paper.notes) // 2):
            self.show_board(self.board.id)
            return
        if change.touches("zone", "cluster", "backdrop"):
            self._read_fields()
            self.layer.touch_all()
        self._take_notes(touched)
        self.paper.fold()
        self._set_ground()
        self.choose(self.chosen & self.paper.notes.keys())
        self.content_changed.emit()

    def choose(self, ids: Iterable[int]) -> None:
        """Choose these notes and no others; of a stack or a folded cluster the one on top."""
        tops = (self.paper.top_of(id_) for id_ in ids if id_ in self.paper.notes)
        chosen = frozenset(id_ for id_ in tops if id_ is not None)
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def show_hidden(self, ids: Iterable[int], hidden: bool) -> None:
        """Leave notes out of the picture while they are held or written on, or show them again."""
        for id_ in ids:
            if hidden:
                self.paper.hidden.add(id_)
            else:
                self.paper.hidden.discard(id_)
            area = self.paper.area_of(id_)
            if not area.isEmpty():
                self.layer.touch(area.adjusted(0, 0, OVERHANG, OVERHANG))

    def show_room(self, zone: int | None, box: Box) -> Box:
        """Show the fields as they will be when a note is kept in this place; the place itself may move down.

        Only shown: `show_board` takes it back.
        """
        field = next((field for field in self.paper.fields if field.id == zone), None)
        template = templates().get(self.board.template) if self.board else None
        if field is None or template is None:
            return box
        changed = grown(self.paper.fields, field, bottom_needed(field, [box]), template.grow)
        if not changed:
            return box
        down = {old.id: changed[old.id].y - old.y for old in self.paper.fields if old.id in changed}
        for note in list(self.paper.notes.values()):
            if down.get(note.zone or 0):
                self.paper.put(replace(note, y=note.y + down[note.zone or 0]))
        boxes = [(old, changed.get(old.id, old)) for old in self.paper.fields]
        self.paper.set_boxes([replace(old, x=new.x, y=new.y, w=new.w, h=new.h) for old, new in boxes])
        self.layer.touch_all()
        self._set_ground()
        return replace(box, y=box.y + down.get(field.id, 0.0))

    def show_guides(self, upright: float | None, level: float | None) -> None:
        """Draw the lines that show why a note falls into place; None for no line."""
        bounds = self.sceneRect()
        self._upright.setVisible(upright is not None)
        self._level.setVisible(level is not None)
        if upright is not None:
            self._upright.setLine(upright, bounds.top(), upright, bounds.bottom())
        if level is not None:
            self._level.setLine(bounds.left(), level, bounds.right(), level)

    def show_target(self, note: int | None) -> None:
        """Draw a ring round the note that what is held would be laid on; None for none."""
        self._target.setVisible(note is not None)
        if note is not None:
            self._target.setRect(self.paper.area_of(note).adjusted(-4, -4, 4, 4))

    def chosen_area(self) -> QRectF:
        """The rectangle round the chosen notes; empty when none is."""
        area = QRectF()
        for id_ in self.chosen:
            area = area.united(self.paper.area_of(id_))
        return area

    def pixmap_item(self, pixmap: QPixmap, scale: float, at: QPointF) -> QGraphicsPixmapItem:
        """A real item above the board; `scale` is the pixmap's device pixels per board unit."""
        item = QGraphicsPixmapItem(pixmap)
        item.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
        item.setPos(at)
        item.setZValue(2)
        self.addItem(item)
        return item

    def _take_notes(self, touched: Iterable[int]) -> None:
        now = {note.id: note for note in notes_with(self.file, touched)}
        for id_ in touched:
            old, new = self.paper.notes.get(id_), now.get(id_)
            if new is not None and (self.board is None or new.board != self.board.id):
                new = None
            areas = [self.paper.area_of(id_)]
            areas += [self.paper.heading_area(note.cluster) for note in (old, new) if note is not None]
            if new is not None:
                self.paper.put(new)
            else:
                self.paper.take(id_)
            areas.append(self.paper.area_of(id_))
            areas += [self.paper.area_of(note.under or 0) for note in (old, new) if note is not None]
            areas += [self.paper.heading_area(note.cluster) for note in (old, new) if note is not None]
            if old is None or new is None or old.zone != new.zone:
                areas += [self.paper.title_area(note.zone) for note in (old, new) if note is not None]
            for area in areas:
                if not area.isEmpty():
                    self.layer.touch(area.adjusted(0, 0, OVERHANG, OVERHANG))

    def _read_fields(self) -> None:
        self._photos = lay_fields(self.paper, self.file, self.board, self._photos)

    def _set_ground(self) -> None:
        ground = self.paper.bounds().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        if ground != self.sceneRect():
            self.layer.set_bounds(ground)
            self.setSceneRect(ground)
            self.grown.emit()

    def _ring(self) -> QGraphicsRectItem:
        ring = QGraphicsRectItem()
        pen = QPen(color("accent"), 4)
        pen.setCosmetic(True)
        ring.setPen(pen)
        ring.setZValue(1)
        ring.setVisible(False)
        self.addItem(ring)
        return ring

    def _guide(self) -> QGraphicsLineItem:
        line = QGraphicsLineItem()
        pen = QPen(color("accent"), 1)
        pen.setCosmetic(True)
        line.setPen(pen)
        line.setZValue(3)
        line.setVisible(False)
        self.addItem(line)
        return line
