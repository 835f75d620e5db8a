"""What can be done with a mind map that is only looked at: move about, fold, find, and take it into a committee."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from app.kit import ask
from app.minutes.find_bar import FindBar
from app.minutes.reader import Reading, tree_of
from app.minutes.sight import STEP
from app.minutes.sort_out import Sieve, next_found
from app.opening import documents
from app.shell.actions import Command, button_for
from app.shell.keys import Groups, Keys
from app.shell.language import say, tr
from app.window_commands import PATTERN
from db.errors import Trouble, words
from db.incoming import IncomingMap, Notice

if TYPE_CHECKING:
    from app.map_window import MapWindow


class MapDesk(QObject):
    """The commands of the window, its search, and the map as it was read from the file, None before."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self.window, self.canvas = window, window.canvas
        self.incoming: IncomingMap | None = None
        self.commands = self._commands()
        self.canvas.keys.add(self._keys_of_the_map())
        self.canvas.asked.connect(self._on_asked)
        self.keys = Keys(window, self.groups)
        self.work = Reading(window.path, self)
        self.work.ended.connect(self._on_read)
        for command in self.commands[:-2]:
            window.head.addWidget(button_for(command, quiet=True, height=34))
        self.import_button = button_for(self.command("map_import"), next=True, height=34)
        self.import_button.setEnabled(False)
        window.head.addWidget(self.import_button)
        self.find_bar = FindBar()
        self.find_bar.person.hide()
        self.find_bar.item.hide()
        self.find_bar.offer([], [])
        self.find_bar.sifted.connect(self._on_sifted)
        self.find_bar.asked.connect(self._on_find_asked)
        window.rows.insertWidget(1, self.find_bar)

    def read(self) -> None:
        """Read the file as it would be imported."""
        self.work.start()

    def groups(self) -> Groups:
        """What can be done in the window, for the keyboard."""
        return [(self.window, self.commands)]

    def command(self, name: str) -> Command:
        """The command of that name."""
        return next(command for command in self.commands if command.name == name)

    def fold(self) -> None:
        """Hide or show what is below the selected point, here only."""
        shown, node = self.canvas.map, self.canvas.selected
        if shown.tree.children(node):
            shown.fold_here(node, not shown.folded(node))
            self.canvas.arrange()

    def find(self) -> None:
        """Open the line in which somebody looks for words."""
        self.find_bar.show()
        self.find_bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_bar.text.selectAll()

    def choose_committee(self) -> None:
        """Offer the committees opened before, and the way to any other."""
        menu = QMenu(self.window)
        for recent in self.window.settings.recents():
            action = menu.addAction(recent.name.replace("&", "&&"))
            action.triggered.connect(partial(self._on_chosen, Path(recent.path)))
        menu.addSeparator()
        menu.addAction(tr("Another committee …")).triggered.connect(self._on_another)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.import_button.mapToGlobal(self.import_button.rect().bottomLeft()))

    def import_into(self, committee: Path) -> None:
        """Open the committee and show there what would be written; the window of the map has done its work then,
        unless the committee could not be opened.
        """
        from app.facilitator import show_window
        from app.minutes.import_panel import ask_and_import
        from db.agenda import running, upcoming

        opened = show_window(self.window.settings, committee)
        if opened.file is None:
            return  # why, that window tells; the map is still here to be taken elsewhere
        meeting = running(opened.file) or upcoming(opened.file)
        ask_and_import(opened.file, meeting.id if meeting else None, None, opened, self.window.path)
        self.window.close()

    def _commands(self) -> list[Command]:
        def is_read() -> bool:
            return self.incoming is not None

        import_ = words("Take this map into the minutes of a committee")
        whole, fold = words("Show the whole map"), words("Hide or show what is below the selected point")
        find, close = words("Find points by words"), words("Close this window; the file stays as it is")
        canvas = self.canvas
        return [
            Command("map_fit", words("Whole map"), "0", "fit-to-screen-outline", whole, canvas.fit),
            Command("map_fold", words("Fold"), "F", "unfold-less-horizontal", fold, self.fold),
            Command("map_find", words("Find"), "Ctrl+F", "magnify", find, self.find),
            Command("map_import", words("Import …"), "Ctrl+I", "", import_, self.choose_committee, is_read),
            Command("map_close", words("Close"), "Ctrl+W", "", close, self.window.close, more_keys=("Ctrl+Q",)),
        ]

    def _keys_of_the_map(self) -> list[Command]:
        """What the map does with keys that need no button."""
        canvas = self.canvas
        ways = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
        nearer, farther = partial(canvas.zoom_by, STEP), partial(canvas.zoom_by, 1 / STEP)
        return [
            *(Command(f"map_go_{key}", "", key, "", "", partial(canvas.go, *way)) for key, way in ways.items()),
            Command("map_nearer", "", "+", "", "", nearer, more_keys=("Shift++",)),
            Command("map_farther", "", "-", "", "", farther),
            Command("map_focus", "", "E", "", "", canvas.focus),
        ]

    def _on_chosen(self, committee: Path, _checked: bool = False) -> None:
        self.import_into(committee)

    def _on_another(self) -> None:
        path = ask.file_to_open(self.window, tr("Open the file of a committee"), PATTERN, str(documents()))
        if path:
            self.import_into(Path(path))

    def _on_read(self, incoming: IncomingMap | None, error: BaseException | None) -> None:
        if incoming is None:
            self.window.counts.setText("")
            if not isinstance(error, Trouble):
                raise error or RuntimeError("nothing was read and nothing went wrong")
            self.window.say(say(error))
            return
        self.incoming = incoming
        self.window.show_map(tree_of(incoming))
        self.window.say("\n".join(told(notice) for notice in incoming.notices))
        self.import_button.setEnabled(True)

    def _on_asked(self, name: str) -> None:
        if name == "fold":
            self.fold()

    def _on_sifted(self, sieve: Sieve | None) -> None:
        self.canvas.map.sift(sieve)
        self.find_bar.show_count(len(self.canvas.map.found))
        self.canvas.update()

    def _on_find_asked(self, name: str) -> None:
        if name == "close":
            self.find_bar.hide()
            self.find_bar.clear()
            self.canvas.setFocus()
            return
        by = 1 if name == "next" else -1
        found = next_found(self.canvas.map.tree, self.canvas.map.found, self.canvas.selected, by)
        if found is not None:
            self.canvas.select(found)


def told(notice: Notice) -> str:
    """A notice in the language of the window."""
    return tr(notice.text, "", notice.n).format(**notice.values)
