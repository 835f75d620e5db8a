"""The wall: what is prepared for it, what it was frozen at, and the history of what the room saw."""

from datetime import UTC, datetime, timedelta

import pytest

from db.agenda import current_item, items, plan_meeting, show_on_wall, shown, wall
from db.agenda_rows import Item, ItemTime
from db.board_wall import focus_all
from db.evening import close_meeting, go_to_item, next_item, start_meeting
from db.file import CommitteeFile, stamp
from db.items import add_item, change_item
from db.read_back import begin_reading, end_reading
from db.time_up import Answer, dismiss, go_on
from db.wall import (
    Prepared,
    Shown,
    Sight,
    blank_wall,
    coming,
    drawn_as,
    freeze_wall,
    held,
    last_sight,
    prepare_wall,
    prepared,
    put_away,
    take,
)
from db.wall_history import Extension, asked, seen, shown_before, sights, spans
from tests.conftest import Clock

START = "2024-03-05T16:00:00.000Z"
AT = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    """An opened meeting: information, a round, a board with its sheet, decisions; ten minutes each."""
    id_ = plan_meeting(file, "M", START)
    for kind in ("info", "round", "board", "decision"):
        add_item(file, id_, kind=kind, title=kind, planned_s=600)
    with file.action("Prepare"):
        third = items(file, id_)[2].id
        file.new("board", {"meeting": id_, "item": third, "title": "SWOT", "template": "swot"})
        file.new("board", {"meeting": id_, "title": "Plakat", "template": "poster"})
    start_meeting(file, id_)
    return id_


def told(file: CommitteeFile, meeting: int) -> list[str]:
    """The history in short: what, how many seconds, "*" for a picture that stood still."""
    lines = []
    for span in seen(file, meeting):
        seconds = "" if span.ended_at is None else f" {round((span.ended_at - span.began_at).total_seconds())}"
        board = f":{span.board}" if span.board else ""
        lines.append(f"{span.stage}{board}{'*' if span.frozen else ''}{seconds}")
    return lines


