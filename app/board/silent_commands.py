"""Silent writing as commands: begin and end it, reveal what was written, and look under the covers."""

from functools import partial
from typing import Final

from app.board.silent import Silent
from app.board.silent_writers import Writers
from app.shell.actions import Command
from db.errors import words

SILENT_MENU: Final = (
    "silent_begin", "silent_stop", "silent_more", "", "silent_reveal", "silent_reveal_all", "silent_cover",
    "silent_peek", "", "silent_way", "silent_writer", "silent_writer_back", "silent_first", "silent_turn", "",
    "silent_give_up",
)  # fmt: skip


def silent_commands(silent: Silent) -> list[Command]:
    """Everything that can be done to notes that are written in silence."""
    return [*_writing(silent), *_revealing(silent), *_explaining(silent.writers)]


def _writing(silent: Silent) -> list[Command]:
    begin = words("Cover every note written from now on; only their number is seen")
    stop = words("End the writing; the notes stay covered until they are revealed")
    more, away = words("A minute more for writing"), words("Take the covered notes off the board unread")
    look = words("Look under the covers for some seconds, on this screen only")
    return [
        Command("silent_begin", words("Write in silence"), "Alt+S", "eye-off-outline", begin, silent.begin,
                silent.may_begin),
        Command("silent_stop", words("End the writing"), "Alt+S", "", stop, silent.stop, silent.writes),
        Command("silent_more", words("1 min more"), "Alt+T", "", more, silent.more, silent.writes),
        Command("silent_peek", words("Peek"), "Alt+P", "eye-outline", look, silent.toggle_peek, silent.has_covered),
        Command("silent_give_up", words("Give it up"), "", "", away, silent.give_up, silent.is_on),
    ]  # fmt: skip


def _revealing(silent: Silent) -> list[Command]:
    following = words("Reveal what comes next in the way that is chosen: the notes, the next note, cluster or person")
    every = words("Reveal all covered notes at once, whatever way is chosen")
    back = words("Cover the selected notes again, or those revealed last")
    way = words("Reveal otherwise: all at once, one by one, by cluster, or each by who wrote it")
    return [
        Command("silent_reveal", words("Reveal"), "Alt+R", "", following, silent.reveal, silent.may_reveal),
        Command("silent_reveal_all", words("Reveal all"), "Alt+Shift+R", "", every, silent.reveal_all,
                silent.has_covered),
        Command("silent_cover", words("Cover again"), "Alt+U", "", back, silent.cover, silent.may_cover),
        Command("silent_way", words("Another way to reveal"), "Alt+A", "", way, silent.next_way, silent.is_on),
    ]  # fmt: skip


def _explaining(writers: Writers) -> list[Command]:
    on, back = partial(writers.step, 1), partial(writers.step, -1)
    next_, before = words("Go on with the notes of the next at the table"), words("Go back to the one before")
    first = words("Let the one whose notes are typed now explain first")
    turn = words("Let the explaining go the other way round the table")
    return [
        Command("silent_writer", words("Next writer"), "Alt+N", "", next_, on, writers.may_sign),
        Command("silent_writer_back", words("Previous writer"), "Alt+Shift+N", "", before, back, writers.may_sign),
        Command("silent_first", words("Begins to explain"), "Alt+Y", "", first, writers.begin_with,
                writers.may_sign),
        Command("silent_turn", words("The other way round"), "Alt+Shift+Y", "", turn, writers.turn_round,
                writers.signs),
    ]  # fmt: skip
