"""What the first hundred bytes of a file say, read before SQLite is let near it."""

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.connection import is_held
from db.errors import DAMAGED, NOT_OURS, FileTrouble, trouble_of, words
from db.schema import APPLICATION_ID, SCHEMA_VERSION

MAGIC: Final = b"SQLite format 3\x00"
_LENGTH: Final = 100
_SMALLEST_PAGE: Final = 512
# sqlite.org/fileformat.html: 1 is the rollback journal, 2 is WAL, more is a format this SQLite does not know.
_NEWEST_FORMAT: Final = 2


@dataclass(frozen=True)
class Header:
    """The fields of an SQLite header that decide whether we may open the file."""

    application_id: int
    version: int
    page_size: int
    write_format: int


def peek(path: Path) -> Header:
    """Read the header of a file that is not open here, and refuse what is no sound committee file.

    Raises:
        FileTrouble: a folder, a device, missing, empty, foreign, cut short, newer than this program, or open here.
    """
    raw, size = _first_bytes(path)
    name = path.name
    if size == 0:
        text = words("{name} is empty. If it lies in a cloud folder, wait until it has come down.")
        raise FileTrouble(text, name=name)
    if not raw.startswith(MAGIC):
        raise FileTrouble(NOT_OURS, name=name)
    if size < _SMALLEST_PAGE:
        raise FileTrouble(DAMAGED, name=name)
    header = _parsed(raw)
    if header.application_id != APPLICATION_ID:
        raise FileTrouble(NOT_OURS, name=name)
    if header.version > SCHEMA_VERSION or header.write_format > _NEWEST_FORMAT:
        raise newer(name, header.version)
    if header.version < 1 or size < header.page_size:
        raise FileTrouble(DAMAGED, name=name)
    return header


def newer(name: str, version: int) -> FileTrouble:
    """The sentence for a file that an older program must not touch."""
    text = words(
        "{name} was written by a newer Rundbord (file version {found}, this one knows {known}). "
        "Install the newer Rundbord to open it; the file was not touched."
    )
    return FileTrouble(text, name=name, found=version, known=SCHEMA_VERSION)


def _first_bytes(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise FileTrouble(words("{name} is a folder, not a Rundbord file."), name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise FileTrouble(NOT_OURS, name=path.name)
        if is_held(path):
            raise FileTrouble(words("{name} is already open here."), name=path.name)
        with path.open("rb") as stream:
            return stream.read(_LENGTH), found.st_size
    except OSError as error:
        if trouble := trouble_of(error, path.name):
            raise trouble from error
        raise


def _parsed(raw: bytes) -> Header:
    def number(at: int, length: int) -> int:
        return int.from_bytes(raw[at : at + length], "big")

    page_size = number(16, 2)
    # 65536 does not fit into two bytes and is written as 1.
    return Header(number(68, 4), number(60, 4), 65536 if page_size == 1 else page_size, number(18, 1))
