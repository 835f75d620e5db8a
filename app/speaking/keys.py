"""Everything that can be done with the floor, listed once for the round, the list and the pane beside other tools."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.kit.buttons import KeyButton
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db import speaking, speaking_list, turn_corrections
from db.errors import words
from db.file import CommitteeFile
from db.speaking import NOBODY, Floor, floor


@dataclass(frozen=True)
class Listed:
    """What is said of a command, and when it makes sense; what it does follows below."""

    text: str
    key: str
    icon: str
    tip: str
    sense: Callable[[Floor], bool]
    more_keys: tuple[str, ...] = ()


def _speaks(there: Floor) -> bool:
    return there.turn is not None


def _list_there(there: Floor) -> bool:
    return there.item is not None and there.round is None


LISTED: Final[dict[str, Listed]] = {
    "next_speaker": Listed(
        words("Next speaker"),
        "Space",
        "",
        words("Give the floor to the next one; a round ends after the last."),
        lambda there: bool(there.turn or there.next or there.round),
        ("Ctrl+Return",),
    ),
    "pass_turn": Listed(
        words("Pass"),
        "P",
        "",
        words("They say pass: on to the next; in a round they are asked once more at the end."),
        _speaks,
    ),
    "toggle_pause": Listed(
        words("Pause"),
        "K",
        "pause",
        words("Stop the clock of the speaker, or let it go on."),
        _speaks,
    ),
    "more_time": Listed(
        words("30 s more"),
        "+",
        "",
        words("Give the speaker half a minute more."),
        lambda there: there.turn is not None and there.limit_s is not None,
    ),
    "ask_again": Listed(
        words("Ask again"),
        "I",
        "",
        words("Ask the first of those who passed next, instead of at the end."),
        lambda there: bool(there.passed),
    ),
    "stop_speaking": Listed(
        words("End the speech"),
        "Shift+K",
        "stop",
        words("End the speech without calling the next one."),
        _speaks,
    ),
    "skip_absent": Listed(
        words("Not here: skip"),
        "Shift+P",
        "account-off-outline",
        words("The next one is not in the room just now; the one after comes."),
        lambda there: any(one.turn and one.why != "goes_on" for one in there.waiting),
    ),
    "reopen_last": Listed(
        words("The last one goes on"),
        "Shift+Space",
        "skip-previous-outline",
        words("The speech was not over: its time goes on, and who was called waits again."),
        lambda there: there.item is not None,
    ),
    "split_turn": Listed(
        words("Split the speech"),
        "Shift+X",
        "content-cut",
        words("What follows is a remark, or a contribution of its own; its time begins now."),
        lambda there: there.turn is not None and there.turn.round is None,
    ),
    "last_call": Listed(
        words("Last call"),
        "C",
        "playlist-remove",
        words("Say that the list closes; the names on it are there to read out."),
        lambda there: _list_there(there) and there.closed is None,
    ),
    "close_list": Listed(
        words("Close the list"),
        "C",
        "playlist-remove",
        words("Only those on the list still speak; whoever asks later comes last."),
        lambda there: _list_there(there) and there.closed is not None and there.closed.closed_at is None,
    ),
    "reopen_list": Listed(
        words("Reopen the list"),
        "C",
        "playlist-plus",
        words("Anybody can sign up again."),
        lambda there: _list_there(there) and there.closed is not None and there.closed.closed_at is not None,
    ),
    "clear_list": Listed(
        words("Clear the list"),
        "Ctrl+Shift+C",
        "playlist-minus",
        words("Take everybody off the list."),
        lambda there: _list_there(there) and bool(there.waiting),
    ),
}


def floor_commands(file: CommitteeFile) -> dict[str, Command]:
    """The commands on the floor by name; each makes sense only while there is someone it can be about."""

    def expected() -> int:
        turn = floor(file).turn
        return turn.id if turn else NOBODY

    deeds: dict[str, Callable[[], object]] = {
        "next_speaker": lambda: speaking.next_speaker(file, expected()),
        "pass_turn": lambda: speaking.pass_turn(file, expected()),
        "toggle_pause": lambda: speaking.toggle_pause(file),
        "more_time": lambda: speaking.more_time(file),
        "ask_again": lambda: speaking.ask_again(file),
        "stop_speaking": lambda: speaking.stop_speaking(file),
        "skip_absent": lambda: speaking_list.skip(file),
        "reopen_last": lambda: turn_corrections.reopen_last(file),
        "split_turn": lambda: turn_corrections.split_turn(file),
        "last_call": lambda: speaking_list.last_call(file),
        "close_list": lambda: speaking_list.close_list(file),
        "reopen_list": lambda: speaking_list.reopen_list(file),
        "clear_list": lambda: speaking_list.clear_list(file),
    }

    def made(name: str, listed: Listed) -> Command:
        sense = listed.sense
        return Command(
            name,
            listed.text,
            listed.key,
            listed.icon,
            listed.tip,
            deeds[name],
            lambda: sense(floor(file)),
            listed.more_keys,
        )

    return {name: made(name, listed) for name, listed in LISTED.items()}


def buttons_for(
    commands: Mapping[str, Command], names: tuple[str, ...], height: int, *, next_height: int = 0
) -> dict[str, KeyButton]:
    """A button for each named command, the next speaker's as the one next action of the screen."""
    main = "next_speaker"
    return {
        name: button_for(commands[name], next=name == main, height=next_height or height if name == main else height)
        for name in names
    }


def show_floor(buttons: Mapping[str, KeyButton], there: Floor, *, icons: bool = True) -> None:
    """Turn buttons on and off by what can be done now; the one for the pause says what it would do."""
    for name, button in buttons.items():
        button.setEnabled(LISTED[name].sense(there))
    if pause := buttons.get("toggle_pause"):
        pause.setText(tr("Go on") if there.paused else tr("Pause"))
        if icons:
            pause.set_icon("play" if there.paused else "pause")
