"""A walk through an XML file from tag to tag, without a tree and within bounds; a broken file is mended on the way."""

import re
from collections.abc import Callable
from typing import Final, Protocol, TypeVar
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import defusedxml.sax
from defusedxml.common import DefusedXmlException

from app.minutes.exchange.letters import decoded, fit_for_xml
from app.minutes.exchange.mending import balanced
from db.errors import Trouble, counted, words
from db.incoming import DEEPEST, MOST_NODES, Notice

MOST_TAGS: Final = 400_000
DEEPEST_TAG: Final = 1_000
LONGEST_TAG: Final = 1_000_000
LONG: Final = re.compile(f"<[^<>]{{{LONGEST_TAG}}}")

ENTITIES: Final = words("{name} defines words of its own for text (entities), which can be a trap; it was not read.")
TOO_DEEP: Final = words("{name} goes deeper than {most} levels; it was not read.")
TOO_MANY: Final = words("{name} holds more than {most} points; it was not read.")
TOO_MANY_TAGS: Final = words("{name} is made of more parts than a map can have; it was not read.")
TAG_TOO_LONG: Final = words("{name} has a point of more than a million letters; it was not read.")
MENDED: Final = words("The file is damaged or incomplete; it was mended as well as possible. Look the map over.")
GUESSED: Final = words("How the letters of the file are written is uncertain; they were read as Western European.")
DROPPED: Final = counted("%n characters that mean nothing were left out.", "", 1)


class Reader(Protocol):
    """What takes the tags of a file in order; characters may come in several parts."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def text(self, words: str) -> None: ...


Read = TypeVar("Read", bound=Reader)


def walk(
    content: bytes, name: str, make: Callable[[], Read], breaks: dict[str, str], kept: Callable[[Read], bool]
) -> tuple[Read, list[Notice]]:
    """Lead a reader through a file; gives it, and what is to be told.

    Args:
        make: gives a fresh reader: a broken file is walked a second time.
        breaks: which element ends which other that was left open.
        kept: whether a reader found anything at all; only then is a broken file worth mending.

    Raises:
        Trouble: the file is a trap or out of bounds.
    """
    raw, guessed = decoded(content)
    text, dropped = fit_for_xml(raw)
    if LONG.search(text):
        raise Trouble(TAG_TOO_LONG, name=name)
    notices = [Notice(GUESSED)] if guessed else []
    notices += [Notice(DROPPED, dropped)] if dropped else []
    reader = make()
    try:
        _walk_strictly(text, reader, name)
    except SAXException:
        reader = make()
        _walk_mending(text, reader, name, breaks)
        if kept(reader):
            notices.insert(0, Notice(MENDED))
    return reader, notices


def short_lines(text: str, name: str) -> None:
    """Raise a sentence where a line of text is longer than any point can be."""
    if any(len(line) > LONGEST_TAG for line in text.split("\n")):
        raise Trouble(TAG_TOO_LONG, name=name)


def room_for(nodes: int, depth: int, name: str) -> None:
    """Raise a sentence where a map has more nodes than `MOST_NODES` or one deeper than `DEEPEST`."""
    if nodes > MOST_NODES:
        raise Trouble(TOO_MANY, name=name, most=MOST_NODES)
    if depth > DEEPEST:
        raise Trouble(TOO_DEEP, name=name, most=DEEPEST)


class _Bounds:
    """Counts tags and levels, and stops the walk where they pass what a map can have."""

    def __init__(self, reader: Reader, name: str) -> None:
        self._reader, self._name = reader, name
        self._tags, self._depth = 0, 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._tags += 1
        self._depth += 1
        if self._tags > MOST_TAGS:
            raise Trouble(TOO_MANY_TAGS, name=self._name)
        if self._depth > DEEPEST_TAG:
            raise Trouble(TOO_DEEP, name=self._name, most=DEEPEST)
        self._reader.start(name, attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._reader.end(name)


def _handler(reader: Reader, name: str) -> ContentHandler:
    """What the parser calls, by the names it calls them by."""
    bounds = _Bounds(reader, name)
    methods = {
        "startElement": lambda _self, tag, attributes: bounds.start(tag, dict(attributes.items())),
        "endElement": lambda _self, tag: bounds.end(tag),
        "characters": lambda _self, words: reader.text(words),
    }
    handler: ContentHandler = type("Handler", (ContentHandler,), methods)()
    return handler


def _walk_strictly(text: str, reader: Reader, name: str) -> None:
    parser = defusedxml.sax.make_parser()
    parser.setContentHandler(_handler(reader, name))
    try:
        parser.feed(text)
        parser.close()
    except DefusedXmlException as trap:
        raise Trouble(ENTITIES, name=name) from trap


def _walk_mending(text: str, reader: Reader, name: str, breaks: dict[str, str]) -> None:
    bounds = _Bounds(reader, name)
    for piece in balanced(text, breaks):
        if piece.what == "start":
            bounds.start(piece.name, piece.attributes)
        elif piece.what == "end":
            bounds.end(piece.name)
        else:
            reader.text(piece.name)
