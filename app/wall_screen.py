"""Where the wall is shown: full on the second screen, or over the laptop's own when there is only one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.shell.hear import Hear
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.projector import Projector, WallView

SETTLE_MS: Final = 250
"""Screens come, change and go in several steps; what they come to is looked at when they have been quiet so long."""


class WallScreen(QObject):
    """Shows and hides the wall for one committee; follows screens that come, change and go.

    A screen that is unplugged takes the wall with it, never over the laptop; plugged in again it brings the wall back.
    """

    def __init__(self, file: CommitteeFile, hear: Hear, over: QWidget) -> None:
        """`over` is what the wall covers on a laptop without a second screen."""
        super().__init__(over)
        self.file, self.hear = file, hear
        self.projector: Projector | None = None
        self.cover: WallView | None = None
        self.awaited = False
        self.kept_free = 0
        self._laptop = over
        self._before = Qt.WindowState.WindowNoState
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(SETTLE_MS)
        self._settles.timeout.connect(self.settle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)
        app.primaryScreenChanged.connect(self._on_screens_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._on_screens_changed)

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
        screen = second_screen(self._laptop.screen())
        if screen is not None:
            self._project(screen)
        else:
            self._cover()

    def close(self) -> None:
        """Take the wall away, from wherever it is; it does not come back by itself."""
        self.awaited = False
        self._take_projector()
        if self.cover is not None:
            self._laptop.removeEventFilter(self)
            self.cover.hide()
            self.cover.deleteLater()
            self.cover = None
            self._laptop.window().setWindowState(self._before)

    def settle(self) -> None:
        """Bring the wall to where it belongs among the screens there are now."""
        screen = second_screen(self._laptop.screen(), self.projector.on if self.projector else None)
        if screen is None:
            self._lose()
        elif self.projector is not None:
            self.projector.show_on(screen)
        elif self.awaited or self.cover is not None:
            self.close()
            self._project(screen)
        self.place()

    def take_over(self, other: WallScreen) -> None:
        """Go on with the wall of a window that is made anew; the room sees nothing of it."""
        self.projector, other.projector = other.projector, None
        self.awaited = other.awaited
        if other.cover is not None:
            other.close()
            self._cover()

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

    def _project(self, screen: QScreen) -> None:
        from app.projector import Projector

        self.awaited = False
        self.projector = Projector(self.file, self.hear)
        self.projector.show_on(screen)

    def _cover(self) -> None:
        from app.projector import WallView

        self.awaited = False
        self.cover = WallView(self.file, self.hear, self._laptop)
        self._before = self._laptop.window().windowState()
        self._laptop.window().showFullScreen()
        self._laptop.installEventFilter(self)
        self.place()
        self.cover.show()
        self.cover.raise_()

    def _take_projector(self) -> None:
        if self.projector is not None:
            self.projector.close()
            self.projector.deleteLater()
            self.projector = None

    def _lose(self) -> None:
        """The second screen is gone: the laptop stays the facilitator's, and the wall waits for a screen."""
        if self.projector is not None:
            self._take_projector()
            self.awaited = True

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_screens_changed)
        self._settles.start()

    def _on_screen_removed(self, screen: QScreen) -> None:
        # At once, before the system moves the window onto the laptop; where else it could be is seen afterwards.
        if self.projector is not None and self.projector.on not in QGuiApplication.screens():
            self._lose()
        self._settles.start()

    def _on_screens_changed(self) -> None:
        self._settles.start()


def second_screen(laptop: QScreen | None, rather: QScreen | None = None) -> QScreen | None:
    """A screen that is not the laptop's and does not mirror it, if there is one; `rather` this one of several."""
    free = [screen for screen in QGuiApplication.screens() if laptop is not None and beside(screen, laptop)]
    return rather if rather in free else next(iter(free), None)


def beside(screen: QScreen, laptop: QScreen) -> bool:
    """Whether a screen shows something else than the laptop's."""
    return screen is not laptop and screen.geometry() != laptop.geometry()
