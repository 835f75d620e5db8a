"""XMind maps (`.xmind`), as every version since 2018 writes and reads them."""

import io
import json
import zipfile
from typing import Any, Final

from app.minutes.exchange.facts import facts_of, head_of
from app.minutes.exchange.outline import Outline, Point, Rendition
from app.minutes.exchange.xmind_marks import PROVIDER, SIDES, marker_of
from app.minutes.exchange.xmind_reading import WAYS, read

__all__ = ["read", "write"]

LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)  # the same minutes make the same file, whenever they are written


def write(outline: Outline) -> Rendition:
    """The map as a zip with its content in JSON."""
    names = _names(outline)
    kept = outline.points[0].carried.get("xmind", {}).get("sheet", {})
    sheet = {
        **kept,
        "id": kept.get("id", "rundbord-sheet"),
        "class": "sheet",
        "title": outline.title,
        "relationships": _relationships(outline, names),
    }
    root, nodes = _tree(outline, names)
    content = _packed({
        "content.json": f'[{_json(sheet)[:-1]},"rootTopic":{root}}}]',
        "metadata.json": _json({"creator": {"name": "Rundbord"}, "dataStructureVersion": "2",
                                "activeSheetId": sheet["id"]}),
        "manifest.json": _json({"file-entries": {"content.json": {}, "metadata.json": {}}}),
    })  # fmt: skip
    return Rendition(content, nodes)


def _tree(outline: Outline, names: dict[int, str]) -> tuple[str, int]:
    """All topics as JSON, and how many; from the last to the first, because no depth is too deep for a loop."""
    waiting: dict[int, list[tuple[str, str]]] = {}
    made = 0
    for point in reversed(outline.points):
        ways: dict[str, list[str]] = {}
        for way, text in reversed(waiting.pop(point.depth + 1, [])):
            ways.setdefault(way, []).append(text)
            made += 1
        topic = _topic(point, names)
        if point.depth == 0:
            topic.setdefault("structureClass", SIDES)
            topic["extensions"] += _sides(outline)
            _extension(topic)["content"]["map"] = head_of(outline)
        text = _json(topic)
        if ways:
            below = ",".join(f'"{way}":[{",".join(texts)}]' for way, texts in ways.items())
            text = f'{text[:-1]},"children":{{{below}}}}}'
        if point.depth == 0:
            return text, made + 1
        way = point.carried.get("xmind", {}).get("as", "attached")
        waiting.setdefault(point.depth, []).append((way if way in WAYS else "attached", text))
    raise ValueError("an outline begins with its middle")


def _relationships(outline: Outline, names: dict[int, str]) -> list[dict[str, Any]]:
    return [
        {"id": f"rundbord-link-{point.id}-{at}", "class": "relationship", "end1Id": names[point.id],
         "end2Id": names[arrow.to], **({"title": arrow.label} if arrow.label else {}),
         **({"rundbord": arrow.look} if arrow.look else {})}
        for point in outline.points
        for at, arrow in enumerate(point.arrows)
        if arrow.to in names
    ]  # fmt: skip


def _names(outline: Outline) -> dict[int, str]:
    """What each topic is called in the file, each name once."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for point in outline.points:
        kept = point.carried.get("id", "")
        names[point.id] = kept if kept and kept not in taken else f"rundbord-{point.id}"
        taken.add(names[point.id])
    return names


def _topic(point: Point, names: dict[int, str]) -> dict[str, Any]:
    kept = point.carried.get("xmind", {})
    topic: dict[str, Any] = {**kept.get("rest", {}), "id": names[point.id], "class": "topic", "title": point.text}
    if point.detail:
        lines = "".join(f"<div>{_html(line) or '<br/>'}</div>" for line in point.detail.split("\n"))
        topic["notes"] = {"plain": {"content": point.detail}, "realHTML": {"content": lines}}
    if markers := _markers(point):
        topic["markers"] = [{"markerId": name} for name in markers]
    labels = [*point.carried.get("labels", ()), *_labels(point)]
    if labels:
        topic["labels"] = labels
    link = point.carried.get("link", "")
    if isinstance(link, dict):
        link = f"xmind:#{names[link['node']]}" if link.get("node") in names else ""
    if point.link or link:
        topic["href"] = point.link or link
    if point.folded:
        topic["branch"] = "folded"
    own = {"provider": PROVIDER, "content": {"id": point.id, **facts_of(point, "text", "detail", "arrows", "folded")}}
    topic["extensions"] = [*topic.get("extensions", ()), own]
    return topic


def _extension(topic: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in topic["extensions"] if one.get("provider") == PROVIDER)
    return found


def _markers(point: Point) -> list[str]:
    own, kept = marker_of(point.kind, point.status), point.carried.get("markers", {})
    if kept and (kept["kind"], kept["status"]) == (point.kind, point.status):
        return list(kept["names"])
    old = marker_of(kept["kind"], kept["status"]) if kept else ""
    return [*([own] if own else []), *(name for name in kept.get("names", ()) if name != old)]


def _labels(point: Point) -> list[str]:
    return [part for part in (f"@{point.owner}" if point.owner else "", point.due_on) if part]


def _sides(outline: Outline) -> list[dict[str, Any]]:
    """How many of the first branches stand on the right, if these come first; otherwise only we know."""
    sides = [point.side for point in outline.points if point.depth == 1]
    right = sides.count(1)
    if sides != [1] * right + [-1] * (len(sides) - right):
        return []
    return [{"provider": SIDES, "content": [{"name": "right-number", "content": str(right)}]}]


def _html(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _packed(parts: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(entry, part)
    return packed.getvalue()


def _json(part: Any) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
