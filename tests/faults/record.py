"""Plays forty commands on a real committee file and writes down what they did to the disk.

    python -m tests.faults.record FOLDER OUT ['{"synchronous": "OFF"}']

Runs in a process of its own, because it puts itself between SQLite and the disk.
"""

import hashlib
import json
import os
import pickle
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import db.connection
from db import opening
from db.connection import sqlite3
from db.file import CommitteeFile
from tests.faults.disk import Disk, Recording

NAME = "committee.rundbord"


def content(conn: sqlite3.Connection) -> str:
    """A fingerprint of every row of every table."""
    seen = hashlib.blake2b()
    tables = conn.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    for (table,) in tables:
        for row in conn.execute(f'SELECT * FROM main."{table}" ORDER BY id'):
            seen.update(repr((table, row)).encode())
    return seen.hexdigest()


def main(folder: Path, out: Path, settings: dict[str, str]) -> None:
    read_back = {"OFF": 0, "FULL": 2, "NORMAL": "normal"}
    db.connection.SETTINGS = tuple(  # type: ignore[misc]
        (name, settings[name], read_back[settings[name]]) if name in settings else (name, value, expected)
        for name, value, expected in db.connection.SETTINGS
    )
    disk = Disk()
    disk.__enter__()
    write_down_python(disk, str(folder))
    contents: list[str] = []

    def said(conn: sqlite3.Connection) -> None:
        disk.note("said", "", len(contents))
        contents.append(content(conn))

    def said_of_closed() -> None:
        conn = sqlite3.connect(folder / NAME)
        said(conn)
        conn.close()

    opening.make_file(folder / NAME, "Udvalget", str(UUID(int=1)), "2024-03-05T16:00:00.000Z")
    said_of_closed()
    file = CommitteeFile(folder / NAME, lambda: datetime(2024, 3, 5, 16, tzinfo=UTC))
    said(file.db.conn)
    for command in commands(file):
        command()
        said(file.db.conn)
    file.close()
    said_of_closed()
    out.write_bytes(pickle.dumps(Recording(disk.steps, contents)))


def commands(file: CommitteeFile) -> list[Callable[[], object]]:
    """What an evening does to a file: single words, drags, a large import, undo and redo, deleting."""
    dice = random.Random(5)

    def do(name: str, *statements: tuple[str, Any], merge: str | None = None) -> Callable[[], None]:
        def run() -> None:
            with file.action(name, merge=merge):
                for sql, values in statements:
                    file.db.conn.executemany(sql, values)

        return run

    meeting = "INSERT INTO meeting (id, number, title, starts_at) VALUES (?, ?, 'Møde', '2024-03-05')"
    board = "INSERT INTO board (id, meeting, title, template) VALUES (?, ?, 'Plakat', 'open')"
    note = "INSERT INTO note (id, board, text, colour, x, y, w, h, z) VALUES (?, ?, ?, 'sun', 0.1, 0.2, 1, 1, ?)"

    def notes(first: int, count: int, length: int = 300) -> tuple[str, list[tuple[int, int, str, int]]]:
        return note, [(n, 1, f"{n} " * dice.randrange(length), n) for n in range(first, first + count)]

    drag = [
        do("Move a note", ("UPDATE note SET x = ?, y = x / 3 WHERE id = 1", [(n / 7,)]), merge="note:1")
        for n in range(5)
    ]
    singles = [do("Add a note", notes(n, 1)) for n in range(10, 18)]
    return [
        do("Plan a meeting", (meeting, [(1, 1)])),
        do("New board", (board, [(1, 1)]), notes(1, 3)),
        *drag,
        file.undo,
        file.redo,
        *singles,
        do("Write a note", ("UPDATE note SET text = ? WHERE id = ?", [("langt " * 3000, 10), ("", 11)])),
        do("Delete notes", ("DELETE FROM note WHERE id IN (?, ?)", [(12, 13), (14, 1)])),
        file.undo,
        file.undo,
        file.redo,
        file.seen,
        do("Import", notes(100, 200, 40)),
        do("Move a meeting", (meeting, [(2, 2)]), ("UPDATE board SET meeting = ? WHERE id = 1", [(2,)])),
        do("Sort", ("UPDATE note SET z = 1000 - z WHERE id > ?", [(140,)])),
        file.undo,
        file.redo,
        do("Delete notes", ("DELETE FROM note WHERE id > ?", [(150,)])),
        file.undo,
        file.seen,
        file.undo,
        do("Rename", ("UPDATE committee SET name = ? WHERE id = 1", [("Udvalget for fællesskab",)])),
        do("Add a note", notes(500, 1)),
        do("Clear", ("DELETE FROM note WHERE board = ?", [(1,)]), ("DELETE FROM board WHERE id = ?", [(1,)])),
        file.undo,
        do("Add a note", notes(501, 1)),
    ]


def write_down_python(disk: Disk, folder: str) -> None:
    """Note what the program itself does to files: `os` is the only way it takes."""
    opened: dict[int, str] = {}
    real_open, real_close, real_sync = os.open, os.close, os.fsync

    def open_(path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        there = os.path.exists(path)
        number = real_open(path, flags, mode, dir_fd=dir_fd)
        opened[number] = os.fspath(path)
        if not there and os.fspath(path).startswith(folder):
            disk.note("create", os.fspath(path))
        return number

    def close(number: int) -> None:
        opened.pop(number, None)
        real_close(number)

    def fsync(number: int) -> None:
        real_sync(number)
        path = opened[number]
        disk.note("sync_folder" if os.path.isdir(path) else "sync", path)

    def two_names(kind: str, real: Callable[..., None]) -> Callable[..., None]:
        def both(old: Any, new: Any) -> None:
            real(old, new)
            disk.note(kind, os.fspath(old), other=os.fspath(new))

        return both

    def one_name(real: Callable[..., None]) -> Callable[..., None]:
        def one(path: Any) -> None:
            real(path)
            disk.note("unlink", os.fspath(path))

        return one

    os.open, os.close, os.fsync = open_, close, fsync
    os.link, os.rename = two_names("link", os.link), two_names("rename", os.rename)
    os.unlink = one_name(os.unlink)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})
