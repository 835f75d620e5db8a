"""The first screen: the committees opened before, and the ways to a new one."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.kit.card import Card, EmptyState
from app.kit.label import Label
from app.kit.mark import MarkWidget
from app.shell.actions import Command, button_for
from app.shell.language import clock, short_day, tr
from app.shell.settings import Recent, Settings
from db.errors import words
from db.file import moment


class RecentCard(Card):
    """One committee of the list; Enter or a click opens it."""

    chosen = Signal(str)

    def __init__(self, recent: Recent, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(next=first, presses=True, parent=parent)
        self.recent = recent
        self.setObjectName(f"recent_{recent.name}")
        self.setAccessibleName(recent.name)
        self.setFixedHeight(70)
        self.setMaximumWidth(960)
        self.pressed.connect(self.open)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(Label(recent.name, "pane", elided=True))
        text.addWidget(Label(recent.path, "hint", elided=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(MarkWidget(34, "accent" if first else "ink3"))
        row.addLayout(text, 1)
        row.addWidget(Label(opened_words(recent.opened_at), "hint"))
        if first:
            command = Command("open_recent", words("Open"), "Return", "", words("Open this committee"), self.open)
            row.addWidget(button_for(command, next=True))
        self.rows.setContentsMargins(20, 8, 16, 8)
        self.rows.addLayout(row)

    def open(self) -> None:
        """Choose this committee."""
        self.chosen.emit(self.recent.path)


class StartPanel(QWidget):
    """Signals: `opened(path)`, a file chosen in the list or dropped here."""

    opened = Signal(str)

    def __init__(self, settings: Settings, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        """`commands` are, in order: new committee, open a file, the demo committee, language, colours, keys."""
        super().__init__(parent)
        self.setObjectName("start")
        self.setAcceptDrops(True)
        self._commands = list(commands)
        recents = settings.recents()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(bool(recents)))
        row.addWidget(self._list(recents) if recents else self._empty(), 1)

    def _side(self, known: bool) -> QWidget:
        side = QFrame()
        side.setObjectName("start_side")
        side.setProperty("ground", "sunken")
        side.setFixedWidth(360)
        title = Label("Rundbord", "name")
        motto = Label(tr("One table. Everyone speaks. Nothing is lost."), "lead", tone="ink2", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(MarkWidget(44, "accent"))
        head.addWidget(title)
        head.addStretch()
        box = QVBoxLayout(side)
        box.setContentsMargins(40, 56, 40, 32)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(motto)
        box.addSpacing(24)
        for command in self._commands[:3] if known else self._commands[1:2]:
            box.addWidget(button_for(command, height=44, left=True))
        box.addStretch()
        for command in self._commands[3:]:
            box.addWidget(button_for(command, quiet=True, height=32), 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _empty(self) -> QWidget:
        new, _open, demo = self._commands[:3]
        sentence = tr("A committee is one file on your computer. Make yours, or see a whole year in the demo.")
        buttons = [button_for(new, next=True, height=44), button_for(demo, height=44)]
        self.setFocusProxy(buttons[0])
        return EmptyState(None, tr("Welcome to the table"), sentence, buttons)

    def _list(self, recents: Sequence[Recent]) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(64, 56, 64, 32)
        box.setSpacing(10)
        box.addWidget(Label(tr("Recent committees"), "screen"))
        box.addSpacing(8)
        for i, recent in enumerate(recents[:8]):
            card = RecentCard(recent, i == 0)
            card.chosen.connect(self.opened)
            if i == 0:
                self.setFocusProxy(card)  # its button says Enter
            box.addWidget(card)
        box.addWidget(Label(tr("The files stay on this computer. Rundbord does not use the internet."), "hint"))
        box.addStretch()
        return page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.opened.emit(paths[0])


def opened_words(opened_at: str) -> str:
    """When a committee was opened last: "today 16:12" or the day."""
    try:
        opened = moment(opened_at)
    except ValueError:
        return ""
    if opened.astimezone().date() == datetime.now(UTC).astimezone().date():
        return tr("today {time}").format(time=clock(opened))
    return short_day(opened)
