"""The room "People": the list of people, and the plan of who sits where."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.people.panel import PeoplePanel
from app.people.seating import SeatingPanel
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.keys import Groups
from app.shell.panel import Panel
from db.errors import words
from db.file import CommitteeFile

PAGES: Final = (("list", words("People"), "Alt+1"), ("seating", words("Seating plan"), "Alt+2"))


class PeopleRoom(Panel):
    """One page at a time; the keys of the page that is shown work."""

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("people_room")
        self.list = PeoplePanel(file, hear)
        self.seating = SeatingPanel(file, hear)
        self.pages: dict[str, Panel] = {"list": self.list, "seating": self.seating}
        self.page = ""
        self._own = [
            Command(
                f"people_{name}", text, key, "", words("Show this page of the people"), partial(self.show_page, name)
            )
            for name, text, key in PAGES
        ]
        self.commands = [*self._own, *self.list.commands, *self.seating.commands]
        self._tabs: dict[str, KeyButton] = {}
        self._lay_out()
        self.show_page("list")

    def key_groups(self) -> Groups:
        """The page that is shown, then the room."""
        page = self.pages[self.page]
        return [(page, page.commands), (self, self._own)]

    def show_page(self, name: str) -> None:
        """Show the list or the seating plan."""
        self.page = name
        page = self.pages[name]
        self._stack.setCurrentWidget(page)
        self._mark_tab()
        self.setFocusProxy(page)
        if self.isVisible():
            page.setFocus()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(12, 6, 12, 0)
        tabs.setSpacing(2)
        for (name, _text, _key), command in zip(PAGES, self._own, strict=True):
            tab = button_for(command, quiet=True, height=30)
            tab.setCheckable(True)
            tab.clicked.connect(self._mark_tab)
            self._tabs[name] = tab
            tabs.addWidget(tab)
        tabs.addStretch()
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def _mark_tab(self) -> None:
        for name, tab in self._tabs.items():
            tab.setChecked(name == self.page)
