"""The small pictures beside the meeting: what the room sees, and what comes; either of them large on a click."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.kit.icons import draw_icon
from app.kit.label import Label
from app.kit.theme import color
from app.shell.errors import contained
from app.shell.language import tr

AT_MOST_EVERY_MS: Final = 500
HIGH, BESIDE, CAPTION, GAP, SIGN = 158, 84, 20, 8, 20
WHOLE: Final = Qt.AspectRatioMode.KeepAspectRatio

Draw = Callable[[QSize, float], QPixmap]
Shape = Literal["folded", "beside", "stacked"]


class Thumbnail(QWidget):
    """A picture of the wall, small and in the wall's own shape; drawn anew at most twice a second.

    Signals: `pressed`, somebody wants to see it large.
    """

    pressed = Signal()

    def __init__(
        self, name: str, told: str, draw: Draw, wall_size: Callable[[], QSize], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.setToolTip(tr("{what}: click to look at it large").format(what=told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HIGH)
        self._draw_wall, self._wall_size = draw, wall_size
        self._picture: QPixmap | None = None
        self._sign = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.draw_now)

    def ask(self) -> None:
        """Draw anew soon."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(AT_MOST_EVERY_MS if self._picture is not None else 0)

    def draw_now(self) -> None:
        """Draw anew at once: what is shown has changed."""
        self._timer.stop()
        self._picture = None
        self.update()

    def set_sign(self, icon: str) -> None:
        """Put a sign into the corner of the picture, or none."""
        if icon != self._sign:
            self._sign = icon
            self.update()

    def frame(self) -> QRect:
        """Where the picture stands: as large as it fits in the shape of the wall."""
        room = self.rect().adjusted(1, 1, -1, -1)
        frame = QRect(room.topLeft(), self._wall_size().scaled(room.size(), WHOLE))
        frame.moveCenter(room.center())
        return frame

    def sizeHint(self) -> QSize:
        return QSize(round(self.height() * 16 / 9), self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        contained(lambda: self._paint(painter, self.frame()))
        painter.end()

    def _paint(self, painter: QPainter, frame: QRect) -> None:
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != frame.size():
            self._picture = self._draw_wall(frame.size(), self.devicePixelRatioF())
        painter.drawPixmap(frame, self._picture)
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))
        if self._sign:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(color("surface"))
            spot = QRectF(frame.right() - SIGN - 7, frame.y() + 5, SIGN + 2, SIGN + 2)
            painter.drawEllipse(spot)
            draw_icon(painter, self._sign, spot.adjusted(3, 3, -3, -3), color("ink"))


class WallPictures(QWidget):
    """What the room sees and, when something is to come, that beside it or under it."""

    def __init__(self, current: Thumbnail, coming: Thumbnail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current, self.coming = current, coming
        self.seen, self.next = Label("", "column", elided=True), Label("", "column", elided=True)
        self._cells: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for label, picture in ((self.seen, current), (self.next, coming)):
            cell = QWidget()
            box = QVBoxLayout(cell)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            label.setFixedHeight(CAPTION)
            box.addWidget(label)
            box.addWidget(picture)
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        self.shape: Shape = "beside"
        self._lay_out(two=False)

    def set_shape(self, shape: Shape) -> None:
        """Beside one another, one over the other where there is height, or folded away."""
        if shape != self.shape:
            self.shape = shape
            self._lay_out(two=self.two())

    def two(self) -> bool:
        """Whether both are shown."""
        return not self._cells[1].isHidden()

    def show_seen(self, words: str) -> None:
        """Say what the room sees."""
        self.seen.setText(words)
        self.current.setAccessibleDescription(words)

    def show_coming(self, words: str) -> None:
        """Say what comes; no words when nothing does, and its picture goes."""
        self.next.setText(words)
        self.coming.setAccessibleDescription(words)
        if bool(words) != self.two():
            self._lay_out(two=bool(words))

    def _lay_out(self, *, two: bool) -> None:
        stacked, folded = self.shape == "stacked", self.shape == "folded"
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        for picture in (self.current, self.coming):
            picture.setFixedHeight(HIGH if stacked or not two else BESIDE)
            picture.setVisible(not folded)
        self.seen.setVisible(two)
        self._cells[1].setVisible(two)
        self._cells[0].setVisible(two or not folded)


class WallLook(QWidget):
    """One picture of the wall large over the laptop, until any key or click."""

    def __init__(self, picture: QPixmap, told: str, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("wall_look")
        self.setAccessibleName(told)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._picture = picture
        size = picture.deviceIndependentSize().toSize()
        self.resize(size + QSize(2, 2))
        self.move(over.mapToGlobal(over.rect().center()) - self.rect().center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QRectF(self.rect().adjusted(1, 1, -1, -1)), self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
