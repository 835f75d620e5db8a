"""All that is known of a point as JSON, for the formats that have no words of their own for it, and back."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from app.minutes.exchange.carried_shape import NEEDED, SHAPES, TABLE, shaped
from app.minutes.exchange.map_kinds import usual
from app.minutes.exchange.outline import Outline, Point
from db.errors import counted
from db.file import clean, moment, stamp
from db.followup import STATUSES
from db.incoming import Arrow, Incoming, Notice
from db.minutes import KINDS_OF_POINTS
from db.outcome_facts import sound_facts

VERSION: Final = 1
WORDS: Final = ("text", "detail", "owner", "link")
DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
NOT_UNDERSTOOD: Final = counted("%n details of points could not be understood and were left out.", "", 1)


def head_of(outline: Outline) -> dict[str, Any]:
    """What is known of the meeting."""
    return {
        "version": VERSION,
        "committee": outline.committee,
        "committee_id": outline.uuid,
        "number": outline.number,
        "title": outline.title,
        "starts_at": outline.starts_at,
    }


def facts_of(point: Point, *left_out: str) -> dict[str, Any]:
    """What is known of a point beside its place; what goes without saying is left out, and what the format shows."""
    arrows = [
        {
            "to": arrow.to,
            **({"label": arrow.label} if arrow.label else {}),
            **({"look": arrow.look} if arrow.look else {}),
        }
        for arrow in point.arrows
    ]
    facts = {
        "kind": point.kind if point.kind != usual(point.depth) else "",
        "text": point.text,
        "detail": point.detail,
        "side": point.side if point.depth == 1 else 0,
        "folded": point.folded,
        "created_at": stamp(point.created_at),
        "changed_at": stamp(point.changed_at) if point.changed_at != point.created_at else "",
        "item": point.item,
        "owner": point.owner,
        "due_on": point.due_on,
        "status": point.status,
        "note": point.note,
        "turn": point.turn,
        "backdrop": point.backdrop,
        "link": point.link,
        "arrows": arrows,
        "followup": dict(point.followup),
        "carried": {name: value for name, value in point.carried.items() if name not in ("arrows", "owner")},
    }
    return {name: value for name, value in facts.items() if value and name not in left_out}


class Facts:
    """Puts facts back into nodes. What is not as it should be is left out and counted in `lost`."""

    def __init__(self) -> None:
        self.lost = 0
        self._ids: dict[int | str, int] = {}
        self._arrows: list[tuple[Incoming, dict[str, Any]]] = []

    def notices(self) -> list[Notice]:
        """What is to be told about them."""
        return [Notice(NOT_UNDERSTOOD, self.lost)] if self.lost else []

    def name(self, id_: object, at: int) -> None:
        """Note what the node at that place in the list is called by others."""
        if isinstance(id_, int | str):
            self._ids.setdefault(id_, at)

    def put(self, node: Incoming, facts: object) -> None:
        """Set what `facts` say; everything else of the node stays as it is."""
        if not isinstance(facts, dict):
            self.lost += 1
            return
        for name in WORDS:
            self._set(node, facts, name, isinstance(facts.get(name), str))
        for name in ("item", "note", "turn", "backdrop"):
            whole = isinstance(facts.get(name), int) and 0 < facts[name] < 2**53
            self._set(node, facts, name, whole)
        self._set(node, facts, "folded", isinstance(facts.get("folded"), bool))
        self._set(node, facts, "side", facts.get("side") in (-1, 1) and node.depth == 1)
        self._set(node, facts, "kind", facts.get("kind") in (*KINDS_OF_POINTS, "topic"))
        self._set(node, facts, "status", facts.get("status") in STATUSES)
        self._set(node, facts, "due_on", bool(DAY.fullmatch(str(facts.get("due_on")))))
        for name in ("created_at", "changed_at"):
            self._set(node, facts, name, is_moment(facts.get(name)))
        node.changed_at = node.changed_at or node.created_at
        self.carry(node, facts.get("carried", {}))
        self.follow(node, facts.get("followup", {}))
        for arrow in facts.get("arrows", ()) if isinstance(facts.get("arrows", ()), list) else ():
            self._arrows.append((node, arrow))

    def carry(self, node: Incoming, carried: object) -> None:
        """Let a node keep what an earlier import kept of it, as far as that can be trusted."""
        if isinstance(carried, dict):
            node.carried |= self._carried(carried)
        else:
            self.lost += 1

    def follow(self, node: Incoming, told: object) -> None:
        """Let a node know what the follow-up knew of it, as far as that can be trusted."""
        sound = sound_facts(told) if isinstance(told, dict) else {}
        node.followup |= sound
        self.lost += len(told) - len(sound) if isinstance(told, dict) else 1

    def link(self, nodes: Sequence[Incoming]) -> None:
        """Let links lead to places in the list, once every node has its name."""
        for node, arrow in self._arrows:
            to = self._ids.get(arrow.get("to", 0)) if isinstance(arrow, dict) else None
            if to is None:
                self.lost += 1
                continue
            look = shaped(arrow.get("look", {}), TABLE)
            node.arrows.append(Arrow(to, str(arrow.get("label", "")), look if isinstance(look, dict) else {}))
        for node in nodes:
            if "decision" in node.followup:
                self._lead_to_decision(node)
            link = node.carried.get("link")
            if isinstance(link, dict) and "to" in link:
                node.carried["link"] = {"node": self._ids[link["to"]]} if link["to"] in self._ids else ""
                if not node.carried["link"]:
                    del node.carried["link"]

    def _lead_to_decision(self, node: Incoming) -> None:
        at = self._ids.get(node.followup.pop("decision"))
        if at is None:
            self.lost += 1
        else:
            node.followup["decision"] = at

    def _set(self, node: Incoming, facts: Mapping[str, Any], name: str, sound: bool) -> None:
        if sound:
            setattr(node, name, clean(facts[name]) if name in WORDS else facts[name])
        else:
            self.lost += facts.get(name) is not None

    def _carried(self, carried: Mapping[str, Any]) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        link = carried.get("link")
        if isinstance(link, str):
            kept["link"] = link
        elif isinstance(link, dict) and isinstance(link.get("node"), int):
            kept["link"] = {"to": link["node"]}
        for name, shape in SHAPES.items():
            if name in carried:
                value = shaped(carried[name], shape)
                if value is None or any(part not in value for part in NEEDED.get(name, ())):
                    self.lost += 1
                else:
                    kept[name] = value
        return kept


def is_moment(value: object) -> bool:
    """Whether a value is a moment as it stands in the committee's file."""
    try:
        return isinstance(value, str) and stamp(moment(value)) == value and isinstance(moment(value), datetime)
    except (ValueError, OverflowError):
        return False