class TestPreparing:
    def test_what_is_prepared_is_not_shown_until_it_is_taken(self, file: CommitteeFile, meeting: int) -> None:
        prepare_wall(file, "board", 2)
        assert (prepared(file), shown(file).stage) == (Prepared("board", 2), "agenda")
        take(file)
        assert (prepared(file), shown(file).stage, shown(file).board) == (None, "board", 2)

    def test_one_undo_takes_a_showing_back_and_what_was_ready_is_ready_again(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        prepare_wall(file, "map")
        take(file)
        file.undo()
        assert (prepared(file), shown(file).stage) == (Prepared("map", None), "agenda")
        file.redo()
        assert (prepared(file), shown(file).stage) == (None, "map")

    def test_choosing_several_times_is_one_step_of_undo(self, file: CommitteeFile, meeting: int) -> None:
        for stage in ("map", "round", "round", "agenda"):
            prepare_wall(file, stage)
        file.undo()
        assert prepared(file) is None
        assert file.undoable() == "Open the meeting"

    def test_it_can_be_put_away_unseen(self, file: CommitteeFile, meeting: int) -> None:
        prepare_wall(file, "map")
        put_away(file)
        put_away(file)
        assert (prepared(file), coming(file)) == (None, None)
        file.undo()
        assert prepared(file) == Prepared("map", None)

    def test_a_double_press_shows_once(self, file: CommitteeFile, meeting: int, heard: list[object]) -> None:
        prepare_wall(file, "map")
        take(file)
        before = len(heard)
        take(file)
        assert (len(heard), shown(file).stage) == (before, "map")

    def test_it_stays_ready_over_the_next_item_and_ends_with_the_meeting(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        prepare_wall(file, "board", 2)
        next_item(file)
        assert prepared(file) == Prepared("board", 2)
        close_meeting(file)
        assert (prepared(file), coming(file)) == (None, None)
        prepare_wall(file, "map")
        take(file)
        assert prepared(file) is None

    @pytest.mark.parametrize("hide", [blank_wall, freeze_wall])
    def test_a_dark_or_frozen_wall_tells_what_it_would_come_back_to(
        self, file: CommitteeFile, meeting: int, hide: object
    ) -> None:
        assert coming(file) is None
        hide(file, True)  # type: ignore[operator]
        show = coming(file)
        assert show is not None
        assert show.stage == "agenda"
        take(file)
        assert (wall(file).blank, wall(file).frozen, coming(file)) == (False, False, None)

    def test_while_frozen_it_tells_what_thawing_would_give(self, file: CommitteeFile, meeting: int) -> None:
        freeze_wall(file, True)
        next_item(file)
        next_ = coming(file)
        frozen = held(file)
        assert next_ is not None
        assert frozen is not None
        assert (next_.stage, frozen.stage) == ("round", "agenda")
        prepare_wall(file, "board", 1)
        ready = coming(file)
        assert ready is not None
        assert (ready.stage, ready.board) == ("board", 1)

    def test_inside_a_drawing_as_if_another_stage_is_shown(self, file: CommitteeFile, meeting: int) -> None:
        there = Shown("map", None, None, None)
        with drawn_as(there):
            assert shown(file) is there
            with drawn_as(None):
                assert shown(file).stage == "agenda"
            assert shown(file) is there
        assert shown(file).stage == "agenda"


class TestWhatWasShown:
    def test_it_is_what_the_item_came_to(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        for _ in range(4):
            clock.forward(seconds=60)
            next_item(file)
        assert told(file, meeting) == ["agenda 60", "round 60", "board:1 60", "map"]

    def test_what_was_taken_back_was_not_shown(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        clock.forward(seconds=60)
        show_on_wall(file, "map")
        file.undo()
        assert told(file, meeting) == ["agenda"]
        file.redo()
        assert told(file, meeting) == ["agenda 60", "map"]

    def test_a_frozen_wall_goes_on_with_its_picture(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        clock.forward(seconds=30)
        freeze_wall(file, True)
        clock.forward(seconds=30)
        next_item(file)
        clock.forward(seconds=30)
        freeze_wall(file, False)
        assert told(file, meeting) == ["agenda 30", "agenda* 60", "round"]

    def test_a_dark_wall_was_black_and_a_flash_was_nothing(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        clock.forward(seconds=30)
        blank_wall(file, True)
        clock.forward(seconds=30)
        blank_wall(file, False)
        clock.forward(seconds=0.4)
        show_on_wall(file, "map")
        assert told(file, meeting) == ["agenda 30", "black 30", "map"]

    def test_it_ends_with_the_meeting_and_stays_readable(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        clock.forward(seconds=60)
        close_meeting(file)
        clock.forward(seconds=9000)
        assert told(file, meeting) == ["agenda 60"]
        seen_last = last_sight(file)
        assert seen_last is not None
        assert seen_last.stage == "welcome"

    def test_minutes_read_back_are_noted_too(self, file: CommitteeFile, meeting: int, clock: Clock) -> None:
        with file.action("Prepare"):
            file.new("decision", {"meeting": meeting, "item": items(file, meeting)[3].id, "text": "Ja"})
        clock.forward(seconds=60)
        close_meeting(file)
        begin_reading(file, meeting)
        clock.forward(seconds=20)
        end_reading(file, heard=False)
        assert told(file, meeting) == ["agenda 60", "read_back 20"]

    def test_another_kind_of_the_item_in_work_is_another_stage(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        work = current_item(file)
        assert work is not None
        clock.forward(seconds=60)
        change_item(file, work.id, kind="round")
        assert told(file, meeting) == ["agenda 60", "round"]

    def test_a_board_looked_at_on_the_wall_is_noted_by_its_id(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        clock.forward(seconds=60)
        focus_all(file, 2)
        assert told(file, meeting) == ["agenda 60", "board:2"]

    def test_a_board_made_after_its_item_was_entered_is_filled_in(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        with file.action("Prepare"):
            file.db.table("board").update(1, {"item": None})
        go_to_item(file, items(file, meeting)[2].id)
        assert sights(file, meeting)[-1].board is None
        with file.action("Prepare"):
            file.db.table("board").update(1, {"item": items(file, meeting)[2].id})
        assert sights(file, meeting)[-1].board == 1

    def test_reading_it_writes_nothing(self, file: CommitteeFile, meeting: int) -> None:
        freeze_wall(file, True)
        before = file.db.conn.total_changes
        seen(file, meeting), shown_before(file, meeting), coming(file), held(file), shown(file)
        assert file.db.conn.total_changes == before

    def test_what_can_be_shown_again_stands_once_and_the_newest_first(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        for stage, board in (("board", 1), ("map", None), ("board", 2), ("board", 1), ("round", None)):
            clock.forward(seconds=60)
            show_on_wall(file, stage, board)
        again = [(sight.stage, sight.board) for sight in shown_before(file, meeting)]
        assert again == [("board", 1), ("board", 2), ("map", None), ("agenda", None)]
        assert shown_before(file, meeting)[0].at == stamp(clock() - timedelta(seconds=60))

    def test_the_question_of_the_time_lay_over_everything(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        work = current_item(file)
        assert work is not None
        clock.forward(seconds=660)
        assert told(file, meeting) == ["agenda 600", "time_up"]
        go_on(file, work.id)
        assert told(file, meeting) == ["agenda 600", "time_up 60", "agenda"]
        clock.forward(seconds=440)
        dismiss(file, work.id)
        clock.forward(seconds=60)
        next_item(file)
        assert told(file, meeting) == [
            "agenda 600", "time_up 60", "agenda 420", "time_up 20", "agenda 60", "round",
        ]  # fmt: skip

    def test_a_wall_frozen_at_the_question_kept_the_question(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        clock.forward(seconds=610)
        freeze_wall(file, True)
        clock.forward(seconds=10)
        next_item(file)
        clock.forward(seconds=10)
        freeze_wall(file, False)
        assert told(file, meeting) == ["agenda 600", "time_up 10", "time_up* 20", "round"]

    def test_a_wall_frozen_before_the_time_was_up_never_asked(
        self, file: CommitteeFile, meeting: int, clock: Clock
    ) -> None:
        clock.forward(seconds=500)
        freeze_wall(file, True)
        clock.forward(seconds=200)
        assert told(file, meeting) == ["agenda 500", "agenda*"]


def second(seconds: int) -> datetime:
    return AT + timedelta(seconds=seconds)


def sight(seconds: int, stage: str, *, blank: int = 0, frozen: int = 0) -> Sight:
    return Sight(seconds, 1, 1, stage, None, blank, frozen, stamp(second(seconds)))


class TestTheRules:
    ITEM = Item(1, 1, 1, "list", "T", "", "", 600, None, None)

    def up(self, *stretches: tuple[int, int | None], given: tuple[tuple[int, int], ...] = (),
           told: tuple[tuple[int, int], ...] = ()) -> list[tuple[int, int | None]]:  # fmt: skip
        times = [
            ItemTime(n, 1, stamp(second(began)), stamp(second(ended)) if ended is not None else None)
            for n, (began, ended) in enumerate(stretches)
        ]
        answers = [Answer(n, 1, length, "go_on", stamp(second(at))) for n, (at, length) in enumerate(told)]
        longer = [Extension(second(at), extra) for at, extra in given]
        found = asked(self.ITEM, times, longer, answers, second(2000))
        return [(round((a - AT).total_seconds()), round((b - AT).total_seconds()) if b else None) for a, b in found]

    def test_it_is_asked_from_the_second_the_time_is_used(self) -> None:
        assert self.up((0, 500)) == []
        assert self.up((0, 700)) == [(600, 700)]
        assert self.up((0, None)) == [(600, None)]

    def test_only_time_at_work_counts(self) -> None:
        assert self.up((0, 500), (1000, 1300)) == [(1100, 1300)]

    def test_an_answer_ends_it_and_more_time_asks_again(self) -> None:
        assert self.up((0, 1500), given=((650, 470),), told=((650, 600),)) == [(600, 650), (1070, 1500)]
        assert self.up((0, 1500), told=((650, 600),)) == [(600, 650)]

    def test_a_break_is_never_asked(self) -> None:
        pause = Item(1, 1, 1, "break", "T", "", "", 60, None, None)
        assert asked(pause, [ItemTime(1, 1, START, None)], [], [], second(900)) == []

    def test_nothing_noted_is_nothing_seen(self) -> None:
        assert spans([], [(second(0), second(9))]) == []

    def test_black_hides_the_question(self) -> None:
        notes = [sight(0, "map"), sight(100, "map", blank=1), sight(200, "map")]
        found = spans(notes, [(second(50), second(150))])
        assert [(span.stage, span.began_at) for span in found] == [
            ("map", second(0)), ("time_up", second(50)), ("black", second(100)), ("map", second(200)),
        ]  # fmt: skip

    def test_a_dark_wall_that_is_frozen_as_well_is_one_dark_stretch(self) -> None:
        notes = [sight(0, "map", blank=1), sight(10, "map", blank=1, frozen=1), sight(30, "map")]
        assert [(s.stage, s.began_at, s.ended_at) for s in spans(notes, [])] == [
            ("black", second(0), second(30)), ("map", second(30), None),
        ]  # fmt: skip
