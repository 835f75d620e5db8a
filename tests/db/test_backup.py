"""Backups and copies: whole under their name or not there."""

from pathlib import Path

import pytest

from db import backup
from db.errors import FileTrouble
from db.file import CommitteeFile
from tests.conftest import Clock


@pytest.fixture
def closed(path: Path, clock: Clock) -> Path:
    """A sound committee file that nobody has open."""
    with CommitteeFile.create(path, clock, name="Udvalget") as file, file.action("Add"):
        file.new("party", {"name": "Den Nye Liste"})
    return path


def test_a_backup_is_whole_private_and_numbered(closed: Path, clock: Clock, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with CommitteeFile(closed, clock) as file:
        first = backup.keep(file.db.conn, folder)
        (folder / "000007.rundbord").write_bytes(b"an older one")
        (folder / "000008.rundbord.part").write_bytes(b"what a crash left")
        second = backup.keep(file.db.conn, folder)
        with file.action("Go on"):
            file.new("party", {"name": "B"})
    assert [first.name, second.name] == ["000001.rundbord", "000008.rundbord"]
    assert sorted(left.name for left in folder.iterdir()) == ["000001.rundbord", "000007.rundbord", "000008.rundbord"]
    assert second.stat().st_mode & 0o777 == 0o600
    with CommitteeFile(second, clock) as copy:
        assert [row["name"] for row in copy.db.query("SELECT name FROM party")] == ["Den Nye Liste"]


def test_a_copy_never_replaces_a_file_and_leaves_no_half(closed: Path, clock: Clock, tmp_path: Path) -> None:
    target = tmp_path / "copy.rundbord"
    target.write_bytes(b"mine")
    with CommitteeFile(closed, clock) as file:
        with pytest.raises(FileTrouble, match="is there already"):
            backup.copy(file.db.conn, target)
        with pytest.raises(FileTrouble, match="is not there"):
            backup.copy(file.db.conn, tmp_path / "gone" / "copy.rundbord")
    assert target.read_bytes() == b"mine"
    assert sorted(left.name for left in tmp_path.iterdir()) == [closed.name, target.name]


def test_a_file_replaced_under_us_can_still_be_saved_elsewhere(closed: Path, clock: Clock, tmp_path: Path) -> None:
    with CommitteeFile(closed, clock) as file:
        closed.unlink()
        rescued = backup.copy(file.db.conn, tmp_path / "rescued.rundbord")
    with CommitteeFile(rescued, clock) as file:
        assert [row["name"] for row in file.db.query("SELECT name FROM party")] == ["Den Nye Liste"]
