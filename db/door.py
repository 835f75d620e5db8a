"""What a statement may not do to an open file, whoever sends it, and the one way to begin and end a transaction."""

from typing import Final

from db.connection import Connection, sqlite3

_READING_PRAGMAS: Final = frozenset({
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "foreign_key_check", "quick_check", "integrity_check", "defer_foreign_keys",
})  # fmt: skip

_STRUCTURE: Final = frozenset({
    sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_CREATE_TABLE, sqlite3.SQLITE_CREATE_TRIGGER,
    sqlite3.SQLITE_CREATE_VIEW, sqlite3.SQLITE_CREATE_TEMP_INDEX, sqlite3.SQLITE_CREATE_TEMP_TABLE,
    sqlite3.SQLITE_CREATE_TEMP_TRIGGER, sqlite3.SQLITE_CREATE_TEMP_VIEW, sqlite3.SQLITE_CREATE_VTABLE,
    sqlite3.SQLITE_DROP_INDEX, sqlite3.SQLITE_DROP_TABLE, sqlite3.SQLITE_DROP_TRIGGER, sqlite3.SQLITE_DROP_VIEW,
    sqlite3.SQLITE_DROP_TEMP_INDEX, sqlite3.SQLITE_DROP_TEMP_TABLE, sqlite3.SQLITE_DROP_TEMP_TRIGGER,
    sqlite3.SQLITE_DROP_TEMP_VIEW, sqlite3.SQLITE_DROP_VTABLE, sqlite3.SQLITE_ALTER_TABLE, sqlite3.SQLITE_ANALYZE,
    sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH,
})  # fmt: skip


class Door:
    """Lets rows through, and nothing else, from the moment it is made.

    A misspelt table name makes no table, and a stray COMMIT (`executescript` sends one) does not save half an action.
    """

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._ours = False
        conn.set_authorizer(self._verdict)

    def begin(self) -> None:
        """Start a transaction that may write."""
        self._conn.failure = None
        self._transact("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make the transaction durable.

        Raises:
            sqlite3.Error: also one that a statement met earlier and somebody swallowed.
        """
        if self._conn.failure is not None:
            raise self._conn.failure
        self._transact("COMMIT")

    def roll_back(self) -> None:
        """Drop the transaction, if SQLite has not done so itself."""
        if self._conn.in_transaction:
            self._transact("ROLLBACK")

    def _transact(self, sql: str) -> None:
        self._ours = True
        try:
            # SQLite is asked for leave when a statement is compiled; a text of our own is nobody else's in the cache.
            self._conn.execute(f"{sql} -- by the door")
        finally:
            self._ours = False

    def _verdict(self, what: int, first: str | None, second: str | None, _database: str | None, _by: str | None) -> int:
        if what in _STRUCTURE:
            return sqlite3.SQLITE_DENY
        if what == sqlite3.SQLITE_TRANSACTION and not self._ours:
            return sqlite3.SQLITE_DENY
        if what == sqlite3.SQLITE_PRAGMA and second is not None and first not in _READING_PRAGMAS:
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK
