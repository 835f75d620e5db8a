"""Writing an agenda: order, columns, who leads, templates, and what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import items as writing
from db.agenda import items, leaders, plan_meeting
from db.errors import RuleBroken
from db.evening import next_item, start_meeting
from db.file import CommitteeFile

START = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    made = plan_meeting(file, "Møde 1", START)
    for title in "ABC":
        writing.add_item(file, made, title=title)
    return made


def order(file: CommitteeFile, meeting: int) -> str:
    told = items(file, meeting)
    assert [item.position for item in told] == list(range(1, len(told) + 1))
    return "".join(item.title for item in told)


@given(st.permutations(range(6)), st.integers(-3, 9))
def test_moving_keeps_everybody_and_the_order_of_the_others(ids: list[int], to: int) -> None:
    after = writing.moved(ids, 3, to)
    assert after.index(3) == max(0, min(to, 5))
    assert [id_ for id_ in after if id_ != 3] == [id_ for id_ in ids if id_ != 3]


@pytest.mark.parametrize(("at", "told"), [(None, "ABCX"), (0, "XABC"), (1, "AXBC"), (99, "ABCX")])
def test_an_item_is_added_where_it_is_wanted(file: CommitteeFile, meeting: int, at: int | None, told: str) -> None:
    writing.add_item(file, meeting, at=at, title="X")
    assert order(file, meeting) == told
    file.undo()
    assert order(file, meeting) == "ABC"


@pytest.mark.parametrize(("item", "to", "told"), [(0, 2, "BCA"), (2, 0, "CAB"), (1, 1, "ABC"), (0, 99, "BCA")])
def test_an_item_is_moved_and_undo_moves_it_back(
    file: CommitteeFile, meeting: int, item: int, to: int, told: str
) -> None:
    writing.move_item(file, items(file, meeting)[item].id, to)
    assert order(file, meeting) == told
    if told != "ABC":
        file.undo()
    assert order(file, meeting) == "ABC"


def test_typing_in_one_field_is_one_step_of_undo_and_another_field_another(file: CommitteeFile, meeting: int) -> None:
    first = items(file, meeting)[0].id
    for minutes in (6, 7, 8):
        writing.change_item(file, first, planned_s=minutes * 60)
    writing.change_item(file, first, question=" Hvad\x00 nu? ")
    assert items(file, meeting)[0].question == "Hvad nu?"
    file.undo()
    assert items(file, meeting)[0].planned_s == 480
    file.undo()
    assert items(file, meeting)[0].planned_s == 600


def test_a_fresh_item_is_removed_and_the_gap_closes(file: CommitteeFile, meeting: int) -> None:
    second = items(file, meeting)[1].id
    with file.action("Prepare"):
        person = file.new("person", {"name": "A", "kind": "citizen", "seat": 1})
    writing.lead_item(file, second, [person])
    writing.remove_item(file, second)
    assert order(file, meeting) == "AC"
    file.undo()
    assert order(file, meeting) == "ABC"
    assert list(leaders(file, meeting)) == [second]


def test_an_item_that_was_worked_on_stays(file: CommitteeFile, meeting: int) -> None:
    start_meeting(file, meeting)
    first, second, third = (item.id for item in items(file, meeting))
    with pytest.raises(RuleBroken):
        writing.remove_item(file, first)
    writing.remove_item(file, third)
    next_item(file)
    with pytest.raises(RuleBroken):
        writing.remove_item(file, second)
    assert order(file, meeting) == "AB"


@pytest.mark.parametrize("table", ["board", "vote", "decision", "action_item", "disagreement", "grouping", "talk"])
def test_an_item_something_was_written_under_stays(file: CommitteeFile, meeting: int, table: str) -> None:
    first = items(file, meeting)[0].id
    columns = {
        "board": {"title": "T", "template": "poster"},
        "vote": {"kind": "dots", "question": "?"},
        "grouping": {"task": "T"},
        "talk": {"title": "T"},
    }.get(table, {"text": "T"})
    with file.action("Prepare"):
        file.new(table, {"meeting": meeting, "item": first, **columns})
    with pytest.raises(RuleBroken):
        writing.remove_item(file, first)
    assert order(file, meeting) == "ABC"


def test_leaders_keep_their_order_and_stand_once(file: CommitteeFile, meeting: int) -> None:
    with file.action("Prepare"):
        for name in "XY":
            file.new("person", {"name": name, "kind": "citizen"})
    first = items(file, meeting)[0].id
    writing.lead_item(file, first, [2, 1, 2])
    assert [one.name for one in leaders(file, meeting)[first]] == ["Y", "X"]
    writing.lead_item(file, first, [])
    assert first not in leaders(file, meeting)


def test_a_template_is_appended_in_one_action(file: CommitteeFile, meeting: int, heard: list[object]) -> None:
    rows: list[writing.ItemColumns] = [{"title": "D", "kind": "round", "planned_s": 900}, {"title": "E"}]
    assert len(writing.use_agenda(file, meeting, rows)) == 2
    assert order(file, meeting) == "ABCDE"
    assert [item.kind for item in items(file, meeting)[-2:]] == ["round", "info"]
    assert len(heard) == 1
    file.undo()
    assert order(file, meeting) == "ABC"
