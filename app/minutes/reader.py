"""Reads a map of another program in a thread of its own, and shows what it holds as a tree to look at."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.outline import Node, Tree

if TYPE_CHECKING:
    from db.incoming import IncomingMap


class Reading(QObject):
    """Reads a file in a thread of its own. Signals: `ended(map, error)`, one of them None."""

    ended = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._pool = ThreadPoolExecutor(1, "import")
        self._waited = False

    def start(self) -> None:
        """Begin, unless it is over before it began."""
        if self._waited:
            return
        self._pool.submit(_read, self._path).add_done_callback(self._on_end)

    def wait(self) -> None:
        """Wait until the thread has ended; the bounds of a file keep that short."""
        self._waited = True
        self._pool.shutdown()

    def _on_end(self, future: Future[IncomingMap]) -> None:
        error = future.exception()
        self.ended.emit(None if error else future.result(), error)


def _read(path: Path) -> IncomingMap:
    from app.minutes.exchange.reading import read  # with the reader of the format; a thread has time for that

    return read(path)


def tree_of(incoming: IncomingMap) -> Tree:
    """A map that was read as the tree it will become; the id of a node is its place in the list, counted from 1."""
    made, path = [], [0]
    for id_, node in enumerate(incoming.nodes, 1):
        path[node.depth + 1 :] = [id_]
        usual = ("root", "topic")[node.depth] if node.depth < 2 else "point"
        made.append(
            Node(
                id_, 0, path[node.depth] or None, id_, node.kind or usual, node.text, node.detail, None, None, None,
                (node.side or None) if node.depth == 1 else None, node.folded, node.created_at, node.changed_at, None,
                node.link,
            )
        )  # fmt: skip
    return Tree(made)
