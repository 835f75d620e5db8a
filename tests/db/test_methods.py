"""The shipped methods and templates are complete and hang together, and the round calculator counts right."""

import pytest

from db.agenda import ITEM_KINDS
from db.methods import (
    ITEM_KIND,
    method,
    methods,
    role_cards,
    round_minutes,
    seconds_that_fit,
    sentences,
    series,
    speaking_times,
    template,
    templates,
)


@pytest.mark.parametrize(("seconds", "minutes"), [(30, 12), (45, 16), (60, 20), (90, 28), (120, 36)])
def test_a_round_of_fifteen_takes_what_the_study_says(seconds: int, minutes: int) -> None:
    assert round_minutes(15, seconds) == minutes


@pytest.mark.parametrize("people", [1, 7, 15, 40])
@pytest.mark.parametrize("minutes", [4, 12, 20, 36])
def test_the_seconds_that_fit_are_the_most_that_fit(people: int, minutes: int) -> None:
    seconds = seconds_that_fit(people, minutes)
    assert round_minutes(people, seconds) <= minutes < round_minutes(people, seconds + 1)


def test_a_round_that_cannot_fit_leaves_no_seconds() -> None:
    assert seconds_that_fit(15, 2) == 0
    assert seconds_that_fit(0, 12) > 0


def test_everything_of_the_study_is_there() -> None:
    assert len(methods()) == len({each.id for each in methods()}) == 47
    assert [each.id for each in templates()] == [
        "ms_opstart",
        "ms_idemoede",
        "ms_swot",
        "ms_uenighed",
        "ms_beslutning",
        "ms_afslutning",
        "ms_kort",
    ]
    assert len(sentences()) == 17
    assert len(role_cards()) == 9
    assert [(each.first_s, each.later_s) for each in speaking_times()][:3] == [(60, 30), (90, 45), (180, 90)]


def test_the_minutes_of_steps_and_items_sum_to_the_whole() -> None:
    for each in methods():
        assert sum(step.minutes for step in each.steps) == each.minutes, each.id
    for whole in templates():
        assert sum(item.minutes for item in whole.items) == whole.minutes, whole.id


def test_templates_and_series_name_only_what_exists() -> None:
    for whole in templates():
        assert all(item.method is None or method(item.method) for item in whole.items)
    for row in series():
        assert all(template(id_) for _, id_ in row.meetings)
        assert all(method(id_) for id_ in row.between)
    assert method("not there") is None


def test_every_tool_is_a_kind_of_agenda_item() -> None:
    assert set(ITEM_KIND.values()) == set(ITEM_KINDS)


def test_a_method_and_a_sentence_stand_in_both_languages() -> None:
    speaking_round = method("runde")
    assert speaking_round is not None
    assert (speaking_round.name_da, speaking_round.name_en) == ("Bordet rundt", "Speaking round")
    assert [step.kind for step in speaking_round.steps] == ["info", "silent", "round", "round", "map"]
    assert all(each.da and each.en for each in sentences())
