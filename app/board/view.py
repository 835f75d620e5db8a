"""A window onto a board: zoom about the mouse, pan, fit to everything, and the frames round what is chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from app.board.frames import Frames
from app.board.scene import BoardScene
from app.kit.theme import color

LEAST_SCALE: Final = 0.02
MOST_SCALE: Final = 4.0
STEP_FACTOR: Final = 1.2
WHEEL_NOTCH: Final = 120.0
PAN_NOTCH: Final = 80.0
FIT_MARGIN: Final = 3.0
READABLE: Final = 0.25
WORKING: Final = 0.5


class BoardView(QGraphicsView):
    """Shows a `BoardScene`; what the mouse and the keys do is heard elsewhere.

    Signals:
        zoomed: the scale is another one.
        looked: another part of the board is in view.
    """

    zoomed = Signal(float)
    looked = Signal()

    def __init__(self, scene: BoardScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.board_scene = scene
        self.frames = Frames(self)
        self._whole = True
        self._by_key = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        flags = QGraphicsView.OptimizationFlag
        self.setOptimizationFlags(flags.DontSavePainterState | flags.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setBackgroundBrush(color("paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        port = self.viewport()
        port.setMouseTracking(False)
        port.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        port.grabGesture(Qt.GestureType.PinchGesture)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.looked)
        self.zoomed.connect(self.looked)
        self.tiles = scene.layer.add_view(self)
        scene.chosen_changed.connect(self.viewport().update)
        scene.grown.connect(self._on_grown)

    @property
    def scale_now(self) -> float:
        """Logical pixels per board unit."""
        return self.transform().m11()

    def device_scale(self) -> float:
        """Device pixels per board unit."""
        return self.scale_now * self.viewport().devicePixelRatioF()

    def seen(self) -> QRectF:
        """The part of the board in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def on_board(self, point: QPoint | QPointF) -> QPointF:
        """A point of the viewport on the board, to a fraction of a pixel."""
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(QPointF(point))

    def show_all(self) -> None:
        """Fit everything into the view, and go on doing so when the board grows or the window changes."""
        self.show_area(self.board_scene.paper.bounds())
        self._whole = True

    def show_area(self, area: QRectF) -> None:
        """Fit a part of the board into the view."""
        room = self.viewport().rect().adjusted(2, 2, -2, -2)
        wide, tall = area.width() + 2 * FIT_MARGIN, area.height() + 2 * FIT_MARGIN
        if area.isEmpty() or room.isEmpty():
            return
        scale = min(room.width() / wide, room.height() / tall, MOST_SCALE / 2)
        self._set_scale(max(LEAST_SCALE, scale), at_once=True)
        self.centerOn(area.center())
        self._whole = False

    def come_close(self, area: QRectF) -> None:
        """Show an area as large as it goes; everything again when it is shown so already."""
        before = self.scale_now
        self.show_area(area)
        if abs(self.scale_now / before - 1) < 0.02:
            self.show_all()

    def look_at(self, point: QPointF) -> None:
        """Have a point of the board in the middle."""
        self._whole = False
        self.centerOn(point)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom so that the point of the viewport (its middle without one) keeps its place."""
        fixed = about if about is not None else QPointF(self.viewport().rect().center())
        before = self.on_board(fixed)
        scale = max(LEAST_SCALE, min(MOST_SCALE, self.scale_now * factor))
        self._set_scale(scale)
        moved = self.viewportTransform().map(before) - fixed
        self.pan(-moved.x(), -moved.y())

    def pan(self, dx: float, dy: float) -> None:
        """Move the board under the view by logical pixels."""
        self._whole = False
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(dx))
        down.setValue(down.value() - round(dy))

    def come_to(self, area: QRectF) -> None:
        """Have an area in view, readable, moving no more than needed."""
        if self.scale_now < READABLE:
            self._set_scale(WORKING, at_once=True)
            self.centerOn(area.center())
            self._whole = False
        elif not self.seen().contains(area):
            whole = self._whole
            self.ensureVisible(area, 12, 12)
            self._whole = whole

    def drawForeground(self, painter: QPainter, area: QRectF | QRect) -> None:
        self.frames.draw(painter, by_key=self._by_key and self.hasFocus())

    def wheelEvent(self, event: QWheelEvent) -> None:
        fine, notches = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = notches.y() or notches.x()
            self.zoom(STEP_FACTOR ** (turned / WHEEL_NOTCH), event.position())
        elif not fine.isNull():
            self.pan(fine.x(), fine.y())
        else:
            across, down = notches.x(), notches.y()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
                across, down = down, 0
            self.pan(across / WHEEL_NOTCH * PAN_NOTCH, down / WHEEL_NOTCH * PAN_NOTCH)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            return pinch(self, event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole:
            self.show_all()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _set_scale(self, scale: float, *, at_once: bool = False) -> None:
        if scale == self.scale_now:
            return
        self.resetTransform()
        self.scale(scale, scale)
        if at_once:
            dpr = self.viewport().devicePixelRatioF()
            self.tiles.show_scale(self.transform().m11() * dpr, dpr, at_once=True)
        self.viewport().update()
        self.zoomed.emit(scale)

    def _on_grown(self) -> None:
        if self._whole:
            self.show_all()


def pinch(view: BoardView, event: QGestureEvent) -> bool:
    """Zoom and pan with two fingers on a touch screen; False if it is another gesture."""
    made = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(made, QPinchGesture):
        return False
    middle = QPointF(view.viewport().mapFromGlobal(made.centerPoint()))
    moved = made.centerPoint() - made.lastCenterPoint()
    if made.scaleFactor() > 0:
        view.zoom(made.scaleFactor(), middle)
    if made.state() == Qt.GestureState.GestureUpdated:
        view.pan(moved.x(), moved.y())
    event.accept(made)
    return True
