"""Every stage of the wall is walked and nothing private stands there; the overlays stay where they are."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from app.kit.stage import frame_of
from app.kit.theme import font
from app.play import Evening
from app.projector import STAGE_WORDS, WallStage
from db.agenda import ITEM_KINDS, current_item, meetings, running, show_on_wall
from db.board import add_board
from db.file import CommitteeFile
from db.items import change_item
from db.people import parties
from db.read_back import begin_reading
from db.speaking import floor
from db.time_up import dismiss
from tests.app.wall_evening import SCENES, WALL, clock, decide, evening, file_of, image, speak, words_on

__all__ = ["clock", "evening"]

SMALL = QSize(1024, 768)
SIZES, DRAWN = (WALL / 2, SMALL), 3
PRIVATE = (
    ("party", "name"), ("person", "title"), ("person", "cause"), ("item_note", "text"), ("handover_tip", "text"),
    ("preparation", "text"), ("minutes_comment", "author"), ("minutes_comment", "text"), ("minutes_addendum", "text"),
    ("evaluation", "text"),
)  # fmt: skip
"""What people entered and the room must never read; covered notes come on top of it."""


def plant(file: CommitteeFile, word: str) -> None:
    """Let every private text of the file be this word with a number; there is at least one of each kind."""
    meeting = running(file) or meetings(file)[-1]
    for table in ("handover_tip", "preparation", "minutes_comment", "minutes_addendum", "evaluation", "item_note"):
        if file.db.execute(f"SELECT 1 FROM {table}").fetchone() is None:
            add_row(file, table, meeting.id)
    if file.db.execute("SELECT 1 FROM note WHERE covered = 1").fetchone() is None:
        for (board,) in file.db.execute("SELECT id FROM board WHERE meeting = ?", [meeting.id]).fetchall():
            place = {"x": 10.0, "y": 10.0, "w": 170.0, "h": 170.0, "z": 99, "colour": "yellow", "covered": 1}
            zone = file.db.execute("SELECT min(id) FROM zone WHERE board = ?", [board]).fetchone()[0]
            with file.action("Prepare"):
                file.new("note", {"board": board, "zone": zone, "text": word, **place})
    with file.action("Prepare"):
        for table, column in PRIVATE:
            file.db.execute(f"UPDATE {table} SET {column} = ? || id", [word])
        file.db.execute("UPDATE note SET text = ? || id WHERE covered = 1", [word])


def differing(one: QImage, other: QImage) -> int | str:
    """How many dots are others than before, and where they lie."""
    if one == other:
        return 0
    spots = [(x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return f"{len(spots)} dots from ({min(across)}, {min(down)}) to ({max(across)}, {max(down)}) of {one.size()}"


def add_row(file: CommitteeFile, table: str, meeting: int) -> None:
    rows = {
        "handover_tip": {"meeting": meeting, "text": "", "written_at": ""},
        "preparation": {"meeting": meeting, "phase": "before", "text": ""},
        "minutes_comment": {"meeting": meeting, "author": "", "text": "", "written_at": ""},
        "minutes_addendum": {"meeting": meeting, "author": "", "text": "", "written_at": ""},
        "evaluation": {"meeting": meeting, "text": ""},
    }
    with file.action("Prepare"):
        if table == "item_note":
            for (item,) in file.db.execute("SELECT id FROM item WHERE meeting = ?", [meeting]).fetchall():
                file.new("item_note", {"item": item, "text": ""})
        else:
            file.new(table, rows[table])


class Telltale(WallStage):
    """A wall with a leak: it writes a party's name."""

    def _draw_shown(self, painter: QPainter, width: float, now: datetime) -> None:
        super()._draw_shown(painter, width, now)
        painter.setFont(font(40))
        painter.drawText(QPointF(400, 700), parties(self.file)[0].name)


def test_the_walk_comes_past_every_stage_there_is() -> None:
    assert {scene.stage for scene in SCENES.values()} == set(STAGE_WORDS)


