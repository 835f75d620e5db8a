"""Free roles: what is laid aside when, and hats."""

import pytest

from db.file import CommitteeFile, stamp
from db.people import add_person, name_party, person
from db.roles import (
    KINDS_ASIDE,
    PARTIES_ASIDE,
    SHOWN,
    aside_on_wall,
    lay_aside,
    lay_aside_for_item,
    next_hat,
    party_label,
    put_on_hat,
    roles_aside,
)


@pytest.fixture
def items(file: CommitteeFile) -> tuple[int, int]:
    """An open meeting with two items, the first in work."""
    now = stamp(file.now())
    with file.action("Prepare"):
        meeting = file.new("meeting", {"number": 1, "title": "M", "starts_at": now, "opened_at": now})
        row = {"meeting": meeting, "kind": "list", "planned_s": 600}
        one, two = (file.new("item", {**row, "position": n, "title": f"T{n}"}) for n in (1, 2))
        file.new("item_time", {"item": one, "began_at": now})
    return one, two


@pytest.mark.parametrize(
    ("kind", "hats"),
    [
        ("politician", ["politician", "official", None]),
        ("citizen", ["politician", "official", None]),
        ("administrator", ["official", "politician", None]),
    ],
)
def test_the_first_hat_is_the_one_that_goes_with_the_kind(kind: str, hats: list[str | None]) -> None:
    found, hat = [], None
    for _ in range(3):
        hat = next_hat(kind, hat)
        found.append(hat)
    assert found == hats


def test_parties_are_laid_aside_unless_somebody_says_otherwise(file: CommitteeFile, items: tuple[int, int]) -> None:
    anne = add_person(file, "Anne", "politician")
    name_party(file, anne, "Parti 1")
    assert (aside_on_wall(file), party_label(file, person(file, anne), 1)) == (PARTIES_ASIDE, "")
    lay_aside(file, 1, SHOWN)
    assert (aside_on_wall(file), party_label(file, person(file, anne), 1)) == (SHOWN, "Parti 1")
    assert party_label(file, person(file, add_person(file, "Bo", "citizen")), 1) == ""
    for _ in range(2):
        file.undo()
    assert aside_on_wall(file) == PARTIES_ASIDE


def test_an_item_can_have_its_own_and_goes_back_to_the_meetings(file: CommitteeFile, items: tuple[int, int]) -> None:
    lay_aside_for_item(file, items[0], KINDS_ASIDE)
    assert [roles_aside(file, 1, item) for item in (*items, None)] == [KINDS_ASIDE, PARTIES_ASIDE, PARTIES_ASIDE]
    assert aside_on_wall(file) == KINDS_ASIDE
    lay_aside_for_item(file, items[0], None)
    assert aside_on_wall(file) == PARTIES_ASIDE


def test_without_a_meeting_parties_are_laid_aside(file: CommitteeFile) -> None:
    assert aside_on_wall(file) == PARTIES_ASIDE


def test_a_hat_is_noted_on_the_turn_and_undone(file: CommitteeFile, items: tuple[int, int]) -> None:
    with file.action("Prepare"):
        turn = file.new("turn", {"item": items[0], "guest": "G", "position": 1, "state": "speaking"})
    put_on_hat(file, turn, "official")
    assert next(file.db.query("SELECT hat FROM turn"))["hat"] == "official"
    file.undo()
    assert next(file.db.query("SELECT hat FROM turn"))["hat"] is None
