"""The list of preparation: the usual one is proposed, becomes rows with the first tick, follows the meeting's day."""

from datetime import date, timedelta

import pytest

from db import preparation
from db.agenda import remove_meeting
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.preparation import Task, overdue, proposed, tasks
from tests.conftest import Clock

NAMES = {"supports": "Rasmus + Nadia", "before": "Helge + Camilla", "after": "Oskar + Birthe"}
DAY = date(2024, 4, 2)


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """The second of three meetings, in four weeks, with its pairs and one who supports."""
    with file.action("Prepare"):
        for seat, kind in enumerate(("citizen", "citizen", "administrator"), 1):
            file.new("person", {"name": f"Person{seat} Ek", "kind": kind, "seat": seat})
        for number in (1, 2, 3):
            start = stamp(clock() + timedelta(weeks=2 * number))
            made = file.new("meeting", {"number": number, "title": "Et", "starts_at": start})
            for person, role in ((number % 2 + 1, "chair"), (3, "support")):
                duty = {"meeting": made, "person": person, "role": role, "position": 1, "status": "confirmed"}
                file.new("chair_duty", duty)
    return 2


def find(found: list[Task], words: str) -> Task:
    return next(task for task in found if words in task.text)


def test_the_usual_list_has_dates_before_on_and_after_the_day() -> None:
    found = proposed(1, DAY, NAMES, "da")
    assert find(found, "Formøde med Rasmus + Nadia").due_on == "2024-03-26"
    assert find(found, "Tag imod overdragelsen fra Helge").due_on == "2024-03-26"
    assert find(found, "Send dagsordenen").due_on == "2024-03-26"
    assert find(found, "Byd velkommen").due_on == "2024-04-02"
    assert find(found, "Overdragelse til Oskar").due_on == "2024-04-09"
    assert [task.phase for task in found] == sorted((t.phase for t in found), key=preparation.PHASES.index)
    assert all(task.id < 0 and not task.done for task in found)


def test_the_list_is_there_in_english_and_names_nobody_unknown() -> None:
    english = proposed(1, DAY, NAMES, "en")
    assert find(english, "Send out the agenda").phase == "before"
    assert len(english) == len(proposed(1, DAY, NAMES, "da"))
    bare = proposed(1, DAY, {"supports": "", "before": "", "after": ""}, "da")
    assert len(bare) == len(english) - 3
    assert not any("{" in task.text for task in (*english, *bare))


def test_the_day_the_pair_chose_to_prepare_counts() -> None:
    assert find(proposed(1, DAY, NAMES, "da", "2024-03-20"), "Formøde").due_on == "2024-03-20"


@pytest.mark.parametrize(
    ("due_on", "done", "late"),
    [("2024-04-01", False, True), ("2024-04-02", False, False), ("2024-04-01", True, False), (None, False, False)],
)
def test_a_task_is_overdue_the_day_after(due_on: str | None, done: bool, late: bool) -> None:
    assert overdue(Task(1, 1, "before", "x", due_on, done), DAY) is late


def test_the_first_tick_puts_the_whole_list_into_the_file(file: CommitteeFile, meeting: int) -> None:
    before = tasks(file, meeting)
    preparation.tick(file, meeting, before[0].id)
    after = tasks(file, meeting)
    assert [task.text for task in after] == [task.text for task in before]
    assert [task.done for task in after] == [True, *[False] * (len(before) - 1)]
    assert all(task.id > 0 for task in after)
    preparation.tick(file, meeting, after[0].id)
    assert not tasks(file, meeting)[0].done
    file.undo()
    file.undo()
    assert tasks(file, meeting) == before


def test_names_come_from_the_rota(file: CommitteeFile, meeting: int) -> None:
    assert preparation.names_for(file, meeting) == {"supports": "Person3", "before": "Person2", "after": "Person2"}
    assert preparation.names_for(file, 1)["before"] == ""
    assert preparation.names_for(file, 3)["after"] == ""


def test_tasks_are_added_changed_moved_and_removed(file: CommitteeFile, meeting: int) -> None:
    made = preparation.add_task(file, meeting, "before", "  Køb\nkage\x00 ", "2024-03-30")
    assert find(tasks(file, meeting), "kage") == Task(made, meeting, "before", "Køb kage", "2024-03-30", False)
    preparation.change_task(file, meeting, made, "during", "Skær kagen", "2024-04-02")
    preparation.move_task(file, meeting, made, 1)
    preparation.move_task(file, meeting, made, -2)
    assert find(tasks(file, meeting), "kagen") == Task(made, meeting, "during", "Skær kagen", "2024-04-01", False)
    count = len(tasks(file, meeting))
    preparation.remove_task(file, meeting, made)
    assert len(tasks(file, meeting)) == count - 1
    file.undo()
    assert find(tasks(file, meeting), "kagen")


def test_a_task_without_a_day_gets_that_of_the_meeting(file: CommitteeFile, meeting: int) -> None:
    made = preparation.add_task(file, meeting, "before", "Ring", None)
    preparation.move_task(file, meeting, made, 1)
    assert find(tasks(file, meeting), "Ring").due_on == "2024-04-02"


def test_empty_words_and_gone_tasks_are_refused_in_a_sentence(file: CommitteeFile, meeting: int) -> None:
    with pytest.raises(RuleBroken, match="needs words"):
        preparation.add_task(file, meeting, "before", " \n", None)
    with pytest.raises(RuleBroken, match="no longer"):
        preparation.tick(file, meeting, 99)
    assert not list(file.db.query("SELECT 1 FROM preparation"))


def test_a_meeting_is_removed_with_its_preparation(file: CommitteeFile, meeting: int) -> None:
    preparation.tick(file, meeting, tasks(file, meeting)[0].id)
    remove_meeting(file, meeting)
    assert not list(file.db.query("SELECT 1 FROM preparation"))
    file.undo()
    assert tasks(file, meeting)[0].done
