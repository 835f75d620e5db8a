"""The laptop window: start screen or committee, the rooms, the menus and keys, and the wall on F11."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from app.committee import CommitteeView
from app.kit.banner import Banner
from app.kit.mark import window_icon
from app.kit.theme import theme
from app.kit.writing import writing
from app.opening import make_demo, open_file
from app.shell.actions import Command, dress, run
from app.shell.application import make_application
from app.shell.errors import install, tell, told
from app.shell.hear import Hear
from app.shell.keys import Groups, Keys
from app.shell.language import tr
from app.shell.settings import Recent, Settings
from app.shell.steady import SteadyClock
from app.window_commands import window_commands
from db.committee import committee
from db.errors import Trouble
from db.file import CommitteeFile, stamp, utc_now

WARM_MS, FIRST_PAINT_MS = 30, 20
SMALL = (1440, 860)  # a screen up to this size is filled: the frame and the task bar need the rest


class Facilitator(QMainWindow):
    """The window at the laptop. `file` is the open committee, None on the start screen."""

    def __init__(
        self,
        settings: Settings,
        now: Callable[[], datetime] = utc_now,
        tick_ms: int = 1000,
        path: Path | None = None,
    ) -> None:
        """With a `path` its committee is opened at once; the start screen is shown where that fails."""
        super().__init__()
        self.setObjectName("facilitator")
        self.setWindowIcon(window_icon())
        self.setMinimumSize(960, 540)
        self.settings = settings
        self.now = now
        self.tick_ms = tick_ms
        self.file: CommitteeFile | None = None
        self.hear: Hear | None = None
        self.view: CommitteeView | None = None
        self.banner: Banner | None = None
        self._remake = False
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.commands = window_commands(self)
        self._by_name = {command.name: command for command in self.commands}
        self.keys = Keys(self, self.groups)
        told.sentence.connect(self.show_sentence)
        theme().changed.connect(self.remake)
        writing().changed.connect(self._on_writing)
        if path is not None:
            self.open(path)
        if self.file is None:
            self._build()

    def open(self, path: Path, *, demo: bool = False) -> None:
        """Show the committee in `path`; on trouble the banner says why and everything stays as it was."""
        try:
            file = make_demo(path, self.now) if demo else open_file(path, self.now)
        except Trouble as trouble:
            tell(trouble)
            return
        self.leave()
        self.file, self.hear = file, Hear(file, self.tick_ms, self)
        self.hear.woke.connect(self._on_woke)
        self.settings.remember(Recent(str(path), committee(file).name, stamp(utc_now())))
        self._build()
        if file.read_only:
            self.show_sentence(
                tr("{name} is open for reading only; nothing can be changed in it.").format(name=path.name)
            )

    def make_file(self, path: Path, name: str) -> None:
        """Make a new committee file and show it."""
        CommitteeFile.create(path, utc_now, name=name).close()
        self.open(path)

    def close_file(self) -> None:
        """Close the committee and show the start screen."""
        self.leave()
        self._build()

    def leave(self) -> None:
        """Close the committee; something else is shown next."""
        if self.view is not None:
            self.view.wall.close()
            self.view.desk.close()
        self._clear()
        if self.hear is not None:
            self.hear.stop()
            self.hear.deleteLater()
        if self.file is not None:
            self.file.close()
        self.file, self.hear = None, None

    def show_sentence(self, sentence: str) -> None:
        """Say one sentence in a banner under the header; a new one takes the place of the old."""
        if self.banner is not None:
            self.banner.deleteLater()
        self.banner = Banner(sentence, close_name=tr("Close"), parent=self)
        self.banner.closed.connect(self._on_banner_closed)
        self._place_banner()
        self.banner.show()
        self.banner.raise_()

    def all_commands(self) -> list[Command]:
        """Everything that can be done here now: of the room, then of the window."""
        return [*(self.view.all_commands() if self.view else []), *self.commands]

    def groups(self) -> Groups:
        """The panels one can work in now with their commands, for the keyboard."""
        return [*(self.view.key_groups() if self.view else []), (self, self.commands)]

    def command(self, name: str) -> Command:
        """The command of that name; KeyError when it does not exist here."""
        return next(c for c in self.all_commands() if c.name == name)

    def _build(self) -> None:
        self._clear()
        self.setWindowTitle("Rundbord")
        if self.file is not None and self.hear is not None:
            self.view = CommitteeView(self.file, self.hear, self.settings, self._by_name)
            self.view.titled.connect(self.setWindowTitle)
            self._pages.addWidget(self.view)
            self._pages.setCurrentWidget(self.view)
            if self.isVisible():
                self.view.begin()
            else:
                # The window is painted with its header and rail first; the room follows at once.
                QTimer.singleShot(FIRST_PAINT_MS, self.view, self.view.begin)
        else:
            names = ("new_committee", "open_file", "demo", "language", "colours", "keys")
            from app.shell.start import StartPanel

            start = StartPanel(self.settings, [self._by_name[name] for name in names])
            start.opened.connect(lambda path: self.open(Path(path)))
            self._pages.addWidget(start)
            self._pages.setCurrentWidget(start)
            start.setFocus()

    def _clear(self) -> None:
        self.view = None
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def warm(self) -> None:
        """Make what was not needed for the first picture, a little at a time; at last the menus."""
        if self.view is not None and self.view.warm():
            QTimer.singleShot(WARM_MS, self, self.warm)
        else:
            self._fill_menus()

    def _fill_menus(self) -> None:
        """The menu bar is for the system's global menu and screen readers; the window itself shows buttons."""
        bar = self.menuBar()
        bar.clear()
        bar.setVisible(False)
        for title, commands in [(tr("Rundbord"), self.commands), *(self.view.groups() if self.view else [])]:
            menu = QMenu(title, bar)
            for command in commands:
                action = menu.addAction(tr(command.text))
                action.setToolTip(tr(command.tip))
                action.triggered.connect(lambda _checked=False, c=command: run(c))
                menu.aboutToShow.connect(lambda a=action, c=command: dress(a, c).setEnabled(c.when()))
            bar.addMenu(menu)

    def remake(self) -> None:
        """Words and colours are made with the panels: make them anew, but not under somebody's writing."""
        if writing().active:
            self._remake = True
            return
        self._remake = False
        room = self.view.room if self.view else ""
        draft = self.view.cockpit.capture.text.text() if self.view else ""
        wall = self.view.wall if self.view else None
        self._build()
        if self.view is not None and wall is not None:
            self.view.wall.take_over(wall)
        if self.view is not None and room:
            self.view.show_room(room)
            self.view.cockpit.capture.text.setText(draft)

    def _on_writing(self, active: bool) -> None:
        if self._remake and not active:
            QTimer.singleShot(0, self, self.remake)

    def _on_woke(self) -> None:
        """The room Run asks what happened; from elsewhere it is told where."""
        if self.view is None or self.view.room != "run":
            self.show_sentence(tr("The computer was away or its clock was set. Under Run you can say what happened."))

    def _on_banner_closed(self) -> None:
        self.banner = None

    def _place_banner(self) -> None:
        if self.banner is not None:
            left = 64 if self.view else 0
            self.banner.setGeometry(left, 52, self.width() - left, max(44, self.banner.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_banner()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep("window", [self.width(), self.height()])
        self.leave()
        super().closeEvent(event)


def open_window(path: Path | None) -> int:
    """Show the window, with the committee in `path` if one is given, until it is closed; returns the exit code."""
    settings = Settings()
    app = make_application(settings)
    install()
    window = show_window(settings, path)
    QTimer.singleShot(10 * WARM_MS, window, window.warm)
    return int(app.exec())


def show_window(settings: Settings, path: Path | None) -> Facilitator:
    """The window as it is shown: it fills a small screen, and has room around it on a large one."""
    window = Facilitator(settings, SteadyClock(), path=path)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(1366, screen.width()), min(768, screen.height()))
    if screen.width() <= SMALL[0] or screen.height() <= SMALL[1]:
        window.showMaximized()
    else:
        window.show()
    window.keys.rest(FIRST_PAINT_MS)
    return window
