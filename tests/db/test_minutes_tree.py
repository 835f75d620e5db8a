"""The map of the minutes as a tree: what moves, what goes together, what stays."""

import re

import pytest

from db import minutes
from db.errors import RuleBroken
from db.minutes import (
    Tree,
    add_from_notes,
    add_node,
    capture,
    delete_nodes,
    fold_node,
    map_of,
    move_node,
    node,
    nodes,
    set_kind,
    tree_of,
)
from db.outcomes import HOLDERS
from db.outline import counts, newest, opening_folds
from db.schema import TABLES
from tests.db.minutes_room import assert_dense, branch, meeting, rows, texts

__all__ = ["meeting"]


def test_nodes_move_among_their_siblings_and_in_and_out(file, meeting):
    a, b, c = (capture(file, meeting, text) for text in ("A", "B", "C"))
    round_ = branch(file, meeting, "Runde").id
    move_node(file, c, "up")
    assert texts(file, meeting, round_) == ["A", "C", "B"]
    move_node(file, a, "down")
    assert texts(file, meeting, round_) == ["C", "A", "B"]
    move_node(file, b, "in")
    assert (texts(file, meeting, round_), texts(file, meeting, a)) == (["C", "A"], ["B"])
    move_node(file, b, "out")
    assert texts(file, meeting, round_) == ["C", "A", "B"]
    assert_dense(file, meeting)
    for _ in range(4):
        file.undo()
    assert texts(file, meeting, round_) == ["A", "B", "C"]


def test_where_there_is_no_room_nothing_moves(file, meeting, heard):
    only = capture(file, meeting, "A")
    heard.clear()
    for way in ("up", "down", "in"):
        move_node(file, only, way)
    move_node(file, tree_of(file, meeting).root.id, "out")
    move_node(file, branch(file, meeting, "SWOT").id, "out")
    assert heard == []


def test_a_node_moved_out_to_the_middle_keeps_the_side_of_its_branch(file, meeting):
    made = capture(file, meeting, "A", item=branch(file, meeting, "SWOT").item)
    move_node(file, made, "out")
    assert node(file, made).side == branch(file, meeting, "SWOT").side
    move_node(file, made, "in")
    assert node(file, made).side is None


def test_a_branch_of_the_agenda_stays_at_the_middle(file, meeting):
    with pytest.raises(RuleBroken, match="stays at the middle"):
        move_node(file, branch(file, meeting, "SWOT").id, "in")


def test_a_decision_moved_to_another_branch_belongs_to_that_item(file, meeting):
    made = capture(file, meeting, "! Vi svarer alle")
    move_node(file, made, "out")
    assert rows(file, "decision")[0]["item"] is None


def test_deleting_takes_the_subtree_and_its_rows_and_undo_brings_all_back(file, meeting):
    top = capture(file, meeting, "A")
    capture(file, meeting, "! Vi svarer", parent=top)
    last = capture(file, meeting, "B")
    before = rows(file, "node"), rows(file, "decision")
    delete_nodes(file, [top])
    assert texts(file, meeting, branch(file, meeting, "Runde").id) == ["B"]
    assert node(file, last).position == 1
    assert rows(file, "decision") == []
    file.undo()
    assert (rows(file, "node"), rows(file, "decision")) == before


def test_what_the_followup_builds_on_stays(file, meeting, heard):
    made = capture(file, meeting, "! Vi svarer")
    with file.action("Build"):
        file.new("action_item", {"meeting": meeting, "text": "Ring", "decision": rows(file, "decision")[0]["id"]})
    heard.clear()
    with pytest.raises(RuleBroken, match="Vi svarer"):
        delete_nodes(file, [made])
    with pytest.raises(RuleBroken):
        set_kind(file, made, "point")
    assert heard == []
    assert node(file, made).kind == "decision"


def test_a_decision_goes_together_with_the_action_that_builds_on_it(file, meeting):
    top = capture(file, meeting, "! Vi svarer")
    capture(file, meeting, "> Ring", parent=top)
    with file.action("Build"):
        file.db.execute("UPDATE action_item SET decision = (SELECT id FROM decision)")
    delete_nodes(file, [top])
    assert rows(file, "decision") == rows(file, "action_item") == []


def test_the_middle_and_the_branches_of_the_agenda_stay(file, meeting):
    with pytest.raises(RuleBroken, match="middle"):
        delete_nodes(file, [tree_of(file, meeting).root.id])
    with pytest.raises(RuleBroken, match="SWOT"):
        delete_nodes(file, [branch(file, meeting, "SWOT").id])


def test_folding_is_kept_in_the_file(file, meeting):
    id_ = branch(file, meeting, "SWOT").id
    fold_node(file, id_, True)
    assert node(file, id_).folded
    fold_node(file, id_, False)
    assert not node(file, id_).folded


