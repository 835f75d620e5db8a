"""The words of the rota: why it is a pair's turn, how far an evening is settled, what there is to prepare."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from app.shell.language import short_day, tr
from db.agenda import Meeting
from db.chair import Evening
from db.chair_order import Reason
from db.errors import words

REASONS: Final[dict[Reason, str]] = {
    "both_first": words("Both lead for the first time."),
    "one_first": words("One of them leads for the first time."),
    "new_pair": words("They have not led together before."),
    "old_pair": words("They have led together before."),
    "rested": words("Neither of them leads the meeting before."),
    "in_a_row": words("One of them leads the meeting before as well."),
}


def title_of(meeting: Meeting) -> str:
    """Number and title, as "3 Hvornår"; without the "Møde 3:" that many write in front of it."""
    bare = re.sub(rf"^\w+ {meeting.number}(:\s*|$)", "", meeting.title)
    return f"{meeting.number} {bare}" if bare else meeting.title


def reason_words(reasons: Sequence[Reason]) -> str:
    """Why it is this pair's turn, in whole sentences."""
    return " ".join(tr(REASONS[reason]) for reason in reasons)


def status_words(evening: Evening) -> str:
    """How far an evening is settled: "Ledet", "I aften", "Næste · forslag" ..."""
    if evening.when == "led":
        return tr("Led", "the meeting was led by these")
    parts = []
    if evening.when == "tonight":
        parts.append(tr("Tonight"))
    elif evening.when == "next":
        parts.append(tr("Next"))
    if evening.settled == "proposed":
        parts.append(tr("proposal") if parts else tr("Proposal"))
    elif evening.settled == "none":
        parts.append(tr("nobody yet") if parts else tr("Nobody yet"))
    elif evening.when == "later":
        parts.append(tr("Confirmed"))
    return " · ".join(parts)


def iso_day(text: str | None) -> str:
    """A date of the file as "27. sep."; a dash for none."""
    if not text:
        return "–"
    return short_day(datetime.combine(date.fromisoformat(text), time(12), tzinfo=UTC))
