"""Who has the file open: one row per opening, so that a file left open on another machine says so."""

import getpass
import platform
from importlib import metadata
from typing import Final

from db.connection import sqlite3

_KEEP: Final = 50


def begin(conn: sqlite3.Connection, at: str) -> int:
    """Note that this program opened the file; the oldest notes go. Returns the row's id."""
    sql = "INSERT INTO session (host, user, version, opened_at, seen_at) VALUES (?, ?, ?, ?, ?)"
    id_ = int(conn.execute(sql, (platform.node(), _user(), _version(), at, at)).lastrowid or 0)
    conn.execute("DELETE FROM session WHERE id <= ?", (id_ - _KEEP,))
    return id_


def left_open(conn: sqlite3.Connection) -> str | None:
    """When the previous opening was last seen alive, if it was never closed."""
    last = conn.execute("SELECT seen_at, closed_at FROM session ORDER BY id DESC LIMIT 1").fetchone()
    return None if last is None or last[1] is not None else str(last[0])


def last_seen(conn: sqlite3.Connection) -> str | None:
    """When the file was last seen open before this, closed or not; None for a file never opened."""
    last = conn.execute("SELECT seen_at FROM session ORDER BY id DESC LIMIT 1").fetchone()
    return None if last is None else str(last[0])


def seen(conn: sqlite3.Connection, id_: int, at: str) -> None:
    """A sign of life."""
    conn.execute("UPDATE session SET seen_at = ? WHERE id = ?", (at, id_))


def end(conn: sqlite3.Connection, id_: int, at: str) -> None:
    """The file is being closed as it should."""
    conn.execute("UPDATE session SET seen_at = ?, closed_at = ? WHERE id = ?", (at, at, id_))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _version() -> str:
    try:
        return metadata.version("rundbord")
    except metadata.PackageNotFoundError:
        return ""
