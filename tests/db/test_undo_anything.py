"""R17: whatever is done, undone and redone, by whomever and across restarts, the file is exactly what it was."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from db.change import Change
from db.connection import sqlite3
from db.errors import UndoRefused
from db.file import CommitteeFile
from db.journal import OWN_TABLES
from tests.conftest import Clock

AT = "2024-03-05T16:00:00.000Z"
ACTORS = ("facilitator", "phone:5")
unicode_text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
numbers = st.floats(allow_nan=False)
ids = st.integers(1, 6)

Write = tuple[str, int, int, str, float]
writes = st.lists(
    st.tuples(
        st.sampled_from(["note", "person", "party", "parent", "move", "delete", "tree", "sort", "thousand"]),
        ids,
        ids,
        unicode_text,
        numbers,
    ),
    min_size=1,
    max_size=6,
)


class Histories(RuleBasedStateMachine):
    """Two actors work on notes that build on notes and on people in parties; every state is remembered by its step."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self.path = Path(self.folder.name) / "committee.rundbord"
        self.file = CommitteeFile.create(self.path, Clock(), name="Udvalget")
        with self.file.action("Set up", "setup"):
            self.file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT})
            self.file.new("board", {"meeting": 1, "title": "Plakat", "template": "open"})
            for id_ in (1, 2, 3):
                apply(self.file, ("note", id_, 1, "x", 0.5))
                apply(self.file, ("person", id_, 1, "x", 0.5))
        # What the one actor could undo (state before and after each step), while nobody else has done anything since.
        self.done: list[tuple[str, Any, Any]] = []
        self.undone: list[tuple[str, Any, Any]] = []

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
            self.folder.cleanup()

    def rows(self) -> Any:
        tables = sorted(set(self.file.db.table_names()) - OWN_TABLES)
        return [(table, self.file.db.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()) for table in tables]

    @rule(steps=writes)
    def facilitate(self, steps: list[Write]) -> None:
        self.act(ACTORS[0], steps, None)

    @rule(steps=writes)
    def drag(self, steps: list[Write]) -> None:
        self.act(ACTORS[0], steps, "drag")

    @rule(steps=writes)
    def write_from_the_room(self, steps: list[Write]) -> None:
        self.act(ACTORS[1], steps, None)

    def act(self, actor: str, steps: list[Write], merge: str | None) -> None:
        before, name = self.rows(), f"Action of {actor}"
        heard: list[Change] = []
        self.file.changed.add(heard.append)
        try:
            with self.file.action(name, actor, merge):
                for step in steps:
                    apply(self.file, step)
        except sqlite3.IntegrityError:
            assert self.rows() == before
        self.file.changed.remove(heard.append)
        after = self.rows()
        assert (before == after) == (heard == [])
        if heard:
            self.remember(actor, merge, before, after)

    def remember(self, actor: str, merge: str | None, before: Any, after: Any) -> None:
        self.undone = [step for step in self.undone if step[0] != actor]
        steps = self.file.db.execute("SELECT count(*) FROM journal_action WHERE undone = 0 AND actor != 'setup'")
        count = steps.fetchone()[0]
        if merge and count <= len(self.done) and self.done[-1][0] == actor:
            _, before, _ = self.done.pop()
        if count > len(self.done):
            self.done.append((actor, before, after))
        assert count == len(self.done)

    @precondition(lambda self: self.done)
    @rule(steps=st.integers(1, 6))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.done))):
            self.undo_one_step()

    def undo_one_step(self) -> None:
        actor, before, after = self.done[-1]
        assert self.rows() == after
        change = self.file.undo()
        assert change is not None
        assert change.actor == actor
        assert self.rows() == before
        self.undone.append(self.done.pop())

    @precondition(lambda self: self.undone)
    @rule(steps=st.integers(1, 6))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.undone))):
            if self.undone:
                self.redo_one_step()

    def redo_one_step(self) -> None:
        _, before, after = self.undone[-1]
        now = self.rows()
        try:
            assert self.file.redo() is not None
        except UndoRefused:
            assert self.rows() == now
            assert now != before
            self.undone.clear()
            self.end_of_certainty()
            return
        step = self.undone.pop()
        if now == before:
            assert self.rows() == after
            self.done.append(step)
        else:
            # Something was done between undo and redo: whose step is the newest is a matter of taste.
            self.end_of_certainty()

    @precondition(lambda self: self.done)
    @rule(actor=st.sampled_from(ACTORS))
    def undo_of_one(self, actor: str) -> None:
        """Past what the other did: exact or refused; either way nothing of the other's is lost."""
        now = self.rows()
        try:
            change = self.file.undo(actor)
        except UndoRefused:
            assert self.rows() == now
            return
        if change is not None:
            assert self.file.redo(actor) is not None
            assert self.rows() == now

    def end_of_certainty(self) -> None:
        """Begin a new history, with nothing to take back."""
        self.done.clear()
        self.undone.clear()
        with writable(self.file):
            self.file.db.execute("DELETE FROM journal_row")
            self.file.db.execute("DELETE FROM journal_action")

    @precondition(lambda self: self.done or self.undone)
    @rule()
    def restart(self) -> None:
        before = self.rows()
        self.file.close()
        self.file = CommitteeFile(self.path, Clock())
        assert self.rows() == before


@contextmanager
def writable(file: CommitteeFile) -> Iterator[None]:
    with file._write():
        yield


def apply(file: CommitteeFile, step: Write) -> None:
    """Do one thing; what the rules of the tables forbid raises."""
    what, one, two, text, number = step
    run = file.db.execute
    place = "board, colour, w, h, z"
    match what:
        case "note":
            sql = f"INSERT OR REPLACE INTO note (id, text, x, y, {place}) VALUES (?, ?, ?, ?, 1, 'sun', 1, 1, 1)"
            run(sql, [one, text, number, number / 3])
        case "person":
            sql = "INSERT INTO person (name, kind) VALUES (?, 'citizen')"
            run(sql, [text])
        case "party":
            party = file.new("party", {"name": text})
            run("UPDATE person SET party = ? WHERE id = ?", [party, one])
            run("INSERT OR IGNORE INTO attendance (meeting, person, status) SELECT 1, id, 'present' FROM person")
        case "parent":
            run("UPDATE note SET builds_on = (SELECT id FROM note WHERE id = ?) WHERE id = ?", [two, one])
        case "move":
            run("UPDATE note SET x = ?, text = text || ? WHERE id = ?", [number, text, one])
        case "delete":
            run("UPDATE note SET builds_on = NULL WHERE builds_on = ?", [one])
            run("DELETE FROM note WHERE id = ?", [one])
        case "tree":
            run("PRAGMA defer_foreign_keys = ON")
            run("DELETE FROM attendance")
            run("DELETE FROM person WHERE party IS NOT NULL")
            run("DELETE FROM party")
        case "sort":
            run("UPDATE note SET z = 10 - z, text = text || id")
            run("DELETE FROM attendance WHERE person % 2 = ?", [one % 2])
            run("UPDATE OR IGNORE attendance SET person = (SELECT max(id) FROM person) WHERE id = ?", [two])
        case "thousand":
            if not run("SELECT 1 FROM party WHERE name = 'Liste 999'").fetchone():
                file.db.conn.executemany("INSERT INTO party (name) VALUES (?)", [(f"Liste {n}",) for n in range(1000)])


def test_undo_and_redo_are_exact_over_any_history() -> None:
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=60,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
