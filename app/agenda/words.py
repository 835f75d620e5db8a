"""The words, icons and times of agenda items as people in the room read them."""

from datetime import datetime
from typing import Final

from app.shell.language import clock, tr
from db.agenda import Item, Meeting
from db.carry import Carried, Titles
from db.errors import words

KIND_WORDS: Final = {
    "info": words("Information"),
    "round": words("Round"),
    "list": words("Speaker list"),
    "silent": words("Silent writing"),
    "board": words("Board"),
    "groups": words("Groups"),
    "pairs": words("Pairs"),
    "vote": words("Vote"),
    "scale": words("Agreement scale"),
    "map": words("Mind map"),
    "talk": words("Talk"),
    "reading": words("Reading"),
    "scene": words("Scene"),
    "decision": words("Decision"),
    "break": words("Break"),
}

KIND_ICONS: Final = {
    "info": "information-outline",
    "round": "account-voice",
    "list": "format-list-numbered",
    "silent": "pencil-outline",
    "board": "note-multiple-outline",
    "groups": "account-group-outline",
    "pairs": "account-multiple-outline",
    "vote": "vote-outline",
    "scale": "chart-bell-curve",
    "map": "family-tree",
    "talk": "presentation",
    "reading": "book-open-outline",
    "scene": "drama-masks",
    "decision": "gavel",
    "break": "coffee-outline",
}


def kind_words(kind: str) -> str:
    """What a form of item is called."""
    return tr(KIND_WORDS.get(kind, KIND_WORDS["info"]))


def kind_icon(kind: str) -> str:
    """The icon of a form of item."""
    return KIND_ICONS.get(kind, KIND_ICONS["info"])


def numbered(item: Item) -> str:
    """An item as it is called: "3 Runde: en god oplevelse"."""
    return f"{item.position} {item.title}"


def became_words(item: Item) -> str:
    """Where an item went that was taken off tonight's agenda, empty for the others."""
    return {"moved": tr("next meeting"), "dropped": tr("dropped")}.get(item.became, "")


def carried_words(over: Carried) -> str:
    """What a meeting got from the one before it, by itself; empty when nothing."""
    parts = [tr("%n items", "", len(over.came))] if over.came else []
    parts += [tr("%n open actions", "", len(over.actions))] if over.actions else []
    return tr("Came along by itself: {what}").format(what=" · ".join(parts)) if parts else ""


def titles() -> Titles:
    """The words of what is made by itself when a meeting is ended."""
    return Titles(tr("Meeting {number}"), tr("What became of our agreements?"))


def bare_title(meeting: Meeting) -> str:
    """The title without the "Meeting 2:" that many write in front of it."""
    for lead in (tr("Meeting {number}"), "Møde {number}", "Meeting {number}"):
        start = lead.format(number=meeting.number) + ":"
        if meeting.title.startswith(start):
            return meeting.title[len(start) :].strip() or meeting.title
    return meeting.title


def called(meeting: Meeting) -> str:
    """A meeting as it is called: "Møde 2: Sådan gør vi i dag"; workshops by their title alone."""
    unnamed = meeting.title == tr("Meeting {number}").format(number=meeting.number)
    if unnamed or meeting.kind != "meeting" or meeting.title != bare_title(meeting):
        return meeting.title
    return tr("Meeting {number}: {title}").format(number=meeting.number, title=meeting.title)


def minutes_of(seconds: float) -> int:
    """Whole minutes, rounded to the nearest."""
    return round(seconds / 60)


def time_left(seconds: float) -> str:
    """What is left of an item: "9:50 tilbage", or "+0:20 over tid"."""
    digits = f"{int(abs(seconds)) // 60}:{int(abs(seconds)) % 60:02d}"
    if seconds < 0:
        return tr("+{time} over time").format(time=digits)
    return tr("{time} left").format(time=digits)


def late_words(late_s: float) -> str:
    """How late the end is in whole minutes, empty when it is less than one."""
    late = int(late_s // 60)
    return tr("%n min late", "", late) if late >= 1 else ""


def at_clock(moment: datetime) -> str:
    """The time of day as it is said on the wall: "kl. 17:22"."""
    return tr("at {time}").format(time=clock(moment))
