"""Whole copies of a committee file, made through SQLite and never beside the file."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from db.connection import sqlite3
from db.errors import DAMAGED, FileTrouble, trouble_of, words

SUFFIX: Final = ".rundbord"
_PART: Final = ".part"
_TAKEN: Final = words("{name} is there already. Choose another name.")


def folder_of(uuid: str) -> Path:
    """Where the backups of the committee with this `uuid` lie."""
    return user_data_path("rundbord", appauthor=False) / "backups" / uuid


def keep(conn: sqlite3.Connection, folder: Path) -> Path:
    """Add a numbered backup to `folder` and return it.

    Numbers count on from the highest there, because clocks are set back and numbers are not.

    Raises:
        FileTrouble: no room, no rights, or the copy is not sound; nothing is left under a final name then.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in folder.glob(f"*{_PART}*"):
            left.unlink()
        numbers = [int(found.stem) for found in folder.glob(f"*{SUFFIX}") if found.stem.isdecimal()]
    except OSError as error:
        if trouble := trouble_of(error, str(folder)):
            raise trouble from error
        raise
    return copy(conn, folder / f"{max(numbers, default=0) + 1:06d}{SUFFIX}")


def copy(conn: sqlite3.Connection, target: Path) -> Path:
    """Write what the open file holds now to `target`, whole or not at all; never over an existing file."""
    part = target.with_name(target.name + _PART)
    try:
        claim(part)
        _write(conn, part)
        settle(part, target)
    except (OSError, sqlite3.Error) as error:
        remove(part)
        if trouble := trouble_of(error, target.name):
            raise trouble from error
        raise
    except BaseException:
        remove(part)
        raise
    return target


def _write(conn: sqlite3.Connection, part: Path) -> None:
    written = sqlite3.connect(str(part), isolation_level=None)
    try:
        written.execute("PRAGMA synchronous = FULL")
        conn.backup(written)
        written.execute("PRAGMA journal_mode = DELETE").fetchall()
        if written.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise FileTrouble(DAMAGED, name=part.name)
    finally:
        written.close()


def claim(part: Path) -> None:
    """Make an empty file that only this user may read, in place of one a crash may have left."""
    remove(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def refuse_taken(target: Path) -> None:
    """Refuse to write where something is.

    Raises:
        FileTrouble: a file of that name is there.
    """
    if target.exists():
        raise FileTrouble(_TAKEN, name=target.name)


def settle(part: Path, target: Path) -> None:
    """Give a finished `part` its final name, durably, unless somebody has taken that name.

    Raises:
        FileTrouble: a file of that name is there.
    """
    refuse_taken(target)
    sync(part)
    try:
        # A link never replaces; a rename does, and is only for disks without links (sticks with FAT).
        os.link(part, target)
        os.unlink(part)
    except FileExistsError:
        raise FileTrouble(_TAKEN, name=target.name) from None
    except OSError:
        os.rename(part, target)
    if os.name == "posix":
        sync(target.parent)


def sync(path: Path) -> None:
    """Wait until a file or a folder is on the disk."""
    opened = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def remove(part: Path) -> None:
    """Take away an unfinished copy and the journal a crash may have left beside it, as far as that goes."""
    for left in (part, part.with_name(part.name + "-journal")):
        with suppress(OSError):
            left.unlink()
