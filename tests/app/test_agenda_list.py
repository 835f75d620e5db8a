"""The list of meetings, and what a new meeting starts from."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.agenda.meeting_list import MeetingList
from app.agenda.new_meeting import next_start, plan_next
from app.shell.hear import Hear
from db.agenda import change_meeting, meetings, plan_meeting
from db.file import CommitteeFile
from tests.app.keyed_panel import CTRL, Keyed
from tests.conftest import Clock

NOW = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> Keyed[MeetingList]:
    plan_meeting(file, "Møde 1: Opstart", "2024-02-06T16:00:00.000Z", place="Salen")
    plan_meeting(file, "Hvornår", "2024-03-05T18:00:00.000Z")
    return Keyed(qtbot, MeetingList(file, hear))


class TestWhenTheNextIs:
    def test_four_weeks_after_the_last_at_the_same_local_time(self) -> None:
        last = NOW - timedelta(days=3)
        start = next_start(last, NOW)
        assert (start.date() - last.astimezone().date()).days == 28
        assert start.time() == last.astimezone().time()

    def test_tomorrow_when_that_is_past(self) -> None:
        start = next_start(NOW - timedelta(days=400), NOW)
        assert (start.date() - NOW.astimezone().date()).days == 1

    def test_the_first_is_tomorrow_evening(self) -> None:
        start = next_start(None, NOW)
        assert (start.hour, start.minute, (start.date() - NOW.astimezone().date()).days) == (17, 0, 1)


def test_the_next_meeting_takes_its_place_from_the_last(file: CommitteeFile, clock: Clock) -> None:
    plan_meeting(file, "Opstart", "2024-03-01T16:00:00.000Z", place="Salen")
    made = meetings(file)[-1] if plan_next(file) else None
    assert made is not None
    assert (made.number, made.place, made.title.endswith("2")) == (2, "Salen", True)


def test_rows_say_number_title_and_how_far_it_has_come(room: Keyed[MeetingList]) -> None:
    rows = room.panel.list.rows.rows
    assert [row.title for row in rows] == ["1 Opstart", "2 Hvornår"]
    assert rows[1].below.startswith(("Today", "I dag"))


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("draft", "Minutes: draft"),
        ("read_out", "Minutes: read out"),
        ("comments", "Minutes: out for comments"),
        ("approved", "Minutes approved"),
    ],
)
def test_a_meeting_that_was_held_says_how_far_its_minutes_are(
    room: Keyed[MeetingList], file: CommitteeFile, status: str, said: str
) -> None:
    change_meeting(file, 1, opened_at="2024-02-06T16:00:00.000Z", closed_at="2024-02-06T18:00:00.000Z")
    change_meeting(file, 1, minutes_status=status)
    assert room.panel.list.rows.rows[0].below == said


def test_choosing_tells_and_selecting_does_not(room: Keyed[MeetingList], qtbot: QtBot) -> None:
    told: list[int] = []
    room.panel.chosen.connect(told.append)
    room.panel.select(2)
    assert (room.panel.selected(), room.panel.list.current_id(), told) == (2, 2, [])
    room.click_cell(room.panel.list, 1, 0)
    room.press(Qt.Key.Key_Down)
    assert (room.panel.selected(), told) == (2, [1, 2])


def test_selecting_before_it_is_shown_is_kept(qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
    plan_meeting(file, "A", "2024-02-06T16:00:00.000Z")
    made = MeetingList(file, hear)
    made.select(1)
    room = Keyed(qtbot, made)
    assert (room.panel.selected(), room.panel.list.current_id()) == (1, 1)


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_new_meeting_is_made_at_once_and_chosen(room: Keyed[MeetingList], file: CommitteeFile, way: str) -> None:
    told: list[tuple[str, int]] = []
    room.panel.chosen.connect(lambda id_: told.append(("chosen", id_)))
    room.panel.planned.connect(lambda id_: told.append(("planned", id_)))
    if way == "key":
        room.press(Qt.Key.Key_N, CTRL)
    else:
        room.click("new_meeting")
    assert told == [("chosen", 3), ("planned", 3)]
    assert (room.panel.selected(), room.panel.list.current_id(), len(meetings(file))) == (3, 3, 3)
    file.undo()
    assert len(room.panel.list.rows.rows) == 2
