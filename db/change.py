"""What happened to the file, in a form every view understands, and who hears of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

log = logging.getLogger(__name__)

Row = tuple[str, int]
"""(table, id)"""


@dataclass(frozen=True)
class Change:
    """One committed action, or the undoing or redoing of one."""

    action: int
    name: str
    actor: str
    kind: Literal["done", "undone", "redone"]
    rows: frozenset[Row]

    def touches(self, *tables: str) -> bool:
        """True if a row of any of `tables` was added, altered or removed."""
        return any(table in tables for table, _ in self.rows)

    def ids(self, table: str) -> frozenset[int]:
        """The rows of `table` that were added, altered or removed."""
        return frozenset(id_ for touched, id_ in self.rows if touched == table)


class Listeners:
    """The views that want to hear of changes, told one after the other in the order they came."""

    def __init__(self) -> None:
        self._heard: list[Callable[[Change], None]] = []
        self.telling = False

    def add(self, listener: Callable[[Change], None]) -> None:
        """Tell `listener` of every change from now on."""
        self._heard.append(listener)

    def remove(self, listener: Callable[[Change], None]) -> None:
        """Tell `listener` no more; one that is not there is no error, so a view may close twice."""
        if listener in self._heard:
            self._heard.remove(listener)

    def tell(self, change: Change) -> None:
        """Tell every listener; one that fails is logged and does not silence the rest."""
        self.telling = True
        try:
            for listener in tuple(self._heard):
                try:
                    listener(change)
                except Exception:
                    log.exception("a view failed while hearing of %r", change.name)
        finally:
            self.telling = False
