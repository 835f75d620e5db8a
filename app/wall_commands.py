"""Everything a person can do with the wall while leading the meeting: choose, prepare, show, go back, black, freeze."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.shell.actions import Command
from app.wall_menu import FOLLOW
from app.wall_stages import STAGE_KINDS
from db.agenda_rows import running
from db.errors import words
from db.wall import blank_wall, coming, freeze_wall, prepare_wall, prepared, put_away, show_on_wall, take, wall
from db.wall_history import shown_before

if TYPE_CHECKING:
    from app.wall_pane import WallPane

PREPARE_WORDS = {
    "agenda": words("Make the agenda ready"),
    "round": words("Make the floor ready"),
    "board": words("Make the board ready"),
    "map": words("Make the minutes ready"),
}


def wall_commands(pane: WallPane) -> list[Command]:
    """The commands of the wall."""
    file = pane.file

    def on() -> bool:
        return running(file) is not None

    def more() -> bool:
        return coming(file) is not None

    def ready() -> bool:
        return prepared(file) is not None

    def earlier() -> bool:
        now = running(file)
        return now is not None and bool(shown_before(file, now.id, 1))

    return [
        Command("blank_wall", words("Black"), "B", "", words("Make the wall dark, or light again"),
                lambda: blank_wall(file, not wall(file).blank), on),
        Command("freeze_wall", words("Freeze"), "Y", "",
                words("Keep the picture on the wall while you prepare the next"),
                lambda: freeze_wall(file, not wall(file).frozen), on),
        Command("choose_wall", words("Choose"), "W", "", words("Choose what the room sees"), pane.choose, on),
        Command("prepare_wall", words("Make ready"), "Shift+W", "",
                words("Put ready what comes next; the room does not see it yet"), pane.prepare, on),
        Command("take_wall", words("Show now"), "J", "", words("Let the room see what is ready"),
                lambda: take(file), more),
        Command("put_away", words("Put away"), "Ctrl+J", "", words("Take what is ready away, unseen"),
                lambda: put_away(file), ready),
        Command("wall_back", words("Show the one before again"), "Alt+J", "",
                words("Put back on the wall what the room saw before"), lambda: show_before(pane), earlier),
        Command("wall_look", words("Look at it large"), "Shift+Y", "",
                words("See what is ready, or what the room sees, large on the laptop"), pane.look, on),
        *_stage_commands(pane, on),
    ]  # fmt: skip


def _stage_commands(pane: WallPane, on: Callable[[], bool]) -> list[Command]:
    """A key for each stage that can be chosen: with Shift the room sees it at once, with Ctrl it is put ready."""
    file = pane.file
    at_once, later = words("Choose what the room sees"), words("Put it ready; the room does not see it yet")
    chosen = [(kind.name, kind.words, kind.key) for kind in STAGE_KINDS if kind.key]
    shows = [
        Command(f"wall_{name}", text, f"Shift+{key}", "", at_once, partial(show_on_wall, file, name), on)
        for name, text, key in (("auto", FOLLOW, "F1"), *chosen)
    ]
    ready = [
        Command(f"ready_{name}", PREPARE_WORDS[name], f"Ctrl+{key}", "", later, partial(prepare_wall, file, name), on)
        for name, _, key in chosen
        if name in PREPARE_WORDS
    ]
    return [*shows, *ready]


def show_before(pane: WallPane) -> None:
    """Put back on the wall what was there before; the same again swaps the two."""
    now = running(pane.file)
    last = next(iter(shown_before(pane.file, now.id, 1)), None) if now else None
    if last is not None:
        show_on_wall(pane.file, last.stage, last.board)
