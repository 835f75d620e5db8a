"""Reading the minutes back to the room before it parts: decisions and actions, one at a time, large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.agenda import set_wall
from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.locked import refuse_if_locked

if TYPE_CHECKING:
    from db.record import Record


@dataclass(frozen=True)
class Line:
    """What is read: a decision or an action. `who` and `due_on` (ISO) are empty where nobody said."""

    kind: str
    text: str
    item: str
    who: str
    due_on: str


@dataclass(frozen=True)
class ReadBack:
    """The reading: `place` counts from 0 and points into `lines`."""

    meeting: int
    place: int
    lines: tuple[Line, ...]

    @property
    def line(self) -> Line | None:
        """What is read now; None when the meeting decided nothing."""
        return self.lines[self.place] if self.lines else None


def _lines(file: CommitteeFile, meeting_id: int) -> tuple[Line, ...]:
    from db.record_reading import record  # the window asks at its start whether anything is read, and pays for no more

    return lines_of(record(file, meeting_id))


def lines_of(minutes: Record) -> tuple[Line, ...]:
    """All that is read back: the decisions in order, then the actions."""
    titles = {case.id: case.title for case in minutes.cases}
    decided = [Line("decision", one.text, titles.get(one.item or 0, ""), "", "") for one in minutes.decisions]
    agreed = [Line("action", one.text, titles.get(one.item or 0, ""), one.owner, one.due_on) for one in minutes.tasks]
    return (*decided, *agreed)


def read_back(file: CommitteeFile) -> ReadBack | None:
    """The reading that is on the wall, None when there is none."""
    # Whoever shows something else on the wall has ended the reading.
    sql = "SELECT read_back.meeting, place FROM read_back JOIN wall ON wall.stage = 'read_back'"
    for row in file.db.query(sql):
        lines = _lines(file, row["meeting"])
        return ReadBack(row["meeting"], max(0, min(row["place"], len(lines) - 1)), lines)
    return None


def begin_reading(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Put the first decision of a meeting on the wall.

    Raises:
        RuleBroken: it decided nothing and agreed on no action.
    """
    if not _lines(file, meeting_id):
        raise RuleBroken(words("There are no decisions or actions to read back yet."))
    with file.action(words("Read back to the room"), actor=actor):
        _place(file, meeting_id, 0)
        set_wall(file, meeting=meeting_id, stage="read_back", blank=0, frozen=0)


def turn_page(file: CommitteeFile, by: int, *, actor: str = "facilitator") -> None:
    """Go on to the next decision or action, or with -1 back to the one before."""
    now = read_back(file)
    if now is None:
        return
    place = max(0, min(now.place + by, len(now.lines) - 1))
    if place != now.place:
        with file.action(words("Turn the page of the reading"), actor=actor, merge="read_back"):
            _place(file, now.meeting, place)


def end_reading(file: CommitteeFile, *, heard: bool = True, actor: str = "facilitator") -> None:
    """Take the reading off the wall; when the room `heard` it all, the minutes count as read out.

    Raises:
        RuleBroken: the minutes were approved in the meantime.
    """
    now = read_back(file)
    if now is None:
        return
    if heard:
        refuse_if_locked(file, now.meeting)
    with file.action(words("End the reading"), actor=actor):
        file.db.table("read_back").delete(1)
        set_wall(file, stage="auto")
        if heard:
            from db.approval import keep_version

            keep_version(file, now.meeting, "read_out")


def _place(file: CommitteeFile, meeting_id: int, place: int) -> None:
    if next(file.db.query("SELECT id FROM read_back WHERE id = 1"), None):
        file.db.table("read_back").update(1, {"meeting": meeting_id, "place": place})
    else:
        file.new("read_back", {"id": 1, "meeting": meeting_id, "place": place})
