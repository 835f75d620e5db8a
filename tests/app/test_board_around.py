"""Around the notes: who writes and where, finding, evidence, the check, templates, photos, the small map, the wall."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.board.photo import read_photo, scaled
from app.board.pointer import Spot, pointer
from app.board.stage import BoardStage, page_of, point_at
from app.board.wall_notes import Drawn
from app.shell.actions import run
from app.shell.errors import told
from db import board as boards
from db.board_own import own_templates
from db.board_pictures import backdrops
from db.board_wall import Focus, focus
from db.errors import RuleBroken
from db.file import CommitteeFile
from tests.app.board_room import Button, Held, Key, Room, begin_item
from tests.app.test_board_drawing import note
from tests.app.test_board_stage import has_colour, wall

CTRL, SHIFT, ALT = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    """A SWOT with three notes in its first field and the keyboard on it."""
    begin_item(file)
    made = Room(qtbot, file)
    made.window.resize(900, 760)
    boards.add_board(file, 1, "swot", "SWOT: i dag", 1)
    boards.add_notes(file, 1, ["En sag", "To sager", "Tre"], boards.zones(file, 1)[0].id)
    made.panel.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    yield made
    pointer().show_spot(None)
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def command(room: Room, name: str) -> bool:
    every = [*room.panel.commands, *room.panel.focus_commands]
    return run(next(one for one in every if one.name == name))


def test_who_writes_is_off_until_it_is_asked_for_and_goes_round(room: Room) -> None:
    chip = room.button("board_author_chip")
    assert chip.isHidden()
    room.press(Key.Key_N)
    room.type("Uden")
    room.press(Key.Key_K, held=ALT)
    room.press(Key.Key_Return)
    room.type("Også")
    room.press(Key.Key_Escape)
    assert [room.notes()[text].author_kind for text in ("Uden", "Også")] == ["citizen", "citizen"]
    assert chip.isVisible()
    for _ in range(3):
        room.bot.mouseClick(chip, Button.LeftButton)
    assert room.panel.pen.author_kind is None
    assert chip.isHidden()


def test_ctrl_and_a_number_go_on_in_that_field(room: Room) -> None:
    room.press(Key.Key_N)
    room.type("Styrke")
    room.press(Key.Key_3, held=CTRL)
    room.type("Mulighed")
    room.press(Key.Key_4, held=CTRL)
    room.type("Trussel")
    room.press(Key.Key_Escape)
    assert [room.fields()[text] for text in ("Styrke", "Mulighed", "Trussel")] == ["S", "O", "T"]


@pytest.mark.parametrize("way", ["key", "button"])
def test_pasted_lines_can_be_made_one_note_at_once(room: Room, way: str) -> None:
    QGuiApplication.clipboard().setText("- Første\n- Anden\n- Tredje")
    room.press(Key.Key_V, held=CTRL)
    toast = room.panel.desk.toast
    assert toast.isVisible()
    if way == "key":
        room.press(Key.Key_V, held=CTRL | SHIFT)
    else:
        room.bot.mouseClick(room.button("board_toast_answer"), Button.LeftButton)
    assert "- Første\n- Anden\n- Tredje" in room.notes()
    assert toast.isHidden()
    room.file.undo()
    assert {"Første", "Anden", "Tredje"} <= room.notes().keys()


def test_finding_fades_the_others_and_enter_goes_round(room: Room) -> None:
    room.press(Key.Key_F, held=CTRL)
    line = room.panel.desk.finding.line
    room.bot.keyClicks(line, "SAG")
    assert room.view.frames.found == {room.notes()["En sag"].id, room.notes()["To sager"].id}
    seen = []
    for _ in range(3):
        room.bot.keyClick(line, Key.Key_Return)
        seen.append(room.chosen())
    assert seen == [{"En sag"}, {"To sager"}, {"En sag"}]
    room.view.grab()
    room.bot.keyClick(line, Key.Key_Escape)
    assert room.view.frames.found is None
    assert room.view.hasFocus()


def test_evidence_is_asked_for_in_a_line_and_kept(room: Room) -> None:
    room.click("Tre")
    room.press(Key.Key_E)
    line = room.panel.desk.asking.line
    assert line.hasFocus()
    room.bot.keyClicks(line, "Måling 2023")
    room.bot.keyClick(line, Key.Key_Return)
    assert room.notes()["Tre"].evidence == "Måling 2023"
    assert room.view.hasFocus()
    room.press(Key.Key_E)
    room.bot.keyClick(line, Key.Key_Escape)
    assert room.notes()["Tre"].evidence == "Måling 2023"
    room.file.undo()
    assert room.notes()["Tre"].evidence == ""


def test_the_check_of_a_swot_asks_of_each_note_and_moves_it_across(room: Room) -> None:
    assert command(room, "board_check")
    check = room.panel.desk.check
    assert room.chosen() == {"En sag"}
    room.bot.mouseClick(check.move_over, Button.LeftButton)
    assert room.fields()["En sag"] == "O"
    assert room.chosen() == {"To sager"}
    check.go_on()
    assert room.chosen() == {"Tre"}
    check.go_on()
    assert check.isHidden()


def test_the_small_map_is_there_when_not_all_is_seen_and_a_click_goes_there(room: Room) -> None:
    small = room.panel.desk.minimap
    assert small.isHidden()
    for _ in range(6):
        room.press(Key.Key_Plus, held=CTRL)
    assert small.isVisible()
    room.bot.mouseClick(small, Button.LeftButton, pos=QPoint(12, 12))
    here = room.view.on_board(room.view.viewport().rect().center())
    room.bot.mouseClick(small, Button.LeftButton, pos=QPoint(small.width() - 12, small.height() - 12))
    there = room.view.on_board(room.view.viewport().rect().center())
    assert there.x() > here.x()
    small.grab()
    room.press(Key.Key_M, held=CTRL)
    assert small.isHidden()


def test_a_field_is_shown_large_and_then_all_again(room: Room) -> None:
    room.click("En sag")
    whole = room.view.scale_now
    room.press(Key.Key_3, held=SHIFT)
    assert room.view.scale_now > whole
    room.press(Key.Key_3, held=SHIFT)
    assert room.view.scale_now == pytest.approx(whole)


def test_two_fingers_zoom(room: Room) -> None:
    port, before = room.view.viewport(), room.view.scale_now
    device = QTest.createTouchDevice()
    middle = port.rect().center()
    touch = QTest.touchEvent(port, device)
    touch.press(0, middle - QPoint(30, 0), port).press(1, middle + QPoint(30, 0), port).commit()
    for apart in range(40, 140, 10):
        touch = QTest.touchEvent(port, device)
        touch.move(0, middle - QPoint(apart, 0), port).move(1, middle + QPoint(apart, 0), port).commit()
    touch = QTest.touchEvent(port, device)
    touch.release(0, middle - QPoint(140, 0), port).release(1, middle + QPoint(140, 0), port).commit()
    assert room.view.scale_now > 1.5 * before


def test_templates_are_chosen_by_keys_and_esc_goes_back(room: Room) -> None:
    room.press(Key.Key_B, held=CTRL)
    chooser = room.panel.chooser
    assert chooser.isVisible()
    room.bot.keyClick(chooser.cards, Key.Key_Escape)
    assert room.view.isVisible()
    room.press(Key.Key_B, held=CTRL)
    titles = [chooser.rows.item(n).text() for n in range(chooser.rows.rowCount())]
    chooser.cards.setCurrentIndex(chooser.rows.index(titles.index("Lotus"), 0))
    chooser.grab()
    room.bot.keyClick(chooser.cards, Key.Key_Return)
    assert boards.boards(room.file, 1)[-1].template == "lotus"
    assert room.view.hasFocus()
    room.file.undo()
    assert len(boards.boards(room.file, 1)) == 1


def test_a_board_is_kept_as_a_template_used_and_removed(room: Room) -> None:
    command(room, "board_save_template")
    line = room.panel.desk.asking.line
    line.setText("Vores egen")
    room.bot.keyClick(line, Key.Key_Return)
    assert [one.title for one in own_templates(room.file)] == ["Vores egen"]
    room.panel.choose_template()
    cards, rows = room.panel.chooser.cards, room.panel.chooser.rows
    cards.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
    room.bot.keyClick(cards, Key.Key_Return)
    assert len(boards.zones(room.file, 2)) == 4
    room.panel.choose_template()
    cards.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
    room.bot.keyClick(cards, Key.Key_Delete)
    assert own_templates(room.file) == []


def drop(room: Room, path: Path) -> None:
    data, spot = QMimeData(), QPoint(50, 50)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, port = Qt.DropAction.CopyAction, room.view.viewport()
    enter = QDragEnterEvent(spot, copy, data, Button.LeftButton, Held.NoModifier)
    QApplication.sendEvent(port, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(port, QDropEvent(QPointF(spot), copy, data, Button.LeftButton, Held.NoModifier))


def picture(path: Path, width: int = 3200, height: int = 1800) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(path))
    return path


@pytest.mark.parametrize("way", ["drop", "paste", "file"])
def test_each_way_a_photo_comes_under_the_notes(
    room: Room, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, data = picture(tmp_path / "planche.jpg"), QMimeData()
    if way == "drop":
        drop(room, path)
    elif way == "paste":
        data.setImageData(QImage(str(path)))
        QGuiApplication.clipboard().setMimeData(data)
        room.press(Key.Key_V, held=CTRL)
    else:
        monkeypatch.setattr("app.board.dropping.file_to_open", lambda *_args: str(path))
        room.press(Key.Key_P, held=CTRL | SHIFT)
    assert len(backdrops(room.file, 1)) == 1
    row = next(room.file.db.query("SELECT width, height, media FROM picture"))
    assert row == {"width": 2560, "height": 1440, "media": "image/jpeg"}
    assert len(room.panel.scene.paper.photos) == 1
    room.view.grab()
    assert has_colour(wall(room.file, 1920, BoardStage(room.file)), "green")
    command(room, "board_drop_picture")
    assert room.panel.scene.paper.photos == []
    room.file.undo()
    assert len(room.panel.scene.paper.photos) == 1


def test_a_damaged_picture_is_one_sentence(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    with pytest.raises(RuleBroken):
        read_photo(path)
    heard: list[str] = []
    told.sentence.connect(heard.append)
    drop(room, path)
    told.sentence.disconnect(heard.append)
    assert len(heard) == 1
    assert backdrops(room.file, 1) == []


def test_a_see_through_picture_stays_one(qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert scaled(image).media == "image/png"


def test_a_note_and_a_field_are_shown_large_on_the_wall_and_everything_again(room: Room) -> None:
    stage = BoardStage(room.file)
    small = wall(room.file, 1920, stage)
    room.click("Tre")
    room.press(Key.Key_F, held=ALT)
    assert focus(room.file, 1) == Focus(note=room.notes()["Tre"].id)
    assert wall(room.file, 1920, stage) != small
    room.press(Key.Key_F, held=ALT | SHIFT)
    assert focus(room.file, 1).zone == room.notes()["Tre"].zone
    room.press(Key.Key_Escape)
    room.press(Key.Key_F, held=ALT)
    assert focus(room.file, 1) == Focus()
    assert wall(room.file, 1920, stage) == small


def test_pages_turn_and_begin_again(room: Room) -> None:
    boards.add_notes(room.file, 1, [f"Seddel {n}" for n in range(9)], boards.zones(room.file, 1)[0].id)
    stage = BoardStage(room.file)
    pictures = [wall(room.file, 1920, stage)]
    for _ in range(3):
        room.press(Key.Key_PageDown)
        pictures.append(wall(room.file, 1920, stage))
    assert pictures[0] != pictures[1] != pictures[2]
    assert pictures[3] == pictures[0]
    room.press(Key.Key_PageUp)
    assert wall(room.file, 1920, stage) == pictures[2]


def test_every_note_is_on_one_page_and_the_newest_on_the_first() -> None:
    every = [note(n, dots=n % 3) for n in range(1, 12)]
    pages = [page_of(every, 4, page)[0] for page in range(3)]
    assert page_of(every, 4, 0)[1] == 3
    assert sorted(n.id for page in pages for n in page) == list(range(1, 12))
    assert 11 in {n.id for n in pages[0]}
    assert page_of(every, 4, 9)[0] == pages[2]


def test_the_dot_follows_the_mouse_is_on_the_same_note_of_the_wall_and_is_kept_nowhere(room: Room) -> None:
    before = room.file.db.conn.total_changes
    room.press(Key.Key_X)
    room.bot.mouseMove(room.view.viewport(), room.spot("To sager"))
    room.panel.showing.laser.point(QPointF(room.spot("To sager")))
    spot = pointer().spot
    assert spot is not None
    assert spot.note == room.notes()["To sager"].id
    assert (spot.x, spot.y) == (pytest.approx(0.5, abs=0.02), pytest.approx(0.75, abs=0.02))
    drawn = Drawn({spot.note: QRectF(100, 200, 400, 100)}, {})
    at = point_at(spot, drawn, QRectF(0, 0, 1, 1))
    assert (at.x(), at.y()) == (pytest.approx(300, abs=8), pytest.approx(275, abs=3))
    assert has_colour(wall(room.file, 1920, BoardStage(room.file)), "red")
    assert room.file.db.conn.total_changes == before
    room.press(Key.Key_X)
    assert pointer().spot is None


def test_the_dot_is_gone_when_the_board_is_left(room: Room) -> None:
    room.panel.showing.laser.toggle()
    pointer().show_spot(Spot(1, None, None, 0.5, 0.5))
    room.panel.hide()
    assert pointer().spot is None
