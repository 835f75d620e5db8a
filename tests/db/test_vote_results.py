"""What a vote comes to: ties, kinds, rounds and the decision; and that nobody's choice can be found afterwards."""

import json
import sqlite3

import pytest

from db import board as boards
from db.attendance import set_attendance
from db.editions import Rules, public
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.followup import decisions
from db.record import Count
from db.record_reading import canonical, read_canonical, record
from db.vote_decision import decide, decision_of
from db.vote_entry import enter_sum, hand_in
from db.vote_kinds import proposed_dots
from db.vote_options import choices_on
from db.vote_results import agreed, compared, lines, standings, voters_by_kind
from db.vote_rows import eligible, objections, options, rounds, tallies, vote
from db.vote_rules import Rule
from db.votes import another_round, begin_vote, close_vote, drop_vote, put_away
from tests.db.vote_room import dots, meeting, opened, plan

__all__ = ["meeting", "opened"]


class TestResult:
    def test_ties_are_shown_as_ties_and_the_notes_get_their_dots(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Bus=2, Cykel=1))
        hand_in(file, opened, 4, dots(file, opened, Cykel=1, Gang=1))
        close_vote(file, opened)
        made = standings(lines(file, vote(file, opened)))
        assert [(line.text, line.count, line.rank, line.tied) for line in made] == [
            ("Bus", 2, 1, True), ("Cykel", 2, 1, True), ("Gang", 1, 3, False), ("Tog", 0, 4, False),
        ]  # fmt: skip
        assert {note.text: note.dots for note in boards.notes(file, 1)} == {"Tog": 0, "Bus": 2, "Cykel": 2, "Gang": 1}

    def test_an_empty_vote_has_no_result(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, "hands", "hands"))
        close_vote(file, id_)
        assert (vote(file, id_).result, vote(file, id_).voters) == ("", 0)
        assert [line.count for line in lines(file, vote(file, id_))] == [0]

    def test_a_kind_of_three_is_shown_and_the_only_administrator_is_not(self, file: CommitteeFile, opened: int) -> None:
        for person in (1, 2, 3, 4, 5, 6, 7):
            hand_in(file, opened, person, dots(file, opened, **{"Tog" if person < 4 else "Bus": 1}))
        close_vote(file, opened)
        tog = lines(file, vote(file, opened))[0]
        # Beside the citizens the politicians stand with the administrator, who could else be found by subtracting.
        assert tog.by_kind in ({"citizen": {0: 3}}, {"politician": {}})
        assert len({one.group_kind for one in tallies(file, opened)} - {None}) == 1

    def test_quorum_and_voters_are_those_of_that_second(self, file: CommitteeFile, opened: int) -> None:
        for person in (1, 2, 3, 4):
            set_attendance(file, 1, person, "apology")
        close_vote(file, opened)
        found = vote(file, opened)
        assert (found.eligible, found.inside, found.members, found.needed) == (3, 3, 7, 4)

    def test_rounds_are_kept_and_compared(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Tog=2))
        close_vote(file, opened)
        second = another_round(file, opened)
        hand_in(file, second, 1, dots(file, second, Tog=1, Bus=2))
        close_vote(file, second)
        both = rounds(file, opened)
        assert [one.round for one in both] == [1, 2]
        assert rounds(file, second) == both
        told = {text: [line.count if line else None for line in found] for text, found in compared(file, both)}
        assert told == {"Tog": [2, 1], "Bus": [0, 2], "Cykel": [0, 0], "Gang": [0, 0]}
        assert {note.text: note.dots for note in boards.notes(file, 1)}["Tog"] == 1

    def test_an_objection_keeps_its_words_and_not_its_author(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, "consent", rule=Rule("no_objection"), told="Ingen indvending"))
        (one,) = options(file, id_)
        hand_in(file, id_, 1, {one.id: 3}, "Det er for dyrt")
        hand_in(file, id_, 2, {one.id: 1})
        hand_in(file, id_, 3, {one.id: 2}, "")
        close_vote(file, id_)
        assert objections(file, id_) == ["Det er for dyrt"]
        assert vote(file, id_).result == "rejected"
        assert agreed(vote(file, id_), lines(file, vote(file, id_))[0]) == {"for": 1, "neutral": 1, "against": 1}

    def test_thirty_members_and_forty_options(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Prepare"):
            for seat in range(8, 31):
                file.new("person", {"name": f"Medlem {seat}", "kind": "citizen", "seat": seat})
        boards.add_notes(file, 1, [f"Idé {n}" for n in range(36)], None)
        id_ = begin_vote(file, plan(file, meeting, dots_each=proposed_dots(40)))
        known = [one.id for one in options(file, id_)]
        for n, one in enumerate(eligible(file, meeting)):
            hand_in(file, id_, one.id, {known[(n + i) % 40]: 1 for i in range(7)})
        close_vote(file, id_)
        made = lines(file, vote(file, id_))
        assert (len(made), sum(line.count for line in made), vote(file, id_).voters) == (40, 30 * 7, 30)

    def test_a_vote_of_the_demo_reads_as_one_held_here(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Prepare"):
            row = {"meeting": meeting, "kind": "scale", "question": "Forslag", "hidden": 0, "voters": 7}
            id_ = file.new("vote", {**row, "opened_at": stamp(file.now()), "closed_at": stamp(file.now())})
            for kind, step, count in (("citizen", 1, 4), ("politician", 2, 2), ("administrator", 5, 1)):
                file.new("tally", {"vote": id_, "group_kind": kind, "step": step, "count": count})
        (line,) = lines(file, vote(file, id_))
        assert (line.text, dict(line.steps), line.by_kind) == ("Forslag", {1: 4, 2: 2, 5: 1}, {"citizen": {1: 4}})


class TestDecision:
    def test_a_result_becomes_a_decision_with_tally_and_minority_in_one_step(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        id_ = begin_vote(file, plan(file, meeting, "hands", "hands", choices=choices_on(file, 1, "notes")[:1]))
        (one,) = options(file, id_)
        enter_sum(file, id_, one.id, 1, 5)
        enter_sum(file, id_, one.id, 2, 2)
        with pytest.raises(RuleBroken, match="Close the vote"):
            decide(file, id_, "Vi kører tog")
        close_vote(file, id_)
        made = decide(file, id_, "Vi kører tog", tally="5 for, 2 imod.", minority="Bo: for dyrt", competence="own")
        (told,) = decisions(file, meeting)
        assert (told.text, told.reason, told.minority, told.agreement) == (
            "Vi kører tog", "5 for, 2 imod.", "Bo: for dyrt", "majority",
        )  # fmt: skip
        assert (told.vote, told.id, told.item) == (id_, made, 1)
        assert [row["note"] for row in file.db.query("SELECT note FROM decision_source")] == [one.note]
        assert decide(file, id_, "Vi kører tog") == made
        file.undo()
        assert (decisions(file, meeting), decision_of(file, id_)) == ([], None)
        file.redo()
        assert decision_of(file, id_) == made

    def test_only_the_chosen_options_of_a_dot_vote_become_its_sources(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Gang=2))
        close_vote(file, opened)
        gang = options(file, opened)[3]
        decide(file, opened, "Vi går", chosen=[gang.id])
        assert [row["note"] for row in file.db.query("SELECT note FROM decision_source")] == [gang.note]
        with pytest.raises(RuleBroken, match="exact words"):
            decide(file, opened, " ")


class TestRecord:
    def test_an_open_vote_is_in_no_minutes(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Tog=2))
        assert record(file, 1).ballots == ()
        close_vote(file, opened)
        (ballot,) = record(file, 1).ballots
        assert (ballot.kind, ballot.rule, ballot.voters, ballot.round) == ("dots", "Flest for", 1, 1)
        assert ballot.counts == (Count("", None, 2, "Tog"),)

    def test_the_public_edition_tells_votes_by_its_rule(self, file: CommitteeFile, opened: int) -> None:
        for person in (1, 2, 3):
            hand_in(file, opened, person, dots(file, opened, Tog=1, Bus=1))
        close_vote(file, opened)
        minutes = record(file, 1)
        told = {rule: public(minutes, Rules(votes=rule), [], {}).record.ballots for rule in ("none", "total", "groups")}
        assert told["none"] == ()
        assert told["total"][0].counts == (Count("", None, 3, "Tog"), Count("", None, 3, "Bus"))
        assert {one.group for one in told["groups"][0].counts} == {"citizen"}

    def test_it_is_read_again_from_what_was_kept(self, file: CommitteeFile, opened: int) -> None:
        close_vote(file, opened)
        minutes = record(file, 1)
        assert read_canonical(canonical(minutes)).ballots == minutes.ballots


class TestSecrecy:
    def held(self, file: CommitteeFile, opened: int) -> None:
        """Anne votes Tog alone and first, Gro, the only administrator, Gang alone; in seat order everybody Bus."""
        hand_in(file, opened, 1, dots(file, opened, Tog=2))
        for person in (2, 3, 4, 5, 6):
            hand_in(file, opened, person, dots(file, opened, Bus=2))
        hand_in(file, opened, 7, dots(file, opened, Gang=1))

    def test_while_it_is_open_the_journal_would_tell(self, file: CommitteeFile, opened: int) -> None:
        self.held(file, opened)
        assert linked_in_journal(file) == 7

    def test_after_closing_no_table_and_no_journal_joins_a_person_to_a_choice(
        self, file: CommitteeFile, opened: int
    ) -> None:
        self.held(file, opened)
        file.undo()
        close_vote(file, opened)
        assert linked_in_journal(file) == 0
        assert not rows(file, "SELECT 1 FROM journal_row WHERE tbl IN ('voter', 'tally', 'vote', 'objection')")
        for table in ("tally", "vote", "vote_option", "objection"):
            assert not any(key.other_table == "person" for key in file.db.table(table).foreign_keys)
        # Neither the kind of a small group nor the order of writing leads back.
        assert rows(file, "SELECT kind FROM voter WHERE kind IS NOT NULL") == []
        people = [row[0] for row in rows(file, "SELECT person FROM voter ORDER BY id")]
        assert people == sorted(people)
        order = [tuple(row) for row in rows(file, "SELECT option, group_kind, step FROM tally ORDER BY id")]
        assert order == sorted(order, key=lambda row: (row[0], row[1] or "", row[2] or 0))
        assert all(count >= 3 for count in people_per_kind(file, opened).values())

    def test_a_ballot_with_a_name_beside_it_would_be_found(self, file: CommitteeFile, opened: int) -> None:
        """The search itself works: one ballot handed in by an action that is not erased is seen."""
        hand_in(file, opened, 1, dots(file, opened, Tog=2))
        assert linked_in_journal(file) == 1

    def test_the_file_on_the_disk_does_not_tell_either(self, file: CommitteeFile, meeting: int) -> None:
        id_ = begin_vote(file, plan(file, meeting, "consent", rule=Rule("no_objection"), told="Ingen indvending"))
        (one,) = options(file, id_)
        hand_in(file, id_, 1, {one.id: 3}, "Hemmelige ord 4711")
        assert file.path.read_bytes().count(b"Hemmelige ord 4711") > 1
        close_vote(file, id_)
        assert file.path.read_bytes().count(b"Hemmelige ord 4711") == 1

    def test_closing_is_not_undone_but_what_came_before_the_vote_is(self, file: CommitteeFile, opened: int) -> None:
        self.held(file, opened)
        close_vote(file, opened)
        assert file.undoable() == "Put notes on the board" or file.undoable() != "Close the vote"
        assert file.redoable() is None

    def test_a_vote_that_is_dropped_leaves_nothing(self, file: CommitteeFile, opened: int) -> None:
        self.held(file, opened)
        drop_vote(file, opened)
        assert linked_in_journal(file) == 0
        assert rows(file, "SELECT 1 FROM voter UNION SELECT 1 FROM tally UNION SELECT 1 FROM vote") == []

    def test_an_empty_vote_that_is_dropped_comes_back(self, file: CommitteeFile, opened: int) -> None:
        drop_vote(file, opened)
        file.undo()
        assert vote(file, opened).state == "open"

    def test_a_closed_vote_stays_and_leaves_the_wall(self, file: CommitteeFile, opened: int) -> None:
        close_vote(file, opened)
        with pytest.raises(RuleBroken, match="record"):
            drop_vote(file, opened)
        put_away(file, opened)
        assert not vote(file, opened).on_wall
        file.undo()
        assert vote(file, opened).on_wall

    def test_kinds_behind_open_sums_are_known_only_while_it_is_open(self, file: CommitteeFile, opened: int) -> None:
        hand_in(file, opened, 1, dots(file, opened, Tog=2))
        hand_in(file, opened, 2, {})
        found = vote(file, opened)
        assert voters_by_kind(file, found, tallies(file, opened)) == {"citizen": 1, "": 0}


def rows(file: CommitteeFile, sql: str) -> list[sqlite3.Row]:
    return list(file.db.execute(sql).fetchall())


def linked_in_journal(file: CommitteeFile) -> int:
    """How many actions of the journal touch somebody's name on the list of voters and a sum together."""
    sql = "SELECT action, json_group_array(tbl) FROM journal_row GROUP BY action"
    return sum({"voter", "tally"} <= set(json.loads(tables)) for _, tables in file.db.execute(sql).fetchall())


def people_per_kind(file: CommitteeFile, id_: int) -> dict[str, int]:
    """For each kind told apart in the sums, how many voters of that kind there were."""
    told = {one.group_kind for one in tallies(file, id_)} - {None}
    sql = "SELECT person.kind, count(*) FROM voter JOIN person ON person.id = voter.person WHERE vote = ? GROUP BY 1"
    return {kind: count for kind, count in file.db.execute(sql, [id_]).fetchall() if kind in told}
