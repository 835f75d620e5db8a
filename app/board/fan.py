"""A stack spread out for the eye: its notes lie side by side while the mouse rests on it, and nothing is moved."""

from dataclasses import replace
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem
from shiboken6.Shiboken import isValid

from app.board.brush import Brush
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.theme import color
from db.board import Note
from db.board_places import GAP, STEP

REST_MS: Final = 300
ACROSS: Final = 4
MOST: Final = 12
AROUND: Final = 14.0
LEAST_SCALE: Final = 0.45


class Fan(QObject):
    """At most one stack of a view, spread out over the board as a picture."""

    def __init__(self, view: BoardView, pen: Pen) -> None:
        super().__init__(view)
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self._item: QGraphicsPixmapItem | None = None
        self._over: int | None = None
        self._kept = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        self._scene.content_changed.connect(self.close)
        view.looked.connect(self.close)

    @property
    def shown(self) -> int | None:
        """The note on top of the stack that is spread out."""
        return self._over if self._item is not None else None

    def is_open(self) -> bool:
        """Whether a stack is spread out."""
        return self.shown is not None

    def may_show(self) -> bool:
        """Whether a chosen note lies on others, or a stack is spread out."""
        return self._pen.editor is None and (self.shown is not None or self._chosen() is not None)

    def toggle(self) -> None:
        """Spread the chosen stack out for the eye, or lay it together."""
        chosen = self._chosen()
        if self.shown is not None:
            self.close()
        elif chosen is not None:
            self.show_stack(chosen)
            self._kept = True

    def show_stack(self, top: int) -> None:
        """Spread a stack out beside where it lies; of a large one the first twelve."""
        self.close()
        paper = self._scene.paper
        every = [paper.notes[top], *reversed(paper.below(top))][:MOST]
        scale = max(self._view.device_scale(), LEAST_SCALE * self._view.viewport().devicePixelRatioF())
        across = min(ACROSS, len(every))
        wide = across * STEP - GAP + 2 * AROUND
        lying = self._lay(every, across)
        tall = max(note.y + note.h for note in lying) + AROUND
        grown = scale / self._view.device_scale()
        at = self._corner(paper.area_of(top), wide * grown, tall * grown)
        self._item = self._scene.pixmap_item(picture(lying, wide, tall, scale), self._view.device_scale(), at)
        self._item.setZValue(3)
        self._item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._over = top

    def close(self) -> None:
        """Lay the stack together."""
        self._rest.stop()
        self._kept = False
        if self._item is not None:
            item, self._item = self._item, None
            # The view may be taken down while a stack is spread out.
            if isValid(self._scene):
                self._scene.removeItem(item)
        self._over = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._move(event)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Leave, QEvent.Type.Wheel):
            self.close()
        return False

    def _move(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton or self._pen.editor is not None:
            self.close()
            return
        at = self._view.on_board(event.position())
        if self._item is not None:
            inside = self._item.sceneBoundingRect().united(self._scene.paper.area_of(self._over or 0)).contains(at)
            if not inside and not self._kept:
                self.close()
            return
        under = self._scene.paper.at(at)
        found = under if under is not None and self._scene.paper.below(under) else None
        if found != self._over:
            self._over = found
            if found is None:
                self._rest.stop()
            else:
                self._rest.start()

    def _on_rest(self) -> None:
        top = self._over
        if top is not None and top in self._scene.paper.grid.boxes and self._scene.paper.below(top):
            self.show_stack(top)

    def _chosen(self) -> int | None:
        return next((id_ for id_ in sorted(self._scene.chosen) if self._scene.paper.below(id_)), None)

    def _lay(self, every: list[Note], across: int) -> list[Note]:
        lying: list[Note] = []
        y = AROUND
        for start in range(0, len(every), across):
            row = every[start : start + across]
            lying += [replace(note, x=AROUND + n * STEP, y=y, under=None) for n, note in enumerate(row)]
            y += max(note.h for note in row) + GAP
        return lying

    def _corner(self, stack: QRectF, wide: float, tall: float) -> QPointF:
        """Over the stack, moved so far that the whole of it is in view."""
        seen = self._view.seen()
        x = min(max(seen.left(), stack.x() - AROUND), max(seen.left(), seen.right() - wide))
        y = min(max(seen.top(), stack.y() - AROUND), max(seen.top(), seen.bottom() - tall))
        return QPointF(x, y)


def picture(lying: list[Note], wide: float, tall: float, scale: float) -> QPixmap:
    """The notes on a sheet of their own."""
    drawn = QPixmap(ceil(wide * scale), ceil(tall * scale))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QPen(color("accent"), 2))
    painter.setBrush(color("sunken"))
    painter.drawRoundedRect(QRectF(drawn.rect()).adjusted(1, 1, -1, -1), 8, 8)
    Brush().paint(painter, lying, {}, scale, 0, 0)
    painter.end()
    return drawn
