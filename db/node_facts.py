"""What is known about a node beside its words: detail, web address, who does it and by when, consent, origin."""

from dataclasses import dataclass
from typing import Any, Final

from db.branches import node
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.locked import refuse_if_nodes_locked
from db.people import people, short_names

CONSENTS: Final = ("internal", "anonymous", "first_name", "full")

_COLUMNS: Final = {
    "action": "id AS action, owner AS person, due_on, status FROM action_item",
    "quote": "id AS quotation, person, consent FROM quotation",
    "decision": "vote FROM decision",
}


@dataclass(frozen=True)
class Facts:
    """What stands behind a node; ids are None where nothing does, `due_on` is an ISO date.

    `person` does the action or said the quote; `vote` is what the decision was made by.
    """

    action: int | None = None
    quotation: int | None = None
    person: int | None = None
    due_on: str | None = None
    status: str = ""
    consent: str = ""
    vote: int | None = None
    note: int | None = None
    turn: int | None = None
    backdrop: int | None = None


def facts(file: CommitteeFile, id_: int) -> Facts:
    """What is known about one node."""
    here = node(file, id_)
    known: dict[str, Any] = {}
    columns = _COLUMNS.get(here.kind)
    if columns is not None:
        known = next(file.db.query(f"SELECT {columns} WHERE node = ? ORDER BY id LIMIT 1", [id_]), known)
    return Facts(**known, note=here.note, turn=here.turn, backdrop=here.backdrop)


@dataclass(frozen=True)
class Behind:
    """The person behind a node (by short name, "" for nobody), the date and how far it has come."""

    person: int | None
    name: str
    due_on: str | None
    status: str


def behind(file: CommitteeFile, map_: int) -> dict[int, Behind]:
    """What stands behind the actions and quotes of a map, by node; quotes have neither date nor status."""
    within = "node IN (SELECT id FROM node WHERE map = ?1)"
    sql = (
        f"SELECT node, owner AS person, due_on, status FROM action_item WHERE {within}"
        f" UNION ALL SELECT node, person, NULL, '' FROM quotation WHERE {within}"
    )
    known = short_names(people(file, active=False))
    rows = file.db.query(sql, [map_])
    return {
        row["node"]: Behind(row["person"], known.get(row["person"], ""), row["due_on"], row["status"]) for row in rows
    }


def write_detail(file: CommitteeFile, id_: int, detail: str) -> None:
    """Change the longer text of a node."""
    said = clean(detail)
    if said != node(file, id_).detail:
        refuse_if_nodes_locked(file, [id_])
        with file.action(words("Change the detail of a point")):
            file.db.table("node").update(id_, {"detail": said, "changed_at": stamp(file.now())})


def set_link(file: CommitteeFile, id_: int, address: str) -> None:
    """Give a node a web address, or with nothing take it away; `www.` and bare host names become https.

    Raises:
        RuleBroken: it is no web or mail address, or the minutes are locked.
    """
    link = web_address(address)
    if link != node(file, id_).link:
        refuse_if_nodes_locked(file, [id_])
        with file.action(words("Change the link of a point")):
            file.db.table("node").update(id_, {"link": link, "changed_at": stamp(file.now())})


def web_address(text: str) -> str:
    """A web or mail address as it may be opened.

    Raises:
        RuleBroken: it is none.
    """
    link = clean(text)
    if not link:
        return ""
    scheme, colon, rest = link.partition(":")
    if "@" in link and not colon and "/" not in link:
        link = f"mailto:{link}"
    elif not colon or rest[:1].isdigit():
        link = f"https://{link}"
    elif scheme.lower() not in ("http", "https", "mailto"):
        raise RuleBroken(words("“{text}” is no web address."), text=link)
    if len(link.split()) != 1 or "." not in link:
        raise RuleBroken(words("“{text}” is no web address."), text=clean(text))
    return link


def set_consent(file: CommitteeFile, quotation: int, consent: str) -> None:
    """Say how far whoever said it lets the quote be used: one of CONSENTS. Consent may change after the minutes."""
    with file.action(words("Consent to a quote")):
        file.db.table("quotation").update(quotation, {"consent": consent})


def set_speaker(file: CommitteeFile, quotation: int, person: int | None) -> None:
    """Say who said it, or with None nobody."""
    with file.action(words("Who said a quote")):
        file.db.table("quotation").update(quotation, {"person": person})
