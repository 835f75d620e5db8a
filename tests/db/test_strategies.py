"""From SWOT to strategy: what is crossed, the pairs, how concrete strategies are, picking, actions, earlier SWOTs."""

from collections.abc import Iterator
from datetime import date

import pytest

from db import crossing, strategies, strategy_actions
from db.agenda import show_on_wall
from db.board import delete_notes, notes, write_note
from db.crossing import Crossing
from db.demo import write_demo
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.followup import action_items, trails
from db.minutes import tree_of
from db.people import add_person
from db.strategies import Concrete, Pair, Strategy
from tests.conftest import Clock
from tests.db.swot_room import add_meeting, factor, swot

TODAY = date(2024, 3, 5)


def strategy(text: str, **more: object) -> Strategy:
    row: dict[str, object] = {"id": 1, "board": 1, "field": "SO", "chosen": 0, "owner": None, "due_on": None}
    return Strategy(text=text, **{**row, **more})  # type: ignore[arg-type]


class TestProposal:
    def test_a_quadrant_of_three_is_proposed_whole(self) -> None:
        found = strategies.propose([factor(1, "S"), factor(2, "S", dots=2), factor(3, "S")])
        assert (found.ids, found.tied) == ({1, 2, 3}, set())

    def test_of_more_those_with_most_dots_are_proposed(self) -> None:
        held = [factor(n, "S", dots=dots) for n, dots in enumerate((1, 5, 3, 4, 0), 1)]
        assert strategies.propose(held).ids == {2, 4, 3}

    def test_a_tie_for_the_third_place_is_left_to_the_room(self) -> None:
        held = [factor(n, "W", dots=dots) for n, dots in enumerate((7, 5, 4, 4, 1), 1)]
        found = strategies.propose(held)
        assert (found.ids, found.tied) == ({1, 2}, {3, 4})

    def test_a_tie_from_the_top_is_filled_up_to_three_and_shown(self) -> None:
        held = [factor(n, "O", dots=2) for n in range(1, 6)]
        found = strategies.propose(held)
        assert (found.ids, found.tied) == ({1, 2, 3}, {1, 2, 3, 4, 5})

    def test_a_large_quadrant_without_dots_has_no_proposal(self) -> None:
        found = strategies.propose([factor(n, "T") for n in range(1, 6)])
        assert (found.ids, found.tied) == (set(), set())

    def test_only_notes_with_dots_are_proposed_when_few_have_any(self) -> None:
        held = [factor(n, "T", dots=dots) for n, dots in enumerate((1, 0, 0, 0), 1)]
        assert strategies.propose(held).ids == {1}


class TestPairs:
    def test_pairs_come_field_by_field_and_each_inner_note_in_turn(self) -> None:
        chosen = [factor(1, "S"), factor(2, "S"), factor(3, "W"), factor(4, "O"), factor(5, "T")]
        found = [(pair.field, *pair.ids) for pair in strategies.pairs(chosen)]
        assert found == [("SO", 1, 4), ("SO", 2, 4), ("WO", 3, 4), ("ST", 1, 5), ("ST", 2, 5), ("WT", 3, 5)]

    def test_without_anything_from_outside_there_are_none(self) -> None:
        assert strategies.pairs([factor(1, "S"), factor(2, "W")]) == []

    def test_one_begins_with_the_first_pair_without_a_strategy(self) -> None:
        every = strategies.pairs([factor(1, "S"), factor(4, "O"), factor(5, "O")])
        assert strategies.next_open(every, [strategy("a", notes=(1, 4))]) == every[1]
        assert strategies.next_open(every[:1], [strategy("a", notes=(4, 1))]) == every[0]
        assert strategies.next_open([], []) is None


class TestBlindSpots:
    @pytest.mark.parametrize(
        ("keys", "spots"),
        [("", []), ("SWOT", []), ("SWO", ["T"]), ("SW", ["inside"]), ("OT", ["outside"]), ("SO", ["bright"]),
         ("WT", ["dark"]), ("S", ["W", "O", "T"]), ("ST", ["W", "O"])],
    )  # fmt: skip
    def test_what_is_not_looked_at_is_named(self, keys: str, spots: list[str]) -> None:
        assert strategies.blind_spots([factor(n, key) for n, key in enumerate(keys)]) == spots

    def test_more_than_three_are_warned_of(self) -> None:
        assert strategies.crowded([factor(n, "S") for n in range(4)] + [factor(9, "W")]) == ["S"]


