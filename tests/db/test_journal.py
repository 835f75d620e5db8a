"""Undo and redo: exact, per actor, across a restart, and refused where somebody has gone on."""

from pathlib import Path
from typing import Any

import pytest

from db import journal
from db.change import Change
from db.errors import UndoRefused
from db.file import CommitteeFile
from tests.conftest import Clock

PHONE = "phone:5"
AT = "2024-03-05T16:00:00.000Z"


def rows(file: CommitteeFile) -> dict[str, list[dict[str, Any]]]:
    """Everything in the file but what the journal and the sessions keep."""
    tables = sorted(set(file.db.table_names()) - journal.OWN_TABLES)
    return {table: list(file.db.query(f'SELECT * FROM "{table}" ORDER BY id')) for table in tables}


def names(file: CommitteeFile) -> list[str]:
    return [row["name"] for row in file.db.query("SELECT name FROM party ORDER BY id")]


def add(file: CommitteeFile, name: str, actor: str = "facilitator") -> int:
    with file.action("Add party", actor):
        return file.new("party", {"name": name})


def rename(file: CommitteeFile, id_: int, name: str, actor: str = "facilitator", merge: str | None = None) -> None:
    with file.action("Rename", actor, merge):
        file.db.table("party").update(id_, {"name": name})


def undo(file: CommitteeFile, actor: str | None = None) -> Change:
    change = file.undo(actor)
    assert change is not None
    return change


def test_undo_and_redo_of_every_kind_of_write(file: CommitteeFile) -> None:
    with file.action("Set up"):
        meeting = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT})
        board = file.new("board", {"meeting": meeting, "title": "Plakat", "template": "open"})
    note = file.db.table("note")
    place = {"board": board, "colour": "sun", "x": 0.1 + 0.2, "y": 1e308, "w": 1 / 3, "h": -0.0, "z": 2**62}
    steps = [
        lambda: note.insert(place | {"id": 7, "text": "it's; -- \n 'æøå' 👩‍👧 ?"}),
        lambda: note.insert(place | {"text": "", "author_kind": None}),
        lambda: note.update(7, {"x": 5e-324, "y": float("inf"), "text": "'')"}),
        lambda: note.upsert(place | {"id": 7, "text": "up"}, pk="id"),
        lambda: note.insert(place | {"id": 7, "text": "replaced"}, pk="id", replace=True),
        lambda: (note.delete(7), note.insert(place | {"id": 7, "text": "again"})),
        lambda: file.db.execute("UPDATE note SET z = z - id"),
        lambda: note.delete_where(),
    ]
    states = [rows(file)]
    for number, step in enumerate(steps):
        with file.action(f"Step {number}"):
            step()
        states.append(rows(file))
    for state in reversed(states[:-1]):
        assert file.undo()
        assert rows(file) == state
    for state in states[1:]:
        assert file.redo()
        assert rows(file) == state
    assert file.redo() is None


def test_undo_survives_a_restart(path: Path, clock: Clock) -> None:
    with CommitteeFile.create(path, clock, name="x") as file:
        add(file, "A")
        add(file, "B")
        file.undo()
    with CommitteeFile(path, clock) as file:
        assert (file.undoable(), file.redoable()) == ("Add party", "Add party")
        assert file.redo()
        assert names(file) == ["A", "B"]
        file.undo()
        file.undo()
        assert names(file) == []
        assert file.undo() is None


def test_the_first_rows_of_a_new_file_cannot_be_undone(file: CommitteeFile) -> None:
    assert file.undo() is None
    assert [row["name"] for row in file.db.query("SELECT name FROM committee")] == ["Udvalget for fællesskab"]


def test_undo_announces_the_same_rows(file: CommitteeFile, heard: list[Change]) -> None:
    id_ = add(file, "A")
    file.undo()
    file.redo()
    assert [(change.kind, change.name, change.rows) for change in heard] == [
        (kind, "Add party", frozenset({("party", id_)})) for kind in ("done", "undone", "redone")
    ]


def test_undo_takes_only_ones_own_and_steps_past_what_others_did(file: CommitteeFile) -> None:
    id_ = add(file, "A")
    rename(file, id_, "B")
    add(file, "C", PHONE)
    assert undo(file, "facilitator").name == "Rename"
    assert names(file) == ["A", "C"]
    assert (file.undoable("facilitator"), file.undoable(PHONE)) == ("Add party", "Add party")
    assert file.redoable(PHONE) is None


def test_undo_is_refused_when_a_row_was_changed_since(file: CommitteeFile) -> None:
    id_ = add(file, "A")
    rename(file, id_, "B")
    rename(file, id_, "C", PHONE)
    with pytest.raises(UndoRefused, match="“Rename” cannot be undone: what it changed has been changed again"):
        file.undo("facilitator")
    assert names(file) == ["C"]
    assert file.undoable("facilitator") == "Rename"


