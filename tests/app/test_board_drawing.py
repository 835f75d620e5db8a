"""How a board is drawn: text that fits, tiles equal to direct drawing at every scaling, only what changed anew."""

import os
import subprocess
import sys
from dataclasses import replace
from math import ceil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.board.grid import Grid, neighbour
from app.board.lettering import SIZES, SOFT_HYPHEN, height_of, letter, runs_leftwards
from app.board.paper import Paper
from app.board.snap import Snap, snap
from app.kit.syllables import syllables
from app.kit.theme import load_fonts
from app.kit.tiles import Tiles
from app.kit.tiles_picture import Overview
from db.board import Note, Zone
from db.board_places import GAP, NOTE, STEP, Box

ROOT = Path(__file__).parents[2]
TEXTS = ("Flere borgere skal følge med", "Ærlighed", "Kommuneplanstrategien skal skrives næste år", "Støj fra vejen")


BLANK = Note(0, 1, None, None, "Seddel", "yellow", 0, 0, NOTE, NOTE, 0, 0, None, None, None)


def note(id_: int, x: float = 0, y: float = 0, text: str = "Seddel", **more: object) -> Note:
    return replace(BLANK, **{"id": id_, "x": x, "y": y, "text": text, "z": id_, **more})


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    """A field and sixty notes in all colours, a little uneven, some on others, with dots."""
    load_fonts()
    made = Paper()
    made.set_fields([Zone(1, 1, 1, "S", "Styrker", "green", -22, -64, 1500, 1400)], {1: "Styrker"})
    colours = ("yellow", "green", "blue", "rose")
    made.lay(
        note(n, n % 10 * 141.3 + n % 3, n // 10 * STEP + n % 7, TEXTS[n % 4], colour=colours[n % 4], dots=n % 6, zone=1)
        for n in range(60)
    )
    return made


def directly(paper: Paper, size: QRect, scale: float, ox: int, oy: int, dpr: float) -> QImage:
    image = QImage(size.size(), QImage.Format.Format_RGB32)
    image.fill(paper.ground())
    painter = QPainter(image)
    area = QRectF(-ox / scale, -oy / scale, size.width() / scale, size.height() / scale)
    paper.draw(painter, area, scale, -ox, -oy, dpr)
    painter.end()
    return image


def by_tiles(paper: Paper, size: QRect, scale: float, ox: int, oy: int, dpr: float) -> QImage:
    tiles = Tiles(paper, Overview(paper))
    tiles.budget = 60.0
    tiles.show_scale(scale, dpr)
    image = QImage(size.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    tiles.paint(painter, size, ox, oy)
    painter.end()
    return image


def share_that_differs(one: QImage, other: QImage) -> float:
    assert one.size() == other.size()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    wrong = sum(
        1 for at in range(0, len(a), 4) if a[at : at + 3] != b[at : at + 3]
        and max(abs(x - y) for x, y in zip(a[at : at + 3], b[at : at + 3], strict=True)) > 24
    )  # fmt: skip
    return wrong / (one.width() * one.height())


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("scale", [0.1, 0.37, 0.8])
def test_tiles_show_what_direct_drawing_shows_at_every_scaling(paper: Paper, dpr: float, scale: float) -> None:
    size = QRect(0, 0, ceil(500 * dpr), ceil(330 * dpr))
    device = scale * dpr
    for ox, oy in ((13, 29), (-301, -77)):
        drawn = directly(paper, size, device, ox, oy, dpr)
        assert share_that_differs(by_tiles(paper, size, device, ox, oy, dpr), drawn) <= 0.003


def test_tiles_that_were_touched_are_drawn_anew_and_the_others_kept(paper: Paper) -> None:
    tiles = Tiles(paper, Overview(paper))
    tiles.budget = 60.0
    tiles.show_scale(0.6, 1.0)
    size = QRect(0, 0, 1024, 768)
    image = QImage(size.size(), QImage.Format.Format_RGB32)
    before, after = paper.area_of(5), QRectF(300, 700, NOTE, NOTE)
    for step in (0, 1):
        if step:
            paper.put(note(5, 300, 700, "Flyttet", colour="rose", zone=1))
            tiles.drop(before)
            tiles.drop(after)
        painter = QPainter(image)
        tiles.paint(painter, size, 20, 40)
        painter.end()
    assert share_that_differs(image, directly(paper, size, 0.6, 20, 40, 1.0)) <= 0.003


def test_while_zooming_old_tiles_are_stretched_and_soon_after_all_is_sharp(qtbot: QtBot, paper: Paper) -> None:
    tiles = Tiles(paper, Overview(paper))
    size = QRect(0, 0, 900, 600)
    image = QImage(size.size(), QImage.Format.Format_RGB32)

    def frame() -> None:
        painter = QPainter(image)
        tiles.paint(painter, size, 10, 10)
        painter.end()

    tiles.show_scale(0.4, 1.0)
    tiles.budget = 60.0
    frame()
    assert tiles.missing == 0
    tiles.show_scale(0.5, 1.0)
    frame()
    assert tiles.missing > 0
    with qtbot.waitSignal(tiles.wanting):
        pass
    frame()
    assert tiles.missing == 0
    assert share_that_differs(image, directly(paper, size, 0.5, 10, 10, 1.0)) <= 0.003


def test_a_frame_without_time_shows_the_overview_and_asks_for_another(qtbot: QtBot, paper: Paper) -> None:
    tiles = Tiles(paper, Overview(paper))
    tiles.budget = 0.0
    tiles.show_scale(0.5, 1.0)
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    with qtbot.waitSignal(tiles.wanting):
        painter = QPainter(image)
        tiles.paint(painter, image.rect(), 10, 10)
        painter.end()
    assert tiles.missing > 0
    assert share_that_differs(image, directly(paper, image.rect(), 0.5, 10, 10, 1.0)) < 0.25


def test_the_overview_is_mended_where_a_note_changed(paper: Paper) -> None:
    def drawn(overview: Overview) -> QImage:
        image = QImage(700, 700, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        overview.paint(painter, image.rect(), 0.45, 30, 40)
        painter.end()
        return image

    kept = Overview(paper)
    drawn(kept)
    before = paper.area_of(7)
    paper.put(note(7, 500, 900, "Flyttet", colour="rose", zone=1))
    kept.touch(before)
    kept.touch(paper.area_of(7))
    assert share_that_differs(drawn(kept), drawn(Overview(paper))) <= 0.003


def test_the_whole_view_equals_direct_drawing_on_a_laptop_at_150_percent() -> None:
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]); "
        "from tests.app.board_at_scale import differs; sys.exit(0 if differs(app) <= 0.003 else 1)"
    )
    env = {**os.environ, "QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT, env=env, timeout=60)


def test_a_short_text_is_large_and_a_long_one_smaller_until_the_note_grows(qtbot: QtBot) -> None:
    load_fonts()
    short, long = letter("Ja tak"), letter("Vi vil gerne høres tidligt, før alt er bestemt. " * 3)
    longest = letter("Vi vil gerne høres tidligt, før alt er bestemt. " * 9)
    assert (short.px, short.height) == (SIZES[-1], NOTE)
    assert SIZES[0] <= long.px < short.px
    assert longest.px == SIZES[0]
    assert longest.height > NOTE == long.height


def test_a_long_danish_word_is_broken_with_a_hyphen_and_not_set_tiny(qtbot: QtBot) -> None:
    load_fonts()
    set_ = letter("Kommuneplanstrategien skal skrives næste år")
    assert SOFT_HYPHEN in set_.text
    assert set_.px >= 22
    assert SOFT_HYPHEN not in letter("Medarbejdere, der brænder for det").text


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("kommuneplanstrategien", "kom-mu-ne-plan-stra-te-gien"),
        ("sundhedsplejersken", "sund-heds-ple-jer-sken"),
        ("klasselederen", "klas-se-le-de-ren"),
    ],
)
def test_words_are_broken_as_danish_syllables_begin(word: str, parts: str) -> None:
    assert "-".join(syllables(word)) == parts


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.text(min_size=1, max_size=400))
def test_any_text_gets_a_size_and_a_height(qtbot: QtBot, text: str) -> None:
    load_fonts()
    set_ = letter(text)
    assert set_.px in SIZES
    assert set_.height >= NOTE
    assert height_of(text) >= set_.height - 200
    assert set_.text.replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


