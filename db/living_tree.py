"""The map of a meeting as a tree that is read once and then follows each change by the rows it touched."""

from typing import Final
from weakref import WeakKeyDictionary

from db.branches import map_of, nodes, nodes_by_id
from db.change import Change
from db.file import CommitteeFile
from db.outline import Tree

_living: Final[WeakKeyDictionary[CommitteeFile, dict[int, "LivingTree"]]] = WeakKeyDictionary()


class LivingTree:
    """One tree for all views of a meeting's map; it hears of changes itself.

    A view that hears of one earlier hands it over with `hear`; hearing of it twice does no harm.
    """

    def __init__(self, file: CommitteeFile, meeting: int) -> None:
        self._file, self._meeting = file, meeting
        self._tree = Tree(())
        self._map: int | None = None
        self._seen = 0
        self._heard: Change | None = None
        self._read()
        file.changed.add(self.hear)

    @property
    def tree(self) -> Tree:
        """The map as it is now, empty before its minutes were begun; it goes on living, so keep no part of it."""
        if self._file.changed.telling and self._seen != self._file.db.conn.total_changes:
            self._read()  # another view is told first, and asks before this one has heard
        return self._tree

    @property
    def map(self) -> int | None:
        """The id of the map, None before the minutes were begun."""
        return self._map

    def hear(self, change: Change) -> None:
        """Take over what a change touched."""
        if change is self._heard:
            return
        self._heard = change
        if self._map is None or change.touches("map"):
            self._read()
        elif ids := change.ids("node"):
            found = nodes_by_id(self._file, self._map, ids)
            self._tree.change(found, ids - {node.id for node in found})
        self._seen = self._file.db.conn.total_changes

    def _read(self) -> None:
        found = map_of(self._file, self._meeting)
        self._map = found.id if found else None
        self._tree = Tree(nodes(self._file, found.id) if found else ())
        self._seen = self._file.db.conn.total_changes


def living_tree(file: CommitteeFile, meeting: int) -> LivingTree:
    """The tree of a meeting's map; the same one for whoever asks."""
    trees = _living.setdefault(file, {})
    if meeting not in trees:
        trees[meeting] = LivingTree(file, meeting)
    return trees[meeting]
