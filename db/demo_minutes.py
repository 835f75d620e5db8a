"""The demo's mind maps, and what their nodes tell of: notes, strategies, talks and votes."""

from datetime import datetime, timedelta
from typing import Any, Final

from db.demo_rows import Gathering, local
from db.file import stamp
from db.outline import split_sides

NODE_KIND: Final = {
    "rod": "root",
    "emne": "topic",
    "pointe": "point",
    "idé": "idea",
    "spørgsmål": "question",
    "uenighed": "disagreement",
    "beslutning": "decision",
    "handling": "action",
    "citat": "quote",
    "parkering": "parking",
}
PACE: Final = timedelta(seconds=20)
"""The secretary writes a node each so often from the beginning of the branch's item."""


def gather_minutes(demo: Gathering) -> None:
    days = {meeting["id"]: local(meeting["dato"], meeting["start"]) for meeting in demo.told("moeder")}
    began = {}
    for source in demo.told("mindmaps"):
        demo.add(
            "map", source["id"], meeting=demo.of(source["moede"]), title=source["titel"], remark=source["note"] or ""
        )
        began[source["id"]] = days[source["moede"]]
    sides = _sides(demo)
    moment: dict[str, datetime] = dict(began)
    for node in demo.told("knuder"):
        above = demo.spans[node["punkt"]][0] if "punkt" in node else moment[node["mindmap"]]
        moment[node["mindmap"]] = above + PACE
        _add_node(demo, node, sides.get(node["id"]), stamp(above))


def _add_node(demo: Gathering, node: dict[str, Any], side: int | None, at: str) -> None:
    link = node.get("kobling", {})
    demo.add(
        "node",
        node["id"],
        map=demo.of(node["mindmap"]),
        parent=demo.of(node["foraelder"]),
        position=node["orden"],
        kind=NODE_KIND[node["type"]],
        text=node["tekst"],
        detail=_detail(demo, link),
        item=demo.of(node.get("punkt")),
        note=demo.of(link.get("seddel")),
        turn=None,
        side=side,
        folded=0,
        created_at=at,
        changed_at=at,
        carried=None,
    )


def _detail(demo: Gathering, link: dict[str, str]) -> str:
    """What a node tells of, in words, where the file has no column for the link."""
    if "strategi" in link:
        strategy = demo.find("strategy", link["strategi"])
        return f"Strategi {strategy['field']}: {strategy['text']}"
    if "oplaeg" in link:
        talk = next(talk for talk in demo.told("oplaeg") if talk["id"] == link["oplaeg"])
        return f"Fra oplægget »{talk['titel']}«"
    if "afstemning" in link:
        return f"Afstemning: {demo.find('vote', link['afstemning'])['question']}"
    return ""


def _sides(demo: Gathering) -> dict[str, int]:
    """The side of each branch by key, so that both sides of a map are about equally full."""
    nodes = demo.told("knuder")
    below: dict[str | None, list[str]] = {}
    for node in nodes:
        below.setdefault(node["foraelder"], []).append(node["id"])

    def size(key: str) -> int:
        return 1 + sum(size(child) for child in below.get(key, []))

    sides: dict[str, int] = {}
    for root in below[None]:
        branches = below.get(root, [])
        sides |= dict(zip(branches, split_sides([size(branch) for branch in branches]), strict=True))
    return sides


def node_keys(demo: Gathering, word: str) -> dict[str, int | None]:
    """The nodes that stand for something, by its key; `word` is beslutning, handling, uenighed or citat."""
    linked = (node for node in demo.told("knuder") if word in node.get("kobling", {}))
    return {node["kobling"][word]: demo.of(node["id"]) for node in linked}


def item_above(demo: Gathering, node: int | None) -> int | None:
    """The agenda item of the branch a node hangs on, None if there is none."""
    while node is not None:
        row = demo.rows["node"][node - 1]
        if row["item"] is not None:
            return int(row["item"])
        node = row["parent"]
    return None
