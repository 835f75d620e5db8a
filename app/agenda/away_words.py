"""The one question after the computer was away or its clock was set, its answers, and what follows from each."""

from collections.abc import Iterator
from datetime import datetime

from app.agenda.time_up_words import AnswerWords
from app.shell.language import clock, short_day, tr
from db.away import Away, Unclear
from db.file import moment
from db.people import first_name

SHORT_S, LONG_S = 90, 5400


def away_title(away: Away) -> str:
    """What happened and what is asked."""
    if away.cause == "clock":
        set_ = tr("The computer's clock was set forward by {length}.") if away.seconds > 0 else tr(
            "The computer's clock was set back by {length}.")  # fmt: skip
        asked = tr("Which time holds?")
        return f"{set_.format(length=length_words(abs(away.seconds)))} {asked}"
    if away.cause == "closed":
        said = tr("The program was closed from {start} to {end} ({length}). What happened in between?")
    else:
        said = tr("The computer was away from {start} to {end} ({length}). What happened in between?")
    start, end = moment(away.from_at), moment(away.until_at)
    return said.format(start=when(start, end), end=when(end, start), length=length_words(away.seconds))


def answers_to_away(asked: Unclear) -> Iterator[AnswerWords]:
    """The answers in the order of their keys."""
    if asked.away.cause == "clock":
        yield from _answers_to_clock(asked.away)
        return
    name, length = first_name(asked.speaker), length_words(asked.away.seconds)
    yield AnswerWords("1", "away_pause", tr("It was a pause"), tr("The time is left out, as it is now."))
    if name:
        both = tr("{length} count for the item and the speech.").format(length=length)
        yield AnswerWords("2", "away_went_on", tr("{name} went on").format(name=name), both)
        item = tr("{length} count for the item, and for nobody's speech.").format(length=length)
        yield AnswerWords("3", "away_item", tr("Only the item went on"), item)
    else:
        item = tr("{length} count for the item.").format(length=length)
        yield AnswerWords("2", "away_went_on", tr("We went on"), item)
    ended = tr("It is closed at {time}.").format(time=clock(moment(asked.away.from_at)))
    late = tr("Something has begun since.")
    yield AnswerWords("4", "away_over", tr("The meeting had ended"), ended if asked.fresh else late, asked.fresh)


def _answers_to_clock(away: Away) -> Iterator[AnswerWords]:
    shown = {"old": clock(moment(away.from_at)), "new": clock(moment(away.until_at))}
    old, new = tr("Keep the meeting's time: {old}"), tr("Use the computer's time: {new}")
    yield AnswerWords("1", "clock_keep", old.format(**shown), tr("Everything goes on by the time it began with."))
    moves = tr("What is noted of the meeting moves along; nothing grows longer or shorter.")
    yield AnswerWords("2", "clock_take", new.format(**shown), moves)


def when(one: datetime, other: datetime) -> str:
    """The time of day, with the day where the two are not on the same one."""
    if one.astimezone().date() == other.astimezone().date():
        return clock(one)
    return f"{short_day(one)} {clock(one)}"


def length_words(seconds: float) -> str:
    """A length as people say it."""
    if seconds < SHORT_S:
        return tr("%n s", "", max(1, round(seconds)))
    minutes = round(seconds / 60)
    if seconds < LONG_S:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
