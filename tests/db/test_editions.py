"""The public edition: nobody is named, quotes follow their consent, closed items show what was written for outside."""

from pathlib import Path

import pytest

from db.demo import write_demo
from db.editions import Edition, Rules, internal, public
from db.file import CommitteeFile, utc_now
from db.people import Person, first_name, people
from db.record import Attendee, Ballot, Case, Count, Decided, Quoted, Record, Reservation, Said, Task
from db.record_reading import canonical, read_canonical, record

CALLED = {"citizen": "en borger", "politician": "en politiker", "administrator": "forvaltningen", "closed": "Lukket"}
PEOPLE = [
    Person(1, "Lotte Bech", "citizen", None, "", "", 1, True),
    Person(2, "Jens-Ole Kram", "politician", 1, "", "", 2, True),
    Person(3, "Hanne Frost", "administrator", None, "", "", 3, True),
]


def case(id_: int, **more: object) -> Case:
    empty: dict[str, object] = {
        "kind": "round", "question": "", "purpose": "", "recommendation": "", "route": "", "case_number": "",
        "leaders": (), "began_at": None, "ended_at": None, "closed": False, "public_title": "", "public_text": "",
    }  # fmt: skip
    return Case(id=id_, number=id_, title=f"Punkt {id_}", **(empty | more))  # type: ignore[arg-type]


def said(id_: int, depth: int, text: str, kind: str = "point", item: int | None = 1, heads: int | None = None) -> Said:
    return Said(id_, depth, kind, text, "", item, heads, "")


def minutes(*points: Said, **more: object) -> Record:
    empty: dict[str, object] = {
        "committee": "Udvalget", "municipality": "", "legal_basis": "", "case_number": "", "number": 2,
        "kind": "meeting", "title": "Møde 2", "theme": "", "place": "", "purpose": "", "outcome": "",
        "starts_at": "2024-03-05T16:00:00.000Z", "opened_at": None, "closed_at": None, "attendees": (),
        "cases": (case(1), case(2)), "decisions": (), "tasks": (), "quotes": (), "disputes": (), "ballots": (),
    }  # fmt: skip
    root, branch = said(1, 0, "Rod", "root", None), said(2, 1, "Gren", "topic", heads=1)
    return Record(points=(root, branch, *points), **(empty | more))  # type: ignore[arg-type]


def shown(whole: Record, rules: Rules | None = None) -> Edition:
    return public(whole, rules or Rules(), PEOPLE, CALLED)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Lotte Bech foreslog det", "en borger foreslog det"),
        ("Det er Lottes idé", "Det er en borgers idé"),
        ("LOTTE BECH og Jens-Ole", "en borger og en politiker"),
        ("Jens-Ole Krams ønske", "en politikers ønske"),
        ("Spørg Hanne.", "Spørg forvaltningen."),
        ("Charlotte Bechmann blev ikke nævnt", "Charlotte Bechmann blev ikke nævnt"),
        ("Vi fik lotte til det", "Vi fik lotte til det"),
    ],
)
def test_a_group_takes_the_place_of_a_name_in_what_was_written(text: str, after: str) -> None:
    edition = shown(minutes(said(3, 2, text)))
    assert edition.record.points[2].text == after
    assert [one.after for one in edition.omissions if one.why == "name"] == ([after] if after != text else [])


def test_a_quote_without_consent_is_left_out_and_what_hung_on_it_moves_up() -> None:
    points = [
        said(3, 2, "Aldrig", "quote"),
        said(4, 3, "Svar"),
        said(5, 2, "Gerne", "quote"),
        said(6, 2, "Ja", "quote"),
    ]
    quotes = (
        Quoted(1, 3, "Aldrig", "Lotte Bech", "internal"),
        Quoted(2, 5, "Gerne", "Lotte Bech", "first_name"),
        Quoted(3, 6, "Ja", "Lotte Bech", "anonymous"),
    )
    edition = shown(minutes(*points, quotes=quotes))
    assert [(one.id, one.depth) for one in edition.record.points] == [(1, 0), (2, 1), (4, 2), (5, 2), (6, 2)]
    assert [(one.text, one.who) for one in edition.record.quotes] == [("Gerne", "Lotte"), ("Ja", "")]
    assert [one.before for one in edition.omissions if one.why == "quote"] == ["Aldrig"]