class TestConcrete:
    NAMES = ("Maja Holm", "Helge Brandvold")

    @pytest.mark.parametrize(
        ("text", "more", "answers"),
        [
            ("Bedre dialog", {}, (False, False, False)),
            ("Spørg unge tidligt, kort og konkret", {}, (False, True, False)),
            ("Maja spørger ungerådet senest 1. maj", {}, (True, True, True)),
            ("Forvaltningen laver en oversigt i 2025", {}, (True, True, True)),
            ("Inviter via foreningerne", {"owner": 3, "due_on": "2024-05-01"}, (True, True, True)),
            ("Majadressen tages i brug", {}, (False, True, False)),
        ],
    )
    def test_who_what_and_when_are_found(
        self, text: str, more: dict[str, object], answers: tuple[bool, bool, bool]
    ) -> None:
        found = strategies.concrete(strategy(text, **more), self.NAMES, TODAY)
        assert found == Concrete(*answers)
        assert found.whole == all(answers)


@pytest.fixture
def crossed(file: CommitteeFile) -> int:
    """A SWOT at an open meeting whose first item is in work, all of it chosen."""
    add_meeting(file, 1, "2024-03-05T16:00:00.000Z")
    with file.action("Set up"):
        file.db.table("meeting").update(1, {"opened_at": "2024-03-05T16:00:00.000Z"})
        file.new("item", {"meeting": 1, "position": 1, "kind": "board", "title": "TOWS", "planned_s": 600})
        file.new("item_time", {"item": 1, "began_at": "2024-03-05T16:00:00.000Z"})
    made = swot(file, S=["Foreninger"], W=["Få svar"], O=["Nyt kvarter", "Unge vil"], T=["Lav tillid"])
    crossing.take_proposal(file, made)
    return made


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    write_demo(path, Clock())
    with CommitteeFile(path, Clock(), read_only=True) as opened:
        yield opened


def first_pair(file: CommitteeFile, made: int) -> Pair:
    return strategies.pairs(strategies.chosen_factors(file, made))[0]


