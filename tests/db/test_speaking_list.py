"""The speaking list in the file: kinds, remarks, questions that hold a speech up, places, closing, rules."""

import pytest

from db import speaking
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.people import set_attendance
from db.speaking_list import (
    ask_to_speak,
    clear_list,
    close_list,
    last_call,
    pin,
    reopen_list,
    skip,
    unpin,
    withdraw,
)
from db.speaking_rules import Rules, forget_item_rules, rules, set_rules
from db.turn_corrections import change_speaker, reopen_last, split_turn
from tests.conftest import Clock
from tests.db.speaking_evening import evening, has_it, line

__all__ = ["evening"]


def why(file: CommitteeFile) -> list[str]:
    return [waiting.why for waiting in speaking.floor(file).next]


def spoken(file: CommitteeFile, clock: Clock, seconds: float = 10) -> None:
    """The next one speaks for a while."""
    speaking.next_speaker(file)
    clock.forward(seconds=seconds)


class TestTheRules:
    def test_the_defaults_of_the_committee(self, file: CommitteeFile, evening: int) -> None:
        now = rules(file, evening)
        assert now == Rules()
        assert [now.limit("speech", nth).seconds for nth in (1, 2, 3)] == [180, 90, 90]
        assert [now.limit("remark", nth).seconds for nth in (1, 2)] == [60, 30]
        assert [now.limit("speech", nth).leave for nth in (1, 2, 3)] == [False, False, True]
        assert now.limit("speech", 2, own_s=120).seconds == 120
        assert (now.remarks, now.guard, now.policy, now.scope, now.digits, now.gong) == (
            2,
            3,
            "first",
            "item",
            "late",
            0,
        )

    def test_kinds_have_an_order_and_it_can_be_another(self) -> None:
        kinds = ("procedure", "question", "information", "remark", "answer", "speech")
        assert [Rules().level(kind) for kind in kinds] == [0, 1, 2, 3, 3, 4]
        assert [Rules(kinds="questions_first").level(kind) for kind in kinds] == [3, 0, 2, 1, 1, 4]
        assert Rules().level("summary") == 4

    def test_the_room_sees_digits_in_the_last_minute(self) -> None:
        assert [Rules().digits_on_wall(left) for left in (61, 60, -5, None)] == [False, True, True, False]
        assert Rules(digits="always").digits_on_wall(None)
        assert not Rules(digits="never").digits_on_wall(-5)

    def test_rules_are_changed_for_all_or_for_one_item_and_undone(self, file: CommitteeFile, evening: int) -> None:
        set_rules(file, policy="fifo", gong=1)
        set_rules(file, evening, policy="least")
        assert (rules(file).policy, rules(file, evening).policy, rules(file, evening).gong) == ("fifo", "least", 1)
        forget_item_rules(file, evening)
        assert rules(file, evening).policy == "fifo"
        for _ in range(3):
            file.undo()
        assert rules(file, evening) == Rules()
        set_rules(file, policy="first")
        assert file.undoable() == "Prepare"


