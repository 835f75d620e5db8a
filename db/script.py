"""What the chair can say now, what comes after it and how far the item has come, as one card.

The sentences are `resources/methods/script.json`, in Danish and English: for every kind of item, every step of every
method, the floor, and what may happen. They are content, so that both languages are at hand whatever the window speaks.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any, Final, Literal

from db import methods
from db.agenda import DEFAULT_TURN_S, Item
from db.places import resources

Beat = Literal["start", "middle", "third", "over"]
Do = Literal["next_speaker", "toggle_pause", "start_round", "card_on", "next_item", "close_meeting"]

CALL_S: Final = 10  # so long after being called a speaker is still being given the floor
NOTICE_S: Final = 60  # so long the card tells that a third is left, or that time is up while somebody speaks


@dataclass(frozen=True)
class Said:
    """The same sentence in Danish and English; places stand in braces until they are filled."""

    da: str
    en: str

    def within(self, language: str) -> str:
        """The sentence in "da" or "en"."""
        return self.da if language == "da" else self.en

    def filled(self, places: Mapping[str, "str | Said"]) -> "Said":
        """The sentence with its places filled, each in its own language where it has one."""
        da = {name: value.da if isinstance(value, Said) else value for name, value in places.items()}
        en = {name: value.en if isinstance(value, Said) else value for name, value in places.items()}
        return Said(self.da.format_map(da), self.en.format_map(en))


@dataclass(frozen=True)
class Step:
    """A step of the item in work; `kind` is what is done in it, as of an item, `planned_s` its share of the time."""

    title: Said
    say: Said
    kind: str
    planned_s: float


@dataclass(frozen=True)
class Situation:
    """Something that may happen, and what the chair can say then."""

    id: str
    title: Said
    say: Said


@dataclass(frozen=True)
class Room:
    """What the card needs to know of the floor: names are "" for nobody; `rounds` counts the one that runs too.

    `passed` is whether the one before passed just now, `again` whether this one passed before and is asked again.
    """

    name: str = ""
    next: str = ""
    spent_s: float = 0.0
    left_s: float | None = None
    limit_s: int | None = None
    paused: bool = False
    in_round: bool = False
    rounds: int = 0
    passed: bool = False
    again: bool = False


@dataclass(frozen=True)
class Card:
    """What to say, what comes after it, what to press then, and the steps with the one in work at index `at`."""

    beat: Beat
    say: Said
    after: Said
    do: Do
    steps: tuple[Step, ...]
    at: int
    situations: tuple[Situation, ...]


def beat(elapsed_s: float, planned_s: float) -> Beat:
    """How far an item has come: its first sixth (two minutes at most), the middle, the last third, over time."""
    if planned_s <= 0:
        return "middle"
    if elapsed_s >= planned_s:
        return "over"
    if elapsed_s >= planned_s * 2 / 3:
        return "third"
    return "start" if elapsed_s < min(120.0, planned_s / 6) else "middle"


def steps_of(item: Item) -> tuple[Step, ...]:
    """The steps of the item's method, or of its kind, stretched to its planned time."""
    method = methods.method(item.method) if item.method else None
    rows = _script()["methods"].get(item.method) if method else None
    if method and rows:
        bare = [
            (Said(step.title, row["title"]), _said(row), step.kind, step.minutes)
            for step, row in zip(method.steps, rows, strict=True)
        ]
    else:
        steps = _of_kind(item.kind)["steps"]
        bare = [(_said(row["title"]), _said(row["say"]), row.get("kind", item.kind), row["minutes"]) for row in steps]
    whole = sum(minutes for *_, minutes in bare) or 1
    return tuple(Step(title, say, kind, item.planned_s * minutes / whole) for title, say, kind, minutes in bare)


def step_at(steps: Sequence[Step], elapsed_s: float, room: Room) -> int:
    """The index of the step in work: by the clock, but never past a round that is still to be held or still on."""
    ends = list(accumulate(step.planned_s for step in steps))
    by_clock = next((i for i, end in enumerate(ends) if elapsed_s < end), len(steps) - 1)
    laps = [i for i, step in enumerate(steps) if step.kind == "round"]
    if not laps:
        return by_clock
    held = min(room.rounds, len(laps))
    if room.in_round:
        return laps[held - 1]
    least = min(laps[held - 1] + 1, len(steps) - 1) if held else 0
    most = laps[held] if held < len(laps) else len(steps) - 1
    return max(least, min(by_clock, most))


