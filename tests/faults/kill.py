"""Kills a busy writer again and again and looks whether everything it had acknowledged is there.

    python -m tests.faults.kill FILE KILLS SEED

Prints what was found as JSON. Runs in a process of its own, which forks the writers: starting Python sixty times
would take longer than the killing.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Final

from db.connection import sqlite3
from db.file import CommitteeFile

LONGEST_LIFE_S: Final = 0.06
WIDTH: Final = 8  # notes written by one action


def write(path: Path, pipe: int, seed: int) -> None:
    """Write and acknowledge until killed. Number `n` puts `WIDTH` notes with z = n on the board and takes old ones."""
    dice = random.Random(seed)
    file = CommitteeFile(path)
    newest = next(file.db.query("SELECT coalesce(max(z), 0) AS z FROM note"))["z"]
    os.write(pipe, b"ready\n")
    for number in count(newest + 1):
        with file.action("Add notes"):
            for _ in range(WIDTH):
                row = {"board": 1, "text": "æ" * dice.randrange(2000), "colour": "sun", "z": number}
                file.new("note", row | {"x": 0.1, "y": 0.2, "w": 1.0, "h": 1.0})
            file.db.execute("DELETE FROM note WHERE z < ?", [number - 30])
            file.db.execute("UPDATE committee SET task = ?", [str(number)])
        os.write(pipe, b"%d\n" % number)
        if number % 7 == 0:
            file.undo()
            os.write(pipe, b"undone\n")
            file.redo()
            os.write(pipe, b"%d\n" % number)


def run(path: Path, kills: int, seed: int) -> Counter[str]:
    """What went wrong, counted, beside the number of kills and of actions acknowledged."""
    dice = random.Random(seed)
    with CommitteeFile.create(path, name="Udvalget") as file, file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde", "starts_at": "2024-03-05T16:00:00.000Z"})
        file.new("board", {"meeting": 1, "title": "Plakat", "template": "open"})
    found: Counter[str] = Counter(kills=kills)
    said = 0
    for _ in range(kills):
        lines = one_life(path, dice)
        numbers = [int(line) for line in lines if line.isdigit()]
        found["acknowledged"] += len(numbers)
        said = max([said, *numbers])
        undone = bool(lines) and lines[-1] == "undone"
        journal = path.with_name(path.name + "-journal")
        found["killed in mid-commit"] += journal.exists() and journal.read_bytes()[:1] not in (b"", b"\0")
        began = time.perf_counter()
        with CommitteeFile(path) as file:
            found["slowest_ms"] = max(found["slowest_ms"], round(1000 * (time.perf_counter() - began)))
            found["lost session"] += file.left_open is None
            said = look(file, said, undone, found)
    return found


def one_life(path: Path, dice: random.Random) -> list[str]:
    """Let a writer work, kill it at a random moment, and return what it had said."""
    reading, writing = os.pipe()
    seed = dice.randrange(10**6)
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            write(path, writing, seed)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as heard:
        assert heard.readline() == "ready\n"
        time.sleep(dice.random() * LONGEST_LIFE_S)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return heard.read().splitlines()


def look(file: CommitteeFile, said: int, undone: bool, found: Counter[str]) -> int:
    """Count what is wrong; returns the number the file has come to."""
    task = next(file.db.query("SELECT task FROM committee"))["task"]
    per_number = file.db.query("SELECT z, count(*) AS n FROM note GROUP BY z ORDER BY z")
    notes = {row["z"]: row["n"] for row in per_number}
    newest = max(notes, default=0)
    # One commit more than was said may be there, and an undo may be in force that nobody heard of.
    found["lost"] += newest < said - (1 if undone or said % 7 == 0 else 0)
    found["made up"] += newest > said + 1
    found["half"] += str(newest) != (task or "0") or any(n != WIDTH for n in notes.values())
    found["half"] += len(notes) not in (min(newest, 31), 30)
    try:
        found["damaged"] += file.db.conn.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
        found["damaged"] += file.db.conn.execute("PRAGMA foreign_key_check").fetchone() is not None
    except sqlite3.DatabaseError:
        found["damaged"] += 1
    return newest


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
