"""Rules of decision, agreed before a vote opens, and what they make of the sums."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.vote_kinds import Side


@dataclass(frozen=True)
class Rule:
    """What is enough; `threshold` counts those who may be against with "consensus_minus" only."""

    key: str
    threshold: int | None = None


RULES_OF_KIND: Final[Mapping[str, tuple[str, ...]]] = {
    "dots": ("prioritise", "own"),
    "hands": ("simple", "absolute", "two_thirds", "consensus_minus", "consensus", "own"),
    "scale": ("four_fifths", "two_thirds_of_all", "consensus", "consensus_minus", "own"),
    "scale8": ("four_fifths", "two_thirds_of_all", "consensus", "consensus_minus", "own"),
    "consent": ("no_objection", "own"),
    "fist": ("consensus", "four_fifths", "consensus_minus", "own"),
}
"""The rules offered for each kind, the usual one first."""

UNJUDGED: Final = ("", "prioritise", "own")
"""Rules that leave the result to the group."""


def verdict(rule: Rule, counted: Mapping[Side, int]) -> str:
    """ "adopted", "rejected", "tied", or "" where the rule leaves it to the group or nobody voted.

    Abstentions count in "absolute" and the shares of all; elsewhere only those for and against do.
    """
    yes, no, rest = counted["for"], counted["against"], counted["neutral"]
    everybody = yes + no + rest
    if rule.key in UNJUDGED or not everybody:
        return ""
    if rule.key == "simple" and yes == no:
        return "tied"
    enough = {
        "simple": yes > no,
        "absolute": 2 * yes > everybody,
        "two_thirds": yes > 0 and 3 * yes >= 2 * (yes + no),
        "two_thirds_of_all": 3 * yes >= 2 * everybody,
        "four_fifths": 5 * yes >= 4 * everybody,
        "consensus": no == 0 and yes > 0,
        "no_objection": no == 0,
        "consensus_minus": yes > 0 and no <= (1 if rule.threshold is None else rule.threshold),
    }
    return "adopted" if enough[rule.key] else "rejected"


def agreement(counted: Mapping[Side, int]) -> str:
    """How a decision was agreed on: "unanimous" when all were for it, else "majority"; "" where nobody said."""
    if not counted["for"]:
        return ""
    return "majority" if counted["against"] or counted["neutral"] else "unanimous"
