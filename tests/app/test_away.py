"""The computer slept, was cut off, or had its clock set in mid-speech: what the facilitator sees and can answer."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.opening import open_file
from app.shell.actions import run
from app.shell.settings import Settings
from app.shell.steady import SteadyClock
from db.agenda import current_item, items, meeting, plan_meeting, running
from db.away import times_away, unclear
from db.evening import start_meeting
from db.fairness import balance
from db.file import CommitteeFile, moment, stamp, utc_now
from db.items import add_item
from db.people import add_people
from db.schedule import expected_end, late_minutes, schedule
from db.speaking import floor, start_round, turn_times
from db.time_up import question
from tests.conftest import Clock

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
ROOT = Path(__file__).parents[2]
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Laptop:
    """The window on a laptop whose clocks are moved by hand; a speech has gone on for 40 seconds."""

    def __init__(self, qtbot: QtBot, path: Path, wall: Clock) -> None:
        self.qtbot, self.path, self.wall, self.lasting = qtbot, path, wall, 0.0
        self.clock = SteadyClock(wall, lambda: self.lasting)
        with CommitteeFile.create(path, wall, name="Udvalget") as file:
            prepare(file, stamp(wall()))
        self.window = self.open()
        start_round(self.file, items(self.file, 1)[0].id)
        self.work(40)

    def open(self) -> Facilitator:
        window = Facilitator(Settings(self.path.with_name("settings.json")), self.clock, tick_ms=0)
        self.qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        window.open(self.path)
        assert window.view is not None
        QApplication.processEvents()
        window.activateWindow()
        window.view.show_room("run")
        QApplication.processEvents()
        return window

    @property
    def file(self) -> CommitteeFile:
        assert self.window.file is not None
        return self.window.file

    def pass_by(self, seconds: float) -> None:
        """Time goes by and nobody looks."""
        self.wall.forward(seconds=seconds)
        self.lasting += seconds

    def work(self, seconds: int) -> None:
        for _ in range(seconds):
            self.pass_by(1)
            assert self.window.hear is not None
            self.window.hear.beat()
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def band(self) -> QWidget:
        found = self.window.findChild(QWidget, "away")
        assert found is not None
        return found

    def said(self) -> str:
        return " ".join(label.text() for label in self.band().findChildren(QLabel) if label.isVisible())

    def answers(self) -> dict[str, bool]:
        names = ("away_pause", "away_went_on", "away_item", "away_over", "clock_keep", "clock_take")
        seen = {name: self.band().findChild(QWidget, name) for name in names}
        return {name: one.isEnabled() for name, one in seen.items() if one is not None and one.isVisible()}

    def times(self) -> tuple[float, float]:
        """Seconds of the item in work and of the speech."""
        slots = schedule(self.file, meeting(self.file, 1), self.clock())
        return next(slot.spent_s for slot in slots if slot.state == "now"), floor(self.file).spent_s


def prepare(file: CommitteeFile, at: str) -> None:
    add_people(file, ["Anna Ek", "Bo Friis", "Carl Gad"], "citizen")
    held = plan_meeting(file, "Møde 1", at)
    add_item(file, held, title="Runde", kind="round", planned_s=900)
    add_item(file, held, title="Drøftelse", kind="list", planned_s=1800)
    start_meeting(file, held)


@pytest.fixture
def laptop(qtbot: QtBot, path: Path, clock: Clock) -> Iterator[Laptop]:
    made = Laptop(qtbot, path, clock)
    yield made
    made.window.close()


def by_key(key: Qt.Key, name: str) -> Callable[[Laptop], None]:
    return lambda laptop: laptop.press(key)


def by_click(key: Qt.Key, name: str) -> Callable[[Laptop], None]:
    def click(laptop: Laptop) -> None:
        button = laptop.band().findChild(QWidget, name)
        assert button is not None
        laptop.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return click


def by_command(key: Qt.Key, name: str) -> Callable[[Laptop], None]:
    return lambda laptop: run(laptop.window.command(name))


class TestALidClosedForFortyMinutes:
    def test_the_floor_is_paused_and_one_question_is_asked(self, laptop: Laptop) -> None:
        assert not laptop.band().isVisible()
        laptop.pass_by(2400)
        laptop.work(1)
        assert laptop.band().isVisible()
        assert "(40 min)" in laptop.said()
        assert list(laptop.answers()) == ["away_pause", "away_went_on", "away_item", "away_over"]
        assert floor(laptop.file).paused
        assert laptop.times() == (40, 40)
        now = meeting(laptop.file, 1)
        assert late_minutes(now, schedule(laptop.file, now, laptop.clock())) == 40
        assert question(laptop.file, laptop.clock()) is None
        assert [one.seconds for one in balance(laptop.file, 1)] == [40]

    @pytest.mark.parametrize("way", [by_key, by_click, by_command])
    @pytest.mark.parametrize(
        ("key", "name", "times", "paused"),
        [
            (Qt.Key.Key_1, "away_pause", (40, 40), True),
            (Qt.Key.Key_2, "away_went_on", (2441, 2441), False),
            (Qt.Key.Key_3, "away_item", (2441, 40), True),
            (Qt.Key.Key_Escape, "away_dismiss", (40, 40), True),
        ],
    )
    def test_each_answer_is_one_step_that_can_be_taken_back(
        self, laptop: Laptop, way: object, key: Qt.Key, name: str, times: tuple[float, float], paused: bool
    ) -> None:
        assert callable(way)
        laptop.pass_by(2400)
        laptop.work(1)
        for _ in range(2):
            way(key, name)(laptop)
            QApplication.processEvents()
            assert not laptop.band().isVisible()
            assert laptop.times() == times
            assert floor(laptop.file).paused is paused
            laptop.press(Qt.Key.Key_Z, CTRL)
            assert laptop.band().isVisible()
            assert laptop.times() == (40, 40)

    def test_the_meeting_had_ended(self, laptop: Laptop) -> None:
        laptop.pass_by(2400)
        laptop.work(1)
        laptop.press(Qt.Key.Key_4)
        over = meeting(laptop.file, 1)
        assert over.closed_at == stamp(laptop.clock() - timedelta(seconds=2401))
        assert not laptop.band().isVisible()
        laptop.file.undo()
        QApplication.processEvents()
        assert running(laptop.file) is not None
        assert laptop.band().isVisible()

    def test_the_speaker_simply_goes_on_and_the_question_can_wait(self, laptop: Laptop) -> None:
        laptop.pass_by(2400)
        laptop.work(1)
        laptop.press(Qt.Key.Key_K)
        laptop.work(10)
        assert laptop.times() == (50, 50)
        assert laptop.answers()["away_over"] is False
        laptop.press(Qt.Key.Key_2)
        assert laptop.times() == (2451, 2451)

    def test_a_double_press_answers_once(self, laptop: Laptop) -> None:
        laptop.pass_by(2400)
        laptop.work(1)
        laptop.press(Qt.Key.Key_2)
        laptop.press(Qt.Key.Key_2)
        assert [one.answer for one in times_away(laptop.file, items(laptop.file, 1)[0].id)] == ["speech"]
        assert laptop.times() == (2441, 2441)

    def test_the_time_that_is_up_is_asked_about_afterwards(self, laptop: Laptop) -> None:
        laptop.pass_by(2400)
        laptop.work(1)
        up = laptop.window.findChild(QWidget, "time_up")
        assert up is not None
        laptop.press(Qt.Key.Key_2)
        laptop.work(1)
        assert up.isVisible()
        assert current_item(laptop.file) == items(laptop.file, 1)[0]

    def test_a_wall_over_the_laptop_hides_the_question_and_its_keys(self, laptop: Laptop) -> None:
        laptop.press(Qt.Key.Key_F11)
        laptop.pass_by(2400)
        laptop.work(1)
        laptop.press(Qt.Key.Key_1)
        assert unclear(laptop.file) is not None
        laptop.press(Qt.Key.Key_Escape)
        laptop.press(Qt.Key.Key_1)
        assert unclear(laptop.file) is None

    def test_from_another_room_one_is_told_where_it_is_asked(self, laptop: Laptop) -> None:
        assert laptop.window.view is not None
        laptop.window.view.show_room("people")
        laptop.pass_by(2400)
        laptop.work(1)
        assert any("Under Run" in label.text() for label in laptop.window.findChildren(QLabel) if label.isVisible())
        laptop.press(Qt.Key.Key_1)
        assert unclear(laptop.file) is not None

    def test_the_question_is_still_there_after_a_restart(self, laptop: Laptop) -> None:
        laptop.pass_by(2400)
        laptop.work(1)
        laptop.window.close()
        laptop.pass_by(20)
        laptop.window = laptop.open()
        assert laptop.band().isVisible()
        assert "(40 min)" in laptop.said()
        laptop.press(Qt.Key.Key_1)
        assert not laptop.band().isVisible()


class TestAClockThatWasSet:
    @pytest.mark.parametrize("hours", [1, -1])
    def test_the_meeting_goes_on_by_its_own_time_and_may_go_over(self, laptop: Laptop, hours: int) -> None:
        before = laptop.clock()
        laptop.wall.forward(hours=hours)
        laptop.work(5)
        assert list(laptop.answers()) == ["clock_keep", "clock_take"]
        assert laptop.clock() == before + timedelta(seconds=5)
        assert (laptop.times(), floor(laptop.file).paused) == ((45, 45), False)
        end = expected_end(meeting(laptop.file, 1), schedule(laptop.file, meeting(laptop.file, 1), laptop.clock()))
        laptop.press(Qt.Key.Key_2)
        laptop.work(5)
        assert laptop.clock() == before + timedelta(hours=hours, seconds=10)
        assert laptop.times() == (50, 50)
        slots = schedule(laptop.file, meeting(laptop.file, 1), laptop.clock())
        assert expected_end(meeting(laptop.file, 1), slots) == end + timedelta(hours=hours)
        assert [slot.state for slot in slots] == ["now", "later"]
        assert question(laptop.file, laptop.clock()) is None
        assert [one.seconds for one in balance(laptop.file, 1)] == [50]
        laptop.press(Qt.Key.Key_Z, CTRL)
        assert laptop.clock() == before + timedelta(seconds=10)
        assert laptop.times() == (50, 50)
        laptop.press(Qt.Key.Key_1)
        laptop.work(5)
        assert laptop.times() == (55, 55)
        assert not laptop.band().isVisible()

    def test_a_clock_set_back_again_takes_the_question_with_it(self, laptop: Laptop) -> None:
        laptop.wall.forward(hours=1)
        laptop.work(2)
        laptop.wall.forward(hours=-1)
        laptop.work(2)
        assert not laptop.band().isVisible()
        assert laptop.times() == (44, 44)


class TestAProgramThatWasClosed:
    def test_opened_again_at_once_it_goes_on(self, laptop: Laptop) -> None:
        laptop.window.close()
        laptop.pass_by(10)
        laptop.window = laptop.open()
        assert laptop.times() == (50, 50)
        assert not laptop.band().isVisible()

    def test_opened_again_later_it_asks(self, laptop: Laptop) -> None:
        laptop.window.close()
        laptop.pass_by(1200)
        laptop.window = laptop.open()
        assert laptop.times() == (40, 40)
        assert "(20 min)" in laptop.said()
        assert "closed" in laptop.said()

    def test_killed_in_mid_speech_it_loses_five_seconds_at_most(self, path: Path, qtbot: QtBot) -> None:
        """The one test with real time: a real window in a process of its own, killed like a power cut."""
        with CommitteeFile.create(path, utc_now, name="Udvalget") as file:
            prepare(file, stamp(utc_now()))
            start_round(file, items(file, 1)[0].id)
        command = [sys.executable, "-m", "tests.faults.speech", str(path), str(path.with_name("child.json"))]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ}) as child:
            assert child.stdout is not None
            at, spoken = "", 0
            while spoken < 5:
                at, said = child.stdout.readline().split()
                spoken = int(said)
            child.kill()
        with open_file(path, utc_now) as file:
            there, asked = floor(file), unclear(file)
            assert there.paused
            assert there.name == "Anna Ek"
            assert there.turn is not None
            ended = turn_times(file, there.turn.item)[there.turn.id][-1].ended_at
            assert ended is not None
            assert moment(at) - moment(ended) <= timedelta(seconds=5)
            assert asked is not None
            assert (asked.away.cause, asked.speaker) == ("cut", "Anna Ek")
        window = Facilitator(Settings(path.with_name("settings.json")), utc_now, tick_ms=0)
        qtbot.addWidget(window)
        window.show()
        window.open(path)
        QApplication.processEvents()
        band = window.findChild(QWidget, "away")
        assert band is not None
        assert band.isVisible()
        window.close()


def test_every_pane_can_be_hidden_and_writing_brings_its_line_back(laptop: Laptop) -> None:
    assert laptop.window.view is not None
    cockpit = laptop.window.view.cockpit
    for key, held, pane in (
        (Qt.Key.Key_F7, NONE, cockpit.strip),
        (Qt.Key.Key_F8, NONE, cockpit.right),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier, cockpit.capture),
    ):
        assert pane.isVisible()
        laptop.press(key, held)
        assert not pane.isVisible()
    laptop.press(Qt.Key.Key_R)
    assert cockpit.capture.isVisible()
    assert cockpit.capture.text.hasFocus()


def test_a_round_is_ended_by_key(laptop: Laptop) -> None:
    laptop.press(Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert floor(laptop.file).round is None
    laptop.press(Qt.Key.Key_Z, CTRL)
    assert floor(laptop.file).round is not None
