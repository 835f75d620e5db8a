"""The rota: whose turn it is by rule, and what proposing, confirming, swapping and skipping write."""

from collections.abc import Collection
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import chair
from db.agenda import meeting
from db.chair_order import StandIn, led, next_pair, reasons, stand_in
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.people import attendances, people, set_attendance
from tests.conftest import Clock

SIX = (1, 2, 3, 4, 5, 6)


class TestWhoseTurn:
    def test_six_people_make_fifteen_pairs_before_one_comes_again(self) -> None:
        history: list[tuple[int, int]] = []
        for _ in range(15):
            history.append(next_pair(SIX, history))
        assert len({frozenset(pair) for pair in history}) == 15
        assert [led(history, person) for person in SIX] == [5] * 6
        assert not any(set(one) & set(two) for one, two in pairwise(history))

    @given(st.lists(st.sets(st.sampled_from(SIX), max_size=3), min_size=1, max_size=30))
    def test_nobody_absent_leads_and_nobody_leads_twice_in_a_row(self, absences: list[set[int]]) -> None:
        history: list[tuple[int, int]] = []
        for absent in absences:
            pair = next_pair(SIX, history, absent)
            assert not set(pair) & absent
            rested = set(SIX) - absent - set(history[-1] if history else ())
            if len(rested) >= 2:
                assert set(pair) <= rested
            history.append(pair)

    def test_the_first_pair_is_the_first_two_of_the_table(self) -> None:
        assert next_pair((4, 2, 9), []) == (4, 2)

    def test_a_pair_settled_for_the_next_meeting_is_left_in_peace(self) -> None:
        assert next_pair((1, 2, 3, 4), [], planned=[(1, 2)]) == (3, 4)

    def test_who_has_led_less_comes_before_who_has_led_more(self) -> None:
        assert next_pair((1, 2, 3, 4, 5, 6), [(1, 2), (3, 4), (1, 3)]) == (5, 6)

    def test_one_person_alone_is_no_pair(self) -> None:
        with pytest.raises(RuleBroken):
            next_pair((1, 2), [], absent=(2,))

    @pytest.mark.parametrize(
        ("pair", "history", "said"),
        [
            ((1, 2), [], ["both_first", "new_pair"]),
            ((1, 2), [(3, 4)], ["both_first", "new_pair", "rested"]),
            ((1, 2), [(1, 3), (4, 5)], ["one_first", "new_pair", "rested"]),
            ((1, 2), [(2, 1), (3, 1)], ["old_pair", "in_a_row"]),
        ],
    )
    def test_the_reasons_say_why(self, pair: tuple[int, int], history: list[tuple[int, int]], said: list[str]) -> None:
        assert reasons(pair, history) == said


class TestWhoStepsIn:
    def plan(self, *pairs: tuple[int, ...]) -> tuple[list[Collection[int]], list[Collection[int]]]:
        return list(pairs), [() for _ in pairs]

    def test_the_one_who_steps_in_gives_an_evening_in_exchange(self) -> None:
        evenings, absent = self.plan((1, 2), (3, 4), (5, 6))
        assert stand_in(SIX, evenings, 0, 1, absent) == StandIn(3, 1)

    def test_nobody_who_is_away_steps_in(self) -> None:
        evenings, absent = self.plan((1, 2), (3, 4), (5, 6))
        absent[0] = (3, 4, 5)
        assert stand_in(SIX, evenings, 0, 1, absent).person == 6

    def test_without_a_later_evening_there_is_nothing_to_exchange(self) -> None:
        evenings, absent = self.plan((1, 2))
        assert stand_in((1, 2, 3), evenings, 0, 1, absent) == StandIn(3, None)

    def test_when_nobody_else_can_a_sentence_says_so(self) -> None:
        evenings, absent = self.plan((1, 2))
        with pytest.raises(RuleBroken):
            stand_in((1, 2), evenings, 0, 1, absent)


@pytest.fixture
def committee(file: CommitteeFile, clock: Clock) -> CommitteeFile:
    """Six citizens (1 to 6), a mayor (7), administrators (8 is the executive), one meeting held and four to come."""
    with file.action("Prepare"):
        for seat in range(1, 7):
            file.new("person", {"name": f"Borger {seat}", "kind": "citizen", "seat": seat})
        file.new("person", {"name": "Borgmester", "kind": "politician", "title": "Borgmester", "seat": 7})
        for seat, title in ((8, "Kommunaldirektør"), (9, "Projektleder"), (10, "Referent")):
            file.new("person", {"name": title, "kind": "administrator", "title": title, "seat": seat})
        for number in range(1, 6):
            start = stamp(clock() + timedelta(weeks=4 * (number - 1)))
            file.new("meeting", {"number": number, "title": f"Møde {number}", "starts_at": start})
        file.db.table("meeting").update(1, {"opened_at": stamp(clock()), "closed_at": stamp(clock())})
        file.new("chair_duty", {"meeting": 1, "person": 7, "role": "chair", "position": 1, "status": "confirmed"})
    clock.forward(days=1)
    return file


