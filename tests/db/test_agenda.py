"""Meetings, what is running, and what is on the wall."""

import pytest

from db import agenda
from db.errors import RuleBroken
from db.evening import close_meeting, next_item, start_meeting
from db.file import CommitteeFile
from db.items import add_item

FIRST, SECOND = "2024-03-05T16:00:00.000Z", "2024-04-02T15:00:00.000Z"


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    return agenda.plan_meeting(file, "Opstart", FIRST, place="Salen")


class TestPlanning:
    def test_meetings_are_numbered_and_stand_in_order_of_time(self, file: CommitteeFile) -> None:
        agenda.plan_meeting(file, "Senere", SECOND)
        agenda.plan_meeting(file, "Først", FIRST)
        assert [(one.number, one.title) for one in agenda.meetings(file)] == [(2, "Først"), (1, "Senere")]

    def test_text_is_cleaned(self, file: CommitteeFile, meeting: int) -> None:
        agenda.change_meeting(file, meeting, title=" Ny\x00 titel ", theme="\ud800Tema")
        told = agenda.meeting(file, meeting)
        assert (told.title, told.theme, told.place) == ("Ny titel", "Tema", "Salen")

    def test_an_unknown_meeting_is_a_key_error(self, file: CommitteeFile) -> None:
        with pytest.raises(KeyError):
            agenda.meeting(file, 77)
        with pytest.raises(KeyError):
            agenda.item(file, 77)

    def test_a_planned_meeting_is_removed_with_all_it_has_and_comes_back(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        with file.action("Prepare"):
            person = file.new("person", {"name": "A", "kind": "citizen", "seat": 1})
            file.new("attendance", {"meeting": meeting, "person": person, "status": "apology"})
            duty = {"meeting": meeting, "person": person, "role": "chair", "position": 1}
            file.new("chair_duty", duty)
        item = add_item(file, meeting, title="Velkomst")
        with file.action("Prepare"):
            file.new("item_leader", {"item": item, "person": person})
        agenda.remove_meeting(file, meeting)
        assert agenda.meetings(file) == []
        assert file.db.execute("SELECT count(*) FROM item").fetchone() == (0,)
        file.undo()
        assert [one.title for one in agenda.items(file, meeting)] == ["Velkomst"]
        assert [one.name for one in agenda.leaders(file, meeting)[item]] == ["A"]

    def test_a_planned_meeting_with_a_board_or_minutes_is_removed_only_without_them(
        self, file: CommitteeFile, meeting: int
    ) -> None:
        with file.action("Prepare"):
            file.new("board", {"meeting": meeting, "title": "SWOT", "template": "swot"})
        with pytest.raises(RuleBroken):
            agenda.remove_meeting(file, meeting)
        assert len(agenda.meetings(file)) == 1

    def test_a_held_meeting_stays(self, file: CommitteeFile, meeting: int) -> None:
        add_item(file, meeting, title="Velkomst")
        start_meeting(file, meeting)
        with pytest.raises(RuleBroken):
            agenda.remove_meeting(file, meeting)


class TestWhatIsShown:
    def test_nothing_planned_is_a_welcome_without_a_meeting(self, file: CommitteeFile) -> None:
        assert agenda.shown(file) == agenda.Shown("welcome", None, None, None)

    def test_before_the_meeting_the_next_one_is_welcomed(self, file: CommitteeFile, meeting: int) -> None:
        told = agenda.shown(file)
        assert (told.stage, told.meeting and told.meeting.id) == ("welcome", meeting)

    def test_the_wall_follows_the_form_of_the_item(self, file: CommitteeFile, meeting: int) -> None:
        kinds = ("info", "round", "list", "board", "silent", "map", "decision", "vote", "talk", "break")
        for kind in kinds:
            add_item(file, meeting, kind=kind, title=kind)
        start_meeting(file, meeting)
        stages = []
        for _ in kinds:
            stages.append(agenda.shown(file).stage)
            next_item(file)
        assert stages == ["agenda", "round", "round", "board", "board", "map", "map", "board", "round", "agenda"]

    def test_a_choice_holds_until_the_next_item(self, file: CommitteeFile, meeting: int) -> None:
        for kind in ("round", "map"):
            add_item(file, meeting, kind=kind, title=kind)
        start_meeting(file, meeting)
        agenda.blank_wall(file, True)
        agenda.freeze_wall(file, True)
        agenda.show_on_wall(file, "agenda")
        assert agenda.wall(file) == agenda.Wall(meeting, "agenda", None, False, False)
        assert agenda.shown(file).stage == "agenda"
        next_item(file)
        assert agenda.shown(file).stage == "map"

    def test_after_the_meeting_the_wall_welcomes_again(self, file: CommitteeFile, meeting: int) -> None:
        add_item(file, meeting, title="Velkomst")
        start_meeting(file, meeting)
        assert agenda.running(file) is not None
        close_meeting(file)
        assert (agenda.running(file), agenda.current_item(file)) == (None, None)
        assert agenda.shown(file).stage == "welcome"
