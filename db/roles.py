"""Free roles: what is laid aside at a meeting or an item, and the hat somebody speaks with."""

from typing import Final

from db.agenda import items, meeting, shown
from db.errors import words
from db.file import CommitteeFile
from db.person import Person, parties

SHOWN: Final = 0
PARTIES_ASIDE: Final = 1
KINDS_ASIDE: Final = 2
HATS: Final = ("politician", "official")


def next_hat(kind: str, hat: str | None) -> str | None:
    """The hat after this one: first the one that goes with the kind, then the other, then none."""
    order = [None, *(HATS if kind != "administrator" else HATS[::-1])]
    return order[(order.index(hat) + 1) % len(order)]


def roles_aside(file: CommitteeFile, meeting_id: int, item_id: int | None = None) -> int:
    """What is laid aside: SHOWN for nothing, PARTIES_ASIDE, or KINDS_ASIDE for parties and kinds on the wall."""
    own = next((one.roles_aside for one in items(file, meeting_id) if one.id == item_id), None)
    return meeting(file, meeting_id).roles_aside if own is None else own


def aside_on_wall(file: CommitteeFile) -> int:
    """What is laid aside for what the room sees now; without a meeting the parties are."""
    now = shown(file)
    if now.meeting is None:
        return PARTIES_ASIDE
    return roles_aside(file, now.meeting.id, now.item.id if now.item else None)


def party_label(file: CommitteeFile, person: Person, meeting_id: int, item_id: int | None = None) -> str:
    """The party to write beside a name on a wall or in a public export; empty where parties are laid aside."""
    if person.party is None or roles_aside(file, meeting_id, item_id) != SHOWN:
        return ""
    return next((party.name for party in parties(file) if party.id == person.party), "")


def lay_aside(file: CommitteeFile, meeting_id: int, level: int, *, actor: str = "facilitator") -> None:
    """Choose what is laid aside at a meeting; items that say nothing of their own follow."""
    with file.action(words("Free roles"), actor=actor):
        file.db.table("meeting").update(meeting_id, {"roles_aside": level})


def lay_aside_for_item(file: CommitteeFile, item_id: int, level: int | None, *, actor: str = "facilitator") -> None:
    """Choose what is laid aside during an item; None for as the meeting."""
    with file.action(words("Free roles"), actor=actor):
        file.db.table("item").update(item_id, {"roles_aside": level})


def put_on_hat(file: CommitteeFile, turn_id: int, hat: str | None, *, actor: str = "facilitator") -> None:
    """Note that a turn was spoken as "official" or "politician"; None for as oneself."""
    with file.action(words("Speaks as"), actor=actor, merge=f"hat:{turn_id}"):
        file.db.table("turn").update(turn_id, {"hat": hat})
