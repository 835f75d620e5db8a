"""Whether a round has the time it needs: what it takes, what fits, and the two ways to mend it."""

from dataclasses import dataclass
from typing import Final

from db.agenda import DEFAULT_TURN_S, Item
from db.methods import round_minutes, seconds_that_fit

LEAST_TURN_S: Final = 10
STEP_S: Final = 5


@dataclass(frozen=True)
class RoundFit:
    """A round of `people` at `turn_s` seconds in `minutes`: `needed` minutes, or `fitting` seconds (0 if none do)."""

    people: int
    turn_s: int
    minutes: int
    needed: int
    fitting: int

    @property
    def short(self) -> bool:
        """Whether the item has too little time."""
        return self.needed > self.minutes


def round_fit(item: Item, people: int) -> RoundFit | None:
    """The sum for an item that is a round; None for other forms, and while nobody is expected."""
    if item.kind != "round" or people == 0:
        return None
    turn_s, minutes = item.turn_s or DEFAULT_TURN_S, item.planned_s // 60
    fitting = seconds_that_fit(people, minutes) // STEP_S * STEP_S
    return RoundFit(people, turn_s, minutes, round_minutes(people, turn_s), fitting if fitting >= LEAST_TURN_S else 0)
