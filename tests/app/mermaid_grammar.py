"""Reads a mind map of Mermaid the way its documentation describes the language, to see what a diagram would show.

Written from the description of the syntax, not from the program's own writer: `mindmap` on the first line, one node a
line, its depth told by its indentation, `id["text"]` with `#name;` and `#number;` for signs. What is shown is read as
Markdown once more, so text that Markdown has a meaning for counts as a mistake.
"""

import html
import re
from dataclasses import dataclass

NODE = re.compile(r'(?P<indent> +)(?P<id>[A-Za-z][A-Za-z0-9]*)\["(?P<label>[^"\n]*)"\]')
COMMENT = re.compile(r"\s*%%")
DIRECTIVE = re.compile(r"%%\{")
STYLE = re.compile(r"(?:style|classDef).*:\S*#.*;")
ENTITY = re.compile(r"#(\w+);")
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
RESERVED = re.compile(r"mindmap|end|graph|subgraph|style|classdef|class|click", re.IGNORECASE)
MARKDOWN = (
    re.compile(r"[*_`~\[\]<>|\\$]"),
    re.compile(r"^\s*(?:[-+]|\d{1,9}[.)]|=+\s*$|#{1,6}|>)(?:\s|$)"),
    re.compile(r"^(?: {4}|\t)"),
    re.compile(r"(?:https?|ftp)://|\bwww\.", re.IGNORECASE),
    re.compile(r"[\w.+-]+@[\w-]+\."),
)


@dataclass(frozen=True)
class Shown:
    """A node of the diagram and the words in it."""

    depth: int
    text: str


class NoDiagram(Exception):
    """Mermaid would show a message in place of the diagram, or something else than what was written."""


def shown(source: str) -> list[Shown]:
    """The nodes in order, the middle first at depth 0."""
    first, *lines = source.split("\n")
    if first != "mindmap" or not lines or lines.pop() != "":
        raise NoDiagram("no mind map, or its last line has no end")
    nodes: list[Shown] = []
    indents: list[int] = []
    seen: set[str] = set()
    for line in lines:
        found = NODE.fullmatch(line)
        if found is None or COMMENT.search(line) or DIRECTIVE.search(line) or STYLE.search(line):
            raise NoDiagram(line)
        if found["id"] in seen or RESERVED.fullmatch(found["id"]):
            raise NoDiagram(f"the name of {line!r}")
        seen.add(found["id"])
        while indents and indents[-1] >= len(found["indent"]):
            indents.pop()
        if not indents and nodes:
            raise NoDiagram(f"a second middle: {line!r}")
        indents.append(len(found["indent"]))
        nodes.append(Shown(len(indents) - 1, words(found["label"])))
    return nodes


def words(label: str) -> str:
    """The words of a label, one line for each line it is broken into."""
    if not label.strip():
        raise NoDiagram("an empty label")
    lines = BREAK.split(label)
    for line in lines:
        bare = ENTITY.sub("", line)
        if "#" in bare or any(sign.search(ENTITY.sub("x", line)) for sign in MARKDOWN):
            raise NoDiagram(f"Markdown: {line!r}")
    return "\n".join(ENTITY.sub(sign, line) for line in lines)


def sign(found: re.Match[str]) -> str:
    """The sign an entity of Mermaid means."""
    name = found[1]
    text = html.unescape(f"&#{name};" if name.isdecimal() else f"&{name};")
    if len(text) != 1:
        raise NoDiagram(f"nobody knows {found[0]}")
    return text
