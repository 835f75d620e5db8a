"""Reads notes from a file: which format it is, by what stands in it, and how large it may be."""

import codecs
from pathlib import Path
from typing import Final

from app.board.exchange.canvas_reading import read_json
from app.board.exchange.list_reading import read_markdown, read_table, read_text
from db.board_incoming import IncomingNotes
from db.errors import FileTrouble, Trouble, trouble_of, words
from db.incoming import Notice

MOST_BYTES: Final = 5_000_000
LISTS: Final = ("txt", "md", "markdown", "csv", "tsv")
BOARDS: Final = ("excalidraw", "canvas", "json")
ENDINGS: Final = (*LISTS, *BOARDS)
"""What notes are read from, by the ending of the file name."""

TOO_LARGE: Final = words("{name} is larger than 5 MB; it was not read.")
EMPTY: Final = words("{name} is empty.")
NO_TEXT: Final = words("{name} is no file that notes can be read from.")
GUESSED: Final = words("How the letters of the file are written is uncertain; they were read as Western European.")
UTF16: Final = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (codecs.BOM_UTF8, "utf-8-sig"))


def read(path: Path) -> IncomingNotes:
    """The notes in a file; nothing else is opened, fetched or run.

    Raises:
        FileTrouble: the file cannot be read.
        Trouble: there are no notes in it, or it is larger than a list of notes can be.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise trouble_of(error, path.name) or error from error
    if len(content) > MOST_BYTES:
        raise Trouble(TOO_LARGE, name=path.name)
    return read_content(content, path.name)


def read_content(content: bytes, name: str) -> IncomingNotes:
    """The notes in the bytes of a file called `name`.

    Raises:
        Trouble: as `read`.
    """
    text, guessed = decoded(content, name)
    if not text.strip():
        raise Trouble(EMPTY, name=name)
    ending = name.rpartition(".")[2].lower()
    if ending in BOARDS or (text.lstrip().startswith("{") and ending not in LISTS):
        found = read_json(text, name)
    elif ending in ("md", "markdown"):
        found = read_markdown(text, name)
    elif ending in ("csv", "tsv"):
        found = read_table(text, name)
    elif ending in ENDINGS:
        found = read_text(text, name)
    else:
        raise Trouble(NO_TEXT, name=name)
    if guessed:
        found = IncomingNotes(found.name, found.notes, (Notice(GUESSED), *found.notices))
    return found


def decoded(content: bytes, name: str) -> tuple[str, bool]:
    """The text of a file, and whether its letters had to be guessed.

    Raises:
        Trouble: it is no text.
    """
    for mark, writing in UTF16:
        if content.startswith(mark):
            return content.decode(writing, "replace"), False
    if b"\0" in content[:4_000]:
        raise FileTrouble(NO_TEXT, name=name)
    try:
        return content.decode("utf-8"), False
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace"), True
