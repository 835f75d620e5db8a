"""What every test stands on: a clock that stands still, a committee file, and a room left tidy."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYTEST_QT_API"] = "pyside6"

import pytest

from db.change import Change
from db.file import CommitteeFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Clock:
    """A clock that stands still until it is told to move; gives aware UTC moments."""

    def __init__(self) -> None:
        self.moment = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **parts: float) -> None:
        """Move on (or back) by what `timedelta` understands: `seconds=90`."""
        self.moment += timedelta(**parts)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", "error")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "committee.rundbord"


@pytest.fixture
def file(path: Path, clock: Clock) -> Iterator[CommitteeFile]:
    """A new committee file with nothing in it but its name."""
    opened = CommitteeFile.create(path, clock, name="Udvalget for fællesskab")
    yield opened
    opened.close()


@pytest.fixture
def heard(file: CommitteeFile) -> list[Change]:
    """Every change announced since the file was opened."""
    changes: list[Change] = []
    file.changed.add(changes.append)
    return changes


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application with its typeface, whichever test comes first; words are as wide as in the program."""
    from app.kit.theme import load_fonts

    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups, settings and recent files of a test stay out of the developer's own folders."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged warning fails the test, unless the test looked at it and called `caplog.clear()`."""
    yield
    loud = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not loud, f"logged: {loud}"


@pytest.fixture(autouse=True)
def tidy_room() -> Iterator[None]:
    """No window stays open and no thread stays alive after a test; nothing moves by itself during it."""
    before = set(threading.enumerate())
    _stop_motion()
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive() and not thread.daemon]
    windows = _close_windows()
    assert not windows, f"windows left open: {windows}"
    assert not left, f"threads left running: {left}"


def _stop_motion() -> None:
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    for effect in (
        Qt.UIEffect.UI_General,
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        QApplication.setEffectEnabled(effect, False)


def _close_windows() -> list[str]:
    """Close what is still visible and name it."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    visible = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = [window.objectName() or type(window).__name__ for window in visible]
    for window in visible:
        window.close()
        window.deleteLater()
    return names
