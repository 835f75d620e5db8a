"""What goes on to the next meeting when one is ended, and private notes that go nowhere."""

from datetime import UTC, datetime, timedelta

import pytest

from db.agenda import items, leaders, meeting, meetings, plan_meeting, remove_meeting
from db.carry import Titles, actions_of, carried, next_start, pin_item, rest_s
from db.evening import close_meeting, go_to_item, move_on, next_item, reopen_meeting, start_meeting
from db.file import CommitteeFile
from db.item_notes import note_of, write_note
from db.items import add_item, lead_item, remove_item
from db.minutes import capture
from db.people import add_people
from db.schedule import schedule
from tests.conftest import Clock

START = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def held(file: CommitteeFile) -> int:
    """Velkomst, Drøftelse, Pause, Besøg, the first in work; ten minutes each."""
    add_people(file, ["Anne", "Bo"], "citizen")
    id_ = plan_meeting(file, "Møde 1", START, place="Salen")
    for kind, title in (("info", "Velkomst"), ("list", "Drøftelse"), ("break", "Pause"), ("talk", "Besøg")):
        add_item(file, id_, kind=kind, title=title, question=f"{title}?", outcome="O", planned_s=600)
    lead_item(file, 4, [2])
    start_meeting(file, id_)
    return id_


def titles(file: CommitteeFile, meeting_id: int) -> list[str]:
    return [one.title for one in items(file, meeting_id)]


