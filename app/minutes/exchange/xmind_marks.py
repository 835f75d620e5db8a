"""What XMind's markers say about a topic, both ways, and the names under which extensions are kept."""

from collections.abc import Sequence
from typing import Final

PROVIDER: Final = "dk.rundbord"
SIDES: Final = "org.xmind.ui.map.unbalanced"
MARKERS: Final = {
    "idea": "symbol-idea",
    "question": "symbol-question",
    "concern": "symbol-attention",
    "agreement": "smiley-smile",
    "disagreement": "symbol-divide",
    "decision": "symbol-right",
    "action": "task-start",
    "quote": "symbol-info",
    "source": "symbol-pin",
    "parking": "symbol-pause",
}
MEANINGS: Final = {
    "symbol-question": ("question", ""),
    "symbol-idea": ("idea", ""),
    "task-start": ("action", "planned"),
    "task-quarter": ("action", "under_way"),
    "task-oct": ("action", "under_way"),
    "task-half": ("action", "under_way"),
    "task-3quar": ("action", "under_way"),
    "task-done": ("action", "done"),
}


def marker_of(kind: str, status: str) -> str:
    """The marker of a kind, or nothing."""
    return "task-done" if kind == "action" and status == "done" else MARKERS.get(kind, "")


def meaning(markers: Sequence[str]) -> tuple[str, str]:
    """The kind and status that markers tell of; the first that tells anything counts."""
    return next((MEANINGS[marker] for marker in markers if marker in MEANINGS), ("", ""))
