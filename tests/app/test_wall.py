"""The wall: what is chosen is a row, laptop and wall show the same, and nothing private ever stands there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.kit.stage import draw_stage
from app.play import LAPTOP, Evening, StageClock
from app.projector import WallStage, WallView
from app.shell.settings import Settings
from db.agenda import blank_wall, freeze_wall, show_on_wall, shown, wall
from db.people import parties, people

WALL = QSize(1920, 1080)


@pytest.fixture
def clock() -> StageClock:
    return StageClock()


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path, clock: StageClock) -> Iterator[Evening]:
    window = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(window)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(tmp_path / "demo.rundbord", demo=True)
    made = Evening(window, clock)
    made.plan()
    made.press("F5")
    yield made
    window.close()


def words_on(evening: Evening, size: QSize = WALL) -> str:
    """Every text the wall draws, by way of a drawing that keeps text as text."""
    assert evening.window.file is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    painter = QPainter(svg)
    draw_stage(painter, size, WallStage(evening.window.file), evening.clock())
    painter.end()
    text = bytes(buffer.data().data()).decode()
    return " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", text))


def image(evening: Evening) -> QImage:
    assert evening.window.file is not None
    assert evening.window.hear is not None
    return WallView(evening.window.file, evening.window.hear).picture(WALL).toImage()


def test_the_wall_follows_the_item_in_work(evening: Evening) -> None:
    assert evening.window.file is not None
    stages = [shown(evening.window.file).stage]
    for kind in ("round", "board", "decision"):
        evening.go_to(kind)
        stages.append(shown(evening.window.file).stage)
    assert stages == ["agenda", "round", "board", "map"]


@pytest.mark.parametrize("stage", ["agenda", "round", "board", "map"])
@pytest.mark.parametrize("size", [WALL, QSize(1366, 768), QSize(1024, 768)])
def test_neither_parties_nor_titles_nor_private_figures_stand_on_any_stage(
    evening: Evening, stage: str, size: QSize
) -> None:
    file = evening.window.file
    assert file is not None
    evening.go_to("round")
    evening.press("S", "Space")
    show_on_wall(file, stage)
    seen = words_on(evening, size)
    assert seen
    private = {party.name for party in parties(file)} | {person.title for person in people(file) if person.title}
    assert not [text for text in private if text in seen]


def test_a_black_wall_is_black_and_comes_back(evening: Evening) -> None:
    file = evening.window.file
    assert file is not None
    before = words_on(evening)
    evening.press("B")
    assert wall(file).blank
    assert words_on(evening) == ""
    black = image(evening)
    assert black.pixelColor(900, 500) == black.pixelColor(20, 20)
    evening.press("B")
    assert words_on(evening) == before


def test_a_frozen_wall_keeps_its_picture_while_the_laptop_goes_on(evening: Evening, qtbot: QtBot) -> None:
    file, hear = evening.window.file, evening.window.hear
    assert file is not None
    assert hear is not None
    view = WallView(file, hear)
    qtbot.addWidget(view)
    view.resize(960, 540)
    view.show()
    freeze_wall(file, True)
    kept = view.grab().toImage()
    evening.go_to("decision")
    assert view.grab().toImage() == kept
    freeze_wall(file, False)
    assert view.grab().toImage() != kept


def test_choosing_a_stage_thaws_and_undo_brings_the_choice_back(evening: Evening) -> None:
    file = evening.window.file
    assert file is not None
    blank_wall(file, True)
    evening.press("Shift+F5")
    assert (wall(file).stage, wall(file).blank) == ("map", False)
    evening.press("Ctrl+Z")
    assert (wall(file).stage, wall(file).blank) == ("auto", True)


def test_on_one_screen_f11_fills_it_and_the_keys_go_on_working(evening: Evening) -> None:
    file, view = evening.window.file, evening.window.view
    assert file is not None
    assert view is not None
    evening.press("F11")
    over = evening.window.findChild(WallView, "wall_view")
    assert over is not None
    covers = [one for one in view.findChildren(WallView) if one.isVisible() and one.width() == view.width()]
    assert len(covers) == 1
    evening.press("Ctrl+Right")
    assert shown(file).stage == "round"
    evening.press("R")
    assert covers[0].height() == view.height() - view.cockpit.capture.height()
    evening.press("Esc", "Esc")
    assert not [one for one in view.findChildren(WallView) if one.isVisible() and one.width() == view.width()]


def test_a_restart_shows_the_same(evening: Evening) -> None:
    window, path = evening.window, evening.window.file.path if evening.window.file else Path()
    evening.press("Shift+F2", "B")
    before = wall(window.file) if window.file else None
    window.leave()
    window.open(path)
    assert window.file is not None
    assert wall(window.file) == before
