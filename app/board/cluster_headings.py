"""The names over the clusters of a board as it is drawn: where they stand, whose notes they carry, which are folded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from app.board.grid import bounds
from db.board import Cluster, Note
from db.board_folds import fronts
from db.board_places import HEADING


@dataclass(frozen=True)
class Heading:
    """A cluster on the paper: the area of its name (empty when it is folded), its notes that one can see or fold.

    `number` is the key that throws a note into it, 0 while no number is shown.
    """

    cluster: Cluster
    area: QRectF
    notes: tuple[int, ...]
    count: int
    number: int = 0


class Headings:
    """The clusters of one paper; reads its notes when it is asked and something has changed."""

    def __init__(self) -> None:
        self._clusters: dict[int, Cluster] = {}
        self._found: dict[int, Heading] | None = None
        self.behind: dict[int, int] = {}
        self.numbered = False

    def lay(self, clusters: Iterable[Cluster]) -> None:
        """Know these clusters and no others."""
        self._clusters = {cluster.id: cluster for cluster in clusters}
        self._found = None

    def set_numbered(self, numbered: bool) -> bool:
        """Show the clusters with their numbers, or without; True if that is new."""
        if numbered == self.numbered:
            return False
        self.numbered, self._found = numbered, None
        return True

    def forget(self) -> None:
        """The notes are others than before."""
        self._found = None

    def every(self, notes: Mapping[int, Note]) -> dict[int, Heading]:
        """The clusters that have notes, by id."""
        if self._found is None:
            held: dict[int, list[Note]] = {}
            counts: dict[int, int] = {}
            for note in notes.values() if self._clusters else ():
                if note.cluster in self._clusters:
                    id_ = note.cluster or 0
                    counts[id_] = counts.get(id_, 0) + 1
                    if note.under is None:
                        held.setdefault(id_, []).append(note)
            found = (self._heading(id_, held[id_], counts[id_]) for id_ in sorted(held))
            self._found = {
                one.cluster.id: replace(one, number=n) if self.numbered else one for n, one in enumerate(found, 1)
            }
        return self._found

    def area(self, cluster: int | None, notes: Mapping[int, Note]) -> QRectF:
        """Where the name of a cluster is drawn; empty when it is folded or there is none."""
        found = self.every(notes).get(cluster or 0)
        return found.area if found else QRectF()

    def at(self, point: QPointF, notes: Mapping[int, Note]) -> Heading | None:
        """The cluster whose name stands at a point."""
        return next((one for one in self.every(notes).values() if one.area.contains(point)), None)

    def folded(self, note: Note, notes: Mapping[int, Note]) -> Heading | None:
        """The folded cluster that a note is in."""
        found = self.every(notes).get(note.cluster or 0)
        return found if found is not None and found.cluster.folded else None

    def fold(self, notes: Mapping[int, Note]) -> dict[int, int]:
        """The notes that are folded away now, each with the one in front of it; kept until it is asked again."""
        self.behind = fronts(notes.values(), {one.id for one in self._clusters.values() if one.folded})
        return self.behind

    def _heading(self, id_: int, bunch: list[Note], count: int) -> Heading:
        cluster, box = self._clusters[id_], bounds(bunch)
        open_ = box is not None and not cluster.folded
        area = QRectF(box.x, box.y - HEADING, box.w, HEADING) if box is not None and open_ else QRectF()
        return Heading(cluster, area, tuple(note.id for note in bunch), count)
