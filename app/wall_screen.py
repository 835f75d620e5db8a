"""Where the wall is shown: full on the second screen, or over the laptop's own when there is only one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.shell.hear import Hear
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.projector import Projector, WallView


class WallScreen(QObject):
    """Shows and hides the wall for one committee; follows screens that come and go."""

    def __init__(self, file: CommitteeFile, hear: Hear, over: QWidget) -> None:
        """`over` is what the wall covers on a laptop without a second screen."""
        super().__init__(over)
        self.file, self.hear = file, hear
        self.projector: Projector | None = None
        self.cover: WallView | None = None
        self.kept_free = 0
        self._laptop = over
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)

    def shown(self) -> bool:
        """Whether the wall is anywhere."""
        return self.projector is not None or self.cover is not None

    def covers(self) -> bool:
        """Whether the wall covers the laptop's own screen."""
        return self.cover is not None

    def toggle(self) -> None:
        """Show the wall on the second screen, or over this one when there is none; the same again ends it."""
        if self.shown():
            self.close()
            return
        from app.projector import Projector, WallView, second_screen  # the stages cost start-up time

        screen = second_screen(self._laptop.screen())
        if screen is not None:
            self.projector = Projector(self.file, self.hear)
            self.projector.show_on(screen)
        else:
            self.cover = WallView(self.file, self.hear, self._laptop)
            self._laptop.window().showFullScreen()
            self._laptop.installEventFilter(self)
            self.place()
            self.cover.show()
            self.cover.raise_()

    def close(self) -> None:
        """Take the wall away, from wherever it is."""
        if self.projector is not None:
            self.projector.close()
            self.projector.deleteLater()
            self.projector = None
        if self.cover is not None:
            self._laptop.removeEventFilter(self)
            self.cover.hide()
            self.cover.deleteLater()
            self.cover = None
            self._laptop.window().showNormal()

    def keep_free(self, height: int) -> None:
        """Leave so much of the laptop's screen uncovered at its foot, where somebody writes."""
        self.kept_free = height
        self.place()

    def place(self) -> None:
        """Lay the cover over the laptop's screen."""
        if self.cover is not None:
            self.cover.setGeometry(0, 0, self._laptop.width(), self._laptop.height() - self.kept_free)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _on_screen_added(self, screen: QScreen) -> None:
        if self.cover is not None:
            self.close()
            self.toggle()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self.projector is not None and len(QGuiApplication.screens()) < 2:
            self.close()