def situations_for(kind: str) -> tuple[Situation, ...]:
    """What may happen in an item of that kind, the likeliest first."""
    rows = _script()["situations"]
    return tuple(Situation(id_, _said(rows[id_]["title"]), _said(rows[id_])) for id_ in _of_kind(kind)["situations"])


def say_now(
    item: Item, elapsed_s: float, room: Room, *, step: int | None = None, then: str = "", ends: str = ""
) -> Card:
    """The card of an item that has been worked on for `elapsed_s` seconds.

    Args:
        step: the index of the step the chair went to; None for the one that `step_at` finds.
        then: the item after this one as it is called; "" when it is the last.
        ends: when the item ends, as a time of day.
    """
    steps = steps_of(item)
    at = step_at(steps, elapsed_s, room) if step is None else max(0, min(step, len(steps) - 1))
    now = beat(elapsed_s, item.planned_s)
    places = places_of(item, room, then, ends)
    say, after, do = _notice(item, elapsed_s, room, now) or _floor(room, steps[at]) or _step(steps, at, room)
    if do == "next_item" and not then:
        after, do = _after("end"), "close_meeting"
    following: dict[str, str | Said] = {"step": steps[min(at + 1, len(steps) - 1)].title}
    return Card(
        beat=now,
        say=say.filled(places),
        after=after.filled({**places, **following}),
        do=do,
        steps=steps,
        at=at,
        situations=situations_for(item.kind),
    )


def places_of(item: Item, room: Room, then: str, ends: str) -> dict[str, "str | Said"]:
    """What fills the places of the sentences."""
    question = item.question or item.title
    if question[-1:].isalnum():
        question += "."
    return {
        "title": item.title,
        "question": question,
        "seconds": str(room.limit_s or item.turn_s or DEFAULT_TURN_S),
        "minutes": str(max(1, round(item.planned_s / 60))),
        "ends": ends,
        "name": room.name,
        "next": room.next,
        "item": then,
    }


def _notice(item: Item, elapsed_s: float, room: Room, now: Beat) -> tuple[Said, Said, Do] | None:
    """What the clock of the item has to say: time is up, or a third is left."""
    since = elapsed_s - item.planned_s * (1 if now == "over" else 2 / 3)
    lasts = min(NOTICE_S, item.planned_s / 9)
    if now == "over" and (not room.name or since < lasts):
        return _said(_of_kind(item.kind)["over"]), _after("item"), "next_item"
    if now == "third" and since < lasts:
        say = _said(_of_kind(item.kind)["third"])
        if room.name:
            return say, _after("then" if room.next else "given"), "next_speaker"
        return say, _after("item"), "next_item"
    return None


def _floor(room: Room, step: Step) -> tuple[Said, Said, Do] | None:
    """What the one who has the floor, or the list, asks the chair to say."""
    if room.name:
        return _to_speaker(room)
    if step.kind == "list" and room.next:
        return _line("next_up"), _after("call"), "next_speaker"
    return None


def _to_speaker(room: Room) -> tuple[Said, Said, Do]:
    if room.paused:
        return _line("paused"), _after("go_on"), "toggle_pause"
    if room.left_s is not None and room.left_s < 0:
        return _line("over"), _after("then" if room.next else "given"), "next_speaker"
    if room.spent_s < CALL_S:
        if room.passed:
            return _line("passed"), _after("given"), "next_speaker"
        if room.again:
            return _line("again"), _after("given"), "next_speaker"
        timed = "call_timed" if room.limit_s else "call"
        return _line(timed), _after("then" if room.next else "given"), "next_speaker"
    last = "thanks_last" if room.in_round else "thanks_open"
    return _line("thanks" if room.next else last), _after("done"), "next_speaker"


def _step(steps: Sequence[Step], at: int, room: Room) -> tuple[Said, Said, Do]:
    step = steps[at]
    if step.kind == "round" and not room.in_round:
        return step.say, _after("round"), "start_round"
    if at == len(steps) - 1:
        return step.say, _after("item"), "next_item"
    return step.say, _after("step"), "card_on"


def _line(name: str) -> Said:
    return _said(_script()["floor"][name])


def _after(name: str) -> Said:
    return _said(_script()["after"][name])


def _of_kind(kind: str) -> Any:
    kinds = _script()["kinds"]
    return kinds.get(kind, kinds["info"])


def _said(row: Mapping[str, str]) -> Said:
    return Said(row["da"], row["en"])


@cache
def _script() -> Any:
    return json.loads((resources() / "methods" / "script.json").read_text(encoding="utf-8"))
