"""The window of a rehearsal: the cockpit over a copy of the file in a folder of its own, gone when it is closed."""

import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.agenda.words import called
from app.chair.rehearsal_bar import RehearsalBar
from app.cockpit import Cockpit
from app.kit.buttons import KeyButton
from app.kit.theme import theme
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.keys import Groups, Keys
from app.shell.language import clock, tr
from app.shell.settings import Settings
from app.shell.undo import UndoButton
from db.agenda import meeting, running
from db.errors import words
from db.file import CommitteeFile, moment
from db.rehearsal import SPEEDS, Players, RehearsalClock, check_rehearsable, copy_for

PREFIX: Final = "rundbord-rehearsal-"
TICK_MS: Final = 200
LEFT_S: Final = 86_400  # a folder so old was left by a program that was cut off
SPEED_KEYS: Final = ("Ctrl+F9", "Ctrl+F10", "Ctrl+F11")


class RehearsalWindow(QMainWindow):
    """One meeting tried out; `players` are the simulated people, `clock` the faster time.

    Raises:
        Trouble: the meeting cannot be rehearsed, or there is no room for the copy.
    """

    def __init__(
        self, file: CommitteeFile, meeting_id: int, *, seconds: Callable[[], float] = time.monotonic,
        tick_ms: int = TICK_MS, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        check_rehearsable(file, meeting_id)
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("rehearsal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rehearsal"))
        one = meeting(file, meeting_id)
        self._meeting = called(one)
        sweep()
        self._folder = TemporaryDirectory(prefix=PREFIX)
        self.folder = Path(self._folder.name)
        self.clock = RehearsalClock(moment(one.starts_at), seconds)
        try:
            self.file = CommitteeFile(copy_for(file, self.folder), self.clock)
            self.players = Players(self.file, meeting_id)
            self.players.begin()
        except BaseException:
            self._folder.cleanup()
            raise
        self.hear = Hear(self.file, tick_ms, self)
        self._own = self._make_commands()
        self._build()
        self.keys = Keys(self, self.groups)
        self.hear.tick.connect(self._on_tick)
        theme().changed.connect(self._build)
        self.resize(1366, 768)

    def groups(self) -> Groups:
        """The panels one can work in now with their commands, for the keyboard."""
        return [(self, self._own), *self.cockpit.key_groups(), (self, self.undo.commands)]

    def command(self, name: str) -> Command:
        """The rehearsal's own command of that name."""
        return next(command for command in self._own if command.name == name)

    def set_speed(self, speed: int) -> None:
        """Go on `speed` times as fast as the world."""
        self.clock.set_speed(speed)
        self._show_state()

    def toggle_pause(self) -> None:
        """Let the whole rehearsal stand still, or go on."""
        self.clock.set_paused(not self.clock.paused)
        self._show_state()

    def toggle_lead(self) -> None:
        """Lead it oneself, with the room only raising hands; or let it be led."""
        self.players.leads = not self.players.leads
        self._show_state()

    def _make_commands(self) -> list[Command]:
        speeds = [
            Command(f"speed_{speed}", text, key, "", words("How fast the rehearsal goes"),
                    partial(self.set_speed, speed))
            for speed, text, key in zip(SPEEDS, (words("1 ×"), words("10 ×"), words("30 ×")), SPEED_KEYS, strict=True)
        ]  # fmt: skip
        return [
            Command("lead_rehearsal", words("Lead it myself"), "F10", "", words("The room waits for what you press"),
                    self.toggle_lead),
            Command("pause_rehearsal", words("Pause the rehearsal"), "F9", "pause",
                    words("Let everything stand still, or go on"), self.toggle_pause),
            *speeds,
            Command("end_rehearsal", words("End the rehearsal"), "Ctrl+W", "close",
                    words("Close it; nothing of it is kept"), self.close),
        ]  # fmt: skip

    def _build(self) -> None:
        self.buttons: dict[str, KeyButton] = {c.name: button_for(c, height=34) for c in self._own}
        for name in ("lead_rehearsal", *(f"speed_{speed}" for speed in SPEEDS)):
            self.buttons[name].setCheckable(True)
            self.buttons[name].clicked.connect(self._show_state)
        self.undo = UndoButton(self.file, self.hear)
        self.bar = RehearsalBar(self._meeting, [*self.buttons.values(), self.undo])
        self.cockpit = Cockpit(self.file, self.hear, Settings(self.folder / "settings.json"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.cockpit, 1)
        self.setCentralWidget(inside)
        inside.show()
        self._show_state()

    def _show_state(self) -> None:
        for speed in SPEEDS:
            self.buttons[f"speed_{speed}"].setChecked(speed == self.clock.speed)
        self.buttons["lead_rehearsal"].setChecked(not self.players.leads)
        pause = self.buttons["pause_rehearsal"]
        self.bar.show_time(clock(self.clock()))
        pause.setText(tr("Go on") if self.clock.paused else tr("Pause"))
        pause.set_icon("play" if self.clock.paused else "pause")
        if running(self.file) is None:
            self.bar.say(tr("The rehearsal is over. Nothing of it is kept."))

    def _on_tick(self) -> None:
        self.bar.show_time(clock(self.clock()))
        if self.clock.paused or self.file.changed.telling:
            return
        if self.players.play() == "close_meeting" or running(self.file) is None:
            self.clock.set_paused(True)
            self._show_state()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the copy and take its folder away."""
        self.hear.stop()
        theme().changed.disconnect(self._build)
        self.file.close()
        self._folder.cleanup()
        super().closeEvent(event)


def sweep() -> None:
    """Take away the copies of rehearsals that were cut off a day ago or more."""
    for left in Path(gettempdir()).glob(f"{PREFIX}*"):
        if time.time() - left.lstat().st_mtime > LEFT_S and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
