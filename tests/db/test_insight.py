"""The figures of the demo committee are those its data came with, and the rules behind them hold by themselves."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.agenda import meetings
from db.demo import demo_data, write_demo
from db.demo_followup import ACTION_STATUS
from db.demo_rows import KINDS
from db.file import CommitteeFile
from db.insight import (
    Counts,
    DraftPoints,
    Links,
    PairsMet,
    Share,
    actions_by_status,
    counts,
    draft_points,
    links,
    may_show,
    mean_concreteness,
    meetings_of_pairs,
    pairs_met,
    pulse_means,
    pulses_to_show,
    shares,
    speaking_shares,
)
from tests.conftest import Clock

FIGURES: dict[str, Any] = demo_data()["noegletal"]
KEYS = [meeting["id"] for meeting in demo_data()["moeder"]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    path: Path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    write_demo(path, Clock())
    with CommitteeFile(path, Clock(), read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def ids(demo: CommitteeFile) -> dict[str, int]:
    """The row id of a meeting by its key in the data (M1, W1, C1)."""
    return {key: meeting.id for key, meeting in zip(KEYS, meetings(demo), strict=True)}


def test_shares_are_percent_of_the_members_and_guests_stand_apart() -> None:
    assert shares({"citizen": (30.4, 2), "politician": (90.2, 3), "guest": (60.0, 1)}) == {
        "citizen": Share(30, 2, 25.2),
        "politician": Share(90, 3, 74.8),
        "guest": Share(60, 1, None),
    }
    assert shares({}) == {}


def test_a_group_of_two_is_never_shown() -> None:
    assert [may_show(sheets) for sheets in range(5)] == [False, False, False, True, True]


def test_a_pair_that_sits_together_twice_is_counted_twice() -> None:
    assert meetings_of_pairs([[3, 1, 2], [1, 3]]) == {(1, 2): 1, (1, 3): 2, (2, 3): 1}


@pytest.mark.parametrize("key", sorted(FIGURES["taletid"]))
def test_seconds_percent_and_turns_of_a_meeting_are_those_of_the_study(
    demo: CommitteeFile, ids: dict[str, int], key: str
) -> None:
    expected = FIGURES["taletid"][key]
    assert speaking_shares(demo, ids[key]) == {
        KINDS[group]: Share(seconds, expected["indlaeg"][group], expected["andel_procent_uden_gaester"].get(group))
        for group, seconds in expected["sekunder"].items()
    }


def test_a_meeting_in_which_no_turn_was_noted_has_no_shares(demo: CommitteeFile, ids: dict[str, int]) -> None:
    assert speaking_shares(demo, ids["W2"]) == {}
    assert links(demo, ids["W2"]) == Links(0, 0, 0)


@pytest.mark.parametrize("key", sorted(FIGURES["bygger_videre"]))
def test_building_on_and_contradicting_are_those_of_the_study(
    demo: CommitteeFile, ids: dict[str, int], key: str
) -> None:
    built, against = FIGURES["bygger_videre"][key], FIGURES["modsigelser"][key]
    assert built["af_indlaeg"] == against["af_indlaeg"]
    assert links(demo, ids[key]) == Links(built["antal"], against["antal"], built["af_indlaeg"])


@pytest.mark.parametrize("key", sorted(FIGURES["puls_gennemsnit"]))
def test_the_pulse_of_a_meeting_is_that_of_the_study(demo: CommitteeFile, ids: dict[str, int], key: str) -> None:
    expected = FIGURES["puls_gennemsnit"][key]
    found = {kind: {"n": pulse.sheets, **pulse.means} for kind, pulse in pulse_means(demo, ids[key]).items()}
    assert found == {KINDS[group]: figures for group, figures in expected.items()}


def test_two_administrators_at_the_third_meeting_are_not_shown(demo: CommitteeFile, ids: dict[str, int]) -> None:
    assert pulse_means(demo, ids["M3"])["administrator"].sheets == 2
    assert sorted(pulses_to_show(demo, ids["M3"])) == ["citizen", "politician"]
    assert sorted(pulses_to_show(demo, ids["M1"])) == ["administrator", "citizen", "politician"]


def test_81_of_105_pairs_have_met_and_none_more_than_twice(demo: CommitteeFile) -> None:
    expected = FIGURES["grupper"]
    assert pairs_met(demo) == PairsMet(
        expected["moedte_par"], expected["mulige_par"], expected["moedt_mere_end_to_gange"]
    )


def test_decisions_and_draft_are_as_concrete_as_in_the_study(demo: CommitteeFile) -> None:
    expected = FIGURES["konkrethed"]
    assert mean_concreteness(demo) == expected["beslutninger_gennemsnit"]
    assert draft_points(demo) == DraftPoints(
        expected["politik_version1"], expected["politik_version2"], expected["maks"]
    )


def test_actions_have_the_status_they_have_in_the_study(demo: CommitteeFile) -> None:
    assert actions_by_status(demo) == {ACTION_STATUS[word]: many for word, many in FIGURES["handlinger"].items()}


def test_the_counts_of_all_meetings_sum_to_the_numbers_of_the_study(demo: CommitteeFile) -> None:
    expected = FIGURES["antal"]
    per_meeting = [counts(demo, meeting.id) for meeting in meetings(demo)]
    assert len(per_meeting) == expected["moeder"]
    assert [
        sum(part)
        for part in zip(*((c.items, c.notes, c.nodes, c.decisions, c.actions) for c in per_meeting), strict=True)
    ] == [expected[word] for word in ("dagsordenspunkter", "sedler", "mindmapknuder", "beslutninger", "handlinger")]


def test_the_second_meeting_left_this_much(demo: CommitteeFile, ids: dict[str, int]) -> None:
    assert counts(demo, ids["M2"]) == Counts(items=11, notes=33, nodes=35, decisions=3, actions=4)


def test_a_new_committee_has_figures_of_nothing(file: CommitteeFile) -> None:
    assert counts(file, 1) == Counts(0, 0, 0, 0, 0)
    assert mean_concreteness(file) is None
    assert draft_points(file) == DraftPoints(0, 0, 0)
    assert actions_by_status(file) == pulse_means(file, 1) == {}
    assert pairs_met(file) == PairsMet(0, 0, 0)
