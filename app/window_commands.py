"""What can be done with the window itself: files, language, colours, the sheet of keys and the search."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.kit import ask
from app.kit.theme import theme
from app.opening import documents
from app.shell.actions import Command
from app.shell.language import language, set_language, tr
from db.errors import words

if TYPE_CHECKING:
    from app.facilitator import Facilitator

PATTERN = "Rundbord (*.rundbord)"


def window_commands(window: Facilitator) -> list[Command]:
    """The commands that work in every room and on the start screen."""

    def inside() -> bool:
        return window.file is not None

    def outside() -> bool:
        # In a meeting its key is near others, and the committee would be gone from the screen.
        return window.file is None

    make, open_ = words("Make the file of a new committee"), words("Open the file of a committee")
    see, find = words("See a whole year in a committee that does not exist"), words("Find any command by its words")
    switch, light = words("Switch between Danish and English"), words("Switch between light and dark colours")
    sheet, back = words("All keys on one sheet"), words("Back to the start screen")
    kept, folder, demo = words("Close Rundbord; everything is kept"), "folder-open-outline", "play-circle-outline"

    def with_window(do: Callable[[Facilitator], None]) -> Callable[[], None]:
        return partial(do, window)

    return [
        Command("new_committee", words("New committee"), "Ctrl+Shift+N", "plus", make, with_window(new_committee)),
        Command("open_file", words("Open a file …"), "Ctrl+O", folder, open_, with_window(open_file)),
        Command("demo", words("The demo committee"), "Ctrl+D", demo, see, with_window(open_demo), outside),
        Command("language", words("Dansk / English"), "", "translate", switch, with_window(switch_language)),
        Command("colours", words("Light / dark"), "", "theme-light-dark", light, with_window(switch_colours)),
        Command("keys", words("Keys"), "?", "keyboard-outline", sheet, with_window(show_keys), more_keys=("F1",)),
        Command("search", words("Search"), "Ctrl+K", "magnify", find, with_window(search), inside),
        Command(
            "close_banner",
            words("Close the message"),
            "Esc",
            "",
            words("Put away the sentence under the header"),
            with_window(close_banner),
            lambda: window.banner is not None,
        ),
        Command("close_file", words("Close the committee"), "Ctrl+W", "close", back, window.close_file, inside),
        Command("quit", words("Quit"), "Ctrl+Q", "power", kept, window.close),
    ]


def new_committee(window: Facilitator) -> None:
    """Ask for a name and a place, and make the file."""
    name = ask.line(window, tr("New committee"), tr("What is the committee called?"))
    if not name:
        return
    suggested = documents() / f"{name[:60].strip()}.rundbord"
    path = ask.file_to_save(window, tr("Where shall the file be?"), PATTERN, str(suggested))
    if path:
        chosen = Path(path)
        window.make_file(chosen if chosen.suffix else chosen.with_suffix(".rundbord"), name)


def open_file(window: Facilitator) -> None:
    """Ask for a file and open it."""
    path = ask.file_to_open(window, tr("Open the file of a committee"), PATTERN, str(documents()))
    if path:
        window.open(Path(path))


def open_demo(window: Facilitator) -> None:
    """Open the demo committee; written the first time, kept from then on."""
    path = documents() / tr("Demo committee.rundbord")
    window.open(path, demo=not path.exists())


def close_banner(window: Facilitator) -> None:
    """Put away what is said under the header."""
    if window.banner is not None:
        window.banner.close_it()


def switch_language(window: Facilitator) -> None:
    """From Danish to English or back, at once."""
    choice = "en" if language() == "da" else "da"
    window.settings.keep("language", choice)
    set_language(choice)
    window.remake()


def switch_colours(window: Facilitator) -> None:
    """From light to dark or back, at once."""
    choice = "light" if theme().tokens.dark else "dark"
    window.settings.keep("colours", choice)
    theme().set_scheme("light" if choice == "light" else "dark")


def show_keys(window: Facilitator) -> None:
    """Open the sheet of keys."""
    from app.key_groups import key_groups
    from app.shell.key_sheet import KeySheet

    sheet = KeySheet(key_groups(window.view, window.commands), window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()


def search(window: Facilitator) -> None:
    """Open the search for commands."""
    from app.shell.palette import CommandSearch

    found = CommandSearch(window.all_commands(), window, window.view.search.beyond if window.view else None)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    found.open()
    found.line.setFocus()