class TestCrossing:
    def test_notes_are_chosen_and_left_out_and_undone(self, file: CommitteeFile, crossed: int) -> None:
        first = strategies.factors(file, crossed)[0].id
        crossing.toggle_factor(file, crossed, first)
        assert first not in strategies.chosen_ids(file, crossed)
        file.undo()
        assert first in strategies.chosen_ids(file, crossed)
        file.redo()
        assert first not in strategies.chosen_ids(file, crossed)

    def test_covered_notes_and_those_under_others_are_not_crossed(self, file: CommitteeFile, crossed: int) -> None:
        one, other = (note.id for note in notes(file, crossed)[:2])
        with file.action("Cover"):
            file.db.table("note").update(one, {"covered": 1})
            file.db.table("note").update(other, {"under": notes(file, crossed)[2].id})
        assert {one, other} & {found.id for found in strategies.factors(file, crossed)} == set()
        assert {one, other} & {found.id for found in strategies.chosen_factors(file, crossed)} == set()

    def test_one_does_not_cross_without_both_sides(self, file: CommitteeFile, crossed: int) -> None:
        for found in strategies.chosen_factors(file, crossed):
            if found.key in ("O", "T"):
                crossing.toggle_factor(file, crossed, found.id)
        with pytest.raises(RuleBroken):
            crossing.go_to_step(file, crossed, "cross")
        assert crossing.crossing(file, crossed) == Crossing()

    def test_the_place_is_kept_in_the_file(self, file: CommitteeFile, crossed: int) -> None:
        crossing.go_to_step(file, crossed, "cross")
        every = strategies.pairs(strategies.chosen_factors(file, crossed))
        crossing.go_to_pair(file, crossed, every[2])
        now = crossing.crossing(file, crossed)
        assert (now.step, crossing.pair_in_work(every, now), now.face) == ("cross", every[2], "tows")

    def test_passing_several_pairs_is_one_step_of_undo(self, file: CommitteeFile, crossed: int) -> None:
        crossing.go_to_step(file, crossed, "cross")
        every = strategies.pairs(strategies.chosen_factors(file, crossed))
        for pair in every[:3]:
            crossing.go_to_pair(file, crossed, pair)
        file.undo()
        assert crossing.crossing(file, crossed).inner_note is None

    def test_a_strategy_is_written_for_a_pair_and_the_next_pair_begins(self, file: CommitteeFile, crossed: int) -> None:
        one, following = strategies.pairs(strategies.chosen_factors(file, crossed))[:2]
        made = crossing.write_strategy(file, crossed, one, " Spørg  i foreningerne ", then=following)
        found = strategies.strategies(file, crossed)[0]
        assert (found.id, found.field, found.text, found.notes) == (made, "SO", "Spørg  i foreningerne", one.ids)
        assert strategies.of_pair([found], one) == [found]
        assert crossing.crossing(file, crossed).outer_note == following.outer.id
        file.undo()
        assert strategies.strategies(file, crossed) == []
        assert crossing.crossing(file, crossed).outer_note is None
        file.redo()
        assert strategies.strategies(file, crossed) == [found]

    def test_several_strategies_of_one_pair_stay_with_it(self, file: CommitteeFile, crossed: int) -> None:
        pair = first_pair(file, crossed)
        for text in ("Den ene", "Den anden"):
            crossing.write_strategy(file, crossed, pair, text)
        assert [one.text for one in strategies.of_pair(strategies.strategies(file, crossed), pair)] == [
            "Den ene", "Den anden",
        ]  # fmt: skip
        assert crossing.crossing(file, crossed).inner_note == pair.inner.id

    def test_an_empty_strategy_is_not_kept(self, file: CommitteeFile, crossed: int) -> None:
        with pytest.raises(RuleBroken):
            crossing.write_strategy(file, crossed, first_pair(file, crossed), "  ")
        with pytest.raises(RuleBroken):
            crossing.add_strategy(file, crossed, "SS", "Noget")

    def test_words_links_owner_and_date_change_and_go_back(self, file: CommitteeFile, crossed: int) -> None:
        made = crossing.write_strategy(file, crossed, first_pair(file, crossed), "Spørg")
        maja = add_person(file, "Maja Holm", "citizen")
        further = strategies.factors(file, crossed)[-1].id
        before = strategies.strategies(file, crossed)[0]
        crossing.edit_strategy(file, made, "Spørg unge")
        crossing.link_note(file, made, further, True)
        crossing.link_note(file, made, further, True)
        crossing.give_strategy(file, made, maja)
        crossing.date_strategy(file, made, date(2024, 4, 1))
        crossing.pick_strategy(file, made, True)
        after = strategies.strategies(file, crossed)[0]
        assert (after.text, after.owner, after.due_on, after.chosen) == ("Spørg unge", maja, "2024-04-01", 1)
        assert after.notes == (*before.notes, further)
        for _ in range(5):
            file.undo()
        assert strategies.strategies(file, crossed) == [before]
        crossing.link_note(file, made, before.notes[0], False)
        assert strategies.strategies(file, crossed)[0].notes == before.notes[1:]

    def test_a_deleted_strategy_comes_back_with_its_links(self, file: CommitteeFile, crossed: int) -> None:
        made = crossing.write_strategy(file, crossed, first_pair(file, crossed), "Spørg")
        before = strategies.strategies(file, crossed)
        crossing.delete_strategy(file, made)
        assert strategies.strategies(file, crossed) == []
        file.undo()
        assert strategies.strategies(file, crossed) == before

    def test_a_note_that_is_deleted_lets_go_of_everything(self, file: CommitteeFile, crossed: int) -> None:
        pair = first_pair(file, crossed)
        crossing.write_strategy(file, crossed, pair, "Spørg", then=pair)
        delete_notes(file, [pair.inner.id])
        assert strategies.strategies(file, crossed)[0].notes == (pair.outer.id,)
        assert crossing.crossing(file, crossed).inner_note is None
        file.undo()
        assert strategies.strategies(file, crossed)[0].notes == pair.ids

    def test_a_note_written_anew_is_another_note(self, file: CommitteeFile, crossed: int) -> None:
        write_note(file, strategies.factors(file, crossed)[0].id, "Noget helt andet")
        assert strategies.factors(file, crossed)[0].text == "Noget helt andet"


