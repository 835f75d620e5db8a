"""Clusters, silent clustering, twins and the look into a stack on the laptop: each way, the file, the view, undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.board.outline import CLUSTERS, ROW
from app.board.stage import BoardStage, cells_of
from app.kit.stage import draw_stage
from app.shell.actions import Command, run
from db import board as boards
from db.board_clusters import bunches, fold_clusters, make_cluster, name_cluster
from db.board_sorting import sorting
from db.board_stacks import stack_notes
from db.file import CommitteeFile
from tests.app.board_room import Button, Held, Key, Room, begin_item

CTRL, SHIFT, ALT = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    """A sheet for clusters with eight notes and the keyboard on it."""
    begin_item(file)
    made = Room(qtbot, file)
    boards.add_board(file, 1, "clusters", "Klynger", 1)
    boards.add_notes(file, 1, ["En", "To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte"])
    made.panel.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def command(room: Room, name: str) -> Command:
    every = [*room.panel.commands, *room.panel.focus_commands]
    return next(one for one in every if one.name == name)


def texts(room: Room) -> list[list[str]]:
    return [[note.text for note in bunch.notes] for bunch in bunches(room.file, 1)]


def ids(room: Room, *names: str) -> list[int]:
    return [room.notes()[name].id for name in names]


def keys_that_act(room: Room) -> list[str]:
    every = [*room.panel.commands, *room.panel.focus_commands]
    return [key for one in every if one.when() for key in (one.key, *one.more_keys) if key]


@pytest.mark.parametrize("way", ["key", "command"])
def test_chosen_notes_are_gathered_and_named_and_all_is_undone(room: Room, way: str) -> None:
    room.click("En")
    room.click("Tre", SHIFT)
    if way == "key":
        room.press(Key.Key_G, held=CTRL)
    else:
        assert run(command(room, "board_cluster"))
    assert texts(room) == [["En", "Tre"]]
    bar = room.panel.tools.naming
    assert bar.isVisible()
    room.bot.keyClicks(bar.line, "Tidligt")
    assert bar.hint.text()
    room.bot.keyClicks(bar.line, " er bedst")
    assert not bar.hint.text()
    room.bot.keyClick(bar.line, Key.Key_Return)
    assert bunches(room.file, 1)[0].cluster.name == "Tidligt er bedst"
    assert bar.isHidden()
    room.panel.scene.choose(ids(room, "En", "Fire"))
    room.press(Key.Key_G, held=CTRL)
    assert texts(room) == [["En", "Tre", "Fire"]]
    room.panel.scene.choose(ids(room, "Tre"))
    room.press(Key.Key_G, held=CTRL | SHIFT)
    assert texts(room) == [["En", "Fire"]]
    for _ in range(4):
        room.file.undo()
    assert texts(room) == []


def test_a_name_left_with_esc_stays_as_it_was(room: Room) -> None:
    room.panel.scene.choose(ids(room, "En", "To"))
    room.press(Key.Key_G, held=CTRL)
    room.bot.keyClicks(room.panel.tools.naming.line, "Aldrig")
    room.bot.keyClick(room.panel.tools.naming.line, Key.Key_Escape)
    assert bunches(room.file, 1)[0].cluster.name == ""
    assert room.view.hasFocus()


def test_the_name_of_a_cluster_carries_its_notes_with_the_mouse(room: Room) -> None:
    made = make_cluster(room.file, ids(room, "En", "To", "Tre"), "Sammen er vi stærke")
    paper = room.panel.scene.paper
    area = paper.heading_area(made)
    start = room.view.mapFromScene(area.center())
    room.bot.mouseClick(room.view.viewport(), Button.LeftButton, Held.NoModifier, start)
    assert room.chosen() == {"En", "To", "Tre"}
    before = {text: (note.x, note.y) for text, note in room.notes().items()}
    room.drag(start, start + QPoint(0, 20), start + QPoint(0, 120), held=ALT)
    after = room.notes()
    shifts = {(after[t].x - before[t][0], after[t].y - before[t][1]) for t in ("En", "To", "Tre")}
    assert len(shifts) == 1
    assert shifts != {(0, 0)}
    assert texts(room) == [["En", "To", "Tre"]]
    room.file.undo()
    assert {text: (note.x, note.y) for text, note in room.notes().items()} == before
    area = paper.heading_area(made)
    spot = room.view.mapFromScene(area.center())
    room.bot.mouseDClick(room.view.viewport(), Button.LeftButton, Held.NoModifier, spot)
    assert room.panel.tools.naming.isVisible()


def test_a_folded_cluster_is_one_card_that_opens_with_a_double_click(room: Room) -> None:
    make_cluster(room.file, ids(room, "En", "To", "Tre"), "Sammen")
    room.panel.scene.choose(ids(room, "To"))
    room.press(Key.Key_O, held=CTRL | SHIFT)
    assert len(room.panel.scene.paper.grid.boxes) == 6
    assert room.chosen() == {"En"}
    assert len(room.panel.pen.walk()) == 6
    room.press(Key.Key_Return)
    assert room.panel.pen.editor is None
    spot = room.view.mapFromScene(QPointF(room.notes()["En"].x + 100, room.notes()["En"].y + 100))
    room.bot.mouseDClick(room.view.viewport(), Button.LeftButton, Held.NoModifier, spot)
    assert len(room.panel.scene.paper.grid.boxes) == 8
    room.file.undo()
    room.file.undo()
    assert not bunches(room.file, 1)[0].cluster.folded
    assert len(room.panel.scene.paper.grid.boxes) == 8


def test_clusters_are_a_level_of_the_list_and_choose_their_notes(room: Room) -> None:
    made = make_cluster(room.file, ids(room, "En", "To"), "Sammen")
    room.press(Key.Key_O)
    outline = room.panel.desk.outline
    rows = [outline.rows.item(n) for n in range(outline.rows.rowCount())]
    assert rows[0].text() == "Sammen (2)"
    assert rows[0].data(ROW) == CLUSTERS - made
    assert rows[0].rowCount() == 2
    outline.setCurrentIndex(rows[0].index())
    assert room.chosen() == {"En", "To"}
    fold_clusters(room.file, [made], True)
    assert outline.rows.item(0).rowCount() == 2


def test_the_menu_puts_notes_into_a_cluster(room: Room) -> None:
    make_cluster(room.file, ids(room, "En"), "Først & fremmest")
    room.panel.scene.choose(ids(room, "Otte"))
    menu = room.panel.desk._menus.clusters_menu(room.view)
    menu.actions()[-1].trigger()
    assert texts(room) == [["En", "Otte"]]
    menu.deleteLater()


def test_silent_clustering_takes_one_key_a_note(room: Room) -> None:
    room.press(Key.Key_G, held=ALT)
    strip = room.panel.tools.clustering
    assert strip.isVisible()
    assert room.chosen() == {"En"}
    room.press(Key.Key_N, Key.Key_1, Key.Key_0, Key.Key_N, Key.Key_2)
    assert texts(room) == [["En", "To"], ["Fire", "Fem"]]
    assert room.chosen() == {"Seks"}
    room.click("Otte")
    room.bot.waitUntil(lambda: sorting(room.file, 1).note == ids(room, "Otte")[0])  # type: ignore[union-attr]
    room.press(Key.Key_1)
    assert texts(room)[0] == ["En", "To", "Otte"]
    room.file.undo()
    assert texts(room)[0] == ["En", "To"]
    assert room.chosen() == {"Otte"}
    assert len(keys_that_act(room)) == len(set(keys_that_act(room)))
    room.press(Key.Key_Escape)
    assert strip.isHidden()
    assert sorting(room.file, 1) is None
    assert texts(room)[0] == ["En", "To"]


@pytest.mark.parametrize("width", [1440, 1920])
def test_the_wall_shows_the_note_in_question_the_clusters_and_the_rule(room: Room, width: int) -> None:
    room.press(Key.Key_G, held=ALT)
    room.press(Key.Key_N, Key.Key_1)
    image = QImage(width, 1080, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, image.size(), BoardStage(room.file), room.file.now())
    painter.end()
    assert not image.isNull()


def test_the_wall_shows_of_a_folded_cluster_its_name_and_count(room: Room) -> None:
    one = make_cluster(room.file, ids(room, "En", "To"))
    other = make_cluster(room.file, ids(room, "Tre", "Fire", "Fem"))
    name_cluster(room.file, other, "Sammen")
    fold_clusters(room.file, [other], True)
    cells = cells_of(room.file, boards.board(room.file, 1))
    assert [(cell.title, len(cell.notes), cell.folded) for cell in cells] == [
        ("Without a name", 2, 0),
        ("Sammen", 0, 3),
        ("", 3, 0),
    ]
    assert one


def test_twins_are_suggested_merged_stacked_or_told_apart(room: Room) -> None:
    boards.add_notes(room.file, 1, ["Flere cykelstier", "flere cykelstier!", "Støj", "Stoj", "Mad", "mad."])
    room.press(Key.Key_D, held=ALT)
    bar = room.panel.tools.twins
    assert room.chosen() == {"Flere cykelstier", "flere cykelstier!"}
    assert len(keys_that_act(room)) == len(set(keys_that_act(room)))
    room.press(Key.Key_O)
    assert bar.line.text() == "flere cykelstier!"
    room.press(Key.Key_M)
    assert "Flere cykelstier" not in room.notes()
    assert room.chosen() == {"Støj", "Stoj"}
    room.press(Key.Key_X)
    assert room.chosen() == {"Mad", "mad."}
    room.press(Key.Key_G)
    assert sum(note.under is not None for note in room.notes().values()) == 1
    assert not bar.asks()
    assert bar.isVisible()
    room.file.undo()
    assert bar.asks()
    room.press(Key.Key_E)
    assert bar.line.hasFocus()
    room.bot.keyClicks(bar.line, "God mad")
    room.bot.keyClick(bar.line, Key.Key_Return)
    assert "God mad" in room.notes()
    room.press(Key.Key_Escape)
    assert bar.isHidden()
    room.press(Key.Key_D, held=ALT)
    assert not bar.asks()
    room.press(Key.Key_Escape)
    assert bar.isHidden()


def test_a_stack_is_seen_through_by_hover_and_by_key_without_a_change(room: Room) -> None:
    stack_notes(room.file, ids(room, "To", "Tre"), ids(room, "En")[0])
    before, fan = boards.notes(room.file, 1), room.panel.tools.fan
    room.bot.mouseMove(room.view.viewport(), room.spot("En"))
    room.bot.waitUntil(lambda: fan.shown == ids(room, "En")[0])
    room.bot.mouseMove(room.view.viewport(), QPoint(2, 2))
    room.bot.mouseMove(room.view.viewport(), room.view.viewport().rect().bottomRight() - QPoint(3, 3))
    assert fan.shown is None
    room.panel.scene.choose(ids(room, "En"))
    room.press(Key.Key_L, held=ALT)
    assert fan.shown == ids(room, "En")[0]
    room.press(Key.Key_Escape)
    assert fan.shown is None
    assert boards.notes(room.file, 1) == before


def test_the_dot_stays_after_a_short_press_and_goes_with_the_key_after_a_long_one(room: Room) -> None:
    laser = room.panel.showing.laser
    room.bot.keyClick(room.view, Key.Key_X)
    assert laser.on
    room.bot.keyClick(room.view, Key.Key_X)
    assert not laser.on
    room.bot.keyPress(room.view, Key.Key_X)
    assert laser.on
    room.bot.wait(450)
    room.bot.keyRelease(room.view, Key.Key_X)
    assert not laser.on
    room.bot.keyPress(room.view, Key.Key_X)
    room.bot.keyRelease(room.view, Key.Key_A)
    assert laser.on
    room.bot.keyRelease(room.view, Key.Key_X)
    assert laser.on
    laser.stop()


def test_a_long_paste_is_cut_with_a_sentence_and_the_rest_goes_on(room: Room) -> None:
    lines = [f"Linje {n} om noget der skal huskes" for n in range(290_000)]
    text = "\n".join(lines)
    assert len(text) > 10_000_000
    QApplication.clipboard().setText(text)
    room.press(Key.Key_V, held=CTRL)
    assert len(room.notes()) == 308
    toast = room.panel.desk.toast
    assert toast.isVisible()
    assert "300" in toast.accessibleName()
    assert QApplication.clipboard().text() == "\n".join(lines[300:])
    toast.give()
    assert len(room.notes()) == 608
    room.file.undo()
    room.file.undo()
    assert len(room.notes()) == 8
    QApplication.clipboard().clear()


def test_a_line_too_long_for_a_note_goes_on_in_the_next(room: Room) -> None:
    QApplication.clipboard().setText("ord " * 9_000)
    room.press(Key.Key_V, held=CTRL)
    held = [note.text for note in room.notes().values() if note.text.startswith("ord")]
    assert sum(len(text.split()) for text in held) <= 9_000
    assert sum(note.text.count("ord") for note in boards.notes(room.file, 1)) == 9_000
    QApplication.clipboard().clear()
