"""What a new meeting starts from: its title, its time and its place, taken from the meeting before."""

from datetime import datetime, timedelta

from app.shell.language import tr
from db.agenda import meetings
from db.chair import plan_evening
from db.file import CommitteeFile, moment, stamp

FIRST_HOUR = 17
APART = timedelta(weeks=4)


def next_start(last: datetime | None, now: datetime) -> datetime:
    """Four weeks after the last meeting at the same time of day; tomorrow at that time if that is past.

    Times of day are local, so that a meeting stays at 17:00 when the clocks change.
    """
    here = now.astimezone().replace(tzinfo=None)
    if last is None:
        return (here + timedelta(days=1)).replace(hour=FIRST_HOUR, minute=0, second=0, microsecond=0).astimezone()
    before = last.astimezone().replace(tzinfo=None)
    wanted = before + APART
    if wanted <= here:
        wanted = datetime.combine(here.date() + timedelta(days=1), before.time())
    return wanted.astimezone()


def plan_next(file: CommitteeFile) -> int:
    """Plan the next meeting with sensible values; returns its id."""
    known = meetings(file)
    last = known[-1] if known else None
    number = 1 + max((one.number for one in known), default=0)
    start = next_start(moment(last.starts_at) if last else None, file.now())
    title = tr("Meeting {number}").format(number=number)
    return plan_evening(file, title, stamp(start), place=last.place if last else "")
