"""XMind files read as a map: those in JSON since 2018, and the XML of the versions 3 to 8 before them."""

import json
from collections.abc import Iterator
from typing import Any, Final

from app.minutes.exchange.archive import Archive
from app.minutes.exchange.carried_shape import TABLE, shaped
from app.minutes.exchange.facts import Facts
from app.minutes.exchange.html_text import plain_html
from app.minutes.exchange.json_ import made_by_us
from app.minutes.exchange.letters import decoded
from app.minutes.exchange.xmind_marks import PROVIDER, SIDES, meaning
from app.minutes.exchange.xmind_old import read_old
from app.minutes.exchange.xml_walk import room_for
from db.errors import Trouble, counted, words
from db.file import clean
from db.incoming import Arrow, Incoming, IncomingMap, Notice

WAYS: Final = ("attached", "detached", "summary", "callout")
KNOWN: Final = frozenset(
    ("id", "class", "title", "titleUnedited", "children", "notes", "markers", "labels", "href", "image", "branch",
     "extensions", "attributedTitle")
)  # fmt: skip
NO_MAP: Final = words("{name} is packed, but holds no map of XMind.")
NOT_SOUND: Final = words("{name} is damaged: its map cannot be read.")
PICTURES: Final = counted("%n pictures could not be brought along.", "", 1)
SHEETS: Final = words("The file has %n sheets; each became a branch.")
LOST: Final = counted("%n links lead to points that are not in the file.", "", 1)
DETACHED: Final = counted("%n points that stood apart from the map became branches or points of it.", "", 1)


