"""The second screen comes, changes and goes while somebody speaks, the laptop sleeps: the meeting goes on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.play import LAPTOP, Evening
from app.projector import Projector
from app.shell.settings import Settings
from app.shell.steady import SteadyClock
from app.wall_screen import SETTLE_MS, WallScreen
from app.window_commands import switch_language
from db.agenda import current_item, wall
from db.speaking import floor
from tests.app.screens import POSSIBLE, USUAL, Screen, plug, screen
from tests.app.wall_evening import clock, evening, file_of

__all__ = ["clock", "evening"]

# Screens are plugged by way of Qt's offscreen platform, which is called like this on Linux on x86-64 alone.
__test__ = POSSIBLE

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

HERE = screen("", 0, 1366, 768)
BEAMER = screen("beamer", 1366, 1920, 1080)
OTHER = screen("other", 1366, 1024, 768)


@pytest.fixture
def two(qapp: QApplication) -> Iterator[None]:
    """A laptop and a beamer; afterwards the one screen of the other tests."""
    plug([HERE, BEAMER])
    yield
    plug([USUAL])
    for window in QGuiApplication.topLevelWindows():
        assert not window.isVisible(), window.objectName()


@pytest.fixture
def speech(two: None, evening: Evening) -> Evening:
    """The wall is on the beamer and somebody speaks."""
    evening.go_to("round")
    evening.press("F11", "S")
    evening.wait(10)
    return evening


def plug_in(*screens: Screen) -> None:
    """Let these screens be there and wait until the program has settled."""
    plug(screens)
    from PySide6.QtTest import QTest

    QTest.qWait(SETTLE_MS + 100)


def screen_of(evening: Evening) -> WallScreen:
    assert evening.window.view is not None
    return evening.window.view.wall


def projectors() -> list[Projector]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Projector) and one.isVisible()]


def goes_on(evening: Evening) -> None:
    """The speech and the item go on to the second, and the next speaker takes the floor by the same key."""
    file = file_of(evening)
    before, item = floor(file), current_item(file)
    evening.wait(7)
    after = floor(file).at(evening.clock())
    assert (after.turn, after.paused, current_item(file)) == (before.turn, False, item)
    assert after.spent_s == pytest.approx(before.at(evening.clock()).spent_s)
    told = floor(file).turn
    evening.press("Space")
    assert floor(file).turn != told
    assert floor(file).turn is not None


def looks_like_the_wall(image: QImage) -> bool:
    """Whether something dark stands on light paper, as words do."""
    paper = image.pixelColor(2, 2)
    dark = [image.pixelColor(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)]
    return any(abs(one.lightness() - paper.lightness()) > 120 for one in dark)


def test_the_wall_fills_the_second_screen_and_leaves_the_keyboard_alone(speech: Evening) -> None:
    (window,) = projectors()
    assert window.screen().name() == "beamer"
    assert window.geometry() == QRect(1366, 0, 1920, 1080)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert looks_like_the_wall(window.grab().toImage())
    goes_on(speech)


def test_the_cable_is_pulled_in_mid_speech_and_put_back(speech: Evening) -> None:
    spent = floor(file_of(speech)).at(speech.clock()).spent_s
    plug([HERE])
    assert projectors() == []  # at once: never over the laptop
    plug_in(HERE)
    assert (projectors(), screen_of(speech).covers()) == ([], False)
    assert floor(file_of(speech)).at(speech.clock()).spent_s == spent
    goes_on(speech)
    plug_in(HERE, BEAMER)
    (window,) = projectors()
    assert window.geometry() == QRect(1366, 0, 1920, 1080)
    goes_on(speech)


def test_a_wall_that_was_taken_away_does_not_come_back_by_itself(speech: Evening) -> None:
    speech.press("F11")
    plug_in(HERE)
    plug_in(HERE, BEAMER)
    assert projectors() == []
    speech.press("F11")
    assert len(projectors()) == 1


def test_without_a_cable_the_wall_is_shown_over_the_laptop_and_moves_to_the_screen_that_comes(
    speech: Evening,
) -> None:
    plug_in(HERE)
    speech.press("F11")
    assert screen_of(speech).covers()
    goes_on(speech)
    plug_in(HERE, BEAMER)
    assert (len(projectors()), screen_of(speech).covers()) == (1, False)
    assert speech.window.isVisible()
    goes_on(speech)


def test_another_resolution_and_another_scale_fill_the_screen_anew(speech: Evening) -> None:
    plug_in(HERE, screen("beamer", 1366, 1024, 768))
    (window,) = projectors()
    assert (window.geometry(), window.view.size()) == (QRect(1366, 0, 1024, 768), QSize(1024, 768))
    assert looks_like_the_wall(window.grab().toImage())
    goes_on(speech)
    plug_in(HERE, screen("large", 1366, 3840, 2160, 2.0))
    (window,) = projectors()
    assert (window.geometry().size(), window.devicePixelRatioF()) == (QSize(1920, 1080), 2.0)
    picture = window.grab().toImage()
    assert picture.size() == QSize(3840, 2160)
    assert looks_like_the_wall(picture)
    goes_on(speech)


def test_the_laptop_changes_its_resolution_and_everything_can_still_be_pressed(speech: Evening) -> None:
    plug_in(screen("", 0, 1024, 768), screen("beamer", 1024, 1920, 1080))
    speech.window.resize(1024, 768)
    (window,) = projectors()
    assert window.geometry() == QRect(1024, 0, 1920, 1080)
    goes_on(speech)


def test_a_mirrored_screen_shows_the_laptop_and_not_the_wall_on_top_of_it(speech: Evening) -> None:
    plug_in(HERE, screen("beamer", 0, 1366, 768))
    assert projectors() == []
    goes_on(speech)
    plug_in(HERE, BEAMER)
    assert len(projectors()) == 1


def test_of_three_screens_the_one_that_is_left_takes_the_wall(speech: Evening) -> None:
    plug_in(HERE, BEAMER, screen("other", 3286, 1024, 768))
    assert projectors()[0].screen().name() == "beamer"
    plug_in(HERE, screen("other", 1366, 1024, 768))
    (window,) = projectors()
    assert (window.screen().name(), window.geometry()) == ("other", QRect(1366, 0, 1024, 768))
    goes_on(speech)


def test_a_frozen_picture_is_the_same_on_the_screen_that_comes_back(speech: Evening) -> None:
    speech.press("Y")
    kept = projectors()[0].grab().toImage()
    plug_in(HERE)
    speech.go_to("decision")
    assert wall(file_of(speech)).frozen
    plug_in(HERE, BEAMER)
    assert projectors()[0].grab().toImage() == kept
    plug_in(HERE, OTHER)
    other = projectors()[0].grab().toImage()
    assert other.size() == QSize(1024, 768)
    paper = QColor(kept.pixelColor(2, 2))
    assert other.pixelColor(500, 40) == paper  # 16:9 on 4:3: room above it, nothing stretched
    assert looks_like_the_wall(other)


def test_a_dark_wall_stays_dark_over_a_change_of_item_of_screen_and_of_language(speech: Evening) -> None:
    speech.press("B")
    black = projectors()[0].grab().toImage().pixelColor(900, 500)
    plug_in(HERE)
    plug_in(HERE, OTHER)
    switch_language(speech.window)
    (window,) = projectors()
    picture = window.grab().toImage()
    assert {picture.pixelColor(x, 300).name() for x in range(0, 1024, 50)} == {black.name()}
    switch_language(speech.window)
    goes_on(speech)


def test_another_language_leaves_the_wall_where_it_is(speech: Evening) -> None:
    (before,) = projectors()
    switch_language(speech.window)
    assert projectors() == [before]
    assert screen_of(speech).projector is before
    QApplication.processEvents()
    switch_language(speech.window)
    goes_on(speech)
    speech.press("F11")
    assert projectors() == []


def test_a_maximized_laptop_window_is_maximized_again_after_the_wall_was_over_it(speech: Evening) -> None:
    plug_in(HERE)
    speech.window.showMaximized()
    speech.press("F11", "F11")
    assert speech.window.isMaximized()
    assert not screen_of(speech).covers()


class Wall:
    """The computer's clock and the time since it was started; asleep only the first goes on."""

    def __init__(self) -> None:
        self.at, self.up = datetime(2024, 4, 23, 15, 0, tzinfo=UTC), 0.0

    def now(self) -> datetime:
        return self.at

    def running(self) -> float:
        return self.up

    def pass_(self, seconds: float, *, asleep: bool = False) -> None:
        self.at += timedelta(seconds=seconds)
        self.up += 0 if asleep else seconds


