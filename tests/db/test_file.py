"""The door: an action is whole, durable before it is announced, and the only way to write."""

import logging
import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from db.change import Change
from db.connection import SETTINGS, sqlite3
from db.errors import BugError
from db.file import CommitteeFile, clean, moment, stamp
from tests.conftest import Clock


def parties(file: CommitteeFile) -> list[str]:
    return [row["name"] for row in file.db.query("SELECT name FROM party ORDER BY id")]


def add(file: CommitteeFile, name: str, actor: str = "facilitator") -> int:
    with file.action("Add party", actor):
        return file.new("party", {"name": name})


def test_all_settings_are_what_we_say(file: CommitteeFile) -> None:
    found = {setting: file.db.execute(f"PRAGMA {setting}").fetchone()[0] for setting, _, _ in SETTINGS}
    assert found == {
        "locking_mode": "exclusive",
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cache_spill": 0,
        "mmap_size": 0,
        "temp_store": 2,
        "busy_timeout": 0,
        "fullfsync": 1,
    }


def test_the_sqlite_below_is_the_one_that_was_tested() -> None:
    assert sqlite3.__name__ == "pysqlite3.dbapi2"
    assert sqlite3.sqlite_version_info >= (3, 51, 3)


def test_an_action_is_durable_before_it_is_announced(path: Path, file: CommitteeFile) -> None:
    seen: list[tuple[bool, bytes]] = []

    def look(change: Change) -> None:
        # A child process looks, because a descriptor closed in this one would drop our lock.
        reading, writing = os.pipe()
        if os.fork() == 0:
            os.write(writing, b"yes" if b"Den Nye Liste" in path.read_bytes() else b"no")
            os._exit(0)
        os.wait()
        seen.append((file.db.conn.in_transaction, os.read(reading, 3)))
        os.close(reading)
        os.close(writing)

    file.changed.add(look)
    add(file, "Den Nye Liste")
    assert seen == [(False, b"yes")]


def test_a_failed_action_leaves_nothing_and_says_nothing(file: CommitteeFile, heard: list[Change]) -> None:
    with pytest.raises(sqlite3.IntegrityError), file.action("Add"):
        file.db.conn.executemany("INSERT INTO party (name) VALUES (?)", [("A",), (None,)])
    assert parties(file) == []
    assert heard == []
    assert file.undoable() is None
    add(file, "B")
    assert parties(file) == ["B"]


def test_an_action_that_changes_nothing_leaves_no_trace(path: Path, file: CommitteeFile, heard: list[Change]) -> None:
    id_ = add(file, "A")
    add(file, "B")
    file.undo()
    heard.clear()
    before = path.stat().st_mtime_ns
    with file.action("Nothing"):
        pass
    with file.action("There and back"):
        file.db.table("party").update(id_, {"name": "X"})
        file.db.table("party").update(id_, {"name": "A"})
        file.db.table("party").delete(file.new("party", {"name": "C"}))
    assert heard == []
    assert (file.undoable(), file.redoable()) == ("Add party", "Add party")
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "write",
    [
        lambda f: f.new("party", {"name": "X"}),
        lambda f: f.db.table("party").insert({"name": "X"}),
        lambda f: f.db.execute("UPDATE party SET name = 'X'"),
        lambda f: f.db.conn.execute("DELETE FROM party"),
        lambda f: f.db.conn.executescript("BEGIN; DELETE FROM party; COMMIT;"),
        lambda f: list(f.db.query("INSERT INTO party (name) VALUES ('X') RETURNING id")),
        lambda f: f.db.execute("DELETE FROM journal_row"),
        lambda f: f.db.execute("UPDATE session SET host = ''"),
        lambda f: f.db.execute("DROP TABLE party"),
        lambda f: f.db.execute("CREATE TABLE extra (id INTEGER PRIMARY KEY)"),
        lambda f: f.db.execute("PRAGMA user_version = 99"),
        lambda f: f.db.execute("PRAGMA synchronous = OFF"),
        lambda f: f.db.execute("ATTACH ':memory:' AS other"),
    ],
)
def test_nothing_can_be_written_outside_an_action(
    file: CommitteeFile, write: Callable[[CommitteeFile], object]
) -> None:
    add(file, "A")
    with pytest.raises(sqlite3.DatabaseError):
        write(file)
    file.db.rollback()
    assert parties(file) == ["A"]
    assert file.undoable() == "Add party"


def test_a_misspelt_table_makes_no_table(file: CommitteeFile) -> None:
    with pytest.raises(sqlite3.DatabaseError), file.action("Add"):
        file.new("partty", {"name": "A"})
    assert "partty" not in file.db.table_names()


def test_a_listener_may_not_write(file: CommitteeFile, caplog: pytest.LogCaptureFixture) -> None:
    def echo(change: Change) -> None:
        add(file, "echo")

    def sly_echo(change: Change) -> None:
        file.db.execute("INSERT INTO party (name) VALUES ('echo')")

    file.changed.add(echo)
    file.changed.add(sly_echo)
    add(file, "A")
    assert parties(file) == ["A"]
    assert caplog.text.count("a view failed while hearing of 'Add party'") == 2
    caplog.clear()


