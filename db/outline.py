"""The tree of a mind map: its rows, the questions asked of their order, and how a written line tells its kind."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from db.letters import clean

NODE_KINDS: Final = (
    "root",
    "topic",
    "point",
    "idea",
    "question",
    "concern",
    "agreement",
    "disagreement",
    "decision",
    "action",
    "quote",
    "source",
    "parking",
)
TITLES: Final = ("root", "topic")
"""The kinds that hold points and are none."""

PREFIXES: Final[Mapping[str, str]] = {
    "!": "decision",
    ">": "action",
    "?": "question",
    "#": "disagreement",
    '"': "quote",
}
CLOSING_QUOTES = '"”“»«'


@dataclass(frozen=True, slots=True)
class Map:
    """The mind map of one meeting."""

    id: int
    meeting: int
    title: str
    remark: str


@dataclass(frozen=True, slots=True)
class Node:
    """A node of a map; moments are ISO text as stored, `side` is 1 right, -1 left, None for all but branches.

    `link` is a web address or "", `backdrop` the photo on a board it came from, `carried` what an import kept for the
    next export.
    """

    id: int
    map: int
    parent: int | None
    position: int
    kind: str
    text: str
    detail: str
    item: int | None
    note: int | None
    turn: int | None
    side: int | None
    folded: bool
    created_at: str
    changed_at: str
    carried: str | None
    link: str = ""
    backdrop: int | None = None


def read_capture(text: str) -> tuple[str, str]:
    """The kind and the text of a written line: '!' decision, '>' action, '?' question, '#' disagreement, '"' quote."""
    line = clean(text)
    kind = PREFIXES.get(line[:1], "point")
    if kind != "point":
        line = line[1:].strip()
    if kind == "quote":
        line = line.rstrip(CLOSING_QUOTES).strip()
    return kind, line


def write_capture(kind: str, text: str) -> str:
    """The line that `read_capture` reads as this kind and text; kinds without a prefix give the text alone."""
    prefix = next((prefix for prefix, known in PREFIXES.items() if known == kind), "")
    return prefix + text


class Tree:
    """The nodes of one map by their places; children stand in their order."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes: dict[int, Node] = {}
        self._children: dict[int | None, list[Node]] = {}
        self._counts: Counter[str] = Counter()
        self._newest: Node | None = None
        for node in nodes:
            self._add(node)
        self._newest = newest(self.nodes.values())
        for row in self._children.values():
            row.sort(key=_place)

    def change(self, nodes: Iterable[Node], gone: Iterable[int] = ()) -> None:
        """Take nodes as they are now, others away; the work grows with how many those and their siblings are."""
        fresh = {node.id: node for node in nodes}
        leaving = {*fresh, *gone} & self.nodes.keys()
        rows = {self.nodes[id_].parent for id_ in leaving}
        for id_ in leaving:
            self._counts[self.nodes.pop(id_).kind] -= 1
        for parent in rows:
            self._children[parent] = [node for node in self._children[parent] if node.id not in leaving]
        for node in fresh.values():
            self._add(node)
        for parent in rows | {node.parent for node in fresh.values()}:
            self._children[parent].sort(key=_place)
            if not self._children[parent]:
                del self._children[parent]
        self._find_newest(fresh.values())

    def _find_newest(self, fresh: Iterable[Node]) -> None:
        known = self.nodes.get(self._newest.id) if self._newest else None
        if known is None or self._newest is None or known.kind in TITLES or _written(known) < _written(self._newest):
            self._newest = newest(self.nodes.values())
        else:
            self._newest = newest([known, *fresh])

    def _add(self, node: Node) -> None:
        self.nodes[node.id] = node
        self._children.setdefault(node.parent, []).append(node)
        self._counts[node.kind] += 1

    @property
    def newest(self) -> Node | None:
        """The point written last."""
        return self._newest

    @property
    def counts(self) -> dict[str, int]:
        """How many points there are of each kind, in the order of `NODE_KINDS`; kinds without any are left out."""
        return {kind: self._counts[kind] for kind in NODE_KINDS[2:] if self._counts[kind]}

    def __contains__(self, node: object) -> bool:
        return node in self.nodes

    def __len__(self) -> int:
        return len(self.nodes)

    @property
    def root(self) -> Node | None:
        """The middle of the map, None while it is empty."""
        return next(iter(self._children.get(None, ())), None)

    @property
    def branches(self) -> Sequence[Node]:
        """The nodes right under the root."""
        return self.children(self.root.id) if self.root else ()

    def children(self, node: int) -> Sequence[Node]:
        """The nodes right under a node, in order."""
        return self._children.get(node, ())

    def subtree(self, node: int) -> Iterator[Node]:
        """A node and all below it, each before its children, in reading order."""
        waiting = [self.nodes[node]]
        while waiting:
            here = waiting.pop()
            yield here
            waiting.extend(reversed(self.children(here.id)))

    def below(self, node: int) -> int:
        """How many nodes there are under a node, at any depth."""
        children, count, waiting = self._children, 0, [node]
        while waiting:
            row = children.get(waiting.pop())
            if row:
                count += len(row)
                waiting += [child.id for child in row]
        return count

    def path(self, node: int) -> list[Node]:
        """The nodes from the root down to this one, both included."""
        found: list[Node] = []
        at: int | None = node
        while at is not None:
            found.append(self.nodes[at])
            at = self.nodes[at].parent
        return found[::-1]

    def branch(self, node: int) -> Node:
        """The branch a node belongs to: itself, if it is the root or right under it."""
        return self.path(node)[:2][-1]

    def item_of(self, node: int) -> int | None:
        """The agenda item a node belongs to, by itself or by a node above it."""
        return next((above.item for above in reversed(self.path(node)) if above.item is not None), None)

    def branch_of_item(self, item: int) -> Node | None:
        """The first branch of an agenda item."""
        return next((branch for branch in self.branches if branch.item == item), None)


