"""`python -m tests.bench.painted [FILE]`: starts Rundbord with FILE, or else a bare window of the same size.

Prints `painted KB` when the first window has been painted - the memory held by then - and ends. The program itself
knows nothing of this: the stop is hung on Qt's event loop from outside.
"""

import runpy
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (1366, 768)
STATUS = Path("/proc/self/status")


def memory() -> int:
    """Kilobytes held now; where /proc is missing, the most held so far."""
    if STATUS.exists():
        return next(int(line.split()[1]) for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


class FirstPaint(QObject):
    """Ends the program after the first paint of a window."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen and isinstance(watched, QWidget) and watched.isWindow():
            self.seen = True
            QTimer.singleShot(0, self.end)
        return False

    def end(self) -> None:
        print("painted", memory(), flush=True)
        QApplication.closeAllWindows()
        QApplication.exit(0)


def until_painted(*_: Any) -> int:
    """In the place of `QApplication.exec`."""
    watcher = FirstPaint()
    instance = QApplication.instance()
    assert instance is not None
    instance.installEventFilter(watcher)
    for window in QApplication.topLevelWidgets():
        window.update()
    return run_loop()


def bare() -> None:
    application = QApplication(sys.argv)
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    application.exec()


run_loop = QApplication.exec

if __name__ == "__main__":
    QApplication.exec = until_painted
    if len(sys.argv) > 1:
        sys.argv[0] = "rundbord"
        runpy.run_module("app", run_name="__main__")
    else:
        bare()
