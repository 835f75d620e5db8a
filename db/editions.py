"""The internal and the public edition of minutes: what the public one leaves out, by rule, and a list of it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final

from db.people import Person, first_name
from db.record import Attendee, Ballot, Case, Count, Decided, Record, Said, Task

EDITIONS: Final = ("public", "internal")
FEWEST: Final = 3
"""A group smaller than this is not counted by itself: everybody would know who it was."""
GROUPS: Final = ("citizen", "politician", "administrator", "guest")
TEXTS: Final = frozenset(
    {
        "text", "detail", "title", "theme", "purpose", "outcome", "question", "recommendation", "reason", "result",
        "remark", "public_title", "public_text", "rule", "option",
    }
)  # fmt: skip
"""The fields of a record in which people write freely, and so may have written a name."""
INSIDE: Final = ("points", "decisions", "tasks", "quotes", "disputes", "ballots")


@dataclass(frozen=True)
class Rules:
    """What the public edition shows; as it stands here it names nobody.

    `attendance` "counts" or "names", `owners` of actions "none", "groups" or "names", `votes` "none", "total" or
    "groups"; `parties` beside names. Quotes follow their consent, closed items show what is publishable of them.
    """

    attendance: str = "counts"
    owners: str = "groups"
    votes: str = "total"
    parties: bool = False


@dataclass(frozen=True)
class Omission:
    """One thing the public edition says otherwise. `after` is empty where it is left out; `where` is an item's number.

    `why` is name, owner, attendance, party, leader, quote, closed, vote or minority.
    """

    why: str
    where: int
    before: str
    after: str


@dataclass(frozen=True)
class Edition:
    """A record as it may be handed on, and what was left out of it."""

    name: str
    record: Record
    omissions: tuple[Omission, ...] = ()


def internal(minutes: Record) -> Edition:
    """Everything, for the committee's own use."""
    return Edition("internal", minutes)


def public(minutes: Record, rules: Rules, everybody: Iterable[Person], called: Mapping[str, str]) -> Edition:
    """The edition that may leave the house: no names, quotes by consent, closed items by their publishable text.

    Args:
        everybody: whoever may be named in the texts, also those who have left.
        called: what takes the place of a person of each kind ("a citizen"); under "closed" that of a closed title.
    """
    pen = _Pen(everybody, called, {case.id: case.number for case in minutes.cases})
    shut = {case.id: case for case in minutes.cases if case.closed}
    shown = _without_closed(minutes, shut, pen)
    shown = _without_quotes(shown, pen)
    shown = replace(
        shown,
        attendees=tuple(_attendee(one, rules, pen) for one in shown.attendees),
        cases=tuple(_without_leaders(one, pen) for one in shown.cases),
        decisions=tuple(_without_dissenters(one, pen) for one in shown.decisions),
        tasks=tuple(_task(one, rules, pen) for one in shown.tasks),
        ballots=tuple(_ballot(one, rules, pen) for one in shown.ballots if rules.votes != "none" or pen.hide_vote(one)),
    )
    return Edition("public", pen.write_over(shown), tuple(dict.fromkeys(pen.omissions)))


class _Pen:
    """Writes groups over names and notes what was done."""

    def __init__(self, everybody: Iterable[Person], called: Mapping[str, str], numbers: Mapping[int, int]) -> None:
        everybody = list(everybody)
        self.called, self.numbers = called, numbers
        self.omissions: list[Omission] = []
        self._kinds: dict[str, str] = {}
        for person in everybody:
            self._kinds[person.name.casefold()] = person.kind
        names = list(self._kinds)
        for person in everybody:
            self._kinds.setdefault(first_name(person.name).casefold(), person.kind)
            names += [person.name, first_name(person.name)]
        self._names = name_pattern(names)

    def note(self, why: str, item: int | None, before: str, after: str = "") -> None:
        self.omissions.append(Omission(why, self.numbers.get(item or 0, 0), before, after))

    def hide_vote(self, ballot: Ballot) -> bool:
        self.note("vote", ballot.item, ballot.question)
        return False

    def group(self, kind: str) -> str:
        return self.called.get(kind, kind)

    def unnamed(self, text: str, item: int | None) -> str:
        """The text with a group in the place of every name of a person."""
        if self._names is None:
            return text
        after = self._names.sub(self._replaced, text)
        if after != text:
            self.note("name", item, text, after)
        return after

    def _replaced(self, found: re.Match[str]) -> str:
        # "Lottes" is Lotte's, but Jonas is no Jona's.
        name = found[0].casefold()
        if name in self._kinds:
            return self.group(self._kinds[name])
        return self.group(self._kinds.get(name.removesuffix("s").rstrip("'’"), GROUPS[0])) + "s"

    def write_over(self, shown: Record) -> Record:
        """The record with nobody named in any of its texts, the rows for names alone apart."""
        written: Record = _each_text(shown, self.unnamed, None)
        return written


