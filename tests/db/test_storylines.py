"""Storylines: when two branches tell the same story, what one leads to, and the stories the demo committee tells."""

import json
from datetime import timedelta

import pytest

from db.agenda import meetings
from db.demo import write_demo
from db.file import CommitteeFile, stamp
from db.minutes import add_node, capture, lay_out, tree_of
from db.places import resources
from db.story_rows import Branch
from db.story_titles import same_title
from db.storylines import reason, same_story, storyline


class TestTitles:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Aftaler", "Aftalerne"),
            ("Oplæg", "Oplægget"),
            ("2. Skolevejene", "Skoleveje"),
            ("Børneråd", "Boerneraad"),
            ("Tryghed i Aalborgvej-kvarteret", "tryghed i Ålborgvej kvarteret"),
            ("Sundhedsplejersken", "Sundhedspleejrsken"),
        ],
    )
    def test_these_are_called_the_same(self, one, other):
        assert same_title(one, other)
        assert same_title(other, one)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Mangler", "Hvem mangler?"),
            ("Fra hensigt til handling", "Fra politik til handling"),
            ("Idé", "Idræt"),
            ("Bus", "Busk"),
            ("Skole", "Skolevej"),
            ("", ""),
            ("!", "?"),
        ],
    )
    def test_these_are_not(self, one, other):
        assert not same_title(one, other)


class TestReasons:
    A = Branch(1, 1, "Skoleveje", item=10)

    def test_an_item_carried_over_goes_before_its_title(self):
        assert reason(self.A, Branch(2, 2, "Skoleveje", item=20, carried_from=10)) == "carried"
        assert reason(Branch(2, 2, "Andet", item=20, carried_from=10), self.A) == "carried"

    def test_branches_of_one_meeting_are_never_the_same_story_by_title(self):
        assert reason(self.A, Branch(2, 1, "Skoleveje")) == ""

    def test_branches_without_an_item_are_not_carried(self):
        assert reason(Branch(1, 1, "Et"), Branch(2, 2, "To")) == ""

    def test_a_story_goes_on_over_several_meetings_and_past_breaks(self):
        every = [
            self.A,
            Branch(2, 2, "Veje til skole", item=20, carried_from=10),
            Branch(3, 3, "Vejen til skolen"),
            Branch(4, 4, "Veje til skolen", is_break=True),
        ]
        assert [(one.id, one.why) for one in same_story(self.A, every)] == [(1, "chosen"), (2, "carried"), (3, "title")]


@pytest.fixture
def three(file, clock):
    """Three meetings: "Skoleveje" in the first, carried to the third, something else between; ids of the meetings."""
    made, item = [], None
    with file.action("Set up"):
        for number, title in enumerate(("Skoleveje", "Noget andet", "Skoleveje igen"), start=1):
            at = stamp(clock() + timedelta(days=30 * number))
            meeting = {"number": number, "title": f"Møde {number}", "starts_at": at, "opened_at": at, "closed_at": at}
            made.append(file.new("meeting", meeting))
            row = {"meeting": made[-1], "position": 1, "kind": "info", "title": title, "planned_s": 600}
            new = file.new("item", {**row, "carried_from": item if number == 3 else None})
            item = item or new
            lay_out(file, made[-1])
    return made


def branch(file, meeting):
    return tree_of(file, meeting).branches[0].id


