"""The chair's card: every kind and method has words in both languages at every moment, and the floor goes first."""

import re
import string
from collections.abc import Iterator

import pytest

from db.agenda import ITEM_KINDS, Item
from db.methods import methods
from db.script import Card, Room, Said, beat, say_now, situations_for, step_at, steps_of

METHODS = [method.id for method in methods()]
MOMENTS = {"start": 0, "middle": 300, "third": 610, "over": 905}


def item(kind: str = "round", method: str | None = None, planned_s: int = 900, question: str = "Hvad virker?") -> Item:
    return Item(1, 1, 1, kind, "Sådan gør vi i dag", question, "", planned_s, 60, method)


def said(card: Card) -> Iterator[Said]:
    yield card.say
    yield card.after
    for step in card.steps:
        yield step.title
    for one in card.situations:
        yield one.title
        yield one.say


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_every_kind_has_something_to_say_at_every_moment_in_both_languages(kind: str, moment: str) -> None:
    card = say_now(item(kind), MOMENTS[moment], Room(), then="2 Pause", ends="17:32")
    assert card.beat == moment
    for one in said(card):
        assert one.da.strip()
        assert one.en.strip()
        assert not re.search("[{}]", one.da + one.en)
    assert 3 <= len(card.situations) <= 6


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("method", METHODS)
def test_every_method_has_a_sentence_for_every_step(method: str, moment: str) -> None:
    kind = "round"
    card = say_now(item(kind, method), MOMENTS[moment], Room(), then="2 Pause", ends="17:32")
    for one in said(card):
        assert one.da.strip()
        assert one.en.strip()
        assert not re.search("[{}]", one.da + one.en)
    for at in range(len(card.steps)):
        here = say_now(item(kind, method), 300, Room(), step=at, then="2 Pause")
        assert here.at == at
        assert here.say.da != here.say.en


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_start_third_and_time_up_say_different_things(kind: str) -> None:
    sentences = {say_now(item(kind), MOMENTS[m], Room(), then="2").say.da for m in ("start", "third", "over")}
    assert len(sentences) == 3


def test_sentences_are_short_enough_to_be_said() -> None:
    for kind in ITEM_KINDS:
        for step in steps_of(item(kind)):
            assert len(step.say.da) <= 130, step.say.da
    for method in METHODS:
        for step in steps_of(item("round", method)):
            assert len(step.say.da) <= 130, step.say.da


def test_the_places_of_both_languages_are_the_same() -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for kind in ITEM_KINDS:
        for step in steps_of(item(kind)):
            assert places(step.say.da) == places(step.say.en)


@pytest.mark.parametrize(
    ("elapsed", "planned", "expected"),
    [(0, 900, "start"), (119, 900, "start"), (120, 900, "middle"), (599, 900, "middle"), (600, 900, "third"),
     (899, 900, "third"), (900, 900, "over"), (5, 30, "middle"), (50, 0, "middle")],
)  # fmt: skip
def test_the_moment_of_an_item_follows_from_its_clock(elapsed: float, planned: float, expected: str) -> None:
    assert beat(elapsed, planned) == expected


def test_the_steps_share_the_planned_time() -> None:
    steps = steps_of(item("round", "runde", 1200))
    assert [step.title.da for step in steps][2] == "Runden"
    assert sum(step.planned_s for step in steps) == pytest.approx(1200)


def test_the_step_waits_for_the_round_and_goes_on_after_it() -> None:
    steps = steps_of(item("round"))  # read the question, think, the round, what was heard
    assert step_at(steps, 0, Room()) == 0
    assert step_at(steps, 800, Room()) == 2
    assert step_at(steps, 10, Room(in_round=True, rounds=1)) == 2
    assert step_at(steps, 10, Room(rounds=1)) == 3
    two = steps_of(item("round", "dobbeltrunde"))  # think, first round, second round, gathering
    assert step_at(two, 10, Room(rounds=1)) == 2
    assert step_at(two, 899, Room(rounds=1)) == 2
    assert step_at(two, 10, Room(in_round=True, rounds=2)) == 2
    assert step_at(two, 10, Room(rounds=2)) == 3


@pytest.mark.parametrize(
    ("room", "sentence", "do"),
    [
        (Room(name="Helge", next="Birthe", spent_s=1, limit_s=60, left_s=59, in_round=True, rounds=1),
         "Helge, du har ordet. Du har 60 sekunder.", "next_speaker"),
        (Room(name="Helge", next="Birthe", spent_s=2, limit_s=60, left_s=58, in_round=True, rounds=1, passed=True),
         "Tak. Jeg spørger dig igen til sidst, hvis du har lyst.", "next_speaker"),
        (Room(name="Helge", spent_s=2, limit_s=60, left_s=58, in_round=True, rounds=1, again=True),
         "Helge, du sagde pas før. Har du lyst nu?", "next_speaker"),
        (Room(name="Helge", next="Birthe", spent_s=30, limit_s=60, left_s=30, in_round=True, rounds=1),
         "Tak. Så er det Birthe.", "next_speaker"),
        (Room(name="Helge", spent_s=30, limit_s=60, left_s=30, in_round=True, rounds=1),
         "Tak. Så har alle haft ordet.", "next_speaker"),
        (Room(name="Helge", spent_s=30), "Tak. Hvem vil sige noget til det?", "next_speaker"),
        (Room(name="Helge", next="Birthe", spent_s=70, limit_s=60, left_s=-10, in_round=True, rounds=1),
         "Tag din sidste sætning, så går vi videre.", "next_speaker"),
        (Room(name="Helge", spent_s=70, paused=True), "Vi holder ordet her et øjeblik. Helge fortsætter bagefter.",
         "toggle_pause"),
    ],
)  # fmt: skip
def test_whoever_has_the_floor_comes_first(room: Room, sentence: str, do: str) -> None:
    card = say_now(item(), 300, room, then="2 Pause")
    assert card.say.da == sentence
    assert card.do == do


def test_a_waiting_list_asks_for_the_floor_to_be_given() -> None:
    card = say_now(item("list"), 300, Room(next="Birthe"), then="2 Pause")
    assert card.say.da == "Birthe har ordet nu."
    assert card.do == "next_speaker"


def test_time_up_is_said_once_while_somebody_speaks_and_stays_when_nobody_does() -> None:
    speaks = Room(name="Helge", next="Birthe", spent_s=30, limit_s=60, left_s=30, in_round=True, rounds=1)
    assert say_now(item(), 905, speaks, then="2").say.da.startswith("Tiden er gået.")
    assert say_now(item(), 990, speaks, then="2").say.da == "Tak. Så er det Birthe."
    assert say_now(item(), 5000, Room(rounds=1), then="2").say.da.startswith("Tiden er gået.")


def test_the_last_item_leads_to_the_end_of_the_meeting() -> None:
    card = say_now(item(), 950, Room(rounds=1))
    assert card.do == "close_meeting"
    assert card.after.da == "Derefter kan mødet slutte."


def test_braces_in_a_title_do_no_harm() -> None:
    strange = Item(1, 1, 1, "list", "Hvad er {name}?", "", "", 900, None, None)
    assert "{name}" in say_now(strange, 0, Room(), then="2 {x}").say.da


def test_an_unknown_kind_or_method_still_has_a_card() -> None:
    assert say_now(item("dance", "nothing"), 0, Room()).say.da
    assert situations_for("dance")
