"""Reads a map from a file of another program: which format it is, by what stands in it, and how large it may be."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from db.errors import FileTrouble, Trouble, trouble_of, words
from db.incoming import IncomingMap

MOST_BYTES: Final = 20_000_000
MODULES: Final[Mapping[str, str]] = {
    "mm": "freeplane_reading",
    "opml": "opml_reading",
    "md": "markdown_reading",
    "markdown": "markdown_reading",
    "xmind": "xmind_reading",
    "txt": "text",
    "json": "json_",
}
"""What can be read, by the ending of the file name."""

TOO_LARGE: Final = words("{name} is larger than 20 MB; it was not read.")
EMPTY: Final = words("{name} is empty.")
NO_MAP: Final = words("{name} is XML, but no mind map and no outline.")
NO_TEXT: Final = words("{name} is no file that a map can be read from.")
NOT_READ: Final = words("Maps are read from the formats {formats}; {name} is none of them.")
PACKED: Final = b"PK\x03\x04"
OTHERS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"SQLite format 3", b"GIF8", b"\x7fELF", b"\xd0\xcf\x11\xe0")


def read(path: Path) -> IncomingMap:
    """The map in a file; nothing else is opened, fetched or run.

    Raises:
        FileTrouble: the file cannot be read.
        Trouble: it holds no map, is a trap, or larger than can be.
    """
    return read_content(content_of(path), path.name)


def content_of(path: Path) -> bytes:
    """The bytes of a file that may hold a map.

    Raises:
        FileTrouble: the file cannot be read.
        Trouble: it is larger than can be.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise trouble_of(error, path.name) or error from error
    if len(content) > MOST_BYTES:
        raise Trouble(TOO_LARGE, name=path.name)
    return content


def read_content(content: bytes, name: str) -> IncomingMap:
    """The map in the bytes of a file called `name`.

    Raises:
        Trouble: as `read`.
    """
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        raise Trouble(EMPTY, name=name)
    reader: Callable[[bytes, str], IncomingMap]
    reader = import_module(f"app.minutes.exchange.{MODULES[format_of(content, name)]}").read
    return reader(content, name)


def format_of(content: bytes, name: str) -> str:
    """What a file is, by its content first: endings lie.

    Raises:
        Trouble: it is nothing a map can be read from.
    """
    ending = name.rpartition(".")[2].lower()
    if content.startswith(PACKED):
        return "xmind"
    if content.startswith(OTHERS):
        raise FileTrouble(NO_TEXT, name=name)
    begin = content[:4_000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if begin.startswith(b"<") and ending not in ("md", "markdown", "txt"):
        for sign, format_ in ((b"<opml", "opml"), (b"<map", "mm"), (b"<node", "mm"), (b"<outline", "opml")):
            if sign in begin:
                return format_
        if ending in ("mm", "opml"):
            return ending
        raise Trouble(NO_MAP, name=name)
    if begin.startswith(b"{") and ending not in ("md", "markdown", "txt"):
        return "json"
    if ending == "xmind" or (b"\0" in content[:4_000] and not content.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise Trouble(NO_TEXT, name=name)
    if ending not in MODULES:
        raise Trouble(NOT_READ, name=name, formats=", ".join(MODULES))
    return ending
