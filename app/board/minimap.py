"""The whole board in a corner with a frame round what is in view; a click goes there."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.board.view import BoardView
from app.kit.theme import color
from app.shell.language import tr

MOST: Final = QSize(200, 140)
EDGE: Final = 4
IDLE_MS: Final = 400


class Minimap(QWidget):
    """Drawn from the picture that is kept for zooming anyway; it lies over the view and not inside it."""

    def __init__(self, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_minimap")
        self.setAccessibleName(tr("The whole board in miniature"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        # Opaque and drawn from a small copy: what is repainted under it must not cost anything here.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view = view
        self._small: QPixmap | None = None
        self._part = QRectF()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._draw_again)
        self.wanted = True
        view.looked.connect(self.follow)
        view.board_scene.content_changed.connect(self._on_content)

    def toggle(self) -> None:
        """Hide it, or show it when part of the board is out of view."""
        self.wanted = not self.wanted
        self.follow()

    def follow(self) -> None:
        """Show it while part of the board is out of view, and draw it anew."""
        whole = self._view.board_scene.paper.bounds()
        inside = self._view.seen().adjusted(-1, -1, 1, 1).contains(whole)
        self.setVisible(self.wanted and not inside and self._view.width() > 3 * MOST.width())
        if self.isVisible():
            self._set_size(whole)
            self.update()

    def _on_content(self) -> None:
        self.follow()
        if self.isVisible():
            self._idle.start()
        else:
            self._small = None

    def _draw_again(self) -> None:
        self._small = None
        self.update()

    def _set_size(self, whole: QRectF) -> None:
        fitted = QSize(round(whole.width()), round(whole.height())).scaled(MOST, Qt.AspectRatioMode.KeepAspectRatio)
        size = QSize(max(40, fitted.width()) + 2 * EDGE, max(30, fitted.height()) + 2 * EDGE)
        if size != self.size():
            self._small = None
            self.resize(size)
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.width() - self.width() - 12, parent.height() - self.height() - 12)

    def _picture(self) -> tuple[QPixmap, QRectF, QRectF]:
        """The small picture, where it is drawn, and the part of the board it shows."""
        room = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if self._small is None:
            drawn, self._part = self._view.board_scene.layer.overview.shown()
            dpr = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._small = drawn.scaled(room.size() * dpr, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            self._small.setDevicePixelRatio(dpr)
        size = self._small.deviceIndependentSize()
        corner = QPointF(room.x() + (room.width() - size.width()) / 2, room.y() + (room.height() - size.height()) / 2)
        return self._small, QRectF(corner, size), self._part

    def paintEvent(self, event: QPaintEvent) -> None:
        drawn, target, part = self._picture()
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("paper"))
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.drawPixmap(target.topLeft(), drawn)
        seen, k = self._view.seen(), target.width() / part.width()
        frame = QRectF(target.x() + (seen.x() - part.x()) * k, target.y() + (seen.y() - part.y()) * k,
                       seen.width() * k, seen.height() * k)  # fmt: skip
        painter.setPen(QPen(color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _go(self, at: QPointF) -> None:
        _, target, part = self._picture()
        k = part.width() / target.width()
        self._view.look_at(QPointF(part.x() + (at.x() - target.x()) * k, part.y() + (at.y() - target.y()) * k))
