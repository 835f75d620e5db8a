"""When an item's time is up: the question, its three answers, and how they are taken back."""

from datetime import UTC, datetime

import pytest

from db.agenda import current_item, item, meeting, meetings, plan_meeting, running, wall
from db.errors import RuleBroken
from db.evening import go_to_item, move_on, previous_item, start_meeting
from db.file import CommitteeFile
from db.items import add_item, change_item
from db.schedule import Slot, expected_end, schedule
from db.time_up import Answer, decide_now, deciding, dismiss, go_on, is_up, longer, number_of_next, question
from tests.conftest import Clock

START = "2024-03-05T16:00:00.000Z"
NOW = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)


@pytest.fixture
def held(file: CommitteeFile, clock: Clock) -> int:
    """Two items of ten minutes and five, the first in work."""
    id_ = plan_meeting(file, "M", START)
    add_item(file, id_, kind="list", title="Drøftelse", planned_s=600)
    add_item(file, id_, kind="round", title="Runde", planned_s=300)
    start_meeting(file, id_)
    return id_


def end(file: CommitteeFile, held: int) -> str:
    now = file.now()
    return expected_end(meeting(file, held), schedule(file, meeting(file, held), now)).strftime("%H:%M")


class TestTheRule:
    def slot(self, left: float, state: str = "now", kind: str = "list", given: float = 600) -> Slot:
        from db.agenda import Item

        what = Item(1, 1, 1, kind, "T", "", "", 600, None, None)
        return Slot(what, NOW, NOW, NOW, given - left, left, state, given)  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("slot", "up"),
        [({"left": 0.5}, False), ({"left": 0}, True), ({"left": -90}, True), ({"left": -90, "state": "done"}, False),
         ({"left": -9, "kind": "break"}, False), ({"left": -9, "given": 0}, False)],
    )  # fmt: skip
    def test_it_is_asked_when_the_time_is_used_up(self, slot: dict[str, float | str], up: bool) -> None:
        assert is_up(self.slot(**slot), []) is up  # type: ignore[arg-type]

    def test_it_is_asked_once_for_each_length(self) -> None:
        answered = [Answer(1, 1, 600, "dismissed", START)]
        assert not is_up(self.slot(-1), answered)
        assert is_up(self.slot(-1, given=1020), answered)
        assert not is_up(None, [])

    def test_it_goes_on_for_seven_five_three_minutes_and_then_no_more(self) -> None:
        assert [longer(times) for times in range(4)] == [420, 300, 180, None]


class TestTheAnswers:
    def test_nothing_is_asked_before_and_nothing_is_written_by_the_time_that_passes(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        told = file.undoable()
        assert question(file, clock()) is None
        clock.forward(minutes=10)
        asked = question(file, clock())
        assert asked is not None
        assert (asked.longer_s, asked.after_s, asked.last, asked.next_number) == (420, 300, False, 2)
        assert asked.ends_at.strftime("%H:%M") == "16:22"
        assert file.undoable() == told

    def test_going_on_counts_from_now_shrinks_and_keeps_the_plan(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=10)
        for more, ends in ((7, "16:22"), (5, "16:27"), (3, "16:30")):
            asked = question(file, clock())
            assert asked is not None
            assert asked.longer_s == more * 60
            go_on(file, asked.slot.item.id)
            assert question(file, clock()) is None
            assert end(file, held) == ends
            clock.forward(minutes=more)
        asked = question(file, clock())
        assert asked is not None
        assert asked.longer_s is None
        with pytest.raises(RuleBroken, match="three times"):
            go_on(file, asked.slot.item.id)
        assert item(file, asked.slot.item.id).planned_s == 600

    def test_an_answer_that_comes_late_still_gives_its_minutes_whole(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=13)
        here = current_item(file)
        assert here is not None
        go_on(file, here.id)
        assert schedule(file, meeting(file, held), clock())[0].left_s == 420
        file.undo()
        assert schedule(file, meeting(file, held), clock())[0].left_s == -180
        assert question(file, clock()) is not None

    def test_deciding_shows_the_minutes_until_the_item_is_left(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=10)
        decide_now(file, 1)
        assert (deciding(file), wall(file).stage, question(file, clock())) == (True, "map", None)
        file.undo()
        assert (deciding(file), wall(file).stage) == (False, "auto")
        file.redo()
        go_to_item(file, 2)
        assert not deciding(file)

    def test_moving_on_begins_the_next_and_a_late_press_does_nothing(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=10)
        move_on(file, 1)
        for late in (move_on, go_on, decide_now, dismiss):
            late(file, 1)
        here = current_item(file)
        assert here is not None
        assert (here.id, file.undoable()) == (2, "Move on")
        file.undo()
        assert question(file, clock()) is not None

    def test_moving_on_from_the_last_item_ends_the_meeting_and_carries_it(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        go_to_item(file, 2)
        clock.forward(minutes=6)
        asked = question(file, clock())
        assert asked is not None
        assert asked.last
        move_on(file, 2)
        assert running(file) is None
        assert len(meetings(file)) == 2
        file.undo()
        assert len(meetings(file)) == 1
        assert current_item(file) is not None

    def test_a_question_put_away_comes_back_only_when_the_item_got_more_time(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=10)
        dismiss(file, 1)
        clock.forward(minutes=30)
        assert question(file, clock()) is None
        change_item(file, 1, planned_s=1200)
        assert question(file, clock()) is not None
        file.undo()
        file.undo()
        assert question(file, clock()) is not None

    def test_without_a_meeting_or_an_item_nothing_is_asked(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        clock.forward(minutes=10)
        previous_item(file)
        assert question(file, clock()) is not None
        assert number_of_next(file, meeting(file, held)) == 2
        plan_meeting(file, "Næste", "2024-04-02T16:00:00.000Z")
        plan_meeting(file, "Senere", "2024-05-02T16:00:00.000Z")
        assert number_of_next(file, meeting(file, held)) == 2
