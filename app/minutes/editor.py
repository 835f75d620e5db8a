"""The field in which a node is written on the map itself."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.kit.writing import TextLine
from app.minutes.kinds import KIND_KEYS
from app.shell.language import tr

# Leaving for these is no end of the writing: the field gets the focus back.
PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class NodeEditor(TextLine):
    """A bare line of text whose Enter, Tab, Shift+Tab, Esc and Ctrl with a kind's key mean what they mean on the map.

    Signals: `asked` with "keep", "in", "out", "leave", "paste" or the name of a kind. The field stays the same widget
    with the same focus from one point to the next, so that no letter typed ahead goes elsewhere.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(name=tr("Text of the point"), parent=parent)
        self.setObjectName("node_text")
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.hide()

    def event(self, event: QEvent) -> bool:
        # Claimed before any shortcut of the window can take it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if meaning:
            self.asked.emit(meaning)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.asked.emit("leave")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.asked.emit("leave")

    def place(self, at: QPoint, width: int, height: int) -> None:
        """Stand at a place of the map."""
        self.setGeometry(at.x(), at.y(), width, height)

    @staticmethod
    def _meaning(event: QKeyEvent) -> str:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and 0x20 < key < 0x7F:
            if chr(key) == "V" and "\n" in QApplication.clipboard().text().strip():
                return "paste"
            return next((kind for kind, sign in KIND_KEYS.items() if sign == chr(key)), "")
        if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and held == Qt.KeyboardModifier.ShiftModifier):
            return "out"
        if held:
            return ""
        return {
            Qt.Key.Key_Return: "keep",
            Qt.Key.Key_Enter: "keep",
            Qt.Key.Key_Tab: "in",
            Qt.Key.Key_Escape: "leave",
        }.get(Qt.Key(key), "")
