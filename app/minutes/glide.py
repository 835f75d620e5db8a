"""How nodes move to their new places: all at once within 150 ms, or not at all where there are many."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPointF

from app.kit.gesture import animate, moves
from app.minutes.layout import Box

MS = 150
MOST = 300
"""More nodes than these jump: every frame would cost more than it shows."""


class Glide:
    """The places of the nodes while they move; the next movement begins where this one is."""

    def __init__(self, owner: QObject, changed: Callable[[], None]) -> None:
        self._owner, self._changed = owner, changed
        self._finish: Callable[[], None] = _rest
        self.places: Mapping[int, Box] = {}

    def jump(self, places: Mapping[int, Box]) -> None:
        """Be there at once."""
        self._finish()
        self.places = places

    def go(self, places: Mapping[int, Box], parents: Mapping[int, int], shift: QPointF, still: int) -> None:
        """Move to new places. `shift` is how far the map has been moved under the nodes, `still` a node that stays.

        A new node comes out of its parent.
        """
        if places is self.places:
            return
        if not moves() or len(places) > MOST or not self.places:
            self.jump(places)
            return
        before = {id_: box._replace(x=box.x - shift.x(), y=box.y - shift.y()) for id_, box in self.places.items()}
        self.jump(places)
        starts = {id_: before.get(id_) or before.get(parents.get(id_, 0)) or box for id_, box in places.items()}
        starts[still] = places.get(still, Box(0, 0, 0, 0, 0))
        if all(abs(starts[id_].x - box.x) + abs(starts[id_].y - box.y) < 2 for id_, box in places.items()):
            return

        def show(share: float) -> None:
            if self._finish is not _rest or share < 1:
                self.places = {id_: between(starts[id_], box, share) for id_, box in places.items()}
            if share >= 1:
                self.places = places
            self._changed()

        self._finish = animate(show, MS, self._owner)


def between(start: Box, end: Box, share: float) -> Box:
    """A box on its way; it has its new size from the beginning."""
    return end._replace(x=start.x + (end.x - start.x) * share, y=start.y + (end.y - start.y) * share)


def _rest() -> None:
    return None
