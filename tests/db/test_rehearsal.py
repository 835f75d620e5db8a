"""Rehearsing: what is due, the faster clock, and a whole meeting played in a copy that leaves no trace."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.agenda import meeting, running
from db.errors import RuleBroken
from db.evening import start_meeting
from db.file import CommitteeFile, stamp
from db.rehearsal import Players, RehearsalClock, Scene, check_rehearsable, copy_for, due, manner
from tests.conftest import Clock

START = datetime(2024, 4, 2, 15, 0, tzinfo=UTC)


class Seconds:
    """A stop watch that is moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("scene", "deed"),
    [
        (Scene("round", 5, 900, last=False), None),
        (Scene("round", 25, 900, last=False), "start_round"),
        (Scene("round", 60, 800, last=False, speaks=True, talked_s=10, in_round=True, held=1), None),
        (Scene("round", 60, 800, last=False, speaks=True, talked_s=61, in_round=True, held=1), "next_speaker"),
        (Scene("round", 60, 800, last=False, speaks=True, talked_s=4, passes=True, in_round=True, held=1), "pass_turn"),
        (Scene("round", 60, 800, last=False, speaks=True, talked_s=90, paused=True, in_round=True, held=1), None),
        (Scene("round", 500, 400, last=False, held=1, quiet_s=40), "next_item"),
        (Scene("list", 60, 800, last=False, quiet_s=20), "ask"),
        (Scene("list", 60, 800, last=False, quiet_s=5, waiting=2), "next_speaker"),
        (Scene("break", 60, 800, last=False, quiet_s=60), None),
        (Scene("info", 320, -20, last=False), "next_item"),
        (Scene("info", 320, -20, last=True), "close_meeting"),
    ],
)  # fmt: skip
def test_what_is_due_follows_from_the_scene(scene: Scene, deed: str | None) -> None:
    assert due(scene) == deed


def test_the_clock_runs_faster_slower_and_stands() -> None:
    seconds = Seconds()
    clock = RehearsalClock(START, seconds)
    seconds.now += 6
    assert clock() == START + timedelta(minutes=1)
    clock.set_speed(30)
    seconds.now += 2
    assert clock() == START + timedelta(minutes=2)
    clock.set_paused(True)
    seconds.now += 600
    assert clock() == START + timedelta(minutes=2)
    clock.set_paused(False)
    clock.set_speed(1)
    seconds.now += 5
    assert clock() == START + timedelta(minutes=2, seconds=5)


def test_people_behave_the_same_in_every_rehearsal() -> None:
    assert manner(3, 7) == manner(3, 7)
    assert len({manner(person, 7).talks for person in range(10)}) == 10


@pytest.fixture
def planned(file: CommitteeFile) -> int:
    """Seven people and a meeting with a round, a debate, a break and a decision."""
    with file.action("Prepare"):
        for seat in range(1, 8):
            file.new("person", {"name": f"Borger{seat} Ek", "kind": "citizen", "seat": seat})
        made = file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(START)})
        for at, kind in enumerate(("info", "round", "list", "break", "decision"), 1):
            row = {"meeting": made, "position": at, "kind": kind, "title": f"Punkt {at}", "planned_s": 600}
            file.new("item", row)
    return made


def rows(file: CommitteeFile) -> dict[str, list[dict[str, object]]]:
    return {name: list(file.db.query(f"SELECT * FROM [{name}] ORDER BY id")) for name in file.db.table_names()}


def test_a_whole_meeting_is_rehearsed_and_the_file_stays_byte_for_byte(
    file: CommitteeFile, planned: int, path: Path, tmp_path: Path
) -> None:
    before, content = rows(file), path.read_bytes()
    folder = tmp_path / "away"
    folder.mkdir()
    seconds = Seconds()
    clock = RehearsalClock(START, seconds, 30)
    done: Counter[str] = Counter()
    with CommitteeFile(copy_for(file, folder), clock) as copy:
        players = Players(copy, planned)
        players.begin()
        while running(copy) is not None and clock() < START + timedelta(hours=3):
            seconds.now += 0.2
            done[players.play() or "nothing"] += 1
        held = meeting(copy, planned)
        assert held.closed_at is not None
        spoken = list(copy.db.query("SELECT state, count(*) AS many FROM turn GROUP BY state"))
    assert done["start_round"] == 1
    assert done["next_item"] == 4
    assert done["close_meeting"] == 1
    assert done["ask"] >= 4
    assert sum(row["many"] for row in spoken if row["state"] == "done") >= 8
    assert rows(file) == before
    assert path.read_bytes() == content
    assert not file.undoable() or file.undoable() == "Prepare"


def test_when_the_trainee_leads_the_room_only_raises_hands(file: CommitteeFile, planned: int, tmp_path: Path) -> None:
    seconds = Seconds()
    clock = RehearsalClock(START, seconds, 10)
    with CommitteeFile(copy_for(file, tmp_path), clock) as copy:
        players = Players(copy, planned, leads=False)
        players.begin()
        done = Counter()
        for item in (2, 3):
            from db.evening import go_to_item

            go_to_item(copy, item)
            for _ in range(30):
                seconds.now += 1
                done[players.play() or "nothing"] += 1
        assert set(done) == {"ask", "nothing"}
        waiting = list(copy.db.query("SELECT * FROM turn WHERE state = 'waiting'"))
        assert len(waiting) == 3
        assert len({row["person"] for row in waiting}) == 3


def test_what_cannot_be_rehearsed_is_told(file: CommitteeFile, planned: int) -> None:
    check_rehearsable(file, planned)
    start_meeting(file, planned)
    with pytest.raises(RuleBroken, match="open now"):
        check_rehearsable(file, planned)


def test_a_meeting_without_an_agenda_cannot_be_rehearsed(file: CommitteeFile, clock: Clock) -> None:
    with file.action("Prepare"):
        made = file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(clock())})
    with pytest.raises(RuleBroken, match="agenda is empty"):
        check_rehearsable(file, made)
