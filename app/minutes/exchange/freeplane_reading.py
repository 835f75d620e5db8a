"""Freeplane and FreeMind maps (`.mm`) of every version since 2000, read with all that our maps have no place for."""

from collections.abc import Mapping
from typing import Final

from app.kit.markup import escaped, tag
from app.minutes.exchange.clones import expand_clones
from app.minutes.exchange.facts import Facts
from app.minutes.exchange.freeplane_node import Opened, Page
from app.minutes.exchange.html_text import HtmlText
from app.minutes.exchange.xml_walk import room_for, walk
from db.errors import Trouble, counted, words
from db.incoming import Arrow, Incoming, IncomingMap, Notice

PLAIN_TAGS: Final = frozenset(("richcontent", "html", "head", "body", "p"))
HOOK_OF_NOTES: Final = "accessories/plugins/NodeNote.properties"
HOOK_OF_TIMES: Final = "accessories/plugins/CreationModificationPlugin.properties"
OUR_HEAD: Final = ("committee", "committee_id", "meeting", "date")

NO_NODES: Final = words("{name} holds no mind map.")
LOCKED: Final = counted(
    "%n points are locked with a password; they are kept as they are and cannot be read here.", "", 1
)
FORMULAS: Final = counted("%n formulas are shown as they are written, not computed.", "", 1)
CLONES: Final = counted("%n points that repeated others became copies of them.", "", 1)
PICTURES: Final = counted("%n pictures are kept for Freeplane but not shown.", "", 1)
LOST_LINKS: Final = counted("%n links lead to points that are not in the file.", "", 1)
SAME_IDS: Final = counted("%n points had the name of another one inside the file; links lead to the first.", "", 1)
LOOKS: Final = words("Colours, fonts and other looks are kept for Freeplane but not shown.")
MANY_ROOTS: Final = words("The file has %n middles; they became branches of one map.")


