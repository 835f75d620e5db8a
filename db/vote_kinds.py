"""The kinds of votes as data: their steps and what each step means, how many dots are dealt, and ranks with ties."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Side = Literal["for", "neutral", "against"]

WAYS: Final = ("dots", "hands", "paper")
"""How votes come in: member by member at the laptop, as sums of what was counted, sheet by sheet from paper."""

LEAST_DOTS: Final = 3
MOST_DOTS: Final = 7
AT_MOST: Final = 2


@dataclass(frozen=True)
class Kind:
    """A way of voting; `steps` are its answers with what each comes to, none where dots are dealt.

    `best` is the step that agrees most; a fist of five counts up towards it, the scales count down.
    """

    key: str
    steps: tuple[tuple[int, Side], ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The steps by number, in the order they are shown."""
        return tuple(step for step, _ in self.steps)


KINDS: Final = (
    Kind("dots"),
    Kind("hands", ((1, "for"), (2, "against"), (3, "neutral"))),
    Kind("scale", ((1, "for"), (2, "for"), (3, "for"), (4, "neutral"), (5, "against"))),
    Kind(
        "scale8",
        ((1, "for"), (2, "for"), (3, "for"), (4, "neutral"), (5, "neutral"), (6, "for"), (7, "against"),
         (8, "against")),
    ),
    Kind("consent", ((1, "for"), (2, "neutral"), (3, "against"))),
    Kind("fist", ((5, "for"), (4, "for"), (3, "for"), (2, "neutral"), (1, "neutral"), (0, "against"))),
)  # fmt: skip
"""Steps of eight after Kaner's gradients of agreement: 4 abstains, 5 wants more talk, 6 will go along unwillingly."""

OBJECTION: Final = 3
"""The step of a consent at which a reason is asked for."""


def kind_of(key: str) -> Kind:
    """A kind by its key; an unknown one is dealt with dots."""
    return next((kind for kind in KINDS if kind.key == key), KINDS[0])


def proposed_dots(options: int) -> int:
    """How many dots each member gets: a third of the options, at least 3 and at most 7 (domain F33)."""
    return min(MOST_DOTS, max(LEAST_DOTS, (options + 1) // 3))


def usable_dots(each: int, at_most: int, options: int) -> int:
    """How many of a member's dots can be placed: few options with so many on each may not hold them all."""
    return min(each, at_most * options)


def ranks(counts: Sequence[int]) -> list[int]:
    """The place of each count, 1 for the most; equal counts share a place and the next one leaves a gap."""
    return [1 + sum(other > count for other in counts) for count in counts]


def sides(kind: Kind, steps: Mapping[int, int]) -> dict[Side, int]:
    """How many were for, against and neither, from the count of each step."""
    found: dict[Side, int] = {"for": 0, "neutral": 0, "against": 0}
    for step, side in kind.steps:
        found[side] += steps.get(step, 0)
    return found
