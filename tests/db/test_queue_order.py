"""The order of the speaking list: the worked examples of the policies, and what holds for any list whatever."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queue_order import LAST, Entry, Past, order, overtaken_by, reason
from db.speaking_rules import POLICIES, Policy

PEOPLE = [f"{group}{number}" for group, many in (("B", 6), ("P", 6), ("A", 3)) for number in range(1, many + 1)]
GROUPS = {who: who[0] for who in PEOPLE}
LISTS = 600


def speech(id_: int, who: str, asked: int, overtaken: int = 0, pinned: int = 0) -> Entry:
    return Entry(id_, who, 4, True, asked, overtaken, pinned)


def names(entries: list[Entry]) -> str:
    return " ".join(str(one.who) for one in entries)


class TestThePolicies:
    WAITING = (
        speech(1, "P1", 1),
        speech(2, "P2", 2),
        speech(3, "B1", 3),
        speech(4, "P3", 4),
        speech(5, "B2", 5),
        Entry(6, "A1", 0, False, 6),
        Entry(7, "B3", 3, False, 7),
        Entry(8, "P4", 3, False, 8),
    )
    PAST = Past({"P1": 2, "P2": 1}, {"P1": 400, "P2": 130, "B1": 20}, GROUPS)

    @pytest.mark.parametrize(
        ("policy", "wanted"),
        [
            ("fifo", "A1 B3 P4 P1 P2 B1 P3 B2"),
            ("first", "A1 B3 P4 B1 P3 B2 P1 P2"),
            ("fewest", "A1 B3 P4 B1 P3 B2 P2 P1"),
            ("least", "A1 B3 P4 B1 P3 B2 P2 P1"),
            ("alternate", "A1 B3 P4 P1 B1 P2 B2 P3"),
            ("manual", "A1 B3 P4 P1 P2 B1 P3 B2"),
        ],
    )
    def test_each_policy_gives_the_order_of_the_worked_example(self, policy: Policy, wanted: str) -> None:
        assert names(order(self.WAITING, policy, self.PAST, 3)) == wanted

    def test_a_second_of_speaking_changes_no_place(self) -> None:
        near = Past(seconds={"P1": 121, "P2": 120})
        assert names(order(self.WAITING[:2], "least", near, 3)) == "P1 P2"

    def test_the_chair_gives_a_place_and_the_others_keep_their_order(self) -> None:
        pinned = [replace(one, pinned=1) if one.who == "P2" else one for one in self.WAITING]
        assert names(order(pinned, "first", self.PAST, 3)) == "A1 B3 P4 P2 B1 P3 B2 P1"

    def test_who_was_overtaken_three_times_is_before_all_who_asked_later(self) -> None:
        held = [replace(one, overtaken=3) if one.who == "P1" else one for one in self.WAITING]
        assert names(order(held, "first", self.PAST, 3)) == "A1 B3 P4 P1 B1 P3 B2 P2"

    def test_who_asked_after_the_close_comes_last(self) -> None:
        late = [*self.WAITING[:2], Entry(9, "B9", LAST, True, 9)]
        assert names(order(late, "first", self.PAST, 3)) == "P1 P2 B9"

    def test_each_one_says_why(self) -> None:
        reasons = [
            reason(speech(1, "B1", 1), "first", self.PAST, 3),
            reason(speech(1, "P1", 1), "first", self.PAST, 3),
            reason(speech(1, "P1", 1, overtaken=3), "first", self.PAST, 3),
            reason(speech(1, "P1", 1, pinned=2), "first", self.PAST, 3),
            reason(speech(1, "P1", 1), "fifo", self.PAST, 3),
            reason(speech(1, "P1", 1), "least", self.PAST, 3),
            reason(Entry(1, "P1", 0, False, 1), "first", self.PAST, 3),
            reason(Entry(1, "P1", LAST, True, 1), "first", self.PAST, 3),
        ]
        assert reasons == ["first", "later", "held", "pinned", "asked", "least", "kind", "after"]


class Evening:
    """A list that is taken off one by one, as the floor does it."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.policy: Policy = self.random.choice(POLICIES)
        self.turns = {who: self.random.randrange(4) for who in PEOPLE}
        self.seconds = {who: float(self.random.randrange(600)) for who in PEOPLE}
        self.groups: list[str] = []
        self.waiting = [self.entry(number) for number in range(1, self.random.randrange(2, 20))]
        self.asked = len(self.waiting)

    def entry(self, number: int) -> Entry:
        who, kind = self.random.choice(PEOPLE), self.random.choice([4] * 6 + [0, 1, 3])
        pinned = self.random.choice([0, 0, 0, 0, 1, 3]) if kind == 4 else 0
        return Entry(number, who, kind, kind == 4, number, pinned=pinned)

    @property
    def past(self) -> Past:
        return Past(self.turns, self.seconds, GROUPS, self.groups)

    def take(self) -> None:
        line = order(self.waiting, self.policy, self.past, 3)
        chosen = line[0]
        passed = {one.id for one in overtaken_by(self.waiting, chosen)}
        self.waiting = [
            replace(one, overtaken=one.overtaken + (one.id in passed)) for one in self.waiting if one.id != chosen.id
        ]
        who = str(chosen.who)
        if chosen.ordinary:
            self.turns[who] += 1
            self.seconds[who] += self.random.randrange(200)
            self.groups.append(GROUPS[who])
        if self.random.random() < 0.4 and self.asked < 40:
            self.asked += 1
            self.waiting.append(self.entry(self.asked))


def check(seed: int) -> None:
    evening = Evening(seed)
    while evening.waiting:
        line = order(evening.waiting, evening.policy, evening.past, 3)
        assert line == order(evening.waiting[::-1], evening.policy, evening.past, 3), "the way in matters"
        assert sorted(one.id for one in line) == sorted(one.id for one in evening.waiting), "somebody got lost"
        assert [one.level for one in line] == sorted(one.level for one in line), "kinds are mixed"
        evening.take()
        assert all(one.overtaken <= 3 for one in evening.waiting), "somebody was overtaken too often"


class TestAnyList:
    def test_nobody_is_lost_mixed_or_overtaken_more_than_three_times(self) -> None:
        for seed in range(LISTS):
            check(seed)

    @given(st.integers(min_value=0, max_value=10**9))
    def test_the_same_for_lists_nobody_thought_of(self, seed: int) -> None:
        check(seed)

    def test_a_talkative_one_gets_the_floor_behind_a_stream_of_newcomers(self) -> None:
        turns = {"P1": 3}
        waiting = [speech(0, "P1", 0)]
        served = []
        for step in range(1, 8):
            waiting.append(speech(step, f"new{step}", step))
            chosen = order(waiting, "first", Past(turns), 3)[0]
            passed = {one.id for one in overtaken_by(waiting, chosen)}
            waiting = [
                replace(one, overtaken=one.overtaken + (one.id in passed)) for one in waiting if one.id != chosen.id
            ]
            turns[str(chosen.who)] = 1
            served.append(chosen.who)
        assert served.index("P1") == 3

    def test_of_two_who_are_held_the_one_who_asked_first_goes_first(self) -> None:
        waiting = [speech(1, "P1", 1, overtaken=3), speech(2, "B1", 2, overtaken=3), speech(3, "B2", 3)]
        assert names(order(waiting, "first", Past({"P1": 5}), 3)) == "P1 B1 B2"
