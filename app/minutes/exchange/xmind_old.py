"""The XML in the files of XMind 3 to 8: topics, notes, markers, labels and links."""

from collections.abc import Mapping
from typing import Final

from app.minutes.exchange.xmind_marks import meaning
from app.minutes.exchange.xml_walk import room_for, walk
from db.errors import Trouble, words
from db.file import clean
from db.incoming import Arrow, Incoming, IncomingMap, Notice

ONLY_A_STUB: Final = words("{name} holds only a request to update XMind; save it anew in XMind and import that.")
NO_TOPICS: Final = words("{name} holds no map of XMind.")
STUB: Final = ("Warning", "This file can not be opened", "Please update", "upgrade")
SHEETS: Final = words("The file has %n sheets; each became a branch.")
LOOKS: Final = words("Styles, pictures and summaries of old XMind files could not be brought along.")


def read_old(content: bytes, name: str) -> IncomingMap:
    """The map in the `content.xml` of a file called `name`.

    Raises:
        Trouble: it is the stub that newer versions leave for older ones, holds no map, or is out of bounds.
    """
    reader, notices = walk(content, name, lambda: OldReader(name), {}, lambda reader: bool(reader.nodes))
    if not reader.nodes:
        raise Trouble(NO_TOPICS, name=name)
    if len(reader.nodes) < 12 and any(sign in node.text for node in reader.nodes for sign in STUB):
        raise Trouble(ONLY_A_STUB, name=name)
    return reader.finish(notices)


class OldReader:
    """Takes the tags of a map in order."""

    def __init__(self, name: str) -> None:
        self.nodes: list[Incoming] = []
        self._name = name
        self._path: list[int] = []
        self._tags: list[str] = []
        self._words: list[str] = []
        self._places: dict[str, int] = {}
        self._markers: dict[int, list[str]] = {}
        self._ends: list[tuple[str, str, list[str]]] = []
        self._sheets = 0
        self._looks = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._tags.append(name)
        self._words = []
        if name == "topic":
            room_for(len(self.nodes) + 1, len(self._path) + 1, self._name)
            node = Incoming(len(self._path), "", folded=attributes.get("branch") == "folded")
            link = attributes.get("xlink:href", "")
            node.link = link if link.startswith(("http://", "https://", "mailto:")) else ""
            if link and not node.link:
                node.carried["link"] = link
            if attributes.get("id"):
                self._places.setdefault(attributes["id"], len(self.nodes))
            self._path.append(len(self.nodes))
            self.nodes.append(node)
        elif name == "marker-ref" and self._path:
            self._markers.setdefault(self._path[-1], []).append(attributes.get("marker-id", ""))
        elif name == "relationship":
            self._ends.append((attributes.get("end1", ""), attributes.get("end2", ""), []))
        elif name == "sheet":
            self._sheets += 1
        elif name in ("xhtml:img", "summary", "boundary"):
            self._looks = True

    def end(self, name: str) -> None:
        if self._tags:
            self._tags.pop()
        said, above = "".join(self._words), self._tags[-1] if self._tags else ""
        here = self.nodes[self._path[-1]] if self._path else None
        if name == "topic" and self._path:
            self._path.pop()
        elif name == "title" and above == "topic" and here is not None:
            here.text = clean(said)
        elif name == "title" and above == "relationship" and self._ends:
            self._ends[-1][2].append(clean(said))
        elif name == "plain" and above == "notes" and here is not None:
            here.detail = clean(said)
        elif name == "label" and here is not None:
            here.carried.setdefault("labels", []).append(clean(said))
        if name in ("title", "plain", "label"):
            self._words = []

    def text(self, words: str) -> None:
        self._words.append(words)

    def finish(self, notices: list[Notice]) -> IncomingMap:
        """The map, once everything is read."""
        roots = sum(node.depth == 0 for node in self.nodes)
        shift = int(roots > 1)
        if shift:
            for node in self.nodes:
                node.depth += 1
            self.nodes.insert(0, Incoming(0, self._name.rpartition(".")[0] or self._name))
            notices.append(Notice(SHEETS, roots))
        for at, markers in self._markers.items():
            node = self.nodes[at + shift]
            node.kind, node.status = meaning(markers) if node.depth else ("", "")
            kind = node.kind or ("root", "topic", "point")[min(node.depth, 2)]
            node.carried["markers"] = {"names": markers, "kind": kind, "status": node.status}
        for begin, end, title in self._ends:
            if begin in self._places and end in self._places:
                arrow = Arrow(self._places[end] + shift, "".join(title))
                self.nodes[self._places[begin] + shift].arrows.append(arrow)
        for node in self.nodes:
            link = str(node.carried.get("link", ""))
            if link.startswith("xmind:#") and link[7:] in self._places:
                node.carried["link"] = {"node": self._places[link[7:]] + shift}
        if self._looks:
            notices.append(Notice(LOOKS))
        return IncomingMap(self.nodes[0].text, self.nodes, notices, made_up_root=bool(shift))
