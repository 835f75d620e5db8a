"""Opening: what is no sound committee file of ours is refused with a sentence and not touched."""

import hashlib
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db import header, health
from db.connection import sqlite3
from db.errors import FileTrouble
from db.file import CommitteeFile
from db.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES
from tests.conftest import Clock

ROOT = Path(__file__).parents[2]
NOBODY = 65534


@pytest.fixture
def closed(path: Path, clock: Clock) -> Path:
    """A sound committee file that nobody has open."""
    with CommitteeFile.create(path, clock, name="Udvalget") as file, file.action("Add"):
        file.new("party", {"name": "Den Nye Liste"})
    return path


def fingerprint(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def refusal(path: Path, clock: Clock) -> str:
    with pytest.raises(FileTrouble) as caught:
        CommitteeFile(path, clock)
    sentence = str(caught.value)
    assert "{" not in sentence
    assert sentence.endswith((".", "?"))
    return sentence


def alter(path: Path, *statements: str) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        conn.execute(statement)
    conn.close()


def test_a_new_file_is_ours_and_private(path: Path, clock: Clock) -> None:
    with CommitteeFile.create(path, clock, name=" Udvalget\0 ") as file:
        row = next(file.db.query("SELECT * FROM committee"))
        assert (row["id"], row["name"], row["created_at"]) == (1, "Udvalget", "2024-03-05T16:00:00.000Z")
        assert len(row["uuid"]) == 36
    assert path.stat().st_mode & 0o777 == 0o600
    found = header.peek(path)
    assert (found.application_id, found.version) == (APPLICATION_ID, SCHEMA_VERSION)
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def test_a_new_file_never_replaces_one(closed: Path, clock: Clock) -> None:
    before = fingerprint(closed)
    with pytest.raises(FileTrouble, match="is there already"):
        CommitteeFile.create(closed, clock, name="x")
    assert fingerprint(closed) == before


def test_what_a_crash_left_of_a_new_file_is_in_nobodys_way(path: Path, clock: Clock) -> None:
    path.with_name(path.name + ".part").write_bytes(b"half")
    CommitteeFile.create(path, clock, name="x").close()
    assert [left.name for left in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("name", "said"), [("gone/x.rundbord", "is not there"), ("x" * 250 + ".rundbord", "The name is too long")]
)
def test_a_new_file_where_none_can_be_says_why(tmp_path: Path, clock: Clock, name: str, said: str) -> None:
    with pytest.raises(FileTrouble, match=said):
        CommitteeFile.create(tmp_path / name, clock, name="x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["Ø & Å.rundbord", "100 %?#.rundbord", "to\nlinjer.rundbord", "👩‍👧 'citat\".rundbord"]
)
def test_any_name_works(tmp_path: Path, clock: Clock, name: str) -> None:
    CommitteeFile.create(tmp_path / name, clock, name="x").close()
    CommitteeFile(tmp_path / name, clock).close()
    assert [left.name for left in tmp_path.iterdir()] == [name]


def foreign_database(path: Path) -> None:
    alter(path, "CREATE TABLE t (x)")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "is not there"),
        (Path.mkdir, "is a folder"),
        (os.mkfifo, "is not a Rundbord file"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"x"), "is not a Rundbord file"),
        (lambda path: path.write_bytes(b"PK\3\4" + bytes(5000)), "is not a Rundbord file"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "is damaged"),
        (foreign_database, "is not a Rundbord file"),
        (lambda path: alter(path, f"PRAGMA application_id = {APPLICATION_ID}", "CREATE TABLE t (x)"), "is damaged"),
    ],
)
def test_what_is_no_committee_file_is_refused(
    path: Path, clock: Clock, make: Callable[[Path], object], said: str
) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    assert said in refusal(path, clock)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert not path.with_name(path.name + "-journal").exists()


def test_a_newer_file_is_never_written(closed: Path, clock: Clock) -> None:
    """R13"""
    alter(closed, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = fingerprint(closed)
    assert f"newer Rundbord (file version {SCHEMA_VERSION + 1}" in refusal(closed, clock)
    assert [str(trouble) for trouble in health.check(closed)] == [refusal(closed, clock)]
    assert fingerprint(closed) == before


def test_a_file_in_a_newer_format_of_sqlite_is_never_written(closed: Path, clock: Clock) -> None:
    raw = bytearray(closed.read_bytes())
    raw[18] = raw[19] = 3
    closed.write_bytes(raw)
    assert "newer Rundbord" in refusal(closed, clock)
    assert closed.read_bytes() == raw


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER sly AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW sly AS SELECT * FROM note",
        "CREATE TABLE sly (id INTEGER PRIMARY KEY)",
        "CREATE INDEX sly ON note (text)",
        "CREATE VIRTUAL TABLE sly USING fts5(text)",
        "ALTER TABLE party ADD COLUMN sly TEXT AS (hex(zeroblob(1000)))",
        "DROP TABLE evaluation",
        "ALTER TABLE evaluation RENAME TO sly",
    ],
)
def test_a_file_with_strange_tables_or_rules_is_refused(closed: Path, clock: Clock, statement: str) -> None:
    """S1"""
    alter(closed, statement)
    before = fingerprint(closed)
    assert "that are not Rundbord's" in refusal(closed, clock)
    assert fingerprint(closed) == before


