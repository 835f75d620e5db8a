"""The commands that read decisions and actions back to the room; they act wherever the wall is led from."""

from collections.abc import Callable

from app.shell.actions import Command
from db.errors import words
from db.file import CommitteeFile
from db.read_back import begin_reading, end_reading, read_back, turn_page


def reading_commands(file: CommitteeFile, meeting: Callable[[], int | None]) -> list[Command]:
    """Begin, on, back, end. `meeting` tells whose minutes are meant."""

    def on() -> bool:
        return read_back(file) is not None

    def may_begin() -> bool:
        return meeting() is not None and not on()

    def begin() -> None:
        chosen = meeting()
        if chosen is not None:
            begin_reading(file, chosen)

    def forward() -> None:
        now = read_back(file)
        if now is not None and now.place >= len(now.lines) - 1:
            end_reading(file)
        else:
            turn_page(file, 1)

    start = words("Show the room each decision and action, large, one at a time")
    ahead = words("The next decision or action; after the last one the minutes count as read out")
    return [
        Command("read_begin", words("Read back to the room"), "Alt+PgDown", "bullhorn-outline", start, begin,
                may_begin),
        Command("read_next", words("Read the next"), "PgDown", "chevron-right", ahead, forward, on),
        Command("read_previous", words("The one before"), "PgUp", "chevron-left",
                words("Back to the decision or action before"), lambda: turn_page(file, -1), on),
        Command("read_end", words("Stop reading"), "Alt+PgUp", "close",
                words("Take the reading off the wall; the minutes stay as they were"),
                lambda: end_reading(file, heard=False), on),
    ]  # fmt: skip
