"""What the check of a file says and what it leaves alone."""

import hashlib
import os
from pathlib import Path

import pytest

from db import health
from db.connection import sqlite3
from db.file import CommitteeFile
from tests.conftest import Clock


@pytest.fixture
def closed(path: Path, clock: Clock) -> Path:
    """A sound committee file that nobody has open."""
    with CommitteeFile.create(path, clock, name="Udvalget") as file, file.action("Add"):
        file.new("party", {"name": "Den Nye Liste"})
    return path


def fingerprint(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def alter(path: Path, *statements: str) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        conn.execute(statement)
    conn.close()


def test_a_sound_file_passes_the_check(closed: Path) -> None:
    before = fingerprint(closed)
    assert health.check(closed) == []
    assert fingerprint(closed) == before


def test_what_a_crash_left_half_is_not_read_as_it_is(closed: Path, clock: Clock) -> None:
    if (child := os.fork()) == 0:
        conn = sqlite3.connect(closed, isolation_level=None)
        for statement in ("PRAGMA cache_size = 1", "PRAGMA cache_spill = 1", "BEGIN", "DELETE FROM party"):
            conn.execute(statement)
        for _ in range(50):
            conn.execute("INSERT INTO goal (from_on, text) VALUES ('2024-03-05', hex(zeroblob(3000)))")
        os._exit(0)
    os.waitpid(child, 0)
    assert closed.with_name(closed.name + "-journal").exists()
    said = f"{closed.name} was not closed properly. Open it once where it can be written; then it is whole."
    assert [str(trouble) for trouble in health.check(closed)] == [said]
    with CommitteeFile(closed, clock) as file:
        assert [row["name"] for row in file.db.query("SELECT name FROM party")] == ["Den Nye Liste"]
    assert health.check(closed) == []


def test_the_check_finds_rows_that_refer_to_nothing(closed: Path) -> None:
    alter(closed, "PRAGMA foreign_keys = OFF", "INSERT INTO person (name, kind, party) VALUES ('Anna', 'guest', 77)")
    assert [str(trouble) for trouble in health.check(closed)] == [
        f"{closed.name}: row 1 of person refers to a row of party that is not there."
    ]
