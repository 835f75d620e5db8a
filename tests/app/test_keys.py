"""The keyboard of the window: which command a key press reaches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell.actions import Command
from app.shell.keys import Keys


class Window(QWidget):
    """Two panels, a field and a button; every command given is noted by name."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []
        self.speaking = True
        self.first, self.second = QWidget(), QWidget()
        self.field, self.button = QLineEdit(), QPushButton("x")
        box = QVBoxLayout(self)
        for panel in (self.first, self.second):
            panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.addWidget(panel)
        box.addWidget(self.field)
        box.addWidget(self.button)
        self.keys = Keys(self, self._groups)

    def _groups(self) -> list[tuple[QWidget, list[Command]]]:
        return [
            (self.first, [self._command("next", "Space", lambda: self.speaking, ("Ctrl+Return",))]),
            (
                self.second,
                [self._command("fold", "Space"), self._command("drop", "Del"), self._command("down", "Down")],
            ),
            (self, [self._command("undo", "Ctrl+Z"), self._command("keys", "?"), self._command("wall", "F11")]),
        ]

    def _command(
        self, name: str, key: str, when: Callable[[], bool] = lambda: True, more: tuple[str, ...] = ()
    ) -> Command:
        return Command(name, name, key, "", name, lambda: self.given.append(name), when, more)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.first.setFocus()
    return made


def test_the_first_command_that_makes_sense_is_given(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.second, Qt.Key.Key_Space)
    window.speaking = False
    qtbot.keyClick(window.second, Qt.Key.Key_Space)
    assert window.given == ["next", "fold"]


def test_single_keys_are_letters_in_a_field_and_others_are_commands(window: Window, qtbot: QtBot) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "a b?")
    qtbot.keyClick(window.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.field, Qt.Key.Key_F11)
    assert window.field.text() == "a b?"
    assert window.given == ["next", "wall"]


def test_ctrl_z_in_a_field_takes_back_the_writing_first_and_then_the_meeting(window: Window, qtbot: QtBot) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "abc")
    qtbot.keyClick(window.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (window.field.text(), window.given) == ("", [])
    qtbot.keyClick(window.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.given == ["undo"]


def test_keys_that_widgets_use_are_commands_only_of_the_panel_with_the_keyboard(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.first, Qt.Key.Key_Delete)
    window.second.setFocus()
    qtbot.keyClick(window.second, Qt.Key.Key_Delete)
    assert window.given == ["drop"]


def test_enter_on_a_button_presses_the_button(window: Window, qtbot: QtBot) -> None:
    window.button.setFocus()
    with qtbot.assertNotEmitted(window.button.clicked):
        qtbot.keyClick(window.button, Qt.Key.Key_Space)
    assert window.given == ["next"]


def test_a_key_held_down_does_not_repeat_what_should_happen_once(window: Window, qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def held(key: Qt.Key) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)

    window.second.setFocus()
    for _ in range(3):
        QApplication.sendEvent(window.second, held(Qt.Key.Key_Space))
        QApplication.sendEvent(window.second, held(Qt.Key.Key_Down))
    assert window.given == ["down"] * 3


def test_a_sign_is_the_same_key_wherever_it_lies_on_the_keyboard(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.first, "?", Qt.KeyboardModifier.ShiftModifier)
    assert window.given == ["keys"]
