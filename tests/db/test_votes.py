"""Votes: budgets, rules and options with literals; opening, ballots and sums on a file, with undo."""

import pytest

from db import board as boards
from db.attendance import send_substitute, set_attendance
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.vote_entry import correct_sum, enter_sum, enter_voters, hand_in, hand_in_sheet
from db.vote_kinds import kind_of, proposed_dots, ranks, sides, usable_dots
from db.vote_options import choices_on, proposal
from db.vote_results import kinds_kept, lines
from db.vote_rows import ballots_in, eligible, missing, open_vote_of, options, tallies, vote, voted
from db.vote_rules import Rule, agreement, verdict
from db.votes import begin_vote, close_vote, prepare_vote
from tests.db.vote_room import dots, meeting, opened, plan

__all__ = ["meeting", "opened"]


class TestBudget:
    def test_a_third_of_the_options_but_three_to_seven(self) -> None:
        given = [proposed_dots(count) for count in range(1, 26)]
        assert given == [3] * 10 + [4] * 3 + [5] * 3 + [6] * 3 + [7] * 6
        assert proposed_dots(40) == 7

    def test_few_options_do_not_hold_all_dots(self) -> None:
        assert [usable_dots(3, 2, count) for count in (1, 2, 3)] == [2, 3, 3]


class TestRules:
    @pytest.mark.parametrize(
        ("rule", "counted", "result"),
        [
            ("simple", (5, 4, 3), "adopted"),
            ("simple", (4, 4, 3), "tied"),
            ("simple", (0, 0, 3), "tied"),
            ("simple", (3, 4, 0), "rejected"),
            ("absolute", (5, 4, 3), "rejected"),
            ("absolute", (7, 4, 2), "adopted"),
            ("two_thirds", (8, 4, 9), "adopted"),
            ("two_thirds", (7, 4, 0), "rejected"),
            ("two_thirds_of_all", (8, 0, 4), "adopted"),
            ("two_thirds_of_all", (8, 0, 5), "rejected"),
            ("four_fifths", (12, 2, 1), "adopted"),
            ("four_fifths", (11, 2, 2), "rejected"),
            ("consensus", (9, 0, 2), "adopted"),
            ("consensus", (9, 1, 2), "rejected"),
            ("consensus_minus", (9, 1, 2), "adopted"),
            ("consensus_minus", (9, 2, 2), "rejected"),
            ("no_objection", (0, 0, 4), "adopted"),
            ("no_objection", (9, 1, 0), "rejected"),
            ("prioritise", (9, 0, 0), ""),
            ("own", (9, 0, 0), ""),
            ("simple", (0, 0, 0), ""),
            ("no_objection", (0, 0, 0), ""),
        ],
    )
    def test_what_is_enough(self, rule: str, counted: tuple[int, int, int], result: str) -> None:
        yes, no, rest = counted
        assert verdict(Rule(rule), {"for": yes, "against": no, "neutral": rest}) == result

    def test_more_may_be_allowed_against(self) -> None:
        assert verdict(Rule("consensus_minus", 2), {"for": 9, "against": 2, "neutral": 0}) == "adopted"

    def test_how_it_was_agreed(self) -> None:
        assert agreement({"for": 5, "against": 0, "neutral": 0}) == "unanimous"
        assert agreement({"for": 5, "against": 0, "neutral": 1}) == "majority"
        assert agreement({"for": 0, "against": 0, "neutral": 0}) == ""

    def test_equal_counts_share_a_place(self) -> None:
        assert ranks([5, 7, 5, 0, 7]) == [3, 1, 3, 5, 1]
        assert ranks([]) == []

    def test_what_the_steps_come_to(self) -> None:
        assert sides(kind_of("scale"), {1: 4, 3: 2, 4: 1, 5: 3}) == {"for": 6, "neutral": 1, "against": 3}
        assert sides(kind_of("fist"), {0: 1, 5: 2, 2: 3}) == {"for": 2, "neutral": 3, "against": 1}
        assert len(kind_of("scale8").numbers) == 8

    @pytest.mark.parametrize(
        ("voters", "kept"),
        [
            ({"citizen": 6, "politician": 5, "administrator": 3}, {"citizen", "politician", "administrator"}),
            ({"citizen": 6, "politician": 5, "administrator": 2}, {"citizen"}),
            ({"citizen": 6, "politician": 2, "administrator": 1}, {"citizen"}),
            ({"citizen": 6, "administrator": 1}, set()),
            ({"citizen": 6, "": 2}, set()),
            ({"citizen": 2}, set()),
            ({"citizen": 3}, {"citizen"}),
        ],
    )
    def test_no_kind_is_shown_from_which_one_or_two_people_could_be_found(
        self, voters: dict[str, int], kept: set[str]
    ) -> None:
        assert kinds_kept(voters) == kept


