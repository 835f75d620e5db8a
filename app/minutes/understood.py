"""What was understood of a line while it is written, each thing as a short word with an icon."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from app.shell.language import language, locale, short_date, tr
from db.line import MOST_WORDS, OF_PEOPLE, Line

COUNTED_FROM = 8


@dataclass(frozen=True)
class Told:
    """One thing that was understood; `late` marks what somebody should look at."""

    icon: str
    text: str
    late: bool = False


def understood(line: Line, names: Mapping[int, str]) -> list[Told]:
    """Who does it and by when, a name that must be chosen, whether there is a detail, and how many words there are."""
    told = []
    if line.person is not None:
        told.append(Told("account-outline", names.get(line.person, "")))
    elif line.asked and line.among:
        told.append(Told("account-question-outline", tr("Which “{name}”?").format(name=line.asked), late=True))
    elif line.asked and line.kind in OF_PEOPLE:
        told.append(
            Told("account-question-outline", tr("Nobody here is called “{name}”").format(name=line.asked), True)
        )
    if line.due_on is not None:
        told.append(Told("calendar-outline", weekday_and_date(date.fromisoformat(line.due_on))))
    if line.words >= COUNTED_FROM:
        told.append(Told("format-letter-case", tr("%n words", "", line.words), late=line.words > MOST_WORDS))
    if line.detail:
        told.append(Told("text-long", tr("with detail")))
    return told


def weekday_and_date(day: date) -> str:
    """A day as "fre. 8. mar. 2024"."""
    words = locale()
    weekday = words.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{weekday}{'.' if language() == 'da' else ''} {short_date(day)} {day.year}"
