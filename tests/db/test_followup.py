"""Decisions, actions and disagreements are read as they were agreed, and an action's owner, date and status change."""

from dataclasses import replace

import pytest

from db.errors import RuleBroken
from db.file import CommitteeFile
from db.followup import (
    STATUSES,
    ActionItem,
    Decision,
    action_items,
    concreteness,
    decisions,
    disagreements,
    level,
    open_actions,
    set_due,
    set_owner,
    set_status,
    trails,
)
from tests.conftest import Clock

VAGUE = Decision(1, 1, None, None, "Vi vil styrke dialogen", "", "", "", "", 0, 0, 0, 0, 0, 0, None)


@pytest.fixture
def action(file: CommitteeFile) -> int:
    """An action nobody owns, agreed at a first meeting."""
    with file.action("Before"):
        meeting = file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
        file.new("person", {"name": "Helge", "kind": "citizen"})
        return file.new("action_item", {"meeting": meeting, "text": "Ring til foreningerne"})


def only(file: CommitteeFile) -> ActionItem:
    (found,) = action_items(file)
    return found


def test_a_decision_is_as_concrete_as_the_questions_it_answers() -> None:
    assert concreteness(VAGUE) == 0
    assert concreteness(replace(VAGUE, who=1, what=1, by_when=1)) == 3
    assert concreteness(replace(VAGUE, who=1, what=1, by_when=1, resources=1, measure=1, follow_up=1)) == 6


def test_points_become_intention_principle_or_commitment() -> None:
    named = ["intention", "intention", "principle", "principle", "commitment", "commitment", "commitment"]
    assert [level(points) for points in range(7)] == named


def test_an_action_that_is_done_gets_the_date_of_today_and_loses_it_when_taken_up_again(
    file: CommitteeFile, action: int, clock: Clock
) -> None:
    today = clock().astimezone().date().isoformat()
    set_status(file, action, "done")
    assert (only(file).status, only(file).done_on) == ("done", today)
    assert open_actions(file) == []
    set_status(file, action, "under_way")
    assert (only(file).status, only(file).done_on) == ("under_way", None)
    file.undo()
    assert (only(file).status, only(file).done_on) == ("done", today)


def test_every_status_can_be_set(file: CommitteeFile, action: int) -> None:
    for status in STATUSES:
        set_status(file, action, status)
        assert only(file).status == status


def test_an_action_gets_an_owner_and_a_date_and_both_can_be_undone(file: CommitteeFile, action: int) -> None:
    set_owner(file, action, 1)
    set_due(file, action, "2024-04-02")
    assert (only(file).owner, only(file).due_on) == (1, "2024-04-02")
    file.undo()
    file.undo()
    assert (only(file).owner, only(file).due_on) == (None, None)
    set_due(file, action, None)
    set_owner(file, action, None)
    assert (only(file).owner, only(file).due_on) == (None, None)


@pytest.mark.parametrize("text", ["", "på fredag", "2024-02-30", "02-04-2024"])
def test_what_is_no_date_is_refused_with_a_sentence_and_changes_nothing(
    file: CommitteeFile, action: int, text: str
) -> None:
    with pytest.raises(RuleBroken, match="not a date"):
        set_due(file, action, text)
    assert only(file).due_on is None
    assert file.undoable() == "Before"


def test_open_actions_come_by_date_and_those_without_one_last(file: CommitteeFile, action: int) -> None:
    with file.action("Before"):
        late = file.new("action_item", {"meeting": 1, "text": "b", "due_on": "2024-05-01", "status": "late"})
        soon = file.new("action_item", {"meeting": 1, "text": "c", "due_on": "2024-04-01"})
        file.new("action_item", {"meeting": 1, "text": "d", "due_on": "2024-04-01", "status": "dropped"})
    assert [each.id for each in open_actions(file)] == [soon, late, action]


def test_a_disagreement_is_read_with_its_sides_in_order(file: CommitteeFile, action: int) -> None:
    with file.action("Before"):
        id_ = file.new("disagreement", {"meeting": 1, "text": "Lodtrækning?"})
        file.new("side_taken", {"disagreement": id_, "position": 2, "name": "imod", "arguments": ""})
        file.new(
            "side_taken", {"disagreement": id_, "position": 1, "name": "for", "arguments": "Nye ansigter\nRetfærdigt"}
        )
    (found,) = disagreements(file, 1)
    assert [(side.name, side.arguments) for side in found.sides] == [
        ("for", ("Nye ansigter", "Retfærdigt")),
        ("imod", ()),
    ]
    assert found.status == "open"


def test_a_new_committee_has_nothing_to_follow_up(file: CommitteeFile) -> None:
    assert decisions(file) == action_items(file) == open_actions(file) == disagreements(file) == trails(file) == []
