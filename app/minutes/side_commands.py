"""What opens beside the map: the search, the outline, and what is known about a point."""

from typing import Protocol

from app.minutes.searching import Searching
from app.shell.actions import Command
from db.errors import words


class Page(Protocol):
    """The page the commands belong to."""

    searching: Searching

    def toggle_outline(self) -> None:
        """Show the outline, or the map."""

    def toggle_details(self) -> None:
        """Show what is known about the selected point, or hide it."""


def side_commands(page: Page) -> list[Command]:
    """The commands with their keys."""
    find = words("Find words, a kind, a person or an item in the minutes")
    stop = words("Close the search")
    outline = words("Show the minutes as an outline, or as a map again")
    details = words("Detail, link, who and when of the selected point")
    search, more = page.searching, ("Alt+Return",)
    return [
        Command("map_find", words("Find"), "Ctrl+F", "magnify", find, search.open),
        Command("map_unfind", words("Close the search"), "Esc", "", stop, search.close, lambda: search.on),
        Command("map_outline", words("Outline"), "Alt+I", "format-list-bulleted", outline, page.toggle_outline),
        Command(
            "map_details", words("Details"), "Alt+D", "text-box-outline", details, page.toggle_details, more_keys=more
        ),
    ]
