"""One node of a Freeplane or FreeMind file while it is read, from its first tag to its last."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from app.minutes.exchange.facts import Facts
from app.minutes.exchange.html_text import HTML, plain_html
from app.minutes.exchange.map_kinds import icon_of, meaning
from app.shell.language import tr
from db.file import clean, stamp
from db.followup import STATUSES
from db.incoming import Incoming
from db.minutes import KINDS_OF_POINTS

KNOWN: Final = frozenset(
    ("TEXT", "ID", "CREATED", "MODIFIED", "POSITION", "FOLDED", "LINK", "TREE_ID", "CONTENT_ID", "REFERENCE_ID")
)
OF_THE_TEXT: Final[tuple[str, ...]] = ("LOCALIZED_TEXT", "OBJECT", "FORMAT")
"""What belongs to the text: it goes when the text is changed."""
SIDES: Final = {"left": -1, "top_or_left": -1, "right": 1, "bottom_or_right": 1}
WEB: Final = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


class Page(NamedTuple):
    """A piece of formatted text: its words, its markup, and whether paragraphs are all there is to its markup."""

    words: str
    markup: str
    plain: bool


class Opened:
    """A node whose end has not been read yet: its attributes, and what stood inside it so far."""

    def __init__(self, attributes: Mapping[str, str], depth: int) -> None:
        self.attributes = {upper(name): value for name, value in attributes.items()}
        self.node = Incoming(depth, "")
        self.pages: dict[str, Page] = {}  # NODE, NOTE, DETAILS
        self.formula = False
        self.icons: list[str] = []
        self.icon_looks: dict[str, dict[str, str]] = {}
        self.facts: list[tuple[str, str, dict[str, str]]] = []
        self.arrows: list[dict[str, str]] = []
        self.elements: list[str] = []
        self.times: Mapping[str, str] = self.attributes

    @property
    def id(self) -> str:
        return self.attributes.get("ID", "")

    def close(self, others: Facts, *, ours: bool) -> Incoming:
        """All that can be said of the node without knowing the others.

        Args:
            others: takes what maps of other formats left with the node.
            ours: whether the file was written by Rundbord.
        """
        rest: dict[str, Any] = {"text": self._take_words()}
        rest |= self._take_detail()
        self._take_place()
        self._take_facts(ours)
        self._take_others(others)
        self._take_link()
        known = KNOWN | set(OF_THE_TEXT)
        rest["attributes"] = {name: value for name, value in self.attributes.items() if name not in known}
        rest["elements"] = self.elements
        kept = {name: value for name, value in rest.items() if value}
        if kept:
            self.node.carried["mm"] = kept
        if self.id and not ours:
            self.node.carried["id"] = self.id
        return self.node

    def _take_words(self) -> dict[str, Any]:
        """Set the text; gives what it was made from, where that is more than the text."""
        raw, locked = self.attributes.get("TEXT", ""), "ENCRYPTED_CONTENT" in self.attributes
        source = {name: self.attributes[name] for name in OF_THE_TEXT if name in self.attributes}
        page = self.pages.get("NODE") if not raw else None
        if raw:
            words = plain_html(raw) if HTML.match(raw) else raw
        else:
            words = page.words if page is not None else _named(source)
        if locked:
            words = tr("{text} (locked)", "a node of a mind map that was locked with a password").format(text=words)
        self.node.text = clean(words)
        if raw.startswith("=") and source.get("FORMAT") == "NO_FORMAT":
            del source["FORMAT"]  # the writer says it by itself
        elif raw.startswith("="):
            self.formula = True
        if raw and (source or locked or self.formula or raw != self.node.text):
            source["TEXT"] = raw
        kept: dict[str, Any] = {"attributes": source} if source else {}
        if page is not None and not page.plain:
            kept["page"] = page.markup
        return {"plain": self.node.text, **kept} if kept or locked else {}

    def _take_detail(self) -> dict[str, Any]:
        """Freeplane has two places for longer text, a details box in the node and a note beside it; here it is one."""
        kept, parts = {}, []
        for place in ("DETAILS", "NOTE"):
            if page := self.pages.get(place):
                words = clean(page.words)
                parts.append(words)
                if "DETAILS" in self.pages or not page.plain:
                    kept[place.lower()] = {"plain": words, "page": page.markup}
        self.node.detail = "\n\n".join(part for part in parts if part)
        return kept

    def _take_place(self) -> None:
        if self.node.depth == 1:
            self.node.side = SIDES.get(self.attributes.get("POSITION", "").lower(), 0)
        self.node.folded = self.attributes.get("FOLDED", "").lower() == "true"
        self.node.created_at = moment_of(self.times.get("CREATED", ""))
        self.node.changed_at = moment_of(self.times.get("MODIFIED", ""))

    def _take_facts(self, ours: bool) -> None:
        """What our own files say in attributes; everybody else's attributes stay what they are."""
        node = self.node
        said = {name: value for name, value, _ in self.facts}
        named = said.get("kind", "")
        known = named in KINDS_OF_POINTS or named == "topic"
        kind, status = (named, "") if known else meaning(self.icons) if node.depth else ("", "")
        node.kind = kind
        taken = {"kind", "rundbord"} if known else {"rundbord"}
        if kind == "action":
            node.status = said["status"] if said.get("status") in STATUSES else status or "planned"
            node.owner = clean(said.get("owner", ""))
            node.due_on = said["due"] if DAY.fullmatch(said.get("due", "")) else ""
            taken |= {name for name in ("owner", "due", "status") if name in said}
            if said.get("due", "") != node.due_on:
                taken.discard("due")
            if said.get("status", "") != node.status:
                taken.discard("status")
        for name in ("item", "note", "turn", "backdrop") if ours else ():
            if said.get(name, "").isdecimal() and len(said[name]) < 10:
                setattr(node, name, int(said[name]))
                taken.add(name)
        kept = [[name, value, *([look] if look else [])] for name, value, look in self.facts if name not in taken]
        if kept:
            node.carried["attributes"] = kept
        if self.icons and (not known or self.icons != [icon_of(kind, node.status)]):
            told = sorted(taken & {"kind", "owner", "due", "status"})
            node.carried["icons"] = {"names": self.icons, "kind": kind, "status": node.status, "told": told}
            if self.icon_looks:
                node.carried["icons"]["looks"] = self.icon_looks

    def _take_others(self, others: Facts) -> None:
        for _, value, _ in [fact for fact in self.facts if fact[0] == "rundbord"]:
            try:
                told = json.loads(value)
            except (ValueError, RecursionError):
                others.lost += 1
                continue
            if isinstance(told, dict) and "followup" in told:
                others.follow(self.node, told.pop("followup"))
            others.carry(self.node, told)

    def _take_link(self) -> None:
        link = self.attributes.get("LINK", "").strip()
        if WEB.fullmatch(link):
            self.node.link = link
        elif link:
            self.node.carried["link"] = link


def upper(name: str) -> str:
    """The name of an attribute as it is written today; the first versions wrote some in lower case."""
    return name.upper() if name.upper() in KNOWN else name


def moment_of(milliseconds: str) -> str:
    """Milliseconds since 1970 as a moment of ours, empty where they are none."""
    if not 0 < len(milliseconds) < 17:
        return ""
    try:
        return stamp(datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=int(milliseconds)))
    except (ValueError, OverflowError):
        return ""


def _named(source: Mapping[str, str]) -> str:
    """The text of a node that has none of its own: a word Freeplane translates, or a number it formats."""
    if name := source.get("LOCALIZED_TEXT"):
        return tr("New mind map") if name == "new_mindmap" else name
    return "".join(source.get("OBJECT", "").split("|")[1:2])
