"""The one place where SQLite comes in: which build, which settings, and who holds the file."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from db.errors import REPLACED, BugError, FileTrouble, trouble_of, words

if TYPE_CHECKING:
    import sqlite3
else:
    import pysqlite3.dbapi2 as sqlite3

__all__ = ["SETTINGS", "Connection", "Guard", "connect", "is_held", "sqlite3"]

# (setting, value to give, value to read back). DELETE with EXTRA is the pair that lost nothing in simulated power
# cuts; EXCLUSIVE keeps a second program out for as long as the file is open.
SETTINGS: Final[tuple[tuple[str, str, str | int], ...]] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("cache_spill", "OFF", 0),
    ("mmap_size", "0", 0),
    ("temp_store", "MEMORY", 2),
    ("busy_timeout", "0", 0),
    ("fullfsync", "ON", 1),
)

_held: set[tuple[int, int]] = set()


class Connection(sqlite3.Connection):
    """Remembers the first error of disk or memory in a transaction.

    SQLite may throw the transaction away at such an error or only the statement. Code that swallows the error must not
    get the rest of its action saved in either case, so `failure` is asked before every commit.
    """

    failure: sqlite3.Error | None = None

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        """As in sqlite3."""
        try:
            return super().execute(sql, *parameters)
        except sqlite3.Error as error:
            self._remember(error)
            raise

    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        """As in sqlite3."""
        try:
            return super().executemany(sql, parameters)
        except sqlite3.Error as error:
            self._remember(error)
            raise

    def _remember(self, error: sqlite3.Error) -> None:
        if self.failure is None and trouble_of(error, ""):
            self.failure = error


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """A connection to an existing file, with every setting made and read back.

    Transactions are begun by us alone (no isolation level). Text that is not UTF-8, which only damage can bring,
    is read with marks in place of the bad bytes, so that one row does not hide the rest.

    Raises:
        FileTrouble: a setting did not take.
        sqlite3.Error: whatever SQLite says of the file; the caller has the words for it.
    """
    place = path.absolute().as_posix()
    uri = "file://" + quote(os.fsencode(place if place.startswith("/") else "/" + place))
    mode = "ro" if read_only else "rw"
    conn = sqlite3.connect(
        f"{uri}?mode={mode}", uri=True, isolation_level=None, timeout=0, cached_statements=512, factory=Connection
    )
    try:
        conn.text_factory = _lenient_text
        for setting, value, expected in SETTINGS:
            conn.execute(f"PRAGMA {setting} = {value}").fetchall()
            taken = conn.execute(f"PRAGMA {setting}").fetchone()
            if taken is None or taken[0] != expected:
                text = words("{name} cannot be opened safely: SQLite did not take the setting {setting}.")
                raise FileTrouble(text, name=path.name, setting=setting)
    except BaseException:
        conn.close()
        raise
    return conn


def _lenient_text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def is_held(path: Path) -> bool:
    """True if this process has the file open in SQLite, so that nothing else may open it.

    POSIX drops all locks of a process on a file when any descriptor of it is closed: a harmless `open(path).read()`
    would let another program in.
    """
    try:
        found = path.stat()
    except OSError:
        return False
    return (found.st_dev, found.st_ino) in _held


@dataclass(frozen=True)
class _Look:
    device: int
    inode: int
    size: int
    changed_ns: int


class Guard:
    """Notices when the file under us is no longer the one we wrote last.

    With the exclusive lock SQLite itself does not look again: it would go on writing into a file that was removed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._in_doubt = False
        self._last = self._look()
        if self._last is None:
            raise BugError(f"{path} vanished between opening and guarding")
        self._key = (self._last.device, self._last.inode)
        _held.add(self._key)
        self.held = True

    def _look(self) -> _Look | None:
        try:
            found = os.stat(self._path)
        except OSError:
            return None
        return _Look(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

    def check(self) -> None:
        """Compare with what the last commit left.

        Raises:
            FileTrouble: changed, moved, removed or replaced by another program.
        """
        if self._look() != self._last:
            raise FileTrouble(REPLACED, name=self._path.name)

    def renew(self) -> None:
        """Remember how our own commit left the file."""
        self._in_doubt = False
        self._last = self._look()

    def doubt(self) -> None:
        """A commit begins. If it fails halfway, SQLite puts the file back later, when it next comes to it."""
        self._in_doubt = True

    def settle(self) -> None:
        """A transaction has begun, so what a failed commit had left is put right by now."""
        if self._in_doubt:
            self.renew()

    def release(self) -> None:
        """SQLite has closed the file."""
        _held.discard(self._key)
        self.held = False
