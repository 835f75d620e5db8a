"""The kinds of point: their words, icons, shapes and keys."""

from typing import Final

from app.shell.language import tr
from db.errors import words
from db.outline import PREFIXES

KIND_WORDS: Final = {
    "root": words("The meeting"),
    "topic": words("Branch"),
    "point": words("Point"),
    "idea": words("Idea"),
    "question": words("Question"),
    "concern": words("Concern"),
    "agreement": words("Agreement"),
    "disagreement": words("Disagreement"),
    "decision": words("Decision"),
    "action": words("Action"),
    "quote": words("Quote"),
    "source": words("Source"),
    "parking": words("Parking lot"),
}
KIND_ICONS: Final = {
    "root": "family-tree",
    "topic": "source-branch",
    "point": "circle-medium",
    "idea": "lightbulb-outline",
    "question": "help-circle-outline",
    "concern": "alert-outline",
    "agreement": "handshake-outline",
    "disagreement": "rhombus-split-outline",
    "decision": "gavel",
    "action": "checkbox-blank-outline",
    "quote": "format-quote-close",
    "source": "book-open-outline",
    "parking": "alpha-p-box-outline",
}
# Plain nodes have no frame: a map of frames is a wall of boxes. The shape tells what the icon tells, without colour.
KIND_SHAPES: Final = {
    "root": "card",
    "topic": "card",
    "question": "pill",
    "disagreement": "dashed",
    "decision": "square",
    "action": "round",
    "quote": "bar",
}
MAP_SHAPES: Final = KIND_SHAPES | {"concern": "cut", "agreement": "double", "parking": "dotted"}
# The ground of the icon, by the colours of notes; kinds that share one differ in icon and shape.
KIND_COLOURS: Final = {
    "idea": "yellow",
    "question": "blue",
    "concern": "rose",
    "agreement": "green",
    "disagreement": "rose",
    "decision": "green",
    "action": "blue",
}
KEYED_KINDS: Final = ("point", "idea", "question", "decision", "action", "disagreement", "quote")
"""The kinds that the keys 1 to 7 make of a point, in that order."""

RARER_KINDS: Final = ("concern", "agreement", "source", "parking")
KIND_KEYS: Final = dict(zip((*KEYED_KINDS, *RARER_KINDS), "123456789.,", strict=True))
"""The key of each kind; with Ctrl while it is written."""


def kind_word(kind: str) -> str:
    """What a kind is called, as "Decision"."""
    return tr(KIND_WORDS[kind])


def prefix_of(kind: str) -> str:
    """The sign that makes a written line this kind, or nothing."""
    return next((prefix for prefix, known in PREFIXES.items() if known == kind), "")


def shown_text(kind: str, text: str, most: int = 400) -> str:
    """A point as it reads: quotes stand in quotation marks, and what no node could show is left out."""
    if len(text) > most:
        text = text[:most] + "…"
    return f"“{text}”" if kind == "quote" else text
