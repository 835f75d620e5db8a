"""Small actions that become one step of undo, and a journal that does not grow for ever."""

import pytest

from db import journal
from db.change import Change
from db.file import CommitteeFile

PHONE = "phone:5"


def names(file: CommitteeFile) -> list[str]:
    return [row["name"] for row in file.db.query("SELECT name FROM party ORDER BY id")]


def add(file: CommitteeFile, name: str) -> int:
    with file.action("Add party"):
        return file.new("party", {"name": name})


def rename(file: CommitteeFile, id_: int, name: str, actor: str = "facilitator", merge: str | None = None) -> None:
    with file.action("Rename", actor, merge):
        file.db.table("party").update(id_, {"name": name})


def test_merged_actions_are_one_step_and_each_is_announced(file: CommitteeFile, heard: list[Change]) -> None:
    id_ = add(file, "A")
    for name in ("B", "Bo", "Bod", "Bodi"):
        rename(file, id_, name, merge="party.name:1")
    assert [change.rows for change in heard[1:]] == [frozenset({("party", id_)})] * 4
    images = file.db.execute("SELECT count(*) FROM journal_row WHERE tbl = 'party'").fetchone()[0]
    assert images == 2
    file.undo()
    assert names(file) == ["A"]
    file.redo()
    assert names(file) == ["Bodi"]


def test_another_actor_or_key_or_an_undo_ends_the_merging(file: CommitteeFile) -> None:
    id_ = add(file, "A")
    rename(file, id_, "B", merge="one")
    rename(file, id_, "C", merge="two")
    rename(file, id_, "D", PHONE, merge="two")
    rename(file, id_, "E", merge="two")
    steps = [names(file)]
    while file.undo():
        steps.append(names(file))
    assert steps == [["E"], ["D"], ["C"], ["B"], ["A"], []]
    file.redo()
    rename(file, id_, "B", merge="one")
    file.undo()
    rename(file, id_, "C", merge="one")
    file.undo()
    assert names(file) == ["A"]


def test_a_merged_action_that_came_back_to_its_start_is_no_step(file: CommitteeFile, heard: list[Change]) -> None:
    id_ = add(file, "A")
    rename(file, id_, "B", merge="drag")
    rename(file, id_, "A", merge="drag")
    assert heard[-1].rows == {("party", id_)}
    assert file.undoable() == "Add party"


def test_the_journal_keeps_only_the_newest_actions(file: CommitteeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEEP_ACTIONS", 100)
    for n in range(400):
        add(file, str(n))
    kept = file.db.execute("SELECT count(*), (SELECT count(*) FROM journal_row) FROM journal_action").fetchone()
    assert 100 <= kept[0] < 170
    assert kept[1] == kept[0]
    undone = 0
    while file.undo():
        undone += 1
    assert undone == kept[0]


def test_the_journal_keeps_only_so_many_rows(file: CommitteeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEEP_ROWS", 50)
    for n in range(130):
        with file.action("Add five"):
            for m in range(5):
                file.new("party", {"name": f"{n}.{m}"})
    assert file.db.execute("SELECT count(*) FROM journal_row").fetchone()[0] < 50 + 5 * 66
    assert file.undo()
