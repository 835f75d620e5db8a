"""What Freeplane's icons say about a point, both ways."""

from collections.abc import Sequence
from typing import Final

ICONS: Final = {
    "idea": "idea",
    "question": "help",
    "concern": "messagebox_warning",
    "agreement": "ksmiletris",
    "disagreement": "broken-line",
    "decision": "button_ok",
    "action": "list",
    "quote": "bookmark",
    "source": "attach",
    "parking": "hourglass",
}
DONE: Final = "checked"
# Only these mean the same to everybody; the others mean what their owner wants.
MEANINGS: Final = {
    "help": ("question", ""),
    "idea": ("idea", ""),
    "button_ok": ("decision", ""),
    "yes": ("decision", ""),
    "list": ("action", "planned"),
    "unchecked": ("action", "planned"),
    "checked": ("action", "done"),
}
USUAL: Final = ("root", "topic", "point")
"""The kinds that go without saying, by depth: a map full of tables of attributes is hard to look at."""


def usual(depth: int) -> str:
    """The kind of a node at that depth of which nothing else is said."""
    return USUAL[min(depth, 2)]


def icon_of(kind: str, status: str) -> str:
    """The icon of a kind, or nothing."""
    return DONE if kind == "action" and status == "done" else ICONS.get(kind, "")


def meaning(icons: Sequence[str]) -> tuple[str, str]:
    """The kind and status that icons tell of; the first that tells anything counts."""
    return next((MEANINGS[icon] for icon in icons if icon in MEANINGS), ("", ""))
