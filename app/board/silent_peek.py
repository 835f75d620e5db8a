"""A look under the covers at the laptop alone: drawn over the board for some seconds, never part of it."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.board.lettering import MARGIN, letter, note_font, static_text
from app.board.view import BoardView
from app.kit.theme import color
from db.board import Note
from db.board_reveal import look_under
from db.errors import RuleBroken, words

SECONDS: Final = 15
RADIUS: Final = 6.0
MIRRORED: Final = words("The room sees this screen now, so the notes stay covered here.")


class Peek(QObject):
    """Shows what covered notes say on one view; nothing reads it, copies it or tells it to a screen reader.

    Signals:
        changed: it began or ended.
    """

    changed = Signal()

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.board_scene
        self._item: Uncovered | None = None
        self._until: datetime | None = None

    def is_on(self) -> bool:
        return self._item is not None

    def toggle(self) -> None:
        """Look, or stop looking.

        Raises:
            RuleBroken: the room sees the laptop's screen.
        """
        if self._item is not None:
            self.end()
            return
        if self._scene.board is None:
            return
        if mirrored(self._view):
            raise RuleBroken(MIRRORED)
        self._until = self._scene.file.now() + timedelta(seconds=SECONDS)
        self._item = Uncovered(self._scene.sceneRect())
        self._scene.addItem(self._item)
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show the notes as they are now."""
        if self._item is not None and self._scene.board is not None:
            held = look_under(self._scene.file, self._scene.board.id)
            hidden = self._scene.paper.hidden
            self._item.lay([note for note in held if note.under is None and note.id not in hidden])

    def tick(self) -> None:
        """End by itself after a while, and at once when the room comes to see this screen."""
        if self._item is None:
            return
        late = self._until is not None and self._scene.file.now() >= self._until
        if late or mirrored(self._view):
            self.end()

    def end(self) -> None:
        """Cover everything again."""
        item, self._item = self._item, None
        if item is not None:
            self._scene.removeItem(item)
            self.changed.emit()


class Uncovered(QGraphicsItem):
    """The covered notes of a board with their words, laid over their backs."""

    def __init__(self, ground: QRectF) -> None:
        super().__init__()
        self._ground = ground
        self._notes: list[Note] = []
        self.setZValue(1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def lay(self, notes: list[Note]) -> None:
        self._notes = notes
        self.update()

    def boundingRect(self) -> QRectF:
        return self._ground

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = option.exposedRect
        for note in self._notes:
            area = QRectF(note.x, note.y, note.w, note.h)
            if not seen.intersects(area):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(note.colour))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            lettering = letter(note.text, note.w, note.h)
            painter.save()
            painter.setClipRect(area.adjusted(MARGIN / 2, MARGIN / 2, -MARGIN / 2, -MARGIN / 2))
            painter.setPen(color("note_ink"))
            painter.setFont(note_font(lettering.px))
            painter.drawStaticText(QPointF(note.x + MARGIN, note.y + MARGIN), static_text(lettering, note.w))
            painter.restore()


def mirrored(view: BoardView) -> bool:
    """Whether the room may see the laptop's own screen: another screen shows the same, or the wall lies over it."""
    mine = view.screen()
    if any(other is not mine and other.geometry() == mine.geometry() for other in QGuiApplication.screens()):
        return True
    window = view.window()
    over = window.childAt(view.mapTo(window, view.rect().center()))
    return over is not None and over is not view and not view.isAncestorOf(over)
