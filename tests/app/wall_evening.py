"""An evening whose wall is looked at, every picture the room can see in it, and what stands there in words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.kit.stage import Stage, draw_stage
from app.play import LAPTOP, Evening, StageClock
from app.projector import WallStage, WallView
from app.shell.settings import Settings
from db.agenda import current_item, freeze_wall, running, show_on_wall
from db.board import add_board, add_notes, board_of_item, notes, zones
from db.board_wall import focus_note, focus_zone
from db.file import CommitteeFile
from db.read_back import begin_reading
from db.wall import prepare_wall

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


def file_of(evening: Evening) -> CommitteeFile:
    assert evening.window.file is not None
    return evening.window.file


def words_on(evening: Evening, size: QSize = WALL, stage: Stage | None = None) -> str:
    """Every text the wall draws, by way of a drawing that keeps text as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    painter = QPainter(svg)
    draw_stage(painter, size, stage or WallStage(file_of(evening)), evening.clock())
    painter.end()
    text = bytes(buffer.data().data()).decode()
    return " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", text))


def image(evening: Evening, size: QSize = WALL) -> QImage:
    """The wall as the room sees it."""
    assert evening.window.hear is not None
    return WallView(file_of(evening), evening.window.hear).picture(size).toImage()


@dataclass(frozen=True)
class Scene:
    """A way to a picture of the wall; `stage` is what is on then."""

    stage: str
    lead: Callable[[Evening], object]


def speak(evening: Evening) -> None:
    """A round with one who has spoken and one who speaks."""
    evening.go_to("round")
    evening.press("S")
    evening.wait(77)
    evening.press("Space")


def sheet(evening: Evening) -> int:
    """The board of an item with a note in each field; gives its id."""
    evening.go_to("board")
    evening.press("Return")
    file, item = file_of(evening), current_item(file_of(evening))
    assert item is not None
    board = board_of_item(file, item.id)
    assert board is not None
    for zone in zones(file, board.id):
        add_notes(file, board.id, [f"Seddel i {zone.title}", f"Endnu en i {zone.title}"], zone.id)
    return board.id


def as_it_lies(evening: Evening) -> None:
    """A board whose places carry the meaning."""
    file = file_of(evening)
    meeting = running(file)
    assert meeting is not None
    board = add_board(file, meeting.id, "photo", "Foto")
    add_notes(file, board, ["Først", "Så"])
    show_on_wall(file, "board", board)


def note_large(evening: Evening) -> None:
    board = sheet(evening)
    focus_note(file_of(evening), board, notes(file_of(evening), board)[0].id)


def field_large(evening: Evening) -> None:
    board = sheet(evening)
    focus_zone(file_of(evening), board, zones(file_of(evening), board)[0].id)


def decide(evening: Evening) -> None:
    """Minutes with a decision and an action."""
    evening.go_to("decision")
    evening.write("!Alle får svar")
    evening.write(">Rasmus samler svarene")


def read(evening: Evening) -> None:
    decide(evening)
    meeting = running(file_of(evening))
    assert meeting is not None
    begin_reading(file_of(evening), meeting.id)


def freeze(evening: Evening) -> None:
    speak(evening)
    freeze_wall(file_of(evening), True)
    decide(evening)


SCENES = {
    "before the meeting": Scene("welcome", lambda evening: evening.press("Ctrl+Z")),
    "the agenda": Scene("agenda", lambda evening: None),
    "a break": Scene("agenda", lambda evening: evening.go_to("break")),
    "before a round": Scene("round", lambda evening: evening.go_to("round")),
    "a round": Scene("round", speak),
    "a list": Scene("round", lambda evening: evening.go_to("list")),
    "a board": Scene("board", sheet),
    "a board without notes": Scene("board", lambda evening: evening.go_to("board")),
    "a board as it lies": Scene("board", as_it_lies),
    "one note large": Scene("board", note_large),
    "one field large": Scene("board", field_large),
    "the minutes": Scene("map", decide),
    "the time is up": Scene("time_up", lambda evening: evening.wait(4000)),
    "decisions read back": Scene("read_back", read),
    "a dark wall": Scene("black", lambda evening: evening.press("B")),
    "a frozen wall": Scene("map", freeze),
    "something ready": Scene("agenda", lambda evening: prepare_wall(file_of(evening), "map")),
}
