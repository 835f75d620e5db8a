"""A board on the wall: what is chosen when there is more than has room, and that it draws at every width."""

from datetime import datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.board.stage import BoardStage, Cell, cells_of, chosen_notes, title_height
from app.kit.stage import draw_stage
from app.kit.theme import color, load_fonts
from db import board as boards
from db.file import CommitteeFile
from tests.app.board_room import begin_item
from tests.app.test_board_drawing import note


@pytest.fixture
def swot(qtbot: QtBot, file: CommitteeFile) -> int:
    load_fonts()
    begin_item(file)
    return boards.add_board(file, 1, "swot", "SWOT", 1)


def wall(file: CommitteeFile, width: int, stage: BoardStage | None = None) -> QImage:
    image = QImage(width, 1080, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, QSize(width, 1080), stage or BoardStage(file), datetime.now().astimezone())
    painter.end()
    return image


def has_colour(image: QImage, name: str) -> bool:
    wanted = color(name).rgb()
    return any(image.pixel(x, y) == wanted for x in range(0, image.width(), 12) for y in range(0, 1080, 12))


def test_the_notes_with_most_dots_are_shown_then_the_newest_and_always_the_last_written() -> None:
    every = [note(1), note(2, dots=3), note(3, dots=1), note(4), note(5, dots=1), note(6, dots=2), note(7)]
    assert [n.id for n in chosen_notes(every, 4)] == [2, 6, 5, 7]
    assert [n.id for n in chosen_notes(every[:3], 4)] == [2, 3, 1]
    assert chosen_notes([], 4) == []


def test_a_swot_has_its_four_fields_where_they_lie(file: CommitteeFile, swot: int) -> None:
    cells = cells_of(file, boards.board(file, swot))
    assert [(cell.title, cell.column, cell.row) for cell in cells] == [
        ("Strengths", 0, 0), ("Weaknesses", 1, 0), ("Opportunities", 0, 1), ("Threats", 1, 1)
    ]  # fmt: skip


def test_clusters_stand_beside_one_another_with_their_names(file: CommitteeFile, swot: int) -> None:
    sheet = boards.add_board(file, 1, "clusters", "Ideer", 1, question="Hvad virker?")
    made = boards.add_notes(file, sheet, ["a", "b", "c"])
    assert [cell.title for cell in cells_of(file, boards.board(file, sheet))] == ["Hvad virker?"]
    with file.action("Set up"):
        cluster = file.new("cluster", {"board": sheet, "name": "Tidligt"})
        file.db.table("note").update(made[0], {"cluster": cluster})
    cells = cells_of(file, boards.board(file, sheet))
    assert [(cell.title, len(cell.notes), cell.column) for cell in cells] == [("Tidligt", 1, 0), ("", 2, 1)]


@pytest.mark.parametrize("width", [1440, 1920, 2560])
def test_the_wall_shows_kept_notes_in_the_colours_of_their_fields(file: CommitteeFile, swot: int, width: int) -> None:
    stage = BoardStage(file)
    assert not has_colour(wall(file, width, stage), "rose")
    for zone in boards.zones(file, swot):
        boards.add_notes(file, swot, ["Kommuneplanstrategien skal skrives næste år " * 3] * 9, zone.id)
    shown = wall(file, width, stage)
    assert all(has_colour(shown, zone.colour) for zone in boards.zones(file, swot))


def test_an_item_without_a_board_shows_its_question(qtbot: QtBot, file: CommitteeFile) -> None:
    load_fonts()
    begin_item(file)
    assert not wall(file, 1920).isNull()


def test_titles_of_one_board_are_equally_high(qtbot: QtBot) -> None:
    load_fonts()
    short, long = Cell("Ikke her", (), 0, 0), Cell("Når folk kan se resultatet af det hele", (), 1, 0)
    assert title_height([short], 340) < title_height([short, long], 340)
