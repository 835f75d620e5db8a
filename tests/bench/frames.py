"""What one frame costs in processor time, of a board or of a map drawn in tiles."""

from collections.abc import Callable
from time import process_time
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from app.kit.tiles import Tiles


class Tiled(Protocol):
    """Anything drawn in tiles."""

    @property
    def tiles(self) -> Tiles: ...


def processor(work: Callable[[], object], times: int) -> list[float]:
    """How many milliseconds of processor each of so many calls took."""
    taken = []
    for _ in range(times):
        began = process_time()
        work()
        taken.append((process_time() - began) * 1000)
    return taken


def frames(app: QApplication, widget: QWidget, change: Callable[[int], object], times: int = 40) -> list[float]:
    """CPU milliseconds of each change until it is painted."""
    taken: list[float] = []
    for n in range(times):

        def frame(n: int = n) -> None:
            change(n)
            widget.update()
            app.processEvents()

        taken += processor(frame, 1)
    return taken


def sharpen(app: QApplication, shown: Tiled) -> list[float]:
    """Let a picture in tiles become sharp; CPU milliseconds of each frame on the way."""
    taken: list[float] = []
    shown.tiles.settle()
    for _ in range(400):
        taken += processor(app.processEvents, 1)
        if not shown.tiles.missing:
            break
    return taken
