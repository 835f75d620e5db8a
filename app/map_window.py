"""A mind map of another program in a window of its own, on the screen at once; what can be done with it follows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.kit.label import Label
from app.minutes.arrangement import Around
from app.minutes.canvas import MapCanvas
from app.minutes.exchange.glance import glance
from app.minutes.exchange.reading import content_of
from app.shell.application import make_application
from app.shell.errors import install, told
from app.shell.language import say, tr
from app.shell.settings import Settings
from db.errors import Trouble

if TYPE_CHECKING:
    from app.map_desk import MapDesk
    from db.outline import Tree

FIRST_PAINT_MS = 50
SIZE = (1366, 768)
HEAD = 54


class MapWindow(QMainWindow):
    """Shows the map in a file; the file itself is never written. What can be done comes with the desk."""

    def __init__(self, path: Path, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("map_window")
        self.setWindowTitle(f"{path.name} – Rundbord")
        self.setMinimumSize(720, 420)
        self.path, self.settings = path, settings
        self.desk: MapDesk | None = None
        self.canvas = MapCanvas()
        self.canvas.map.live = False
        self.title, self.counts = Label(path.name, "pane", elided=True), Label("", "hint")
        self.notices = Label("", "body", wraps=True)
        self._build()
        told.sentence.connect(self.say)
        self._look()

    def begin(self) -> None:
        """Load what leads the map and read all of the file, once its first picture is there."""
        from app.map_desk import MapDesk

        self.desk = MapDesk(self)
        self.desk.read()

    def say(self, sentence: str) -> None:
        """Say one sentence, or several, below the map; the next ones take their place."""
        self.notices.setText(sentence)
        self.notices.setVisible(bool(sentence))

    def show_map(self, tree: Tree) -> None:
        """Show the map as it is known now; what is selected stays selected and in its place."""
        if self.canvas.map.tree.root is None:
            self.canvas.open(tree, Around())
        else:
            self.canvas.take(tree, Around())
        self.title.setText(tree.root.text if tree.root else self.path.name)
        self.title.setToolTip(str(self.path))
        self.counts.setText(tr("%n points", "", len(tree)))

    def _build(self) -> None:
        self.notices.setObjectName("map_notices")
        self.notices.setMargin(12)
        self.notices.hide()
        head = QWidget()
        head.setFixedHeight(HEAD)
        self.head = QHBoxLayout(head)
        self.head.setContentsMargins(16, 8, 12, 8)
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.counts)
        page = QWidget()
        self.rows = QVBoxLayout(page)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(head)
        self.rows.addWidget(self.canvas, 1)
        self.rows.addWidget(self.notices)
        self.setCentralWidget(page)
        self.canvas.setFocus()

    def _look(self) -> None:
        """Show what a glance at the file gives; all the rest comes with the reading."""
        self.counts.setText(tr("Reading …"))
        try:
            tree = glance(content_of(self.path)) if self.path.suffix.lower() == ".mm" else None
        except Trouble as trouble:
            self.say(say(trouble))
            return
        if tree is not None:
            self.show_map(tree)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk is not None:
            self.desk.work.wait()
        super().closeEvent(event)


def open_map(path: Path) -> int:
    """Show the map in `path` until its window is closed; returns the exit code."""
    settings = Settings()
    app = make_application(settings)
    install()
    window = MapWindow(path, settings)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(SIZE[0], screen.width()), min(SIZE[1], screen.height()))
    window.show()
    QTimer.singleShot(FIRST_PAINT_MS, window, window.begin)
    return int(app.exec())
