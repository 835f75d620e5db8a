"""Mixing people round a table: the figures with literals, and what holds for every table."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.mixing import Reasons, Sitter, fewest_alike, mix, mix_index, neighbours, pair, reasons, table_index

SIX = [Sitter(i, kind) for i, kind in enumerate(["citizen"] * 3 + ["politician"] * 3, start=1)]


def alike(order: list[int], sitters: list[Sitter]) -> int:
    return reasons(order, sitters, {}, {}).same_kind


class TestFigures:
    @pytest.mark.parametrize(
        ("order", "pairs"),
        [([], []), ([1], []), ([2, 1], [(1, 2)]), ([3, 1, 2], [(1, 3), (1, 2), (2, 3)])],
    )
    def test_neighbours_are_pairs_round_the_table(self, order: list[int], pairs: list[tuple[int, int]]) -> None:
        assert neighbours(order) == pairs

    @pytest.mark.parametrize(("kinds", "fewest"), [("", 0), ("aab", 1), ("aabb", 0), ("aaab", 2), ("aaaa", 4)])
    def test_how_many_of_a_kind_must_sit_side_by_side(self, kinds: str, fewest: int) -> None:
        assert fewest_alike(kinds) == fewest

    def test_reasons_count_pairs_of_neighbours(self) -> None:
        sitters = [Sitter(1, "politician", 7), Sitter(2, "politician", 7), Sitter(3, "citizen"), Sitter(4, "citizen")]
        sat, worked = {(1, 2): 3, (2, 4): 1}, {(1, 4): 1, (3, 4): 2}
        assert reasons([1, 2, 3, 4], sitters, sat, worked) == Reasons(2, 1, 1, 2, 2 / 2)
        assert reasons([1, 3, 2, 4], sitters, sat, worked) == Reasons(0, 0, 1, 1, 1.0)

    def test_the_mix_index_is_the_share_of_kinds_a_group_could_have(self) -> None:
        assert mix_index([["a", "b", "c"], ["a", "a", "b"]], 3) == pytest.approx((1 + 2 / 3) / 2)
        assert mix_index([], 3) == 0.0
        assert table_index(["a", "a", "a", "a"]) == 1.0
        assert table_index(["a", "a", "b", "b"]) == 1.0
        assert table_index(["a", "a", "a", "b", "b", "b"]) == pytest.approx((2 * 0.5 + 4 * 1) / 6)


class TestProposals:
    def test_kinds_alternate_where_they_can(self) -> None:
        assert alike([1, 2, 3, 4, 5, 6], SIX) == 4
        assert alike(mix(SIX, {}, {}, 0), SIX) == 0

    def test_who_sat_together_before_sits_apart(self) -> None:
        sat = {pair(1, 4): 1, pair(5, 2): 2, pair(3, 6): 1}
        assert reasons(mix(SIX, sat, {}, 0), SIX, sat, {}).sat == 0

    def test_a_party_sits_apart_when_there_are_politicians_only(self) -> None:
        four = [Sitter(1, "politician", 1), Sitter(2, "politician", 1), Sitter(3, "politician", 2),
                Sitter(4, "politician", 2)]  # fmt: skip
        assert reasons(mix(four, {}, {}, 3), four, {}, {}).same_party == 0

    def test_nobody_moves_who_sits_well(self) -> None:
        well = [SIX[0], SIX[3], SIX[1], SIX[4], SIX[2], SIX[5]]
        kept = [one.id for one in well]
        assert sum(a == b for a, b in zip(mix(well, {}, {}, 1), kept, strict=True)) >= 2

    @pytest.mark.parametrize("count", [0, 1, 2])
    def test_so_few_stay_as_they_are(self, count: int) -> None:
        assert mix(SIX[:count], {}, {}, 0) == [1, 2][:count]

    def test_seeds_give_different_orders_and_each_the_same_again(self) -> None:
        fifteen = [Sitter(i, kind) for i, kind in enumerate(["c"] * 6 + ["p"] * 6 + ["a"] * 3)]
        found = {tuple(mix(fifteen, {}, {}, seed)) for seed in range(8)}
        assert len(found) > 4
        assert mix(fifteen, {}, {}, 5) == mix(fifteen, {}, {}, 5)

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([None, 1, 2])), min_size=3, max_size=30),
        st.dictionaries(st.tuples(st.integers(0, 14), st.integers(15, 29)), st.integers(1, 4), max_size=40),
        st.integers(0, 3),
    )
    def test_everybody_sits_once_and_no_order_has_fewer_of_a_kind_side_by_side(
        self, who: list[tuple[str, int | None]], met: dict[tuple[int, int], int], seed: int
    ) -> None:
        sitters = [Sitter(i, kind, party) for i, (kind, party) in enumerate(who)]
        order = mix(sitters, met, {}, seed)
        assert Counter(order) == Counter(range(len(who)))
        assert alike(order, sitters) == fewest_alike(kind for kind, _ in who)
