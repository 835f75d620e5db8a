"""Who sits where at one meeting: tonight's order, substitutes, memory, and back again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import seating
from db.errors import RuleBroken
from db.evening import close_meeting
from db.file import CommitteeFile, stamp
from db.floor import seated
from db.people import (
    Person,
    add_guest,
    add_people,
    attendances,
    end_substitute,
    expect_all,
    expected,
    move_seat,
    present,
    send_substitute,
    set_attendance,
    substitutes,
)
from tests.conftest import Clock


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """Four members - A and B citizens, P and Q politicians - and a meeting that is open."""
    add_people(file, ["A", "B"], "citizen")
    add_people(file, ["P", "Q"], "politician")
    with file.action("Prepare"):
        return file.new(
            "meeting", {"number": 1, "title": "M", "starts_at": stamp(clock()), "opened_at": stamp(clock())}
        )


def sits(file: CommitteeFile, meeting: int) -> str:
    return "".join(p.name for p in present(file, meeting))


def person(id_: int, seat: int | None, kind: str = "citizen") -> Person:
    return Person(id_, f"P{id_}", kind, None, "", "", seat, True)


class TestRules:
    def test_without_seats_of_its_own_a_meeting_has_the_usual_ones(self) -> None:
        usual = [person(1, 2), person(2, 1), person(3, None, "guest")]
        assert [(p.id, p.seat) for p in seating.seated_tonight(usual, {}, {})] == [(2, 1), (1, 2), (3, None)]

    def test_tonights_seats_win_and_who_has_none_sits_last(self) -> None:
        usual = [person(1, 1), person(2, 2), person(3, None, "guest"), person(4, 3)]
        tonight = seating.seated_tonight(usual, {3: 1, 1: 2}, {})
        assert [(p.id, p.seat) for p in tonight] == [(3, 1), (1, 2), (2, 3), (4, 4)]

    def test_a_substitute_has_seat_and_kind_of_the_member(self) -> None:
        usual = [person(1, 1, "politician"), person(2, 2), person(3, None, "guest")]
        tonight = seating.seated_tonight(usual, {}, {1: 3})
        assert [(p.id, p.seat, p.kind) for p in tonight] == [
            (3, 1, "politician"),
            (2, 2, "citizen"),
            (1, None, "politician"),
        ]

    @given(st.permutations(range(9)), st.lists(st.integers(0, 8), unique=True))
    def test_those_away_stay_behind_the_one_they_came_after(self, before: list[int], order: list[int]) -> None:
        whole = seating.woven(order, before)
        assert sorted(whole) == sorted(before)
        assert [who for who in whole if who in order] == order

    def test_weaving_with_literals(self) -> None:
        assert seating.woven([3, 1], [1, 2, 3, 4]) == [3, 4, 1, 2]
        assert seating.woven([2], [1, 2]) == [1, 2]


class TestArranging:
    def test_two_change_seats_and_undo_gives_them_back(self, file: CommitteeFile, meeting: int) -> None:
        seating.swap(file, meeting, 1, 3)
        assert sits(file, meeting) == "PBAQ"
        file.undo()
        assert (sits(file, meeting), seating.own_seats(file, meeting)) == ("ABPQ", {})
        file.redo()
        assert sits(file, meeting) == "PBAQ"

    def test_one_is_put_between_others(self, file: CommitteeFile, meeting: int) -> None:
        seating.insert_at(file, meeting, 4, 1)
        assert sits(file, meeting) == "AQBP"

    def test_steps_round_the_table_are_one_step_of_undo(self, file: CommitteeFile, meeting: int) -> None:
        seating.step_round(file, meeting, 1, 1)
        seating.step_round(file, meeting, 1, 1)
        assert sits(file, meeting) == "BPAQ"
        seating.step_round(file, meeting, 2, -1)
        assert sits(file, meeting) == "QPAB"
        file.undo()
        file.undo()
        assert sits(file, meeting) == "ABPQ"

    def test_the_usual_seats_stay_and_come_back(self, file: CommitteeFile, meeting: int) -> None:
        seating.swap(file, meeting, 1, 4)
        move_seat(file, 2, 1)
        assert sits(file, meeting) == "QBPA"
        seating.usual_seats(file, meeting)
        assert sits(file, meeting) == "BAPQ"

    def test_who_is_away_keeps_the_place_among_the_neighbours(self, file: CommitteeFile, meeting: int) -> None:
        set_attendance(file, meeting, 2, "apology")
        seating.swap(file, meeting, 1, 4)
        assert sits(file, meeting) == "QPA"
        set_attendance(file, meeting, 2, "present")
        assert sits(file, meeting) == "QPAB"

    def test_a_guest_in_the_room_can_be_given_a_seat(self, file: CommitteeFile, meeting: int) -> None:
        guest = add_guest(file, "G", meeting)
        assert sits(file, meeting) == "ABPQG"
        seating.insert_at(file, meeting, guest, 0)
        assert sits(file, meeting) == "GABPQ"
        assert [p.seat for p in present(file, meeting)] == [1, 2, 3, 4, 5]

    def test_rounds_follow_tonights_seats(self, file: CommitteeFile, meeting: int) -> None:
        seating.arrange(file, meeting, [1, 3, 2, 4])
        assert [p.name for p in seated(file, meeting)[0]] == ["A", "P", "B", "Q"]

    def test_the_seats_of_another_meeting_are_its_own(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Plan"):
            other = file.new("meeting", {"number": 2, "title": "N", "starts_at": stamp(file.now())})
        seating.swap(file, meeting, 1, 4)
        assert sits(file, other) == "ABPQ"


class TestMixing:
    def test_a_proposal_seats_kinds_apart_and_is_accepted_in_one_step(
        self, file: CommitteeFile, meeting: int, heard: list[object]
    ) -> None:
        seating.arrange(file, meeting, seating.propose(file, meeting, 0))
        kinds = [p.kind for p in present(file, meeting)]
        assert all(kind != kinds[i - 1] for i, kind in enumerate(kinds))
        assert len(heard) - 4 <= 1
        file.undo()
        assert sits(file, meeting) == "ABPQ"

    def test_seats_of_a_held_meeting_and_groups_are_remembered(self, file: CommitteeFile, meeting: int) -> None:
        set_attendance(file, meeting, 4, "left")
        set_attendance(file, meeting, 2, "apology")
        with file.action("End"):
            seating.keep_seats(file, meeting)
            other = file.new("meeting", {"number": 2, "title": "N", "starts_at": stamp(file.now())})
            grouping = file.new("grouping", {"meeting": meeting, "task": "T"})
            for person_, name in ((1, "I"), (3, "I"), (2, "II")):
                file.new("group_member", {"grouping": grouping, "name": name, "person": person_})
        for id_ in (1, 3):
            set_attendance(file, meeting, id_, "present")
        with file.action("End"):
            file.db.table("seating").delete_where("meeting = ?", [meeting])
            seating.keep_seats(file, meeting)
        known = seating.memory(file, other)
        assert known.sat == {(1, 3): 1, (3, 4): 1, (1, 4): 1}
        assert known.worked == {(1, 3): 1}
        assert seating.memory(file, meeting) == seating.Memory({}, {})

    def test_ending_a_meeting_keeps_where_everybody_sat(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Attend"):
            expect_all(file, meeting)
        close_meeting(file)
        assert seating.own_seats(file, meeting) == {1: 1, 2: 2, 3: 3, 4: 4}
        file.undo()
        assert seating.own_seats(file, meeting) == {}


class TestSubstitutes:
    def test_a_substitute_takes_the_seat_and_the_kind_and_counts(self, file: CommitteeFile, meeting: int) -> None:
        sub = send_substitute(file, meeting, 3, "Sofie Holm")
        there = present(file, meeting)
        assert [(p.id, p.kind, p.seat) for p in there] == [
            (1, "citizen", 1),
            (2, "citizen", 2),
            (sub, "politician", 3),
            (4, "politician", 4),
        ]
        assert substitutes(file, meeting) == {3: sub}
        assert attendances(file, meeting)[3].status == "left"
        file.undo()
        assert (sits(file, meeting), substitutes(file, meeting)) == ("ABPQ", {})

    def test_before_the_meeting_the_member_has_sent_an_apology(self, file: CommitteeFile, meeting: int) -> None:
        with file.action("Plan"):
            file.db.table("meeting").update(meeting, {"opened_at": None})
        sub = send_substitute(file, meeting, 3, "Sofie Holm")
        assert {p: (a.status, a.came_at) for p, a in attendances(file, meeting).items()} == {
            3: ("apology", None),
            sub: ("present", None),
        }
        end_substitute(file, meeting, 3)
        assert sub not in attendances(file, meeting)

    def test_the_member_comes_and_the_substitute_leaves(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        sub = send_substitute(file, meeting, 3, "Sofie Holm")
        clock.forward(minutes=30)
        set_attendance(file, meeting, 3, "present")
        assert sits(file, meeting) == "ABPQ"
        assert attendances(file, meeting)[sub].left_at == "2024-03-05T16:30:00.000Z"

    def test_the_same_substitute_comes_again_and_is_no_second_person(self, file: CommitteeFile, meeting: int) -> None:
        sub = send_substitute(file, meeting, 3, "Sofie Holm")
        end_substitute(file, meeting, 3)
        assert send_substitute(file, meeting, 4, " Sofie  Holm ") == sub
        assert substitutes(file, meeting) == {4: sub}

    def test_another_substitute_takes_over(self, file: CommitteeFile, meeting: int) -> None:
        send_substitute(file, meeting, 3, "Sofie Holm")
        other = send_substitute(file, meeting, 3, "Nina")
        assert substitutes(file, meeting) == {3: other}
        assert len(present(file, meeting)) == 4

    @pytest.mark.parametrize(("member", "name"), [(3, " "), (3, "A")])
    def test_who_cannot_be_a_substitute(self, file: CommitteeFile, meeting: int, member: int, name: str) -> None:
        with pytest.raises(RuleBroken):
            send_substitute(file, meeting, member, name)

    def test_guests_have_none(self, file: CommitteeFile, meeting: int) -> None:
        guest = add_guest(file, "G", meeting)
        with pytest.raises(RuleBroken):
            send_substitute(file, meeting, guest, "Sofie")
        assert len(expected(file, meeting)) == 5