@pytest.mark.parametrize("unplugged", [False, True])
def test_the_laptop_sleeps_in_mid_speech_and_wakes_with_or_without_the_screen(
    two: None, qtbot: QtBot, tmp_path: Path, unplugged: bool
) -> None:
    times = Wall()
    window = Facilitator(Settings(tmp_path / "settings.json"), SteadyClock(times.now, times.running), tick_ms=0)
    qtbot.addWidget(window)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(tmp_path / "demo.rundbord", demo=True)
    evening = Evening(window, lambda: window.now())  # type: ignore[arg-type]
    evening.wait = lambda seconds: beat(window, times, seconds)  # type: ignore[method-assign]
    evening.plan()
    evening.press("F5")
    evening.go_to("round")
    evening.press("F11", "S")
    evening.wait(20)
    file, hear = file_of(evening), window.hear
    assert hear is not None
    spoken, item = floor(file).at(file.now()), current_item(file)
    with qtbot.waitSignal(hear.woke):
        times.pass_(3600, asleep=True)
        if unplugged:
            plug_in(HERE)
        hear.beat()
    after = floor(file).at(file.now())
    assert (after.turn.id if after.turn else 0, current_item(file)) == (spoken.turn.id if spoken.turn else 1, item)
    assert after.spent_s == pytest.approx(spoken.spent_s, abs=2)
    assert len(projectors()) == (0 if unplugged else 1)
    plug_in(HERE, BEAMER)
    assert len(projectors()) == 1
    assert looks_like_the_wall(projectors()[0].grab().toImage())
    if after.paused:
        evening.press("K")
    evening.wait(5)
    assert not floor(file).paused
    assert floor(file).at(file.now()).spent_s == pytest.approx(spoken.spent_s + 5, abs=3)
    window.close()


def beat(window: Facilitator, times: Wall, seconds: float) -> None:
    """Let time pass while the laptop is awake."""
    times.pass_(seconds)
    if window.hear is not None:
        window.hear.beat()
    QApplication.processEvents()
