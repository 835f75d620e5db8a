"""What somebody looks for on the map, and the nodes that are it."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.node_facts import Behind
from db.outline import TITLES, Tree


@dataclass(frozen=True)
class Sieve:
    """Words, a kind, a person and an agenda item; what is empty or None lets everything through."""

    words: str = ""
    kind: str = ""
    person: int | None = None
    item: int | None = None

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.kind) or self.person is not None or self.item is not None

    def found(self, tree: Tree, behind: Mapping[int, Behind]) -> frozenset[int]:
        """The nodes that have all the words somewhere, and are of the kind, the person and the item."""
        words = self.words.casefold().split()
        under = tree.branch_of_item(self.item) if self.item is not None else None
        if self.item is not None and under is None:
            return frozenset()
        nodes = tree.subtree(under.id) if under is not None else tree.nodes.values()
        return frozenset(
            node.id
            for node in nodes
            if (not self.kind or node.kind == self.kind)
            and (self.person is None or (node.id in behind and behind[node.id].person == self.person))
            and (words or self.kind or node.kind not in TITLES)
            and all(word in f"{node.text}\n{node.detail}".casefold() for word in words)
        )


def in_order(tree: Tree, found: frozenset[int]) -> list[int]:
    """The nodes in the order they are read."""
    return [node.id for node in tree.subtree(tree.root.id) if node.id in found] if tree.root else []


def next_found(tree: Tree, found: frozenset[int], selected: int, by: int) -> int | None:
    """The find that is `by` places from the selected node, round and round; the first or last if that is none."""
    finds = in_order(tree, found)
    if not finds:
        return None
    return finds[(finds.index(selected) + by if selected in finds else 0 if by > 0 else -1) % len(finds)]
