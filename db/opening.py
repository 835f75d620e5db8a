"""From a path to a connection one may trust: look, connect, compare, check, bring up to date."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from db import backup, header, migrations
from db.connection import Connection, connect, sqlite3
from db.errors import (
    CANNOT_OPEN,
    DAMAGED,
    NOT_OURS,
    READ_ONLY,
    UNFINISHED,
    FileTrouble,
    sqlite_family,
    trouble_of,
    words,
)
from db.schema import APPLICATION_ID, SCHEMA_VERSION

_NEEDS_WRITING: Final = words(
    "{name} was written by an older Rundbord and has to be brought up to date first. "
    "Copy it to a place where it can be written, then open it there."
)


def open_file(path: Path, *, read_only: bool) -> tuple[Connection, bool]:
    """A checked connection to an existing file, and whether it can only be read.

    Raises:
        FileTrouble: with a sentence for everything that can be wrong with a file; it is never written in that case.
    """
    header.peek(path)
    conn, read_only, version = _opened(path, read_only=read_only)
    if version < SCHEMA_VERSION:
        try:
            _bring_up_to_date(conn, path.name, read_only=read_only)
        except BaseException:
            conn.close()
            raise
    return conn, read_only


def _opened(path: Path, *, read_only: bool) -> tuple[Connection, bool, int]:
    try:
        return _connected(path, read_only=read_only)
    except (OSError, sqlite3.Error) as error:
        if sqlite_family(error) == READ_ONLY:
            # Reading needs no writing, unless a crash left something to put right first.
            raise FileTrouble(UNFINISHED, name=path.name) from error
        raise trouble_of(error, path.name) or FileTrouble(DAMAGED, name=path.name) from error
    except (UnicodeError, TypeError, ValueError, OverflowError) as error:
        # A damaged header or schema makes the driver stumble in ways of its own.
        raise FileTrouble(DAMAGED, name=path.name) from error


def _connected(path: Path, *, read_only: bool) -> tuple[Connection, bool, int]:
    conn = connect(path, read_only=read_only)
    try:
        version = _verify(conn, path.name)
        if read_only or _can_write(conn):
            return conn, read_only, version
    except BaseException:
        conn.close()
        raise
    conn.close()
    return _connected(path, read_only=True)


def _bring_up_to_date(conn: Connection, name: str, *, read_only: bool) -> None:
    if read_only:
        raise FileTrouble(_NEEDS_WRITING, name=name)
    try:
        migrations.migrate(conn, name)
    except sqlite3.Error as error:
        if trouble := trouble_of(error, name):
            raise trouble from error
        raise


def _verify(conn: sqlite3.Connection, name: str) -> int:
    """The version of a file that is ours and sound.

    The header may have come from a half-written moment; SQLite has put that right by now, so it is asked again.
    Nothing but our own tables may be in it: a trigger or view in a stranger's file would run with our rights.
    """
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise FileTrouble(NOT_OURS, name=name)
    if version > SCHEMA_VERSION:
        raise header.newer(name, version)
    if version < 1:
        raise FileTrouble(DAMAGED, name=name)
    if migrations.schema_of(conn) != migrations.expected_schema(version):
        raise FileTrouble(words("{name} holds tables or rules that are not Rundbord's; it was not opened."), name=name)
    if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise FileTrouble(DAMAGED, name=name)
    return version


def _can_write(conn: sqlite3.Connection) -> bool:
    """Try a write that is taken back; it also takes the lock that keeps every other program out."""
    try:
        conn.execute("BEGIN EXCLUSIVE")
        conn.execute("PRAGMA user_version = 0")
    except sqlite3.Error as error:
        if sqlite_family(error) in (READ_ONLY, CANNOT_OPEN):
            return False
        raise
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
    return True


def make_file(
    path: Path, name: str, uuid: str, created_at: str, fill: Callable[[Database], None] | None = None
) -> None:
    """Write a new committee file under another name and then give it its own, whole or not at all.

    Args:
        fill: writes the first rows beside the committee's; they are no action and cannot be undone.

    Raises:
        FileTrouble: a file of that name is there, or the folder takes none.
    """
    part = path.with_name(path.name + ".part")
    try:
        backup.refuse_taken(path)
        backup.claim(part)
        _fill(part, name, uuid, created_at, fill)
        backup.settle(part, path)
    except (OSError, sqlite3.Error) as error:
        backup.remove(part)
        if trouble := trouble_of(error, path.name):
            raise trouble from error
        raise
    except FileTrouble:
        backup.remove(part)
        raise


def _fill(part: Path, name: str, uuid: str, created_at: str, fill: Callable[[Database], None] | None) -> None:
    conn = connect(part)
    try:
        conn.execute("BEGIN EXCLUSIVE")
        migrations.build(conn)
        sql = "INSERT INTO committee (id, name, uuid, created_at) VALUES (1, ?, ?, ?)"
        conn.execute(sql, (name, uuid, created_at))
        if fill:
            fill(Database(conn, recursive_triggers=False, execute_plugins=False))
        conn.execute("COMMIT")
    finally:
        conn.close()