def test_of_a_closed_item_only_its_title_and_text_for_the_public_are_left() -> None:
    shut = case(1, closed=True, public_title="Personsag", public_text="Vedtaget.", leaders=("Lotte Bech",))
    whole = minutes(
        said(3, 2, "Det hemmelige"), said(4, 3, "Mere"), said(5, 1, "Åben", "topic", 2, 2), said(6, 2, "Ord", item=2),
        cases=(shut, case(2)),
        decisions=(
            Decided(1, 1, 1, 3, "Hemmelig", "", "", "", (), None),
            Decided(2, 2, 2, 6, "Åben", "", "", "", (), None),
        ),
        tasks=(Task(1, 1, None, "Hemmelig", "Lotte Bech", "citizen", ""),),
    )  # fmt: skip
    record_ = shown(whole).record
    assert [one.text for one in record_.points] == ["Rod", "Personsag", "Åben", "Ord"]
    assert record_.points[1].detail == "Vedtaget."
    assert [one.text for one in record_.decisions] == ["Åben"]
    assert record_.tasks == ()
    assert record_.cases[0].title == "Personsag"
    assert "Hemmelig" not in canonical(record_)


def test_a_closed_item_without_a_title_for_the_public_says_only_that() -> None:
    record_ = shown(minutes(said(3, 2, "Det hemmelige"), cases=(case(1, closed=True), case(2)))).record
    assert [one.text for one in record_.points] == ["Rod", "Lukket"]
    assert record_.cases[0].title == "Lukket"


@pytest.mark.parametrize(("rule", "owner"), [("groups", "en borger"), ("none", ""), ("names", "Lotte Bech")])
def test_owners_of_actions_follow_the_rule(rule: str, owner: str) -> None:
    whole = minutes(tasks=(Task(1, 1, None, "Skriv", "Lotte Bech", "citizen", "2024-04-01"),))
    assert shown(whole, Rules(owners=rule)).record.tasks[0].owner == owner


@pytest.mark.parametrize(
    ("rules", "name", "party"),
    [
        (Rules(), "", ""),
        (Rules(attendance="names"), "Jens-Ole Kram", ""),
        (Rules(attendance="names", parties=True), "Jens-Ole Kram", "Parti 1"),
        (Rules(parties=True), "", ""),
    ],
)
def test_attendance_and_parties_follow_the_rules(rules: Rules, name: str, party: str) -> None:
    came = Attendee("Jens-Ole Kram", "politician", "Parti 1", "Borgmester", "chair", "present", None, None)
    attendee = shown(minutes(attendees=(came,)), rules).record.attendees[0]
    assert (attendee.name, attendee.party, attendee.kind) == (name, party, "politician")


@pytest.mark.parametrize(
    ("rule", "few", "counts"),
    [
        ("total", 6, [("", 6 + 4)]),
        ("groups", 6, [("citizen", 6), ("politician", 4)]),
        ("groups", 2, [("", 2 + 4)]),
        ("none", 6, None),
    ],
)
def test_votes_follow_the_rule_and_no_small_group_is_counted_alone(
    rule: str, few: int, counts: list[tuple[str, int]] | None
) -> None:
    ballot = Ballot(1, 1, "Skal vi?", 10, "adopted", "", (Count("citizen", None, few), Count("politician", None, 4)))
    ballots = shown(minutes(ballots=(ballot,)), Rules(votes=rule)).record.ballots
    assert (None if not ballots else [(one.group, one.count) for one in ballots[0].counts]) == counts


def test_a_minority_statement_keeps_its_words_and_loses_its_name() -> None:
    decision = Decided(
        1, 1, 1, None, "Vi gør det", "", "", "majority", (Reservation("Jens-Ole Kram", "Nej tak"),), None
    )
    edition = shown(minutes(decisions=(decision,)))
    assert edition.record.decisions[0].minority == (Reservation("en politiker", "Nej tak"),)
    assert [one.why for one in edition.omissions] == ["minority"]


def test_the_internal_edition_is_everything() -> None:
    whole = minutes(said(3, 2, "Lotte Bech sagde nej", "quote"))
    assert internal(whole) == Edition("internal", whole, ())


def test_no_name_of_anybody_is_left_in_the_public_edition_of_the_whole_demo(path: Path) -> None:
    write_demo(path, utc_now)
    with CommitteeFile(path) as file:
        everybody = people(file, active=False)
        for meeting in range(1, 10):
            whole = record(file, meeting)
            edition = public(whole, Rules(), everybody, {**CALLED, "guest": "en gæst"})
            agreed = {quote.who for quote in edition.record.quotes}
            text = canonical(edition.record)
            left = {one.name for one in everybody if one.name in text or first_name(one.name) in text}
            assert {first_name(name) for name in left} <= {first_name(name) for name in agreed}
            assert edition.omissions


def test_the_canonical_text_is_read_back_as_the_same_record(path: Path) -> None:
    write_demo(path, utc_now)
    with CommitteeFile(path) as file:
        for meeting in range(1, 10):
            whole = record(file, meeting)
            assert read_canonical(canonical(whole)) == whole
            assert canonical(read_canonical(canonical(whole))) == canonical(whole)
