"""What of the map is shown just now and where: folds, focus, the point being written, sizes and places."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.minutes.draft import DRAFT, ECHO, Draft
from app.minutes.kinds import shown_text
from app.minutes.layout import Box, Gaps, lay_out
from app.minutes.node_card import NodeCard, card_being_written, card_of
from app.shell.language import short_date
from db.outline import Node, Tree, opening_folds, split_sides

if TYPE_CHECKING:
    # A map that is only looked at opens without what writes into a committee's file.
    from app.minutes.sort_out import Sieve
    from db.cross_links import CrossLink
    from db.node_facts import Behind


@dataclass(frozen=True)
class Around:
    """What the map shows beside its nodes: agenda numbers and breaks by item, actions and quotes by node, links."""

    numbers: Mapping[int, int] = field(default_factory=dict)
    breaks: Collection[int] = ()
    behind: Mapping[int, Behind] = field(default_factory=dict)
    links: Collection[CrossLink] = ()


class Arrangement:
    """The nodes that are shown with their cards and places.

    Folds are kept in the file; a fold made by the opening of a map, or undone by a new point below it, is only here.
    """

    def __init__(self) -> None:
        self.tree = Tree(())
        self.cards: dict[int, NodeCard] = {}
        self.places: dict[int, Box] = {}
        self.parents: dict[int, int] = {}
        self.hidden: dict[int, int] = {}
        """How many nodes a fold hides below those that are shown, where it hides any."""
        self.around = Around()
        self.gaps = Gaps()
        self.newest: int | None = None
        self.live = True
        """Whether the map grows just now, so that the newest point is marked."""
        self.focus: int | None = None
        """The branch that is looked at alone."""
        self.sieve: Sieve | None = None
        """What is searched for; the rest is pale."""
        self.found: frozenset[int] = frozenset()
        self._here: dict[int, bool] = {}
        self._sizes: dict[int, int] = {}
        self._made: dict[int, tuple[Node, NodeCard]] = {}
        self._version = 0
        self._stamp: object = None

    def open(self, tree: Tree, around: Around, open_first: Collection[int] = ()) -> None:
        """Take another map, folded so far that about twenty nodes are shown."""
        self._here = dict.fromkeys(opening_folds(tree, 20, open_first), True)
        self._here.update(dict.fromkeys(open_first, False))
        self.newest = self.focus = self.sieve = None
        self.take(tree, around)

    def take(self, tree: Tree, around: Around) -> bool:
        """Take the rows as they are now. True if a point was written since; the way to it is unfolded then."""
        if around is not self.around:
            self._made.clear()
        self._version += 1
        before, self.tree, self.around = self.newest, tree, around
        last = tree.newest
        self.newest = last.id if last else None
        self._sizes.clear()
        grown = last is not None and before is not None and last.id > before
        if grown and last is not None:
            self.reveal(last.id)
        if self.focus not in tree:
            self.focus = None
        self.sift(self.sieve)
        return grown

    def sift(self, sieve: Sieve | None) -> None:
        """Search for something, or with None for nothing."""
        self.sieve = sieve
        found = sieve.found(self.tree, self.around.behind) if sieve else frozenset[int]()
        self.found = found - {one.id for one in self.tree.branches if self._is_empty_break(one)}

    def folded(self, node: int) -> bool:
        """Whether what is below a node is hidden."""
        return self._here.get(node, self.tree.nodes[node].folded)

    def fold_here(self, node: int, folded: bool | None) -> None:
        """Fold or unfold on this screen only; None goes back to what the file says."""
        self._version += 1
        if folded is None:
            self._here.pop(node, None)
        else:
            self._here[node] = folded

    def reveal(self, node: int) -> None:
        """Unfold whatever hides a node, and look at the whole map again if it lies outside the focus."""
        path = self.tree.path(node)
        self._version += 1
        for above in path[:-1]:
            if self.folded(above.id):
                self._here[above.id] = False
        if self.focus is not None and all(above.id != self.focus for above in path):
            self.focus = None

    def hidden_below(self, node: int) -> int:
        """How many nodes a fold hides, 0 if there is none."""
        if node not in self.tree or not self.tree.children(node) or not self.folded(node):
            return 0
        if node not in self._sizes:
            self._sizes[node] = self.tree.below(node)
        return self._sizes[node]

    def caption(self, node: Node) -> str:
        """The words of a node on the map; the branch of an agenda item begins with its number."""
        number = self.around.numbers.get(node.item) if node.item is not None else None
        return f"{number} {node.text}" if number and node.kind == "topic" else node.text

    def aside(self, node: Node) -> str:
        """Who does an action and by when, who said a quote."""
        known = self.around.behind.get(node.id)
        if known is None:
            return ""
        day = short_date(date.fromisoformat(known.due_on)) if known.due_on else ""
        return " · ".join(part for part in (known.name, day) if part)

    def arrange(self, drafts: Mapping[Draft, str] | None = None) -> None:
        """Find the places of all that is shown; points being written, with their text, have theirs among them."""
        drafts = drafts or {}
        stamp = self._version, len(self.tree), self.focus, [(one.id, one.parent, one.after) for one in drafts]
        if stamp == self._stamp and self._rewrite(drafts):
            return
        self._stamp = stamp
        self.cards, self.places, self.parents, self.hidden = {}, {}, {}, {}
        root = self.tree.nodes[self.focus] if self.focus is not None else self.tree.root
        if root is None:
            return
        children: dict[int, list[int]] = {}
        waiting = [root]
        while waiting:
            node = waiting.pop()
            kept = self._made.get(node.id)
            if kept is None or kept[0] is not node:
                kept = self._made[node.id] = (node, self._card(node))
            self.cards[node.id] = kept[1]
            folded = self.folded(node.id) and node is not root
            below = [] if folded else self._below(node)
            if folded and (hidden := self.hidden_below(node.id)):
                self.hidden[node.id] = hidden
            waiting.extend(below)
            row = [child.id for child in below]
            for draft in drafts:
                if draft.node is None and draft.parent == node.id:
                    row.insert(row.index(draft.after) + 1 if draft.after in row else len(row) * draft.last, draft.id)
            children[node.id] = row
            self.parents.update(dict.fromkeys(row, node.id))
        for draft, text in drafts.items():
            if draft.id in self.parents or draft.node in self.cards:
                self.cards[draft.id] = self._card_of_draft(draft, text)
        sizes = {id_: (card.width, card.height) for id_, card in self.cards.items()}
        self.places = lay_out(root.id, children, sizes, self._sides(children[root.id]), self.gaps)

    def _rewrite(self, drafts: Mapping[Draft, str]) -> bool:
        """Show what is written now; False if that needs another place, or anything else has changed."""
        cards = {draft.id: self._card_of_draft(draft, text) for draft, text in drafts.items()}
        if any(id_ not in self.places or self.cards[id_][1:3] != card[1:3] for id_, card in cards.items()):
            return False
        self.cards.update(cards)
        return True

    def describe(self, node: int) -> str:
        """A node in words, for those who hear the map."""
        found = self.tree.nodes[node]
        return shown_text(found.kind, self.caption(found))

    def _card(self, node: Node) -> NodeCard:
        known = self.around.behind.get(node.id)
        # Nearly every point came up in somebody's turn: a sign on each would say nothing and show who is minuted.
        here = (("text-long", node.detail), ("open-in-new", node.link))
        marks = tuple(icon for icon, there in here if there)
        done = known is not None and known.status == "done"
        return card_of(self.caption(node), node.kind, node.note is not None, self.aside(node), marks, done)

    def _card_of_draft(self, draft: Draft, text: str) -> NodeCard:
        return card_of(text, draft.kind) if draft.last else card_being_written(text, draft.kind)

    def _below(self, node: Node) -> list[Node]:
        below = self.tree.children(node.id)
        return list(below) if node.parent is not None else [one for one in below if not self._is_empty_break(one)]

    def _is_empty_break(self, branch: Node) -> bool:
        return branch.item in self.around.breaks and not self.tree.children(branch.id)

    def _sides(self, branches: list[int]) -> dict[int, int]:
        """The sides kept in the file; a map that never had any is split in two, in order. A focus grows one way."""
        if self.focus is not None:
            return {}
        stored = {id_: self.tree.nodes[id_].side for id_ in branches if id_ in self.tree}
        if not any(stored.values()):
            weights = [len(list(self.tree.subtree(id_))) if id_ in self.tree else 1 for id_ in branches]
            return dict(zip(branches, split_sides(weights), strict=True))
        return {id_: side or 1 for id_, side in stored.items()}


__all__ = ["DRAFT", "ECHO", "Around", "Arrangement"]
