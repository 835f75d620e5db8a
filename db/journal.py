"""The record of every action as row images, written by SQLite itself.

Temporary triggers on every table put the row before and after each change into `journal_row`, as a list of SQL
literals. From that one record come undo, redo, the rows that are announced, and the audit trail. The idea is
sqlite.org/undoredo.html; kept here are images, not statements, so that an undo can first see whether anybody has
touched the rows since.
"""

from dataclasses import dataclass
from typing import Final

from db.change import Row
from db.connection import sqlite3

# Written by the journal and the door themselves, hence not journalled.
OWN_TABLES: Final = frozenset({"journal_action", "journal_row", "session", "_sqlite_migrations"})

KEEP_ACTIONS: Final = 5_000
KEEP_ROWS: Final = 200_000
_PRUNE_EVERY: Final = 64

Images = dict[Row, tuple[str | None, str | None]]
"""Each touched row with how it looked first and last; None: it was not there."""


@dataclass(frozen=True)
class Shape:
    """A table as the journal sees it."""

    table: str
    columns: tuple[str, ...]
    texts: tuple[str, ...]
    unique: bool

    def image(self, prefix: str = "") -> str:
        """SQL for a row as one text of comma-separated literals; `quote()` because JSON loses digits."""
        return "||','||".join(f'quote({prefix}"{column}")' for column in self.columns)


@dataclass(frozen=True)
class Entry:
    """One action of the journal; `mark` is its newest row image from before the part now being merged into it."""

    id: int
    name: str
    actor: str
    merged: bool = False
    mark: int = 0


