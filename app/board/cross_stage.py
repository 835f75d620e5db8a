"""What else than its notes the wall may show of a SWOT: the crossing in its steps, or what has changed since before."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.board.compare_picture import draw_beside, draw_changes, halves
from app.board.cross_picture import draw_cross, draw_pair, draw_picked
from app.shell.language import short_date, tr
from db.agenda import meeting
from db.board_rows import Board
from db.crossing import crossing, pair_in_work
from db.file import CommitteeFile, moment
from db.people import people
from db.strategies import Pair, chosen_factors, factors, of_pair, pairs, picked, strategies
from db.swot_compare import comparison, earlier_swots

Drawing = Callable[[QPainter, QRectF], None]

TABLES = ("crossing", "crossing_note", "strategy", "strategy_note", "person")


class SwotFace:
    """The picture of one board, read when its rows have changed and drawn as often as the wall is."""

    def __init__(self, file: CommitteeFile) -> None:
        self._file = file
        self._drawing: Drawing | None = None

    def read(self, board: Board | None) -> None:
        """Read what is to be shown of a board."""
        face = crossing(self._file, board.id).face if board is not None else ""
        self._drawing = None if board is None or not face else drawing_of(self._file, board, face)

    def draw(self, painter: QPainter, area: QRectF) -> bool:
        """Draw it; False where the notes of the board are shown as ever."""
        if self._drawing is None:
            return False
        self._drawing(painter, area)
        return True


def drawing_of(file: CommitteeFile, board: Board, face: str) -> Drawing | None:
    """What draws a board as one of its faces; None when there is nothing to draw yet."""
    if face == "tows":
        return tows_drawing(file, board.id)
    now = crossing(file, board.id)
    known = earlier_swots(file, board)
    earlier = next((one.board for one in known if one.board.id == now.earlier), known[0].board if known else None)
    return compare_drawing(file, earlier, board, face) if earlier is not None else None


def tows_drawing(file: CommitteeFile, board: int) -> Drawing | None:
    """The crossing at the step it has come to: a pair, the cross, or the three."""
    now, chosen, written = crossing(file, board), chosen_factors(file, board), strategies(file, board)
    if now.step == "choose":
        return None
    every = pairs(chosen)
    pair = pair_in_work(every, now) or (every[0] if every else None)
    if now.step == "cross" and pair is not None:
        return pair_drawing(file, board, pair)
    three = picked(written)
    if now.step == "pick" and three:
        owners = {one.id: one.name for one in people(file, active=False)}
        names = {one.id: owners[one.owner] for one in three if one.owner in owners}
        days = {one.id: short_date(date.fromisoformat(one.due_on)) for one in three if one.due_on}
        return partial(draw_picked, picked=three, names=names, days=days)
    return cross_drawing(file, board)


def pair_drawing(file: CommitteeFile, board: int, pair: Pair) -> Drawing:
    """One pair large."""
    every = pairs(chosen_factors(file, board))
    place = next((n for n, one in enumerate(every, 1) if one.ids == pair.ids), 1), len(every)
    return partial(draw_pair, pair=pair, place=place, written=of_pair(strategies(file, board), pair))


def cross_drawing(file: CommitteeFile, board: int) -> Drawing:
    """The whole cross."""
    return partial(draw_cross, chosen=chosen_factors(file, board), every=strategies(file, board))


def compare_drawing(file: CommitteeFile, earlier: Board, board: Board, face: str) -> Drawing:
    """Two boards: what has changed as a list, or "beside" one another."""
    found = comparison(file, earlier.id, board.id)
    names = swot_name(file, earlier), swot_name(file, board)
    if face != "beside":
        return partial(draw_changes, found=found, names=names)
    both = halves(found, factors(file, earlier.id), factors(file, board.id), names)
    return partial(draw_beside, both=both)


def swot_name(file: CommitteeFile, board: Board) -> str:
    """A SWOT by the meeting and the day it was written: "meeting 2, 27 Sep 2022"."""
    held = meeting(file, board.meeting)
    day = moment(held.starts_at).astimezone().date()
    return tr("meeting {number}, {day}").format(number=held.number, day=f"{short_date(day)} {day.year}")