class TestFaces:
    def test_the_wall_shows_the_crossing_and_the_notes_again(self, file: CommitteeFile, crossed: int) -> None:
        crossing.show_face(file, crossed, "tows")
        assert crossing.crossing(file, crossed).face == "tows"
        crossing.leave_face(file, crossed)
        assert crossing.crossing(file, crossed).face == ""
        file.undo()
        assert crossing.crossing(file, crossed).face == "tows"

    def test_a_crossing_taken_up_again_is_on_the_wall_if_the_board_is(self, file: CommitteeFile, crossed: int) -> None:
        crossing.go_to_step(file, crossed, "check")
        crossing.leave_face(file, crossed)
        crossing.go_on(file, crossed)
        assert crossing.crossing(file, crossed).face == ""
        show_on_wall(file, "board", crossed)
        crossing.go_on(file, crossed)
        assert crossing.crossing(file, crossed).face == "tows"

    def test_leaving_what_is_not_shown_is_no_action(self, file: CommitteeFile, crossed: int) -> None:
        before = file.undoable()
        crossing.leave_face(file, crossed)
        crossing.go_on(file, crossed)
        assert file.undoable() == before


class TestActions:
    def test_picked_strategies_with_an_owner_become_actions_with_a_trail(
        self, file: CommitteeFile, crossed: int
    ) -> None:
        pair, maja = first_pair(file, crossed), add_person(file, "Maja Holm", "citizen")
        made = crossing.write_strategy(file, crossed, pair, "Inviter gennem foreningerne", owner=maja,
                                       due=date(2024, 4, 1))  # fmt: skip
        other = crossing.write_strategy(file, crossed, pair, "Uden ejer")
        for one in (made, other):
            crossing.pick_strategy(file, one, True)
        assert strategy_actions.make_actions(file, crossed, 1, 1) == 1
        action = action_items(file, 1)[0]
        assert (action.text, action.owner, action.due_on, action.item) == (
            "Inviter gennem foreningerne", maja, "2024-04-01", 1,
        )  # fmt: skip
        node = next(node for node in tree_of(file, 1).nodes.values() if node.id == action.node)
        assert (node.kind, node.detail) == ("action", "TOWS SO: Foreninger × Nyt kvarter")
        steps = [(step.note, step.strategy, step.action_item) for step in trails(file)[0].steps]
        assert steps == [(pair.inner.id, None, None), (pair.outer.id, None, None), (None, made, None),
                         (None, None, action.id)]  # fmt: skip
        assert strategy_actions.actions_of(file, crossed) == {made: action.id}

    def test_a_second_press_makes_nothing_and_undo_takes_all_back(self, file: CommitteeFile, crossed: int) -> None:
        maja = add_person(file, "Maja Holm", "citizen")
        made = crossing.write_strategy(file, crossed, first_pair(file, crossed), "Inviter bredt nu", owner=maja)
        crossing.pick_strategy(file, made, True)
        assert strategy_actions.make_actions(file, crossed, 1, 1) == 1
        assert strategy_actions.make_actions(file, crossed, 1, 1) == 0
        assert len(action_items(file, 1)) == 1
        file.undo()
        assert (action_items(file, 1), trails(file), strategy_actions.waiting(file, crossed) != []) == ([], [], True)
        file.redo()
        assert len(action_items(file, 1)) == len(trails(file)) == 1

    def test_without_owners_a_sentence_says_what_is_missing(self, file: CommitteeFile, crossed: int) -> None:
        with pytest.raises(RuleBroken):
            strategy_actions.make_actions(file, crossed, 1, 1)

    def test_the_words_of_a_covered_note_stay_out_of_the_minutes(self, file: CommitteeFile, crossed: int) -> None:
        pair, maja = first_pair(file, crossed), add_person(file, "Maja Holm", "citizen")
        made = crossing.write_strategy(file, crossed, pair, "Inviter bredt nu", owner=maja)
        crossing.pick_strategy(file, made, True)
        with file.action("Cover"):
            file.db.table("note").update(pair.inner.id, {"covered": 1})
        strategy_actions.make_actions(file, crossed, 1, 1)
        assert {node.detail for node in tree_of(file, 1).nodes.values()} >= {"TOWS SO: Nyt kvarter"}


def test_the_demo_has_strategies_in_all_four_fields_and_three_are_picked(demo: CommitteeFile) -> None:
    made = next(row["board"] for row in demo.db.query("SELECT board FROM strategy LIMIT 1"))
    found = strategies.strategies(demo, made)
    assert [one.field for one in found] == ["SO", "SO", "WO", "WO", "ST", "ST", "WT", "WT"]
    assert len(strategies.picked(found)) == 3
    assert all(len(one.notes) == 2 for one in found)
