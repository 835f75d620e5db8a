"""What stands behind a node, the links between nodes, and the one tree that follows every change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.branches import node, nodes
from db.cross_links import cross_links, link_nodes
from db.errors import RuleBroken
from db.followup import set_due, set_owner, set_status
from db.items import change_item
from db.living_tree import living_tree
from db.minutes import capture, delete_nodes, map_of, move_node, set_kind, write_node
from db.node_facts import Behind, behind, facts, set_consent, set_link, set_speaker, web_address, write_detail
from db.outline import NODE_KINDS, Node, Tree, counts, newest
from tests.db.minutes_room import branch, meeting, rows

__all__ = ["meeting"]


@pytest.fixture
def rasmus(file):
    with file.action("People"):
        return file.new("person", {"name": "Rasmus Bo", "kind": "citizen", "seat": 1})


def test_a_captured_action_has_its_owner_and_date(file, meeting, rasmus):
    made = capture(file, meeting, "> @Rasmus samler svarene inden fredag // i ét ark")
    known = facts(file, made)
    assert (node(file, made).text, node(file, made).detail) == ("Samler svarene", "i ét ark")
    assert (known.person, known.due_on, known.status) == (rasmus, "2024-03-08", "planned")
    set_owner(file, known.action, None)
    set_due(file, known.action, "2024-04-01")
    set_status(file, known.action, "done")
    assert (facts(file, made).person, facts(file, made).due_on, facts(file, made).status) == (
        None,
        "2024-04-01",
        "done",
    )
    assert rows(file, "action_item")[0]["text"] == "Samler svarene"


def test_the_next_meeting_is_the_one_after_this(file, meeting):
    with file.action("Plan"):
        file.new("meeting", {"number": 3, "title": "Møde 3", "starts_at": "2024-04-02T16:00:00.000Z"})
    assert facts(file, capture(file, meeting, "> Kaffe til næste møde")).due_on == "2024-04-02"


def test_a_quote_has_a_speaker_and_consent_that_is_internal_until_asked(file, meeting, rasmus):
    made = capture(file, meeting, '" Vi vil høres @Rasmus')
    known = facts(file, made)
    assert (known.person, known.consent) == (rasmus, "internal")
    set_consent(file, known.quotation, "first_name")
    set_speaker(file, known.quotation, None)
    assert (facts(file, made).person, facts(file, made).consent) == (None, "first_name")
    file.undo()
    assert behind(file, map_of(file, meeting).id) == {made: Behind(rasmus, "Rasmus", None, "")}


def test_detail_and_link_are_written_and_undone(file, meeting, heard):
    made = capture(file, meeting, "A")
    write_detail(file, made, " Linje 1\nLinje 2 ")
    set_link(file, made, ["kommune.dk/sag", "1"][0])
    assert (node(file, made).detail, node(file, made).link) == ("Linje 1\nLinje 2", "https://kommune.dk/sag")
    heard.clear()
    set_link(file, made, "https://kommune.dk/sag")
    assert heard == []
    file.undo()
    assert node(file, made).link == ""


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("www.by.dk", "https://www.by.dk"), ("http://by.dk", "http://by.dk"), ("a@by.dk", "mailto:a@by.dk"),
        ("mailto:a@by.dk", "mailto:a@by.dk"), ("by.dk:8080/x", "https://by.dk:8080/x"), ("", ""),
    ],
)  # fmt: skip
def test_web_addresses_as_people_write_them(written, link):
    assert web_address(written) == link


@pytest.mark.parametrize("written", ["file:///etc/passwd", "javascript:alert(1.0)", "to ord.dk", "hej"])
def test_what_is_no_web_address_is_told(written):
    with pytest.raises(RuleBroken, match="web address"):
        web_address(written)


def test_a_link_across_comes_goes_and_falls_with_its_points(file, meeting):
    a, b, c = (capture(file, meeting, text) for text in "ABC")
    map_ = map_of(file, meeting).id
    link_nodes(file, a, b)
    link_nodes(file, c, a)
    assert [(link.node, link.other) for link in cross_links(file, map_)] == [(a, b), (c, a)]
    link_nodes(file, b, a)
    assert [(link.node, link.other) for link in cross_links(file, map_)] == [(c, a)]
    delete_nodes(file, [a])
    assert cross_links(file, map_) == []
    file.undo()
    assert len(cross_links(file, map_)) == 1
    with pytest.raises(RuleBroken):
        link_nodes(file, b, b)


def test_a_branch_follows_the_title_of_its_item_unless_it_has_words_of_its_own(file, meeting):
    item = branch(file, meeting, "Runde").item
    change_item(file, item, title="Runden")
    assert branch(file, meeting, "Runden").item == item
    write_node(file, branch(file, meeting, "Runden").id, "Runden i aften")
    change_item(file, item, title="Noget andet")
    assert branch(file, meeting, "Runden i aften").item == item
    change_item(file, branch(file, meeting, "SWOT").item, planned_s=60)
    assert branch(file, meeting, "SWOT").text == "SWOT"


def same(tree, file, meeting):
    fresh = Tree(nodes(file, map_of(file, meeting).id))
    assert tree.nodes == fresh.nodes
    assert {id_: list(tree.children(id_)) for id_ in tree.nodes} == {
        id_: list(fresh.children(id_)) for id_ in fresh.nodes
    }
    assert (tree.newest, tree.counts) == (fresh.newest, fresh.counts)


def test_the_living_tree_follows_every_change_undo_and_redo(file, meeting, clock):
    living = living_tree(file, meeting)
    a = capture(file, meeting, "A")
    clock.forward(seconds=5)
    b = capture(file, meeting, "! B")
    capture(file, meeting, "C", parent=a)
    for act in (
        lambda: move_node(file, b, "up"), lambda: move_node(file, a, "in"), lambda: set_kind(file, a, "idea"),
        lambda: write_node(file, b, "B2"), lambda: delete_nodes(file, [b]), file.undo, file.undo, file.redo,
        lambda: delete_nodes(file, [a]), lambda: capture(file, meeting, "D"),
    ):  # fmt: skip
        act()
        same(living.tree, file, meeting)
    assert living_tree(file, meeting) is living


def test_a_view_told_first_sees_the_tree_as_it_is(file, meeting):
    seen = []
    file.changed.add(lambda change: seen.append([n.text for n in living_tree(file, meeting).tree.nodes.values()]))
    living_tree(file, meeting)
    capture(file, meeting, "A")
    assert "A" in seen[-1]


def test_a_map_begun_later_is_heard_of(file, meeting):
    from db.minutes import begin

    with file.action("Plan"):
        other = file.new("meeting", {"number": 3, "title": "Møde 3", "starts_at": "2024-04-02T16:00:00.000Z"})
    living = living_tree(file, other)
    assert living.tree.root is None
    begin(file, other)
    assert living.tree.root.text == "Møde 3"
    file.undo()
    assert living.tree.root is None


def a_node(id_, parent, position, kind, at):
    return Node(id_, 1, parent, position, kind, str(id_), "", None, None, None, None, False, at, at, None)


@given(st.lists(st.tuples(st.integers(2, 9), st.integers(1, 9), st.sampled_from(NODE_KINDS[1:]), st.text("12"))))
def test_a_tree_that_was_changed_is_the_tree_of_its_nodes(steps):
    tree = Tree([a_node(1, None, 1, "root", "0")])
    for id_, position, kind, at in steps:
        if id_ in tree and position == 9:
            tree.change((), [id_])
        else:
            tree.change([a_node(id_, 1, position, kind, at)])
        fresh = Tree(tree.nodes.values())
        assert list(tree.children(1)) == list(fresh.children(1))
        assert tree.counts == counts(tree.nodes.values()) == fresh.counts
        assert tree.newest == newest(tree.nodes.values())
