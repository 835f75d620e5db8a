"""How the pane of the floor fits a low window: a smaller clock, fewer of those who wait, less air."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.kit.clock_face import ClockWidget

CLOCK: Final = {False: 118, True: 76}
QUEUE: Final = {False: 96, True: 64}
EDGE: Final = {False: 12, True: 8}
AIR: Final = {False: 8, True: 6}


class PaneFit:
    """Makes the parts of one pane small, or as they were."""

    def __init__(self, clock: ClockWidget, queue: QWidget, top: QBoxLayout, rows: QBoxLayout) -> None:
        """`top` is the row with the clock, `rows` are all rows of the pane."""
        self._clock, self._queue, self._top, self._rows = clock, queue, top, rows
        self.make(small=False)

    def make(self, *, small: bool) -> None:
        """Give everything its size."""
        self._clock.set_side(CLOCK[small])
        self._queue.setMinimumHeight(QUEUE[small])
        self._rows.setContentsMargins(12, EDGE[small], 12, EDGE[small])
        self._rows.setSpacing(AIR[small])
        for layout in (self._top, self._rows):
            layout.invalidate()

    def height(self, width: int) -> int:
        """What the pane needs at a width."""
        return self._rows.minimumHeightForWidth(width)
