"""Markdown read as a map: headings and lists become nodes, everything between them the detail of the node before."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Final

from app.minutes.exchange.facts import Facts
from app.minutes.exchange.json_ import made_by_us
from app.minutes.exchange.letters import decoded
from app.minutes.exchange.line_words import BOX, take_signs
from app.minutes.exchange.markdown_words import COMMENT, words_of
from app.minutes.exchange.xml_walk import GUESSED, room_for, short_lines
from db.errors import Trouble, counted, words
from db.file import clean
from db.incoming import Incoming, IncomingMap, Notice

APPENDIX: Final = "<!-- rundbord\n"
FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})")
HEADING: Final = re.compile(r" {0,3}(#{1,12})(?:[ \t]+(.*))?$")
UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*$")
RULE: Final = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
ITEM: Final = re.compile(r"([ \t]*)([-*+•◦▪‣]|\d{1,9}[.)])(?:([ \t]+)(.*))?$")
TABLE: Final = re.compile(r"\s*\|.*\|\s*$")
BORDER: Final = re.compile(r"\s*\|?[ \t:|-]*-[ \t:|-]*\|[ \t:|-]*$")
ID: Final = re.compile(r"<!-- id:(\d{1,15}) -->\s*$")
FOLD: Final = re.compile(r"<!-- markmap: fold(?:All)? -->")
TITLE: Final = re.compile(r"""^title:\s*["']?(.*?)["']?\s*$""", re.MULTILINE)
SETTINGS: Final = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)

NOTHING: Final = words("{name} holds no headings, lists or lines to make a map of.")
TABLES: Final = counted("%n tables became the detail of the point before them.", "", 1)
NO_PICTURES: Final = counted("%n pictures could not be brought along.", "", 1)


@dataclass
class _Draft:
    """A heading or an item while it is read.

    `level` is that of a heading or the column of an item's sign, `indent` the column where its text begins.
    """

    depth: int
    text: str
    level: int = 0
    indent: int = 0
    detail: list[str] = field(default_factory=list)


