"""Attendance as stretches of time, and whether enough are there to decide at any second."""

from datetime import UTC, datetime, timedelta

import pytest

from db.attendance import Attendance, Stretch, in_room, stretches
from db.file import CommitteeFile, stamp
from db.people import add_guest, add_people, mark_attendance, presences, send_substitute, set_attendance
from db.person import Person
from db.quorum import Quorum, Rule, decided_without, needed, quorum, quorum_of_decision, quorum_rule, set_quorum_rule
from tests.conftest import Clock

FIVE = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)
ONE = Person(1, "Anne", "citizen", None, "", "", 1, True)


def at(minutes: int) -> str:
    return stamp(FIVE + timedelta(minutes=minutes))


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """Five members and an open meeting."""
    add_people(file, ["A", "B", "C", "D", "E"], "citizen")
    with file.action("Prepare"):
        return file.new("meeting", {"number": 1, "title": "M", "starts_at": at(0), "opened_at": at(0)})


class TestStretches:
    def test_members_are_there_and_guests_are_not_until_noted(self) -> None:
        assert stretches(ONE, None) == [Stretch(None, None)]
        assert stretches(Person(1, "G", "guest", None, "", "", None, True), None) == []

    @pytest.mark.parametrize(
        ("status", "came", "left", "found"),
        [
            ("present", None, None, [Stretch(None, None)]),
            ("late", None, None, []),
            ("late", at(10), None, [Stretch(at(10), None)]),
            ("left", None, at(20), [Stretch(None, at(20))]),
            ("apology", None, None, []),
        ],
    )
    def test_what_is_noted_is_the_last_stretch(
        self, status: str, came: str | None, left: str | None, found: list[Stretch]
    ) -> None:
        assert stretches(ONE, Attendance(1, 1, 1, status, came, left)) == found

    @pytest.mark.parametrize(
        ("minute", "inside"), [(0, True), (19, True), (20, False), (29, False), (30, True), (99, True)]
    )
    def test_who_went_and_came_back_was_out_between(self, minute: int, inside: bool) -> None:
        times = [Stretch(None, at(20)), Stretch(at(30), None)]
        assert in_room(times, FIVE + timedelta(minutes=minute)) is inside

    def test_leaving_and_coming_back_are_kept_and_undone(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        for state in ("left", "present", "left"):
            clock.forward(minutes=10)
            mark_attendance(file, meeting, 1, state)
        assert presences(file, meeting)[1] == [Stretch(None, at(10)), Stretch(at(20), at(30))]
        mark_attendance(file, meeting, 1, "left")
        assert presences(file, meeting)[1] == [Stretch(None, at(10)), Stretch(at(20), None)]
        file.undo()
        file.undo()
        file.undo()
        assert presences(file, meeting)[1] == [Stretch(None, at(10))]

    def test_a_note_that_is_forgotten_takes_its_stretches_along(self, file: CommitteeFile, meeting: int) -> None:
        for state in ("left", "present"):
            set_attendance(file, meeting, 1, state)
        set_attendance(file, meeting, 1, None)
        assert presences(file, meeting)[1] == [Stretch(None, None)]


class TestQuorum:
    @pytest.mark.parametrize(
        ("rule", "members", "least"),
        [
            (Rule("more_than_half"), 15, 8),
            (Rule("more_than_half"), 14, 8),
            (Rule("more_than_half"), 0, 0),
            (Rule("half"), 15, 8),
            (Rule("half"), 14, 7),
            (Rule("two_thirds"), 15, 10),
            (Rule("two_thirds"), 14, 10),
            (Rule("fixed", 6), 15, 6),
            (Rule("none"), 15, 0),
        ],
    )
    def test_how_many_it_takes(self, rule: Rule, members: int, least: int) -> None:
        assert needed(rule, members) == least

    def test_it_is_known_for_every_second_of_the_meeting(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        for minute, who in ((10, 1), (20, 2), (30, 3)):
            clock.moment = FIVE + timedelta(minutes=minute)
            set_attendance(file, meeting, who, "left")
        assert quorum(file, meeting) == Quorum(2, 5, 3)
        assert [quorum(file, meeting, FIVE + timedelta(minutes=m)).inside for m in (0, 10, 29, 30)] == [5, 4, 3, 2]
        assert [quorum(file, meeting, FIVE + timedelta(minutes=m)).enough for m in (29, 30)] == [True, False]
        assert quorum(file, meeting).missing == 1

    def test_guests_do_not_count_and_substitutes_do(self, file: CommitteeFile, meeting: int) -> None:
        add_guest(file, "G", meeting)
        assert quorum(file, meeting).inside == 5
        set_attendance(file, meeting, 1, "apology")
        assert quorum(file, meeting).inside == 4
        send_substitute(file, meeting, 1, "Sofie")
        assert quorum(file, meeting).inside == 5

    def test_the_rule_is_the_committees_and_can_be_undone(self, file: CommitteeFile, meeting: int) -> None:
        assert quorum_rule(file) == Rule("more_than_half", None)
        set_quorum_rule(file, "fixed", 2)
        assert (quorum_rule(file), quorum(file, meeting).needed) == (Rule("fixed", 2), 2)
        set_quorum_rule(file, "two_thirds", 7)
        assert (quorum_rule(file), quorum(file, meeting).needed) == (Rule("two_thirds", None), 4)
        file.undo()
        file.undo()
        assert quorum_rule(file) == Rule()

    def test_a_decision_without_enough_people_is_taken_and_noted(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        with file.action("Write"):
            map_ = file.new("map", {"meeting": meeting, "title": "M"})
            made = []
            for minute in (0, 10):
                row = {"map": map_, "position": 1, "kind": "decision", "text": "D"}
                node = file.new("node", {**row, "created_at": at(minute), "changed_at": at(minute)})
                made.append(file.new("decision", {"meeting": meeting, "node": node, "text": "D"}))
            made.append(file.new("decision", {"meeting": meeting, "text": "E"}))
        clock.forward(minutes=5)
        for who in (1, 2, 3):
            set_attendance(file, meeting, who, "left")
        assert decided_without(file, meeting) == [made[1]]
        assert quorum_of_decision(file, made[1]) == Quorum(2, 5, 3)
        assert quorum_of_decision(file, made[2]) is None
