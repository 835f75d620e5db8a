"""The wall: one picture of the stage that is on and the bands that never move, in a window or over the laptop."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from app.agenda.stage import AgendaStage, WelcomeStage, draw_top_band
from app.agenda.time_up_stage import TimeUpStage
from app.board.pointer import pointer
from app.board.stage import BoardStage
from app.kit.kind_shape import kinds_hidden
from app.kit.stage import Stage, draw_stage
from app.kit.theme import color, theme
from app.minutes.live import live_line
from app.minutes.read_back_stage import ReadBackStage
from app.minutes.stage import MapStage
from app.shell.hear import Hear
from app.shell.language import tr
from app.speaking.stage import RoundStage, draw_floor_band
from db.agenda import shown, wall
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.roles import KINDS_ASIDE, aside_on_wall
from db.schedule import schedule
from db.time_up import question

STAGE_WORDS: Final = {
    "welcome": words("The welcome"),
    "agenda": words("The agenda"),
    "round": words("The floor"),
    "board": words("The board"),
    "map": words("The minutes"),
    "time_up": words("The time is up"),
    "read_back": words("Decisions read back"),
}


class WallStage(Stage):
    """The stage of what is on, with the bands around it, as the room sees it."""

    own_bands = True

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.stages: dict[str, Stage] = {
            "welcome": WelcomeStage(file),
            "agenda": AgendaStage(file),
            "round": RoundStage(file),
            "board": BoardStage(file),
            "map": MapStage(file),
            "read_back": ReadBackStage(file),
            "time_up": TimeUpStage(file),
        }
        tables = {table for stage in self.stages.values() for table in stage.tables}
        self.tables = tuple(tables | {"wall", "meeting", "item", "item_time", "turn", "turn_time", "round", "seating"})

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        if wall(self.file).blank:
            painter.fillRect(0, 0, round(width), 1080, color("ink" if not theme().tokens.dark else "sunken"))
            return
        with kinds_hidden(aside_on_wall(self.file) == KINDS_ASIDE):
            self._draw_shown(painter, width, now)

    def _draw_shown(self, painter: QPainter, width: float, now: datetime) -> None:
        showing = shown(self.file)
        stage = self.stages["time_up" if question(self.file, now) else showing.stage]
        painter.save()
        stage.draw(painter, width, now)
        painter.restore()
        if not stage.own_bands:
            slots = schedule(self.file, showing.meeting, now) if showing.meeting else []
            draw_top_band(painter, width, showing, slots, now)
            draw_floor_band(painter, width, self.file, now, theme().tokens)


class WallView(QWidget):
    """The picture of the wall in a widget of any size; frozen, it keeps the picture it had."""

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_view")
        self.setAccessibleName(tr("What the room sees"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.file = file
        self.hear = hear
        self.stage = WallStage(file)
        self._kept: QPixmap | None = None
        hear.changed.connect(self._on_changed)
        hear.tick.connect(self._on_tick)
        live_line(file).changed.connect(self._on_tick)
        theme().changed.connect(self.update)
        pointer().moved.connect(self._on_tick)

    def picture(self, size: QSize, ratio: float = 1.0) -> QPixmap:
        """What the wall shows now, drawn anew."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        draw_stage(painter, size, self.stage, self.hear.now())
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._kept is not None:
            painter.drawPixmap(self.rect(), self._kept)
        else:
            draw_stage(painter, self.size(), self.stage, self.hear.now())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()

    def _on_changed(self, change: Change) -> None:
        if change.touches("wall"):
            frozen = wall(self.file).frozen
            if not frozen:
                self._kept = None
            elif self._kept is None:
                self._kept = self.picture(self.size(), self.devicePixelRatioF())
        if self._kept is None and self.isVisible() and change.touches(*self.stage.tables):
            self.update()

    def _on_tick(self) -> None:
        if self._kept is None and self.isVisible():
            self.update()


class Projector(QWidget):
    """The window on the second screen. It never takes the keyboard and never shows anything but the wall."""

    def __init__(self, file: CommitteeFile, hear: Hear) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("projector")
        self.setWindowTitle(tr("Rundbord: the wall"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = WallView(file, hear, self)

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen with the wall."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.setGeometry(self.rect())


def second_screen(laptop: QScreen | None) -> QScreen | None:
    """A screen that is not the laptop's, if there is one that does not mirror it."""
    for screen in QGuiApplication.screens():
        if laptop is not None and screen is not laptop and screen.geometry() != laptop.geometry():
            return screen
    return None