def test_notes_of_a_board_become_points_linked_to_them_once(file, meeting):
    with file.action("Board"):
        board = file.new("board", {"meeting": meeting, "title": "SWOT", "template": "swot"})
        place = {"board": board, "colour": "green", "x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1}
        ids = [file.new("note", {**place, "text": text}) for text in ("Foreninger", "Stramme budgetter", " ")]
    item = branch(file, meeting, "SWOT").item
    made = add_from_notes(file, meeting, item, ids)
    assert [(node(file, id_).text, node(file, id_).note) for id_ in made] == [
        ("Foreninger", ids[0]),
        ("Stramme budgetter", ids[1]),
    ]
    assert add_from_notes(file, meeting, item, ids) == []
    with file.action("Let go"):
        minutes.release_notes(file, ids[:1])
        file.db.table("note").delete(ids[0])
    assert (node(file, made[0]).text, node(file, made[0]).note) == ("Foreninger", None)


def test_an_item_lets_go_of_an_empty_branch_and_leaves_one_with_points(file, meeting):
    capture(file, meeting, "A")
    empty, full = branch(file, meeting, "SWOT"), branch(file, meeting, "Runde")
    with file.action("Let go"):
        minutes.release_item(file, empty.item)
        minutes.release_item(file, full.item)
    assert [(b.text, b.item is None) for b in tree_of(file, meeting).branches] == [("Velkomst", False), ("Runde", True)]


def test_a_new_point_can_stand_in_the_middle_of_a_row(file, meeting):
    a = capture(file, meeting, "A")
    capture(file, meeting, "C")
    parent = node(file, a).parent
    add_node(file, parent, "B", after=a)
    assert texts(file, meeting, parent) == ["A", "B", "C"]
    assert add_node(file, parent, "  ") == 0
    assert_dense(file, meeting)


def test_strange_text_is_kept_and_control_characters_are_not(file, meeting):
    made = capture(file, meeting, "Børn 👩‍👧 \x00og مرحبا =1+1")
    assert node(file, made).text == "Børn 👩‍👧 og مرحبا =1+1"
    long = capture(file, meeting, "å" * 10_000)
    assert len(node(file, long).text) == 10_000


def test_a_chain_of_3000_nodes_is_read_and_deleted(file, meeting):
    with file.action("Chain"):
        parent = top = minutes.node(file, branch(file, meeting, "SWOT").id).id
        for at in range(3000):
            parent = file.new(
                "node",
                {
                    "map": map_of(file, meeting).id, "parent": parent, "position": 1, "kind": "point", "text": str(at),
                    "created_at": "2024-03-05T16:00:00.000Z", "changed_at": "2024-03-05T16:00:00.000Z",
                },
            )  # fmt: skip
    tree = tree_of(file, meeting)
    assert len(list(tree.subtree(top))) == 3001
    assert len(tree.path(parent)) == 3002
    delete_nodes(file, [tree.children(top)[0].id])
    assert len(tree_of(file, meeting)) == 4


def test_a_map_opens_with_about_twenty_nodes_and_the_item_in_work_open(file, meeting):
    for at in range(30):
        capture(file, meeting, f"Nr. {at}")
    for title in ("Velkomst", "SWOT"):
        for at in range(8):
            capture(file, meeting, f"{title} {at}", item=branch(file, meeting, title).item)
    tree = tree_of(file, meeting)
    by_title = {b.text: b.id for b in tree.branches}
    assert opening_folds(tree, 20) == {by_title["Runde"]}
    assert opening_folds(tree, 20, [by_title["Runde"]]) == {by_title["Velkomst"], by_title["SWOT"]}


def test_counts_and_the_newest_point(file, meeting):
    assert newest(tree_of(file, meeting).nodes.values()) is None
    capture(file, meeting, "A")
    last = capture(file, meeting, "! B")
    tree = tree_of(file, meeting)
    assert newest(tree.nodes.values()).id == last
    assert counts(tree.nodes.values()) == {"point": 1, "decision": 1}
    assert tree.item_of(last) == branch(file, meeting, "Runde").item
    assert tree.branch(last).text == "Runde"


def test_every_table_that_holds_on_to_an_outcome_is_known():
    made = {re.search(r"CREATE TABLE (\w+)", sql)[1]: sql for sql in TABLES if "CREATE TABLE" in sql}
    for outcome, holders in HOLDERS.items():
        referring = {
            (table, column)
            for table, sql in made.items()
            for column, to in re.findall(r"(\w+) INTEGER REFERENCES (\w+)|$", sql)
            if to == outcome
        } | {
            (table, column)
            for table, sql in made.items()
            for column, to in re.findall(r"(\w+) INTEGER NOT NULL REFERENCES (\w+)", sql)
            if to == outcome
        }
        assert referring == set(holders)


def test_a_tree_holds_orphans_without_losing_its_root(file, meeting):
    tree = Tree(nodes(file, map_of(file, meeting).id))
    assert len(tree) == 4
    assert tree.root.id in tree
