"""A ballot while it is being filled in: its rows, what was chosen so far, how many dots are left, and the step back."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.vote_kinds import usable_dots
from db.vote_rows import Option, Vote


@dataclass(frozen=True)
class Row:
    """A line of the ballot: an option to put dots on, a step to choose, or the heading over the steps of an option."""

    option: int
    number: int
    text: str = ""
    step: int | None = None
    heading: bool = False


class Draft:
    """One ballot on its way; `chosen` is what `hand_in` takes: dots, or the step, by option."""

    def __init__(self, found: Vote, known: Sequence[Option]) -> None:
        self.vote = found
        self.options = list(known)
        self.chosen: dict[int, int] = {}
        self._before: list[dict[int, int]] = []
        self.rows = self._rows()

    @property
    def stepped(self) -> bool:
        """Whether a step is chosen for each option, and no dots are dealt."""
        return bool(self.vote.how.steps)

    @property
    def most(self) -> int:
        """How many dots there are to place."""
        return usable_dots(self.vote.dots_each or 0, self.vote.at_most, len(self.options))

    @property
    def left(self) -> int:
        """How many dots are left, or for how many options no step was chosen."""
        return len(self.options) - len(self.chosen) if self.stepped else self.most - sum(self.chosen.values())

    def may_step_back(self) -> bool:
        return bool(self._before)

    def step_back(self) -> None:
        """Take the last choice back."""
        if self._before:
            self.chosen = self._before.pop()

    def clear(self) -> None:
        """Begin anew."""
        self._keep({})

    def put(self, option: int, value: int | None) -> bool:
        """Choose a step or so many dots; None takes the choice away. False where there are not enough dots left."""
        after = {**self.chosen}
        after.pop(option, None)
        if value is not None and (value or self.stepped):
            after[option] = value
        if not self.stepped and (sum(after.values()) > self.most or (value or 0) > self.vote.at_most):
            return False
        self._keep(after)
        return True

    def press(self, row: Row) -> bool:
        """One press on a row: a dot more, and after the last that fits none; or this step, and again none."""
        if row.heading:
            return False
        now = self.chosen.get(row.option)
        if row.step is not None:
            return self.put(row.option, None if now == row.step else row.step)
        more = (now or 0) + 1
        if more > self.vote.at_most:
            return self.put(row.option, None)
        return self.put(row.option, more)

    def value(self, row: Row) -> int:
        """The dots on a row; of a step 1 where it is chosen."""
        if row.step is not None:
            return int(self.chosen.get(row.option) == row.step)
        return self.chosen.get(row.option, 0)

    def _keep(self, after: dict[int, int]) -> None:
        if after != self.chosen:
            self._before.append(self.chosen)
            self.chosen = after

    def _rows(self) -> list[Row]:
        if not self.stepped:
            return [Row(one.id, one.position, one.text) for one in self.options]
        made = []
        for one in self.options:
            if len(self.options) > 1:
                made.append(Row(one.id, one.position, one.text, heading=True))
            made += [Row(one.id, one.position, step=step) for step in self.vote.how.numbers]
        return made