class TestKinds:
    def test_kinds_come_in_their_order(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        for who, kind in ((1, "speech"), (2, "remark"), (3, "information"), (4, "procedure")):
            ask_to_speak(file, evening, who, kind)
        assert line(file) == ["Dorte", "Carl", "Bo", "Anne"]
        assert why(file) == ["kind", "kind", "kind", "first"]
        file.undo()
        assert line(file) == ["Carl", "Bo", "Anne"]

    def test_a_remark_belongs_to_the_speech_on_the_floor_and_is_short(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        ask_to_speak(file, evening, 2)
        spoken(file, clock)
        ask_to_speak(file, evening, 3, "remark", text="  om  skolen ")
        there = speaking.floor(file)
        assert there.turn
        assert (there.next[0].name, there.next[0].what, there.next[0].text) == ("Carl Ek", "remark", "om  skolen")
        spoken(file, clock)
        assert (has_it(file), speaking.floor(file).limit_s) == ("Carl", 60)
        assert [t.parent for t in speaking.turns(file, evening) if t.kind == "remark"] == [there.turn.id]
        ask_to_speak(file, evening, 3, "remark")
        spoken(file, clock)
        assert (has_it(file), speaking.floor(file).limit_s) == ("Carl", 30)

    def test_a_third_remark_to_one_speech_is_marked_and_not_refused(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock)
        for who in (2, 3, 4):
            ask_to_speak(file, evening, who, "remark")
        assert [waiting.leave for waiting in speaking.floor(file).next] == [False, False, True]

    def test_a_question_holds_the_speech_up_and_the_speaker_goes_on(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        for who in (1, 2):
            ask_to_speak(file, evening, who)
        spoken(file, clock, 20)
        for who in (3, 4):
            ask_to_speak(file, evening, who, "question")
        assert line(file) == ["Carl", "Dorte", "Bo"]
        spoken(file, clock, 15)
        assert (has_it(file), line(file), why(file)) == (
            "Carl",
            ["Dorte", "Anne", "Bo"],
            ["kind", "goes_on", "first"],
        )
        spoken(file, clock, 15)
        spoken(file, clock, 5)
        there = speaking.floor(file)
        assert (there.name, there.spent_s, there.paused, there.nth) == ("Anne Berg", 25, False, 1)
        spoken(file, clock)
        assert (has_it(file), line(file)) == ("Bo", [])
        for _ in range(3):
            file.undo()
        assert (has_it(file), line(file)) == ("Carl", ["Dorte", "Anne", "Bo"])

    def test_giving_the_floor_to_another_ends_question_and_speech(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock)
        ask_to_speak(file, evening, 3, "question")
        spoken(file, clock)
        speaking.give_floor(file, 5)
        assert (has_it(file), line(file), speaking.floor(file).held_up) == ("Eva", [], None)

    def test_after_a_question_that_was_stopped_the_speech_is_paused(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock)
        ask_to_speak(file, evening, 3, "question")
        spoken(file, clock)
        speaking.stop_speaking(file)
        assert (has_it(file), speaking.floor(file).paused) == ("Anne", True)
        speaking.resume(file)
        assert not speaking.floor(file).paused

    def test_remarks_rest_in_a_round_and_speeches_wait_for_its_end(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        with pytest.raises(RuleBroken, match="rest"):
            ask_to_speak(file, evening, 3, "remark")
        ask_to_speak(file, evening, 3)
        assert line(file) == ["Bo", "Carl", "Dorte", "Eva"]
        speaking.end_round(file)
        assert line(file)[-1] == "Carl"


class TestTheOrder:
    def test_first_timers_come_first_and_the_overtaken_are_held(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock)
        for who in (1, 2, 3, 4):
            ask_to_speak(file, evening, who)
        assert (line(file), why(file)) == (["Bo", "Carl", "Dorte", "Anne"], ["first", "first", "first", "later"])
        assert [waiting.asked for waiting in speaking.floor(file).next] == [2, 3, 4, 1]
        for _ in range(3):
            spoken(file, clock)
        ask_to_speak(file, evening, 5)
        assert (line(file), why(file)) == (["Anne", "Eva"], ["held", "first"])
        assert speaking.floor(file).next[0].overtaken == 3

    def test_turns_are_counted_over_the_meeting_when_the_rules_say_so(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        with file.action("Prepare"):
            file.new("item", {"meeting": 1, "position": 2, "kind": "list", "title": "Før", "planned_s": 60})
            file.new("turn", {"item": 2, "person": 1, "position": 1, "state": "done"})
        for who in (1, 2):
            ask_to_speak(file, evening, who)
        assert line(file) == ["Anne", "Bo"]
        for scope in ("meeting", "term"):
            set_rules(file, scope=scope)
            assert line(file) == ["Bo", "Anne"]

    def test_least_time_counts_seconds_and_kinds_take_turns(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        with file.action("Prepare"):
            file.db.execute("UPDATE person SET kind = 'politician' WHERE id > 2")
        set_rules(file, policy="least")
        ask_to_speak(file, evening, 1)
        spoken(file, clock, 70)
        for who in (1, 3, 4, 2):
            ask_to_speak(file, evening, who)
        assert line(file) == ["Carl", "Dorte", "Bo", "Anne"]
        set_rules(file, policy="alternate")
        assert line(file) == ["Carl", "Anne", "Dorte", "Bo"]

    def test_the_chair_moves_somebody_and_lets_them_go(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        made = [ask_to_speak(file, evening, who) for who in (1, 2, 3, 4)]
        assert made[3]
        pin(file, made[3], 2)
        assert (line(file), why(file)[1]) == (["Anne", "Dorte", "Bo", "Carl"], "pinned")
        spoken(file, clock)
        assert line(file) == ["Dorte", "Bo", "Carl"]
        unpin(file, made[3])
        assert line(file) == ["Bo", "Carl", "Dorte"]
        for _ in range(3):
            file.undo()
        assert line(file) == ["Anne", "Bo", "Carl", "Dorte"]

    def test_two_who_were_moved_stand_where_they_were_put(self, file: CommitteeFile, evening: int) -> None:
        made = [ask_to_speak(file, evening, who) for who in (1, 2, 3, 4)]
        assert made[2]
        assert made[3]
        pin(file, made[3], 2)
        pin(file, made[2], 2)
        assert line(file) == ["Anne", "Carl", "Dorte", "Bo"]
        pin(file, made[2], 2)
        assert file.undoable() == "Move on the speaking list"
        withdraw(file, made[0] or 0)
        assert line(file) == ["Carl", "Dorte", "Bo"]

    def test_who_has_gone_out_is_skipped_and_who_is_away_does_not_count(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        for who in (1, 2, 3):
            ask_to_speak(file, evening, who)
        skip(file)
        assert line(file) == ["Bo", "Carl"]
        file.undo()
        set_attendance(file, 1, 1, "left")
        assert line(file) == ["Bo", "Carl"]
        clear_list(file)
        assert line(file) == []
        clear_list(file)
        file.undo()
        assert line(file) == ["Bo", "Carl"]

    def test_in_a_round_the_next_one_is_skipped(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        skip(file)
        assert line(file) == ["Carl", "Dorte", "Eva"]


class TestTheLastCall:
    def test_it_is_called_closed_and_opened_again(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        ask_to_speak(file, evening, 1)
        last_call(file)
        last_call(file)
        there = speaking.floor(file)
        assert there.closed
        assert there.closed.closed_at is None
        ask_to_speak(file, evening, 2)
        clock.forward(seconds=20)
        assert close_list(file)
        clock.forward(seconds=5)
        ask_to_speak(file, evening, 3)
        set_rules(file, policy="fewest")
        assert (line(file), why(file)) == (["Anne", "Bo", "Carl"], ["fewest", "fewest", "after"])
        reopen_list(file)
        assert speaking.floor(file).closed is None
        file.undo()
        assert why(file)[-1] == "after"

    @pytest.mark.parametrize(("hands", "closed"), [((8, 6), True), ((6, 8), False), ((7, 7), False)])
    def test_a_show_of_hands_decides(
        self, file: CommitteeFile, evening: int, hands: tuple[int, int], closed: bool
    ) -> None:
        last_call(file)
        assert close_list(file, *hands) is closed
        assert (speaking.floor(file).closed is not None) is closed
        (row,) = file.db.query("SELECT hands_for, hands_against FROM list_closing")
        assert (row["hands_for"], row["hands_against"]) == hands
        file.undo()
        assert speaking.floor(file).closed

    def test_without_an_item_nothing_happens(self, file: CommitteeFile) -> None:
        for do in (last_call, close_list, reopen_list, clear_list, skip, reopen_last, split_turn):
            do(file)
        pin(file, 1, 1)
        unpin(file, 1)
        withdraw(file, 1)
        change_speaker(file, 1)
        assert file.undoable() is None


class TestCorrections:
    def test_the_last_speech_goes_on_as_if_it_had_not_stopped(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        for who in (1, 2, 3):
            ask_to_speak(file, evening, who)
        spoken(file, clock, 20)
        spoken(file, clock, 5)
        reopen_last(file)
        there = speaking.floor(file)
        assert (there.name, there.spent_s, line(file)) == ("Anne Berg", 25, ["Bo", "Carl"])
        assert speaking.turn_times(file, evening).keys() == {1}
        file.undo()
        assert (has_it(file), line(file)) == ("Bo", ["Carl"])

    def test_a_round_goes_on_with_its_last_speaker(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        speaking.start_round(file, evening, starter=1)
        for _ in range(5):
            clock.forward(seconds=5)
            speaking.next_speaker(file)
        assert speaking.floor(file).round is None
        reopen_last(file)
        there = speaking.floor(file)
        assert (there.name, there.round is not None) == ("Eva Gad", True)

    def test_it_was_somebody_else(self, file: CommitteeFile, evening: int, clock: Clock) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock)
        change_speaker(file, 4)
        assert has_it(file) == "Dorte"
        speaking.stop_speaking(file)
        change_speaker(file, 2)
        assert [t.person for t in speaking.turns(file, evening)] == [2]

    def test_in_a_round_two_change_places(self, file: CommitteeFile, evening: int) -> None:
        speaking.start_round(file, evening, starter=1)
        change_speaker(file, 3)
        assert (has_it(file), line(file)) == ("Carl", ["Bo", "Anne", "Dorte", "Eva"])

    def test_a_speech_goes_on_as_a_remark_of_its_own_length(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        ask_to_speak(file, evening, 1)
        spoken(file, clock, 50)
        split_turn(file)
        clock.forward(seconds=10)
        there = speaking.floor(file)
        assert there.turn
        assert (there.name, there.turn.kind, there.spent_s, there.limit_s) == ("Anne Berg", "remark", 10, 60)
        assert [t.state for t in speaking.turns(file, evening)] == ["done", "speaking"]
        file.undo()
        assert speaking.floor(file).spent_s == 60


class TestLaps:
    def test_a_round_of_two_laps_goes_round_twice_and_is_told_as_one(
        self, file: CommitteeFile, evening: int, clock: Clock
    ) -> None:
        speaking.start_round(file, evening, starter=2, direction=-1, laps=2, sentence=True)
        heard = []
        while (there := speaking.floor(file)).turn:
            heard.append((there.name[0], there.round.lap if there.round else 0))
            clock.forward(seconds=5)
            speaking.next_speaker(file)
        once = ["B", "A", "E", "D", "C"]
        assert heard == [(who, lap) for lap in (1, 2) for who in once]
        first, second = speaking.rounds(file, evening)
        assert (first.laps, second.lap, second.sentence, second.direction) == (2, 2, 1, -1)
        assert speaking.round_summary(file, second).spoke == 10
        file.undo()
        assert has_it(file) == "Carl"
