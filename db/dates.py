"""Dates as people say them, in Danish and English: "fredag", "12/3", "uge 23", "om 14 dage", "next meeting"."""

import re
from calendar import monthrange
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

WEEKDAYS: Final = {
    "mandag": 0, "tirsdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lørdag": 5, "søndag": 6,
    "tirs": 1, "tors": 3, "fre": 4, "lør": 5,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
SHORT_WEEKDAYS: Final = {
    "man": 0, "tir": 1, "ons": 2, "tor": 3, "søn": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
"""Also words of their own ("man", "fri", "sun"): days only after a word such as "senest" or "by"."""

MONTHS: Final = {
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12, "january": 1, "february": 2, "march": 3, "may": 5,
    "june": 6, "july": 7, "october": 10, "oct": 10,
}  # fmt: skip
NUMBERS: Final = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8,
    "ni": 9, "ti": 10, "tolv": 12, "fjorten": 14, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14,
}  # fmt: skip
FRIDAY, SUNDAY = 4, 6
INTRODUCED: Final = r"senest|inden|før|frist|deadline|due|by|before|until|no\s+later\s+than|not\s+later\s+than"

Calendar = tuple[date, date | None]
"""Today and the day of the next meeting, if there is one."""


@dataclass(frozen=True)
class Said:
    """A date found in a text: where its words begin and end, and which day they mean."""

    start: int
    end: int
    day: date


def read_date(words: str, today: date, next_meeting: date | None = None) -> date | None:
    """The day that words mean, None if they mean none; a day without a year is the next one, today included.

    A week or a month is meant as a time limit: the Friday of the week, the last day of the month.
    """
    text = " ".join(words.casefold().split()).rstrip(".,;:!")
    for pattern, meant in _meanings():
        if found := pattern.fullmatch(text):
            with suppress(ValueError, OverflowError):
                return meant(found, (today, next_meeting))
    return None


def find_date(text: str, today: date, next_meeting: date | None = None) -> Said | None:
    """The date a text ends with, or that follows a word as "senest" or "by", or with which it begins before a colon.

    Elsewhere a date is part of the sentence and left alone.
    """
    best: Said | None = None
    for found in _in_running_text().finditer(text):
        introduced = found["introduced"] is not None
        last = not text[found.end() :].strip(" .,;!)")
        first = not text[: found.start()].strip() and text[found.end() : found.end() + 1] == ":"
        if not (introduced or last or first) or (found["short"] and not introduced):
            continue
        day = read_date(found["date"], today, next_meeting)
        if day is not None:
            best = Said(found.start(), found.end(), day)
    return best


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_DAY = _either(WEEKDAYS)
_MONTH = _either(MONTHS)
_COUNT = rf"\d{{1,3}}|{_either(NUMBERS)}"


def _after(days: int) -> Callable[[re.Match[str], Calendar], date]:
    return lambda _found, now: now[0] + timedelta(days)


def _weekday(found: re.Match[str], now: Calendar) -> date:
    wanted = (WEEKDAYS | SHORT_WEEKDAYS)[found[1]]
    return now[0] + timedelta((wanted - now[0].weekday() - 1) % 7 + 1)


def _weekday_of_next_week(found: re.Match[str], now: Calendar) -> date:
    return _monday(now[0]) + timedelta(7 + WEEKDAYS[found[1]])


def _figures(found: re.Match[str], now: Calendar) -> date:
    return _coming(int(found[1]), int(found[2]), found[3], now[0])


def _day_and_month(found: re.Match[str], now: Calendar) -> date:
    return _coming(int(found["d"]), MONTHS[found["m"]], found["y"], now[0])


def _day_of_month(found: re.Match[str], now: Calendar) -> date:
    day, at = int(found[1]), now[0].replace(day=1)
    for _ in range(14):
        if day <= monthrange(at.year, at.month)[1] and at.replace(day=day) >= now[0]:
            return at.replace(day=day)
        at = (at + timedelta(31)).replace(day=1)
    raise ValueError(day)


def _written_out(found: re.Match[str], _now: Calendar) -> date:
    return date.fromisoformat(found[0])


def _week(found: re.Match[str], now: Calendar) -> date:
    day = WEEKDAYS[found[1]] + 1 if found[1] else FRIDAY + 1
    if found[3]:
        return date.fromisocalendar(_year(found[3]), int(found[2]), day)
    meant = date.fromisocalendar(now[0].isocalendar().year, int(found[2]), day)
    return meant if meant >= now[0] else date.fromisocalendar(now[0].isocalendar().year + 1, int(found[2]), day)


def _this_week(_found: re.Match[str], now: Calendar) -> date:
    friday = _monday(now[0]) + timedelta(FRIDAY)
    return friday if friday >= now[0] else _monday(now[0]) + timedelta(SUNDAY)


def _next_week(_found: re.Match[str], now: Calendar) -> date:
    return _monday(now[0]) + timedelta(7 + FRIDAY)


def _from_now(found: re.Match[str], now: Calendar) -> date:
    count = int(found[1]) if found[1].isdecimal() else NUMBERS[found[1]]
    unit = found[2]
    if unit[0] in "d":
        return now[0] + timedelta(count)
    if unit[0] in "uw":
        return now[0] + timedelta(7 * count)
    year, month = divmod(now[0].month - 1 + count, 12)
    year += now[0].year
    return date(year, month + 1, min(now[0].day, monthrange(year, month + 1)[1]))


def _end_of_month(found: re.Match[str], now: Calendar) -> date:
    month = MONTHS[found[1]]
    year = now[0].year + (month < now[0].month)
    return date(year, month, monthrange(year, month)[1])


def _end_of_this_month(_found: re.Match[str], now: Calendar) -> date:
    return now[0].replace(day=monthrange(now[0].year, now[0].month)[1])


def _next_month(_found: re.Match[str], now: Calendar) -> date:
    first = (now[0].replace(day=1) + timedelta(31)).replace(day=1)
    return first.replace(day=monthrange(first.year, first.month)[1])


def _next_meeting(_found: re.Match[str], now: Calendar) -> date:
    if now[1] is None:
        raise ValueError("there is no next meeting")
    return now[1]


def _coming(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(_year(year), month, day)
    for later in range(9):  # the 29th of February comes every four years, but for one time in eight
        with suppress(ValueError):
            if (meant := date(today.year + later, month, day)) >= today:
                return meant
    raise ValueError(day)


def _year(figures: str) -> int:
    return int(figures) + (2000 if len(figures) == 2 else 0)


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


_YEAR = r"(\d{4}|\d{2})"
_WORDS: Final = (
    (r"i dag|idag|today", _after(0)),
    (r"i morgen|imorgen|tomorrow", _after(1)),
    (r"(?:i )?overmorgen|(?:the )?day after tomorrow", _after(2)),
    (r"(?:næste|next) (?:møde|meeting)", _next_meeting),
    (rf"(?:næste|next) ({_DAY})", _weekday_of_next_week),
    (rf"({_DAY}) (?:i )?(?:næste uge|next week)", _weekday_of_next_week),
    (rf"(?:({_DAY}) )?(?:i |of |in )?(?:uge|week) (\d{{1,2}})(?:[ -/]{_YEAR})?", _week),
    (rf"({_DAY})", _weekday),
    (r"(?:i )?denne uge|this week", _this_week),
    (r"(?:i )?næste uge|next week", _next_week),
    (r"(?:i )?næste måned|next month", _next_month),
    (r"(?:udgangen|slutningen) af måneden|månedens udgang|(?:the )?end of the month", _end_of_this_month),
    (rf"(?:(?:udgangen|slutningen) af|(?:the )?end of) ({_MONTH})", _end_of_month),
    (rf"(?:om|in) ({_COUNT}) (dage?|uger?|måned(?:er)?|days?|weeks?|months?)", _from_now),
    (r"\d{4}-\d\d-\d\d", _written_out),
    (rf"(\d{{1,2}})/(\d{{1,2}})(?:[-/ ]{_YEAR})?", _figures),
    (rf"(\d{{1,2}})\.(\d{{1,2}})\.{_YEAR}", _figures),
    (rf"(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)? (?:of )?(?P<m>{_MONTH})\.?(?: (?P<y>\d{{4}}))?", _day_and_month),
    (rf"(?P<m>{_MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y>\d{{4}}))?", _day_and_month),
    (r"(?:den |d\. ?)(\d{1,2})", _day_of_month),
)


@cache
def _meanings() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Calendar], date]], ...]:
    """The phrases alone; made with the first date that is read, because it takes as long as a frame."""
    alone = (
        *_WORDS,
        (rf"({_either(SHORT_WEEKDAYS)})", _weekday),
        (r"(?:på|den|d\.|on|the) (.+)", _plain),
    )
    return tuple((re.compile(pattern), meant) for pattern, meant in alone)


def _plain(found: re.Match[str], now: Calendar) -> date:
    meant = read_date(found[1], *now)
    if meant is None:
        raise ValueError(found[0])
    return meant


@cache
def _in_running_text() -> re.Pattern[str]:
    """All phrases in one pattern, groups without numbers or names, spaces of any length."""
    bare = [re.sub(r"\((?!\?)", "(?:", re.sub(r"\(\?P<\w>", "(?:", pattern)) for pattern, _ in _WORDS]
    phrases = "|".join(f"(?:{pattern})" for pattern in sorted(bare, key=len, reverse=True)).replace(" ", r"\s+")
    short = f"(?P<short>{_either(SHORT_WEEKDAYS)})"
    lead = rf"(?:(?P<introduced>{INTRODUCED}):?\s+)?(?:til\s+)?"
    whole = rf"{lead}(?P<date>(?:(?:på|den|d\.|on|the)\s+)?(?:{phrases}|{short}))"
    return re.compile(rf"(?<![\w@/.-]){whole}(?![\w/@-]|\.\d)\.?", re.IGNORECASE)