def _place(node: Node) -> tuple[int, int]:
    return node.position, node.id


def _written(node: Node) -> tuple[str, int]:
    return node.created_at, node.id


def points(nodes: Iterable[Node]) -> list[Node]:
    """What was said: the nodes without the root and the topics."""
    return [node for node in nodes if node.kind not in TITLES]


def newest(nodes: Iterable[Node]) -> Node | None:
    """The point written last."""
    return max(points(nodes), key=_written, default=None)


def counts(nodes: Iterable[Node]) -> dict[str, int]:
    """How many points there are of each kind, in the order of `NODE_KINDS`; kinds without any are left out."""
    kinds = [node.kind for node in points(nodes)]
    return {kind: kinds.count(kind) for kind in NODE_KINDS if kind in kinds}


def split_sides(weights: Sequence[float]) -> list[int]:
    """Sides of branches in order: the first ones right, the rest left, so that both weigh most nearly the same."""
    total, right = sum(weights), 0.0
    best, cut = total, 0
    for count, weight in enumerate(weights, start=1):
        right += weight
        if abs(total - 2 * right) < best:
            best, cut = abs(total - 2 * right), count
    return [1] * cut + [-1] * (len(weights) - cut)


def lighter_side(weights: Iterable[tuple[int, float]]) -> int:
    """The side with less on it, the right one when both weigh the same; `weights` are (side, weight)."""
    return 1 if sum(side * weight for side, weight in weights) <= 0 else -1


def opening_folds(tree: Tree, about: int = 20, open_first: Collection[int] = ()) -> frozenset[int]:
    """The nodes to show folded so that a map opens with about `about` nodes.

    The branches are always shown and `open_first` is opened before the others, which follow from the middle outwards.
    """
    if tree.root is None:
        return frozenset()
    shown = 1 + len(tree.branches)
    row: list[Node] = sorted(tree.branches, key=lambda branch: branch.id not in open_first)
    folded: set[int] = set()
    for node in row:  # grows while it is walked: the next ring is read after this one
        below = tree.children(node.id)
        if not below:
            continue
        if node.id in open_first or shown + len(below) <= about:
            shown += len(below)
            row.extend(below)
        else:
            folded.add(node.id)
    return frozenset(folded)
