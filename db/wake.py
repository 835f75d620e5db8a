"""Time that nobody spent: the laptop slept, its clock was changed, or the program was cut off in mid-speech.

What is left out is asked about afterwards (`db.away`); each answer here is one action.
"""

from datetime import timedelta
from typing import Final

from db.agenda import Meeting, current_item, running
from db.away import Away, times_away, untouched
from db.carry import Titles
from db.errors import words
from db.evening import DEFAULT_TITLES, finish
from db.file import CommitteeFile, moment, stamp

PLANNED: Final = frozenset({("meeting", "starts_at"), ("item", "fixed_at")})
"""Moments people wrote down beforehand; they stand, whatever the clock did."""


def leave_out(file: CommitteeFile, since: str, cause: str = "sleep", *, actor: str = "facilitator") -> bool:
    """End the running speech and stretch of work at `since`; the speaker is paused, the item goes on from now.

    With a clock that has been set back since, what was noted of the meeting is set back with it.

    Args:
        since: when the program was last seen alive, as it stands in the file.
        cause: why nothing is known of the time since, one of `db.away.CAUSES`.

    Returns:
        Whether anything was running.
    """
    here, open_meeting = current_item(file), running(file)
    speaking = "SELECT turn FROM turn_time WHERE ended_at IS NULL"
    turn = next((row["turn"] for row in file.db.query(speaking)), None)
    if here is None and turn is None:
        return False
    now, back = stamp(file.now()), moment(since) - file.now()
    with file.action(words("Leave out the time the computer was away"), actor=actor):
        if back > timedelta(0) and open_meeting is not None:
            shift(file, open_meeting, -back.total_seconds(), since)
            since = now
        file.db.execute(f"UPDATE turn SET state = 'paused' WHERE state = 'speaking' AND id IN ({speaking})")
        file.db.execute("UPDATE turn_time SET ended_at = max(began_at, ?) WHERE ended_at IS NULL", [since])
        if here is not None:
            file.db.execute("UPDATE item_time SET ended_at = max(began_at, ?) WHERE ended_at IS NULL", [since])
            file.new("item_time", {"item": here.id, "began_at": now})
            if since != now:
                note_away(file, here.id, turn, since, now, cause)
    return True


def note_clock(file: CommitteeFile, meeting_at: str, computer_at: str, *, actor: str = "facilitator") -> bool:
    """The computer's clock was set and the meeting goes on by its own: ask which holds. No time is lost.

    Args:
        computer_at: what the computer says when the meeting says `meeting_at`; the same when they agree again.

    Returns:
        Whether there is something to ask.
    """
    here = current_item(file)
    if here is None:
        return False
    with file.action(words("The computer's clock was set"), actor=actor):
        file.db.execute("UPDATE away SET answer = 'gone' WHERE cause = 'clock' AND answer = ''")
        if computer_at != meeting_at:
            note_away(file, here.id, None, meeting_at, computer_at, "clock")
    return computer_at != meeting_at


def was_pause(file: CommitteeFile, away_id: int, *, actor: str = "facilitator") -> None:
    """Nothing happened in between: the time stays left out, and the question is answered."""
    if open_question(file, away_id) is not None:
        with file.action(words("It was a pause"), actor=actor):
            answer(file, away_id, "pause")


def went_on(file: CommitteeFile, away_id: int, *, speech: bool = True, actor: str = "facilitator") -> None:
    """The meeting went on in between: the time counts for the item, and with `speech` for whoever was speaking.

    A speech that nobody has touched since goes on as if the computer had never been away.
    """
    asked = open_question(file, away_id)
    if asked is None:
        return
    turn = asked.turn if speech else None
    both, one = words("Count the time away to the item and the speech"), words("Count the time away to the item")
    with file.action(both if turn else one, actor=actor):
        answer(file, away_id, "speech" if turn else "item")
        span = {"began_at": asked.from_at, "ended_at": asked.until_at}
        file.new("item_time", {"item": asked.item, **span})
        if turn is not None:
            resume_untouched(file, turn, asked.until_at)
            file.new("turn_time", {"turn": turn, **span})


