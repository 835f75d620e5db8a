"""Photos under the notes: locked by default, moved, made larger and taken away by mouse and keys; bad pictures."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.board.photo import MOST_PIXELS, read_photo, scaled
from app.shell.actions import Command, run
from db import board as boards
from db import minutes
from db.board_pictures import MOST_SIDE, Backdrop, backdrops, drop_picture, lay_picture, lock_pictures, place_picture
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.node_facts import facts
from db.whereabouts import place_of
from tests.app.board_room import Held, Key, Room, begin_item

CTRL, SHIFT = Held.ControlModifier, Held.ShiftModifier


def jpeg(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(path))
    return path


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes that say they are a picture of this size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile, tmp_path: Path) -> Iterator[Room]:
    """A photo board with two photos on it and the keyboard there."""
    begin_item(file)
    made = Room(qtbot, file)
    boards.add_board(file, 1, "photo", "Foto", 1)
    for n in (1, 2):
        photo = read_photo(jpeg(tmp_path / f"{n}.jpg", 400 * n, 300))
        lay_picture(file, 1, photo.content, photo.media, photo.width, photo.height)
    made.panel.setFocus()
    made.view.show_all()
    qtbot.waitUntil(made.view.hasFocus)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def photos(room: Room) -> list[Backdrop]:
    return backdrops(room.file, 1)


def middle(room: Room, photo: Backdrop) -> QPoint:
    return room.view.mapFromScene(QPointF(photo.x + photo.w / 2, photo.y + photo.h / 2))


def command(room: Room, name: str) -> Command:
    return next(one for one in room.panel.commands if one.name == name)


def test_a_slip_moves_no_photo(room: Room) -> None:
    before = photos(room)
    spot = middle(room, before[0])
    room.drag(spot, spot + QPoint(30, 30), spot + QPoint(60, 60))
    assert photos(room) == before
    assert all(photo.locked for photo in before)
    with pytest.raises(RuleBroken, match="locked"):
        place_picture(room.file, before[0].id, 0, 0, 100)
    assert not command(room, "board_photo_left").when()


def test_an_unlocked_photo_is_dragged_and_resized_by_its_corner_and_undone(room: Room) -> None:
    room.press(Key.Key_L, held=CTRL | SHIFT)
    before = photos(room)
    assert not any(photo.locked for photo in before)
    assert room.panel.tools.photos.held == before[0].id
    spot = middle(room, before[1])
    room.drag(spot, spot + QPoint(10, 10), spot + QPoint(40, 20))
    moved = photos(room)[1]
    assert (moved.x - before[1].x, moved.y - before[1].y) != (0, 0)
    assert moved.w == before[1].w
    corner = room.view.mapFromScene(QPointF(moved.x + moved.w, moved.y + moved.h))
    room.drag(corner, corner - QPoint(20, 10), corner - QPoint(60, 40))
    smaller = photos(room)[1]
    assert smaller.w < moved.w
    assert (smaller.x, smaller.y) == (moved.x, moved.y)
    assert smaller.w / smaller.h == pytest.approx(moved.w / moved.h)
    room.file.undo()
    room.file.undo()
    assert photos(room) == before
    room.press(Key.Key_L, held=CTRL | SHIFT)
    assert all(photo.locked for photo in photos(room))
    assert room.panel.tools.photos.held is None


def test_keys_move_size_choose_and_take_away_one_photo(room: Room) -> None:
    room.press(Key.Key_L, held=CTRL | SHIFT)
    before = photos(room)
    room.press(Key.Key_Tab)
    assert room.panel.tools.photos.held == before[1].id
    room.press(Key.Key_Right, Key.Key_Right, Key.Key_Down)
    now = photos(room)[1]
    assert now.x > before[1].x
    assert now.y > before[1].y
    room.press(Key.Key_Period)
    assert photos(room)[1].w > now.w
    room.press(Key.Key_Comma)
    assert photos(room)[1].w == pytest.approx(now.w)
    room.press(Key.Key_Tab, Key.Key_Delete)
    assert [photo.id for photo in photos(room)] == [before[1].id]
    room.file.undo()
    assert [photo.id for photo in photos(room)] == [photo.id for photo in before]
    room.press(Key.Key_Tab, Key.Key_Escape)
    assert room.panel.tools.photos.held is None
    every = [*room.panel.commands, *room.panel.focus_commands]
    keys = [key for one in every if one.when() for key in (one.key, *one.more_keys) if key]
    assert len(keys) == len(set(keys))


def test_the_menu_way_takes_the_held_photo_and_else_the_last(room: Room) -> None:
    first, last = photos(room)
    assert run(command(room, "board_drop_picture"))
    assert [photo.id for photo in photos(room)] == [first.id]
    room.file.undo()
    lock_pictures(room.file, 1, False)
    room.panel.tools.photos.hold(first.id)
    assert run(command(room, "board_photo_away"))
    assert [photo.id for photo in photos(room)] == [last.id]


def test_a_photo_of_fifty_megapixels_is_taken_scaled(qtbot: QtBot, tmp_path: Path) -> None:
    photo = read_photo(jpeg(tmp_path / "large.jpg", 8660, 5774))
    assert max(photo.width, photo.height) == MOST_SIDE
    assert photo.media == "image/jpeg"


def test_a_bomb_is_refused_before_it_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(png_that_claims(60_000, 60_000))
    with pytest.raises(RuleBroken, match="too large"):
        read_photo(tmp_path / "bomb.png")
    assert MOST_PIXELS < 60_000 * 60_000


@pytest.mark.qt_log_ignore(".*")  # the reader of Qt tells what was wrong as well
@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff\xe0 not much of a JPEG", b"<svg/>"])
def test_what_is_no_picture_is_said_in_a_sentence(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(content)
    with pytest.raises(RuleBroken, match="not a picture"):
        read_photo(path)
    with pytest.raises(RuleBroken, match="not a picture"):
        read_photo(tmp_path / "missing.jpg")
    with pytest.raises(RuleBroken, match="not a picture"):
        read_photo(tmp_path)
    with pytest.raises(RuleBroken, match="not a picture"):
        scaled(QImage())


@pytest.mark.qt_log_ignore("Corrupt JPEG|Premature end|premature end")
def test_a_photo_cut_off_half_way_is_laid_down_as_far_as_it_goes_or_refused(qtbot: QtBot, tmp_path: Path) -> None:
    whole = jpeg(tmp_path / "whole.jpg", 1200, 900).read_bytes()
    (tmp_path / "half.jpg").write_bytes(whole[: len(whole) // 2])
    photo = read_photo(tmp_path / "half.jpg")
    assert (photo.width, photo.height) == (1200, 900)


def test_a_bad_picture_dropped_on_the_board_leaves_it_as_it_was(room: Room, tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"nothing")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "bad.png"))])
    with pytest.raises(RuleBroken):
        room.panel.desk.dropping.take(data)
    assert len(photos(room)) == 2
    data = QMimeData()
    data.setData("application/x-qt-image", QByteArray(b"no image"))
    with pytest.raises(RuleBroken):
        room.panel.desk.dropping.take(data)
    assert len(photos(room)) == 2


def test_the_photo_that_is_held_goes_to_the_minutes_by_its_key(room: Room) -> None:
    sent: list[tuple[int, str]] = []
    room.panel.photo_to_minutes.connect(lambda photo, text: sent.append((photo, text)))
    room.press(Key.Key_L, held=CTRL | SHIFT)
    room.press(Key.Key_T)
    assert sent == [(photos(room)[0].id, "Photo: Foto")]


def test_a_point_leads_to_its_photo_and_stays_when_that_goes(room: Room) -> None:
    first = photos(room)[0].id
    made = minutes.add_from_picture(room.file, 1, None, first, "Photo: Foto")
    assert minutes.add_from_picture(room.file, 1, None, first, "Photo: Foto") == made
    assert (facts(room.file, made).backdrop, minutes.node(room.file, made).kind) == (first, "source")
    where = place_of(room.file, "backdrop", first)
    assert where is not None
    assert where.board == 1
    drop_picture(room.file, first)
    assert facts(room.file, made).backdrop is None
    room.file.undo()
    assert facts(room.file, made).backdrop == first
    room.file.undo()
    assert made not in minutes.tree_of(room.file, 1)
