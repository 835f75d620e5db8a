"""The mind map under the hands: keys give its commands, the mouse selects, folds, pans and zooms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.minutes.draft import DRAFT
from app.minutes.drawing import fold_handle
from app.minutes.node_card import BADGE_HEIGHT
from app.minutes.surface import MapSurface

if TYPE_CHECKING:
    from app.shell.actions import Command

WHEEL_ZOOM = 1.0015


class KeyTable:
    """Commands by portable key; of several on one key the first that makes sense now is given."""

    def __init__(self) -> None:
        self._of: dict[str, list[Command]] = {}

    def add(self, commands: Iterable[Command]) -> None:
        """Take commands with all their keys."""
        for command in commands:
            for key in (command.key, *command.more_keys):
                if key:
                    self._of.setdefault(key, []).append(command)

    def find(self, event: QKeyEvent) -> Command | None:
        """The command a key press gives, None if it gives none now."""
        from app.shell.keys import key_of  # with the first key: a map is on the screen before the keyboard is needed

        return next((command for command in self._of.get(key_of(event), ()) if command.when()), None)


class MapCanvas(MapSurface):
    """A map that is led by keys and mouse; what they do is in the commands it was given.

    Plain letters are no commands of the map and write nothing: F2 or a double
    click changes the selected point from its end, Enter and Tab begin a new one.
    Signals: `asked(name)` with "edit", "fold" or "note" when the mouse asks for what a key does.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys = KeyTable()
        self._grip: QPointF | None = None

    @property
    def page(self) -> QWidget:
        """The widget in whose measure places are given."""
        return self

    @property
    def scale(self) -> float:
        """How large letters are drawn."""
        return self.sight.zoom

    def focus(self) -> None:
        """Look at the selected branch alone, or at the whole map again."""
        root = self.map.tree.root
        again = self.map.focus is not None or root is None or self.selected == root.id
        self.map.focus = None if again or self.selected not in self.map.tree else self.selected
        self.arrange()
        if self.map.focus is not None:
            self.sight.own = False
            self.show_opening()

    def event(self, event: QEvent) -> bool:
        # The keys of the map are claimed before a shortcut of the window takes them.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.find(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self.node_at(QPointF(event.pos()))
            text = self.words(node) if node is not None and node != DRAFT else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self.keys.find(event)
        if command is not None:
            from app.shell.actions import run

            run(command)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        node = self.node_at(event.position())
        handle = self._handle_at(event.position())
        if handle is not None:
            self.select(handle)
            self.asked.emit("fold")
        elif node is not None and node != DRAFT:
            self.select(node)
            if self._on_link(node, event.position()):
                self.asked.emit("note")
        else:
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.sight.own = True
            self.sight.shift(event.position() - self._grip)
            self._grip = event.position()
            self._show_moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None and node != DRAFT:
            self.select(node)
            self.asked.emit("edit")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(WHEEL_ZOOM ** event.angleDelta().y(), event.position())
        else:
            self.sight.own = True
            turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            self.sight.shift(QPointF(turned))
            self._show_moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.sight.own and event.oldSize().isValid():
            grown = event.size() - event.oldSize()
            self.sight.shift(QPointF(grown.width(), grown.height()) / 2)
        self.show_opening()
        if self.draft is not None:
            self.bring_in(self.draft.id)
        self.moved.emit()

    def _handle_at(self, point: QPointF) -> int | None:
        at = self.sight.on_map(point)
        for node, box in self.map.places.items():
            if abs(box.middle - at.y()) < BADGE_HEIGHT:
                handle = fold_handle(self.map, node, box, self.selected)
                if handle is not None and handle.contains(at):
                    return node
        return None

    def _on_link(self, node: int, point: QPointF) -> bool:
        box = self.map.places[node]
        return self.map.cards[node].linked and self.sight.on_map(point).x() > box.x + box.w - 26