def test_a_damaged_file_is_refused_or_read_and_never_crashes(closed: Path, clock: Clock, tmp_path: Path) -> None:
    """R14: single bits, overwritten sectors, cut and swapped pages."""
    sound = closed.read_bytes()
    dice = random.Random(7)
    pages = len(sound) // 4096

    def bit(raw: bytearray) -> None:
        raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)

    def header_byte(raw: bytearray) -> None:
        raw[dice.randrange(100)] = dice.randrange(256)

    def sector(raw: bytearray) -> None:
        at = dice.randrange(len(raw) // 512) * 512
        raw[at : at + 512] = dice.randbytes(512)

    def first_page(raw: bytearray) -> None:
        raw[dice.randrange(100, 4096)] = dice.randrange(256)

    def cut(raw: bytearray) -> None:
        del raw[dice.randrange(len(raw)) :]

    def swap(raw: bytearray) -> None:
        one, two = (dice.randrange(pages) * 4096 for _ in range(2))
        raw[one : one + 4096], raw[two : two + 4096] = raw[two : two + 4096], raw[one : one + 4096]

    refused = touched = 0
    harms = (bit, header_byte, sector, first_page, cut, swap)
    for number in range(300):
        raw = bytearray(sound)
        harms[number % len(harms)](raw)
        path = tmp_path / f"{number}.rundbord"
        path.write_bytes(raw)
        try:
            CommitteeFile(path, clock).close()
        except FileTrouble:
            refused += 1
            touched += path.read_bytes() != raw
        path.unlink()
    assert refused > 80
    assert touched == 0


def test_a_file_that_is_open_here_is_not_opened_again(closed: Path, clock: Clock) -> None:
    """And not even looked at with `open`, which would drop the lock."""
    with CommitteeFile(closed, clock) as file:
        assert "already open here" in refusal(closed, clock)
        assert [str(trouble) for trouble in health.check(closed)] == [f"{closed.name} is already open here."]
        assert (
            other_program(closed)
            == f"{closed.name} is already open in another window or program. Close it there first."
        )
        with file.action("Go on"):
            file.new("party", {"name": "B"})
    assert other_program(closed) == "opened"


def other_program(path: Path) -> str:
    """What a second program says that tries to open the file."""
    script = (
        "import sys\nfrom db.errors import Trouble\nfrom db.file import CommitteeFile\n"
        "try:\n    CommitteeFile(sys.argv[1]).close()\n    print('opened')\n"
        "except Trouble as trouble:\n    print(trouble)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def somebody_else() -> Iterator[Path]:
    """A folder that everybody may enter, and rights that are not the administrator's, who may write everywhere."""
    administrator = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if administrator:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if administrator:
                os.seteuid(0)
            folder.chmod(0o755)


@pytest.mark.parametrize("locked", ["file", "folder"])
def test_what_cannot_be_written_is_opened_for_reading(somebody_else: Path, clock: Clock, locked: str) -> None:
    """R19"""
    path = somebody_else / "committee.rundbord"
    CommitteeFile.create(path, clock, name="Udvalget").close()
    before = fingerprint(path)
    if locked == "file":
        path.chmod(0o444)
    else:
        somebody_else.chmod(0o555)
    file = CommitteeFile(path, clock)
    assert file.read_only
    assert [row["name"] for row in file.db.query("SELECT name FROM committee")] == ["Udvalget"]
    with pytest.raises(FileTrouble, match="open for reading only"), file.action("Add"):
        pass
    file.seen()
    assert file.undo() is None
    file.close()
    assert fingerprint(path) == before


def test_a_file_that_may_not_be_read_says_so(somebody_else: Path, clock: Clock) -> None:
    path = somebody_else / "committee.rundbord"
    CommitteeFile.create(path, clock, name="Udvalget").close()
    path.chmod(0)
    assert "may not read or write it" in refusal(path, clock)


def test_reading_only_can_be_asked_for(closed: Path, clock: Clock) -> None:
    before = fingerprint(closed)
    with CommitteeFile(closed, clock, read_only=True) as file:
        assert file.read_only
        assert file.undoable() == "Add"
        with pytest.raises(FileTrouble, match="open for reading only"):
            file.undo()
    assert fingerprint(closed) == before


def test_every_table_has_an_id_and_is_strict(file: CommitteeFile) -> None:
    assert len(TABLES) >= len(file.db.table_names())
    for table in file.db.table_names():
        assert file.db.table(table).strict, table
        assert file.db.table(table).pks == ["id"], table
