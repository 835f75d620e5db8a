"""What crosses the features when a meeting starts, moves on and ends: each one action, so each one step of undo."""

from datetime import datetime

from db.agenda import Item, Meeting, begin_item, current_item, items, leave_item, meeting, running, set_wall
from db.carry import Titles, carry_over
from db.errors import RuleBroken, words
from db.file import CommitteeFile, stamp
from db.minutes import lay_out
from db.people import expect_all
from db.schedule import schedule
from db.seating import keep_seats
from db.speaking import clear_floor
from db.time_up import note_answer, open_slot

DEFAULT_TITLES = Titles()


def start_meeting(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Open a meeting and begin its first item; attendance and the branches of the minutes are laid out.

    Raises:
        RuleBroken: its agenda is empty, it was held already, or another meeting is open.
    """
    opening, now, agenda = meeting(file, meeting_id), running(file), items(file, meeting_id)
    if now is not None and now.id != meeting_id:
        raise RuleBroken(words("Meeting {number} is still open. End it first."), number=now.number)
    if opening.opened_at is not None:
        raise RuleBroken(words("This meeting was opened already."))
    if not agenda:
        raise RuleBroken(words("The agenda is empty. Add an item first."))
    with file.action(words("Open the meeting"), actor=actor):
        file.db.table("meeting").update(meeting_id, {"opened_at": stamp(file.now())})
        expect_all(file, meeting_id)
        lay_out(file, meeting_id)
        begin_item(file, agenda[0].id)
        set_wall(file, meeting=meeting_id, stage="auto", board=None, blank=0, frozen=0)


def next_item(file: CommitteeFile, expected: int | None = None, *, actor: str = "facilitator") -> None:
    """Leave the item in work and begin the one after it; the last one ends the meeting's work but not the meeting.

    Args:
        expected: the item that is to be left; when it was left already (a double press), nothing happens.
    """
    here = current_item(file)
    if expected is not None and (here is None or here.id != expected):
        return
    step(file, 1, words("Next item"), actor)


def previous_item(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Go back to the item before; its time goes on where it stopped."""
    step(file, -1, words("Back to the item before"), actor)


def go_to_item(file: CommitteeFile, item_id: int, *, actor: str = "facilitator") -> None:
    """Work on any item of the open meeting now."""
    open_meeting = running(file)
    if open_meeting is None:
        raise RuleBroken(words("No meeting is open."))
    target = next((item for item in items(file, open_meeting.id) if item.id == item_id), None)
    here = current_item(file)
    if target is not None and (here is None or here.id != item_id):
        with file.action(words("Go to an item"), actor=actor):
            enter(file, open_meeting.id, target)


def move_on(file: CommitteeFile, expected: int, titles: Titles = DEFAULT_TITLES, *, actor: str = "facilitator") -> None:
    """Leave the item in work; the rest of it goes on to the next meeting. After the last one the meeting is ended.

    Args:
        expected: the item that is to be left; when it was left already (a double press), nothing happens.
    """
    open_meeting, here = running(file), open_slot(file, expected)
    if open_meeting is None or here is None:
        return
    target = neighbour(file, open_meeting, here.item, 1)
    if target is None:
        _forget_writers(file, open_meeting.id, actor)
    with file.action(words("Move on"), actor=actor):
        note_answer(file, here, "move_on")
        if target is not None:
            enter(file, open_meeting.id, target)
        else:
            finish(file, open_meeting, titles)


def close_meeting(file: CommitteeFile, titles: Titles = DEFAULT_TITLES, *, actor: str = "facilitator") -> None:
    """End the open meeting; what is unfinished goes on to the next, which is drafted when there is none.

    Args:
        titles: what is made by itself is called so.
    """
    open_meeting = running(file)
    if open_meeting is None:
        raise RuleBroken(words("No meeting is open."))
    _forget_writers(file, open_meeting.id, actor)
    with file.action(words("End the meeting"), actor=actor):
        finish(file, open_meeting, titles)


def reopen_meeting(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Go on with a meeting that was ended, at its last item."""
    now = running(file)
    if now is not None:
        raise RuleBroken(words("Meeting {number} is still open. End it first."), number=now.number)
    with file.action(words("Reopen the meeting"), actor=actor):
        file.db.table("meeting").update(meeting_id, {"closed_at": None})
        last = items(file, meeting_id)[-1:]
        if last:
            begin_item(file, last[0].id)
        set_wall(file, meeting=meeting_id, stage="auto", board=None, blank=0, frozen=0)


def step(file: CommitteeFile, by: int, name: str, actor: str) -> None:
    """Enter the item `by` places from the one in work, or do nothing at either end."""
    open_meeting, here = running(file), current_item(file)
    if open_meeting is None:
        raise RuleBroken(words("No meeting is open."))
    target = neighbour(file, open_meeting, here, by)
    if target is not None:
        with file.action(name, actor=actor):
            enter(file, open_meeting.id, target)


def neighbour(file: CommitteeFile, open_meeting: Meeting, here: Item | None, by: int) -> Item | None:
    """The item before (-1) or after (1) the one in work, past what was taken off the agenda; None at either end."""
    agenda = items(file, open_meeting.id)
    at = next((i for i, item in enumerate(agenda) if here and item.id == here.id), -1 if by > 0 else len(agenda))
    way = agenda[at + 1 :] if by > 0 else reversed(agenda[:at])
    return next((item for item in way if not item.out), None)


def finish(file: CommitteeFile, open_meeting: Meeting, titles: Titles, at: datetime | None = None) -> None:
    """Inside an action: stop every clock of the meeting, which ended at `at`, and carry over what is not finished."""
    ended = at or file.now()
    clear_floor(file)
    leave_item(file, open_meeting.id)
    carry_over(file, open_meeting, schedule(file, open_meeting, ended), titles)
    keep_seats(file, open_meeting.id)
    file.db.table("meeting").update(open_meeting.id, {"closed_at": stamp(ended)})
    set_wall(file, stage="auto", board=None, blank=0, frozen=0)


def enter(file: CommitteeFile, meeting_id: int, target: Item) -> None:
    """Inside an action: leave what is in work and begin `target`; the wall follows again, unless it is frozen."""
    clear_floor(file)
    leave_item(file, meeting_id)
    lay_out(file, meeting_id)
    if target.out:
        file.db.table("item").update(target.id, {"became": ""})
    begin_item(file, target.id)
    set_wall(file, stage="auto", board=None, blank=0)


def _forget_writers(file: CommitteeFile, meeting_id: int, actor: str) -> None:
    from db.board_silent import forget_writers_of  # boards are loaded with the first of them, not with the window

    forget_writers_of(file, meeting_id, actor=actor)
