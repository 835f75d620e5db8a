"""Maps as other programs wrote them since 2000, each with one or two of the traps they are known for."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

from db import minutes
from db.cross_links import cross_links
from db.file import CommitteeFile
from db.followup import action_items
from db.incoming import IncomingMap

MAPS = Path(__file__).parent.parent / "files" / "maps"


def packed(**parts: str) -> bytes:
    """A zip with these files; a double underscore in a name is a dot."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, text in parts.items():
            opened.writestr(name.replace("__", "."), text)
    return content.getvalue()


def told(map_: IncomingMap) -> list[tuple[object, ...]]:
    """What must come back from a round trip, whatever nodes are called inside files: all but times nobody gave."""
    return [
        (
            node.depth, node.text, node.detail, node.kind, node.status, node.owner, node.due_on, node.side, node.folded,
            node.link, [(arrow.to, arrow.label, dict(arrow.look)) for arrow in node.arrows],
            {name: value for name, value in node.carried.items() if name != "id"},
        )
        for node in map_.nodes
    ]  # fmt: skip


def outcomes(file: CommitteeFile, meeting: int) -> list[tuple[str, dict[str, object], list[object]]]:
    """The rows of the follow-up behind the nodes of a meeting, with all their columns; ids as what they mean."""
    tree = minutes.tree_of(file, meeting)
    assert tree.root is not None
    places = {node.id: at for at, node in enumerate(tree.subtree(tree.root.id))}
    decisions = {row["id"]: places.get(row["node"]) for row in file.db.query("SELECT id, node FROM decision")}
    found: list[tuple[str, dict[str, object], list[object]]] = []
    for table in ("decision", "action_item", "disagreement", "quotation", "parking"):
        below = {"decision": "decision_source", "disagreement": "side_taken"}.get(table)
        for row in list(file.db.query(f"SELECT * FROM {table} WHERE meeting = ? AND node IS NOT NULL", [meeting])):
            id_, about = row.pop("id"), []
            row |= {"node": places[row["node"]], "meeting": None, "item": row.get("item") is None}
            if row.get("decision"):
                place = decisions[row["decision"]]
                row["decision"] = ("elsewhere", row["decision"]) if place is None else ("at", place)
            if below:
                about = list(file.db.query(f"SELECT * FROM {below} WHERE {table} = ? ORDER BY id", [id_]))
                for one in about:
                    one["id"] = one[table] = None
            found.append((table, row, about))
    return sorted(found, key=lambda one: (one[0], str(one[1]["node"])))


def rows(file: CommitteeFile, meeting: int) -> list[tuple[object, ...]]:
    """The nodes of a meeting with all their columns; ids and positions as what they mean."""
    tree = minutes.tree_of(file, meeting)
    assert tree.root is not None
    order = [node.id for node in tree.subtree(tree.root.id)]
    places = {id_: at for at, id_ in enumerate(order)}
    actions = {one.node: (one.owner, one.due_on, one.status) for one in action_items(file, meeting)}
    links: dict[int, list[tuple[int, str]]] = {}
    for link in cross_links(file, tree.root.map):
        links.setdefault(link.node, []).append((places[link.other], link.label))
    found: list[tuple[object, ...]] = []
    for id_ in order:
        node = tree.nodes[id_]
        kept = json.loads(node.carried or "{}")
        if isinstance(kept.get("link"), dict):
            kept["link"] = places[kept["link"]["node"]]
        for arrow in kept.get("arrows", ()):
            arrow["node"] = places[arrow["node"]]
        above = None if node.parent is None else places[node.parent]
        found.append((
            above, node.kind, node.text, node.detail, node.item is None, node.note, node.turn, node.side, node.folded,
            node.created_at, node.changed_at, node.link, kept, actions.get(id_), links.get(id_),
        ))  # fmt: skip
    return found
