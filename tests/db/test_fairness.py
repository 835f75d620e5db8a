"""Shares against seats, the quiet ones, and deleting the times: by kind and from three people on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db import people, speaking
from db.agenda import item, meetings
from db.demo import demo_data, write_demo
from db.demo_rows import KINDS
from db.fairness import (
    Balance,
    attended,
    balance,
    balance_of_term,
    balances,
    delete_speaking_times,
    has_times,
    not_heard,
    quiet,
)
from db.file import CommitteeFile, stamp
from db.insight import speaking_shares
from db.people import set_attendance
from tests.conftest import Clock
from tests.db.speaking_evening import evening

__all__ = ["evening"]

SPOKEN: dict[str, Any] = demo_data()["noegletal"]["taletid"]
KEYS = [meeting["id"] for meeting in demo_data()["moeder"]]


@pytest.fixture
def demo(tmp_path: Path, clock: Clock) -> Iterator[CommitteeFile]:
    path = tmp_path / "demo.rundbord"
    write_demo(path, clock)
    with CommitteeFile(path, clock) as opened:
        yield opened


class TestTheBalance:
    def test_time_stands_against_seats(self) -> None:
        found = balances(
            {"citizen": 10, "politician": 70, "administrator": 20}, dict(zip(KINDS.values(), (6, 6, 3), strict=False))
        )
        assert found == [
            Balance("citizen", 10, 10.0, 40.0),
            Balance("politician", 70, 70.0, 40.0),
            Balance("administrator", 20, 20.0, 20.0),
        ]
        assert [(one.low, one.high) for one in found] == [(True, False), (False, True), (False, False)]

    def test_a_kind_of_two_is_neither_shown_nor_can_it_be_worked_out(self) -> None:
        found = balances(
            {"citizen": 30, "politician": 30, "administrator": 40}, {"citizen": 6, "politician": 6, "administrator": 2}
        )
        assert [(one.kind, one.time, one.seats) for one in found] == [
            ("citizen", 50.0, 50.0),
            ("politician", 50.0, 50.0),
        ]

    def test_nobody_has_spoken_yet(self) -> None:
        assert [one.time for one in balances({}, {"citizen": 3})] == [0.0]
        assert balances({}, {}) == []

    def test_the_figures_of_the_demo_are_those_of_the_study(self, demo: CommitteeFile) -> None:
        held = {key: meeting.id for key, meeting in zip(KEYS, meetings(demo), strict=True)}
        whole = 0
        for key, expected in SPOKEN.items():
            found = {one.kind: one for one in balance(demo, held[key])}
            seconds = {KINDS[group]: length for group, length in expected["sekunder"].items()}
            assert {kind: one.seconds for kind, one in found.items()} == {kind: seconds[kind] for kind in found}
            if len(found) == 3:
                whole += 1
                percent = {KINDS[group]: share for group, share in expected["andel_procent_uden_gaester"].items()}
                assert {kind: one.time for kind, one in found.items()} == percent
        assert whole >= 4
        term = balance_of_term(demo)
        assert [one.seats for one in term] == [40.0, 40.0, 20.0]
        assert term[0].seconds == sum(figures["sekunder"]["borger"] for figures in SPOKEN.values())


class TestTheQuietOnes:
    def test_they_are_known_once_three_have_spoken(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        of_item = item(file, evening)
        heard = []
        for who in (1, 2, 3):
            heard.append(quiet(file, of_item))
            speaking.give_floor(file, who)
            clock.forward(seconds=5)
        assert heard == [0, 0, 0]
        assert quiet(file, of_item) == 2
        assert [who.name for who in not_heard(file, of_item)] == ["Dorte Friis", "Eva Gad"]
        set_attendance(file, 1, 4, "left")
        assert quiet(file, of_item) == 1

    def test_who_never_came_has_no_seat(self, file: CommitteeFile, evening: int) -> None:
        set_attendance(file, 1, 1, "apology")
        set_attendance(file, 1, 2, "left")
        assert attended(file, 1) == {"citizen": 4}


class TestDeletingTheTimes:
    def test_sums_of_kinds_stay_and_persons_are_gone(self, demo: CommitteeFile) -> None:
        before = {held.id: speaking_shares(demo, held.id) for held in meetings(demo)}
        kept = {held.id: {one.kind for one in balance(demo, held.id)} for held in meetings(demo)}
        assert has_times(demo)
        delete_speaking_times(demo)
        assert not has_times(demo)
        for held, shares in before.items():
            after = speaking_shares(demo, held)
            assert {kind: (share.seconds, share.turns) for kind, share in after.items() if kind != "guest"} == {
                kind: (share.seconds, share.turns) for kind, share in shares.items() if kind in kept[held]
            }
        demo.undo()
        assert not has_times(demo)

    def test_nothing_of_them_is_left_in_the_file(
        self, file: CommitteeFile, evening: int, clock: Clock, path: Path
    ) -> None:
        clock.forward(seconds=7.123)
        began = stamp(clock())
        speaking.give_floor(file, 1)
        clock.forward(seconds=20.456)
        ended = stamp(clock())
        speaking.next_speaker(file)
        clock.forward(seconds=5)
        with file.action("Close"):
            speaking.clear_floor(file)
            file.db.table("meeting").update(1, {"closed_at": stamp(file.now())})
        people.add_person(file, "Gert Holm", "citizen")
        assert began.encode() in path.read_bytes()
        delete_speaking_times(file)
        assert file.db.execute("SELECT count(*) FROM journal_row WHERE tbl = 'turn_time'").fetchone()[0] == 0
        images = file.db.execute("SELECT before, after FROM journal_row").fetchall()
        assert not [image for row in images for image in row if image and (began in image or ended in image)]
        whole = path.read_bytes()
        assert ended.encode() not in whole
        assert file.undoable() == "Add a person"
        file.undo()
        assert not has_times(file)
        assert balance(file, 1)[0].seconds == 20

    def test_a_meeting_that_is_open_keeps_its_times(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.give_floor(file, 1)
        clock.forward(seconds=20)
        delete_speaking_times(file)
        assert file.undoable() == "Give the floor"
        with file.action("Close"):
            speaking.clear_floor(file)
            file.db.table("meeting").update(1, {"closed_at": stamp(file.now())})
        delete_speaking_times(file)
        assert balance(file, 1)[0].seconds == 20
        delete_speaking_times(file)
        assert balance(file, 1)[0].seconds == 20
        assert file.undoable() != "Delete the speaking times"


class TestWhoSitsForAMember:
    def test_speaks_and_sits_as_the_members_kind(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        sub = people.send_substitute(file, 1, 1, "Hanne Iversen")
        assert attended(file, 1) == {"citizen": 5}
        assert [who.name for who in not_heard(file, item(file, evening))].count("Hanne Iversen") == 1
        speaking.give_floor(file, sub)
        clock.forward(seconds=30)
        assert {kind: share.seconds for kind, share in speaking_shares(file, 1).items()} == {"citizen": 30}
        people.end_substitute(file, 1, 1)
        assert {kind: share.seconds for kind, share in speaking_shares(file, 1).items()} == {"citizen": 30}
        assert attended(file, 1) == {"citizen": 5}
