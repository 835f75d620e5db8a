"""What is being written on the map and not in the file yet, and its place there."""

from dataclasses import dataclass

DRAFT, ECHO = -1, -2
"""The ids under which points that are not in the file yet have their place on the map.

DRAFT is written on the map itself, ECHO in the line below it.
"""


@dataclass(frozen=True)
class Draft:
    """What is being written: a node of the file, or a new one under `parent`, right behind `after` or first."""

    node: int | None
    parent: int
    after: int | None
    kind: str = "point"
    last: bool = False
    """Whether it is the echo of the line below the map, which comes last under its parent."""
    over: int | None = None
    """The node that goes under it once it is written."""

    @property
    def id(self) -> int:
        """The id of its place on the map."""
        if self.node is not None:
            return self.node
        return ECHO if self.last else DRAFT
