"""The window of a rehearsal: it plays in a copy, can be led, sped up and paused, and leaves no trace."""

import os
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.chair_desk import ChairDesk
from app.kit.theme import theme
from app.rehearsal import PREFIX, RehearsalWindow, sweep
from app.shell.actions import run
from db.agenda import current_item, running
from db.errors import RuleBroken
from db.evening import start_meeting
from db.file import CommitteeFile, stamp
from db.speaking import floor
from tests.conftest import Clock

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


class Seconds:
    """A stop watch that is moved by hand."""

    def __init__(self) -> None:
        self.now = 5.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def planned(file: CommitteeFile, clock: Clock) -> int:
    """Five people and a meeting to come: a round and a debate."""
    with file.action("Prepare"):
        for seat in range(1, 6):
            file.new("person", {"name": f"Borger{seat} Ek", "kind": "citizen", "seat": seat})
        made = file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(clock() + timedelta(days=3))})
        for at, kind in enumerate(("round", "list"), 1):
            row = {"meeting": made, "position": at, "kind": kind, "title": f"Punkt {at}", "planned_s": 600}
            file.new("item", row)
    return made


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def window(qtbot: QtBot, file: CommitteeFile, planned: int, seconds: Seconds) -> Iterator[RehearsalWindow]:
    made = RehearsalWindow(file, planned, seconds=seconds, tick_ms=0)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def rows(file: CommitteeFile) -> dict[str, list[dict[str, object]]]:
    return {name: list(file.db.query(f"SELECT * FROM [{name}] ORDER BY id")) for name in file.db.table_names()}


def play(window: RehearsalWindow, seconds: Seconds, real_s: float) -> None:
    for _ in range(round(real_s / 0.2)):
        seconds.now += 0.2
        window.hear.beat()


def test_the_rehearsal_runs_to_its_end_and_leaves_no_trace(
    window: RehearsalWindow, file: CommitteeFile, path: Path, seconds: Seconds
) -> None:
    before, content, folder = rows(file), path.read_bytes(), window.folder
    run(window.command("speed_30"))
    play(window, seconds, 60)
    assert running(window.file) is None
    assert window.clock.paused
    assert "over" in window.bar._about.text()
    assert folder.is_dir()
    window.close()
    assert not folder.exists()
    assert rows(file) == before
    assert path.read_bytes() == content
    assert running(file) is None


def test_simulated_people_speak_in_the_cockpit(window: RehearsalWindow, seconds: Seconds) -> None:
    play(window, seconds, 4)
    there = floor(window.file)
    assert there.round is not None
    assert there.name
    assert window.cockpit.tool == "round"
    assert window.bar.isVisible()


@pytest.mark.parametrize("way", ["key", "button"])
def test_speed_and_pause(window: RehearsalWindow, seconds: Seconds, qtbot: QtBot, way: str) -> None:
    start = window.clock()
    for key, speed in ((Qt.Key.Key_F9, 1), (Qt.Key.Key_F11, 30), (Qt.Key.Key_F10, 10)):
        if way == "key":
            qtbot.keyClick(window, key, CTRL)
        else:
            qtbot.mouseClick(window.buttons[f"speed_{speed}"], Qt.MouseButton.LeftButton)
        assert window.clock.speed == speed
        assert [s for s in (1, 10, 30) if window.buttons[f"speed_{s}"].isChecked()] == [speed]
        seconds.now += 1
    assert window.clock() - start == timedelta(seconds=41)
    if way == "key":
        qtbot.keyClick(window, Qt.Key.Key_F9)
    else:
        qtbot.mouseClick(window.buttons["pause_rehearsal"], Qt.MouseButton.LeftButton)
    before = window.clock()
    play(window, seconds, 5)
    assert window.clock() == before
    assert floor(window.file).turn is None
    run(window.command("pause_rehearsal"))
    play(window, seconds, 5)
    assert floor(window.file).turn is not None


def test_the_trainee_leads_with_the_real_keys(window: RehearsalWindow, seconds: Seconds, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.buttons["lead_rehearsal"].isChecked()
    play(window, seconds, 10)
    assert floor(window.file).turn is None
    qtbot.keyClick(window.cockpit.tools["round"], Qt.Key.Key_S)
    first = floor(window.file)
    assert first.turn is not None
    seconds.now += 1
    qtbot.keyClick(window.cockpit.tools["round"], Qt.Key.Key_Space)
    assert floor(window.file).name != first.name
    window.file.undo()
    assert floor(window.file).name == first.name


def test_other_colours_keep_the_rehearsal_where_it_is(window: RehearsalWindow, seconds: Seconds) -> None:
    play(window, seconds, 4)
    name = floor(window.file).name
    theme().set_scheme("dark")
    theme().set_scheme("light")
    assert window.bar.isVisible()
    assert floor(window.file).name == name
    here = current_item(window.file)
    assert here is not None


def test_the_desk_opens_one_rehearsal_and_closes_it_with_the_file(
    qtbot: QtBot, file: CommitteeFile, planned: int
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    desk = ChairDesk(file, owner, lambda: None)
    assert run(desk.commands[0])
    window = owner.findChild(RehearsalWindow)
    assert window is not None
    assert desk.rehearse(planned) is window
    folder = window.folder
    desk.close()
    assert not folder.exists()


def test_a_held_meeting_is_refused_in_a_sentence(qtbot: QtBot, file: CommitteeFile, planned: int) -> None:
    start_meeting(file, planned)
    with pytest.raises(RuleBroken):
        RehearsalWindow(file, planned)


def test_copies_left_by_a_cut_off_program_are_swept_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, new, other = (tmp_path / name for name in (f"{PREFIX}old", f"{PREFIX}new", "other"))
    for folder in (old, new, other):
        folder.mkdir()
        (folder / "rehearsal.rundbord").write_bytes(b"x")
    for folder in (old, other):
        os.utime(folder, (0, 0))
    sweep()
    assert not old.exists()
    assert new.exists()
    assert other.exists()