@pytest.mark.parametrize("name", SCENES)
def test_nothing_private_changes_a_word_or_a_dot_of_the_wall(evening: Evening, name: str) -> None:
    SCENES[name].lead(evening)
    file = file_of(evening)
    assert WallStage(file).name(evening.clock()) == SCENES[name].stage
    plant(file, "Hemmelig")
    seen, pictures = words_on(evening), [[image(evening, size) for _ in range(DRAWN)] for size in SIZES]
    assert bool(seen) == (name != "a dark wall")
    assert "Hemmelig" not in seen
    assert "Hemmelig" not in words_on(evening, SMALL)
    plant(file, "Et helt andet og meget længere ord")
    assert words_on(evening) == seen
    for size, before in zip(SIZES, pictures, strict=True):
        # Large letters may come out of Qt's store of glyphs a shade different at times; a leak differs always.
        now = [image(evening, size) for _ in range(DRAWN)]
        assert any(one == other for one in now for other in before), differing(now[-1], before[-1])


def test_the_walk_would_notice_a_leak(evening: Evening) -> None:
    file = file_of(evening)
    plant(file, "Hemmelig")
    leaks = Telltale(file)
    before = words_on(evening, stage=leaks)
    assert "Hemmelig" in before
    plant(file, "Andet")
    assert words_on(evening, stage=leaks) != before
    picture, item = image(evening), current_item(file)
    assert item is not None
    change_item(file, item.id, title="Et andet navn på punktet")
    assert image(evening) != picture


def test_no_kind_of_item_brings_anything_private_onto_the_wall(evening: Evening) -> None:
    file, item = file_of(evening), current_item(file_of(evening))
    assert item is not None
    plant(file, "Hemmelig")
    for kind in ITEM_KINDS:
        change_item(file, item.id, kind=kind)
        seen = words_on(evening)
        assert seen, kind
        assert "Hemmelig" not in seen, kind


def test_how_long_somebody_spoke_is_on_no_stage(evening: Evening) -> None:
    speak(evening)
    evening.wait(20)
    for stage in ("agenda", "round", "board", "map"):
        show_on_wall(file_of(evening), stage)
        assert not {"1:17", "77", "+0:17", "1:18", "78"} & set(words_on(evening).split())


def crop(picture: QImage, size: QSize, left: float, top: float, width: float, height: float) -> QImage:
    """A part of a picture, in u from its left or, below nothing, from its right edge."""
    frame = frame_of(size)
    x = left if left >= 0 else frame.width + left
    k = frame.scale
    place = QRect(round(x * k), round(frame.top + top * k), round(width * k), round(height * k))
    return picture.copy(place)


@pytest.mark.parametrize("size", [WALL, QSize(1366, 768), SMALL])
def test_clock_speaker_and_the_next_two_stand_at_the_same_place_on_every_stage(evening: Evening, size: QSize) -> None:
    decide(evening)
    file = file_of(evening)
    while (item := current_item(file)) is not None and item.kind != "round":
        evening.press("Ctrl+Left")
    meeting = running(file)
    assert item is not None
    assert meeting is not None
    add_board(file, meeting.id, "swot", "SWOT", item=item.id)
    evening.wait(4000)
    evening.press("S")
    there = floor(file)
    names = [there.name, *(one.name for one in there.next[:2])]
    pictures, words = {}, {}

    def look(stage: str) -> None:
        assert WallStage(file).name(evening.clock()) == stage
        pictures[stage], words[stage] = image(evening, size), words_on(evening, size)

    look("time_up")
    dismiss(file, item.id)
    for stage in ("agenda", "round", "board", "map"):
        show_on_wall(file, stage)
        look(stage)
    begin_reading(file, meeting.id)
    look("read_back")
    assert set(pictures) | {"welcome", "black"} == set(STAGE_WORDS)
    clocks = [crop(picture, size, -300, 0, 300, 100) for picture in pictures.values()]
    assert all(part == clocks[0] for part in clocks)
    bands = [crop(picture, size, 0, 980, 1920, 100) for stage, picture in pictures.items() if stage != "round"]
    assert all(part == bands[0] for part in bands)
    for stage, seen in words.items():
        assert names[0].split()[0] in seen, stage
        assert [name for name in names[1:] if name not in seen] == [] or size == SMALL, stage


def test_the_welcome_has_the_clock_where_the_meeting_has_it(evening: Evening) -> None:
    during = crop(image(evening), WALL, -300, 0, 300, 100)
    file_of(evening).undo()
    assert WallStage(file_of(evening)).name(evening.clock()) == "welcome"
    assert crop(image(evening), WALL, -300, 0, 300, 100) == during
