"""The demo's decisions, actions, disagreements, parked things, and the trails from an idea to what became of it."""

from typing import Any, Final

from db.demo_minutes import item_above, node_keys
from db.demo_rows import Gathering

COMPETENCE: Final = {"udvalget": "own", "indstilles": "recommendation"}
AGREEMENT: Final = {"enstemmig": "unanimous", "flertal": "majority", "samtykke efter ændring": "consent_after_change"}
TICK: Final = {
    "hvem": "who",
    "hvad": "what",
    "hvornaar": "by_when",
    "ressourcer": "resources",
    "maal": "measure",
    "opfoelgning": "follow_up",
}
ACTION_STATUS: Final = {
    "planlagt": "planned",
    "i gang": "under_way",
    "udført": "done",
    "delvist": "partly",
    "forsinket": "late",
    "opgivet": "dropped",
}
DISAGREEMENT_STATUS: Final = {
    "åben": "open",
    "afklaret": "settled",
    "delvist afklaret": "partly_settled",
    "bro fundet": "bridge_found",
    "accepteret uenighed": "agreed_to_differ",
}
TRAIL_STATUS: Final = {
    "gennemført": "done",
    "delvist": "partly",
    "i gang": "under_way",
    "udsat": "postponed",
    "afvist": "rejected",
    "ukendt": "unknown",
}


def gather_followup(demo: Gathering) -> None:
    _gather_decisions(demo)
    _gather_actions(demo)
    _gather_disagreements(demo)
    _gather_parking(demo)
    for trail in demo.told("spor"):
        _gather_trail(demo, trail)


def _gather_decisions(demo: Gathering) -> None:
    nodes = node_keys(demo, "beslutning")
    for decision in demo.told("beslutninger"):
        minority = decision.get("mindretalsudtalelser", [])
        ticks = decision["konkrethed"]["felter"]
        id_ = demo.add(
            "decision",
            decision["id"],
            meeting=demo.of(decision["moede"]),
            item=demo.of(decision["punkt"]),
            node=nodes.get(decision["id"]),
            text=decision["tekst"],
            competence=COMPETENCE[decision["kompetence"]],
            reason=decision["begrundelse"],
            agreement=AGREEMENT[decision["enighed"]],
            minority="\n".join(f"{demo.find('person', each['person'])['name']}: {each['tekst']}" for each in minority),
            **{column: int(ticks[word]) for word, column in TICK.items()},
            vote=demo.of(decision.get("afstemning")),
        )
        for key in decision["fra"]:
            strategy = key.startswith("TO")
            demo.add(
                "decision_source",
                decision=id_,
                note=None if strategy else demo.of(key),
                strategy=demo.of(key) if strategy else None,
            )


def _gather_actions(demo: Gathering) -> None:
    nodes = node_keys(demo, "handling")
    for action in demo.told("handlinger"):
        node = nodes.get(action["id"])
        demo.add(
            "action_item",
            action["id"],
            meeting=demo.of(action["moede"]),
            item=item_above(demo, node),
            node=node,
            decision=demo.of(action.get("beslutning")),
            text=action["tekst"],
            owner=demo.of(action["ansvarlig"]),
            due_on=action["frist"],
            status=ACTION_STATUS[action["status"]],
            done_on=action.get("afsluttet"),
            remark=action.get("note", ""),
        )


def _gather_disagreements(demo: Gathering) -> None:
    nodes = node_keys(demo, "uenighed")
    for disagreement in demo.told("uenigheder"):
        id_ = demo.add(
            "disagreement",
            disagreement["id"],
            meeting=demo.of(disagreement["moede"]),
            item=demo.of(disagreement["punkt"]),
            node=nodes.get(disagreement["id"]),
            decision=demo.of(disagreement.get("beslutning")),
            text=disagreement["tekst"],
            status=DISAGREEMENT_STATUS[disagreement["status"]],
            outcome=disagreement["udfald"],
        )
        for position, side in enumerate(disagreement["positioner"], 1):
            arguments = "\n".join(side["argumenter"])
            demo.add("side_taken", disagreement=id_, position=position, name=side["navn"], arguments=arguments)


def _gather_parking(demo: Gathering) -> None:
    """Parked things, each on the node of the same words in the maps if there is one."""
    nodes = {row["text"]: row["id"] for row in demo.rows["node"] if row["kind"] == "parking"}
    for parked in demo.told("parkering"):
        demo.add(
            "parking",
            parked["id"],
            meeting=demo.of(parked["moede"]),
            node=nodes.get(parked["tekst"]),
            text=parked["tekst"],
            status=demo.named(parked["status"]),
        )


def _gather_trail(demo: Gathering, trail: dict[str, Any]) -> None:
    """The chain of a trail, each step on its own date, and the result as a last step where it has a later date."""
    id_ = demo.add(
        "trail", trail["id"], idea=trail["ide"], status=TRAIL_STATUS[trail["status"]], result=trail["resultat"]
    )
    steps = [_step(demo, key) for key in trail["kaede"]]
    if trail["datoer"][-1] > max(step["on_date"] for step in steps):
        steps.append({"on_date": trail["datoer"][-1], "text": trail["resultat"]})
    for position, step in enumerate(steps, 1):
        links = {link: step.get(link) for link in ("note", "strategy", "decision", "action_item")}
        demo.add(
            "trail_step", trail=id_, position=position, on_date=step["on_date"], **links, text=step.get("text", "")
        )


def _step(demo: Gathering, key: str) -> dict[str, Any]:
    """One link of a chain; votes and parked things have no column and stand as words."""
    if key.startswith("SP") or key[0] not in "SDATVP":
        raise KeyError(key)
    if key.startswith("S"):
        return {"note": demo.of(key), "on_date": _day(demo, demo.rows["board"][demo.find("note", key)["board"] - 1])}
    if key.startswith("TO"):
        board = demo.rows["board"][demo.find("strategy", key)["board"] - 1]
        return {"strategy": demo.of(key), "on_date": _day(demo, board)}
    if key.startswith("D"):
        return {"decision": demo.of(key), "on_date": _day(demo, demo.find("decision", key))}
    if key.startswith("A"):
        action = demo.find("action_item", key)
        return {"action_item": demo.of(key), "on_date": action["done_on"] or action["due_on"]}
    if key.startswith("V"):
        vote = demo.find("vote", key)
        return {"text": f"Afstemning: {vote['question']}", "on_date": _day(demo, vote)}
    parked = demo.find("parking", key)
    return {"text": f"Parkeret: {parked['text']}", "on_date": _day(demo, parked)}


def _day(demo: Gathering, row: dict[str, Any]) -> str:
    """The date of the meeting a row belongs to."""
    return str(demo.rows["meeting"][row["meeting"] - 1]["starts_at"])[:10]