def test_a_failing_listener_is_logged_and_does_not_silence_the_next(
    file: CommitteeFile, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Change] = []
    file.changed.add(lambda change: [][1])
    file.changed.add(heard.append)
    add(file, "A")
    assert len(heard) == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_a_listener_that_left_hears_no_more(file: CommitteeFile, heard: list[Change]) -> None:
    file.changed.remove(heard.append)
    file.changed.remove(heard.append)
    add(file, "A")
    assert heard == []


def test_a_change_says_what_it_touched(file: CommitteeFile, heard: list[Change]) -> None:
    id_ = add(file, "A")
    assert heard == [Change(heard[0].action, "Add party", "facilitator", "done", frozenset({("party", id_)}))]
    assert heard[0].touches("person", "party")
    assert not heard[0].touches("person")
    assert heard[0].ids("party") == {id_}
    assert heard[0].ids("person") == frozenset()


def test_a_nested_action_is_a_bug_and_the_next_one_works(file: CommitteeFile) -> None:
    with pytest.raises(BugError), file.action("outer"), file.action("inner"):
        pass
    with pytest.raises(BugError), file.action("outer"):
        file.seen()
    add(file, "A")
    assert parties(file) == ["A"]


def test_another_thread_is_refused(file: CommitteeFile) -> None:
    errors: list[BaseException] = []

    def work() -> None:
        try:
            add(file, "A")
        except BugError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(errors) == 1
    assert parties(file) == []


@pytest.mark.parametrize("statement", ["COMMIT", "ROLLBACK", "BEGIN", "END"])
def test_nobody_else_ends_a_transaction(file: CommitteeFile, statement: str) -> None:
    def stray(run: Callable[[str], object]) -> None:
        with file.action("Half"):
            file.new("party", {"name": "A"})
            run(statement)

    for run in (file.db.execute, file.db.conn.execute, file.db.conn.executescript):
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            stray(run)
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
        file.db.conn.execute(statement)
    assert parties(file) == []


def test_ids_never_change(file: CommitteeFile) -> None:
    add(file, "A")
    with pytest.raises(sqlite3.IntegrityError, match="ids never change"), file.action("Renumber"):
        file.db.execute("UPDATE party SET id = id + 100")


def test_text_with_nul_does_not_get_in(file: CommitteeFile) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="NUL"):
        add(file, "a\0b")


def test_what_is_written_after_the_transaction_is_gone_does_not_get_in(file: CommitteeFile) -> None:
    # As SQLite does by itself when a disk is full.
    def careless(*statements: str) -> None:
        with file.action("Half"):
            for statement in statements:
                file.db.conn.execute(statement)

    insert = "INSERT INTO party (name) VALUES ('A')"
    with pytest.raises(sqlite3.IntegrityError, match="outside an action"):
        careless(insert, "DELETE FROM temp.pass_", insert)
    with pytest.raises(BugError, match="ended before"):
        careless(insert, "DELETE FROM temp.pass_")
    assert parties(file) == []


def test_the_file_says_when_it_was_left_open(path: Path, clock: Clock) -> None:
    # A child process leaves without closing, as a crash does.
    CommitteeFile.create(path, clock, name="x").close()
    if (child := os.fork()) == 0:
        file = CommitteeFile(path, clock)
        clock.forward(minutes=20)
        file.seen()
        os._exit(0)
    os.waitpid(child, 0)
    with CommitteeFile(path, clock) as file:
        assert file.left_open == "2024-03-05T16:20:00.000Z"
    with CommitteeFile(path, clock) as file:
        assert file.left_open is None


def test_a_sign_of_life_is_no_action(file: CommitteeFile, clock: Clock, heard: list[Change]) -> None:
    clock.forward(minutes=1)
    file.seen()
    assert heard == []
    assert file.undoable() is None
    assert [row["seen_at"] for row in file.db.query("SELECT seen_at FROM session")][-1] == "2024-03-05T16:01:00.000Z"


def test_closing_twice_is_no_error(file: CommitteeFile) -> None:
    file.close()
    file.close()


def test_cleaned_text_keeps_what_people_type() -> None:
    assert clean("  Ældre på tværs 👩‍👧\n\tto linjer  ") == "Ældre på tværs 👩‍👧\n\tto linjer"
    assert clean("a\0b\x07c\ud800d\x9be\uffff") == "abcde"
    assert clean("en\r\nto\rtre\u2028fire") == "en\nto\ntre\nfire"


def test_a_moment_comes_back_from_its_stamp() -> None:
    summer = datetime(2024, 6, 5, 18, 30, 15, 123456, tzinfo=timezone(timedelta(hours=2)))
    assert stamp(summer) == "2024-06-05T16:30:15.123Z"
    assert moment("2024-06-05T16:30:15.123Z") == datetime(2024, 6, 5, 16, 30, 15, 123000, tzinfo=UTC)
    with pytest.raises(BugError):
        stamp(datetime(2024, 6, 5))  # noqa: DTZ001
