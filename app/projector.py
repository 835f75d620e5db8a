"""The wall: one picture of the stage that is on and the bands that never move, in a window or over the laptop."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from app.board.pointer import pointer
from app.frost import frost
from app.kit.stage import draw_stage
from app.kit.theme import theme
from app.minutes.live import live_line
from app.shell.errors import contained
from app.shell.hear import Hear
from app.shell.language import tr
from app.wall_stages import STAGE_WORDS, WallStage
from db.change import Change
from db.file import CommitteeFile

__all__ = ["STAGE_WORDS", "Projector", "WallStage", "WallView"]


class WallView(QWidget):
    """The picture of the wall in a widget of any size; frozen, it shows the picture the room had."""

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_view")
        self.setAccessibleName(tr("What the room sees"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.file = file
        self.hear = hear
        self.stage = WallStage(file)
        self._frost = frost(hear)
        hear.changed.connect(self._on_changed)
        hear.tick.connect(self._on_tick)
        live_line(file).changed.connect(self._on_tick)
        theme().changed.connect(self.update)
        pointer().moved.connect(self._on_tick)

    def picture(self, size: QSize, ratio: float = 1.0) -> QPixmap:
        """What the room sees now, in a size."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._draw(painter, size)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        contained(lambda: self._draw(painter, self.size()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frost.size = self.size() * self.devicePixelRatioF()
        self.update()

    def _draw(self, painter: QPainter, size: QSize) -> None:
        if self._frost.holds():
            self._frost.draw(painter, size, self.hear.now())
        else:
            draw_stage(painter, size, self.stage, self.hear.now())

    def _on_changed(self, change: Change) -> None:
        self._frost.hear(change, self.hear.now())
        if self.isVisible() and (change.touches("wall") or self._lives(change)):
            self.update()

    def _lives(self, change: Change) -> bool:
        return change.touches(*self.stage.tables) and not self._frost.holds()

    def _on_tick(self) -> None:
        if self.isVisible() and not self._frost.holds():
            self.update()


class Projector(QWidget):
    """The window on the second screen. It never takes the keyboard and never shows anything but the wall."""

    def __init__(self, file: CommitteeFile, hear: Hear) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("projector")
        self.setWindowTitle(tr("Rundbord: the wall"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = WallView(file, hear, self)
        self.on: QScreen | None = None

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen with the wall."""
        if screen is not self.on:
            self.on = screen
            self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen: it would ask for the keyboard as well.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.setGeometry(self.rect())