def had_ended(
    file: CommitteeFile, away_id: int, titles: Titles = DEFAULT_TITLES, *, actor: str = "facilitator"
) -> None:
    """The meeting was over when the computer went away: it is closed at that moment.

    Args:
        titles: what is made by itself is called so.
    """
    asked, open_meeting = open_question(file, away_id), running(file)
    if asked is None or open_meeting is None or not untouched(file, asked):
        return
    with file.action(words("The meeting had ended"), actor=actor):
        answer(file, away_id, "over")
        file.db.execute("UPDATE round SET ended_at = ? WHERE ended_at IS NULL", [asked.from_at])
        file.db.execute("DELETE FROM item_time WHERE item = ? AND began_at >= ?", [asked.item, asked.until_at])
        finish(file, open_meeting, titles, at=moment(asked.from_at))


def put_away(file: CommitteeFile, away_id: int, *, actor: str = "facilitator") -> None:
    """Ask no more; everything stays as it is."""
    if open_question(file, away_id) is not None:
        with file.action(words("Put the question away"), actor=actor):
            answer(file, away_id, "dismissed")


def take_new_time(file: CommitteeFile, away_id: int, *, actor: str = "facilitator") -> None:
    """The computer's new time is right: everything noted of the meeting moves along, so no duration changes."""
    asked, open_meeting = open_question(file, away_id), running(file)
    if asked is None or open_meeting is None:
        return
    with file.action(words("Go over to the computer's time"), actor=actor):
        shift(file, open_meeting, asked.seconds, stamp(file.now()))
        answer(file, away_id, "new_time")


def open_question(file: CommitteeFile, away_id: int) -> Away | None:
    """The time away while it is asked about; a second press finds nothing."""
    here = current_item(file)
    asked = times_away(file, here.id) if here else []
    return next((one for one in asked if one.id == away_id and not one.answer), None)


def note_away(file: CommitteeFile, item: int, turn: int | None, from_at: str, until_at: str, cause: str) -> None:
    """Inside an action: keep that nobody knows what happened, to be asked."""
    file.new("away", {"item": item, "turn": turn, "from_at": from_at, "until_at": until_at, "cause": cause})


def answer(file: CommitteeFile, away_id: int, given: str) -> None:
    """Inside an action: keep what was answered."""
    file.db.table("away").update(away_id, {"answer": given})


def resume_untouched(file: CommitteeFile, turn: int, from_at: str) -> None:
    """Inside an action: let a paused speech run on from `from_at`, unless the floor was touched since."""
    touched = file.db.execute("SELECT 1 FROM turn_time WHERE began_at >= ?", [from_at]).fetchone()
    paused = file.db.execute("SELECT 1 FROM turn WHERE id = ? AND state = 'paused'", [turn]).fetchone()
    if touched is None and paused is not None:
        file.db.table("turn").update(turn, {"state": "speaking"})
        file.new("turn_time", {"turn": turn, "began_at": from_at})


def shift(file: CommitteeFile, held: Meeting, by_s: float, until: str) -> None:
    """Inside an action: move every moment noted since the meeting was opened up to `until`; plans stay."""
    by = f"{by_s:+.3f} seconds"
    for table in file.db.table_names():
        if table in ("session", "journal_action", "away") or table.startswith("_"):
            continue
        for column in file.db.table(table).columns:
            if (column.name == "at" or column.name.endswith("_at")) and (table, column.name) not in PLANNED:
                file.db.execute(
                    f'UPDATE "{table}" SET "{column.name}" = strftime(\'%Y-%m-%dT%H:%M:%fZ\', "{column.name}", ?)'
                    f' WHERE "{column.name}" >= ? AND "{column.name}" <= ?',
                    [by, held.opened_at, until],
                )
