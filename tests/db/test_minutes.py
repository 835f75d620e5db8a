"""The minutes: what a written line means, where it goes, and what stands behind it in the follow-up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import minutes
from db.errors import RuleBroken
from db.minutes import (
    capture,
    lay_out,
    map_of,
    node,
    read_capture,
    set_kind,
    tree_of,
    write_node,
)
from db.outcomes import OF_ITEMS
from db.outline import split_sides, write_capture
from tests.db.minutes_room import assert_dense, branch, meeting, rows, texts

__all__ = ["meeting"]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Svar til alle", "point", "Svar til alle"),
        ("! Arbejd videre", "decision", "Arbejd videre"),
        (">Ring til Birthe", "action", "Ring til Birthe"),
        ("?  Hvem svarer", "question", "Hvem svarer"),
        ("# Magt eller ansvar", "disagreement", "Magt eller ansvar"),
        ('"Unge bliver talt om"', "quote", "Unge bliver talt om"),
        ('"Unge bliver talt om', "quote", "Unge bliver talt om"),
        ('"Unge bliver talt om”', "quote", "Unge bliver talt om"),
        ("  ", "point", ""),
        ("!", "decision", ""),
        ("!!", "decision", "!"),
        ("23 > 22", "point", "23 > 22"),
    ],
)
def test_the_first_sign_of_a_line_tells_its_kind(line, kind, text):
    assert read_capture(line) == (kind, text)


@given(st.sampled_from(minutes.KINDS_OF_POINTS), st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_a_point_written_as_a_line_reads_the_same_again(kind, text):
    known = kind if kind in minutes.PREFIXES.values() else "point"
    assert read_capture(write_capture(kind, text)) == (known, text)


@given(st.lists(st.floats(0, 100), max_size=20))
def test_sides_are_split_once_and_in_order(weights):
    sides = split_sides(weights)
    assert len(sides) == len(weights)
    assert sides == sorted(sides, reverse=True)


def test_equal_branches_are_split_in_half():
    assert split_sides([1, 1, 1, 1]) == [1, 1, -1, -1]


def test_a_meeting_gets_a_map_with_a_branch_for_each_item(file, meeting):
    tree = tree_of(file, meeting)
    assert map_of(file, meeting).title == "I dag"
    assert (tree.root.text, tree.root.kind) == ("I dag", "root")
    assert [(b.text, b.kind) for b in tree.branches] == [
        ("Velkomst", "topic"),
        ("Runde", "topic"),
        ("SWOT", "topic"),
    ]
    assert [b.item for b in tree.branches] == [row["id"] for row in rows(file, "item")]
    assert [b.side for b in tree.branches] == [1, 1, -1]


def test_laying_out_again_changes_nothing(file, meeting):
    before = rows(file, "node")
    with file.action("Again"):
        lay_out(file, meeting)
    assert rows(file, "node") == before


def test_a_new_item_gets_its_branch_behind_the_item_before_it_and_the_others_keep_their_side(file, meeting):
    sides = {b.text: b.side for b in tree_of(file, meeting).branches}
    with file.action("More"):
        file.db.execute("UPDATE item SET position = position + 1 WHERE position >= 2")
        file.new("item", {"meeting": meeting, "position": 2, "kind": "info", "title": "Referat", "planned_s": 300})
        lay_out(file, meeting)
    branches = tree_of(file, meeting).branches
    assert [b.text for b in branches] == ["Velkomst", "Referat", "Runde", "SWOT"]
    assert {b.text: b.side for b in branches if b.text in sides} == sides
    assert all(b.side in (1, -1) for b in branches)
    assert_dense(file, meeting)


def test_a_line_goes_last_under_the_item_in_work(file, meeting):
    capture(file, meeting, "Legeplads tegnet af børnene")
    capture(file, meeting, "? Hvem svarer")
    round_ = branch(file, meeting, "Runde")
    assert texts(file, meeting, round_.id) == ["Legeplads tegnet af børnene", "Hvem svarer"]
    assert_dense(file, meeting)


def test_a_line_goes_where_it_is_told_to(file, meeting):
    swot = branch(file, meeting, "SWOT")
    first = capture(file, meeting, "Vi spørger for sent", item=swot.item)
    capture(file, meeting, "Fra 2019", parent=first)
    assert texts(file, meeting, swot.id) == ["Vi spørger for sent"]
    assert texts(file, meeting, first) == ["Fra 2019"]


def test_without_an_item_in_work_a_line_becomes_a_branch_with_a_side(file, meeting):
    with file.action("Stop"):
        file.db.execute("UPDATE item_time SET ended_at = began_at")
    made = node(file, capture(file, meeting, "Fri leg"))
    assert made.parent == tree_of(file, meeting).root.id
    assert made.side in (1, -1)


def test_a_line_makes_the_map_where_there_is_none(file):
    with file.action("Set up"):
        id_ = file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
    made = node(file, capture(file, id_, "Det første ord"))
    assert tree_of(file, id_).root.text == "Møde 1"
    assert made.parent == tree_of(file, id_).root.id
    file.undo()
    assert map_of(file, id_) is None


@pytest.mark.parametrize("line", ["", "   ", "!", "> ", '""'])
def test_a_lone_prefix_writes_nothing(file, meeting, heard, line):
    assert capture(file, meeting, line) == 0
    assert heard == []


@pytest.mark.parametrize(
    ("line", "table", "more"),
    [
        ("! Arbejd videre", "decision", {"agreement": ""}),
        ("> Ring til Birthe", "action_item", {"status": "planned", "owner": None}),
        ("# Magt eller ansvar", "disagreement", {"status": "open"}),
        ('"Unge bliver talt om"', "quotation", {"consent": "internal", "person": None}),
    ],
)
def test_decisions_actions_disagreements_and_quotes_stand_in_the_followup_too(file, meeting, heard, line, table, more):
    made = capture(file, meeting, line)
    (row,) = rows(file, table)
    said = read_capture(line)[1]
    assert (row["meeting"], row["node"], row["text"]) == (meeting, made, said)
    assert {key: row[key] for key in more} == more
    if table in OF_ITEMS:
        assert row["item"] == branch(file, meeting, "Runde").item
    assert [change.kind for change in heard] == ["done"]
    file.undo()
    assert rows(file, table) == []
    file.redo()
    assert rows(file, table) == [row]


def test_what_stands_behind_a_point_follows_its_words_until_it_has_its_own(file, meeting):
    made = capture(file, meeting, "! Vi svarer alle")
    write_node(file, made, "Vi svarer alle inden 14 dage")
    assert rows(file, "decision")[0]["text"] == "Vi svarer alle inden 14 dage"
    with file.action("Word it"):
        file.db.execute("UPDATE decision SET text = 'Udvalget svarer.'")
    write_node(file, made, "Vi svarer")
    assert rows(file, "decision")[0]["text"] == "Udvalget svarer."


def test_an_emptied_or_unchanged_text_changes_nothing(file, meeting, heard):
    made = capture(file, meeting, "Svar")
    heard.clear()
    write_node(file, made, "  ")
    write_node(file, made, "Svar")
    assert heard == []


def test_changing_a_point_tells_when(file, meeting, clock):
    made = capture(file, meeting, "Svar")
    clock.forward(minutes=3)
    write_node(file, made, "Svar til alle")
    assert node(file, made).created_at < node(file, made).changed_at


def test_a_changed_kind_takes_its_row_with_it(file, meeting):
    made = capture(file, meeting, "Vi svarer alle")
    set_kind(file, made, "decision")
    assert [row["node"] for row in rows(file, "decision")] == [made]
    set_kind(file, made, "action")
    assert rows(file, "decision") == []
    assert [row["text"] for row in rows(file, "action_item")] == ["Vi svarer alle"]
    file.undo()
    assert [row["node"] for row in rows(file, "decision")] == [made]
    assert rows(file, "action_item") == []


def test_text_and_kind_are_corrected_in_one_step(file, meeting):
    made = capture(file, meeting, "Vi svarer")
    write_node(file, made, "Vi svarer alle", "decision")
    assert [row["text"] for row in rows(file, "decision")] == ["Vi svarer alle"]
    file.undo()
    assert (node(file, made).text, node(file, made).kind) == ("Vi svarer", "point")


def test_the_branches_of_the_agenda_keep_their_kind(file, meeting):
    with pytest.raises(RuleBroken, match="keep their kind"):
        set_kind(file, branch(file, meeting, "SWOT").id, "decision")
