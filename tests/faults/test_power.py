"""R2: whatever part of the writes reached the disk when the power went, nothing acknowledged is lost."""

import hashlib
import json
import pickle
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import sqlite3
from db.file import CommitteeFile
from tests.faults.crash import HOWS, Model
from tests.faults.disk import Recording
from tests.faults.record import NAME, content

ROOT = Path(__file__).parents[2]
STATES = 5_000
OPENED_EVERY = 100  # so many states are opened through the program itself, the others by SQLite alone


def record(folder: Path, **settings: str) -> Recording:
    played = folder / "played"
    played.mkdir()
    script = [sys.executable, "-m", "tests.faults.record", str(played), str(folder / "steps"), json.dumps(settings)]
    subprocess.run(script, cwd=ROOT, check=True)
    found = pickle.loads((folder / "steps").read_bytes())
    assert isinstance(found, Recording)
    return found


def cuts(recording: Recording, *, each: int, seed: int = 1) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Every different state a power cut could leave, with the number last said before it (-1: none)."""
    dice = random.Random(seed)
    model = Model()
    said = -1
    met: set[int] = set()
    for step in recording.steps:
        if step.kind == "said":
            said = step.at
        else:
            model.follow(step)
        for how in HOWS:
            for _ in range(1 if how in ("nothing", "everything") else each):
                state = {Path(name).name: held for name, held in model.cut(how, dice).items()}
                key = hash((said, tuple(sorted((name, hash(held)) for name, held in state.items()))))
                if key not in met:
                    met.add(key)
                    yield said, state


class Reader:
    """Opens the files of a power cut and says what became of them."""

    def __init__(self, folder: Path, recording: Recording) -> None:
        self._folder = folder
        self._contents = recording.contents
        self._known: dict[bytes, str] = {}
        self._opened = 0

    def verdict(self, said: int, state: dict[str, bytes]) -> str:
        for left in self._folder.iterdir():
            left.unlink()
        for name, held in state.items():
            (self._folder / name).write_bytes(held)
        path = self._folder / NAME
        if not path.exists():
            return "ok" if said < 0 else "lost"
        found = self._found(path)
        if found in self._contents[max(0, said) : said + 2]:
            return self._open(path)
        if found not in self._contents:
            return found
        return "lost" if found in self._contents[: max(0, said)] else "ahead"

    def _open(self, path: Path) -> str:
        self._opened += 1
        if self._opened % OPENED_EVERY == 0:
            CommitteeFile(path, read_only=True).close()
        return "ok"

    def _found(self, path: Path) -> str:
        """The fingerprint of what the file holds after SQLite has put it right, or what is wrong with it."""
        try:
            conn = sqlite3.connect(path)
            try:
                conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            finally:
                conn.close()
            print_of = hashlib.blake2b(path.read_bytes()).digest()
            if print_of not in self._known:
                self._known[print_of] = self._read(path)
            return self._known[print_of]
        except (sqlite3.Error, UnicodeError, TypeError, ValueError) as error:
            return f"damaged: {type(error).__name__}"

    def _read(self, path: Path) -> str:
        conn = sqlite3.connect(path)
        try:
            if conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return "damaged"
            found = content(conn)
            return found if found in self._contents else "half"
        finally:
            conn.close()


@pytest.fixture
def disk_folder() -> Iterator[Path]:
    """Where the states are laid out: in memory if the machine has such a place."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def verdicts(recording: Recording, folder: Path, *, each: int, enough: int, fault: str = "") -> Counter[str]:
    """What became of the states; stops when `enough` of them went wrong, in the way `fault` if that is given."""
    reader = Reader(folder, recording)
    counted: Counter[str] = Counter()
    for said, state in cuts(recording, each=each):
        counted[reader.verdict(said, state)] += 1
        if sum(count for kind, count in counted.items() if kind != "ok" and kind.startswith(fault)) >= enough:
            break
    return counted


def test_nothing_acknowledged_is_lost_when_the_power_goes(tmp_path: Path, disk_folder: Path) -> None:
    found = verdicts(record(tmp_path), disk_folder, each=2, enough=10)
    assert set(found) == {"ok"}, found
    assert found["ok"] >= STATES, found


@pytest.mark.parametrize(
    ("settings", "fault"),
    [({"synchronous": "OFF"}, "damaged"), ({"synchronous": "FULL", "locking_mode": "NORMAL"}, "lost")],
)
def test_this_test_sees_settings_that_lose_something(
    tmp_path: Path, disk_folder: Path, settings: dict[str, str], fault: str
) -> None:
    found = verdicts(record(tmp_path, **settings), disk_folder, each=1, enough=1, fault=fault)
    assert any(kind.startswith(fault) for kind in found), found
