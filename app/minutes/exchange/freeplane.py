"""Freeplane and FreeMind maps (`.mm`), in pure ASCII so that every version of both reads them right."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from app.kit.markup import escaped, in_ascii, tag
from app.minutes.exchange.freeplane_reading import read
from app.minutes.exchange.map_kinds import MEANINGS, icon_of, meaning, usual
from app.minutes.exchange.outline import Outline, Point, Rendition

__all__ = ["read", "write"]

# 1.0.1 brings up a warning in Freeplane 1.7, a higher number one in the versions before it.
VERSION: Final = "freeplane 1.7.0"
FROM_OTHERS: Final = ("opml", "xmind", "markers", "labels")
"""What maps of other formats left with a node; it rides along as it is."""


def write(outline: Outline) -> Rendition:
    """The map as a Freeplane file."""
    root = outline.points[0].carried.get("mm", {}).get("map", {})
    lines = [tag("map", {"version": VERSION, **root.get("attributes", {})}), *root.get("elements", ())]
    names = _names(outline)
    deepest = -1
    for point in outline.points:
        lines.extend("</node>" for _ in range(deepest - point.depth + 1))
        lines.extend(_node(outline, point, names))
        deepest = point.depth
    lines.extend("</node>" for _ in range(deepest + 1))
    content = in_ascii("\n".join([*lines, "</map>", ""])).encode("ascii")
    kept = sum(len(re.findall(r"<node[ />]", markup)) for point in outline.points for markup in _kept(point))
    return Rendition(content, nodes=len(re.findall(rb"<node[ >]", content)) - kept)


def _kept(point: Point) -> list[str]:
    mm = point.carried.get("mm", {})
    return [*mm.get("elements", ()), *mm.get("map", {}).get("elements", ())]


def _names(outline: Outline) -> dict[int, str]:
    """What each node is called in the file: as it was called in the file it came from, each name once."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for point in outline.points:
        if (name := point.carried.get("id", "")) and name not in taken:
            names[point.id] = name
            taken.add(name)
    for point in outline.points:
        if point.id not in names:
            name = f"ID_{point.id}"
            while name in taken:
                name += "_"
            names[point.id] = name
            taken.add(name)
    return names


def _node(outline: Outline, point: Point, names: Mapping[int, str]) -> list[str]:
    mm = point.carried.get("mm", {})
    words, page = _words(point, mm.get("text", {}))
    attributes = {
        **words,
        "ID": names[point.id],
        "CREATED": _milliseconds(point.created_at),
        "MODIFIED": _milliseconds(point.changed_at),
        "POSITION": ("left" if point.side < 0 else "right") if point.depth == 1 else "",
        # Without any FOLDED in the file Freeplane folds all of it; on the root it writes false itself.
        "FOLDED": "true" if point.folded else "false" if point.depth == 0 else "",
        "LINK": _link(point, names),
        **mm.get("attributes", {}),
    }
    lines = [tag("node", attributes), *([page] if page else []), *_longer(point, mm)]
    lines += _marks(outline, point, names)
    for arrow in point.arrows:
        if arrow.to in names:
            facts = {"DESTINATION": names[arrow.to], "MIDDLE_LABEL": arrow.label, **arrow.look}
            lines.append(tag("arrowlink", facts, empty=True))
    lines += [tag("arrowlink", arrow, empty=True, all=True) for arrow in point.carried.get("loose_arrows", ())]
    return lines + list(mm.get("elements", ()))


def _words(point: Point, source: Mapping[str, Any]) -> tuple[dict[str, str], str]:
    """The text as attributes, and as a page of its own where it has to be one."""
    if source and source["plain"] == point.text:
        return source.get("attributes", {}), source.get("page", "")
    if point.text.lstrip().lower().startswith("<html"):
        # Freeplane shows TEXT that begins with <html> as a page: such a text goes into a paragraph of its own.
        return {}, _rich("NODE", point.text)
    # Text that begins with = would be run as a formula.
    return {"TEXT": point.text, "FORMAT": "NO_FORMAT" if point.text.startswith("=") else ""}, ""