def name_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds the names as whole words, the longest first, also with the s of the genitive; first names only capital."""
    known = sorted((name for name in names if name), key=len, reverse=True)
    if not known:
        return None
    parts = [re.escape(name) if " " in name else _capital(name) for name in known]
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(f'(?i:{part})' if ' ' in part else part for part in parts)})(?:['’]?s)?(?!\w)"
    )


def _capital(name: str) -> str:
    """A single name as it is written at the beginning of a word or in capitals."""
    return f"(?:{re.escape(name.title())}|{re.escape(name.capitalize())}|{re.escape(name.upper())})"


def _each_text(row: Any, change: Callable[[str, int | None], str], item: int | None) -> Any:
    """The same row with `change` made to each text people wrote, down to the last row inside it."""
    here = getattr(row, "item", None) or (row.id if isinstance(row, Case) else item)
    new: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, str) and (field.name in TEXTS and not isinstance(row, Attendee)):
            new[field.name] = change(value, here)
        elif isinstance(value, tuple) and value:
            new[field.name] = tuple(
                _each_text(one, change, here) if is_dataclass(one) else change(one, here) for one in value
            )
        elif field.name == "name" and not isinstance(row, Attendee):
            new[field.name] = change(value, here)
    return replace(row, **new)


def _without_closed(minutes: Record, shut: Mapping[int, Case], pen: _Pen) -> Record:
    for case in shut.values():
        pen.note("closed", case.id, case.title, case.public_text or case.public_title)
    kept: dict[str, Any] = {}
    for name in INSIDE[1:]:
        kept[name] = tuple(one for one in getattr(minutes, name) if getattr(one, "item", None) not in shut)
    hidden = {said.id for said in minutes.points if said.item in shut}
    kept["quotes"] = tuple(one for one in minutes.quotes if one.node not in hidden)
    points = [
        _headline(said, shut, pen) if said.heads in shut else said
        for said in minutes.points
        if said.item not in shut or said.heads is not None
    ]
    cases = tuple(_outside(case, pen) if case.closed else case for case in minutes.cases)
    return replace(minutes, points=tuple(points), cases=cases, **kept)


def _headline(said: Said, shut: Mapping[int, Case], pen: _Pen) -> Said:
    case = shut[said.heads or 0]
    return replace(said, text=case.public_title or pen.called["closed"], detail=case.public_text)


def _outside(case: Case, pen: _Pen) -> Case:
    title = case.public_title or pen.called["closed"]
    return replace(case, title=title, question="", purpose="", recommendation="", leaders=(), case_number="", route="")


def _without_quotes(minutes: Record, pen: _Pen) -> Record:
    """Quotes nobody agreed to show are left out; what hung on them moves up. The others carry the name agreed upon."""
    told = {quote.node: quote for quote in minutes.quotes}
    kept: list[Said] = []
    gone: list[int] = []  # depths of the nodes above that were left out
    for said in minutes.points:
        if said.link.startswith("mailto:"):
            pen.note("name", said.item, said.link)
            said = replace(said, link="")
        while gone and gone[-1] >= said.depth:
            gone.pop()
        lifted = replace(said, depth=said.depth - len(gone))
        quote = told.get(said.id)
        if said.kind == "quote" and (quote is None or quote.consent == "internal"):
            pen.note("quote", said.item, said.text)
            gone.append(said.depth)
        else:
            kept.append(lifted)
    quotes = []
    for quote in minutes.quotes:
        if quote.consent == "internal":
            if quote.node is None:
                pen.note("quote", None, quote.text)
            continue
        who = {"first_name": first_name(quote.who), "full": quote.who}.get(quote.consent, "")
        quotes.append(replace(quote, who=who))
    return replace(minutes, points=tuple(kept), quotes=tuple(quotes))


def _attendee(one: Attendee, rules: Rules, pen: _Pen) -> Attendee:
    if one.party and not (rules.parties and rules.attendance == "names"):
        pen.note("party", None, f"{one.name}: {one.party}")
        one = replace(one, party="")
    if rules.attendance == "names":
        return one
    pen.note("attendance", None, one.name, pen.group(one.kind))
    return replace(one, name="", title="")


def _without_leaders(case: Case, pen: _Pen) -> Case:
    if case.leaders:
        pen.note("leader", case.id, ", ".join(case.leaders))
    return replace(case, leaders=())


def _without_dissenters(one: Decided, pen: _Pen) -> Decided:
    minority = []
    for reservation in one.minority:
        who = pen.unnamed(reservation.who, None) if reservation.who else ""
        if who != reservation.who:
            pen.omissions.pop()
            pen.note("minority", one.item, f"{reservation.who}: {reservation.text}", f"{who}: {reservation.text}")
        minority.append(replace(reservation, who=who))
    return replace(one, minority=tuple(minority))


def _task(one: Task, rules: Rules, pen: _Pen) -> Task:
    if not one.owner or rules.owners == "names":
        return one
    owner = pen.group(one.owner_kind) if rules.owners == "groups" else ""
    pen.note("owner", one.item, f"{one.text} ({one.owner})", f"{one.text} ({owner})" if owner else one.text)
    return replace(one, owner=owner)


def _ballot(one: Ballot, rules: Rules, pen: _Pen) -> Ballot:
    by_group: dict[str, int] = {}
    for count in one.counts:
        by_group[count.group] = by_group.get(count.group, 0) + count.count
    small = any(group and number < FEWEST for group, number in by_group.items())
    if not any(by_group.get(group) for group in GROUPS) or (rules.votes == "groups" and not small):
        return one
    pen.note("vote", one.item, one.question, one.question)
    total: dict[tuple[str, int | None], int] = {}
    for count in one.counts:
        total[count.option, count.step] = total.get((count.option, count.step), 0) + count.count
    return replace(one, counts=tuple(Count("", step, number, option) for (option, step), number in total.items()))
