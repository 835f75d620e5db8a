"""Plays the demo's next meeting through the real windows, by keys, and writes minutes and pictures of it into a folder.

`python -m app.play FOLDER` needs no screen. The same evening is the test of the whole program.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.facilitator import Facilitator
from app.minutes.exchange.writer import FORMATS, export
from app.projector import WallView
from app.shell.application import make_application
from app.shell.settings import Settings
from db.agenda import Meeting, current_item, meetings, running
from db.file import CommitteeFile
from db.methods import templates

START: Final = datetime(2024, 4, 23, 15, 0, tzinfo=UTC)
LAPTOP: Final = QSize(1366, 768)
WALL: Final = QSize(1920, 1080)
HELD: Final = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
LONG: Final = {"Esc": "Escape", "Del": "Delete", "Ins": "Insert", "PgUp": "PageUp", "PgDown": "PageDown"}
FIELDS: Final = (
    ("Mange lokale foreninger", "Medarbejdere, der brænder for det", "Korte afstande – man kender hinanden"),
    ("Borgere får sjældent svar bagefter", "Vi spørger for sent", "De samme tyve personer møder op"),
    ("Unge vil gerne, hvis det er kort og konkret", "Nyt kvarter bygges – spørg nu"),
    ("Faldende tillid, hvis vi ikke bruger svaret", "Stramme budgetter"),
)
POINTS: Final = (
    "Fire spor er gennemført, to er i gang",
    "?Hvem har ansvaret for at svare?",
    "#Skal svarfristen gælde alle sager?",
    '"Jeg fik svar, og det var et nej. Det var i orden."',
    "!Alle, der bidrager, får svar inden 60 dage",
    ">Rasmus samler svarene i én oversigt",
)


class StageClock:
    """A clock that moves only when the play lets time pass."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds)


class Evening:
    """One meeting from planning to minutes; `window` shows a committee whose clock is `clock`."""

    def __init__(
        self, window: Facilitator, clock: StageClock, picture: Callable[[str], None] = lambda _name: None
    ) -> None:
        """`picture` is called with a name at the moments worth a picture."""
        self.window, self.clock, self.picture = window, clock, picture

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as a person would: to whatever has the keyboard."""
        for key in keys:
            if QApplication.activeWindow() is None:
                self.window.activateWindow()  # without a window manager nobody does when a dialog closes
            held, pressed = keys_of(key)
            QTest.keyClick(self._keyboard(), pressed, held)
            self.wait(0.5)

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            key = (
                Qt.Key.Key_Space
                if letter == " "
                else Qt.Key(ord(letter.upper()))
                if letter.isascii()
                else Qt.Key.Key_unknown
            )
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._keyboard(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        """Let time pass and the windows see it."""
        self.clock.forward(seconds)
        if self.window.hear is not None:
            self.window.hear.tick.emit()
        QApplication.processEvents()

    def play(self) -> Meeting:
        """Plan, open, lead and end the meeting; returns it."""
        self.plan()
        self.welcome()
        self.hold_round()
        self.fill_swot()
        self.decide()
        return self.end()

    def plan(self) -> None:
        """A new meeting with an agenda from a template."""
        self.press("Ctrl+N")
        self.type("Hvad blev der af det?")
        self.press("Return", "Ctrl+T")
        self.press(*["Down"] * [template.id for template in templates()].index("ms_swot"), "Return")
        self.picture("1-plan")

    def welcome(self) -> None:
        """Open the meeting and write what is said at the start."""
        self.press("F5")
        self.wait(240)
        self.write(POINTS[0])
        self.picture("2-welcome")

    def hold_round(self) -> None:
        """Everybody speaks once; one passes and is asked again, one speaks for too long."""
        self.go_to("round")
        self.wait(60)
        self.picture("3-before-the-round")
        self.press("S")
        for number in range(40):
            item = current_item(self._file())
            if item is None or not self.window.command("next_speaker").when():
                break
            self.wait(25 + 7 * (number % 5) + (30 if number == 3 else 0))
            if number == 2:
                self.press("P")
                continue
            if number == 4:
                self.picture("4-round")
                self.press("K", "K")
            if number == 3:
                self.picture("5-over-time")
            self.press("Space")
        self.write("Gode oplevelser begynder med en direkte invitation")

    def fill_swot(self) -> None:
        """A SWOT, notes by typing in each field, all of them on to the minutes."""
        self.go_to("board")
        self.press("Return")
        self.press("N")
        for number, texts in enumerate(FIELDS):
            if number:
                self.press("Tab")
            for text in texts:
                self.type(text)
                self.press("Return")
        self.press("Esc")
        self.wait(300)
        self.picture("6-swot")
        self.press("Ctrl+A", "T")

    def decide(self) -> None:
        """Points of every kind go into the minutes while the map is on the wall."""
        self.go_to("decision")
        self.wait(30)
        for text in POINTS[1:]:
            self.write(text)
        self.picture("7-map")

    def end(self) -> Meeting:
        """The last item, the end."""
        meeting = running(self._file())
        assert meeting is not None
        while self.window.command("next_item").when() and not self._last_item():
            self.press("Ctrl+Right")
        self.wait(300)
        self.press("Ctrl+Shift+End")
        return next(held for held in meetings(self._file()) if held.id == meeting.id)

    def write(self, text: str) -> None:
        """One line of the minutes."""
        self.press("R")
        self.type(text)
        self.press("Return", "Esc")

    def go_to(self, kind: str) -> None:
        """On to the next item of a kind."""
        for _ in range(40):
            item = current_item(self._file())
            if item is None or item.kind == kind or self._last_item():
                return
            self.wait(120)
            self.press("Ctrl+Right")

    def _last_item(self) -> bool:
        view = self.window.view
        assert view is not None
        return view.cockpit.strip.next_button.isHidden()

    def _file(self) -> CommitteeFile:
        assert self.window.file is not None
        return self.window.file

    def _keyboard(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


def keys_of(key: str) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    """The modifiers and the key of a portable sequence such as "Ctrl+Shift+End"."""
    *held, pressed = key.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= HELD[name]
    return modifiers, Qt.Key[f"Key_{LONG.get(pressed, pressed)}"]


def main(folder: Path) -> list[Path]:
    """Play the evening and write everything into `folder`; returns the files that were written."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "demo.rundbord"
    file.unlink(missing_ok=True)
    settings = Settings(folder / "settings.json")
    settings.keep("language", "da")
    settings.keep("colours", "light")
    app = make_application(settings)
    clock = StageClock()
    window = Facilitator(settings, clock, tick_ms=0)
    window.resize(LAPTOP)
    window.show()
    window.activateWindow()
    window.open(file, demo=True)
    app.processEvents()
    written: list[Path] = []

    def picture(name: str) -> None:
        assert window.file is not None
        assert window.hear is not None
        assert window.view is not None
        window.view.cockpit.wall_pane.refresh()
        app.processEvents()
        for place, pixmap in (("laptop", window.grab()), ("wall", WallView(window.file, window.hear).picture(WALL))):
            path = folder / f"{name}-{place}.png"
            pixmap.save(str(path))
            written.append(path)

    meeting = Evening(window, clock, picture).play()
    assert window.file is not None
    written += [saved.path for saved in export(window.file, meeting.id, list(FORMATS), folder)]
    window.close()
    return [file, *written]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("TZ", "Europe/Copenhagen")
    for path_ in main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/demo")):
        sys.stdout.write(f"{path_}\n")
