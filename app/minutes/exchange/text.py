"""Plain indented text (`.txt`): a line for each node, a tab for each level; every outliner takes it."""

import re
from collections.abc import Iterator
from typing import Final

from app.kit.markup import printable
from app.minutes.exchange.letters import decoded
from app.minutes.exchange.line_words import BOX, BULLET, LEAD, take_signs
from app.minutes.exchange.outline import Outline, Point, Rendition
from app.minutes.exchange.xml_walk import GUESSED, room_for, short_lines
from app.minutes.kinds import kind_word
from db.errors import Trouble, words
from db.file import clean
from db.incoming import Incoming, IncomingMap, Notice

DETAIL: Final = "| "
BROKEN: Final = " \\"
"""What ends a line whose node goes on in the next one."""
MARKED: Final = re.compile(r"[-*+•◦▪‣–|]|\d{1,4}[.)]\s|\[[ xX]\]\s")
NOTHING: Final = words("{name} holds no text.")


def write(outline: Outline) -> Rendition:
    """The map as indented lines; the detail stands below its node, each line of it behind a bar."""
    lines: list[str] = []
    nodes = 0
    for point in outline.points:
        indent = "\t" * point.depth
        parts = [indent + part + (" " if f" {part}".endswith(BROKEN) else "") for part in _line(point).split("\n")]
        lines.append(f"{BROKEN}\n".join(parts))
        nodes += 1
        if point.detail:
            lines += [f"{indent}\t{DETAIL}{line}".rstrip() for line in printable(point.detail).split("\n")]
    return Rendition("\n".join([*lines, ""]).encode(), nodes)


def _line(point: Point) -> str:
    text = "\n".join(line.strip() for line in printable(point.text).split("\n"))
    if not text:
        return "-"
    if point.kind == "action":
        who_when = point.who_when()
        text = f"[{'x' if point.done else ' '}] {text}" + (
            f" — {'@' * bool(point.owner)}{who_when}" if who_when else ""
        )
    elif point.kind not in ("root", "topic", "point"):
        text = f"{kind_word(point.kind)}: {text}"
    elif LEAD.match(text) and take_signs(Incoming(2, ""), text) != text:
        text = f"{kind_word('point')}: {text}"
    # A sign at the beginning that would be read as a bullet hides behind one.
    return f"- {text}" if MARKED.match(text) and point.kind != "action" else text


def read(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`: what stands further right belongs to the line above it.

    Raises:
        Trouble: there is nothing in it, or it is out of bounds.
    """
    text, guessed = decoded(content)
    short_lines(text, name)
    nodes = read_lines(text, name)
    if not nodes:
        raise Trouble(NOTHING, name=name)
    made_up = sum(node.depth == 0 for node in nodes) > 1
    if made_up:
        for node in nodes:
            node.depth += 1
        nodes.insert(0, Incoming(0, name.rpartition(".")[0] or name))
    notices = [Notice(GUESSED)] if guessed else []
    return IncomingMap(nodes[0].text, nodes, notices, made_up_root=made_up)


def read_lines(text: str, name: str) -> list[Incoming]:
    """The nodes that indented lines make, in order; several may have depth 0."""
    nodes: list[Incoming] = []
    columns: list[int] = []
    details: dict[int, list[str]] = {}
    for line in _whole_lines(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        said = line.lstrip(" \t\xa0\u3000")
        if not said:
            continue
        column = len(line[: len(line) - len(said)].expandtabs(4))
        while columns and columns[-1] >= column:
            columns.pop()
        if nodes and columns and (said.startswith(DETAIL) or said == DETAIL.strip()):
            details.setdefault(len(nodes) - 1, []).append(said[len(DETAIL) :])
            continue
        room_for(len(nodes) + 1, len(columns), name)
        nodes.append(_node(len(columns), said))
        columns.append(column)
    for at, lines in details.items():
        nodes[at].detail = clean("\n".join(lines))
    return nodes


def _whole_lines(lines: list[str]) -> Iterator[str]:
    """The lines, those put together again that were broken inside a node."""
    parts: list[str] = []
    for line in lines:
        detail = not parts and line.lstrip(" \t").startswith(DETAIL)
        more = line.endswith(BROKEN) and not detail
        part = line.removesuffix(BROKEN) if more else line.rstrip()
        parts.append(part.lstrip(" \t") if parts else part)
        if not more:
            yield "\n".join(parts)
            parts = []
    if parts:
        yield "\n".join(parts)


def _node(depth: int, line: str) -> Incoming:
    node = Incoming(depth, "")
    if bullet := BULLET.match(line):
        line = line[bullet.end() :]
    elif line.rstrip() in ("-", "*", "•"):
        line = ""
    if box := BOX.match(line):
        node.kind, node.status = "action", "planned" if box[1] == " " else "done"
        line = line[box.end() :]
    node.text = clean(take_signs(node, line))
    return node
