"""How the tables of an older file become today's, one step per version, whole or not at all.

A step is a function of the sqlite-utils database, registered in the order of versions:

    @steps()
    def turns_have_a_limit(db: Database) -> None: ...

The first step leads to version 2. `SCHEMA_VERSION` in schema.py counts them; TABLES there stays as it first was.
"""

from pathlib import Path
from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from db import backup, journal
from db.connection import sqlite3
from db.errors import DAMAGED, FileTrouble
from db.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES

steps: Final = Migrations("rundbord")

SchemaRow = tuple[str, str, str, str | None]
"""(type, name, table, sql) as in sqlite_schema."""


def build(conn: sqlite3.Connection, version: int | None = None) -> None:
    """Make all tables of `version` (today's if None) in an empty database; the caller holds the transaction."""
    for statement in TABLES:
        conn.execute(statement)
    _apply(conn, SCHEMA_VERSION if version is None else version)
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _apply(conn: sqlite3.Connection, version: int) -> None:
    db = Database(conn, execute_plugins=False)
    names = [step.name for step in steps.pending(Database(memory=True, execute_plugins=False))]
    if version > 1:
        steps.apply(db, stop_before=names[version - 1 :] or None)
    conn.execute(f"PRAGMA user_version = {version}")


def schema_of(conn: sqlite3.Connection) -> frozenset[SchemaRow]:
    """Every table, index, view and trigger of the file, but for what ANALYZE leaves."""
    sql = "SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite@_stat%' ESCAPE '@'"
    return frozenset(conn.execute(sql).fetchall())


def expected_schema(version: int) -> frozenset[SchemaRow]:
    """What the schema of an untouched file of `version` looks like."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    try:
        build(conn, version)
        return schema_of(conn)
    finally:
        conn.close()


def migrate(conn: sqlite3.Connection, name: str, folder: Path | None = None) -> None:
    """Bring an older file up to today's version, after a backup into `folder` (by default the committee's own).

    The journal starts anew: its images are of the old tables. The backup still has it.

    Raises:
        FileTrouble: no backup could be made, or the rows do not fit together afterwards; the file is as before.
    """
    uuid = conn.execute("SELECT uuid FROM committee").fetchone()
    backup.keep(conn, folder or backup.folder_of(Path(uuid[0] if uuid else name).name))
    # Cannot be changed inside a transaction; a step may rebuild a table that others refer to.
    conn.execute("PRAGMA foreign_keys = OFF")
    try:
        conn.execute("BEGIN IMMEDIATE")
        _apply(conn, SCHEMA_VERSION)
        journal.forget_all(conn)
        if conn.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise FileTrouble(DAMAGED, name=name)
        conn.execute("COMMIT")
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        conn.execute("PRAGMA foreign_keys = ON")
