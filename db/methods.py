"""The methods, meeting templates, chair's sentences and time presets that ship with it, and the round calculator.

The data is `resources/methods/*.json`, which keeps the Danish keys it was written with. It is content, not interface:
steps and agenda titles exist in Danish only, names and sentences in Danish and English.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from db.places import resources

ITEM_KIND: Final = {
    "info": "info",
    "runde": "round",
    "talerliste": "list",
    "stilleskrivning": "silent",
    "tavle": "board",
    "grupper": "groups",
    "par": "pairs",
    "afstemning": "vote",
    "skala": "scale",
    "mindmap": "map",
    "oplaeg": "talk",
    "laesning": "reading",
    "scene": "scene",
    "handling": "decision",
    "pause": "break",
}
"""The tool words of the data -> the kinds of an agenda item."""


@dataclass(frozen=True)
class Step:
    """One step of a method; `gathering` is the data's word: alle, alene, par, grupper, hold, inderkreds."""

    title: str
    minutes: int
    kind: str
    gathering: str
    instruction: str


@dataclass(frozen=True)
class Method:
    """`people` is least, best, most; `trust` is A (several sources), B (adapted) or C (own design)."""

    id: str
    name_da: str
    name_en: str
    family: str
    purpose_da: str
    purpose_en: str
    people: tuple[int, int, int]
    minutes: int
    steps: tuple[Step, ...]
    roles: tuple[str, ...]
    materials: tuple[str, ...]
    results: tuple[str, ...]
    pitfalls: tuple[str, ...]
    variant: str
    sources: tuple[str, ...]
    trust: str


@dataclass(frozen=True)
class TemplateItem:
    """`method` is the id of a `Method`, or None."""

    title: str
    minutes: int
    kind: str
    method: str | None


@dataclass(frozen=True)
class Template:
    """A whole meeting, thought for `people` persons."""

    id: str
    name_da: str
    name_en: str
    purpose_da: str
    people: int
    minutes: int
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True)
class Series:
    """A row of meetings: `meetings` are (theme, id of the template); `between` are ids of methods."""

    id: str
    name_da: str
    name_en: str
    note: str
    meetings: tuple[tuple[str, str], ...]
    between: tuple[str, ...]


@dataclass(frozen=True)
class Sentence:
    """What the chair can say in a situation (Danish name of it)."""

    id: str
    situation: str
    da: str
    en: str


@dataclass(frozen=True)
class RoleCard:
    id: str
    da: str
    en: str
    task: str


@dataclass(frozen=True)
class SpeakingTime:
    """Seconds for a person's first and for later turns."""

    id: str
    da: str
    first_s: int
    later_s: int


def round_minutes(people: int, seconds: int) -> int:
    """How long a round takes: a tenth more than the turns, rounded up to minutes, and three around it (domain 2.12)."""
    return -(-people * seconds * 11 // 600) + 3


def seconds_that_fit(people: int, minutes: int) -> int:
    """The longest turn for which the round still fits in `minutes`; 0 if none does."""
    return max(0, (minutes - 3) * 600 // (11 * max(1, people)))


@cache
def methods() -> tuple[Method, ...]:
    return tuple(_method(row) for row in _data("methods")["metoder"])


@cache
def templates() -> tuple[Template, ...]:
    return tuple(_template(row) for row in _data("templates")["moedeskabeloner"])


@cache
def series() -> tuple[Series, ...]:
    return tuple(
        Series(
            row["id"],
            row["navn_da"],
            row["navn_en"],
            row["note"],
            tuple((meeting["tema"], meeting["skabelon"]) for meeting in row["moeder"]),
            tuple(row["mellem_moederne"]),
        )
        for row in _data("templates")["serier"]
    )


@cache
def sentences() -> tuple[Sentence, ...]:
    return tuple(Sentence(row["id"], row["situation"], row["da"], row["en"]) for row in _data("chairing")["replikker"])


@cache
def role_cards() -> tuple[RoleCard, ...]:
    return tuple(RoleCard(row["id"], row["da"], row["en"], row["opgave"]) for row in _data("chairing")["rollekort"])


@cache
def speaking_times() -> tuple[SpeakingTime, ...]:
    return tuple(
        SpeakingTime(row["id"], row["da"], row["foerste"], row["senere"]) for row in _data("chairing")["taletider"]
    )


def method(id_: str) -> Method | None:
    """The method of that id; None for one that this version does not know."""
    return next((known for known in methods() if known.id == id_), None)


def template(id_: str) -> Template | None:
    return next((known for known in templates() if known.id == id_), None)


@cache
def _data(name: str) -> Any:
    return json.loads((resources() / "methods" / f"{name}.json").read_text(encoding="utf-8"))


def _method(row: dict[str, Any]) -> Method:
    people = row["deltagere"]
    return Method(
        id=row["id"],
        name_da=row["navn_da"],
        name_en=row["navn_en"],
        family=row["familie"],
        purpose_da=row["formaal_da"],
        purpose_en=row["purpose_en"],
        people=(people["min"], people["bedst"], people["maks"]),
        minutes=row["minutter"],
        steps=tuple(_step(step) for step in row["trin"]),
        roles=tuple(row["roller"]),
        materials=tuple(row["materialer"]),
        results=tuple(row["resultat"]),
        pitfalls=tuple(row["faldgruber"]),
        variant=row["variant"] or "",
        sources=tuple(row["kilder"]),
        trust=row["tillid"],
    )


def _step(row: dict[str, Any]) -> Step:
    return Step(row["titel"], row["minutter"], ITEM_KIND[row["vaerktoej"]], row["samling"], row["instruktion"])


def _template(row: dict[str, Any]) -> Template:
    return Template(
        id=row["id"],
        name_da=row["navn_da"],
        name_en=row["navn_en"],
        purpose_da=row["formaal_da"],
        people=row["deltagere"],
        minutes=row["minutter"],
        items=tuple(
            TemplateItem(item["titel"], item["minutter"], ITEM_KIND[item["vaerktoej"]], item["metode"])
            for item in row["punkter"]
        ),
    )
