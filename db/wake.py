"""Time that nobody spent: the laptop slept, its clock was changed, or the program was cut off in mid-speech."""

from db.agenda import current_item
from db.errors import words
from db.file import CommitteeFile, moment, stamp


def leave_out(file: CommitteeFile, since: str, *, actor: str = "facilitator") -> bool:
    """End the running speech and stretch of work at `since`; the speaker is paused, the item goes on from now.

    Args:
        since: when the program was last seen alive, as it stands in the file.

    Returns:
        Whether anything was running.
    """
    here = current_item(file)
    speaking = "SELECT turn FROM turn_time WHERE ended_at IS NULL"
    if here is None and file.db.execute(speaking).fetchone() is None:
        return False
    now = stamp(max(file.now(), moment(since)))
    with file.action(words("Leave out the time the computer was away"), actor=actor):
        file.db.execute(f"UPDATE turn SET state = 'paused' WHERE state = 'speaking' AND id IN ({speaking})")
        file.db.execute("UPDATE turn_time SET ended_at = max(began_at, ?) WHERE ended_at IS NULL", [since])
        if here is not None:
            file.db.execute("UPDATE item_time SET ended_at = max(began_at, ?) WHERE ended_at IS NULL", [since])
            file.new("item_time", {"item": here.id, "began_at": now})
    return True
