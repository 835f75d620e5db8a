"""The words for kinds of people and for how they attend, as people in the room say them."""

from collections.abc import Sequence
from typing import Final

from app.shell.language import clock, short_day, tr
from db.agenda import Meeting
from db.attendance import Stretch
from db.errors import words
from db.file import moment

KIND_WORDS: Final = {
    "citizen": words("Citizen"),
    "politician": words("Politician"),
    "administrator": words("Administration"),
    "guest": words("Guest"),
}
STATES: Final = {
    "present": (words("Present"), "T", "check"),
    "apology": (words("Apology"), "A", "close"),
    "late": (words("Late"), "S", "clock-outline"),
    "left": (words("Left"), "G", "logout"),
}
"""Word, key and icon of each way to attend, in the order of the columns."""


def kind_word(kind: str) -> str:
    """What a kind of person is called."""
    return tr(KIND_WORDS.get(kind, KIND_WORDS["guest"]))


def state_word(state: str) -> str:
    """What a way to attend is called."""
    return tr(STATES[state][0])


def count_words(present: int, apologies: int, late: int) -> str:
    """How many are there, as "14 til stede · 1 afbud"."""
    parts = [tr("%n present", "", present)]
    if apologies:
        parts.append(tr("%n apologies", "", apologies))
    if late:
        parts.append(tr("%n coming late", "", late))
    return " · ".join(parts)


def percent(share: float) -> str:
    """A share from 0 to 1 as "71 %"."""
    return tr("{number} %", "percent").format(number=round(100 * share))


def meeting_words(meeting: Meeting | None) -> str:
    """Which meeting the room is about."""
    if meeting is None:
        return tr("When a meeting is planned, you note here who comes.")
    lead = tr("In the meeting now: {title}") if meeting.opened_at else tr("The next meeting: {title}, {day}")
    return lead.format(title=meeting.title, day=short_day(moment(meeting.starts_at)))


def times_words(times: Sequence[Stretch]) -> str:
    """When somebody was in the room, as "Til stede –17:40, 18:05–"; empty for the whole meeting."""
    if all(one.came_at is None and one.left_at is None for one in times):
        return ""
    spans = [f"{_time(one.came_at)}–{_time(one.left_at)}" for one in times]
    return tr("In the room {times}").format(times=", ".join(spans))


def _time(at: str | None) -> str:
    return clock(moment(at)) if at else ""
