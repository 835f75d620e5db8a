"""Putting rows back to how an image says they looked, or refusing to."""

from collections.abc import Iterator
from typing import Any, Final

from db.change import Row
from db.connection import sqlite3
from db.journal import Images, Shape

# One statement per so many rows: the triggers are compiled once for all of them.
_BATCH: Final = 250


def stand(conn: sqlite3.Connection, shapes: dict[str, Shape], wanted: Images) -> bool:
    """True if every row of `wanted` looks like its first image, that is, nobody has touched it since."""
    for table, rows in _by_table(wanted):
        now: dict[int, str] = {}
        for ids in _batches(rows):
            sql = f'SELECT id, {shapes[table].image()} FROM "{table}" WHERE id IN ({",".join(map(str, ids))})'
            now.update(conn.execute(sql).fetchall())
        if any(now.get(id_) != wanted[table, id_][0] for id_ in rows):
            return False
    return True


def put(conn: sqlite3.Connection, shapes: dict[str, Shape], wanted: Images) -> None:
    """Bring every row from its first image to its second.

    All that must go goes before anything comes, so that a row may take a unique value from another.
    Foreign keys are expected to be deferred.
    """
    for table, rows in _by_table(wanted):
        unique = shapes[table].unique
        gone = [id_ for id_ in rows if wanted[table, id_][1] is None or (unique and wanted[table, id_][0] is not None)]
        for ids in _batches(gone):
            conn.execute(f'DELETE FROM "{table}" WHERE id IN ({",".join(map(str, ids))})')
    for table, rows in _by_table(wanted):
        come: list[str] = []
        altered: list[str] = []
        for id_ in rows:
            before, after = wanted[table, id_]
            if after is not None:
                (come if before is None or shapes[table].unique else altered).append(after)
        _insert(conn, shapes[table], come)
        _alter(conn, shapes[table], altered)


def _insert(conn: sqlite3.Connection, shape: Shape, images: list[str]) -> None:
    names = ",".join(f'"{column}"' for column in shape.columns)
    for batch in _batches(images):
        conn.execute(f'INSERT INTO "{shape.table}" ({names}) VALUES {_values(batch)}')


def _alter(conn: sqlite3.Connection, shape: Shape, images: list[str]) -> None:
    if len(shape.columns) == 1:
        return
    at = shape.columns.index("id") + 1
    sets = ",".join(f'"{name}" = v.column{n}' for n, name in enumerate(shape.columns, 1) if n != at)
    for batch in _batches(images):
        sql = f'UPDATE "{shape.table}" SET {sets} FROM (VALUES {_values(batch)}) AS v'
        conn.execute(f'{sql} WHERE "{shape.table}".id = v.column{at}')


def _values(images: list[str]) -> str:
    return ",".join(f"({image})" for image in images)


def _by_table(wanted: Images) -> Iterator[tuple[str, list[int]]]:
    tables: dict[str, list[int]] = {}
    row: Row
    for row in wanted:
        tables.setdefault(row[0], []).append(row[1])
    yield from tables.items()


def _batches(things: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(things), _BATCH):
        yield things[start : start + _BATCH]
