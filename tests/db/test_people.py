"""People, their seats, and who is in the room."""

import pytest

from db import people as room
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.people import Attendance, Person, here
from tests.conftest import Clock


def one(kind: str = "citizen") -> Person:
    return Person(1, "Anne", kind, None, "", "", 1, True)


def noted(status: str, came_at: str | None = None) -> Attendance:
    return Attendance(1, 1, 1, status, came_at, None)


class TestRules:
    @pytest.mark.parametrize(
        ("kind", "attendance", "inside"),
        [
            ("citizen", None, True),
            ("guest", None, False),
            ("guest", noted("present"), True),
            ("citizen", noted("apology"), False),
            ("citizen", noted("left"), False),
            ("citizen", noted("late"), False),
            ("citizen", noted("late", "2024-03-05T16:10:00.000Z"), True),
        ],
    )
    def test_who_is_in_the_room(self, kind: str, attendance: Attendance | None, inside: bool) -> None:
        assert here(one(kind), attendance) is inside

    def test_two_of_one_first_name_get_a_letter(self) -> None:
        persons = [
            Person(i, name, "citizen", None, "", "", i, True) for i, name in enumerate(("Anne Bo", "Anne Ek", "Ib"))
        ]
        assert list(room.short_names(persons).values()) == ["Anne B.", "Anne E.", "Ib"]

    def test_hyphens_stay_in_first_names_and_empty_names_are_no_trouble(self) -> None:
        assert room.first_name("Jens-Ole Kramshøj") == "Jens-Ole"
        assert room.first_name("") == ""


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """A meeting that is open, with three members and a guest who is not noted."""
    room.add_people(file, ["Anne Berg", "Bo Dam", "Carl Ek"], "citizen")
    room.add_person(file, "Gunvor Gæst", "guest")
    with file.action("Prepare"):
        row = {"number": 1, "title": "Møde", "starts_at": stamp(clock()), "opened_at": stamp(clock())}
        return file.new("meeting", row)


def names(file: CommitteeFile) -> list[str]:
    return [person.name for person in room.people(file)]


class TestAdding:
    def test_members_get_the_next_seat_and_guests_none(self, file: CommitteeFile) -> None:
        for name, kind in (("Anne", "citizen"), ("Guri", "guest"), ("Bo", "politician")):
            room.add_person(file, name, kind)
        assert [(p.name, p.seat) for p in room.people(file)] == [("Anne", 1), ("Bo", 2), ("Guri", None)]

    def test_a_pasted_list_is_one_action(self, file: CommitteeFile, heard: list[object]) -> None:
        lines = ["1. Anne Berg\tTømrer", "", "  - Bo  Dam; Lærer ", "=HYPERLINK()", "\x00", "\t"]
        assert len(room.add_people(file, lines, "citizen")) == 3
        assert [(p.name, p.title, p.seat) for p in room.people(file)] == [
            ("Anne Berg", "Tømrer", 1),
            ("Bo Dam", "Lærer", 2),
            ("=HYPERLINK()", "", 3),
        ]
        assert len(heard) == 1
        file.undo()
        assert names(file) == []

    def test_a_list_without_names_is_refused(self, file: CommitteeFile) -> None:
        with pytest.raises(RuleBroken):
            room.add_people(file, ["", " \t"], "citizen")

    @pytest.mark.parametrize("name", ["", "  ", "\x00\x01"])
    def test_a_person_needs_a_name(self, file: CommitteeFile, name: str) -> None:
        with pytest.raises(RuleBroken):
            room.add_person(file, name, "citizen")
        assert names(file) == []

    @pytest.mark.parametrize("name", ["Åse 👩‍🔬 Ø", "عبد الرحمن", "=1+1", "x" * 10_000])
    def test_strange_names_are_kept(self, file: CommitteeFile, name: str) -> None:
        assert room.person(file, room.add_person(file, name, "citizen")).name == name

    def test_a_guest_for_tonight_is_in_the_room(self, file: CommitteeFile, meeting: int) -> None:
        guest = room.add_guest(file, "Signe", meeting)
        assert guest in [p.id for p in room.present(file, meeting)]
        file.undo()
        assert "Signe" not in names(file)