def read(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`.

    Raises:
        Trouble: there is nothing in it, or it is out of bounds.
    """
    text, guessed = decoded(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    short_lines(text, name)
    text, appendix = _apart(text)
    reader = MarkdownReader(name)
    settings = SETTINGS.match(text)
    if settings:
        text = text[settings.end() :]
        title = TITLE.search(settings[1])
        reader.title = title[1] if title else ""
    for line in text.split("\n"):
        reader.line(line)
    return reader.finish(appendix, [Notice(GUESSED)] if guessed else [])


def squashed(text: str) -> str:
    """The text without spaces, to tell whether somebody changed its words."""
    return "".join(text.split())


def _apart(text: str) -> tuple[str, dict[str, Any]]:
    """The text, and what our own appendix says."""
    at = text.rfind("\n" + APPENDIX)
    end = text.find("\n-->", at + 1) if at >= 0 else -1
    if end < 0:
        return text, {}
    try:
        said = json.loads(text[at + 1 + len(APPENDIX) : end])
    except (ValueError, RecursionError):
        return text, {}
    return text[:at] + text[end + 4 :], said if isinstance(said, dict) else {}


class MarkdownReader:
    """Takes lines in order."""

    def __init__(self, name: str) -> None:
        self.title = ""
        self._name = name
        self._found: list[_Draft] = []
        self._before: list[str] = []
        self._headings: list[_Draft] = []
        self._items: list[_Draft] = []
        self._fence = ""
        self._blank = True
        self._tables = 0

    def line(self, line: str) -> None:
        if self._fence or (fence := FENCE.match(line)):
            self._code(line, "" if self._fence else fence[1] if fence else "")
        elif not line.strip():
            self._blank = True
            if self._owner() is not None and self._detail():
                self._detail().append("")
        elif heading := HEADING.match(line):
            self._add_heading(len(heading[1]), re.sub(r"(?:^|\s+)#+\s*$", "", heading[2] or ""))
        elif self._is_underline(line):
            self._raise(1 if "=" in line else 2)
        elif RULE.match(line):
            self._blank = True
        elif item := ITEM.match(line):
            self._add_item(_width(item[1]), len(item[2]) + _width(item[3] or " "), item[4] or "")
        else:
            self._more(line)

    def finish(self, appendix: dict[str, Any], notices: list[Notice]) -> IncomingMap:
        """The map, once every line is read."""
        if not self._found:
            self._found = [_Draft(0, line) for line in self._before if line.strip()]
            self._before = []
            room_for(len(self._found) + 1, 0, self._name)
        if not self._found:
            raise Trouble(NOTHING, name=self._name)
        roots = sum(one.depth == 0 for one in self._found)
        if roots > 1:
            stem = self.title or self._name.rpartition(".")[0] or self._name
            for one in self._found:
                one.depth += 1
            self._found.insert(0, _Draft(0, stem))
        self._found[0].detail = [*self._before, *self._found[0].detail]
        facts, pictures = Facts(), 0
        known = appendix.get("nodes", {})
        nodes: list[Incoming] = []
        for draft in self._found:
            node, seen = _node(draft, known if isinstance(known, dict) else {}, facts, len(nodes))
            pictures += seen
            nodes.append(node)
        facts.link(nodes)
        made = made_by_us(appendix.get("map"), nodes, facts)
        notices += [Notice(TABLES, self._tables)] if self._tables else []
        notices += [Notice(NO_PICTURES, pictures)] if pictures else []
        told = [*notices, *made.notices]
        return IncomingMap(made.title, nodes, told, made.committee, made.starts_at, made_up_root=roots > 1)

    def _owner(self) -> _Draft | None:
        return self._items[-1] if self._items else self._headings[-1] if self._headings else None

    def _detail(self) -> list[str]:
        owner = self._owner()
        return owner.detail if owner is not None else self._before

    def _code(self, line: str, begins: str) -> None:
        if not begins and line.strip().startswith(self._fence) and not line.strip().strip(self._fence[0]):
            self._fence = ""
        self._fence = begins or self._fence
        self._detail().append("\0" + line)
        self._blank = False

    def _add_heading(self, level: int, text: str) -> None:
        self._items.clear()
        while self._headings and self._headings[-1].level >= level:
            self._headings.pop()
        self._add(_Draft(len(self._headings), text, level=level), self._headings)

    def _add_item(self, indent: int, inner: int, text: str) -> None:
        # An item belongs to the one before it whose text begins no further right than its own sign.
        while self._items and indent < self._items[-1].indent - (1 if self._items[-1].indent > 1 else 0):
            if indent > self._items[-1].level:
                break
            self._items.pop()
        draft = _Draft(len(self._headings) + len(self._items), text, level=indent, indent=indent + min(inner, 5))
        self._add(draft, self._items)

    def _add(self, draft: _Draft, open_: list[_Draft]) -> None:
        room_for(len(self._found) + 1, draft.depth, self._name)
        self._found.append(draft)
        open_.append(draft)
        self._blank = False

    def _is_underline(self, line: str) -> bool:
        """Whether the line makes a heading of the one before it."""
        lines = self._before if self._owner() is None else self._headings[-1].detail if self._headings else []
        return not self._blank and not self._items and bool(lines and lines[-1].strip()) and bool(UNDERLINE.match(line))

    def _raise(self, level: int) -> None:
        lines = self._detail()
        self._add_heading(level, lines.pop())

    def _more(self, line: str) -> None:
        """A line of no mark of its own: the rest of an item, or a paragraph of whatever stands before it."""
        if not self._blank and self._items and not self._items[-1].detail:
            item = self._items[-1]
            if item.text.endswith("\\") and not item.text.endswith("\\\\"):
                item.text = item.text[:-1] + "\n" + line.strip()
            else:
                item.text += ("\n" if item.text.endswith("  ") else " ") + line.strip()
            return
        if self._blank:
            indent = _width(line[: len(line) - len(line.lstrip())])
            while self._items and indent < min(self._items[-1].indent, self._items[-1].level + 2):
                self._items.pop()
        border = BORDER.match(line) is not None
        self._tables += border
        if not border:
            row = TABLE.match(line) is not None
            said = line.strip().strip("|").strip() if row else re.sub(r"^(?:>\s?)+", "", line.strip())
            self._detail().append(said)
        self._blank = False


def _node(draft: _Draft, known: dict[str, Any], facts: Facts, at: int) -> tuple[Incoming, int]:
    own = ID.search(draft.text)
    rest = known.get(own[1]) if own else None
    folded = FOLD.search(draft.text) is not None
    raw = COMMENT.sub("", draft.text).strip()
    node = Incoming(draft.depth, "", folded=folded)
    task = BOX.match(raw)
    raw = raw[task.end() :] if task else raw
    if task and draft.depth:
        node.kind, node.status = "action", "planned" if task[1] == " " else "done"
    if isinstance(rest, dict) and own:
        said = _said(raw, rest)
        facts.name(int(own[1]), at)
        status = node.status
        facts.put(node, {name: value for name, value in rest.items() if name not in ("text", "detail", "lead", "tail")})
        if task and node.kind == "action" and (node.status == "done") != (status == "done"):
            node.status = status  # somebody has ticked it off in the text
    else:
        said = words_of(take_signs(node, raw))
        node.link = said.link if said.link.startswith(("http://", "https://", "mailto:")) else ""
        if said.link and not node.link:
            node.carried["link"] = said.link
    pictures = said.pictures
    node.text = clean(said.text)
    detail, seen = _detail_of(draft.detail)
    node.detail = clean(detail)
    if isinstance(rest, dict):
        for name in ("text", "detail"):
            exact = rest.get(name)
            if isinstance(exact, str) and squashed(exact) == squashed(getattr(node, name)):
                setattr(node, name, clean(exact))
    return node, pictures + seen


def _said(raw: str, rest: dict[str, Any]) -> Any:
    """The words of a line of our own without the kind before them and the owner behind them."""
    lead, tail = str(rest.get("lead", "")), str(rest.get("tail", ""))
    if lead and raw.startswith(f"**{lead}**"):
        raw = raw[len(lead) + 4 :].strip()
    said = words_of(raw)
    if tail and said.text.endswith(f"— {tail}"):
        said = said._replace(text=said.text[: -len(tail) - 2].rstrip())
    return said


def _detail_of(lines: list[str]) -> tuple[str, int]:
    """The paragraphs of a node; lines that end in a backslash or two spaces are followed by another of their own."""
    text, pictures, open_ = "", 0, False
    for line in lines:
        if line.startswith("\0"):
            text += ("" if not text or text.endswith("\n") else "\n") + line[1:]
            open_ = False
        elif not line:
            text, open_ = text.rstrip("\n") + "\n\n" * bool(text), False
        elif not line.rstrip().endswith("<!-- meeting -->"):
            broken = line.endswith("\\") and not line.endswith("\\\\")
            said = words_of(line[:-1] if broken else line)
            pictures += said.pictures
            text += (" " if open_ else "" if not text or text.endswith("\n") else "\n") + said.text
            text += "\n" if broken else ""
            open_ = False
    return text, pictures


def _width(space: str) -> int:
    return len(space.expandtabs(4))
