"""What stands in minutes besides what people wrote: groups, roles, agreement, the reasons a public edition differs."""

from collections.abc import Mapping
from typing import Final

from app.shell.language import tr
from db.editions import Omission
from db.errors import words
from db.minutes_form import Form
from db.record import Attendee, Reservation
from db.vote_words import RESULTS as RESULTS

CALLED: Final = {
    "citizen": words("a citizen"),
    "politician": words("a politician"),
    "administrator": words("the administration"),
    "guest": words("a guest"),
    "closed": words("Closed item"),
}
GROUPS: Final = {
    "citizen": words("Citizens"),
    "politician": words("Politicians"),
    "administrator": words("Administration"),
    "guest": words("Guests"),
}
KINDS: Final = {
    "citizen": words("Citizen"),
    "politician": words("Politician"),
    "administrator": words("Administration"),
    "guest": words("Guest"),
}
ATTENDANCE: Final = {
    "present": words("Present"),
    "apology": words("Apology"),
    "late": words("Came later"),
    "left": words("Left early"),
    "": words("Not noted"),
}
ROLES: Final = {
    "chair": words("Chair"),
    "support": words("Support for the chairs"),
    "secretary": words("Secretary"),
}
AGREEMENT: Final = {
    "unanimous": words("Unanimous"),
    "majority": words("By majority"),
    "consent_after_change": words("Consent after a change"),
}
COMPETENCE: Final = {
    "own": words("Decided by the committee"),
    "recommendation": words("Recommended to those who decide"),
}
DISPUTE: Final = {
    "open": words("Open"),
    "settled": words("Settled"),
    "partly_settled": words("Partly settled"),
    "bridge_found": words("Bridge found"),
    "agreed_to_differ": words("Agreed to differ"),
}
TASK: Final = {
    "planned": words("Planned"),
    "under_way": words("Under way"),
    "done": words("Done"),
    "partly": words("Partly done"),
    "late": words("Late"),
    "dropped": words("Dropped"),
}
EDITIONS: Final = {"public": words("Public edition"), "internal": words("Internal edition")}
STATES: Final = {
    "draft": words("Draft"),
    "read_out": words("Read out"),
    "comments": words("Out for comments"),
    "approved": words("Approved and locked"),
}
WHY: Final = {
    "name": words("Name in the text"),
    "owner": words("Who does it"),
    "attendance": words("Attendance by name"),
    "party": words("Party"),
    "leader": words("Who led the item"),
    "quote": words("Quote without consent"),
    "closed": words("Closed item"),
    "vote": words("Votes of small groups"),
    "minority": words("Name with a minority statement"),
}
HEADINGS: Final = {
    "occasion": words("Occasion"),
    "account": words("Presentation of the case"),
    "recommendation": words("Recommendation"),
    "decision": words("Decision"),
    "signatures": words("Signature sheet"),
}


def called() -> Mapping[str, str]:
    """What takes the place of a name in the public edition, by kind of person."""
    return {kind: tr(text) for kind, text in CALLED.items()}


def heading(form: Form, name: str) -> str:
    """The committee's own heading, or the usual one."""
    return getattr(form, name) or tr(HEADINGS[name])


def told(table: Mapping[str, str], code: str) -> str:
    """The word for a code, nothing for none; a code nobody knows stands for itself."""
    return tr(table[code]) if code in table else code


def of_group(one: Attendee) -> str:
    """The group of one person."""
    return told(KINDS, one.kind)


def reservation(one: Reservation) -> str:
    """A minority statement as one line."""
    return f"{one.who}: {one.text}" if one.who else one.text


def omission_line(one: Omission) -> str:
    """What the public edition does about one thing, as a line."""
    if not one.after:
        return tr("“{text}” is left out").format(text=short(one.before))
    return tr("“{before}” becomes “{after}”").format(before=short(one.before), after=short(one.after))


def short(text: str, most: int = 160) -> str:
    """One line of a text."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