class TestChanging:
    def test_typing_in_one_field_is_one_step_of_undo(self, file: CommitteeFile) -> None:
        id_ = room.add_person(file, "Anne", "citizen")
        for name in ("Anne B", "Anne Be", "Anne Berg"):
            room.change_person(file, id_, name=name)
        file.undo()
        assert names(file) == ["Anne"]

    def test_who_becomes_a_guest_leaves_the_table_and_back_sits_last(self, file: CommitteeFile) -> None:
        anne, _bo = room.add_people(file, ["Anne", "Bo"], "citizen")
        room.change_person(file, anne, kind="guest")
        assert [(p.name, p.seat) for p in room.people(file)] == [("Bo", 1), ("Anne", None)]
        room.change_person(file, anne, kind="politician")
        assert [(p.name, p.seat) for p in room.people(file)] == [("Bo", 1), ("Anne", 2)]

    def test_a_party_is_made_once_and_taken_away_by_an_empty_name(self, file: CommitteeFile) -> None:
        anne, bo = room.add_people(file, ["Anne", "Bo"], "politician")
        room.name_party(file, anne, "Parti 1")
        room.name_party(file, bo, " Parti 1 ")
        assert [party.name for party in room.parties(file)] == ["Parti 1"]
        room.name_party(file, anne, "")
        assert room.person(file, anne).party is None
        assert room.person(file, bo).party == room.parties(file)[0].id

    @pytest.mark.parametrize(
        ("seat", "order"), [(1, ["C", "A", "B"]), (2, ["A", "C", "B"]), (99, ["A", "B", "C"]), (-4, ["C", "A", "B"])]
    )
    def test_the_others_make_room_when_somebody_moves(self, file: CommitteeFile, seat: int, order: list[str]) -> None:
        *_, c = room.add_people(file, ["A", "B", "C"], "citizen")
        room.move_seat(file, c, seat)
        assert names(file) == order
        assert [p.seat for p in room.people(file)] == [1, 2, 3]

    def test_who_is_removed_leaves_no_gap_and_undo_brings_them_back(self, file: CommitteeFile) -> None:
        a, *_ = room.add_people(file, ["A", "B", "C"], "citizen")
        room.remove_person(file, a)
        assert [(p.name, p.seat) for p in room.people(file)] == [("B", 1), ("C", 2)]
        assert len(room.people(file, active=False)) == 3
        file.undo()
        assert [(p.name, p.seat) for p in room.people(file)] == [("A", 1), ("B", 2), ("C", 3)]


class TestAttendance:
    def state(self, file: CommitteeFile, meeting: int, person: int) -> tuple[str, bool, bool] | None:
        found = room.attendances(file, meeting).get(person)
        return found and (found.status, found.came_at is not None, found.left_at is not None)

    def test_one_press_notes_and_the_same_again_takes_it_back(self, file: CommitteeFile, meeting: int) -> None:
        for state in ("apology", "late", "left"):
            room.mark_attendance(file, meeting, 1, state)
            assert [p.id for p in room.present(file, meeting)] == [2, 3]
            room.mark_attendance(file, meeting, 1, state)
            assert self.state(file, meeting, 1) is None

    def test_who_comes_late_is_there_from_the_moment_they_come(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        room.mark_attendance(file, meeting, 1, "late")
        assert self.state(file, meeting, 1) == ("late", False, False)
        clock.forward(minutes=12)
        room.mark_attendance(file, meeting, 1, "present")
        assert self.state(file, meeting, 1) == ("late", True, False)
        assert room.attendances(file, meeting)[1].came_at == "2024-03-05T16:12:00.000Z"
        assert 1 in [p.id for p in room.present(file, meeting)]
        room.mark_attendance(file, meeting, 1, "left")
        assert self.state(file, meeting, 1) == ("left", True, True)

    def test_before_the_meeting_present_is_just_present(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Prepare"):
            file.db.table("meeting").update(meeting, {"opened_at": None})
        room.mark_attendance(file, meeting, 1, "late")
        room.mark_attendance(file, meeting, 1, "present")
        assert self.state(file, meeting, 1) == ("present", False, False)

    def test_a_guest_comes_and_goes_with_the_same_press(self, file: CommitteeFile, meeting: int) -> None:
        room.mark_attendance(file, meeting, 4, "present")
        assert [p.id for p in room.expected(file, meeting)] == [1, 2, 3, 4]
        room.mark_attendance(file, meeting, 4, "present")
        assert [p.id for p in room.expected(file, meeting)] == [1, 2, 3]

    def test_a_present_member_stays_present(self, file: CommitteeFile, meeting: int, heard: list[object]) -> None:
        room.mark_attendance(file, meeting, 1, "present")
        told = len(heard)
        room.mark_attendance(file, meeting, 1, "present")
        assert (self.state(file, meeting, 1), len(heard)) == (("present", False, False), told)

    def test_everybody_who_said_nothing_is_noted_when_the_meeting_opens(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        room.set_attendance(file, meeting, 2, "apology")
        with file.action("Open"):
            room.expect_all(file, meeting)
            room.expect_all(file, meeting)
        assert {p: a.status for p, a in room.attendances(file, meeting).items()} == {
            1: "present",
            2: "apology",
            3: "present",
        }