def read(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`; several sheets hang on one middle.

    Raises:
        Trouble: there is no map in it, it is locked, damaged, a trap or out of bounds.
    """
    archive = Archive(content, name)
    if "content.json" not in archive.names:
        if "content.xml" in archive.names:
            return read_old(archive.read("content.xml"), name)
        raise Trouble(NO_MAP, name=name)
    try:
        sheets = json.loads(decoded(archive.read("content.json"))[0])
    except (ValueError, RecursionError) as error:
        raise Trouble(NOT_SOUND, name=name) from error
    sheets = [sheet for sheet in sheets if isinstance(sheet, dict)] if isinstance(sheets, list) else []
    sheets = [sheet for sheet in sheets if isinstance(sheet.get("rootTopic"), dict)]
    if not sheets:
        raise Trouble(NO_MAP, name=name)
    return TopicReader(name).read(sheets)


class TopicReader:
    """Makes nodes of topics."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.nodes: list[Incoming] = []
        self._facts = Facts()
        self._places: dict[str, int] = {}
        self._pictures = self._apart = self._lost = 0
        self._head: Any = None

    def read(self, sheets: list[dict[str, Any]]) -> IncomingMap:
        """The map that sheets make together."""
        several = len(sheets) > 1
        if several:
            self.nodes.append(Incoming(0, self._name.rpartition(".")[0] or self._name))
        for sheet in sheets:
            first = len(self.nodes)
            self._take_topics(sheet["rootTopic"], int(several))
            if not several:
                self._take_sides(sheet["rootTopic"], first)
                rest = {name: value for name, value in sheet.items() if name not in ("rootTopic", "relationships")}
                if rest and self._head is None:
                    self.nodes[first].carried.setdefault("xmind", {})["sheet"] = rest
            self._take_links(sheet)
        self._lead_links()
        self._facts.link(self.nodes)
        made = made_by_us(self._head, self.nodes, self._facts)
        counted = ((SHEETS, len(sheets) if several else 0), (PICTURES, self._pictures), (DETACHED, self._apart))
        notices = [Notice(text, n) for text, n in (*counted, (LOST, self._lost)) if n]
        told = [*notices, *made.notices]
        return IncomingMap(made.title, self.nodes, told, made.committee, made.starts_at, made_up_root=several)

    def _take_topics(self, root: dict[str, Any], depth: int) -> None:
        waiting: list[tuple[dict[str, Any], int, str]] = [(root, depth, "")]
        while waiting:
            topic, level, way = waiting.pop()
            room_for(len(self.nodes) + 1, level, self._name)
            node = self._node(topic, level)
            if way not in ("", "attached"):
                node.carried.setdefault("xmind", {})["as"] = way
                self._apart += 1
            if isinstance(topic.get("id"), str):
                self._places.setdefault(topic["id"], len(self.nodes))
            self.nodes.append(node)
            waiting.extend(reversed([(below, level + 1, way) for below, way in _below(topic)]))

    def _node(self, topic: dict[str, Any], depth: int) -> Incoming:
        title = topic.get("title")
        node = Incoming(depth, clean(title) if isinstance(title, str) else "", _note(topic.get("notes")))
        node.folded = topic.get("branch") == "folded"
        self._pictures += isinstance(topic.get("image"), dict)
        others = [one for one in _dicts(topic.get("extensions")) if one.get("provider") not in (PROVIDER, SIDES)]
        rest = {name: value for name, value in topic.items() if name not in KNOWN}
        rest |= {"extensions": others} if others else {}
        own = next(
            (one.get("content") for one in _dicts(topic.get("extensions")) if one.get("provider") == PROVIDER), None
        )
        markers = [str(one["markerId"]) for one in _dicts(topic.get("markers")) if one.get("markerId")]
        if isinstance(own, dict):
            self._facts.name(own.get("id"), len(self.nodes))
            self._facts.put(node, {name: value for name, value in own.items() if name not in ("text", "detail")})
            self._head = own.get("map") if self._head is None else self._head
            return node
        if isinstance(topic.get("id"), str):
            node.carried["id"] = topic["id"]
        if rest:
            node.carried["xmind"] = {"rest": rest}
        node.kind, node.status = meaning(markers) if depth else ("", "")
        if markers:
            kind = node.kind or ("root", "topic", "point")[min(depth, 2)]
            node.carried["markers"] = {"names": markers, "kind": kind, "status": node.status}
        labels = topic.get("labels")
        if isinstance(labels, list) and labels:
            node.carried["labels"] = [str(label) for label in labels]
        self._take_link(node, topic.get("href"))
        return node

    def _take_link(self, node: Incoming, href: Any) -> None:
        if isinstance(href, str) and href.startswith(("http://", "https://", "mailto:")):
            node.link = href
        elif isinstance(href, str) and href:
            node.carried["link"] = href

    def _lead_links(self) -> None:
        """Let links inside the file lead to nodes instead of names."""
        for node in self.nodes:
            link = node.carried.get("link")
            if isinstance(link, str) and link.startswith("xmind:#"):
                to = self._places.get(link.removeprefix("xmind:#"))
                self._lost += to is None
                if to is not None:
                    node.carried["link"] = {"node": to}

    def _take_links(self, sheet: dict[str, Any]) -> None:
        for one in _dicts(sheet.get("relationships")):
            ends = (self._places.get(str(one.get("end1Id"))), self._places.get(str(one.get("end2Id"))))
            if ends[0] is None or ends[1] is None:
                self._lost += 1
            else:
                look = shaped(one.get("rundbord", {}), TABLE) or {}
                self.nodes[ends[0]].arrows.append(Arrow(ends[1], clean(str(one.get("title") or "")), look))

    def _take_sides(self, root: dict[str, Any], first: int) -> None:
        """The first branches stand on the right, as many as the file says, the rest on the left."""
        for one in _dicts(root.get("extensions")):
            for fact in _dicts(one.get("content")) if one.get("provider") == SIDES else ():
                if fact.get("name") == "right-number" and str(fact.get("content")).isdecimal():
                    right = int(str(fact["content"])[:9])
                    branches = [node for node in self.nodes[first:] if node.depth == 1]
                    for at, node in enumerate(branches):
                        node.side = node.side or (1 if at < right else -1)


def _below(topic: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    children = topic.get("children")
    for way in WAYS:
        for below in _dicts(children.get(way)) if isinstance(children, dict) else ():
            yield below, way


def _note(notes: Any) -> str:
    """The note of a topic, from its plain text or else from its HTML, which had two forms."""
    if not isinstance(notes, dict):
        return ""
    plain = notes.get("plain")
    if isinstance(plain, dict) and isinstance(plain.get("content"), str):
        return clean(plain["content"])
    for way in ("realHTML", "html"):
        page = notes.get(way)
        if isinstance(page, dict) and isinstance(page.get("content"), str):
            return clean(plain_html(page["content"]))
    ops = notes.get("ops")
    parts = _dicts(ops.get("ops") if isinstance(ops, dict) else ops)
    return clean("".join(str(part["insert"]) for part in parts if isinstance(part.get("insert"), str)))


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
