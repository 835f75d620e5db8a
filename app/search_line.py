"""What a row of the search says: what was found with the words marked, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.minutes.details import STATUS_WORDS
from app.minutes.kinds import KIND_ICONS, KIND_WORDS
from app.shell.language import short_day, tr
from db.agenda import Item, Meeting
from db.errors import words
from db.file import moment
from db.search_rows import Found
from db.search_words import Asked, found_in

GROUP_WORDS: Final = {
    "point": words("Points of the minutes"),
    "note": words("Notes and boards"),
    "decision": words("Decisions"),
    "action": words("Actions"),
    "open": words("Open actions"),
    "disagreement": words("Disagreements"),
    "quote": words("Quotes"),
    "parking": words("Parked"),
    "item": words("Agenda"),
    "other": words("Votes and comments"),
}
TABLE_WORDS: Final = {
    "node_link": words("Link between points"),
    "note": words("Note"),
    "board": words("Board"),
    "strategy": words("Strategy"),
    "decision": words("Decision"),
    "action_item": words("Action"),
    "disagreement": words("Disagreement"),
    "quotation": words("Quote"),
    "parking": words("Parking lot"),
    "item": words("Item of the agenda"),
    "meeting": words("Meeting"),
    "vote": words("Vote"),
    "minutes_comment": words("Comment on the minutes"),
    "minutes_addendum": words("Addition to the minutes"),
}
TABLE_ICONS: Final = {
    "node_link": "vector-line",
    "note": "note-outline",
    "board": "note-multiple-outline",
    "strategy": "lightbulb-outline",
    "decision": KIND_ICONS["decision"],
    "action_item": KIND_ICONS["action"],
    "disagreement": KIND_ICONS["disagreement"],
    "quotation": KIND_ICONS["quote"],
    "parking": KIND_ICONS["parking"],
    "item": "format-list-bulleted",
    "meeting": "calendar-text-outline",
    "vote": "circle-multiple-outline",
    "minutes_comment": "comment-outline",
    "minutes_addendum": "comment-outline",
}
AHEAD: Final = 44
"""So many letters before the first mark are shown, if the text has to be cut."""


@dataclass(frozen=True)
class Around:
    """What rows tell of beside their own words: meetings, items and short names by id."""

    meetings: Mapping[int, Meeting]
    items: Mapping[int, Item]
    names: Mapping[int, str]


def kind_of(found: Found) -> str:
    """What it is, as "Decision"."""
    return tr(KIND_WORDS[found.kind] if found.table == "node" else TABLE_WORDS[found.table])


def icon_of(found: Found) -> str:
    """The icon of what it is."""
    return KIND_ICONS[found.kind] if found.table == "node" else TABLE_ICONS[found.table]


def place_words(found: Found, around: Around, *, with_meeting: bool = True) -> str:
    """What it is, at which meeting and under which item it stands, and of an action how far it has come."""
    parts = [kind_of(found)]
    if found.table in ("action_item", "quotation"):
        parts.append(around.names.get(found.person or 0, ""))
    if found.table == "action_item":
        parts.append(tr(STATUS_WORDS[found.kind]))
    meeting = around.meetings.get(found.meeting)
    if with_meeting and meeting is not None and found.table != "meeting":
        parts.append(meeting_words(meeting))
    item = around.items.get(found.item or 0)
    if item is not None and found.table != "item":
        parts.append(f"{item.position} {item.title}")
    return " · ".join(part for part in parts if part)


def meeting_words(meeting: Meeting) -> str:
    """A meeting by its title and day."""
    return f"{meeting.title}, {short_day(moment(meeting.starts_at))} {moment(meeting.starts_at).astimezone().year}"


Piece = tuple[str, bool]
"""A stretch of text, and whether it is what was looked for."""


def pieces(text: str, asked: Asked, *, forgiving: bool = False) -> list[Piece]:
    """A text in one line with what was found marked; one that is found far inside begins shortly before it."""
    line = " ".join(text.split())
    marks = found_in(line, asked, forgiving=forgiving)
    cut = 0
    if marks and marks[0][0] > 2 * AHEAD:
        cut = line.find(" ", marks[0][0] - AHEAD, marks[0][0]) + 1 or marks[0][0]
    parts: list[Piece] = [("… ", False)] if cut else []
    at = cut
    for begin, end in marks:
        parts += [(line[at:begin], False), (line[begin:end], True)]
        at = end
    return [part for part in (*parts, (line[at:], False)) if part[0]]


def shown(found: Found, asked: Asked, *, forgiving: bool = False) -> tuple[list[Piece], list[Piece]]:
    """The text, and the further text in which more of the words stand, each in pieces; the second may be empty."""
    first = pieces(found.text, asked, forgiving=forgiving) if found.text else []
    for line in found.more.splitlines():
        second = pieces(line, asked, forgiving=forgiving)
        if any(marked for _, marked in second):
            return (first or second, second if first else [])
    return first or [(found.more.partition("\n")[0], False)], []