def pairs(file: CommitteeFile) -> list[tuple[int, ...]]:
    return [chair.ids(evening.chairs) for evening in chair.rota(file)]


class TestTheRotaInTheFile:
    def test_the_rest_is_proposed_with_support_and_a_day_to_prepare(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        assert pairs(committee) == [(7,), (1, 2), (3, 4), (5, 6), (1, 3)]
        evening = chair.rota(committee)[1]
        assert (evening.when, evening.settled) == ("next", "proposed")
        assert chair.ids(chair.supports(committee, 2)) == (9, 10)
        assert evening.meeting.prepare_on == "2024-03-26"
        committee.undo()
        assert pairs(committee) == [(7,), (), (), (), ()]
        assert meeting(committee, 2).prepare_on is None

    def test_confirmed_pairs_stay_when_the_rest_is_proposed_anew(self, committee: CommitteeFile) -> None:
        chair.choose_pair(committee, 3, [1, 2])
        chair.propose_rest(committee)
        assert pairs(committee)[2] == (1, 2)
        assert not set(pairs(committee)[1]) & {1, 2}
        assert not set(pairs(committee)[3]) & {1, 2}

    def test_an_apology_is_respected(self, committee: CommitteeFile) -> None:
        set_attendance(committee, 2, 1, "apology")
        chair.propose_rest(committee)
        assert 1 not in pairs(committee)[1]

    def test_a_meeting_nobody_can_lead_stays_open(self, committee: CommitteeFile) -> None:
        for person in range(2, 7):
            set_attendance(committee, 2, person, "apology")
        chair.propose_rest(committee)
        assert pairs(committee)[1] == ()
        assert len(pairs(committee)[2]) == 2

    def test_with_nothing_to_propose_a_sentence_says_so(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        for number in range(2, 6):
            chair.confirm_pair(committee, number)
        with pytest.raises(RuleBroken):
            chair.propose_rest(committee)

    def test_a_pair_is_confirmed_with_its_support(self, committee: CommitteeFile) -> None:
        with pytest.raises(RuleBroken):
            chair.confirm_pair(committee, 2)
        chair.propose_rest(committee)
        chair.confirm_pair(committee, 2)
        assert {duty.status for duty in chair.duties(committee, 2)} == {"confirmed"}
        assert chair.next_evening(chair.rota(committee)) == chair.rota(committee)[2]

    def test_anybody_may_be_chosen_and_it_is_noted(self, committee: CommitteeFile) -> None:
        chair.choose_pair(committee, 2, [1, 7])
        assert [one.name for one in chair.tonight(committee, 2)] == ["Borger 1", "Borgmester"]
        assert committee.undoable() == "Choose who leads, outside the rota's rule"
        chair.choose_pair(committee, 2, [2, 1])
        assert committee.undoable() == "Choose who leads"
        assert pairs(committee)[1] == (2, 1)

    def test_two_swap_evenings_and_undo_swaps_back(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        before = pairs(committee)
        chair.swap(committee, 2, 1, 4, 5)
        assert (pairs(committee)[1], pairs(committee)[3]) == ((5, 2), (1, 6))
        committee.undo()
        assert pairs(committee) == before

    def test_a_swap_that_makes_no_sense_is_refused(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        with pytest.raises(RuleBroken):
            chair.swap(committee, 2, 1, 5, 3)
        with pytest.raises(RuleBroken):
            chair.swap(committee, 1, 7, 2, 1)
        with pytest.raises(RuleBroken):
            chair.swap(committee, 2, 6, 3, 3)

    def test_who_has_an_apology_leads_later_and_the_others_stay(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        assert chair.skip(committee, 2, 1) == 3
        assert pairs(committee) == [(7,), (3, 2), (1, 4), (5, 6), (1, 3)]
        assert attendances(committee, 2)[1].status == "apology"
        committee.undo()
        assert pairs(committee)[1] == (1, 2)
        assert 1 not in attendances(committee, 2)

    def test_a_held_meeting_keeps_who_led_it(self, committee: CommitteeFile) -> None:
        with pytest.raises(RuleBroken):
            chair.skip(committee, 1, 7)

    def test_how_often_each_leads_is_counted_with_what_is_planned(self, committee: CommitteeFile) -> None:
        chair.propose_rest(committee)
        told = {one.person.id: (one.led, one.planned) for one in chair.shares(chair.rota(committee), people(committee))}
        assert told[7] == ((1,), ())
        assert told[1] == ((), (2, 5))
        assert 8 not in told

    def test_the_day_of_a_meeting_is_tonight(self, committee: CommitteeFile, clock: Clock) -> None:
        clock.forward(days=27)
        assert [evening.when for evening in chair.rota(committee)] == ["led", "tonight", "next", "later", "later"]

    def test_workshops_are_not_on_the_rota(self, committee: CommitteeFile) -> None:
        with committee.action("Prepare"):
            committee.db.table("meeting").update(3, {"kind": "workshop"})
        assert [evening.meeting.number for evening in chair.rota(committee)] == [1, 2, 4, 5]
        assert chair.history(committee) == [(7,)]
