"""A first glance at a Freeplane or FreeMind map: words and places, before the file is read with all that is in it."""

from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from db.incoming import DEEPEST, MOST_NODES
from db.letters import clean
from db.outline import Node, Tree

SIDES: Final = {"left": -1, "top_or_left": -1, "right": 1, "bottom_or_right": 1}


class TooOdd(Exception):
    """The file is nothing for a glance: it is a trap, out of bounds, or has more than one middle."""


def glance(content: bytes) -> Tree | None:
    """The nodes of a map, their ids their places in the file from 1 on; None where a glance is not enough.

    A file that is damaged, is a trap or says its words in another way is left to `freeplane_reading`, which mends
    and tells.
    """
    seen = _Seen()
    try:
        seen.parser.Parse(content, True)
        return Tree(seen.nodes()) if seen.rows else None
    except (ExpatError, TooOdd, LookupError, ValueError):
        return None


class _Seen:
    """What was seen so far: each node with the one above it and its attributes."""

    def __init__(self) -> None:
        self.parser = ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.EntityDeclHandler = self.refuse
        self.rows: list[tuple[int | None, dict[str, str]]] = []
        self._path: list[int] = []
        self._words: list[str] = []
        self._inside = 0
        """How deep in the formatted words of a node the parser is."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "node":
            above = self._path[-1] if self._path else None
            self.rows.append((above, attributes))
            self._path.append(len(self.rows))
            if (above is None and len(self.rows) > 1) or len(self.rows) > MOST_NODES or len(self._path) > DEEPEST:
                raise TooOdd
        elif self._inside:
            self._inside += 1
        elif name == "richcontent" and attributes.get("TYPE") == "NODE" and self._path:
            self._inside = 1
            self._words = []
            self.parser.CharacterDataHandler = self._words.append

    def end(self, name: str) -> None:
        if name == "node":
            self._path.pop()
        elif self._inside:
            self._inside -= 1
            if name == "head":
                self._words.clear()  # what Word pastes there are no words
            if not self._inside:
                self.parser.CharacterDataHandler = None
                self.rows[self._path[-1] - 1][1].setdefault("TEXT", " ".join("".join(self._words).split()))

    def refuse(self, *_: object) -> None:
        raise TooOdd

    def nodes(self) -> list[Node]:
        """The nodes as the map shows them; below the branches all are points."""
        made = []
        usual = 1 if any("POSITION" in said for above, said in self.rows if above == 1) else None
        for id_, (above, said) in enumerate(self.rows, 1):
            kind = "root" if above is None else "topic" if above == 1 else "point"
            words = said.get("TEXT") or said.get("text") or ""
            words = words.strip() if words.isprintable() else clean(words)
            if not words or words[:5].lower() == "<html":
                raise TooOdd  # said in another way, or by the node it repeats
            side = SIDES.get(said.get("POSITION", "").lower(), usual) if above == 1 else None
            folded = said.get("FOLDED") == "true"
            made.append(Node(id_, 0, above, id_, kind, words, "", None, None, None, side, folded, "", "", None))
        return made
