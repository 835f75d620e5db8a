"""Everything a person can do with the cockpit itself: choose the tool, hide panes, catch up, open the meeting."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from app.chair.card_window import card_window_command
from app.chair.hand_chair import hand_commands
from app.shell.actions import Command
from db.agenda import Meeting, meetings, running, upcoming
from db.errors import words
from db.file import CommitteeFile, moment

if TYPE_CHECKING:
    from app.cockpit import Cockpit

JUST: Final = timedelta(hours=12)
TOOL_WORDS: Final = {
    "item": (words("Item"), "Alt+1"),
    "round": (words("Round"), "Alt+2"),
    "list": (words("Speaker list"), "Alt+3"),
    "board": (words("Board"), "Alt+4"),
    "map": (words("Minutes"), "Alt+5"),
    "card": (words("Card"), "Alt+6"),
    "vote": (words("Vote"), "Alt+7"),
}


def just_ended(file: CommitteeFile) -> Meeting | None:
    """The meeting that was ended last, as long as its end may have been a slip; None while one is open."""
    ended = [(moment(one.closed_at), one) for one in meetings(file) if one.closed_at]
    if running(file) is not None or not ended:
        return None
    at, last = max(ended, key=lambda pair: pair[0])
    return last if file.now() - at < JUST else None


def cockpit_commands(cockpit: Cockpit) -> list[Command]:
    """The commands of the room "Run" that belong to none of its panes."""
    file = cockpit.file

    def held() -> bool:
        return running(file) is not None

    def may_open() -> bool:
        return not held() and upcoming(file) is not None

    tools = [
        Command(f"tool_{name}", text, key, "", words("Put this tool in the centre"), partial(cockpit.show_tool, name))
        for name, (text, key) in TOOL_WORDS.items()
    ]
    return [
        Command("next_pane", words("Next pane"), "F6", "", words("Move the keyboard to the next pane"),
                cockpit.next_pane),
        Command("start_upcoming", words("Open the meeting"), "F5", "play",
                words("Start the clock of the next meeting"), cockpit.start, may_open),
        Command("reopen_meeting", words("Reopen the meeting"), "Ctrl+Shift+Home", "restart",
                words("Go on with a meeting that was ended"), cockpit.reopen, lambda: just_ended(file) is not None),
        Command("catch_up", words("Catch up"), "Shift+C", "clock-fast",
                words("Show ways to win back the minutes the meeting is late"), cockpit.catch_up, held),
        *tools,
        Command("pane_agenda", words("Hide or show the agenda"), "F7", "", words("Give the tool more room"),
                lambda: cockpit.toggle_pane("agenda", cockpit.strip)),
        Command("pane_right", words("Hide or show the right side"), "F8", "", words("Give the tool more room"),
                lambda: cockpit.toggle_pane("right", cockpit.right)),
        Command("pane_minutes", words("Hide or show the line of the minutes"), "Shift+F8", "",
                words("Give the tool more room"), lambda: cockpit.toggle_pane("minutes", cockpit.capture)),
        *hand_commands(file, cockpit),
        card_window_command(file, cockpit.hear, cockpit, cockpit.floor.commands),
    ]  # fmt: skip
