"""The wall: what is chosen or prepared is a row, laptop and wall show the same, and what was shown can come back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.kit.theme import theme
from app.play import Evening
from app.projector import WallView
from app.wall_pane import WallPane
from app.wall_seen import WallSeen
from app.window_commands import switch_language
from db.agenda import blank_wall, freeze_wall, show_on_wall, shown, wall
from db.evening import close_meeting
from db.wall import Prepared, prepare_wall, prepared, take
from db.wall_history import seen
from tests.app.wall_evening import clock, evening, file_of, image, sheet, words_on

__all__ = ["clock", "evening"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def pane_of(evening: Evening) -> WallPane:
    assert evening.window.view is not None
    return evening.window.view.cockpit.wall_pane


def thumb(evening: Evening, name: str) -> QImage:
    """What one of the small pictures shows, drawn large."""
    pane = pane_of(evening)
    draw = pane.view.picture if name == "current" else pane.coming
    return draw(QSize(960, 540), 1.0).toImage()


def test_the_wall_follows_the_item_in_work(evening: Evening) -> None:
    assert evening.window.file is not None
    stages = [shown(evening.window.file).stage]
    for kind in ("round", "board", "decision"):
        evening.go_to(kind)
        stages.append(shown(evening.window.file).stage)
    assert stages == ["agenda", "round", "board", "map"]


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


WAYS = {
    "keys": lambda evening: evening.press("Ctrl+F5", "J"),
    "menu": lambda evening: through_the_menu(evening),
    "mouse": lambda evening: by_mouse(evening),
    "palette": lambda evening: [evening.window.command(name).do() for name in ("ready_map", "take_wall")],
}


def through_the_menu(evening: Evening) -> None:
    evening.press("Shift+W")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    evening_key(menu, "5")
    pane_of(evening).take_button.click()


def by_mouse(evening: Evening) -> None:
    pane_of(evening).prepare_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    line = next(action for action in menu.actions() if "minutes" in action.text())
    menu.setActiveAction(line)
    evening_key(menu, "Return")
    pane_of(evening).take_button.click()


def evening_key(widget: QWidget, key: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, Qt.Key.Key_Return if key == "Return" else Qt.Key(ord(key)))
    QApplication.processEvents()


class TestPreview:
    @pytest.mark.parametrize("way", WAYS)
    def test_what_comes_is_prepared_unseen_and_shown_with_one_key(self, evening: Evening, way: str) -> None:
        file = file_of(evening)
        before = words_on(evening)
        WAYS[way](evening)
        assert (shown(file).stage, prepared(file)) == ("map", None)
        evening.press("Ctrl+Z")
        assert (shown(file).stage, prepared(file)) == ("agenda", Prepared("map", None))
        assert words_on(evening) == before
        evening.press("Ctrl+Y")
        assert shown(file).stage == "map"

    def test_the_room_sees_nothing_of_it_and_the_laptop_sees_both(self, evening: Evening) -> None:
        pane, file = pane_of(evening), file_of(evening)
        before = image(evening, QSize(960, 540))
        assert (pane.pictures.two(), pane.take_button.isVisible()) == (False, False)
        evening.press("Ctrl+F5")
        assert image(evening, QSize(960, 540)) == thumb(evening, "current")
        assert (pane.pictures.two(), pane.take_button.isVisible()) == (True, True)
        ready = thumb(evening, "coming")
        assert ready not in (before, thumb(evening, "current"))
        evening.press("J")
        show_on_wall(file, "map")  # nothing changes: it is there
        assert thumb(evening, "current") == ready
        assert (pane.pictures.two(), pane.take_button.isVisible()) == (False, False)

    def test_it_can_be_put_away_and_a_double_press_is_harmless(self, evening: Evening) -> None:
        file = file_of(evening)
        evening.press("Ctrl+F5", "Ctrl+J", "Ctrl+J", "J", "J")
        assert (prepared(file), shown(file).stage) == (None, "agenda")
        evening.press("Ctrl+F5", "J", "J")
        assert shown(file).stage == "map"

    def test_while_frozen_it_shows_what_thawing_would_give(self, evening: Evening) -> None:
        evening.press("Y")
        frozen = image(evening, QSize(960, 540))
        evening.go_to("decision")
        assert thumb(evening, "current") == image(evening, QSize(960, 540)) == frozen
        after = thumb(evening, "coming")
        freeze_wall(file_of(evening), False)
        assert image(evening, QSize(960, 540)) == after != frozen

    def test_while_dark_it_shows_what_comes_back(self, evening: Evening) -> None:
        before = image(evening, QSize(960, 540))
        blank_wall(file_of(evening), True)
        assert thumb(evening, "coming") == before
        assert pane_of(evening).pictures.next.text() == "Next: The agenda"
        take(file_of(evening))
        assert image(evening, QSize(960, 540)) == before

    def test_a_board_of_the_meeting_can_be_prepared_from_any_item(self, evening: Evening) -> None:
        board = sheet(evening)
        evening.press("Ctrl+Right")
        evening.press("Shift+W")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        line = next(action for action in menu.actions() if action.text().startswith("&6"))
        line.trigger()
        menu.close()
        assert prepared(file_of(evening)) == Prepared("board", board)
        evening.press("J")
        assert shown(file_of(evening)).board == board
        assert "Endnu en i" in words_on(evening)

    def test_it_survives_a_restart_and_another_language(self, evening: Evening) -> None:
        evening.press("Ctrl+F5")
        window = evening.window
        switch_language(window)
        assert pane_of(evening).pictures.two()
        switch_language(window)
        path = file_of(evening).path
        window.leave()
        window.open(path)
        assert prepared(file_of(evening)) == Prepared("map", None)

    def test_either_picture_is_seen_large_and_any_key_ends_it(self, evening: Evening, qtbot: QtBot) -> None:
        pane = pane_of(evening)
        evening.press("Ctrl+F5")
        for open_ in (
            lambda: evening.press("Shift+Y"),
            lambda: qtbot.mouseClick(pane.thumbnail, Qt.MouseButton.LeftButton),
            lambda: qtbot.mouseClick(pane.preview, Qt.MouseButton.LeftButton),
        ):
            open_()
            look = QApplication.activePopupWidget()
            assert look is not None
            assert look.objectName() == "wall_look"
            assert look.width() > pane.width() * 2
            evening_key(look, "X")
            assert QApplication.activePopupWidget() is None
        assert prepared(file_of(evening)) == Prepared("map", None)

    @pytest.mark.parametrize(
        ("size", "shape"), [((1366, 768), 84), ((1920, 1080), 158), ((1024, 768), 84), ((1366, 600), 0)]
    )
    def test_both_pictures_fit_where_there_is_room(self, evening: Evening, size: tuple[int, int], shape: int) -> None:
        evening.window.resize(*size)
        evening.press("Ctrl+F5")
        pane = pane_of(evening)
        shown_high = pane.preview.height() if pane.preview.isVisible() else 0
        assert shown_high == shape
        assert pane.take_button.isVisible()
        assert pane.choose_button.isVisible() == (size == (1920, 1080))
        assert pane.geometry().bottom() <= pane.parentWidget().height()
        if shape:
            assert pane.preview.frame().width() * 9 == pytest.approx(pane.preview.frame().height() * 16, rel=0.03)


class TestFrozen:
    def test_the_picture_outlives_the_window_that_showed_it(self, evening: Evening, qtbot: QtBot) -> None:
        evening.press("Y")
        kept = image(evening, QSize(960, 540))
        evening.go_to("decision")
        assert evening.window.hear is not None
        view = WallView(file_of(evening), evening.window.hear)
        qtbot.addWidget(view)
        view.resize(960, 540)
        view.show()
        assert view.grab().toImage().convertToFormat(kept.format()) == kept

    def test_after_a_restart_the_stage_it_was_frozen_at_is_shown(self, evening: Evening) -> None:
        evening.press("Y")
        evening.go_to("decision")
        window, path = evening.window, file_of(evening).path
        window.leave()
        window.open(path)
        assert wall(file_of(evening)).frozen
        again = image(evening)
        freeze_wall(file_of(evening), False)
        assert image(evening) != again
        show_on_wall(file_of(evening), "agenda")
        assert image(evening) == again

    def test_black_is_black_on_a_frozen_wall_too(self, evening: Evening) -> None:
        evening.press("Y", "B")
        black = image(evening)
        assert black.pixelColor(900, 500) == black.pixelColor(200, 60)
        evening.press("B")
        assert image(evening).pixelColor(2, 2) != black.pixelColor(2, 2)

    def test_a_wall_frozen_while_dark_shows_its_stage_and_not_the_dark_when_it_is_light_again(
        self, evening: Evening
    ) -> None:
        before = image(evening, QSize(960, 540))
        evening.press("B", "Y", "B")
        lit = image(evening, QSize(960, 540))
        assert lit.pixelColor(2, 2) == before.pixelColor(2, 2)


class TestWhatWasShown:
    def test_it_comes_back_from_the_menu_with_its_time(self, evening: Evening) -> None:
        board = sheet(evening)
        evening.wait(60)
        evening.press("Shift+F5", "Shift+F2")
        evening.press("W")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        lines = [action.text() for action in menu.actions()]
        earlier = lines[lines.index("Shown before") + 1 :]
        assert [line.split(": ", 1)[1] for line in earlier] == ["The minutes", "SWOT", "The floor"]
        line = next(action for action in menu.actions() if action.text().endswith(": SWOT"))
        assert ":" in line.text().split()[1]
        line.trigger()
        menu.close()
        assert (shown(file_of(evening)).stage, shown(file_of(evening)).board) == ("board", board)
        evening.press("Ctrl+Z")
        assert shown(file_of(evening)).stage == "agenda"

    def test_one_key_swaps_what_is_shown_with_what_was_shown_before(self, evening: Evening) -> None:
        file = file_of(evening)
        evening.press("Alt+J")  # nothing was shown before
        assert shown(file).stage == "agenda"
        evening.press("Shift+F5", "Alt+J")
        assert shown(file).stage == "agenda"
        evening.press("Alt+J")
        assert shown(file).stage == "map"
        evening.press("Ctrl+Z")
        assert shown(file).stage == "agenda"

    def test_the_list_is_read_during_the_meeting_and_afterwards(self, evening: Evening) -> None:
        evening.wait(60)
        evening.press("Shift+F5")
        evening.wait(90)
        evening.press("Y")
        evening.wait(90)
        evening.press("Alt+W")
        during = lines_of(evening)
        assert [line[2] for line in during] == ["The agenda", "The minutes", "The minutes (frozen)"]
        assert [line[1] for line in during][1:] == ["2 min", "still"]
        close_meeting(file_of(evening))
        assert evening.window.view is not None
        evening.window.view.show_room("meetings")
        evening.wait(9000)
        evening.press("Alt+W")
        after = lines_of(evening)
        assert [line[2] for line in after] == [line[2] for line in during]
        assert after[-1][1] == "2 min"

    def test_a_meeting_with_nothing_noted_says_so(self, evening: Evening) -> None:
        list_ = WallSeen(file_of(evening), 1, evening.window)
        assert list_.findChild(QTableWidget, "wall_seen_table") is None
        list_.deleteLater()

    def test_drawing_the_wall_writes_nothing(self, evening: Evening) -> None:
        file = file_of(evening)
        prepare_wall(file, "map")
        before = file.db.conn.total_changes
        pane_of(evening).refresh()
        image(evening), words_on(evening), thumb(evening, "coming")
        theme().changed.emit()
        assert file.db.conn.total_changes == before
        assert len(seen(file, shown(file).meeting.id)) >= 1  # type: ignore[union-attr]


def lines_of(evening: Evening) -> list[list[str]]:
    """The list that is open, closed again."""
    list_ = evening.window.findChild(WallSeen, "wall_seen")
    assert list_ is not None
    table = list_.table
    found = [
        [(table.item(row, column) or pytest.fail("an empty cell")).text() for column in range(4)]
        for row in range(table.rowCount())
    ]
    list_.close()
    QApplication.processEvents()
    return found
