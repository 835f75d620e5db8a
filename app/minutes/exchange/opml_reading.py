"""OPML outlines of all makers read as a map: several roots, notes under three names, HTML in the text."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from app.minutes.exchange.facts import DAY, Facts
from app.minutes.exchange.html_text import looks_like_html, plain_html
from app.minutes.exchange.json_ import made_by_us
from app.minutes.exchange.xml_walk import room_for, walk
from db.errors import Trouble, counted, words
from db.file import clean, stamp
from db.followup import STATUSES
from db.incoming import Incoming, IncomingMap, Notice
from db.minutes import KINDS_OF_POINTS

OURS: Final = "_rundbord"
NOTES: Final = ("_note", "note", "notes")
DONE: Final = ("_complete", "complete", "checked", "_checked")
ADDRESSES: Final = ("url", "htmlUrl", "xmlUrl")
TAKEN: Final = frozenset(("text", *NOTES, "created", "_owner", "_due", "_status", OURS, "_map", "_complete"))
HEAD: Final = frozenset(("title", "dateCreated", "dateModified", "ownerName", "expansionState"))

NO_OUTLINE: Final = words("{name} holds no outline.")
COMMENTS: Final = counted("%n lines were marked as comments; they became points like the others.", "", 1)


def read(content: bytes, name: str) -> IncomingMap:
    """The outline in the bytes of a file called `name`; several roots hang on one called after the file's title.

    Raises:
        Trouble: there is no outline in it, or it is a trap or out of bounds.
    """
    reader, notices = walk(content, name, lambda: OutlineReader(name), {}, lambda reader: bool(reader.found))
    if not reader.found:
        raise Trouble(NO_OUTLINE, name=name)
    return reader.finish(notices)


class OutlineReader:
    """Takes the tags of an outline in order."""

    def __init__(self, name: str) -> None:
        self.found: list[tuple[int, dict[str, str]]] = []
        self._name = name
        self._depth = 0
        self._head: list[tuple[str, list[str]]] = []
        self._in_head = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name.lower() == "outline":
            room_for(len(self.found) + 1, self._depth, self._name)
            self.found.append((self._depth, attributes))
            self._depth += 1
        elif name.lower() == "head":
            self._in_head = True
        elif self._in_head:
            self._head.append((name, []))

    def end(self, name: str) -> None:
        if name.lower() == "outline":
            self._depth -= 1
        elif name.lower() == "head":
            self._in_head = False

    def text(self, words: str) -> None:
        if self._in_head and self._head:
            self._head[-1][1].append(words)

    def finish(self, notices: list[Notice]) -> IncomingMap:
        """The map, once everything is read."""
        head = {name: clean("".join(parts)) for name, parts in self._head}
        facts = Facts()
        roots = sum(depth == 0 for depth, _ in self.found)
        title = clean(plain(head.get("title", ""))) or self._name.rpartition(".")[0] or self._name
        shift = int(roots > 1)
        nodes = [Incoming(0, title)] * shift
        for depth, attributes in self.found:
            nodes.append(_node(depth + shift, attributes, facts, len(nodes)))
        ours = any(OURS in attributes for _, attributes in self.found)
        if not ours:
            _fold(nodes[shift:], head.get("expansionState", ""))
        if not nodes[0].text and not ours:
            nodes[0].text = title
        kept = {name: text for name, text in head.items() if name not in HEAD and text}
        if kept:
            nodes[0].carried.setdefault("opml", {})["head"] = kept
        facts.link(nodes)
        comments = sum(attributes.get("isComment") == "true" for _, attributes in self.found)
        notices += [Notice(COMMENTS, comments)] if comments else []
        made = made_by_us(_said(self.found[0][1].get("_map", "")), nodes, facts)
        return IncomingMap(
            title=made.title if ours else title,
            nodes=nodes,
            notices=[*notices, *made.notices],
            committee=made.committee,
            starts_at=made.starts_at,
            made_up_root=bool(shift),
        )


def plain(text: str) -> str:
    """The words of a text that may hold HTML."""
    return plain_html(text) if looks_like_html(text) else text


def _node(depth: int, attributes: Mapping[str, str], facts: Facts, at: int) -> Incoming:
    own = _said(attributes.get(OURS, ""))
    raw = next((attributes[name] for name in ("text", "TEXT", "title", "_text") if attributes.get(name)), "")
    said = clean(raw if own is not None else plain(raw))
    note = clean(next((attributes[name] for name in NOTES if attributes.get(name)), ""))
    node = Incoming(depth, said, note if own is not None else clean(plain(note)))
    if own is not None:
        facts.name(own.get("id"), at)
        facts.put(node, {name: value for name, value in own.items() if name not in ("text", "detail")})
        kept = node.carried.get("opml", {})
        if kept.get("text", {}).get("source") == raw:
            node.text = kept["text"]["plain"]
        rest = kept.get("attributes", {})
    else:
        rest = {name: value for name, value in attributes.items() if name not in TAKEN}
        if said != raw:
            node.carried["opml"] = {"text": {"plain": said, "source": raw}}
    _take_kind(node, attributes, rest)
    if not node.link:
        node.link = next((attributes[name] for name in ADDRESSES if attributes.get(name, "").startswith("http")), "")
    if not node.created_at:
        node.created_at = moment_of(attributes.get("created", ""))
    if rest:
        node.carried.setdefault("opml", {})["attributes"] = rest
    return node


def _take_kind(node: Incoming, attributes: Mapping[str, str], rest: dict[str, str]) -> None:
    """The kind by our category, and what is known of an action; a task that is ticked off is one too."""
    done = any(attributes.get(name, "").lower() in ("true", "checked", "yes", "1") for name in DONE)
    category = attributes.get("category", "")
    if category in KINDS_OF_POINTS or category in ("root", "topic"):
        rest.pop("category", None)
        usual = ("root", "topic", "point")[min(node.depth, 2)]
        node.kind = "" if category in (usual, "root") else category
    elif done and node.depth:
        node.kind = "action"
    if node.kind == "action":
        status = attributes.get("_status", "")
        node.status = "done" if done else status if status in STATUSES else "planned"
        node.owner = clean(attributes.get("_owner", ""))
        node.due_on = due if DAY.fullmatch(due := attributes.get("_due", "")) else ""
    for name in DONE:
        if done:
            rest.pop(name, None)


def _fold(nodes: list[Incoming], state: str) -> None:
    """Fold what the head does not list as open: lines are counted from 1 among those that are seen."""
    if not state.strip():
        return
    open_ = {int(part) for part in state.split(",") if part.strip().isdecimal() and len(part.strip()) < 8}
    line, hidden_below = 0, None
    for at, node in enumerate(nodes):
        if hidden_below is not None and node.depth > hidden_below:
            continue
        line += 1
        parent = at + 1 < len(nodes) and nodes[at + 1].depth > node.depth
        node.folded = parent and line not in open_
        hidden_below = node.depth if node.folded else None


def _said(text: str) -> dict[str, Any] | None:
    try:
        said = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def moment_of(text: str) -> str:
    """A date of RFC 822 as a moment of ours, empty where it is none."""
    try:
        found: datetime = parsedate_to_datetime(text)
        return stamp(found if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