class TestOptions:
    def test_a_stack_and_a_cluster_are_one_option_each(self, file: CommitteeFile, meeting: int) -> None:
        ids = {note.text: note.id for note in boards.notes(file, 1)}
        from db.board_stacks import stack_notes

        stack_notes(file, [ids["Bus"]], ids["Tog"])
        with file.action("Prepare"):
            cluster = file.new("cluster", {"board": 1, "name": "Uden motor"})
            file.db.execute("UPDATE note SET cluster = ? WHERE text IN ('Cykel', 'Gang')", [cluster])
        assert [one.text for one in choices_on(file, 1, "notes")] == ["Tog", "Cykel", "Gang"]
        assert [one.text for one in choices_on(file, 1, "clusters")] == ["Tog", "Uden motor"]
        assert [one.text for one in choices_on(file, 1, "notes", [ids["Bus"], ids["Gang"]])] == ["Tog", "Gang"]

    def test_covered_notes_cannot_be_voted_on(self, file: CommitteeFile, meeting: int) -> None:
        before = choices_on(file, 1, "notes")
        with file.action("Prepare"):
            file.db.execute("UPDATE note SET covered = 1 WHERE text = 'Bus'")
        assert [one.text for one in choices_on(file, 1, "notes")] == ["Tog", "Cykel", "Gang"]
        with pytest.raises(RuleBroken, match="covered"):
            begin_vote(file, plan(file, meeting, choices=before))

    def test_a_deleted_note_leaves_the_words_that_were_voted_on(self, file: CommitteeFile, opened: int) -> None:
        note = options(file, opened)[1].note
        assert note
        close_vote(file, opened)
        boards.delete_notes(file, [note])
        assert [(one.text, one.note is None) for one in options(file, opened)][1] == ("Bus", True)
        file.undo()
        assert options(file, opened)[1].note == note
        file.redo()
        assert options(file, opened)[1].note is None

    def test_strategies_and_lines_of_a_proposal(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Prepare"):
            file.new("strategy", {"board": 1, "field": "SO", "text": "Byg stationen"})
        assert [(one.text, one.strategy) for one in choices_on(file, 1, "strategies")] == [("Byg stationen", 1)]
        assert [one.text for one in proposal(" Et \n\nTo")] == ["Et", "To"]


class TestOpening:
    def test_the_rule_is_told_before_and_kept(self, file: CommitteeFile, meeting: int) -> None:
        with pytest.raises(RuleBroken, match="rule of decision"):
            begin_vote(file, plan(file, meeting, told="  "))
        id_ = begin_vote(file, plan(file, meeting))
        assert (vote(file, id_).rule, vote(file, id_).rule_kind, vote(file, id_).state) == (
            "Flest for",
            "simple",
            "open",
        )

    def test_there_is_something_to_vote_on_and_only_one_vote_open(self, file: CommitteeFile, opened: int) -> None:
        with pytest.raises(RuleBroken, match="nothing to vote on"):
            prepare_vote(file, plan(file, 1, choices=[]))
        with pytest.raises(RuleBroken, match="Another vote"):
            begin_vote(file, plan(file, 1))

    def test_a_prepared_vote_is_opened_with_what_was_changed_since(self, file: CommitteeFile, meeting: int) -> None:
        ready = prepare_vote(file, plan(file, meeting, dots_each=3))
        assert vote(file, ready).state == "ready"
        assert begin_vote(file, plan(file, meeting, dots_each=2), ready) == ready
        assert (vote(file, ready).dots_each, len(options(file, ready))) == (2, 4)
        file.undo()
        assert (vote(file, ready).state, vote(file, ready).dots_each) == ("ready", 3)

    def test_the_wall_turns_to_the_vote_and_undo_takes_it_back(self, file: CommitteeFile, meeting: int) -> None:
        from db.agenda import show_on_wall, wall

        show_on_wall(file, "map")
        begin_vote(file, plan(file, meeting))
        assert wall(file).stage == "board"
        file.undo()
        assert (wall(file).stage, open_vote_of(file, meeting)) == ("map", None)
        file.redo()
        assert open_vote_of(file, meeting) is not None


class TestBallots:
    def test_a_ballot_adds_to_the_sums_and_undo_takes_it_back(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Tog=2, Bus=1))
        hand_in(file, opened, 2, dots(file, opened, Tog=1))
        assert sum(one.count for one in tallies(file, opened)) == 4
        assert (voted(file, opened), ballots_in(file, vote(file, opened))) == ({1, 2}, 2)
        file.undo()
        assert (voted(file, opened), sum(one.count for one in tallies(file, opened))) == ({1}, 3)
        file.redo()
        assert voted(file, opened) == {1, 2}

    def test_nobody_votes_twice_or_with_too_many_dots(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, {})
        with pytest.raises(RuleBroken, match="in already"):
            hand_in(file, opened, 1, {})
        with pytest.raises(RuleBroken, match="At most"):
            hand_in(file, opened, 2, dots(file, opened, Tog=3))
        with pytest.raises(RuleBroken, match="more than"):
            hand_in(file, opened, 2, dots(file, opened, Tog=2, Bus=2))
        with pytest.raises(RuleBroken, match="ballot"):
            hand_in(file, opened, 2, {999: 1})

    def test_members_in_the_room_and_substitutes_vote_and_guests_do_not(self, file: CommitteeFile, opened: int) -> None:
        set_attendance(file, 1, 2, "apology")
        sub = send_substitute(file, 1, 3, "Vera Vikar")
        may = eligible(file, 1)
        assert [one.id for one in may] == [1, sub, 4, 5, 6, 7]
        assert may[1].kind == "citizen"
        with pytest.raises(RuleBroken, match="members"):
            hand_in(file, opened, 8, {})
        hand_in(file, opened, sub, dots(file, opened, Bus=1))
        assert [one.id for one in missing(file, vote(file, opened))] == [1, 4, 5, 6, 7]

    def test_blank_ballots_count_as_voters(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, {})
        hand_in(file, opened, 2, dots(file, opened, Tog=0))
        close_vote(file, opened)
        assert (vote(file, opened).voters, vote(file, opened).blank, lines(file, vote(file, opened))[0].count) == (
            2,
            2,
            0,
        )

    def test_sheets_of_paper_name_nobody(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, way="paper"))
        hand_in_sheet(file, id_, dots(file, id_, Tog=1))
        hand_in_sheet(file, id_, dots(file, id_, Tog=1, Bus=1))
        assert (ballots_in(file, vote(file, id_)), voted(file, id_)) == (2, set())
        file.undo()
        assert ballots_in(file, vote(file, id_)) == 1

    def test_hands_are_sums_that_can_be_put_right_before_and_after(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, "hands", "hands"))
        (one,) = options(file, id_)
        for step, count in ((1, 1), (1, 14), (2, 3), (3, 1)):
            enter_sum(file, id_, one.id, step, count)
        assert ballots_in(file, vote(file, id_)) == 18
        enter_sum(file, id_, one.id, 1, 4)
        close_vote(file, id_)
        assert (vote(file, id_).result, vote(file, id_).voters) == ("adopted", 8)
        correct_sum(file, id_, one.id, 2, 4)
        assert vote(file, id_).result == "tied"
        file.undo()
        assert vote(file, id_).result == "adopted"

    def test_typing_a_number_digit_by_digit_is_one_step_of_undo(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, "hands", "hands"))
        (one,) = options(file, id_)
        enter_sum(file, id_, one.id, 1, 1)
        enter_sum(file, id_, one.id, 1, 12)
        file.undo()
        assert tallies(file, id_) == []

    def test_a_ballot_that_came_in_by_itself_cannot_be_corrected_afterwards(
        self, file: CommitteeFile, opened: int
    ) -> None:
        close_vote(file, opened)
        with pytest.raises(RuleBroken, match="new round"):
            correct_sum(file, opened, options(file, opened)[0].id, None, 3)

    def test_dots_counted_on_a_poster_come_in_as_sums(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, way="hands"))
        first, second, *_ = options(file, id_)
        enter_sum(file, id_, first.id, None, 5)
        enter_sum(file, id_, second.id, None, 5)
        enter_voters(file, id_, 6)
        close_vote(file, id_)
        assert [line.rank for line in lines(file, vote(file, id_))] == [1, 1, 3, 3]
        assert vote(file, id_).voters == 6

    def test_nothing_comes_in_after_the_vote_is_closed(self, file: CommitteeFile, opened: int) -> None:
        close_vote(file, opened)
        for late in (lambda: hand_in(file, opened, 1, {}), lambda: close_vote(file, opened)):
            with pytest.raises(RuleBroken, match="not open"):
                late()
