"""What the follow-up knows of the points of a map beyond their words: carried out with a map, and in again.

A fact is told only where there is something to tell. Of a decision: `competence`, `reason`, `agreement`, `minority`,
`concrete` (which of MARKS its words answer), `vote`, `rests_on` (ids of notes and strategies in order). Of an action:
`done_on`, `remark`. Of a disagreement: `state`, `outcome`, `sides` as name and arguments. Of a quote: `consent`,
`person`, by name. Of what was parked: `state`. Of all: `words`, where they differ from the point. Of actions and
disagreements `decision`, the node of the decision they belong to, or where that is on another map `decided`, its id.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from db.file import CommitteeFile, clean
from db.followup import Decision, Disagreement, action_items, decisions, disagreements
from db.node_facts import CONSENTS

MARKS: Final = ("who", "what", "by_when", "resources", "measure", "follow_up")
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "competence": ("own", "recommendation"),
    "agreement": ("unanimous", "majority", "consent_after_change"),
    "consent": CONSENTS,
}
DISPUTES: Final = ("open", "settled", "partly_settled", "bridge_found", "agreed_to_differ")
OF_KIND: Final[Mapping[str, tuple[str, ...]]] = {
    "decision": (
        "words", "competence", "reason", "agreement", "minority", "concrete", "vote", "rests_on",
    ),
    "action": ("words", "done_on", "remark", "decision", "decided"),
    "disagreement": ("words", "state", "outcome", "sides", "decision", "decided"),
    "quote": ("words", "consent", "person"),
    "parking": ("words", "state"),
}  # fmt: skip
GROUNDS: Final = ("note", "strategy")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def outcome_facts(file: CommitteeFile, meeting: int) -> dict[int, dict[str, Any]]:
    """The facts by node; of nodes of which there is nothing to tell there is none."""
    texts = _texts(file, meeting)
    nodes = {
        row["id"]: row["node"]
        for row in file.db.query("SELECT id, node FROM decision WHERE meeting = ? AND node IS NOT NULL", [meeting])
    }
    found: dict[int, dict[str, Any]] = {}
    for node, text, facts in _told(file, meeting, nodes):
        if node in texts and node not in found:
            words = {"words": text} if text != texts[node] else {}
            found[node] = words | {name: value for name, value in facts.items() if value}
    return {node: facts for node, facts in found.items() if facts}


def sound_facts(told: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the facts from a stranger's file that are what they should be; `decision` stays as it was told."""
    kept: dict[str, Any] = {}
    sound: Any
    for name, value in told.items():
        if name == "decision":
            sound = value if isinstance(value, int | str) else None
        elif name in ("words", "reason", "minority", "remark", "outcome", "person", "state"):
            sound = clean(value) if isinstance(value, str) else None
        elif name in CHOICES:
            sound = value if value in CHOICES[name] else None
        elif name == "concrete":
            sound = [one for one in MARKS if one in value] if isinstance(value, list) else None
        elif name == "rests_on":
            sound = [one for one in value if _is_ground(one)] if isinstance(value, list) else None
        elif name in ("vote", "decided"):
            sound = value if _is_id(value) else None
        elif name == "done_on":
            sound = value if isinstance(value, str) and _is_day(value) else None
        else:
            sound = list(_sides(value)) if name == "sides" and isinstance(value, list) else None
        if sound:
            kept[name] = sound
    return kept


def _sides(value: list[Any]) -> Iterator[dict[str, Any]]:
    for one in value:
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            said = one.get("arguments", [])
            lines = [" ".join(line.split()) for line in said if isinstance(line, str)] if isinstance(said, list) else []
            yield {"name": clean(one["name"]), "arguments": [line for line in lines if line]}


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**53


def _is_ground(value: object) -> bool:
    return isinstance(value, dict) and [*value] in (["note"], ["strategy"]) and all(map(_is_id, value.values()))


def _is_day(value: str) -> bool:
    try:
        return bool(_DAY.fullmatch(value)) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _texts(file: CommitteeFile, meeting: int) -> dict[int, str]:
    sql = "SELECT node.id, node.text FROM node JOIN map ON map.id = node.map WHERE map.meeting = ?"
    return {row["id"]: row["text"] for row in file.db.query(sql, [meeting])}


def _told(
    file: CommitteeFile, meeting: int, nodes: Mapping[int, int]
) -> Iterator[tuple[int | None, str, dict[str, Any]]]:
    """Node, exact words and facts of every row of the follow-up; `nodes` are those of the decisions."""
    grounds = _grounds(file, meeting)
    for decision in decisions(file, meeting):
        yield decision.node, decision.text, _of_decision(decision) | grounds.get(decision.id, {})
    for action in action_items(file, meeting):
        facts = {"done_on": action.done_on, "remark": action.remark}
        yield action.node, action.text, facts | _decision(action.decision, nodes)
    for dispute in disagreements(file, meeting):
        yield dispute.node, dispute.text, _of_dispute(dispute) | _decision(dispute.decision, nodes)
    sql = (
        "SELECT node, quotation.text, consent, person.name AS person FROM quotation"
        " LEFT JOIN person ON person.id = quotation.person WHERE meeting = ? ORDER BY quotation.id"
    )
    for row in file.db.query(sql, [meeting]):
        consent = row["consent"] if row["consent"] != CONSENTS[0] else ""
        yield row["node"], row["text"], {"consent": consent, "person": row["person"]}
    for row in file.db.query("SELECT node, text, status FROM parking WHERE meeting = ? ORDER BY id", [meeting]):
        yield row["node"], row["text"], {"state": row["status"]}


def _of_decision(one: Decision) -> dict[str, Any]:
    return {
        "competence": one.competence,
        "reason": one.reason,
        "agreement": one.agreement,
        "minority": one.minority,
        "concrete": [mark for mark in MARKS if getattr(one, mark)],
        "vote": one.vote,
    }


def _of_dispute(one: Disagreement) -> dict[str, Any]:
    return {
        "state": one.status if one.status != DISPUTES[0] else "",
        "outcome": one.outcome,
        "sides": [{"name": side.name, "arguments": list(side.arguments)} for side in one.sides],
    }


def _decision(id_: int | None, nodes: Mapping[int, int]) -> dict[str, Any]:
    here = nodes.get(id_ or 0)
    return {"decision": here} if here is not None else {"decided": id_}


def _grounds(file: CommitteeFile, meeting: int) -> dict[int, dict[str, list[dict[str, int]]]]:
    """The notes and strategies each decision rests on."""
    found: dict[int, dict[str, list[dict[str, int]]]] = {}
    sql = (
        "SELECT decision_source.* FROM decision_source JOIN decision ON decision.id = decision_source.decision"
        " WHERE decision.meeting = ? ORDER BY decision_source.id"
    )
    for row in file.db.query(sql, [meeting]):
        for column in GROUNDS:
            if row[column] is not None:
                found.setdefault(row["decision"], {"rests_on": []})["rests_on"].append({column: row[column]})
    return found
