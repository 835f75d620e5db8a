"""An older file becomes today's whole or not at all, and never without a backup."""

from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from db import backup, header, health, migrations, opening
from db.connection import sqlite3
from db.errors import FileTrouble
from db.file import CommitteeFile
from db.schema import SCHEMA_VERSION
from tests.conftest import Clock
from tests.faults.disk import Disk


@pytest.fixture
def old(path: Path, clock: Clock) -> Path:
    """A file as today's program leaves it, which the steps below make an old one."""
    with CommitteeFile.create(path, clock, name="Udvalget") as file, file.action("Add"):
        file.new("party", {"name": "Den Nye Liste"})
    return path


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """A program two versions later."""
    steps = Migrations("rundbord")

    @steps()
    def parties_have_a_colour(db: Database) -> None:
        db.execute("ALTER TABLE party ADD COLUMN colour TEXT NOT NULL DEFAULT ''")

    @steps()
    def parties_are_called_lists(db: Database) -> None:
        db.execute("UPDATE party SET colour = 'red'")
        db.execute("CREATE INDEX party_by_name ON party (name)")

    monkeypatch.setattr(migrations, "steps", steps)
    for module in (migrations, opening, header):
        monkeypatch.setattr(module, "SCHEMA_VERSION", 3)
    return steps


def backups(path: Path) -> list[Path]:
    conn = sqlite3.connect(path)
    uuid = conn.execute("SELECT uuid FROM committee").fetchone()[0]
    conn.close()
    return sorted(backup.folder_of(uuid).glob("*"))


def version_of(path: Path) -> int:
    """The version after SQLite has put right what a failure left, if all is sound."""
    conn = sqlite3.connect(path)
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert migrations.schema_of(conn) == migrations.expected_schema(version)
    conn.close()
    return int(version)


def test_every_step_leads_to_one_version() -> None:
    steps = migrations.steps.pending(Database(memory=True))
    assert len(steps) == SCHEMA_VERSION - 1


def test_an_older_file_is_brought_up_to_date(old: Path, clock: Clock, later: Migrations) -> None:
    with CommitteeFile(old, clock) as file:
        assert list(file.db.query("SELECT * FROM party")) == [{"id": 1, "name": "Den Nye Liste", "colour": "red"}]
        assert file.undoable() is None
        with file.action("Rename"):
            file.db.table("party").update(1, {"name": "B", "colour": "blue"})
        file.undo()
        assert list(file.db.query("SELECT * FROM party")) == [{"id": 1, "name": "Den Nye Liste", "colour": "red"}]
    assert header.peek(old).version == 3
    assert health.check(old) == []
    CommitteeFile(old, clock).close()
    assert len(backups(old)) == 1


def test_the_backup_is_the_file_as_it_was(old: Path, clock: Clock, later: Migrations) -> None:
    before = old.read_bytes()
    CommitteeFile(old, clock).close()
    (kept,) = backups(old)
    conn = sqlite3.connect(kept)
    assert conn.execute("PRAGMA user_version").fetchone()[0] == 1
    assert conn.execute("SELECT * FROM party").fetchall() == [(1, "Den Nye Liste")]
    conn.close()
    assert len(before) == kept.stat().st_size


def test_a_brought_up_file_has_the_tables_of_a_new_one(
    old: Path, tmp_path: Path, clock: Clock, later: Migrations
) -> None:
    with CommitteeFile(old, clock) as file, CommitteeFile.create(tmp_path / "new.rundbord", clock, name="x") as new:
        assert migrations.schema_of(file.db.conn) == migrations.schema_of(new.db.conn)


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, clock: Clock, later: Migrations) -> None:
    @later()
    def breaks(db: Database) -> None:
        db.execute("DELETE FROM party")
        raise ZeroDivisionError

    for module in (migrations, opening, header):
        module.SCHEMA_VERSION = 4  # type: ignore[attr-defined]
    before = old.read_bytes()
    with pytest.raises(ZeroDivisionError):
        CommitteeFile(old, clock)
    assert old.read_bytes() == before


def test_rows_that_do_not_fit_together_afterwards_leave_the_file_as_it_was(
    old: Path, clock: Clock, later: Migrations
) -> None:
    @later()
    def loses_people(db: Database) -> None:
        db.execute("INSERT INTO person (name, kind, party) VALUES ('Anna', 'guest', 77)")

    for module in (migrations, opening, header):
        module.SCHEMA_VERSION = 4  # type: ignore[attr-defined]
    before = old.read_bytes()
    with pytest.raises(FileTrouble, match="is damaged"):
        CommitteeFile(old, clock)
    assert old.read_bytes() == before


def test_without_room_for_a_backup_nothing_is_changed(old: Path, clock: Clock, later: Migrations) -> None:
    before = old.read_bytes()
    with Disk(lambda kind, path: 13 if "backups" in path else 0), pytest.raises(FileTrouble, match="disk is full"):
        CommitteeFile(old, clock)
    assert old.read_bytes() == before
    assert backups(old) == []


def test_a_disk_that_fails_in_a_step_leaves_the_old_file_or_the_new_one(
    old: Path, clock: Clock, later: Migrations
) -> None:
    before = old.read_bytes()
    outcomes = set()
    for at in range(1, 60):
        old.write_bytes(before)
        left = [at]

        def fault(kind: str, path: str, left: list[int] = left) -> int:
            left[0] -= path.startswith(str(old))
            return 10 if left[0] == 0 else 0

        with Disk(fault):
            try:
                CommitteeFile(old, clock).close()
            except FileTrouble:
                left[0] = -1
        version = version_of(old)
        outcomes.add(version)
        assert backups(old) or version == 1
        for kept in backups(old):
            kept.unlink()
    assert outcomes == {1, 3}


def test_an_older_file_that_cannot_be_written_is_not_opened(old: Path, clock: Clock, later: Migrations) -> None:
    with pytest.raises(FileTrouble, match="older Rundbord"):
        CommitteeFile(old, clock, read_only=True)


def test_an_older_file_with_strange_rules_is_refused_before_any_step(
    old: Path, clock: Clock, later: Migrations
) -> None:
    conn = sqlite3.connect(old)
    conn.execute("CREATE TRIGGER sly AFTER UPDATE ON party BEGIN DELETE FROM committee; END")
    conn.close()
    with pytest.raises(FileTrouble, match="not Rundbord's"):
        CommitteeFile(old, clock)
    assert backups(old) == []