class TestStories:
    def test_the_meeting_between_is_told_as_a_gap(self, file, three):
        capture(file, three[0], "Bommen mangler", parent=branch(file, three[0]))
        story = storyline(file, branch(file, three[2]))
        assert [chapter.why for chapter in story.chapters] == [("carried",), (), ("chosen",)]
        assert [one.text for one in story.chapters[0].said] == ["Bommen mangler"]

    def test_decisions_and_actions_stand_apart_with_what_became_of_them(self, file, three):
        here = branch(file, three[0])
        decision = capture(file, three[0], "!Vi sætter en bom", parent=here)
        capture(file, three[0], ">Bestil bommen", parent=decision)
        with file.action("Done"):
            file.db.execute("UPDATE action_item SET status = 'done', done_on = '2024-05-01'")
        first = storyline(file, here).chapters[0]
        assert (first.said, [one.text for one in first.decisions]) == ((), ["Vi sætter en bom"])
        assert [(one.text, one.status) for one in first.actions] == [("Bestil bommen", "done")]

    def test_the_weightiest_points_are_told_in_their_order_and_the_rest_counted(self, file, three):
        here = branch(file, three[0])
        points = [add_node(file, here, f"Punkt {number}") for number in range(6)]
        for point in (points[5], points[4]):
            add_node(file, point, "Mere")
        first = storyline(file, here).chapters[0]
        assert [one.text for one in first.said] == ["Punkt 0", "Punkt 1", "Punkt 4", "Punkt 5"]
        assert first.more == 2

    def test_an_action_leads_to_the_item_that_follows_it_up(self, file, three):
        node = capture(file, three[0], ">Bestil bommen", parent=branch(file, three[0]))
        with file.action("Follow up"):
            row = {"meeting": three[1], "position": 2, "kind": "info", "title": "Hvad blev der af det?"}
            item = file.new("item", {**row, "planned_s": 300})
            action = next(file.db.query("SELECT id FROM action_item"))["id"]
            file.new("item_action", {"item": item, "action_item": action})
        story = storyline(file, node)
        assert [(one.table, one.text) for one in story.chapters[1].said] == [("item", "Hvad blev der af det?")]
        assert story.chapters[1].why == ("action",)

    def test_the_same_words_at_another_meeting_are_the_story_of_a_point(self, file, three):
        first = capture(file, three[0], "Bommen mangler", parent=branch(file, three[0]))
        capture(file, three[1], "bommen mangler", parent=branch(file, three[1]))
        story = storyline(file, first)
        assert [chapter.why for chapter in story.told] == [("chosen",), ("title",)]

    def test_a_point_told_nowhere_else_gives_the_story_of_its_branch(self, file, three):
        point = capture(file, three[0], "Bommen mangler", parent=branch(file, three[0]))
        assert storyline(file, point).node == branch(file, three[0])

    def test_covered_notes_are_told_by_nobody(self, file, three):
        node = capture(file, three[0], "Bommen", parent=branch(file, three[0]))
        with file.action("A note"):
            board = file.new("board", {"meeting": three[1], "title": "Tavle", "template": "poster"})
            spot = {"x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1, "colour": "yellow"}
            note = file.new("note", {"board": board, "text": "Hemmelig", "covered": 1, **spot})
            file.db.table("node").update(node, {"note": note})
        assert "Hemmelig" not in repr(storyline(file, node))
        with file.action("Turn"):
            file.db.table("note").update(note, {"covered": 0})
        assert [one.text for one in storyline(file, node).chapters[1].said] == ["Hemmelig"]

    def test_there_is_no_story_of_what_is_not_there(self, file, three):
        with pytest.raises(KeyError):
            storyline(file, 4711)


@pytest.fixture(scope="module")
def told():
    return json.loads((resources() / "demo" / "demo-committee.json").read_text(encoding="utf-8"))


@pytest.fixture
def demo(tmp_path, clock):
    path = tmp_path / "demo.rundbord"
    write_demo(path, clock)
    with CommitteeFile(path, clock) as opened:
        yield opened


class TestTheDemo:
    def test_what_was_agreed_is_followed_through_four_meetings(self, demo):
        first = next(demo.db.query("SELECT id FROM node WHERE text = 'Aftaler' ORDER BY id"))["id"]
        story = storyline(demo, first)
        assert [chapter.meeting.number for chapter in story.told] == [2, 3, 4, 5]
        assert [len(chapter.decisions) for chapter in story.told] == [3, 2, 2, 3]

    def test_the_talks_are_one_story_with_and_without_the_article(self, demo):
        talk = next(demo.db.query("SELECT id FROM node WHERE text = 'Oplæg'"))["id"]
        assert [chapter.meeting.number for chapter in storyline(demo, talk).told] == [1, 3]

    def test_every_decision_on_a_trail_leads_to_all_that_the_trail_tells(self, demo, told):
        """The chains of the demo's own story: notes S, strategies TO, decisions D and actions A in their order."""
        checked = 0
        for trail in told["spor"]:
            for key in (key for key in trail["kaede"] if key.startswith("D")):
                row = next(demo.db.query("SELECT node FROM decision WHERE id = ?", [int(key[1:])]), None)
                if row is None or row["node"] is None:
                    continue
                story = storyline(demo, row["node"])
                assert trail["ide"] in [one.idea for one in story.trails]
                assert expected(told, trail["kaede"]) <= shown(story)
                checked += 1
        assert checked >= 4

    def test_gaps_lie_between_chapters_and_after_the_last_up_to_the_last_meeting_held(self, demo):
        talk = next(demo.db.query("SELECT id FROM node WHERE text = 'Oplægget'"))["id"]
        story = storyline(demo, talk)
        held = [one.id for one in meetings(demo) if one.opened_at]
        assert [chapter.meeting.id for chapter in story.chapters] == held
        assert sum(not chapter.why for chapter in story.chapters) == len(held) - 2


def expected(told, chain):
    """The texts of a chain that have a row of their own."""
    texts = set()
    for kind, rows in (("S", told["sedler"]), ("D", told["beslutninger"]), ("A", told["handlinger"])):
        texts |= {row["tekst"] for row in rows if row["id"] in chain and row["id"].startswith(kind)}
    return texts


def shown(story):
    return {one.text for chapter in story.chapters for one in (*chapter.said, *chapter.decisions, *chapter.actions)}
