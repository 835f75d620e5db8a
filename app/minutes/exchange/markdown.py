"""A Markdown outline: the map as headings and nested lists, readable as plain text and by markmap and pandoc."""

import json
import re
from itertools import pairwise
from typing import Any, Final

from app.kit.markup import printable
from app.minutes.exchange.facts import facts_of, head_of
from app.minutes.exchange.markdown_reading import read, squashed
from app.minutes.exchange.markdown_words import words_of
from app.minutes.exchange.outline import Outline, Point, Rendition
from app.minutes.kinds import kind_word
from app.shell.language import day, tr
from db.file import moment

__all__ = ["plain", "read", "write"]

SPECIAL: Final = re.compile(r"[\\`*_{}\[\]<>|~$^]|&(?=#?\w+;)|=(?==)|(?<==)=")
# What makes a block of its own at the beginning of a line, or is cut off at the end of a heading.
OPENING: Final = re.compile(r"^(\s*)([#+=-]|:(?=\s)|\d{1,9}(?=[.)]))")
CLOSING: Final = re.compile(r"(?<=\s)(#+)$")
BULLET: Final = "- "


def write(outline: Outline) -> Rendition:
    """The root as title, its branches as headings, everything below as one nested list.

    Comments, which no program shows, say which point a line is; at the end stands what Markdown has no words for.
    """
    lines: list[str] = []
    for point in outline.points:
        if point.depth < 2:
            lines += ["", *_heading(point)]
            lines += _about(outline) if point.depth == 0 else []
            lines += [""]
        else:
            lines += _entry(point)
    content = re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"
    nodes = len(re.findall(r"<!-- id:\d+ -->$", content, re.MULTILINE))
    return Rendition((content + "\n" + "\n".join(_appendix(outline)) + "\n").encode(), nodes)


def _about(outline: Outline) -> list[str]:
    when = day(moment(outline.starts_at))
    sentence = tr("{committee}, meeting {number}, {day}", "line under the title of exported minutes")
    words = sentence.format(committee=outline.committee, number=outline.number, day=when)
    return ["", f"{plain(words)} <!-- meeting -->"]


def _heading(point: Point) -> list[str]:
    text = CLOSING.sub(lambda found: "\\" + found[1], _linked(point, " ".join(point.text.split("\n"))))
    parts = ["#" * (point.depth + 1), _word(point), text, _task(point), _comments(point)]
    return [" ".join(part for part in parts if part), *(["", *_paragraphs(point.detail, "")] if point.detail else [])]


def _entry(point: Point) -> list[str]:
    indent = "  " * (point.depth - 2)
    box = ("[x]" if point.done else "[ ]") if point.kind == "action" else ""
    # A line break inside an item is a backslash at the end of the line.
    text = _linked(point, point.text).replace("\n", "\\\n" + indent + "  ")
    parts = [box, _word(point), text, _task(point), _comments(point)]
    first = indent + BULLET + " ".join(part for part in parts if part)
    return [first, *(["", *_paragraphs(point.detail, indent + "  "), ""] if point.detail else [])]


def _comments(point: Point) -> str:
    return ("<!-- markmap: fold --> " if point.folded else "") + f"<!-- id:{point.id} -->"


def _linked(point: Point, text: str) -> str:
    words = plain(text)
    if not point.link or "\n" in words or not words or re.search(r"[\s()<>]", point.link):
        return words
    return f"[{words}]({point.link})"


def _word(point: Point) -> str:
    """The kind as a bold word; the box of an action says it already, except in a heading."""
    if point.kind in ("root", "topic", "point") or (point.kind == "action" and point.depth > 1):
        return ""
    return f"**{kind_word(point.kind)}:**"


def _task(point: Point) -> str:
    who_when = point.who_when()
    return f"— {plain(who_when)}" if who_when else ""


def _paragraphs(text: str, indent: str) -> list[str]:
    """The lines of a text; an empty one parts two paragraphs, others end in a backslash."""
    lines = [plain(line) for line in text.split("\n")]
    following = [*lines[1:], ""]
    return [
        f"{indent}{line}\\" if line and after else f"{indent}{line}" if line else ""
        for line, after in zip(lines, following, strict=True)
    ]


def _appendix(outline: Outline) -> list[str]:
    """What no line shows, as a comment with one line of JSON for each node."""
    lines = [f'{{"map": {_json(head_of(outline))}, "nodes": {{']
    rows = [f'"{point.id}": {_json(_rest(point))}' for point in outline.points]
    return ["<!-- rundbord", *lines, ",\n".join(rows), "}}", "-->"]


def _rest(point: Point) -> dict[str, Any]:
    rest = facts_of(point, "text", "detail")
    if lead := _word(point):
        rest["lead"] = lead.strip("*")
    if tail := point.who_when():
        rest["tail"] = printable(tail)
    # Markdown has no tabs, double spaces or line breaks in headings: the exact words are kept where they differ.
    if words_of(_linked(point, point.text)).text != point.text or "\n" in point.text:
        rest["text"] = point.text
    if point.detail and not _reads_the_same(point.detail):
        rest["detail"] = point.detail
    return rest


def _reads_the_same(detail: str) -> bool:
    lines = detail.split("\n")
    gaps = any(not line and not after for line, after in pairwise(lines))
    return not gaps and all(words_of(plain(line)).text == line for line in lines) and bool(squashed(detail))


def _json(facts: object) -> str:
    # Two hyphens would end the comment.
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).replace("--", "-\\u002d")


def plain(text: str) -> str:
    """The text with a backslash before whatever Markdown would take for markup."""
    lines = []
    for line in printable(text).split("\n"):
        marked = SPECIAL.sub(lambda found: "\\" + found[0], line.strip())
        lines.append(OPENING.sub(_opening, marked))
    return "\n".join(lines)


def _opening(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign}\\" if sign.isdigit() else f"{found[1]}\\{sign}"
