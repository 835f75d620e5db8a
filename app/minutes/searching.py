"""Looking for something in the minutes: the bar, what it finds on the map, and going from one find to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.minutes.canvas import MapCanvas
from app.minutes.find_bar import FindBar
from app.minutes.outline_view import OutlineView
from app.minutes.sort_out import Sieve, next_found
from db.agenda import Item
from db.people import Person


class Searching(QObject):
    """The search over map and outline; what is not found turns pale on the map.

    Signals: `opened`, people and items are asked for.
    """

    opened = Signal()

    def __init__(self, canvas: MapCanvas, outline: OutlineView, bar: FindBar) -> None:
        super().__init__(bar)
        self._canvas, self._outline, self._bar = canvas, outline, bar
        bar.sifted.connect(self._on_sifted)
        bar.asked.connect(self._on_asked)

    @property
    def on(self) -> bool:
        """Whether the bar is open."""
        return not self._bar.isHidden()

    def open(self) -> None:
        """Open the bar and write in it."""
        self._bar.show()
        self.opened.emit()
        self._bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.text.selectAll()

    def close(self) -> None:
        """Look for nothing and give the keyboard back to the map."""
        had_keyboard = self._bar.isAncestorOf(self._bar.focusWidget() or self._canvas)
        self._bar.hide()
        self._bar.clear()
        if had_keyboard:
            self._view().setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, people: Sequence[Person], items: Sequence[Item]) -> None:
        """Take over people, agenda and rows as they are now."""
        if self.on:
            self._bar.offer(people, items)
            self._bar.show_count(len(self._canvas.map.found))

    def go(self, by: int) -> None:
        """Select the next find, or the one before."""
        view: MapCanvas | OutlineView = self._outline if self._view() is self._outline else self._canvas
        found = next_found(self._canvas.map.tree, self._canvas.map.found, view.selected, by)
        if found is not None:
            view.select(found)

    def _view(self) -> QWidget:
        return self._outline if self._outline.isVisible() else self._canvas

    def _on_sifted(self, sieve: Sieve | None) -> None:
        self._canvas.map.sift(sieve)
        self._bar.show_count(len(self._canvas.map.found))
        self._canvas.update()
        self._outline.viewport().update()

    def _on_asked(self, name: str) -> None:
        if name == "close":
            self.close()
        else:
            self.go(1 if name == "next" else -1)
