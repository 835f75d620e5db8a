"""One committee, one SQLite file, and the only door through which it is changed."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, Self
from uuid import uuid4

from sqlite_utils import Database

from db import images, opening, session
from db.change import Change, Listeners
from db.connection import Connection, Guard, sqlite3
from db.door import Door
from db.errors import BugError, FileTrouble, UndoRefused, trouble_of, words
from db.journal import Entry, Journal
from db.letters import clean
from db.moments import moment, stamp, utc_now

__all__ = ["CommitteeFile", "clean", "moment", "stamp", "utc_now"]

log = logging.getLogger(__name__)

_UNDO_CHANGED: Final = words("“{action}” cannot be undone: what it changed has been changed again since.")
_UNDO_BUILT: Final = words("“{action}” cannot be undone: something has been built on it since.")
_REDO_CHANGED: Final = words("“{action}” cannot be done again: what it changed has been changed since.")
_REDO_BUILT: Final = words("“{action}” cannot be done again: what it needs is no longer there.")


def _database(conn: Connection) -> Database:
    db = Database(conn, recursive_triggers=False, execute_plugins=False)
    # sqlite-utils would find this out by making a table and dropping it again.
    vars(db).update(_supports_on_conflict=True, _supports_strict=True)
    return db


class CommitteeFile:
    """An open committee file, used by the thread that opened it.

    `db` reads at any time and writes inside `action` only; `changed` tells of every committed action.

    Args:
        path: an existing file; `create` makes new ones.
        now: gives the present moment, aware; tests hand in their own.
        read_only: do not even try to write. Set afterwards if the file or its folder cannot be written.

    Raises:
        FileTrouble: the file cannot be opened; it has not been touched then.
    """

    def __init__(self, path: Path | str, now: Callable[[], datetime] = utc_now, *, read_only: bool = False) -> None:
        self.path: Final = Path(path).absolute()
        self.now: Final = now
        self.changed: Final = Listeners()
        self._thread = threading.get_ident()
        self._writing = False
        self._conn, self.read_only = opening.open_file(self.path, read_only=read_only)
        self._guard = Guard(self.path)
        try:
            self.left_open: Final = session.left_open(self._conn)
            self.last_seen: Final = session.last_seen(self._conn)
            self._journal = Journal(self._conn)
            self._door = Door(self._conn)
            self.db: Final = _database(self._conn)
            self._session = 0 if self.read_only else self._begin_session()
        except BaseException:
            self._conn.close()
            self._guard.release()
            raise

    @classmethod
    def create(
        cls,
        path: Path | str,
        now: Callable[[], datetime] = utc_now,
        *,
        name: str,
        fill: Callable[[Database], None] | None = None,
    ) -> Self:
        """Make the file of a new committee and open it; it is there whole or not at all.

        Args:
            fill: writes the first rows beside the committee's; they are no action and cannot be undone.

        Raises:
            FileTrouble: a file of that name is there already, or the folder takes none.
        """
        opening.make_file(Path(path).absolute(), clean(name), str(uuid4()), stamp(now()), fill)
        return cls(path, now)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _begin_session(self) -> int:
        with self._write():
            return session.begin(self._conn, stamp(self.now()))

    def seen(self) -> None:
        """Note in the file that it is still open here; call it now and then."""
        if not self.read_only:
            with self._write():
                session.seen(self._conn, self._session, stamp(self.now()))

    def close(self) -> None:
        """Close the file; closing twice is no error."""
        if not self._guard.held:
            return
        if not self.read_only:
            try:
                with self._write():
                    session.end(self._conn, self._session, stamp(self.now()))
            except FileTrouble as trouble:
                # Every action is in the file already; only the note that it was closed is missing.
                log.info("closed without a note in the file: %s", trouble.text)
        self._conn.close()
        self._guard.release()

    @contextmanager
    def action(
        self, name: str, actor: str = "facilitator", merge: str | None = None, erase: tuple[str, ...] = ()
    ) -> Iterator[None]:
        """Everything inside becomes durable together, undoable together, and is then announced.

        An action that changes nothing leaves no trace and is not announced.

        Args:
            name: what was done, as it stands in the Undo menu; marked with `words`.
            actor: who did it; undo is per actor.
            merge: joins this action to the one before if both carry the same key and actor.
            erase: tables whose past must not be found again: this action, and every one before it that touched them,
                leaves the journal and cannot be undone.

        Raises:
            FileTrouble: the disk, a lock or another program is in the way; nothing was written.
            BugError: inside another action, in another thread, or while views are being told of one.
        """
        with self._write() as keep:
            entry = self._journal.begin(name, actor, stamp(self.now()), merge)
            yield
            rows = self._journal.end(entry)
            keep[0] = bool(rows)
            if erase:
                self._journal.erase(erase)
        if rows:
            self.changed.tell(Change(entry.id, name, actor, "done", rows))

    @contextmanager
    def _write(self) -> Iterator[list[bool]]:
        """One transaction, committed unless the body fails or sets the yielded flag to False."""
        self._may_write()
        self._writing = True
        keep = [True]
        try:
            self._door.begin()
            self._guard.settle()
            self._journal.let_in()
            yield keep
            if keep[0]:
                self._commit()
        except sqlite3.Error as error:
            if trouble := trouble_of(error, self.path.name):
                raise trouble from error
            raise
        finally:
            self._door.roll_back()
            self._writing = False

    def _may_write(self) -> None:
        if threading.get_ident() != self._thread:
            raise BugError("the file was written from another thread than the one that opened it")
        if self._writing or self.changed.telling:
            raise BugError("an action began inside another action or inside a listener")
        if self.read_only:
            text = words("{name} is open for reading only; nothing can be changed in it.")
            raise FileTrouble(text, name=self.path.name)

    def _commit(self) -> None:
        if self._conn.failure is None and not self._journal.let_out():
            raise BugError("the transaction ended before the action did")
        self._guard.check()
        self._guard.doubt()
        self._door.commit()
        self._guard.renew()

    def undo(self, actor: str | None = None) -> Change | None:
        """Take back the newest action (of `actor`, or of anybody), or None if there is none.

        Raises:
            UndoRefused: its rows have been changed, or built upon, since.
        """
        return self._replay(self._journal.newest(actor, undone=False), "undone")

    def redo(self, actor: str | None = None) -> Change | None:
        """Do again what was undone last (of `actor`, or of anybody), or None if there is nothing.

        Raises:
            UndoRefused: its rows have been changed since, or what they refer to is gone.
        """
        return self._replay(self._journal.newest(actor, undone=True), "redone")

    def undoable(self, actor: str | None = None) -> str | None:
        """The name of the action that `undo` would take back."""
        entry = self._journal.newest(actor, undone=False)
        return entry.name if entry else None

    def redoable(self, actor: str | None = None) -> str | None:
        """The name of the action that `redo` would do again."""
        entry = self._journal.newest(actor, undone=True)
        return entry.name if entry else None

    def _replay(self, entry: Entry | None, kind: Literal["undone", "redone"]) -> Change | None:
        if entry is None:
            return None
        undo = kind == "undone"
        try:
            with self._write():
                self._conn.execute("PRAGMA defer_foreign_keys = ON")
                wanted = self._journal.images(entry)
                if undo:
                    wanted = {row: (after, before) for row, (before, after) in wanted.items()}
                if not images.stand(self._conn, self._journal.shapes, wanted):
                    raise UndoRefused(_UNDO_CHANGED if undo else _REDO_CHANGED, action=entry.name)
                images.put(self._conn, self._journal.shapes, wanted)
                self._journal.mark_undone(entry, undone=undo)
        except sqlite3.IntegrityError as error:
            raise UndoRefused(_UNDO_BUILT if undo else _REDO_BUILT, action=entry.name) from error
        change = Change(entry.id, entry.name, entry.actor, kind, frozenset(wanted))
        self.changed.tell(change)
        return change

    def new(self, table: str, row: Mapping[str, Any]) -> int:
        """Insert `row` inside an action and return its id."""
        id_ = self.db.table(table).insert(dict(row)).last_pk
        if not isinstance(id_, int):
            raise BugError(f"{table} has no id INTEGER PRIMARY KEY")
        return id_
