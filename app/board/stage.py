"""A board on the wall: fields with large notes, one of them large by itself, or the sheet as it lies; and the dot."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.board.clustering_stage import TABLES as SORTING_TABLES
from app.board.clustering_stage import Sorted, draw_sorting, read_sorting
from app.board.cross_stage import TABLES, SwotFace
from app.board.paper import Paper
from app.board.paper_rows import Photos, lay_fields
from app.board.pointer import Spot, pointer
from app.board.silent_wall import TABLES as SILENT_TABLES
from app.board.silent_wall import cluster_name, covered_count, draw_head, opened, read_quiet
from app.board.vote_stage import TABLES as VOTE_TABLES
from app.board.vote_stage import draw_vote, vote_to_show
from app.board.wall_clusters import carded, cluster_cells, heaps
from app.board.wall_notes import (
    Cell,
    Drawn,
    chosen_notes,
    draw_cell,
    draw_large,
    over_pile,
    page_of,
    room_of,
    title_height,
)
from app.kit.fit_text import wrap
from app.kit.stage import BOTTOM_BAND, MARGIN, TOP_BAND, Stage, wall_font
from app.kit.theme import color, theme
from app.shell.language import language
from db.agenda import shown
from db.board import Board, Note, Zone, board_of_item, clusters, find_board, notes, zones
from db.board_pictures import backdrops
from db.board_stacks import stacks, votes_of
from db.board_templates import field_title, templates
from db.board_wall import Focus, focus
from db.file import CommitteeFile
from db.vote_rows import Vote

__all__ = ["BoardStage", "Cell", "cells_of", "chosen_notes", "page_of", "title_height"]

GAP: Final = 20.0
FEW: Final = 6
POINT: Final = 15.0
"""Sizes are in u."""


class BoardStage(Stage):
    """The board of the item in work, or the one chosen for the wall. Notes only: no authors, nothing half-written."""

    tables = (
        "board", "zone", "note", "cluster", "backdrop", "board_focus", "wall", "item_time", "item", "meeting",
        *TABLES, *SILENT_TABLES, *SORTING_TABLES, *VOTE_TABLES,
    )  # fmt: skip

    def __init__(self, file: CommitteeFile) -> None:
        self._file = file
        self._key: object = None
        self._board: Board | None = None
        self._focus = Focus()
        self._every: list[Note] = []
        self._cells: list[Cell] = []
        self._face = SwotFace(file)
        self._quiet = read_quiet(file, None)
        self._sorted: Sorted | None = None
        self._heaps: dict[int, int] = {}
        self._vote: Vote | None = None
        self._photos: Photos = {}
        self._sheet: tuple[object, QPixmap, QRectF] | None = None

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        self._read()
        area = QRectF(MARGIN, TOP_BAND, width - 2 * MARGIN, BOTTOM_BAND - TOP_BAND - GAP)
        if self._vote is not None:
            draw_vote(painter, area, self._file, self._vote)
            return
        if self._face.draw(painter, area):
            return
        if self._board is None or not self._cells:
            self._draw_nothing(painter, area)
            return
        if self._sorted is not None and self._focus.note is None:
            drawn = draw_sorting(painter, area, self._sorted, self._every, self._focus.page, now)
        else:
            drawn = self._draw_board(painter, draw_head(painter, area, self._quiet, now), self._board)
        spot = pointer().spot
        if spot is not None and spot.board == self._board.id:
            draw_point(painter, point_at(spot, drawn, area))

    def _draw_board(self, painter: QPainter, area: QRectF, board: Board) -> Drawn:
        drawn = Drawn()
        below = stacks(self._every)
        note = next((note for note in self._every if note.id == self._focus.note), None)
        if note is not None:
            draw_large(painter, area, note, below.get(note.id, []), drawn)
            return drawn
        last = [note for note in self._every if note.id in self._quiet.shown]
        if self._focus.zone is None and last:
            self._draw_shown(painter, area, last, drawn)
            return drawn
        cells = [replace(cell, column=0, row=0) for cell in self._cells if cell.zone == self._focus.zone]
        if self._focus.zone is None or not cells:
            if lies_as_sheet(self._file, board):
                return self._draw_sheet(painter, area, board)
            cells = self._cells
        piles = {**{id_: len(held) for id_, held in below.items()}, **self._heaps}
        draw_cells(painter, area, cells, self._focus.page, piles, drawn)
        return drawn

    def _draw_shown(self, painter: QPainter, area: QRectF, last: Sequence[Note], drawn: Drawn) -> None:
        """The notes that were revealed last."""
        below = stacks(self._every)
        if len(last) == 1:
            draw_large(painter, area, last[0], below.get(last[0].id, []), drawn)
            return
        if len(last) <= FEW:
            for note, place in zip(last, parted(area, len(last)), strict=True):
                draw_large(painter, place, note, [], drawn)
            return
        cell = Cell(cluster_name(clusters(self._file, last[0].board), last), tuple(last), 0, 0)
        draw_cells(painter, area, [cell], self._focus.page, {id_: len(held) for id_, held in below.items()}, drawn)

    def _read(self) -> None:
        # The wall is drawn once a second; the rows are read again only when something was written.
        key = (self._file.db.conn.total_changes, language())
        if self._key == key:
            return
        self._key, self._sheet = key, None
        self._vote = vote_to_show(self._file)
        self._board = found = self._find()
        self._focus = focus(self._file, found.id) if found else Focus()
        self._every = notes(self._file, found.id) if found else []
        self._cells = cells_of(self._file, found) if found else []
        self._quiet = read_quiet(self._file, found)
        if self._quiet.silence and len(self._cells) == 1:
            self._cells = [replace(self._cells[0], title="")]  # the question stands over it
        self._face.read(found)
        self._sorted = read_sorting(self._file, found.id if found else None)
        self._heaps = heaps(self._every, clusters(self._file, found.id)) if found else {}

    def _find(self) -> Board | None:
        showing = shown(self._file)
        if showing.board is not None:
            return find_board(self._file, showing.board)
        return board_of_item(self._file, showing.item.id) if showing.item else None

    def _draw_sheet(self, painter: QPainter, area: QRectF, board: Board) -> Drawn:
        """The board as it lies, drawn once into a picture of the wall's own pixels."""
        scale = painter.worldTransform().m11()
        key = (scale, area.width(), theme().tokens.dark)
        if self._sheet is None or self._sheet[0] != key:
            paper = Paper()
            paper.lay(self._every)
            self._photos = lay_fields(paper, self._file, board, self._photos)
            paper.hints = {}
            picture = draw_paper(paper, QSize(round(area.width() * scale), round(area.height() * scale)))
            self._sheet = (key, picture, paper.bounds())
        _, picture, bounds = self._sheet
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
        k = min(area.width() / bounds.width(), area.height() / bounds.height())
        left = area.center().x() - bounds.center().x() * k
        top = area.center().y() - bounds.center().y() * k
        boxes = {note.id: note for note in self._every if note.under is None}
        drawn = Drawn()
        for id_, box in boxes.items():
            drawn.notes[id_] = QRectF(left + box.x * k, top + box.y * k, box.w * k, box.h * k)
        for field in zones(self._file, board.id):
            drawn.zones[field.id] = QRectF(left + field.x * k, top + field.y * k, field.w * k, field.h * k)
        return drawn

    def _draw_nothing(self, painter: QPainter, area: QRectF) -> None:
        showing = shown(self._file)
        painter.setFont(wall_font(64, 600))
        painter.setPen(color("ink"))
        question = showing.item.question or showing.item.title if showing.item else ""
        lines = wrap(question, area.width(), painter.font(), 4)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(area, flags, "\n".join(lines))


