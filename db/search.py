"""The search over a whole term: an index kept in memory beside the file, true to it, and what it finds.

The file itself gets no tables for this: they would be in every copy, and what was erased from the file could stand in
them. The index is made when somebody first looks for something and follows each change by the rows it touched.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from db.change import Change, Row
from db.connection import sqlite3
from db.file import CommitteeFile
from db.search_questions import EVERYTHING, GROUPS, Filter, conditions, inside_words, steps
from db.search_rows import OUTCOMES, SOURCES, Found, Words, read_rows, touched
from db.search_words import SHORT, Asked, exact, plain, read_asked, spelt

__all__ = ["GROUPS", "MOST", "Filter", "Findings", "Index"]

MOST: Final = 500
PART: Final = 500
STRIDE: Final = 1 << 40
"""Rows of the index are numbered by table and id at once."""

_TABLES: Final = tuple(SOURCES)
_KEPT: Final = "tbl, row, meeting, item, node, board, kind, person, open, text, more"
_MADE: Final = (
    "CREATE VIRTUAL TABLE hit USING fts5(exact, spelt, bare,"
    f" {', '.join(f'{column} UNINDEXED' for column in _KEPT.split(', '))},"
    ' tokenize = "unicode61 remove_diacritics 0")'
)


@dataclass(frozen=True)
class Findings:
    """What was found, the best first, at most MOST; `more` says that there would be more.

    `forgiving` is set when the letters had to be read more loosely than they were written, `suggestion` is what may
    have been meant when nothing at all was found.
    """

    found: tuple[Found, ...] = ()
    more: bool = False
    forgiving: bool = False
    suggestion: str = ""


class Index:
    """The index of one file, for the thread that opened the file; `hear` of every change, `look` for something."""

    def __init__(self, file: CommitteeFile) -> None:
        self._file = file
        self._conn: sqlite3.Connection | None = None
        self._changed: set[Row] = set()
        self._filling: Iterator[object] | None = None

    def hear(self, change: Change) -> None:
        """Note what a change touched; the work is done when somebody looks for something next."""
        if self._conn is not None:
            self._changed |= change.rows

    def close(self) -> None:
        """Throw the index away; it is made again when it is needed."""
        if self._conn is not None:
            self._conn.close()
        self._conn = self._filling = None
        self._changed.clear()

    def prepare(self) -> bool:
        """Do a small part of making the index; True while there is more to do, so that no window need stand still."""
        if self._conn is None:
            self._conn = sqlite3.connect(":memory:", isolation_level=None)
            self._conn.execute(_MADE)
            self._filling = _fill(self._file, self._conn)
        if self._filling is not None and next(self._filling, self) is self:
            self._filling = None
        return self._filling is not None

    def look(self, text: str, among: Filter = EVERYTHING) -> Findings:
        """What there is of these words. Without words a filter gives all that it lets through."""
        asked = read_asked(text)
        if not asked and (asked.without or not among):
            return Findings()
        conn = self._ready()
        found = self._ranked(conn, asked, among, forgiving=False)
        forgiving = not found and any(term.danish and len(term.folded(spelt)) >= SHORT for term in asked.terms)
        if forgiving:
            found = self._ranked(conn, asked, among, forgiving=True)
        shown = [_found(row) for row in found[:MOST]]
        return Findings(
            tuple(self._placed(shown)), len(found) > MOST, forgiving and bool(found),
            self._suggestion(conn, asked) if asked and not found else "",
        )  # fmt: skip

    def _ready(self) -> sqlite3.Connection:
        """The index as the file is now."""
        while self.prepare():
            pass
        assert self._conn is not None
        if self._changed:
            rows, self._changed = self._changed, set()
            known = {row: self._node_of(row) for row in rows if row[0] in OUTCOMES}
            for table, ids in touched(self._file, rows, known).items():
                if ids:
                    self._conn.executemany("DELETE FROM hit WHERE rowid = ?", [(_number(table, id_),) for id_ in ids])
                    _put(self._conn, table, read_rows(self._file, table, ids))
        return self._conn

    def _node_of(self, row: Row) -> int | None:
        assert self._conn is not None
        found = self._conn.execute("SELECT node FROM hit WHERE rowid = ?", [_number(*row)]).fetchone()
        return found[0] if found else None

    def _ranked(
        self, conn: sqlite3.Connection, asked: Asked, among: Filter, *, forgiving: bool
    ) -> list[tuple[Any, ...]]:
        """Rows of the index, at most one more than MOST: whole words before beginnings, exact letters before folded
        ones, what stands inside of words last; each by how much the words say there (bm25).
        """
        where, values = conditions(among)
        if not asked:
            sql = f"SELECT {_KEPT} FROM hit WHERE 1 {where} ORDER BY meeting DESC, rowid LIMIT ?"
            return conn.execute(sql, [*values, MOST + 1]).fetchall()
        found: dict[tuple[str, int], tuple[Any, ...]] = {}
        sql = f"SELECT {_KEPT} FROM hit WHERE hit MATCH ? {where} ORDER BY rank LIMIT ?"
        for step in steps(asked, forgiving=forgiving):
            for row in conn.execute(sql, [step, *values, MOST + 1]):
                found.setdefault(row[:2], row)
            if len(found) > MOST:
                return list(found.values())[: MOST + 1]
        inside, sought = inside_words(asked, forgiving=forgiving)
        sql = f"SELECT {_KEPT} FROM hit WHERE {inside} {where} ORDER BY meeting DESC, rowid LIMIT ?"
        for row in conn.execute(sql, [*sought, *values, MOST + 1]):
            found.setdefault(row[:2], row)
        return list(found.values())[: MOST + 1]

    def _placed(self, found: Sequence[Found]) -> Iterator[Found]:
        """Points with the agenda item of the branch they hang on."""
        items = _items_above(self._file, [one.node for one in found if one.node is not None and one.item is None])
        for one in found:
            item = one.item if one.item is not None else items.get(one.node or 0)
            yield Found(**{**vars(one), "item": item})

    def _suggestion(self, conn: sqlite3.Connection, asked: Asked) -> str:
        """The words asked for with those nobody wrote changed to the nearest ones that somebody did; "" for none."""
        from rapidfuzz import fuzz, process  # loaded when a word is misspelt for the first time

        conn.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, hit, col)")
        known = [word for (word,) in conn.execute("SELECT term FROM vocabulary WHERE col = 'exact'")]
        by_sound = {spelt(word): word for word in known}
        said = []
        for term in asked.terms:
            for word in term.words:
                near = process.extractOne(spelt(word), by_sound.keys(), scorer=fuzz.ratio, score_cutoff=70)
                said.append(by_sound[near[0]] if near else word)
        before = [word for term in asked.terms for word in term.words]
        return " ".join(said) if said != before else ""


def _fill(file: CommitteeFile, conn: sqlite3.Connection) -> Iterator[None]:
    """Put everything into the index, a stop after each PART rows; a table is read in one go."""
    for table in SOURCES:
        rows = list(read_rows(file, table))
        for begin in range(0, len(rows), PART):
            _put(conn, table, rows[begin : begin + PART])
            yield


def _put(conn: sqlite3.Connection, table: str, rows: Iterable[Words]) -> None:
    """Add rows; a spelling that says nothing new is left out."""

    def entries() -> Iterator[tuple[Any, ...]]:
        for row in rows:
            id_, *place, text, more = row
            as_is = exact(f"{text}\n{more}" if more else text)
            sounds = spelt(as_is)
            letters = plain(sounds)
            yield (
                _number(table, id_), as_is, "" if sounds == as_is else sounds,
                "" if letters in (as_is, sounds) else letters, table, id_, *place, text, more,
            )  # fmt: skip

    conn.execute("BEGIN")
    conn.executemany(f"INSERT INTO hit (rowid, exact, spelt, bare, {_KEPT}) VALUES ({', '.join('?' * 15)})", entries())
    conn.execute("COMMIT")


def _number(table: str, id_: int) -> int:
    return _TABLES.index(table) * STRIDE + id_


def _found(row: tuple[Any, ...]) -> Found:
    table, id_, meeting, item, node, board, kind, person, open_, text, more = row
    return Found(table, id_, meeting, item, node, board, kind, person, bool(open_), text, more or "")


def _items_above(file: CommitteeFile, nodes: Sequence[int]) -> dict[int, int]:
    """The agenda item of the nearest branch above each node that hangs on one."""
    sql = (
        "WITH RECURSIVE above(start, parent, item) AS (SELECT id, parent, item FROM node WHERE id IN ({marks})"
        " UNION ALL SELECT start, node.parent, node.item FROM node JOIN above ON node.id = above.parent"
        " WHERE above.item IS NULL) SELECT start, item FROM above WHERE item IS NOT NULL"
    ).format(marks=", ".join("?" * len(nodes)))
    return dict(file.db.execute(sql, list(nodes)))
