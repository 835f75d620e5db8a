"""The keyboard of the window: each key press goes to the first command in the room that it makes sense for now."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.kit.writing import takes_text
from app.shell.actions import Command, run

Groups = Sequence[tuple[QWidget, Sequence[Command]]]

ARROWS: Final = [f"{held}{key}" for held in ("", "Shift+", "Alt+") for key in ("Up", "Down", "Left", "Right")]
OWN_KEYS: Final = frozenset(("Return", "Esc", "Tab", "Shift+Tab", "Del", "Backspace", "Ins", "Home", "End", *ARROWS))
"""Keys that widgets use themselves: they are commands only of the panel that has the keyboard."""

EDITING_KEYS: Final = frozenset(
    f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Left", "Right", "Backspace", "Del", "Home", "End", "Up", "Down")
) | frozenset(("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+End"))
TAKING_BACK: Final = frozenset(("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"))
REPEATING: Final = ("Up", "Down", "Left", "Right", "Tab", "Ctrl+Z", "Ctrl+Y", "+", "-")
ALONE: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Keys(QObject):
    """Gives commands by key in one window.

    A single key is a letter while text is being written; a key held down repeats only what steps. Of several commands
    on one key the first that makes sense now is given, so the order of `groups` decides.
    """

    def __init__(self, window: QWidget, groups: Callable[[], Groups]) -> None:
        """`groups` gives, in order of preference, the panels that can be worked in now, each with its commands."""
        super().__init__(window)
        self._window = window
        self._groups = groups
        self.listen()

    def listen(self) -> None:
        """Take the keys from now on."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def rest(self, until_ms: int) -> None:
        """Leave the keys for so long: while a window is painted first nobody types, and to look at each event costs."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        QTimer.singleShot(until_ms, self, self.listen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        command = self.command_for(watched, key_of(event))
        if command is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat() or command.key.endswith(REPEATING):
            run(command)
        return True

    def command_for(self, focus: QWidget, key: str) -> Command | None:
        """The command that a key gives while a widget has the keyboard; None leaves the key to the widget."""
        if not key or belongs_to(focus, key):
            return None
        for owner, commands in self._groups():
            if key in OWN_KEYS and owner is not focus and not owner.isAncestorOf(focus):
                continue
            for command in commands:
                if key in portable_keys(command) and command.when():
                    return command
        return None


def key_of(event: QKeyEvent) -> str:
    """The key as it stands in the list of commands: "Space", "Ctrl+Z", "?"; "" for a modifier alone."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in ALONE or key == Qt.Key.Key_unknown:
        return ""
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    sign = event.text()
    if len(sign) == 1 and sign.isprintable() and not sign.isalnum() and sign != " ":
        # Where a sign lies on the keyboard differs: ? and + may need Shift.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def portable_keys(command: Command) -> Iterator[str]:
    """The keys of a command in one spelling."""
    for key in (command.key, *command.more_keys):
        if key:
            yield key.replace("Backtab", "Tab").replace("Escape", "Esc").replace("Shift+?", "?")


def belongs_to(focus: QWidget, key: str) -> bool:
    """Whether the widget with the keyboard needs the key itself: a text its letters, a button its Enter."""
    if takes_text(focus):
        if key in TAKING_BACK:
            return can_take_back(focus, key)
        return not ("Ctrl+" in key or "Alt+" in key or is_function_key(key)) or key in EDITING_KEYS
    if isinstance(focus, QAbstractButton):
        return key == "Return"
    return isinstance(focus, QComboBox) and key in ("Up", "Down", "Return", "Space", "Home", "End")


def is_function_key(key: str) -> bool:
    """F1 to F35, with or without Shift."""
    name = key.removeprefix("Shift+")
    return name[:1] == "F" and name[1:].isdigit()


def can_take_back(focus: QWidget, key: str) -> bool:
    """Whether undo or redo is about the text being written; in a field without changes it is about the meeting."""
    undo = key == "Ctrl+Z"
    if isinstance(focus, QLineEdit):
        return focus.isUndoAvailable() if undo else focus.isRedoAvailable()
    if isinstance(focus, QPlainTextEdit | QTextEdit):
        return focus.document().isUndoAvailable() if undo else focus.document().isRedoAvailable()
    return True
