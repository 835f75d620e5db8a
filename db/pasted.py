"""A pasted text as points: each line one, what is indented below the line above it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.branches import node, place_for
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.line import DETAIL, Line
from db.locked import refuse_if_locked, refuse_if_nodes_locked
from db.minutes import insert
from db.outline import Node, read_capture

MOST_LINES: Final = 2_000
_TAB: Final = 4
_HEADING: Final = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_MARK: Final = re.compile(r"(?:[-*+•–‣◦▪·]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-z]\))\s+")
_BOX: Final = re.compile(r"\[([ xX])\]\s+")


@dataclass(frozen=True)
class Pasted:
    """One line of a pasted text; `depth` is 0 for the outermost."""

    depth: int
    kind: str
    text: str
    detail: str = ""


def read_pasted(text: str) -> list[Pasted]:
    """The lines of an indented text, a list with bullets or numbers, or a Markdown outline, in order.

    A line is never more than one step deeper than the one before it; headings hold the lists that follow them.
    """
    found: list[Pasted] = []
    indents: list[int] = []
    heading = 0
    for line in text.expandtabs(_TAB).split("\n"):
        said = clean(line.replace("\xa0", " "))
        if not said:
            continue
        if (head := _HEADING.fullmatch(said)) and line[:1] == "#":
            heading, indents = len(head[1]), []
            found.append(_point(heading - 1, head[2]))
            continue
        indent = len(line.replace("\xa0", " ")) - len(line.replace("\xa0", " ").lstrip())
        while indents and indent <= indents[-1]:
            indents.pop()
        indents.append(indent)
        found.append(_point(heading + len(indents) - 1, said))
    return _stepwise(found)


def paste_points(file: CommitteeFile, parent: int, pasted: Sequence[Pasted], *, after: int | None = None) -> list[int]:
    """Put a pasted text below a node as one action, behind its child `after` or last; gives the new points.

    Raises:
        RuleBroken: it is more than a mind map can take at once.
    """
    refuse_if_nodes_locked(file, [parent])
    if not may_paste(pasted):
        return []
    with file.action(words("Paste points")):
        return _put(file, node(file, parent), pasted, node(file, after).position + 1 if after is not None else None)


def paste_here(file: CommitteeFile, meeting: int, pasted: Sequence[Pasted]) -> list[int]:
    """The same for the branch of the item in work.

    Raises:
        RuleBroken: it is more than a mind map can take at once.
    """
    refuse_if_locked(file, meeting)
    if not may_paste(pasted):
        return []
    with file.action(words("Paste points")):
        return _put(file, place_for(file, meeting, None), pasted, None)


def may_paste(pasted: Sequence[Pasted]) -> bool:
    """Whether there is anything to paste.

    Raises:
        RuleBroken: there is too much.
    """
    if len(pasted) > MOST_LINES:
        raise RuleBroken(words("That is more than {most} lines. Import it as a file instead."), most=MOST_LINES)
    return bool(pasted)


def _put(file: CommitteeFile, above: Node, pasted: Sequence[Pasted], place: int | None) -> list[int]:
    path: list[int] = []
    made: list[int] = []
    for one in pasted:
        del path[one.depth :]
        over = node(file, path[-1]) if path else above
        made.append(insert(file, over, Line(one.kind, one.text, one.detail), None if path else place))
        if not path and place is not None:
            place += 1
        path.append(made[-1])
    return made


def _point(depth: int, line: str) -> Pasted:
    bare = _MARK.sub("", line, count=1)
    box = _BOX.match(bare)
    said, _, detail = (bare[box.end() :] if box else bare).partition(DETAIL)
    if box:
        return Pasted(depth, "action", said, detail.strip())
    kind, text = read_capture(said)
    return Pasted(depth, kind, text or said, detail.strip())


def _stepwise(lines: Sequence[Pasted]) -> list[Pasted]:
    """The same lines with depths that begin at 0 and grow by one at most."""
    steps: list[int] = []
    stepped = []
    for line in lines:
        while steps and steps[-1] >= line.depth:
            steps.pop()
        stepped.append(Pasted(len(steps), line.kind, line.text, line.detail))
        steps.append(line.depth)
    return stepped
