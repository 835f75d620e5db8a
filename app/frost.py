"""The picture the room keeps while the wall is frozen: one for each open file, whichever window or pane shows it."""

from datetime import datetime
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.kit.stage import draw_stage
from app.kit.theme import color
from app.shell.hear import Hear
from app.wall_stages import HeldStage, WallStage
from db.change import Change
from db.file import CommitteeFile
from db.wall import wall

USUAL: Final = QSize(1920, 1080)
WHOLE: Final = Qt.AspectRatioMode.KeepAspectRatio
SMOOTH: Final = Qt.TransformationMode.SmoothTransformation


class Frost:
    """Keeps the picture when the wall is frozen and lets it go when it thaws.

    It outlives the window on the second screen: a cable that slips while the wall is frozen must not show the room
    what is being prepared. `size` is the wall's own, in pixels.
    """

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.size = USUAL
        self._picture: QPixmap | None = None
        self._live, self._held = WallStage(file), HeldStage(file)

    def holds(self) -> bool:
        """Whether the room sees a picture that stands still."""
        chosen = wall(self.file)
        return chosen.frozen and not chosen.blank

    def hear(self, change: Change, now: datetime) -> None:
        """Keep or let go after a change; the first view that hears of it is enough."""
        if not change.touches("wall"):
            return
        chosen = wall(self.file)
        if not chosen.frozen:
            self._picture = None
        elif self._picture is None:
            as_it_is = change.kind == "done" and not chosen.blank
            self._picture = self._drawn(self._live if as_it_is else self._held, now)

    def draw(self, painter: QPainter, size: QSize, now: datetime) -> None:
        """Draw the kept picture into the middle of a surface, whatever has become of the screen since."""
        if self._picture is None:
            self._picture = self._drawn(self._held, now)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), color("paper"))
        scale = painter.device().devicePixelRatio()
        fitted = self._picture.scaled(size * scale, WHOLE, SMOOTH)
        fitted.setDevicePixelRatio(scale)
        room = fitted.deviceIndependentSize()
        painter.drawPixmap(QPointF((size.width() - room.width()) / 2, (size.height() - room.height()) / 2), fitted)

    def _drawn(self, stage: WallStage, now: datetime) -> QPixmap:
        picture = QPixmap(self.size)
        painter = QPainter(picture)
        draw_stage(painter, self.size, stage, now)
        painter.end()
        return picture


_kept: Final[WeakKeyDictionary[Hear, Frost]] = WeakKeyDictionary()


def frost(hear: Hear) -> Frost:
    """The frozen picture of an open file's wall; the same for whoever asks, and gone when the file is closed."""
    if hear not in _kept:
        _kept[hear] = Frost(hear.file)
    return _kept[hear]
