"""Panels that share one place: each is made when it is asked for first, so that a window opens at once."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.shell.panel import Panel


class Pages(QStackedWidget):
    """Named panels, one of them shown. `pages[name]` makes the panel when it is not there yet."""

    def __init__(self, makers: Mapping[str, Callable[[], Panel]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = dict(makers)
        self._made: dict[str, Panel] = {}
        self.name = ""

    def __getitem__(self, name: str) -> Panel:
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def missing(self) -> list[str]:
        """The names of panels nobody has asked for yet."""
        return [name for name in self._makers if name not in self._made]

    def turn_to(self, name: str) -> Panel:
        """Show a panel."""
        page = self[name]
        self.name = name
        self.setCurrentWidget(page)
        return page
