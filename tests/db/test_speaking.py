"""Rounds, the speaking list and who has the floor: actions on a real file."""

from datetime import timedelta
from pathlib import Path

import pytest

from db import speaking
from db.agenda import begin_item, item
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.people import person, set_attendance
from db.turns import seconds
from tests.conftest import Clock
from tests.db.speaking_evening import evening, has_it, line

__all__ = ["evening"]


class TestARound:
    def test_starting_gives_the_starter_the_floor(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.start_round(file, evening, turn_s=60, direction=-1, starter=2)
        assert has_it(file) == "Bo"
        assert line(file) == ["Anne", "Eva", "Dorte", "Carl"]
        clock.forward(seconds=25)
        there = speaking.floor(file)
        assert (there.spent_s, there.left_s, there.limit_s, there.nth, there.of) == (25, 35, 60, 1, 5)

    def test_the_next_round_starts_one_further_the_other_way(self, file: CommitteeFile, evening: int) -> None:
        first = speaking.proposal(file, item(file, evening))
        assert (first.starter, first.direction, first.turn_s) == (1, 1, 60)
        speaking.start_round(file, evening, turn_s=90)
        speaking.end_round(file)
        second = speaking.proposal(file, item(file, evening))
        assert (second.starter, second.direction) == (2, -1)

    def test_next_walks_the_whole_table_and_then_the_round_is_over(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        speaking.start_round(file, evening, starter=1)
        heard = []
        while (there := speaking.floor(file)).turn:
            heard.append(has_it(file))
            clock.forward(seconds=10)
            speaking.next_speaker(file, there.turn.id)
        assert heard == ["Anne", "Bo", "Carl", "Dorte", "Eva"]
        (held,) = speaking.rounds(file, evening)
        assert held.ended_at == stamp(file.now())
        told = speaking.round_summary(file, held)
        assert (told.spoke, told.seconds) == (5, (10, 10, 10, 10, 10))

    def test_a_double_press_moves_on_once(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.start_round(file, evening, starter=1)
        clock.forward(seconds=20)
        there = speaking.floor(file).turn
        assert there
        speaking.next_speaker(file, there.id)
        speaking.next_speaker(file, there.id)
        assert has_it(file) == "Bo"
        clock.forward(seconds=0.2)
        second = speaking.floor(file).turn
        assert second
        speaking.next_speaker(file, second.id)
        assert has_it(file) == "Bo"
        clock.forward(seconds=1)
        speaking.next_speaker(file, second.id)
        assert has_it(file) == "Carl"

    def test_a_double_press_on_the_last_one_starts_nothing(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        speaking.start_round(file, evening, starter=1)
        for _ in range(5):
            speaking.next_speaker(file)
        before = file.undoable()
        speaking.next_speaker(file, speaking.NOBODY)
        assert (speaking.floor(file).turn, file.undoable()) == (None, before)

    def test_who_passes_is_asked_once_more_at_the_end(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        speaking.pass_turn(file)
        assert line(file) == ["Carl", "Dorte", "Eva", "Anne"]
        assert [w.name for w in speaking.floor(file).passed] == ["Anne Berg"]
        for _ in range(4):
            speaking.next_speaker(file)
        assert has_it(file) == "Anne"
        speaking.pass_turn(file)
        assert speaking.floor(file).round is None
        (held,) = speaking.rounds(file, evening)
        assert speaking.round_summary(file, held).passed == (1,)

    def test_asking_again_puts_who_passed_next(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        speaking.pass_turn(file)
        speaking.ask_again(file)
        assert (has_it(file), line(file)) == ("Bo", ["Anne", "Carl", "Dorte", "Eva"])
        assert sorted(t.position for t in speaking.turns(file, evening)) == [1, 2, 3, 4, 5]
        file.undo()
        assert line(file) == ["Carl", "Dorte", "Eva", "Anne"]

    def test_pause_stops_the_time_and_more_time_lengthens_it(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        speaking.start_round(file, evening, starter=1)
        clock.forward(seconds=20)
        speaking.toggle_pause(file)
        clock.forward(minutes=5)
        there = speaking.floor(file)
        assert (there.paused, there.spent_s) == (True, 20)
        speaking.toggle_pause(file)
        clock.forward(seconds=50)
        assert speaking.floor(file).left_s == -10
        speaking.more_time(file)
        assert speaking.floor(file).left_s == 20
        file.undo()
        assert speaking.floor(file).left_s == -10

    def test_over_time_never_cuts_off(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.start_round(file, evening, starter=1, turn_s=30)
        clock.forward(minutes=10)
        there = speaking.floor(file)
        assert (has_it(file), there.left_s) == ("Anne", -570)

    def test_a_late_comer_is_called_at_the_seat(self, file: CommitteeFile, evening: int) -> None:
        set_attendance(file, 1, 3, "apology")
        speaking.start_round(file, evening, starter=1)
        assert line(file) == ["Bo", "Dorte", "Eva"]
        set_attendance(file, 1, 3, "late")
        assert line(file) == ["Bo", "Carl", "Dorte", "Eva"]
        speaking.next_speaker(file)
        speaking.next_speaker(file)
        assert has_it(file) == "Carl"
        assert [t.person for t in speaking.turns(file, evening)] == [1, 2, 3, 4, 5]

    def test_who_leaves_is_skipped_and_noted_as_absent_at_the_end(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        set_attendance(file, 1, 2, "left")
        for _ in range(4):
            speaking.next_speaker(file)
        (held,) = speaking.rounds(file, evening)
        told = speaking.round_summary(file, held)
        assert (held.ended_at is not None, told.spoke, told.unheard) == (True, 4, (2,))

    def test_the_floor_can_be_given_to_anybody_and_the_row_goes_on(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        speaking.give_floor(file, 4)
        assert (has_it(file), line(file)) == ("Dorte", ["Bo", "Carl", "Eva"])
        assert file.undoable() == "Give the floor"
        file.undo()
        assert (has_it(file), line(file)) == ("Anne", ["Bo", "Carl", "Dorte", "Eva"])

    def test_a_round_ended_in_the_middle_can_go_on(self, file: CommitteeFile, evening: int) -> None:
        made = speaking.start_round(file, evening, starter=1)
        speaking.next_speaker(file)
        speaking.end_round(file)
        assert speaking.floor(file).turn is None
        speaking.resume_round(file, made)
        assert (has_it(file), line(file)) == ("Carl", ["Dorte", "Eva"])

    def test_a_restart_in_the_middle_of_a_speech_goes_on(self, file: CommitteeFile, path: Path, clock: Clock) -> None:
        with file.action("Prepare"):
            file.new("person", {"name": "Anne Berg", "kind": "citizen", "seat": 1})
            at = stamp(file.now())
            held = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
            row = {"meeting": held, "position": 1, "kind": "round", "title": "Runde", "planned_s": 60}
            work = file.new("item", row)
            begin_item(file, work)
        speaking.start_round(file, work)
        clock.forward(seconds=30)
        file.close()
        again = CommitteeFile(path, clock)
        clock.forward(seconds=10)
        assert (has_it(again), speaking.floor(again).left_s) == ("Anne", 20)
        again.close()

    def test_undo_to_the_start_and_redo_to_the_end_give_the_same_rows(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        speaking.start_round(file, evening, starter=3, direction=-1)
        for do in (speaking.next_speaker, speaking.pass_turn, speaking.pause, speaking.resume, speaking.more_time):
            clock.forward(seconds=10)
            do(file)
        end = [speaking.turns(file, evening), speaking.turn_times(file, evening), speaking.rounds(file, evening)]
        for _ in range(6):
            file.undo()
        assert speaking.turns(file, evening) == []
        for _ in range(6):
            file.redo()
        assert end == [
            speaking.turns(file, evening),
            speaking.turn_times(file, evening),
            speaking.rounds(file, evening),
        ]

    def test_a_round_needs_somebody(self, file: CommitteeFile, evening: int) -> None:
        for who in range(1, 6):
            set_attendance(file, 1, who, "apology")
        with pytest.raises(RuleBroken, match="Nobody"):
            speaking.start_round(file, evening)

    def test_an_item_that_is_not_in_work_has_no_round(self, file: CommitteeFile, evening: int) -> None:
        with file.action("Prepare"):
            row = {"meeting": 1, "position": 2, "kind": "round", "title": "Senere", "planned_s": 60}
            later = file.new("item", row)
        with pytest.raises(RuleBroken, match="Begin the item"):
            speaking.start_round(file, later)


class TestTheSpeakingList:
    def test_people_speak_in_the_order_asked(self, file: CommitteeFile, evening: int) -> None:
        for who in (4, 2, 5):
            speaking.ask_to_speak(file, evening, who)
        assert (has_it(file), line(file)) == ("", ["Dorte", "Bo", "Eva"])
        speaking.next_speaker(file, speaking.NOBODY)
        assert (has_it(file), line(file)) == ("Dorte", ["Bo", "Eva"])
        assert speaking.floor(file).limit_s == 180

    def test_nobody_waits_twice(self, file: CommitteeFile, evening: int) -> None:
        assert speaking.ask_to_speak(file, evening, 4)
        assert speaking.ask_to_speak(file, evening, 4) is None
        assert line(file) == ["Dorte"]

    def test_a_second_speech_is_shorter(self, file: CommitteeFile, evening: int) -> None:
        for _ in range(2):
            speaking.ask_to_speak(file, evening, 4)
            speaking.next_speaker(file)
        there = speaking.floor(file)
        assert (there.nth, there.limit_s) == (2, 90)

    def test_a_guest_can_be_written_in_by_name(self, file: CommitteeFile, evening: int) -> None:
        speaking.ask_to_speak(file, evening, None, guest="  Karla\x00 fra Netværket ")
        speaking.next_speaker(file)
        there = speaking.floor(file)
        assert (there.name, there.kind, there.person) == ("Karla fra Netværket", "guest", None)

    def test_who_withdraws_is_off_the_list(self, file: CommitteeFile, evening: int) -> None:
        made = speaking.ask_to_speak(file, evening, 4)
        assert made
        speaking.withdraw(file, made)
        assert line(file) == []
        file.undo()
        assert line(file) == ["Dorte"]

    def test_the_floor_can_be_given_to_somebody_who_did_not_ask(self, file: CommitteeFile, evening: int) -> None:
        speaking.ask_to_speak(file, evening, 4)
        speaking.give_floor(file, 1)
        assert (has_it(file), line(file)) == ("Anne", ["Dorte"])
        speaking.stop_speaking(file)
        assert (has_it(file), line(file)) == ("", ["Dorte"])

    def test_leaving_the_item_clears_the_floor_and_keeps_who_waits(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        for who in (4, 2):
            speaking.ask_to_speak(file, evening, who)
        speaking.next_speaker(file)
        clock.forward(seconds=30)
        with file.action("Leave"):
            speaking.clear_floor(file)
        assert (has_it(file), line(file)) == ("", ["Bo"])
        assert seconds(speaking.turn_times(file, evening)[1], file.now() + timedelta(hours=1)) == 30

    def test_long_and_odd_names_come_back_whole(self, file: CommitteeFile, evening: int) -> None:
        name = "=🎈 שלום " + "x" * 10_000
        speaking.ask_to_speak(file, evening, None, guest=name)
        assert speaking.floor(file).next[0].name == name

    def test_a_press_while_nothing_is_going_on_does_nothing(self, file: CommitteeFile) -> None:
        for do in (speaking.next_speaker, speaking.pass_turn, speaking.toggle_pause, speaking.more_time):
            do(file)
        speaking.ask_again(file)
        speaking.end_round(file)
        speaking.give_floor(file, 1)
        assert file.undoable() is None

    def test_each_second_is_worked_out_without_the_file(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.give_floor(file, 1)
        there = speaking.floor(file)
        assert there.at(clock() + timedelta(seconds=7)).spent_s == 7
        assert person(file, 1) == there.person
