"""XML and HTML that no strict parser takes, read all the same: every tag that can be made out, in order."""

import re
from collections.abc import Generator, Iterator
from html import unescape
from typing import Final, NamedTuple

NAME: Final = re.compile(r"[A-Za-z_][\w.:-]{0,100}")
ENDING: Final = re.compile(r"</\s*([A-Za-z_][\w.:-]{0,100})[^<>]*>?")
# Without quotation marks a value ends at the next space; with one that is never closed it ends with its tag.
ATTRIBUTE: Final = re.compile(
    r"""[\s/]*+([^\s=<>"'/]++)\s*+(?:=\s*+(?:"([^"]*+)"(?=[\s/>])|'([^']*+)'(?=[\s/>])|["']?([^\s<>"']*+)["']?))?"""
)
CLOSING: Final = re.compile(r"""[\s"']*+(/?)\s*+>""")
BRACKET: Final = re.compile("[<>]")
NEVER_CLOSED: Final = frozenset(("br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr"))
"""The elements of HTML that have no end."""


class Piece(NamedTuple):
    """What stands in a file: "start" with a name and attributes, "end" with a name, or "text"."""

    what: str
    name: str
    attributes: dict[str, str]


def pieces(text: str) -> Iterator[Piece]:
    """The tags and texts of a file, whatever is wrong with it. What cannot be a tag is text."""
    at = 0
    while (begin := text.find("<", at)) >= 0:
        if begin > at:
            yield Piece("text", plain(text[at:begin]), {})
        sign = text[begin + 1 : begin + 2]
        if sign in ("!", "?") and sign:
            at = yield from _aside(text, begin)
        elif sign == "/" and (ending := ENDING.match(text, begin)):
            yield Piece("end", ending[1], {})
            at = ending.end()
        elif NAME.match(text, begin + 1):
            at = yield from _tag(text, begin)
        else:
            yield Piece("text", "<", {})
            at = begin + 1
    if at < len(text):
        yield Piece("text", plain(text[at:]), {})


def balanced(text: str, breaks: dict[str, str]) -> Iterator[Piece]:
    """The same with every element closed once and in order.

    Args:
        breaks: which element ends which other that was left open, as a node ends the note of the one before it.
    """
    open_: list[str] = []
    for piece in pieces(text):
        if piece.what == "start":
            if (broken := breaks.get(piece.name)) and broken in open_:
                yield from _close(open_, broken)
            open_.append(piece.name)
            yield piece
        elif piece.what == "end":
            if piece.name in open_:
                yield from _close(open_, piece.name)
        else:
            yield piece
    while open_:
        yield Piece("end", open_.pop(), {})


def _close(open_: list[str], name: str) -> Iterator[Piece]:
    while True:
        last = open_.pop()
        yield Piece("end", last, {})
        if last == name:
            return


def _aside(text: str, begin: int) -> Generator[Piece, None, int]:
    """A comment, a declaration, or letters that are only letters (CDATA); gives where it ends."""
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<", ">")):
        if text.startswith(opening, begin):
            end = text.find(closing, begin + len(opening))
            if opening == "<![CDATA[":
                yield Piece("text", text[begin + 9 : end if end >= 0 else len(text)], {})
            return end + len(closing) if end >= 0 else len(text)
    return begin + 1


def _tag(text: str, begin: int) -> Generator[Piece, None, int]:
    name = NAME.match(text, begin + 1)
    assert name is not None
    attributes: dict[str, str] = {}
    at = name.end()
    while (closing := CLOSING.match(text, at)) is None and (found := ATTRIBUTE.match(text, at)) is not None:
        value = next((part for part in found.groups()[1:] if part is not None), "")
        if NAME.fullmatch(found[1]):
            attributes.setdefault(found[1], plain(value))
        at = found.end()
    yield Piece("start", name[0], attributes)
    if (closing is not None and closing[1]) or name[0].lower() in NEVER_CLOSED:
        yield Piece("end", name[0], {})
    if closing is not None:
        return closing.end()
    past = BRACKET.search(text, at)
    return len(text) if past is None else past.end() if past[0] == ">" else past.start()


def plain(text: str) -> str:
    """Text without references; a number too long for any character stays what it is."""
    try:
        return unescape(text)
    except ValueError:
        return text
