"""The small picture of the wall beside the meeting, and the keys that choose what the room sees."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.kit.buttons import Chip
from app.kit.label import Label
from app.kit.theme import color
from app.projector import STAGE_WORDS, WallView
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import blank_wall, freeze_wall, running, show_on_wall, shown, wall
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.time_up import question

STAGES: Final = (
    ("auto", words("Follow the item"), "Shift+F1"),
    ("agenda", words("The agenda"), "Shift+F2"),
    ("round", words("The floor"), "Shift+F3"),
    ("board", words("The board"), "Shift+F4"),
    ("map", words("The minutes"), "Shift+F5"),
)
AT_MOST_EVERY_MS = 500


class Thumbnail(QWidget):
    """The wall, small; drawn anew at most twice a second."""

    def __init__(self, view: WallView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_thumbnail")
        self.setAccessibleName(tr("What the room sees"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(158)
        self._view = view
        self._picture: QPixmap | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)

    def ask(self) -> None:
        """Draw anew soon."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(AT_MOST_EVERY_MS if self._picture is not None else 0)

    def draw_now(self) -> None:
        """Draw anew at once: what is shown has changed."""
        self._timer.stop()
        self._draw()

    def _draw(self) -> None:
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(282, 158)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.rect().adjusted(1, 1, -1, -1)
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != frame.size():
            self._picture = self._view.picture(frame.size(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(frame, self._picture)
        painter.setPen(QPen(color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class WallPane(Panel):
    """What the room sees, chosen here; what is shown is a row of the file."""

    tables: ClassVar = ("wall", "time_up", "item_extension", "meeting", "item", "item_time", "turn",
                        "round", "note", "node", "board", "person",
                        "rule_set", "list_closing", "board_focus", "backdrop")  # fmt: skip

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("wall_pane")
        self.view = WallView(file, hear)
        self.commands = self._make_commands()
        by_name = {command.name: command for command in self.commands}
        self.thumbnail = Thumbnail(self.view)
        self._what = Label("", "body")
        self._choose = button_for(by_name["choose_wall"], quiet=True, height=30)
        self._ice = Chip(tr("Frozen"), "snowflake")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(tr("On the wall"), "column"))
        head.addWidget(self._what)
        head.addWidget(self._ice)
        head.addStretch()
        head.addWidget(self._choose)
        self.blank_button, self.freeze_button = (
            button_for(by_name["blank_wall"], height=34),
            button_for(by_name["freeze_wall"], height=34),
        )
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.blank_button)
        keys.addWidget(self.freeze_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 6, 14, 12)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.thumbnail)
        box.addLayout(keys)

    def _make_commands(self) -> list[Command]:
        def held() -> bool:
            return running(self.file) is not None

        stages = [
            Command(
                f"wall_{stage}",
                text,
                key,
                "",
                words("Choose what the room sees"),
                partial(show_on_wall, self.file, stage),
                held,
            )
            for stage, text, key in STAGES
        ]
        return [
            Command(
                "blank_wall",
                words("Black"),
                "B",
                "",
                words("Make the wall dark, or light again"),
                lambda: blank_wall(self.file, not wall(self.file).blank),
                held,
            ),
            Command(
                "freeze_wall",
                words("Freeze"),
                "Y",
                "",
                words("Keep the picture on the wall while you prepare the next"),
                lambda: freeze_wall(self.file, not wall(self.file).frozen),
                held,
            ),
            Command("choose_wall", words("Choose"), "W", "", words("Choose what the room sees"), self.choose, held),
            *stages,
        ]

    def choose(self) -> None:
        """Open the list of stages beside the picture."""
        menu = QMenu(self)
        now = wall(self.file).stage
        for command in self.commands:
            if command.name.startswith("wall_"):
                action = menu.addAction(tr(command.text))
                action.setCheckable(True)
                action.setChecked(command.name == f"wall_{now}")
                action.triggered.connect(lambda _checked=False, c=command: run(c))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    def set_folded(self, folded: bool) -> None:
        """Leave only the title row where the window is low."""
        self.thumbnail.setVisible(not folded)

    def refresh(self) -> None:
        chosen = wall(self.file)
        self._say_what()
        self._ice.setVisible(chosen.frozen)
        self.blank_button.setText(tr("Show again") if chosen.blank else tr("Black"))
        self.freeze_button.setText(tr("Thaw") if chosen.frozen else tr("Freeze"))
        if not chosen.frozen:
            self.thumbnail.draw_now()

    def hear_change(self, change: Change) -> None:
        if change.touches("wall", "meeting", "item_time", "time_up", "item_extension"):
            self.refresh()
        elif not wall(self.file).frozen:
            self.thumbnail.ask()

    def _say_what(self) -> None:
        stage = "time_up" if question(self.file, self.hear.now()) else shown(self.file).stage
        self._what.setText(tr("Black") if wall(self.file).blank else tr(STAGE_WORDS[stage]))

    def on_tick(self) -> None:
        self._say_what()
        if not wall(self.file).frozen:
            self.thumbnail.ask()