def test_undo_is_refused_when_something_was_built_on_it(file: CommitteeFile) -> None:
    id_ = add(file, "A")
    with file.action("Add person", PHONE):
        file.new("person", {"name": "Anna", "kind": "politician", "party": id_})
    with pytest.raises(UndoRefused, match="built on it"):
        file.undo("facilitator")
    assert names(file) == ["A"]
    assert not file.db.conn.in_transaction
    undo(file, PHONE)
    undo(file, "facilitator")
    assert names(file) == []


def test_redo_is_refused_when_what_it_needs_is_gone(file: CommitteeFile) -> None:
    id_ = add(file, "A", PHONE)
    with file.action("Add person"):
        file.new("person", {"name": "Anna", "kind": "politician", "party": id_})
    file.undo("facilitator")
    file.undo(PHONE)
    with pytest.raises(UndoRefused, match="cannot be done again: what it needs"):
        file.redo("facilitator")


def test_redo_is_refused_when_a_row_was_changed_since(file: CommitteeFile) -> None:
    id_ = add(file, "A")
    rename(file, id_, "B")
    file.undo("facilitator")
    rename(file, id_, "C", PHONE)
    with pytest.raises(UndoRefused, match="cannot be done again: what it changed"):
        file.redo("facilitator")


def test_a_new_action_forgets_what_its_actor_could_redo(file: CommitteeFile) -> None:
    add(file, "A")
    file.undo()
    add(file, "B")
    assert file.redo() is None
    assert names(file) == ["B"]


def test_an_action_after_an_undo_is_kept_whole(file: CommitteeFile, heard: list[Change]) -> None:
    """The ids of forgotten images are used again; that once hid new ones."""
    with file.action("Many"):
        for n in range(20):
            file.new("party", {"name": str(n)})
    file.undo()
    with file.action("Few"):
        for n in range(10):
            file.new("party", {"name": f"few {n}"})
    assert len(heard[-1].rows) == 10
    file.undo()
    assert names(file) == []


def test_the_redo_of_one_survives_an_action_of_another(file: CommitteeFile) -> None:
    rename(file, add(file, "A"), "AA")
    file.undo("facilitator")
    add(file, "B", PHONE)
    assert file.redo("facilitator")
    assert names(file) == ["AA", "B"]


def test_what_was_undone_last_is_redone_first(file: CommitteeFile) -> None:
    first = add(file, "A")
    second = add(file, "B", PHONE)
    rename(file, first, "AA")
    file.undo("facilitator")
    rename(file, second, "BB", PHONE)
    file.undo(PHONE)
    assert file.redo() is not None
    assert names(file) == ["A", "BB"]
    file.redo()
    assert names(file) == ["AA", "BB"]


def test_unique_values_may_change_hands(file: CommitteeFile) -> None:
    with file.action("Set up"):
        meeting = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT})
        anna, bo = (file.new("person", {"name": name, "kind": "citizen"}) for name in ("Anna", "Bo"))
        row = file.new("attendance", {"meeting": meeting, "person": anna, "status": "present"})
    before = rows(file)
    with file.action("Swap"):
        file.db.table("attendance").update(row, {"person": bo})
        file.new("attendance", {"meeting": meeting, "person": anna, "status": "late"})
    after = rows(file)
    file.undo()
    assert rows(file) == before
    file.redo()
    assert rows(file) == after


def test_a_tree_deleted_with_all_that_hangs_on_it_comes_back(file: CommitteeFile) -> None:
    with file.action("Set up"):
        meeting = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT})
        map_ = file.new("map", {"meeting": meeting, "title": "Referat"})
        node = {"map": map_, "position": 1, "kind": "point", "created_at": AT, "changed_at": AT}
        parent = None
        for n in range(30):
            parent = file.new("node", node | {"parent": parent, "text": str(n)})
    before = rows(file)
    with file.action("Delete meeting"):
        file.db.execute("PRAGMA defer_foreign_keys = ON")
        for table in ("meeting", "map", "node"):
            file.db.execute(f"DELETE FROM {table}")
    file.undo()
    assert rows(file) == before
    assert file.db.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    "statement",
    ["UPDATE party SET name = name || '!'", "DELETE FROM party", "INSERT INTO party (name) SELECT name FROM party"],
)
def test_a_thousand_rows_come_back(file: CommitteeFile, statement: str) -> None:
    with file.action("Import"):
        file.db.conn.executemany("INSERT INTO party (name) VALUES (?)", [(f"Liste {n}",) for n in range(1000)])
    before = rows(file)
    with file.action("All"):
        file.db.execute(statement)
    after = rows(file)
    file.undo()
    assert rows(file) == before
    file.redo()
    assert rows(file) == after
    file.undo()
    file.undo()
    assert names(file) == []


def test_every_table_is_journalled_but_the_journals_own(file: CommitteeFile) -> None:
    triggers = {
        row["tbl_name"] for row in file.db.query("SELECT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'")
    }
    assert triggers == set(file.db.table_names())
    for table in set(file.db.table_names()) - journal.OWN_TABLES:
        sql = file.db.execute("SELECT sql FROM temp.sqlite_schema WHERE name = ?", [f"{table}_UPDATE"]).fetchone()[0]
        assert all(f'old."{column.name}"' in sql for column in file.db.table(table).columns), table