def _longer(point: Point, mm: Mapping[str, Any]) -> list[str]:
    """The detail as note, or in the two places it came from as long as nobody has changed it."""
    kept = [mm[place] for place in ("details", "note") if place in mm]
    if kept and point.detail == "\n\n".join(one["plain"] for one in kept if one["plain"]):
        return [one["page"] or _rich("NOTE", one["plain"]) for one in kept]
    details = mm.get("details", {}).get("plain", "")
    if details and point.detail.startswith(details + "\n\n"):
        return [mm["details"]["page"], _rich("NOTE", point.detail.removeprefix(details + "\n\n"))]
    return [_rich("NOTE", point.detail)] if point.detail else []


def _marks(outline: Outline, point: Point, names: Mapping[int, str]) -> list[str]:
    """Icons and attributes: what the file had, and what Freeplane has no other place for."""
    kept = point.carried.get("icons", {})
    kind = "" if point.kind == usual(point.depth) else point.kind
    same = bool(kept) and (kept["kind"], kept["status"]) == (kind, point.status)
    icons = _icons(point, kind, same)
    if meaning(icons)[0] not in ("", kind) and point.depth:
        kind = point.kind
        same = same and "kind" in kept["told"]
    facts = _facts(outline, point, kind, names)
    if same:  # the icons of a stranger's file say it without words
        facts = [(name, text) for name, text in facts if name not in ("kind", "status") or name in kept["told"]]
    looks = kept.get("looks", {}) if same else {}
    lines = [tag("icon", {"BUILTIN": name, **looks.get(str(at), {})}, empty=True) for at, name in enumerate(icons)]
    lines += [tag("attribute", {"NAME": name, "VALUE": text}, empty=True) for name, text in facts]
    for name, text, *look in point.carried.get("attributes", ()):
        lines.append(tag("attribute", {"NAME": name, "VALUE": text, **(look[0] if look else {})}, empty=True, all=True))
    return lines


def _icons(point: Point, kind: str, same: bool) -> list[str]:
    """The icons of the file with that of the kind; once the kind was changed without those of the old one."""
    kept = point.carried.get("icons", {})
    own = icon_of(kind, point.status)
    if same:
        return list(kept["names"])
    before = (icon_of(kept["kind"], kept["status"]), kept["kind"]) if kept else ("", "")
    rest = [name for name in kept.get("names", ()) if name != before[0] and MEANINGS.get(name, ("-",))[0] != before[1]]
    return [own, *rest] if own else rest


def _facts(outline: Outline, point: Point, kind: str, names: Mapping[int, str]) -> list[tuple[str, str]]:
    """What Freeplane has no place for, as attributes with fixed names."""
    root = point.depth == 0
    others = {name: point.carried[name] for name in FROM_OTHERS if name in point.carried}
    known = dict(point.followup)
    if "decision" in known:
        known["decision"] = names.get(known["decision"], "")
    if known := {name: value for name, value in known.items() if value}:
        others["followup"] = known
    facts = [
        ("committee", outline.committee if root else ""),
        ("committee_id", outline.uuid if root else ""),
        ("meeting", str(outline.number) if root else ""),
        ("date", outline.date if root else ""),
        ("kind", kind),
        ("item", str(point.item or "")),
        ("note", str(point.note or "")),
        ("turn", str(point.turn or "")),
        ("backdrop", str(point.backdrop or "")),
        ("owner", point.owner),
        ("due", point.due_on),
        ("status", point.status),
        ("rundbord", json.dumps(others, ensure_ascii=False) if others else ""),
    ]
    return [(name, text) for name, text in facts if text]


def _link(point: Point, names: Mapping[int, str]) -> str:
    kept = point.carried.get("link", "")
    if isinstance(kept, dict):
        kept = f"#{names[kept['node']]}" if kept.get("node") in names else ""
    return point.link or kept


def _rich(kind: str, text: str) -> str:
    paragraphs = "".join(f"<p>{escaped(line)}</p>" for line in text.split("\n"))
    return f'<richcontent TYPE="{kind}"><html><head/><body>{paragraphs}</body></html></richcontent>'


def _milliseconds(moment: datetime) -> str:
    return str(round(moment.timestamp() * 1000))
