"""What an import may keep with a node, and what of it can be trusted when it comes from a file."""

import re
from collections.abc import Mapping
from typing import Any, Final
from xml.sax import SAXException

import defusedxml.sax
from defusedxml.common import DefusedXmlException

NAME: Final = re.compile(r"[A-Za-z_][\w.:-]*")
MARKUP: Final = "markup"
TABLE: Final = {"*": str}
PAGE: Final = {"plain": str, "page": MARKUP}
# What an import may keep with a node: a type, a list of one shape, or names with shapes ("*": any name of XML).
SHAPES: Final[Mapping[str, Any]] = {
    "id": str,
    "owner": str,
    "icons": {"names": [str], "kind": str, "status": str, "told": [str], "looks": {"*": TABLE}},
    "markers": {"names": [str], "kind": str, "status": str},
    "labels": [str],
    "attributes": [[str, TABLE]],
    "loose_arrows": [TABLE],
    "mm": {
        "text": {"plain": str, "attributes": TABLE, "page": MARKUP},
        "details": PAGE,
        "note": PAGE,
        "attributes": TABLE,
        "elements": [MARKUP],
        "map": {"attributes": TABLE, "elements": [MARKUP]},
    },
    "opml": {"text": {"plain": str, "source": str}, "attributes": TABLE, "head": TABLE},
    "xmind": {"as": str, "rest": dict, "sheet": dict},
}
NEEDED: Final = {"icons": ("names", "kind", "status", "told"), "markers": ("names", "kind", "status")}


def shaped(value: Any, shape: Any) -> Any:
    """The value if it has that shape, without its parts that have not; None when nothing of it can be used."""
    if shape is MARKUP:
        return value if isinstance(value, str) and is_markup(value) else None
    if isinstance(shape, type):
        return value if isinstance(value, shape) else None
    if isinstance(shape, list):
        return _row(value, shape) if isinstance(value, list) else None
    return _table(value, shape) if isinstance(value, dict) else None


def _row(value: list[Any], shape: list[Any]) -> list[Any] | None:
    one_fact = shape == [str, TABLE]  # name, value and perhaps what else is said of it
    shapes = [str, str, TABLE] if one_fact else shape * len(value)
    parts = (shaped(part, one) for part, one in zip(value, shapes, strict=False))
    kept = [part for part in parts if part is not None]
    return None if one_fact and len(kept) < 2 else kept


def _table(value: dict[Any, Any], shape: Mapping[str, Any]) -> dict[str, Any] | None:
    kept = {}
    for name, part in value.items():
        known = isinstance(name, str) and (name in shape or name.isdecimal() or bool(NAME.fullmatch(name)))
        wanted = shape.get(name, shape.get("*")) if known else None
        if wanted is not None and (sound := shaped(part, wanted)) is not None:
            kept[name] = sound
    needed = ("plain", "page") if shape is PAGE else ("plain",) if "plain" in shape else ()
    return kept if all(name in kept for name in needed) else None


def is_markup(text: str) -> bool:
    """Whether a text can stand in an XML file as it is."""
    parser = defusedxml.sax.make_parser()
    try:
        parser.feed(f"<x>{text}</x>")
        parser.close()
    except (SAXException, DefusedXmlException):
        return False
    return True
