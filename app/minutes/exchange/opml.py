"""OPML 2.0, the outline format that outliners and most mind-map programs open."""

import json
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from app.kit.markup import escaped, tag
from app.minutes.exchange.facts import facts_of, head_of
from app.minutes.exchange.opml_reading import OURS, read
from app.minutes.exchange.outline import Outline, Point, Rendition

__all__ = ["read", "write"]

SHOWN: Final = ("text", "detail", "owner", "due_on", "status")
"""What stands in attributes of its own; the rest is in one for ourselves, so that nothing is lost on the way back."""


def write(outline: Outline) -> Rendition:
    """The map as one outline under the meeting's title."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', *_head(outline), "<body>"]
    deepest = -1
    for point in outline.points:
        lines.extend("</outline>" for _ in range(deepest - point.depth + 1))
        attributes = _attributes(point)
        if point.depth == 0:
            attributes["_map"] = _json(head_of(outline))
        lines.append(tag("outline", attributes))
        deepest = point.depth
    lines.extend("</outline>" for _ in range(deepest + 1))
    content = "\n".join([*lines, "</body>", "</opml>", ""]).encode()
    return Rendition(content, nodes=content.count(b"<outline "))


def _head(outline: Outline) -> list[str]:
    facts = {
        "title": outline.title,
        "dateCreated": _moment(min(point.created_at for point in outline.points)),
        "dateModified": _moment(max(point.changed_at for point in outline.points)),
        "ownerName": outline.committee,
        "expansionState": ",".join(map(str, _open_lines(outline))),
    }
    kept = outline.points[0].carried.get("opml", {}).get("head", {})
    lines = [f"<{name}>{escaped(text)}</{name}>" for name, text in facts.items() if text]
    return ["<head>", *lines, *(f"<{name}>{escaped(text)}</{name}>" for name, text in kept.items()), "</head>"]


def _open_lines(outline: Outline) -> list[int]:
    """The lines that are open, counted from 1 among those that are seen."""
    found: list[int] = []
    line, hidden_below = 0, None
    for at, point in enumerate(outline.points):
        if hidden_below is not None and point.depth > hidden_below:
            continue
        hidden_below = point.depth if point.folded else None
        line += 1
        if not point.folded and at + 1 < len(outline.points) and outline.points[at + 1].depth > point.depth:
            found.append(line)
    return found


def _attributes(point: Point) -> dict[str, str]:
    """`text` and `created` are OPML's own; those with an underscore are what outliners have agreed on in practice."""
    kept = point.carried.get("opml", {})
    source = kept.get("text", {})
    text = source["source"] if source and source["plain"] == point.text else point.text
    facts = {
        # The attribute is required, and an empty value would leave it out.
        "text": text or " ",
        "_note": point.detail,
        "category": "" if point.kind == "root" else point.kind,
        "created": _moment(point.created_at),
        "_owner": point.owner,
        "_due": point.due_on,
        "_status": point.status,
        "_complete": "true" if point.done else "",
    }
    rest = kept.get("attributes", {})
    own = {"type": "link", "url": point.link} if point.link and point.link not in rest.values() else {}
    return {**facts, **rest, **own, OURS: _json({"id": point.id, **facts_of(point, *SHOWN)})}


def _json(facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _moment(moment: datetime) -> str:
    return format_datetime(moment)
