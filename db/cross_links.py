"""Links across the map, from a point to another one it belongs with."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.locked import refuse_if_nodes_locked


@dataclass(frozen=True)
class CrossLink:
    """A line between two nodes of a map; `label` says what it means, or nothing."""

    id: int
    node: int
    other: int
    label: str


def cross_links(file: CommitteeFile, map_: int) -> list[CrossLink]:
    """The links of a map in the order they were made."""
    sql = "SELECT node_link.* FROM node_link JOIN node ON node.id = node WHERE node.map = ? ORDER BY node_link.id"
    return [CrossLink(**row) for row in file.db.query(sql, [map_])]


def link_nodes(file: CommitteeFile, node: int, other: int, label: str = "") -> None:
    """Link two nodes, or take the link away if there is one already.

    Raises:
        RuleBroken: both are the same node, they stand in different maps, or the minutes are locked.
    """
    refuse_if_nodes_locked(file, [node, other])
    known = "SELECT id FROM node_link WHERE (node = ?1 AND other = ?2) OR (node = ?2 AND other = ?1)"
    found = [row["id"] for row in file.db.query(known, [node, other])]
    if found:
        with file.action(words("Remove a link between points")):
            for id_ in found:
                file.db.table("node_link").delete(id_)
        return
    maps = {row["map"] for row in file.db.query("SELECT map FROM node WHERE id IN (?, ?)", [node, other])}
    if node == other or len(maps) != 1:
        raise RuleBroken(words("A link needs two points of the same map."))
    with file.action(words("Link two points")):
        file.new("node_link", {"node": node, "other": other, "label": clean(label)})


def drop_links(file: CommitteeFile, nodes: Collection[int]) -> None:
    """Inside an action: delete the links of nodes that are about to be deleted."""
    sql = (
        "SELECT id FROM node_link WHERE node IN (SELECT value FROM json_each(?1))"
        " OR other IN (SELECT value FROM json_each(?1))"
    )
    for row in list(file.db.query(sql, [json.dumps(list(nodes))])):
        file.db.table("node_link").delete(row["id"])
