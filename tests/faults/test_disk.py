"""A disk that fails, and another program that writes into our file: all or nothing, and said in a sentence."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from db.connection import sqlite3
from db.errors import FileTrouble
from db.file import CommitteeFile
from tests.conftest import Clock
from tests.faults.disk import Disk


def parties(file: CommitteeFile) -> list[str]:
    return [row["name"] for row in file.db.query("SELECT name FROM party ORDER BY id")]


def add(file: CommitteeFile, name: str) -> int:
    with file.action("Add party"):
        return file.new("party", {"name": name})


def test_a_commit_syncs_the_disk_four_times(path: Path, clock: Clock) -> None:
    with Disk() as disk, CommitteeFile.create(path, clock, name="x") as file:
        add(file, "A")
        disk.steps.clear()
        add(file, "B")
        assert [step.kind for step in disk.steps].count("sync") == 4


@pytest.mark.parametrize(("code", "said"), [(13, "disk is full"), (10, "does not answer")])
def test_a_disk_that_fails_at_any_write_or_sync_leaves_all_or_nothing(
    path: Path, clock: Clock, code: int, said: str
) -> None:
    countdown = [10**9]

    def fault(kind: str, name: str) -> int:
        countdown[0] -= 1
        return code if countdown[0] == 0 else 0

    with Disk(fault) as disk, CommitteeFile.create(path, clock, name="x") as file:
        add(file, "A")
        disk.steps.clear()
        add(file, "A")
        writes = sum(step.kind in ("write", "sync", "truncate") for step in disk.steps)
        expected = 2
        complaints: set[str] = set()
        for at in range(1, writes + 1):
            countdown[0] = at
            try:
                add(file, "B")
            except FileTrouble as trouble:
                complaints.add(str(trouble))
            countdown[0] = 10**9
            # If the very last sync fails, all is there already, only nobody can promise that it will last.
            assert len(parties(file)) - expected in ((0, 1) if at == writes else (0,))
            expected = len(parties(file))
            assert not file.db.conn.in_transaction
            add(file, "C")  # and the meeting goes on
            expected += 1
    assert complaints
    assert all(said in complaint for complaint in complaints)
    CommitteeFile(path, clock).close()


def test_a_swallowed_disk_error_does_not_save_the_rest_of_the_action(path: Path, clock: Clock) -> None:
    failing = [False]
    with Disk(lambda kind, name: 13 if failing[0] else 0), CommitteeFile.create(path, clock, name="x") as file:

        def careless() -> None:
            with file.action("Add"):
                failing[0] = True
                with suppress(sqlite3.OperationalError):
                    file.new("party", {"name": "A"})
                failing[0] = False
                file.new("party", {"name": "B"})

        with pytest.raises(FileTrouble, match="disk is full"):
            careless()
        assert parties(file) == []


def replace(path: Path) -> None:
    copy = path.with_suffix(".copy")
    copy.write_bytes(b"x" * path.stat().st_size)
    os.replace(copy, path)


def restore_with_its_old_time(path: Path) -> None:
    before = path.stat()
    replace(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "interfere",
    [
        Path.unlink,
        lambda path: path.rename(path.with_suffix(".old")),
        replace,
        restore_with_its_old_time,
        lambda path: os.utime(path),
        lambda path: os.truncate(path, 4096),
    ],
)
def test_a_file_changed_by_somebody_else_is_not_written(
    path: Path, clock: Clock, interfere: Callable[[Path], object]
) -> None:
    file = CommitteeFile.create(path, clock, name="x")
    add(file, "A")
    interfere(path)
    left = path.read_bytes() if path.exists() else b""
    for _ in range(2):
        with pytest.raises(FileTrouble, match="changed or replaced by another program"):
            add(file, "B")
    assert parties(file) == ["A"]
    file.close()
    assert (path.read_bytes() if path.exists() else b"") == left


def test_our_own_commits_raise_no_alarm(path: Path, clock: Clock) -> None:
    with CommitteeFile.create(path, clock, name="x") as file:
        for n in range(200):
            add(file, str(n))
        assert len(parties(file)) == 200
