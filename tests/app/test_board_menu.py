"""The menus of the board: everything a person can do there stands in one of them, grouped, with its key."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.board.menu_order import BELOW, BOARD_MENU, CLUSTER, NOTE_MENU
from db import board as boards
from db.board_silent import begin_silence
from db.file import CommitteeFile
from tests.app.board_room import Held, Key, Room, begin_item

MOST_ROWS = 24
BY_KEYS_ALONE = (
    "board_move_", "board_nudge_", "board_go_", "board_walk", "board_field_", "board_sort_", "board_twin", "board_not_",
    "board_photo_", "board_choose_none", "board_fan_close", "tows_", "swot_",
)  # fmt: skip
"""Steps in the middle of something, whose strip shows their keys, and ways to walk about."""
ELSEWHERE = {
    "board_menu",
    "board_swot",
    "board_poster",
    "board_as_one",
    "board_next_field",
    "board_colour",
    "board_send",
}
"""What has a button of its own where it makes sense, or a menu of choices in its place."""


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    begin_item(file)
    boards.add_board(file, 1, "swot", "SWOT", 1)
    boards.add_notes(file, 1, ["En", "To", "Tre"])
    made = Room(qtbot, file)
    made.panel.refresh()
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def every(menu: QMenu) -> dict[str, str]:
    """The entries of a menu and of those below it, by object name."""
    found: dict[str, str] = {}
    for action in menu.actions():
        below = action.menu()
        found |= every(below) if isinstance(below, QMenu) else {action.objectName(): action.text()}
    return found


def menu_of(room: Room) -> QMenu:
    menu: QMenu = room.panel.desk._menus.menu(room.view)
    return menu


def test_the_menu_of_the_board_and_that_of_notes_are_short_and_have_everything_below(room: Room) -> None:
    about = menu_of(room)
    assert len([one for one in about.actions() if not one.isSeparator()]) <= MOST_ROWS
    entries = every(about)
    assert {"menu_board_find", "menu_board_templates", "menu_board_author", "menu_board_vote", "menu_board_sort",
            "menu_board_tows", "menu_board_export"} <= entries.keys()  # fmt: skip
    assert entries["menu_board_find"].endswith("Ctrl+F")
    room.press(Key.Key_A, held=Held.ControlModifier)
    about = menu_of(room)
    assert len([one for one in about.actions() if not one.isSeparator()]) <= MOST_ROWS
    assert {"menu_board_stack", "menu_board_lock", "menu_board_evidence", "menu_board_focus", "menu_board_vote",
            "menu_board_cluster", "menu_board_fan", "menu_board_align_left"} <= every(about).keys()  # fmt: skip


def test_every_command_of_the_board_stands_in_a_menu(room: Room) -> None:
    listed = {*NOTE_MENU, *BOARD_MENU, *CLUSTER, *(name for _title, names in BELOW.values() for name in names)}
    known = {command.name for command in (*room.panel.commands, *room.panel.focus_commands)}
    assert {name for name in known - listed - ELSEWHERE if not name.startswith(BY_KEYS_ALONE)} == set()
    assert {name for name in listed if name and not name.startswith(">")} <= known


def test_a_menu_below_with_nothing_to_do_in_it_is_not_shown(room: Room) -> None:
    made = boards.add_board(room.file, 1, "poster", "Tom", 1)
    room.panel.show_board(made)
    titles = {action.text() for action in menu_of(room).actions() if action.menu()}
    assert "SWOT and strategy" not in titles
    assert "Silent writing" in titles


def test_revealing_stands_in_the_menu_of_notes_only_while_notes_are_covered(room: Room) -> None:
    room.press(Key.Key_A, held=Held.ControlModifier)
    assert "menu_silent_reveal" not in every(menu_of(room))
    begin_silence(room.file, 1)
    (secret,) = boards.add_notes(room.file, 1, ["Hemmeligt"])
    room.panel.scene.choose({secret})
    assert "menu_silent_reveal" in every(menu_of(room))


def test_no_two_entries_that_can_be_given_share_a_key(room: Room) -> None:
    room.press(Key.Key_A, held=Held.ControlModifier)
    room.press(Key.Key_G, held=Held.ControlModifier)
    room.press(Key.Key_Escape)
    room.press(Key.Key_G)
    for chosen in (room.panel.scene.chosen, ()):
        room.panel.scene.choose(chosen)
        keys: dict[str, set[str]] = {}
        for command in (*room.panel.commands, *room.panel.focus_commands):
            if command.key and command.when():
                keys.setdefault(command.key, set()).add(command.name)
        assert {key: names for key, names in keys.items() if len(names) > 1} == {}