class TestEnding:
    def test_unfinished_items_make_a_draft_in_one_step(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        clock.forward(minutes=12)
        close_meeting(file, Titles("Møde {number}", "Status"))
        draft = meetings(file)[-1]
        assert (draft.title, draft.number, draft.place, draft.opened_at) == ("Møde 2", 2, "Salen", None)
        told = items(file, draft.id)
        assert [(one.position, one.title, one.question, one.planned_s, one.carried_from) for one in told] == [
            (1, "Drøftelse", "Drøftelse?", 600, 2),
            (2, "Besøg", "Besøg?", 600, 4),
        ]
        assert [person.name for person in leaders(file, draft.id)[told[1].id]] == ["Bo"]
        assert dict(carried(file, draft.id).came) == {told[0].id: 1, told[1].id: 1}
        assert dict(carried(file, held).went) == {2: 2, 4: 2}
        file.undo()
        assert (len(meetings(file)), meeting(file, held).closed_at) == (1, None)
        file.redo()
        assert titles(file, draft.id) == ["Drøftelse", "Besøg"]

    def test_what_was_finished_goes_nowhere(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        for _ in range(3):
            clock.forward(minutes=5)
            next_item(file)
        clock.forward(minutes=5)
        close_meeting(file)
        assert len(meetings(file)) == 1

    def test_pinned_and_moved_on_items_go_with_what_is_left_of_them(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        pin_item(file, 1, True)
        clock.forward(minutes=2)
        next_item(file)
        clock.forward(minutes=11)
        move_on(file, 2)
        clock.forward(minutes=1)
        go_to_item(file, 4)
        clock.forward(minutes=1)
        close_meeting(file)
        told = items(file, meetings(file)[-1].id)
        assert [(one.title, one.planned_s) for one in told] == [("Velkomst", 480), ("Drøftelse", 300)]

    def test_what_is_carried_stands_behind_the_opening_of_a_planned_meeting(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        draft = plan_meeting(file, "Møde 2", "2024-04-02T16:00:00.000Z")
        for title in ("Velkomst", "Nyt"):
            add_item(file, draft, title=title)
        clock.forward(minutes=1)
        close_meeting(file)
        assert titles(file, draft) == ["Velkomst", "Drøftelse", "Besøg", "Nyt"]
        assert [one.position for one in items(file, draft)] == [1, 2, 3, 4]

    def test_a_closing_round_nobody_came_to_stays_where_it_was(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        closing = add_item(file, held, kind="round", title="Farvel")
        clock.forward(minutes=1)
        close_meeting(file)
        draft = meetings(file)[-1].id
        assert titles(file, draft) == ["Drøftelse", "Besøg"]
        reopen_meeting(file, held)
        pin_item(file, closing, True)
        close_meeting(file)
        assert titles(file, draft) == ["Drøftelse", "Farvel", "Besøg"]

    def test_ending_again_after_reopening_carries_nothing_twice(
        self, file: CommitteeFile, held: int, clock: Clock
    ) -> None:
        clock.forward(minutes=1)
        close_meeting(file)
        reopen_meeting(file, held)
        pin_item(file, 1, True)
        close_meeting(file)
        assert titles(file, meetings(file)[-1].id) == ["Drøftelse", "Velkomst", "Besøg"]

    def test_open_actions_become_one_item_that_names_them(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        capture(file, held, "> Ring til skolen")
        capture(file, held, "> Book salen")
        for _ in range(3):
            clock.forward(minutes=1)
            next_item(file)
        clock.forward(minutes=1)
        close_meeting(file, Titles("Møde {number}", "Hvad blev der af aftalerne?"))
        draft = meetings(file)[-1].id
        told = items(file, draft)
        assert [(one.title, one.planned_s) for one in told] == [("Hvad blev der af aftalerne?", 300)]
        assert [action.text for action in actions_of(file, told[0].id)] == ["Ring til skolen", "Book salen"]
        assert [action.text for action in carried(file, draft).actions] == ["Ring til skolen", "Book salen"]
        reopen_meeting(file, held)
        capture(file, held, "> Skriv brev")
        close_meeting(file)
        assert [len(actions_of(file, one.id)) for one in items(file, draft)] == [3]
        file.undo()
        assert [len(actions_of(file, one.id)) for one in items(file, draft)] == [2]

    def test_a_draft_and_what_was_carried_can_be_removed(self, file: CommitteeFile, held: int, clock: Clock) -> None:
        capture(file, held, "> Ring til skolen")
        clock.forward(minutes=1)
        close_meeting(file)
        draft = meetings(file)[-1].id
        remove_item(file, items(file, draft)[0].id)
        remove_item(file, items(file, held)[3].id)
        assert [one.carried_from for one in items(file, draft)] == [2, None]
        remove_meeting(file, draft)
        assert len(meetings(file)) == 1


class TestRules:
    @pytest.mark.parametrize(("spent", "rest"), [(0, 600), (1, 600), (121, 480), (500, 300), (900, 300)])
    def test_the_rest_of_an_item_is_what_is_left_and_five_minutes_at_least(
        self, file: CommitteeFile, held: int, clock: Clock, spent: int, rest: int
    ) -> None:
        clock.forward(seconds=spent)
        assert rest_s(schedule(file, meeting(file, held), clock())[0]) == rest

    def test_the_next_meeting_is_four_weeks_later_or_tomorrow_when_that_is_past(self) -> None:
        last = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)
        soon = next_start(last, last + timedelta(hours=2))
        assert soon.astimezone().replace(tzinfo=None) - last.astimezone().replace(tzinfo=None) == timedelta(weeks=4)
        late = next_start(last, last + timedelta(weeks=30))
        assert late.astimezone().date() == (last + timedelta(weeks=30)).astimezone().date() + timedelta(days=1)


class TestPrivateNotes:
    def test_a_note_is_written_changed_and_taken_away_in_one_step(self, file: CommitteeFile, held: int) -> None:
        write_note(file, 1, "Spørg Bo først")
        write_note(file, 1, "Spørg Bo først\nog Anne\x00")
        assert (note_of(file, 1), note_of(file, 2)) == ("Spørg Bo først\nog Anne", "")
        told = file.undoable()
        write_note(file, 1, "Spørg Bo først\nog Anne ")
        assert file.undoable() == told
        file.undo()
        assert note_of(file, 1) == ""
        file.redo()
        write_note(file, 1, "")
        assert note_of(file, 1) == ""
        write_note(file, 1, " ")
        assert list(file.db.query("SELECT * FROM item_note")) == []
