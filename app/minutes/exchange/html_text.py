"""The plain words of a piece of HTML: a line for each paragraph, item and row."""

import re
from typing import Final

from app.minutes.exchange.mending import balanced

PARAGRAPHS: Final = frozenset(("p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "caption"))
"""Elements that are a line even if they are empty."""
BLOCKS: Final = frozenset(("html", "body", "div", "ul", "ol", "dl", "table", "tbody", "thead", "blockquote", "text"))
UNSEEN: Final = frozenset(("head", "style", "script", "title", "template"))
BROKEN_SPACE: Final = re.compile(r"[ \t\r]*+\n[ \t\r\n]*+")
BROKEN_ENDS: Final = re.compile(r"^[ \t\r]*+\n[ \t\r\n]*+|[ \t\r]*+\n[ \t\r\n]*+$")
HTML: Final = re.compile(r"\s*<html\b", re.IGNORECASE)
MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|&(?:#\w{2,8}|[A-Za-z]{2,8});")


class HtmlText:
    """Takes the tags of HTML in order and gives its words. `pictures` counts those that words leave out."""

    def __init__(self) -> None:
        self.pictures = 0
        self._lines: list[str] = []
        self._line: list[str] = []
        self._hidden = 0
        self._as_written = 0
        self._lists: list[int] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.lower()
        self._hidden += name in UNSEEN
        self._as_written += name == "pre"
        self.pictures += name == "img"
        if name == "br":
            self._break()
        elif name in PARAGRAPHS or name in BLOCKS:
            self._flush()
            if name in ("ul", "ol"):
                self._lists.append(0 if name == "ol" else -1)
            elif name == "li":
                self._line.append(self._bullet())
        elif name in ("td", "th") and "".join(self._line).strip():
            self._line.append(" ")

    def end(self, name: str) -> None:
        name = name.lower()
        self._hidden -= name in UNSEEN
        self._as_written -= name == "pre"
        if name in PARAGRAPHS:
            self._break()
        elif name in BLOCKS:
            self._flush()
            if name in ("ul", "ol") and self._lists:
                self._lists.pop()

    def text(self, words: str) -> None:
        if not self._hidden:
            self._line.append(words)

    def plain(self) -> str:
        """The words so far, without empty lines before and behind them."""
        self._flush()
        return "\n".join(self._lines).strip()

    def _bullet(self) -> str:
        if not self._lists or self._lists[-1] < 0:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def _break(self) -> None:
        line = "".join(self._line)
        self._line = []
        if self._as_written:
            self._lines.extend(line.split("\n"))
        else:
            # Line breaks in the source are spaces; other spaces were meant.
            self._lines.append(BROKEN_SPACE.sub(" ", BROKEN_ENDS.sub("", line)))

    def _flush(self) -> None:
        if "".join(self._line).strip():
            self._break()
        elif not self._as_written:
            self._line = []


def plain_html(source: str) -> str:
    """The words of HTML that stands in an attribute; what is wrong with it does no harm."""
    words = HtmlText()
    depth = 0
    for piece in balanced(source, {}):
        depth += {"start": 1, "end": -1}.get(piece.what, 0)
        if depth > 500:
            break
        if piece.what == "start":
            words.start(piece.name, piece.attributes)
        elif piece.what == "end":
            words.end(piece.name)
        else:
            words.text(piece.name)
    return words.plain()


def looks_like_html(text: str) -> bool:
    """Whether a text has tags or references of HTML in it."""
    return MARKUP.search(text) is not None
