"""The way into the search over everything, from any room of a committee."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.shell.actions import Command, run
from app.shell.hear import Hear
from app.shell.language import tr
from db.change import Change
from db.errors import words
from db.file import CommitteeFile

if TYPE_CHECKING:
    from app.search import SearchPage
    from db.search import Index
    from db.search_rows import Found


class SearchDesk(QObject):
    """Opens the search from any room of a committee, with what was looked for last; keeps the index while it is open.

    Args:
        go: shows a row, by table and id.
    """

    def __init__(self, file: CommitteeFile, hear: Hear, owner: QWidget, go: Callable[[str, int], object]) -> None:
        super().__init__(owner)
        self.file = file
        self._index: Index | None = None
        self._owner, self._go = owner, go
        self._last: tuple[str, Found | None] = ("", None)
        self.page: SearchPage | None = None
        tip = words("Find words in the minutes, notes, decisions and actions of all meetings")
        self.command = Command(
            "search_everything", words("Search in everything"), "Ctrl+Shift+F", "text-search", tip, self.open
        )
        self.commands = [self.command]
        hear.changed.connect(self._on_changed)

    @property
    def index(self) -> Index:
        """The index, made when it is asked for first."""
        if self._index is None:
            from db.search import Index

            self._index = Index(self.file)
        return self._index

    def open(self, text: str | None = None) -> None:
        """Show the search, looking for a text or for what was looked for last."""
        from app.search import SearchPage  # with its list, when somebody looks for something

        page = SearchPage(self.file, self.index, self._owner.window())
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.taken.connect(self._on_taken)
        page.finished.connect(lambda _result: self._on_finished(page))
        self.page = page
        page.open()
        page.ask(*((text,) if text is not None else self._last))

    def beyond(self, text: str) -> Command:
        """The command that looks for a text in everything, for the search for commands to offer as its last row."""
        said = tr("Search for “{text}” in everything").format(text=text.strip())
        return Command("search_beyond", said, self.command.key, "", said, lambda: self.open(text.strip()))

    def _on_taken(self, table: str, id_: int) -> None:
        run(Command("search_go", "", "", "", "", lambda: self._go(table, id_)))

    def _on_finished(self, page: SearchPage) -> None:
        self._last = (page.line.text(), page.list.chosen())
        self.page = None

    def _on_changed(self, change: Change) -> None:
        if self._index is not None:
            self._index.hear(change)
        if self.page is not None:
            self.page.hear_change(change)
