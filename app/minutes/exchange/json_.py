"""The minutes as JSON (`.json`): everything that is known of every node, for other programs and for keeping."""

import json
from typing import Any, Final

from app.minutes.exchange.facts import VERSION, Facts, facts_of, head_of, is_moment
from app.minutes.exchange.letters import decoded
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.xml_walk import room_for
from db.errors import Trouble, words
from db.file import clean
from db.incoming import Incoming, IncomingMap

FORMAT: Final = "rundbord-map"
NO_JSON: Final = words("{name} is no sound JSON file; it was not read.")
NOT_OUR_JSON: Final = words("{name} is JSON, but no mind map.")
NEWER: Final = words("{name} was written by a newer version of Rundbord; it was not read.")


def write(outline: Outline) -> Rendition:
    """One line for each node, so that two versions can be compared line by line."""
    head = json.dumps({"format": FORMAT, **head_of(outline)}, ensure_ascii=False)
    lines = [
        json.dumps({"id": point.id, "depth": point.depth, **facts_of(point)}, ensure_ascii=False)
        for point in outline.points
    ]
    text = f'{head[:-1]}, "nodes": [\n' + ",\n".join(lines) + "\n]}\n"
    return Rendition(text.encode(), nodes=len(json.loads(text)["nodes"]))


def read(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`.

    Raises:
        Trouble: it is no map of ours, of a newer version, or out of bounds.
    """
    try:
        told = json.loads(decoded(content)[0])
    except (ValueError, RecursionError) as error:
        raise Trouble(NO_JSON, name=name) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("nodes"), list):
        raise Trouble(NOT_OUR_JSON, name=name)
    if not isinstance(told.get("version"), int) or told["version"] > VERSION:
        raise Trouble(NEWER, name=name)
    facts, nodes = Facts(), list[Incoming]()
    for one in told["nodes"]:
        depth = one.get("depth") if isinstance(one, dict) else None
        # A level that was left out would leave a node without a parent.
        if not isinstance(depth, int) or not (0 < depth <= nodes[-1].depth + 1 if nodes else depth == 0):
            raise Trouble(NOT_OUR_JSON, name=name)
        room_for(len(nodes) + 1, depth, name)
        node = Incoming(depth, "")
        facts.name(one.get("id"), len(nodes))
        facts.put(node, one)
        nodes.append(node)
    if not nodes:
        raise Trouble(NOT_OUR_JSON, name=name)
    facts.link(nodes)
    return made_by_us(told, nodes, facts)


def made_by_us(head: Any, nodes: list[Incoming], facts: Facts) -> IncomingMap:
    """A map that came with a head of ours; what is missing in the head goes without."""
    head = head if isinstance(head, dict) else {}
    title = head.get("title")
    return IncomingMap(
        title=clean(title) if isinstance(title, str) and clean(title) else nodes[0].text,
        nodes=nodes,
        notices=facts.notices(),
        committee=str(head.get("committee_id", "")),
        starts_at=str(head["starts_at"]) if is_moment(head.get("starts_at")) else "",
    )
