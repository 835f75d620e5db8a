"""What of the map the wall shows: the branch in work with its newest points, the other branches as one line each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.minutes.draft import ECHO
from app.minutes.kinds import shown_text
from app.minutes.live import LiveLine
from db.agenda import Item
from db.outline import Node, Tree, counts, newest

MOST_POINTS = 7


@dataclass(frozen=True)
class BranchRow:
    """One branch: its number on the agenda or "", its title, how many points of each kind, how long each of them is."""

    number: str
    title: str
    counts: dict[str, int]
    lengths: tuple[int, ...]
    now: bool


@dataclass(frozen=True)
class PointRow:
    """One point of the branch in work: `depth` is 1 right under it, `hidden` what a fold hides below it.

    `echo` marks the point that is being written and not kept yet.
    """

    id: int
    parent: int
    depth: int
    kind: str
    text: str
    newest: bool
    hidden: int
    echo: bool = False


def branch_rows(tree: Tree, items: Sequence[Item], focus: int | None) -> list[BranchRow]:
    """All branches in order but breaks in which nothing was said."""
    by_id = {item.id: item for item in items}
    rows = []
    for branch in tree.branches:
        item = by_id.get(branch.item) if branch.item is not None else None
        below = list(tree.subtree(branch.id))[1:]
        if item is not None and item.kind == "break" and not below:
            continue
        title, now = branch.text, branch.id == focus
        lengths = tuple(len(node.text) for node in below)
        rows.append(BranchRow(str(item.position) if item else "", title, counts(below), lengths, now))
    return rows


def focus_of(tree: Tree, item: Item | None) -> Node | None:
    """The branch the wall opens: that of the item in work, or else where something was written last."""
    branch = tree.branch_of_item(item.id) if item else None
    last = tree.newest
    if branch is None and last is not None:
        branch = tree.branch(last.id)
    return branch or next(iter(tree.branches), None)


def point_rows(tree: Tree, branch: Node) -> list[PointRow]:
    """The points of a branch in reading order, without what is folded away."""
    last = newest(tree.subtree(branch.id))
    rows: list[PointRow] = []
    waiting = [(child, 1) for child in reversed(tree.children(branch.id))]
    while waiting:
        node, depth = waiting.pop()
        hidden = sum(1 for _ in tree.subtree(node.id)) - 1 if node.folded else 0
        text = shown_text(node.kind, node.text)
        rows.append(PointRow(node.id, node.parent or 0, depth, node.kind, text, node is last, hidden))
        if not node.folded:
            waiting.extend((child, depth + 1) for child in reversed(tree.children(node.id)))
    return rows


def with_echo(rows: list[PointRow], live: LiveLine) -> list[PointRow]:
    """The rows with the point being written as the newest: under its parent where that is shown, else last."""
    if not live.text:
        return rows
    above = next((at for at, row in enumerate(rows) if row.id == live.under), None)
    depth = rows[above].depth + 1 if above is not None else 1
    at = len(rows)
    if above is not None:
        at = next((i for i in range(above + 1, len(rows)) if rows[i].depth < depth), len(rows))
    echo = PointRow(ECHO, live.under or 0, depth, live.kind, shown_text(live.kind, live.text), True, 0, echo=True)
    plain = [replace(row, newest=False) for row in rows]
    return [*plain[:at], echo, *plain[at:]]


def window(heights: Sequence[float], fresh: int, room: float, more: float) -> tuple[int, int]:
    """The stretch of rows, at most seven, that fits into `room` and holds the newest, as near its end as can be.

    Args:
        heights: of each row with the least gap after it.
        fresh: index of the newest row; the last one where there is none.
        more: what the line costs that tells how many are left out, before or after the stretch.
    """
    total = len(heights)
    if total == 0:
        return 0, 0
    best = (fresh, fresh + 1)
    for first in range(fresh, -1, -1):
        last = fresh + 1
        while last < total and fits(heights, first, last + 1, room, more):
            last += 1
        if not fits(heights, first, last, room, more):
            break
        if last - first >= best[1] - best[0]:
            best = (first, last)
    return best


def fits(heights: Sequence[float], first: int, last: int, room: float, more: float) -> bool:
    """Whether the rows from `first` up to `last` fit, with a line for those before and one for those after."""
    extra = more * ((first > 0) + (last < len(heights)))
    return last - first <= MOST_POINTS and sum(heights[first:last]) + extra <= room
