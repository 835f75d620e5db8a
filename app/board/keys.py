"""The keys of a board while it has the keyboard: its own commands, and letters that open a note."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.board.edit import is_for_text
from app.board.grip import Grip
from app.board.pen import Pen
from app.board.view import BoardView
from app.shell.actions import Command, run

PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
)


class BoardKeys(QObject):
    """Hears the keys of one view before the view and the window do."""

    def __init__(self, view: BoardView, pen: Pen, grip: Grip) -> None:
        super().__init__(view)
        self._pen, self._grip, self._scene = pen, grip, view.board_scene
        self._commands: dict[str, Command] = {}
        view.installEventFilter(self)

    def set_commands(self, commands: Iterable[Command]) -> None:
        """The commands whose keys act only while the board has the keyboard."""
        every = list(commands)
        self._commands = {key: command for command in every for key in (command.key, *command.more_keys) if key}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_ours(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        if self._pen.editor is not None:
            return is_for_text(event)
        if event.key() == Qt.Key.Key_Space:
            return self._grip.doing.value > 1
        command = self._commands.get(key_of(event))
        return command is not None and command.when()

    def _press(self, event: QKeyEvent) -> bool:
        editor = self._pen.editor
        if editor is not None:
            # Tab would go to the next widget before the text sees it.
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                editor.keyPressEvent(event)
                return True
            return False
        if event.key() == Qt.Key.Key_Escape and self._grip.cancel():
            return True
        if event.key() == Qt.Key.Key_Space and self._grip.pan_instead():
            return True
        command = self._commands.get(key_of(event))
        if command is not None and command.when():
            run(command)
            return True
        if not self._scene.chosen and self._scene.board is not None and is_letter(event):
            self._pen.write_new(first=event.text())
            return True
        return False


def key_of(event: QKeyEvent) -> str:
    """The key as commands name it, as "Shift+Left"."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if key in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_unknown):
        return ""
    return QKeySequence(int(held.value) | int(key)).toString(QKeySequence.SequenceFormat.PortableText)


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes a sign."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held in PLAIN and bool(event.text()) and event.text().isprintable() and not event.text().isspace()