def test_a_text_from_right_to_left_begins_at_the_right() -> None:
    assert runs_leftwards("  123 مرحبا Hej")
    assert not runs_leftwards("Hej مرحبا")
    assert not runs_leftwards("👍 12")


@given(st.lists(st.tuples(st.integers(0, 30), st.floats(-2000, 2000), st.floats(-2000, 2000)), max_size=60))
def test_the_grid_finds_what_a_search_through_all_finds(moves: list[tuple[int, float, float]]) -> None:
    grid, boxes = Grid(), {}
    for id_, x, y in moves:
        grid.put(id_, Box(x, y))
        boxes[id_] = Box(x, y)
    area = Box(-300, -150, 700, 500)
    slow = {
        id_ for id_, b in boxes.items()
        if b.x < area.x + area.w and area.x < b.x + b.w and b.y < area.y + area.h and area.y < b.y + b.h
    }  # fmt: skip
    assert grid.query(area.x, area.y, area.w, area.h) == slow


def test_the_note_on_top_is_the_one_at_a_point(paper: Paper) -> None:
    paper.lay([note(1, 0, 0), note(2, 100, 0, z=9), note(3, 120, 0, z=4)])
    assert paper.at(QPointF(150, 50)) == 2
    assert paper.at(QPointF(50, 50)) == 1
    assert paper.at(QPointF(900, 900)) is None


def test_the_neighbour_is_the_next_one_in_that_direction() -> None:
    boxes = {1: Box(0, 0), 2: Box(STEP, 10), 3: Box(2 * STEP, 0), 4: Box(0, STEP), 5: Box(STEP, STEP)}
    assert [neighbour(boxes, 1, side) for side in ("right", "down", "left", "up")] == [2, 4, None, None]
    assert neighbour(boxes, 5, "up") == 2
    assert neighbour(boxes, 3, "left") == 2


def test_a_note_falls_a_gap_beside_its_neighbour_and_into_line_with_it() -> None:
    fall = snap(Box(STEP + 6, -5), [Box(0, 0)], reach=10)
    assert (fall.dx, fall.dy) == (-6, 5)
    assert fall.level in (0, NOTE, NOTE / 2)
    assert snap(Box(STEP + 60, 70), [Box(0, 0)], reach=10) == Snap()
    assert snap(Box(-STEP + 3, 2), [Box(0, 0)], reach=10).dx == -3
    assert GAP == STEP - NOTE
