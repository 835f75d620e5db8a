"""A point comes in between a node and the one above it, in one step."""

import pytest

from db.agenda import plan_meeting
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.items import add_item
from db.line import Line
from db.minutes import begin, capture, tree_of
from db.parent_node import add_parent


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    id_ = plan_meeting(file, "Møde", "2024-03-05T16:00:00.000Z")
    add_item(file, id_, title="Busser")
    begin(file, id_)
    return id_


def test_it_takes_the_place_of_the_node_and_the_node_goes_under_it(file: CommitteeFile, meeting: int) -> None:
    branch = tree_of(file, meeting).branches[0].id
    ids = [capture(file, meeting, text, parent=branch) for text in ("A", "! B", "C")]
    above = add_parent(file, ids[1], Line("question", "Hvordan?"))
    tree = tree_of(file, meeting)
    assert [one.text for one in tree.children(branch)] == ["A", "Hvordan?", "C"]
    assert above is not None
    assert [(one.text, one.position) for one in tree.children(above)] == [("B", 1)]
    assert [one.position for one in tree.children(branch)] == [1, 2, 3]
    item = next(file.db.query("SELECT item FROM decision"))["item"]
    assert item == tree.branches[0].item
    file.undo()
    assert [one.text for one in tree_of(file, meeting).children(branch)] == ["A", "B", "C"]


def test_a_branch_of_its_own_keeps_its_side(file: CommitteeFile, meeting: int) -> None:
    root = tree_of(file, meeting).root
    assert root is not None
    id_ = capture(file, meeting, "Fri gren", parent=root.id)
    side = tree_of(file, meeting).nodes[id_].side
    above = add_parent(file, id_, Line("point", "Over"))
    assert above is not None
    tree = tree_of(file, meeting)
    assert tree.nodes[above].side == side
    assert tree.nodes[id_].side is None


def test_middle_and_agenda_stay_and_nothing_said_is_nothing_done(file: CommitteeFile, meeting: int) -> None:
    tree = tree_of(file, meeting)
    assert tree.root is not None
    for id_ in (tree.root.id, tree.branches[0].id):
        with pytest.raises(RuleBroken, match="stay where they are"):
            add_parent(file, id_, Line("point", "Over"))
    below = capture(file, meeting, "A", parent=tree.branches[0].id)
    before = file.undoable()
    assert add_parent(file, below, Line("point", "")) is None
    assert file.undoable() == before
    with file.action("Lock"):
        file.db.table("meeting").update(meeting, {"minutes_status": "approved"})
    with pytest.raises(RuleBroken, match="locked"):
        add_parent(file, below, Line("point", "Over"))
