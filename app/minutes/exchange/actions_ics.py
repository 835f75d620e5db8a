"""The meeting and its actions for a calendar (`.ics`): one event, and a task for each action."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from app.kit.markup import printable
from app.minutes.exchange.action_rows import ActionRow, action_rows
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Rendition
from app.minutes.record_words import TASK, told
from app.shell.language import tr
from db.file import moment

if TYPE_CHECKING:
    from icalendar import Component

ZONE: Final = "Europe/Copenhagen"
USUAL: Final = timedelta(hours=2)
STATES: Final = {"done": "COMPLETED", "dropped": "CANCELLED", "under_way": "IN-PROCESS", "partly": "IN-PROCESS"}


def write(material: Material) -> Rendition:
    """A calendar whose entries keep their identity, so that importing it again changes and does not double."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Rundbord//Rundbord//DA")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", printable(material.edition.record.committee))
    calendar.add_component(_event(material))
    for row in action_rows(material):
        calendar.add_component(_task(material, row))
    calendar.add_missing_timezones()
    return Rendition(bytes(calendar.to_ical()), len(material.outline.points))


def _local(at: str) -> datetime:
    return moment(at).astimezone(ZoneInfo(ZONE)).replace(microsecond=0)


def _event(material: Material) -> "Component":
    from icalendar import Event

    shown = material.edition.record
    event = Event()
    event.add("uid", f"meeting-{shown.number}@{material.uuid}")
    event.add("summary", printable(shown.title))
    event.add("dtstamp", moment(shown.closed_at or shown.starts_at))
    event.add("dtstart", _local(shown.opened_at or shown.starts_at))
    event.add("dtend", _local(shown.closed_at) if shown.closed_at else _local(shown.starts_at) + USUAL)
    if shown.place:
        event.add("location", printable(shown.place))
    agenda = "\n".join(f"{case.number}. {case.title}" for case in shown.cases)
    event.add("description", printable("\n\n".join(part for part in (shown.purpose, agenda) if part)))
    return event


def _task(material: Material, row: ActionRow) -> "Component":
    from icalendar import Todo

    shown = material.edition.record
    task = Todo()
    task.add("uid", f"action-{row.id}@{material.uuid}")
    task.add("summary", printable(row.text))
    task.add("dtstamp", moment(shown.closed_at or shown.starts_at))
    task.add("status", STATES.get(row.status, "NEEDS-ACTION"))
    if row.due_on:
        task.add("due", date.fromisoformat(row.due_on))
    if row.status == "done":
        task.add("percent-complete", 100)
        done = date.fromisoformat(row.done_on) if row.done_on else None
        if done is not None:
            task.add("completed", datetime(done.year, done.month, done.day, 12, tzinfo=ZoneInfo("UTC")))
    who = tr("Who: {name}", "in a calendar entry").format(name=row.owner) if row.owner else ""
    parts = [who, told(TASK, row.status), row.item, row.remark]
    task.add("description", printable("\n".join(part for part in parts if part)))
    return task
