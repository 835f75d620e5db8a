"""The page of preparation: ticking, moving, writing and removing tasks, tips, and what it asks for."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.chair.preparation import PreparationPage
from app.shell.hear import Hear
from db.evening import start_meeting
from db.file import CommitteeFile, stamp
from db.handover_pack import tips
from db.preparation import Task, tasks
from tests.app.keyed_panel import Keyed
from tests.conftest import Clock

Room = Keyed[PreparationPage]


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear, clock: Clock) -> Room:
    """A meeting in four days with one item, so that some days have passed."""
    with file.action("Prepare"):
        for seat, kind in enumerate(("citizen", "citizen", "administrator"), 1):
            file.new("person", {"name": f"Person{seat} Ek", "kind": kind, "seat": seat})
        start = stamp(clock() + timedelta(days=4))
        made = file.new("meeting", {"number": 1, "title": "Et", "starts_at": start})
        file.new("item", {"meeting": made, "position": 1, "kind": "list", "title": "Punkt", "planned_s": 600})
    opened = Keyed(qtbot, PreparationPage(file, hear))
    opened.panel.show_meeting(made)
    return opened


def shown(room: Room) -> list[Task]:
    return [row.task for row in room.panel.list.rows if row.task]


def first(file: CommitteeFile) -> Task:
    return tasks(file, 1, "en")[0]


def test_the_usual_list_stands_there_and_what_is_late_is_amber(room: Room, file: CommitteeFile) -> None:
    assert [task.text for task in shown(room)] == [task.text for task in tasks(file, 1, "en")]
    late = [row for row in room.panel.list.rows if row.late]
    assert len(late) == 2  # the agenda a week before, the room five days before
    assert room.panel._late.isVisible()
    assert room.panel._late.late()
    assert file.undoable() == "Prepare"


@pytest.mark.parametrize("way", ["key", "click", "command"])
def test_a_task_is_ticked_and_the_tick_taken_back(room: Room, file: CommitteeFile, qtbot: QtBot, way: str) -> None:
    row = room.panel.list.rows[0]
    row.setFocus()
    if way == "key":
        room.press(Qt.Key.Key_Space)
    elif way == "click":
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(18, 17))
    else:
        room.run("tick_task")
    assert first(file).done
    assert room.panel.list.rows[0].task == first(file)
    assert room.panel.list.rows[0].hasFocus()
    file.undo()
    assert not first(file).done
    assert not shown(room)[0].done


def test_a_click_on_the_words_only_chooses(room: Room, file: CommitteeFile, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.panel.list.rows[1], Qt.MouseButton.LeftButton, pos=QPoint(200, 17))
    assert room.panel.list.rows[1].hasFocus()
    assert file.undoable() == "Prepare"


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_task_is_added(room: Room, file: CommitteeFile, way: str) -> None:
    count = len(shown(room))
    if way == "key":
        room.press(Qt.Key.Key_A)
    else:
        room.click("add_task")
    room.write("Bring cake")
    room.press(Qt.Key.Key_Return)
    assert len(shown(room)) == count + 1
    chosen = room.panel.list.chosen()
    assert chosen is not None
    assert (chosen.text, chosen.phase, chosen.due_on) == ("Bring cake", "before", "2024-03-09")
    assert not room.panel.editor.isVisible()
    file.undo()
    assert len(shown(room)) == count


def test_a_task_is_changed_and_moved_to_another_phase(room: Room, file: CommitteeFile) -> None:
    room.panel.list.rows[0].setFocus()
    room.press(Qt.Key.Key_E)
    assert room.panel.editor.text.text() == first(file).text
    room.write("Something else")
    room.panel.editor.phase.setCurrentIndex(2)
    room.click("task_save")
    assert any(task.text == "Something else" and task.phase == "after" for task in tasks(file, 1, "en"))
    chosen = room.panel.list.chosen()
    assert chosen is not None
    assert chosen.text == "Something else"


def test_escape_leaves_the_editor_without_a_change(room: Room, file: CommitteeFile) -> None:
    room.press(Qt.Key.Key_A)
    room.write("Half a th")
    room.press(Qt.Key.Key_Escape)
    assert not room.panel.editor.isVisible()
    assert file.undoable() == "Prepare"


def test_days_are_moved_by_keys(room: Room, file: CommitteeFile) -> None:
    row = room.panel.list.rows[0]
    row.setFocus()
    assert row.task is not None
    before = row.task
    room.press(Qt.Key.Key_Plus, text="+")
    room.press(Qt.Key.Key_Plus, text="+")
    room.press(Qt.Key.Key_Minus, text="-")
    moved = next(task for task in tasks(file, 1, "en") if task.text == before.text)
    assert before.due_on == "2024-03-02"
    assert moved.due_on == "2024-03-03"


def test_a_task_is_removed_and_put_back(room: Room, file: CommitteeFile) -> None:
    room.panel.list.rows[0].setFocus()
    gone = first(file).text
    room.press(Qt.Key.Key_Delete)
    assert gone not in [task.text for task in shown(room)]
    assert room.panel.list.chosen() is not None
    file.undo()
    assert gone in [task.text for task in shown(room)]


def test_arrows_go_from_task_to_task(room: Room) -> None:
    room.panel.list.rows[0].setFocus()
    room.press(Qt.Key.Key_Down)
    assert room.panel.list.rows[1].hasFocus()
    room.press(Qt.Key.Key_Up)
    assert room.panel.list.rows[0].hasFocus()


def test_tips_are_written_and_removed(room: Room, file: CommitteeFile, qtbot: QtBot) -> None:
    room.press(Qt.Key.Key_T)
    room.write("Keep the coffee close")
    room.press(Qt.Key.Key_Return)
    assert [tip.text for tip in tips(file, 1)] == ["Keep the coffee close"]
    row = room.panel.side.rows[0]
    row.setFocus()
    room.press(Qt.Key.Key_Delete)
    assert not tips(file, 1)
    file.undo()
    assert room.panel.side.rows[0].tip.text == "Keep the coffee close"
    qtbot.mouseClick(
        room.panel.side.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(room.panel.side.rows[0].width() - 12, 12)
    )
    assert not tips(file, 1)


@pytest.mark.parametrize("way", ["key", "button"])
def test_rehearsal_and_hand_over_are_asked_for(room: Room, qtbot: QtBot, way: str) -> None:
    for signal, key, name in (
        (room.panel.rehearse, Qt.Key.Key_R, "rehearse"),
        (room.panel.hand_over, Qt.Key.Key_H, "write_handover"),
    ):
        with qtbot.waitSignal(signal) as told:
            if way == "key":
                room.press(key)
            else:
                room.click(name)
        assert told.args == [1]


def test_a_meeting_that_was_held_is_not_rehearsed(room: Room, file: CommitteeFile) -> None:
    start_meeting(file, 1)
    assert not room.panel.buttons["rehearse"].isEnabled()
    assert not room.run("rehearse")
