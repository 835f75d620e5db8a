"""Clones of Freeplane: nodes that repeat another one, made copies of it."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Final

from app.minutes.exchange.xml_walk import room_for
from db.incoming import Arrow, Incoming

WAYS: Final = ("TREE_ID", "CONTENT_ID", "REFERENCE_ID")


def expand_clones(
    nodes: list[Incoming], attributes: Sequence[Mapping[str, str]], name: str
) -> tuple[list[Incoming], int]:
    """The nodes with the words, and for whole branches the nodes below them, of those they repeat; how many did.

    A clone inside its own original stays a single point: it would go on forever.
    """
    places = {facts["ID"]: at for at, facts in reversed(list(enumerate(attributes))) if facts.get("ID")}
    originals: dict[int, tuple[int, bool]] = {}
    for at, facts in enumerate(attributes):
        way = next((way for way in WAYS if places.get(facts.get(way, ""), at) != at), None)
        if way is not None:
            originals[at] = places[facts[way]], way == "TREE_ID"
    if not originals:
        return nodes, 0
    ends = _ends(nodes)
    made: list[Incoming] = []
    moved: dict[int, int] = {}
    for at, node in enumerate(nodes):
        moved[at] = len(made)
        made.append(node)
        if at not in originals:
            continue
        original, whole = originals[at]
        _take_content(node, nodes[original])
        inside = original <= at < ends[original]
        if whole and ends[at] == at + 1 and not inside:
            for below in nodes[original + 1 : ends[original]]:
                depth = below.depth - nodes[original].depth + node.depth
                room_for(len(made) + len(nodes) - at, depth, name)
                copy = replace(
                    below,
                    depth=depth,
                    side=0,
                    arrows=list(below.arrows),
                    carried=deepcopy(below.carried),
                    followup=deepcopy(below.followup),
                )
                copy.carried.pop("id", None)
                made.append(copy)
    return _with_places(made, moved), len(originals)


def _take_content(node: Incoming, original: Incoming) -> None:
    """Give a clone what its original says, where it says nothing itself."""
    if node.text:
        return
    for name in ("text", "detail", "kind", "owner", "due_on", "status", "link"):
        setattr(node, name, getattr(original, name))
    node.followup = deepcopy(original.followup)
    own = {name: node.carried[name] for name in ("id",) if name in node.carried}
    kept = {name: value for name, value in deepcopy(original.carried).items() if name != "id"}
    if "mm" in kept:
        kept["mm"].pop("map", None)
    node.carried = {**kept, **own}
    node.created_at = node.created_at or original.created_at
    node.changed_at = node.changed_at or original.changed_at


def _with_places(made: list[Incoming], moved: Mapping[int, int]) -> list[Incoming]:
    """Let links lead to the new places of the nodes."""
    for node in made:
        node.arrows = [Arrow(moved[arrow.to], arrow.label, arrow.look) for arrow in node.arrows]
        if "decision" in node.followup:
            node.followup["decision"] = moved[node.followup["decision"]]
        link = node.carried.get("link")
        if isinstance(link, dict):
            node.carried["link"] = {"node": moved[link["node"]]}
    return made


def _ends(nodes: Sequence[Incoming]) -> list[int]:
    """Where the branch of each node ends in the list."""
    ends = [len(nodes)] * len(nodes)
    open_: list[int] = []
    for at, node in enumerate(nodes):
        while open_ and nodes[open_[-1]].depth >= node.depth:
            ends[open_.pop()] = at
        open_.append(at)
    return ends