def parted(area: QRectF, count: int) -> list[QRectF]:
    """An area in equal parts for a few notes, row by row."""
    across = 2 if count <= 4 else 3
    down = -(-count // across)
    wide, tall = (area.width() - GAP * (across - 1)) / across, (area.height() - GAP * (down - 1)) / down
    corners = ((n % across, n // across) for n in range(count))
    return [QRectF(area.x() + x * (wide + GAP), area.y() + y * (tall + GAP), wide, tall) for x, y in corners]


def draw_cells(
    painter: QPainter, area: QRectF, cells: Sequence[Cell], page: int, below: dict[int, int], drawn: Drawn
) -> None:
    """Draw fields where they lie, all at the same page; a page beyond the last begins again."""
    across, down = max(cell.column for cell in cells) + 1, max(cell.row for cell in cells) + 1
    wide, tall = (area.width() - GAP * (across - 1)) / across, (area.height() - GAP * (down - 1)) / down
    title = title_height(cells, wide)
    most = 1
    for cell in cells:
        beside, under = room_of(over_pile(QRectF(0, 0, wide, tall), cell), title)
        most = max(most, page_of(cell.notes, beside * under, 0)[1])
    for cell in cells:
        corner = QPointF(area.x() + cell.column * (wide + GAP), area.y() + cell.row * (tall + GAP))
        place = QRectF(corner.x(), corner.y(), wide, tall)
        draw_cell(painter, place, cell, title, page % most, below, drawn)


def draw_paper(paper: Paper, size: QSize) -> QPixmap:
    """A whole board in the middle of a picture, as large as it goes."""
    bounds = paper.bounds()
    scale = min(size.width() / bounds.width(), size.height() / bounds.height())
    picture = QPixmap(size)
    picture.fill(paper.ground())
    painter = QPainter(picture)
    left = round(bounds.center().x() * scale - size.width() / 2)
    top = round(bounds.center().y() * scale - size.height() / 2)
    paper.draw(painter, bounds, scale, left, top, 1.0)
    painter.end()
    return picture


def lies_as_sheet(file: CommitteeFile, board: Board) -> bool:
    """Whether the wall shows the board as it lies: where a photo or the places carry the meaning."""
    template = templates().get(board.template)
    return bool(template and template.wall == "sheet") or bool(backdrops(file, board.id))


def point_at(spot: Spot, drawn: Drawn, area: QRectF) -> QPointF:
    """Where the dot is on the wall: on the same note or in the same field as on the laptop."""
    place = drawn.notes.get(spot.note or 0) or drawn.zones.get(spot.zone or 0) or area
    return QPointF(place.x() + spot.x * place.width(), place.y() + spot.y * place.height())


def draw_point(painter: QPainter, at: QPointF) -> None:
    """Draw the dot."""
    painter.setPen(QPen(color("surface"), 4))
    painter.setBrush(color("red"))
    painter.drawEllipse(at, POINT, POINT)


def cells_of(file: CommitteeFile, shown_board: Board) -> list[Cell]:
    """The parts of a board: its fields as they lie, else its clusters beside one another, else one sheet."""
    known, fields = notes(file, shown_board.id), zones(file, shown_board.id)
    every, bunched = on_top(opened(known)), clusters(file, shown_board.id)
    if len(fields) > 1:
        return _of_fields(shown_board, carded(every, known, bunched), fields, known)
    parts = cluster_cells(known, every, bunched)
    title = shown_board.question or shown_board.title
    return parts or [Cell(title, tuple(every), 0, 0, covered=covered_count(known))]


def on_top(every: Iterable[Note]) -> list[Note]:
    """The notes one sees: of a stack the one on top, with the dots of all."""
    known = list(every)
    below = stacks(known)
    return [
        replace(note, dots=votes_of(note, below[note.id])) if note.id in below else note
        for note in known
        if note.under is None
    ]


def _of_fields(shown_board: Board, every: Sequence[Note], fields: Sequence[Zone], known: Sequence[Note]) -> list[Cell]:
    columns, rows = sorted({field.x for field in fields}), sorted({field.y for field in fields})
    return [
        Cell(
            field_title(field.title, field.key, shown_board.template, language()),
            tuple(note for note in every if note.zone == field.id),
            columns.index(field.x),
            rows.index(field.y),
            field.id,
            covered_count(note for note in known if note.zone == field.id),
        )
        for field in fields
    ]
