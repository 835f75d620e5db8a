"""A map read from a file, before it is written into a meeting: its nodes, and what a person should know about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

MOST_NODES: Final = 50_000
DEEPEST: Final = 200


@dataclass(frozen=True)
class Arrow:
    """A link across the map to the node at that place in the list; `look` is what else the file says about it."""

    to: int
    label: str = ""
    look: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Incoming:
    """A node as a file tells of it; `depth` is 0 for the middle, and parents come before their children.

    `kind` is empty where it goes without saying: the middle, its branches, points below them. `side` is -1 left, 1
    right, 0 where the file does not say. Moments are ISO text as stored, empty where unknown. `item` is the number on
    the agenda, `link` a web or mail address. `carried` is what the committee's file has no column for; where it names
    another node, as in `{"link": {"node": at}}`, that is its place in the list. `followup` is what the follow-up knows
    of it, see db.outcome_facts; its `decision` is a place in the list.
    """

    depth: int
    text: str
    detail: str = ""
    kind: str = ""
    side: int = 0
    folded: bool = False
    created_at: str = ""
    changed_at: str = ""
    item: int | None = None
    owner: str = ""
    due_on: str = ""
    status: str = ""
    note: int | None = None
    turn: int | None = None
    backdrop: int | None = None
    link: str = ""
    arrows: list[Arrow] = field(default_factory=list)
    carried: dict[str, Any] = field(default_factory=dict)
    followup: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Notice:
    """A sentence about a file that was read, in English with named places; `%n` in it is `n`."""

    text: str
    n: int = -1
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class IncomingMap:
    """What was read; the first node is the middle.

    `committee` is the uuid of the committee whose file it came from, empty for a stranger's: only there do the notes,
    turns and photos its points name exist. `starts_at` is that of the meeting, `title` what a meeting made of it is
    called.
    """

    title: str
    nodes: Sequence[Incoming]
    notices: Sequence[Notice] = ()
    committee: str = ""
    starts_at: str = ""
    made_up_root: bool = False


def parents(nodes: Sequence[Incoming]) -> list[int]:
    """The place of each node's parent in the list, -1 for the first."""
    found: list[int] = []
    path: list[int] = []
    for at, node in enumerate(nodes):
        del path[node.depth :]
        found.append(path[-1] if path else -1)
        path.append(at)
    return found
