"""Finished files put in their place: whole or not at all, under names that are safe everywhere."""

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.backup import remove, sync
from db.errors import FileTrouble, trouble_of, words

LONGEST_NAME: Final = 120  # bytes; file systems take 255, and folders, copies and mail want a share
DANISH: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


@dataclass(frozen=True)
class Saved:
    """A file that was written; `notice` is a finished sentence about it, mostly empty."""

    path: Path
    notice: str


def slug(text: str) -> str:
    """The letters and figures of a text in lower case with hyphens between the words; accents are left out."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(DANISH))
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "-", kept).strip("-")


def shortened(stem: str, ending: str) -> str:
    """A file name of a stem and what comes after it (a word, the dot, the format), cut to what every disk takes."""
    room = LONGEST_NAME - len(ending.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip("-") + ending


def make_folder(folder: Path) -> None:
    """Have the folder in place.

    Raises:
        FileTrouble: a file has its place, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise FileTrouble(words("{folder} is a file; choose a folder."), folder=folder.name) from error
    except OSError as error:
        raise trouble_of(error, folder.name) or error from error


def save(content: bytes, path: Path) -> None:
    """Put a finished file in its place, durably; what was there stays until the new one is whole.

    Raises:
        FileTrouble: the disk is full, the folder takes no files, the name cannot be used.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(part, path)
        if os.name == "posix":
            sync(path.parent)
    except OSError as error:
        _drop(part)
        raise trouble_of(error, path.name) or error from error
    except BaseException:
        _drop(part)  # somebody pressed Ctrl+C
        raise


def _drop(part: Path) -> None:
    try:
        remove(part)
    except OSError:
        # The trouble that came first is the one to tell; an unfinished .part beside it harms nobody.
        return
