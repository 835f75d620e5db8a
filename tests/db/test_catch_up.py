"""Winning back minutes: every proposal wins exactly what the meeting is late, and is done as one step."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.agenda import Item, ItemTime, Meeting, items, plan_meeting
from db.agenda import meeting as meeting_of
from db.catch_up import Proposal, catch_up, new_end, proposals, shared
from db.evening import go_to_item, next_item, start_meeting
from db.file import CommitteeFile, stamp
from db.items import add_item
from db.schedule import expected_end, late_minutes, planned_end, schedule, timetable
from tests.conftest import Clock

START = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)
KINDS = ("info", "round", "list", "board", "break", "decision")


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def meeting(opened: float = 0) -> Meeting:
    return Meeting(
        1, 1, "meeting", "M", "", "", "", "", stamp(START), stamp(at(opened)), None, None, None, None, None, 1, "draft"
    )


def agenda(*rows: tuple[str, float]) -> list[Item]:
    return [Item(i, 1, i, kind, f"P{i}", "", "", round(m * 60), None, None) for i, (kind, m) in enumerate(rows, 1)]


def told(proposal: Proposal) -> dict[str, tuple[int, int, str]]:
    return {c.item.title: (c.from_s // 60, c.to_s // 60, c.fate) for c in proposal.changes}


class TestSharing:
    def test_minutes_are_shared_as_the_lengths_are(self) -> None:
        assert shared(6, [30, 20, 10], [29, 19, 9]) == [3, 2, 1]
        assert shared(7, [20, 20], [19, 19]) == [4, 3]

    def test_what_has_no_room_is_given_to_others(self) -> None:
        assert shared(10, [20, 2, 20], [19, 1, 3]) == [6, 1, 3]
        assert shared(10, [3, 3], [2, 2]) == [2, 2]
        assert shared(3, [], []) == []

    @given(st.integers(0, 90), st.lists(st.tuples(st.integers(1, 60), st.integers(0, 60)), max_size=40))
    def test_the_sum_is_exact_while_there_is_room(self, total: int, parts: list[tuple[int, int]]) -> None:
        weights, room = [w for w, _ in parts], [r for _, r in parts]
        given_ = shared(total, weights, room)
        assert sum(given_) == min(total, sum(room))
        assert all(0 <= part <= most for part, most in zip(given_, room, strict=True))


class TestProposals:
    def told(self, *rows: tuple[str, float], now: float) -> list[Proposal]:
        work = [ItemTime(1, 1, stamp(at(0)), None)]
        return proposals(meeting(), timetable(meeting(), agenda(*rows), work, at(now)))

    def test_nothing_is_proposed_on_time_or_when_nothing_follows(self) -> None:
        assert self.told(("info", 10), ("round", 20), now=10.9) == []
        assert self.told(("info", 10), now=30) == []

    def test_every_way_in_order_with_what_each_item_becomes(self) -> None:
        rows = ("info", 10), ("round", 20), ("break", 10), ("list", 30), ("decision", 10)
        found = self.told(*rows, now=16)
        assert [(p.kind, p.about and p.about.title) for p in found] == [
            ("share", None), ("break", "P3"), ("move", "P2"), ("move", "P4"), ("write", "P2"), ("write", "P4"),
        ]  # fmt: skip
        share, pause, move, _, write, _ = [told(p) for p in found]
        assert share == {"P2": (20, 18, "shorter"), "P4": (30, 27, "shorter"), "P5": (10, 9, "shorter")}
        assert pause == {
            "P2": (20, 21, "longer"), "P3": (10, 0, "dropped"), "P4": (30, 32, "longer"), "P5": (10, 11, "longer"),
        }  # fmt: skip
        assert move["P2"] == (20, 0, "moved")
        assert write["P2"] == (20, 4, "written")
        assert {p.saved_s for p in found} == {360}
        assert {p.ends_at for p in found} == {at(80)}

    def test_a_break_is_shortened_while_one_worth_the_name_is_left(self) -> None:
        found = self.told(("info", 10), ("break", 15), ("list", 30), now=14)
        assert told(found[1]) == {"P2": (15, 11, "shorter")}

    def test_a_break_that_is_too_short_for_it_is_dropped_and_the_rest_shortened(self) -> None:
        found = self.told(("info", 10), ("break", 10), ("list", 30), now=25)
        assert told(found[1]) == {"P2": (10, 0, "dropped"), "P3": (30, 25, "shorter")}

    def test_what_a_moved_item_wins_too_much_the_others_get(self) -> None:
        found = self.told(("info", 10), ("list", 30), ("round", 20), now=20)
        assert told(found[1]) == {"P2": (30, 0, "moved"), "P3": (20, 40, "longer")}

    def test_minutes_are_won_after_a_fixed_time_that_waits_anyway(self) -> None:
        rows = agenda(("info", 10), ("list", 20), ("talk", 20), ("list", 20))
        rows[2] = Item(3, 1, 3, "talk", "P3", "", "", 1200, None, None, fixed_at=stamp(at(50)))
        slots = timetable(meeting(), rows, [ItemTime(1, 1, stamp(at(0)), None)], at(15))
        assert late_minutes(meeting(), slots) == 0
        rows[2] = Item(3, 1, 3, "talk", "P3", "", "", 1200, None, None, fixed_at=stamp(at(30)))
        slots = timetable(meeting(), rows, [ItemTime(1, 1, stamp(at(0)), None)], at(15))
        share = proposals(meeting(), slots)[0]
        assert (share.saved_s, share.ends_at) == (300, at(70))

    @given(
        st.lists(st.tuples(st.sampled_from(KINDS), st.integers(1, 60)), min_size=2, max_size=12),
        st.integers(0, 200),
        st.integers(0, 5),
        st.one_of(st.none(), st.tuples(st.integers(1, 11), st.integers(0, 300))),
    )
    def test_each_wins_the_overrun_to_the_minute_and_the_meeting_ends_as_planned(
        self, rows: list[tuple[str, int]], now: int, opened: int, fixed: tuple[int, int] | None
    ) -> None:
        plan = agenda(*rows)
        if fixed and fixed[0] < len(plan):
            old = plan[fixed[0]]
            plan[fixed[0]] = Item(
                old.id, 1, old.position, old.kind, old.title, "", "", old.planned_s, None, None,
                fixed_at=stamp(at(fixed[1])),
            )  # fmt: skip
        held = meeting(opened)
        slots = timetable(held, plan, [ItemTime(1, 1, stamp(at(opened)), None)], at(opened + now))
        late = late_minutes(held, slots)
        for proposal in proposals(held, slots):
            assert proposal.saved_s == late * 60
            changes = {change.item.id: change for change in proposal.changes}
            assert len(changes) == len(proposal.changes)
            assert new_end(slots, changes) == proposal.ends_at
            assert proposal.ends_at - planned_end(held, plan) < timedelta(minutes=1)
            assert all(change.to_s >= 0 and change.from_s != change.to_s for change in proposal.changes)

    def test_as_it_stands_the_new_end_is_the_forecast(self) -> None:
        rows = agenda(("info", 10), ("round", 20), ("list", 30))
        slots = timetable(meeting(), rows, [ItemTime(1, 1, stamp(at(0)), None)], at(12))
        assert new_end(slots, {}) == expected_end(meeting(), slots) == at(62)
        assert new_end([], {}) is None


class TestDoing:
    @pytest.fixture
    def late(self, file: CommitteeFile, clock: Clock) -> Meeting:
        """Six minutes late in the first of five items."""
        id_ = plan_meeting(file, "M", stamp(START))
        for kind, minutes in (("info", 10), ("round", 20), ("break", 10), ("list", 30), ("decision", 10)):
            add_item(file, id_, kind=kind, title=kind, planned_s=minutes * 60)
        start_meeting(file, id_)
        clock.forward(minutes=16)
        return meeting_of(file, id_)

    def test_each_proposal_does_what_it_said_and_is_undone_in_one_step(
        self, file: CommitteeFile, clock: Clock, late: Meeting
    ) -> None:
        before = schedule(file, late, clock())
        found = proposals(late, before)
        assert len(found) == 6
        for proposal in found:
            catch_up(file, proposal)
            after = schedule(file, late, clock())
            assert expected_end(late, after) == proposal.ends_at == at(80)
            assert late_minutes(late, after) == 0
            left = {slot.item.id: slot.left_s for slot in after}
            assert all(left[change.item.id] == change.to_s for change in proposal.changes)
            assert [slot.planned_at for slot in after] == [slot.planned_at for slot in before]
            assert proposals(late, after) == []
            file.undo()
            assert schedule(file, late, clock()) == before

    def test_what_was_moved_is_passed_by_until_somebody_takes_it_up(
        self, file: CommitteeFile, clock: Clock, late: Meeting
    ) -> None:
        move = next(p for p in proposals(late, schedule(file, late, clock())) if p.kind == "move")
        assert move.about is not None
        catch_up(file, move)
        next_item(file)
        here = next(slot for slot in schedule(file, late, clock()) if slot.state == "now")
        assert here.item.kind == "break"
        go_to_item(file, move.about.id)
        assert items(file, late.id)[1].became == ""
        file.undo()
        assert items(file, late.id)[1].became == "moved"

    def test_what_is_collected_in_writing_becomes_silent_writing(
        self, file: CommitteeFile, clock: Clock, late: Meeting
    ) -> None:
        catch_up(file, next(p for p in proposals(late, schedule(file, late, clock())) if p.kind == "write"))
        assert [(item.kind, item.became) for item in items(file, late.id)][1] == ("silent", "written")
