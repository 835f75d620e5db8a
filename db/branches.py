"""The map of a meeting as it lies in the file, and the branches its agenda gives it."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from db.file import CommitteeFile, stamp
from db.outline import Map, Node, Tree, lighter_side, split_sides

PLANNED_S_PER_POINT = 300.0  # a branch is expected to grow by about a point each five minutes


def map_of(file: CommitteeFile, meeting: int) -> Map | None:
    """The mind map of a meeting, None before its minutes were begun."""
    rows = file.db.query("SELECT * FROM map WHERE meeting = ? ORDER BY id LIMIT 1", [meeting])
    return next((Map(**row) for row in rows), None)


def nodes(file: CommitteeFile, map_: int) -> list[Node]:
    """The nodes of a map by parent and position."""
    return [
        as_node(row) for row in file.db.query("SELECT * FROM node WHERE map = ? ORDER BY parent, position, id", [map_])
    ]


def nodes_by_id(file: CommitteeFile, map_: int, ids: Iterable[int]) -> list[Node]:
    """Those of the nodes that are there and belong to the map."""
    sql = "SELECT node.* FROM json_each(?) AS wanted CROSS JOIN node ON node.id = wanted.value WHERE node.map = ?"
    return [as_node(row) for row in file.db.query(sql, [json.dumps(list(ids)), map_])]


def node(file: CommitteeFile, id_: int) -> Node:
    """One node; KeyError when there is none."""
    for row in file.db.query("SELECT * FROM node WHERE id = ?", [id_]):
        return as_node(row)
    raise KeyError(id_)


def tree_of(file: CommitteeFile, meeting: int) -> Tree:
    """The map of a meeting as a tree, empty before its minutes were begun."""
    found = map_of(file, meeting)
    return Tree(nodes(file, found.id) if found else ())


def last_point(file: CommitteeFile, meeting: int) -> Node | None:
    """The point of a meeting that was written last."""
    sql = (
        "SELECT node.* FROM node JOIN map ON map.id = node.map WHERE map.meeting = ?"
        " AND node.kind NOT IN ('root', 'topic') ORDER BY node.created_at DESC, node.id DESC LIMIT 1"
    )
    return next((as_node(row) for row in file.db.query(sql, [meeting])), None)


def lay_out(file: CommitteeFile, meeting: int) -> int:
    """Inside an action: see that the meeting has a map with a branch for each item of its agenda. Gives the map.

    What is there already stays as it is; a new item's branch comes behind that of the item before it.
    """
    found, root = _map_and_root(file, meeting)
    tree = Tree(nodes(file, found))
    order = [branch.id for branch in tree.branches]
    planned: dict[int, float] = {}
    behind = 0
    for row in list(file.db.query("SELECT * FROM item WHERE meeting = ? ORDER BY position", [meeting])):
        branch = tree.branch_of_item(row["id"])
        id_ = branch.id if branch else new_row(file, found, root, len(order) + 1, "topic", row["title"], item=row["id"])
        if branch is None:
            order.insert(behind, id_)
        behind = order.index(id_) + 1
        planned[id_] = row["planned_s"] / PLANNED_S_PER_POINT
    _number(file, order)
    _take_sides(file, tree, order, planned)
    return found


def release_item(file: CommitteeFile, item: int) -> None:
    """Inside an action: let go of an agenda item that is about to be deleted; a branch with points stays as a topic."""
    for row in list(file.db.query("SELECT * FROM node WHERE item = ?", [item])):
        below = next(file.db.query("SELECT id FROM node WHERE parent = ? LIMIT 1", [row["id"]]), None)
        if below is None and row["kind"] == "topic":
            file.db.table("node").delete(row["id"])
            renumber(file, row["parent"])
        else:
            file.db.table("node").update(row["id"], {"item": None})


def rename_branch(file: CommitteeFile, item: int, before: str, after: str) -> None:
    """Inside an action: let the branch of an item follow its new title, unless it has words of its own."""
    if before != after and after:
        sql = "UPDATE node SET text = ?, changed_at = ? WHERE item = ? AND kind = 'topic' AND text = ?"
        file.db.execute(sql, [after, stamp(file.now()), item, before])


def release_notes(file: CommitteeFile, notes: Sequence[int]) -> None:
    """Inside an action: let points keep their words when the notes they came from are about to be deleted."""
    for note in notes:
        file.db.execute("UPDATE node SET note = NULL WHERE note = ?", [note])


def place_for(file: CommitteeFile, meeting: int, item: int | None) -> Node:
    """The branch of the item, or of the one in work, or the root; the map is laid out where it is missing."""
    if item is None:
        sql = (
            "SELECT item.id FROM item JOIN item_time ON item_time.item = item.id"
            " WHERE item.meeting = ? AND item_time.ended_at IS NULL ORDER BY item_time.id DESC LIMIT 1"
        )
        item = next((row["id"] for row in file.db.query(sql, [meeting])), None)
    for again in (False, True):
        if again:
            lay_out(file, meeting)
        found = map_of(file, meeting)
        where, values = ("node.item = ?", [item]) if item is not None else ("node.parent IS NULL", [])
        sql = f"SELECT * FROM node WHERE map = ? AND {where} ORDER BY position, id LIMIT 1"
        for row in file.db.query(sql, [found.id, *values]) if found else ():
            return as_node(row)
    raise KeyError(item)


def new_row(
    file: CommitteeFile, map_: int, parent: int | None, position: int, kind: str, text: str, **more: Any
) -> int:
    """Inside an action: insert a node written now, missing columns as the schema has them."""
    now = stamp(file.now())
    row = {"map": map_, "parent": parent, "position": position, "kind": kind, "text": text, **more}
    return file.new("node", {**row, "created_at": now, "changed_at": now})


def free_side(file: CommitteeFile, root: int) -> int:
    """The side on which a new branch of no agenda item finds most room."""
    sql = (
        "SELECT side, 1 + (SELECT COUNT(*) FROM node AS below WHERE below.parent = node.id) AS size"
        " FROM node WHERE parent = ? AND side IS NOT NULL"
    )
    return lighter_side((row["side"], row["size"]) for row in file.db.query(sql, [root]))


def renumber(file: CommitteeFile, parent: int | None) -> None:
    """Inside an action: number the children of a node 1, 2, 3 ... in their order."""
    sql = "SELECT id FROM node WHERE parent = ? ORDER BY position, id"
    _number(file, [row["id"] for row in file.db.query(sql, [parent])])


def as_node(row: dict[str, Any]) -> Node:
    """A row of the table as a node."""
    return Node(**{**row, "folded": bool(row["folded"])})


def _map_and_root(file: CommitteeFile, meeting: int) -> tuple[int, int]:
    found = map_of(file, meeting)
    about = next(file.db.query("SELECT title, theme FROM meeting WHERE id = ?", [meeting]))
    title = about["theme"] or about["title"]
    map_ = found.id if found else file.new("map", {"meeting": meeting, "title": title})
    for row in file.db.query(
        "SELECT id FROM node WHERE map = ? AND parent IS NULL ORDER BY position, id LIMIT 1", [map_]
    ):
        return map_, int(row["id"])
    return map_, new_row(file, map_, None, 1, "root", title)


def _take_sides(file: CommitteeFile, tree: Tree, order: list[int], planned: dict[int, float]) -> None:
    """Give a side to the branches that have none; a side once given stays."""
    size = {id_: 1 + planned.get(id_, 0) + (len(list(tree.subtree(id_))) if id_ in tree else 1) for id_ in order}
    sides = {id_: tree.nodes[id_].side if id_ in tree else None for id_ in order}
    fresh = dict(zip(order, split_sides([size[id_] for id_ in order]), strict=True)) if not any(sides.values()) else {}
    for id_ in order:
        if sides[id_] is None:
            taken = [(side, size[other]) for other, side in sides.items() if side is not None]
            sides[id_] = fresh.get(id_) or lighter_side(taken)
            file.db.table("node").update(id_, {"side": sides[id_]})


def _number(file: CommitteeFile, order: Sequence[int]) -> None:
    for position, id_ in enumerate(order, start=1):
        file.db.execute("UPDATE node SET position = ? WHERE id = ? AND position <> ?", [position, id_, position])