def read(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`.

    Raises:
        Trouble: there is no map in it, or it is a trap or out of bounds.
    """
    breaks = {"node": "richcontent", "map": "map"}
    reader, notices = walk(content, name, lambda: MapReader(name), breaks, lambda reader: bool(reader.opened))
    if not reader.opened:
        raise Trouble(NO_NODES, name=name)
    return reader.finish(notices)


class Captured:
    """An element of no map while it is read: its attributes, its words and its markup."""

    def __init__(self, name: str, attributes: Mapping[str, str], declared: set[str]) -> None:
        self.name, self.attributes = name, dict(attributes)
        self.inner: dict[str, Mapping[str, str]] = {}
        self.html = HtmlText() if name == "richcontent" else None
        self.plain = set(attributes) <= {"TYPE"}
        self._declared = declared
        self._markup: list[str] = []
        self._words: list[str] = []
        self._open = False
        self._begin(name, attributes)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.plain = self.plain and not attributes and name in PLAIN_TAGS
        self.inner.setdefault(name, attributes)
        if self.html is not None:
            self.html.start(name, attributes)
        self._begin(name, attributes)

    def end(self, name: str) -> None:
        if self.html is not None:
            self.html.end(name)
        self._close(name)

    def text(self, words: str) -> None:
        if self.html is not None:
            self.html.text(words)
        self._words.append(words)
        if self._open:
            self._markup.append(">")
            self._open = False
        self._markup.append(escaped(words))

    def close(self) -> str:
        """The whole element as markup."""
        self._close(self.name)
        return "".join(self._markup)

    def written(self) -> str:
        """Its words as they stand, for text that is no HTML."""
        return "".join(self._words).strip()

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._open:
            self._markup.append(">")
        self._declared |= {key[6:] for key in attributes if key.startswith("xmlns:")}
        named = {self._own(key): value for key, value in attributes.items()}
        self._markup.append(tag(self._own(name), named, all=True)[:-1])
        self._open = True

    def _close(self, name: str) -> None:
        self._markup.append("/>" if self._open else f"</{self._own(name)}>")
        self._open = False

    def _own(self, name: str) -> str:
        """The name without a prefix nobody has declared, which Word leaves behind and strict readers refuse."""
        prefix, colon, rest = name.partition(":")
        return f"{prefix}_{rest.replace(':', '_')}" if colon and prefix not in self._declared else name


class MapReader:
    """Takes the tags of a map in order. Only elements of its own are nodes, never those inside hooks and styles."""

    def __init__(self, name: str) -> None:
        self.opened: list[Opened] = []
        self._name = name
        self._path: list[Opened] = []
        self._captured: Captured | None = None
        self._inside = 0
        self._declared: set[str] = {"xml"}
        self._map: dict[str, str] = {}
        self._beside: list[str] = []
        self._pictures = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._captured is not None:
            self._inside += 1
            self._captured.start(name, attributes)
        elif name.lower() == "node":
            room_for(len(self.opened) + 1, len(self._path), self._name)
            node = Opened(attributes, len(self._path))
            self.opened.append(node)
            self._path.append(node)
        elif name == "map" and not self._path:
            self._map |= {key: value for key, value in attributes.items() if key != "version"}
            self._declared |= {key[6:] for key in attributes if key.startswith("xmlns:")}
        else:
            self._captured = Captured(name, attributes, set(self._declared))

    def end(self, name: str) -> None:
        if self._captured is None:
            if name.lower() == "node" and self._path:
                self._path.pop()
        elif self._inside:
            self._inside -= 1
            self._captured.end(name)
        else:
            self._take(self._captured)
            self._captured = None

    def text(self, words: str) -> None:
        if self._captured is not None:
            self._captured.text(words)

    def finish(self, notices: list[Notice]) -> IncomingMap:
        """The map, once everything is read."""
        head = {name: value for name, value, _ in self.opened[0].facts if name in OUR_HEAD}
        ours = "committee" in head and "meeting" in head
        if ours:
            self.opened[0].facts = [fact for fact in self.opened[0].facts if fact[0] not in OUR_HEAD]
        others = Facts()
        nodes = [node.close(others, ours=ours) for node in self.opened]
        roots = sum(node.depth == 0 for node in nodes)
        made_up = roots > 1
        if made_up:
            for node in nodes:
                node.depth += 1
            nodes.insert(0, Incoming(0, self._name.rpartition(".")[0] or self._name))
            self.opened.insert(0, Opened({}, 0))
        elif any(node.side for node in nodes):
            for node in nodes:
                if node.depth == 1:
                    node.side = node.side or 1
        for at, one in enumerate(self.opened):
            others.name(one.id, at)
        others.link([node for node in nodes if "decision" in node.followup])
        notices += self._link(nodes)
        nodes, copies = expand_clones(nodes, [node.attributes for node in self.opened], self._name)
        self._carry_map(nodes[0])
        notices += [*self._looks(nodes), *_counted(CLONES, copies), *_counted(MANY_ROOTS, roots * made_up)]
        starts = f"{head['date']}T12:00:00.000Z" if ours and head.get("date") else ""
        return IncomingMap(nodes[0].text, nodes, notices, head.get("committee_id", ""), starts, made_up)

    def _take(self, one: Captured) -> None:
        """Put a finished element where it belongs: in the node around it, or beside the map."""
        markup = one.close()
        if not self._path:
            self._beside.append(markup)
            return
        node, facts = self._path[-1], dict(one.attributes)
        if one.html is not None and (place := facts.get("TYPE", "").upper()) in ("NODE", "NOTE", "DETAILS"):
            self._pictures += one.html.pictures
            written = facts.get("CONTENT-TYPE", "").startswith("plain/") or "html" not in one.inner
            page = Page(one.written() if written else one.html.plain(), markup, one.plain and not written)
            node.pages.setdefault(place, page)
        elif one.name == "icon" and "BUILTIN" in facts:
            node.icons.append(facts.pop("BUILTIN"))
            if facts:
                node.icon_looks[str(len(node.icons) - 1)] = facts
        elif one.name == "attribute" and "NAME" in facts:
            node.facts.append((facts.pop("NAME"), facts.pop("VALUE", ""), facts))
        elif one.name == "arrowlink":
            node.arrows.append(facts)
        elif one.name == "hook" and facts.get("NAME") == HOOK_OF_NOTES:
            node.pages.setdefault("NOTE", Page(one.written(), "", True))
        elif one.name == "hook" and facts.get("NAME") == HOOK_OF_TIMES and "Parameters" in one.inner:
            node.times = {**one.inner["Parameters"], **node.attributes}
        elif one.name != "linktarget":
            self._pictures += facts.get("NAME") == "ExternalObject"
            node.elements.append(markup)

    def _link(self, nodes: list[Incoming]) -> list[Notice]:
        """Let links inside the file lead to nodes instead of names."""
        places: dict[str, int] = {}
        same = lost = 0
        for at, node in enumerate(self.opened):
            same += node.id in places
            if node.id:
                places.setdefault(node.id, at)
        for at, node in enumerate(self.opened):
            if node.id and places[node.id] != at:
                nodes[at].carried.pop("id", None)
            link = nodes[at].carried.get("link", "")
            if link.startswith("#") and link[1:] in places:
                nodes[at].carried["link"] = {"node": places[link[1:]]}
            else:
                lost += link.startswith("#")
            for arrow in node.arrows:
                to = places.get(arrow.get("DESTINATION", ""))
                if to is None:
                    lost += 1
                    nodes[at].carried.setdefault("loose_arrows", []).append(arrow)
                else:
                    look = {key: value for key, value in arrow.items() if key not in ("DESTINATION", "MIDDLE_LABEL")}
                    nodes[at].arrows.append(Arrow(to, arrow.get("MIDDLE_LABEL", ""), look))
        return [*_counted(LOST_LINKS, lost), *_counted(SAME_IDS, same)]

    def _carry_map(self, root: Incoming) -> None:
        """Keep what stands beside the nodes with the middle."""
        kept = {"attributes": self._map, "elements": self._beside}
        if any(kept.values()):
            root.carried.setdefault("mm", {})["map"] = {name: value for name, value in kept.items() if value}

    def _looks(self, nodes: list[Incoming]) -> list[Notice]:
        kept = [node.carried.get("mm", {}) for node in nodes]
        looks = any(set(one) - {"text", "details"} for one in kept)
        locked = sum("ENCRYPTED_CONTENT" in one.get("attributes", ()) for one in kept)
        return [
            *_counted(LOCKED, locked),
            *_counted(FORMULAS, sum(node.formula for node in self.opened)),
            *_counted(PICTURES, self._pictures),
            *([Notice(LOOKS)] if looks else []),
        ]


def _counted(text: str, n: int) -> list[Notice]:
    return [Notice(text, n)] if n else []
