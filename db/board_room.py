"""What room a board has: its rectangles, read once and kept up with each change, not read anew by the thousand."""

from collections.abc import Iterable
from typing import Final
from weakref import WeakKeyDictionary

from db.board_grid import Grid
from db.board_places import OPEN_GROUND, Box, Boxed, Cell, cells_taken, columns, meet
from db.board_rows import Zone, parts
from db.change import Change
from db.file import CommitteeFile

_rooms: Final[WeakKeyDictionary[CommitteeFile, dict[int, "Room"]]] = WeakKeyDictionary()
Spot = tuple[int | None, Box]


class Filling:
    """The places of one field's grid that are taken, and the first that may be free."""

    def __init__(self, area: Boxed) -> None:
        self.area = Box(area.x, area.y, area.w, area.h)
        self._across = columns(area)
        self._taken: dict[Cell, int] = {}
        self._held: dict[int, frozenset[Cell]] = {}
        self._first = 0

    def __contains__(self, cell: object) -> bool:
        return cell in self._taken

    def holds(self, id_: int) -> bool:
        """Whether a note is one of those that take room here."""
        return id_ in self._held

    def put(self, id_: int, box: Boxed) -> None:
        """Take the places under a note."""
        cells = self._held[id_] = frozenset(cells_taken(self.area, box))
        for cell in cells:
            self._taken[cell] = self._taken.get(cell, 0) + 1

    def take(self, id_: int) -> None:
        """Free the places under a note; one that is not there is no error."""
        for cell in self._held.pop(id_, ()):
            self._taken[cell] -= 1
            if not self._taken[cell]:
                del self._taken[cell]
                self._first = min(self._first, max(0, cell[0] + cell[1] * self._across))

    def first(self) -> int:
        """Number of the first free place, row by row from 0."""
        while (self._first % self._across, self._first // self._across) in self._taken:
            self._first += 1
        return self._first


class Room:
    """The places of all notes of one board; it hears of changes itself."""

    def __init__(self, file: CommitteeFile, board: int) -> None:
        self._file, self._board = file, board
        self.grid = Grid()
        self._zones: dict[int, int | None] = {}
        self._fillings: dict[int | None, Filling] = {}
        self._seen = 0
        self._read()
        file.changed.add(self.hear)

    @property
    def known(self) -> bool:
        """Whether it is as the file is: not inside an action, nor when another view was told first and asks already."""
        conn = self._file.db.conn
        return not conn.in_transaction and not (self._file.changed.telling and self._seen != conn.total_changes)

    def hear(self, change: Change) -> None:
        """Take over what a change touched."""
        ids = change.ids("note")
        if len(ids) > max(100, len(self._zones) // 2):
            self._read()
        elif ids:
            now: dict[int, Spot] = {}
            for part in parts(ids):
                now.update(self._spots(f"AND id IN ({','.join('?' * len(part))})", part))
            for id_ in ids:
                self._put(id_, now.get(id_))
        self._seen = self._file.db.conn.total_changes

    def filling(self, field: Zone | None) -> Filling:
        """Which places of a field (of the open ground without one) are taken."""
        area, id_ = field or OPEN_GROUND, field.id if field else None
        found = self._fillings.get(id_)
        if found is None or found.area != Box(area.x, area.y, area.w, area.h):
            found = self._fillings[id_] = Filling(area)
            for note, box in self.grid.boxes.items():
                if _belongs(id_, found, self._zones[note], box):
                    found.put(note, box)
        return found

    def _read(self) -> None:
        self.grid, self._zones, self._fillings = Grid(), {}, {}
        for id_, spot in self._spots():
            self._put(id_, spot)
        self._seen = self._file.db.conn.total_changes

    def _spots(self, more: str = "", values: Iterable[object] = ()) -> Iterable[tuple[int, Spot]]:
        sql = f"SELECT id, zone, x, y, w, h FROM note WHERE board = ? {more}"
        return ((row[0], (row[1], Box(*row[2:]))) for row in self._file.db.execute(sql, [self._board, *values]))

    def _put(self, id_: int, spot: Spot | None) -> None:
        for filling in self._fillings.values():
            filling.take(id_)
        if spot is None:
            self._zones.pop(id_, None)
            self.grid.take(id_)
            return
        self._zones[id_], box = spot
        self.grid.put(id_, box)
        for field, filling in self._fillings.items():
            if _belongs(field, filling, spot[0], box):
                filling.put(id_, box)


def room(file: CommitteeFile, board: int) -> Room | None:
    """The room of a board as it is now; None inside an action, when only the file itself knows."""
    rooms = _rooms.setdefault(file, {})
    found = rooms.get(board)
    if found is None and not file.db.conn.in_transaction:
        found = rooms[board] = Room(file, board)
    return found if found is not None and found.known else None


def _belongs(field: int | None, filling: Filling, zone: int | None, box: Box) -> bool:
    """A field's places are taken by its own notes, and by those that hang over into it."""
    return field is None or zone == field or meet(box, filling.area)