class Journal:
    """The journal of one open file. Every method but `newest` runs inside the transaction it records."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self.shapes = {shape.table: shape for shape in shapes(conn)}
        self._install()

    def _install(self) -> None:
        """Create the triggers and the pass they ask for; they live in memory and as long as the connection.

        `pass_` is a row that says which action may write now. Being part of the transaction, it is gone with it:
        after a full disk has thrown a transaction away, nothing more gets through.
        """
        run = self._conn.execute
        run("CREATE TEMP TABLE pass_ (action INTEGER NOT NULL)")
        for table in self.shapes:
            for statement in _triggers(self.shapes[table], with_images=table not in OWN_TABLES):
                run(statement)

    def let_in(self, action: int = 0) -> None:
        """Let rows be written, as part of `action`; 0 writes without leaving images."""
        self._conn.execute("DELETE FROM temp.pass_")
        self._conn.execute("INSERT INTO temp.pass_ VALUES (?)", (action,))

    def let_out(self) -> bool:
        """Take the pass back; False if it is gone, because the transaction is."""
        return self._conn.execute("DELETE FROM temp.pass_").rowcount == 1

    def begin(self, name: str, actor: str, at: str, merge: str | None) -> Entry:
        """Open an entry, or go on with the newest one if it carries the same merge key and actor."""
        run = self._conn.execute
        self.let_in()
        last = run("SELECT id, merge, actor, undone FROM journal_action ORDER BY id DESC LIMIT 1").fetchone()
        if merge is not None and last is not None and last[1:] == (merge, actor, 0):
            mark = run("SELECT max(id) FROM journal_row WHERE action = ?", (last[0],)).fetchone()[0]
            entry = Entry(last[0], name, actor, merged=True, mark=mark or 0)
        else:
            self._forget_undone(actor)
            sql = "INSERT INTO journal_action (name, actor, at, merge) VALUES (?, ?, ?, ?)"
            entry = Entry(int(run(sql, (name, actor, at, merge)).lastrowid or 0), name, actor)
            if entry.id % _PRUNE_EVERY == 0:
                self._prune(entry.id)
        self.let_in(entry.id)
        return entry

    def end(self, entry: Entry) -> frozenset[Row]:
        """The rows that changed since `begin`, after thinning the entry to one image per row.

        An empty answer means that nothing happened and the transaction should not be kept.
        """
        noted, now = self._net(entry, entry.mark)
        if not now:
            return frozenset()
        whole = now
        if entry.merged:
            noted, whole = self._net(entry, 0)
        if noted != len(whole):
            self.let_in()
            self._rewrite(entry, whole)
        return frozenset(now)

    def _net(self, entry: Entry, mark: int) -> tuple[int, Images]:
        """How many images were noted after `mark`, and what they come to per row."""
        sql = "SELECT tbl, row, before, after FROM journal_row WHERE action = ? AND id > ? ORDER BY id"
        noted = self._conn.execute(sql, (entry.id, mark)).fetchall()
        images: Images = {}
        for table, id_, before, after in noted:
            row = (table, id_)
            images[row] = (images[row][0] if row in images else before, after)
        return len(noted), {row: image for row, image in images.items() if image[0] != image[1]}

    def _rewrite(self, entry: Entry, images: Images) -> None:
        """Replace what was noted by one image per row; a merged entry that came back to its start goes."""
        self._conn.execute("DELETE FROM journal_row WHERE action = ?", (entry.id,))
        sql = "INSERT INTO journal_row (action, tbl, row, before, after) VALUES (?, ?, ?, ?, ?)"
        self._conn.executemany(sql, [(entry.id, *row, *image) for row, image in images.items()])
        if not images:
            self._conn.execute("DELETE FROM journal_action WHERE id = ?", (entry.id,))

    def images(self, entry: Entry) -> Images:
        """What `entry` did to each row it touched."""
        return self._net(entry, 0)[1]

    def newest(self, actor: str | None, *, undone: bool) -> Entry | None:
        """The action that undo (or redo) would take next, of `actor` or of anybody.

        `undone` counts upwards as actions are undone, so the highest is the one to redo first.
        """
        if undone:
            condition = "undone > 0 AND (?1 IS NULL OR actor = ?1) ORDER BY undone DESC"
        else:
            condition = "undone = 0 AND (?1 IS NULL OR actor = ?1) ORDER BY id DESC"
        found = self._conn.execute(f"SELECT id, name, actor FROM journal_action WHERE {condition} LIMIT 1", (actor,))
        row = found.fetchone()
        return None if row is None else Entry(*row)

    def mark_undone(self, entry: Entry, *, undone: bool) -> None:
        """Note that `entry` is no longer, or again, in force."""
        value = "(SELECT max(undone) + 1 FROM journal_action)" if undone else "0"
        self._conn.execute(f"UPDATE journal_action SET undone = {value} WHERE id = ?", (entry.id,))

    def _forget_undone(self, actor: str) -> None:
        """A new action by `actor` ends what `actor` could redo; others keep theirs."""
        gone = "SELECT id FROM journal_action WHERE undone > 0 AND actor = ?"
        if self._conn.execute(f"{gone} LIMIT 1", (actor,)).fetchone():
            self._conn.execute(f"DELETE FROM journal_row WHERE action IN ({gone})", (actor,))
            self._conn.execute("DELETE FROM journal_action WHERE undone > 0 AND actor = ?", (actor,))

    def erase(self, tables: tuple[str, ...]) -> None:
        """Drop every action that touched one of `tables`, whole, images and all."""
        self.let_in()
        marks = ",".join("?" * len(tables))
        found = self._conn.execute(f"SELECT DISTINCT action FROM journal_row WHERE tbl IN ({marks})", tables).fetchall()
        self._conn.executemany("DELETE FROM journal_row WHERE action = ?", found)
        self._conn.executemany("DELETE FROM journal_action WHERE id = ?", found)

    def _prune(self, newest: int) -> None:
        """Drop the oldest actions so that the journal stays a part of the file, not most of it."""
        many_rows = "SELECT coalesce(max(action), 0) FROM journal_row WHERE id <= (SELECT max(id) FROM journal_row) - ?"
        heavy = self._conn.execute(many_rows, (KEEP_ROWS,)).fetchone()[0]
        # The two last ones stay even if they are huge: somebody may be about to regret an import.
        last = min(max(newest - KEEP_ACTIONS, heavy), newest - 2)
        self._conn.execute("DELETE FROM journal_row WHERE action <= ?", (last,))
        self._conn.execute("DELETE FROM journal_action WHERE id <= ?", (last,))


def forget_all(conn: sqlite3.Connection) -> None:
    """Empty the journal: after a change of the tables its images fit no longer."""
    conn.execute("DELETE FROM journal_row")
    conn.execute("DELETE FROM journal_action")


def shapes(conn: sqlite3.Connection) -> list[Shape]:
    """Every table of the file, in alphabetical order."""
    sql = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'"
    return [
        Shape(
            table,
            tuple(row[1] for row in conn.execute(f'PRAGMA main.table_info("{table}")')),
            tuple(row[1] for row in conn.execute(f'PRAGMA main.table_info("{table}")') if row[2] == "TEXT"),
            any(row[2] for row in conn.execute(f'PRAGMA main.index_list("{table}")')),
        )
        for (table,) in sorted(conn.execute(sql).fetchall())
    ]


def _triggers(shape: Shape, *, with_images: bool) -> list[str]:
    table = shape.table
    events = (
        ("INSERT", "new", "NULL", shape.image("new.")),
        ("UPDATE", "new", shape.image("old."), shape.image("new.")),
        ("DELETE", "old", shape.image("old."), "NULL"),
    )
    # An undo rests on quote(), which cuts text at NUL; such text must not get in.
    nul = " OR ".join(f'instr(new."{column}", char(0)) > 0' for column in shape.texts) or "0"
    made = []
    for event, which, before, after in events:
        body = "SELECT RAISE(ABORT, 'a row was written outside an action') WHERE NOT EXISTS (SELECT 1 FROM pass_);"
        if with_images and event != "DELETE":
            body += f" SELECT RAISE(ABORT, 'text with NUL in {table}') WHERE {nul};"
        if with_images:
            body += (
                f" INSERT INTO journal_row (action, tbl, row, before, after)"
                f" SELECT action, '{table}', {which}.id, {before}, {after} FROM pass_ WHERE action > 0;"
            )
        made.append(f'CREATE TEMP TRIGGER "{table}_{event}" AFTER {event} ON main."{table}" BEGIN {body} END')
    if with_images:
        made.append(
            f'CREATE TEMP TRIGGER "{table}_id" BEFORE UPDATE OF id ON main."{table}" WHEN new.id IS NOT old.id'
            f" BEGIN SELECT RAISE(ABORT, 'ids never change'); END"
        )
    return made
