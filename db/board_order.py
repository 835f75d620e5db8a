"""The one order of a board: field by field, row by row, each stack with what lies under it; for lists and exports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.board_places import reading_order
from db.board_rows import Cluster, Note, Zone
from db.board_stacks import stacks


@dataclass(frozen=True)
class Stack:
    """A note and those that lie under it; most have none."""

    note: Note
    below: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Part:
    """A field with what lies in it in reading order; `zone` is None for open ground."""

    zone: Zone | None
    stacks: tuple[Stack, ...]


def board_parts(fields: Sequence[Zone], every: Iterable[Note]) -> list[Part]:
    """The fields of a board in order, empty ones too, and at last what lies in none (if there is anything)."""
    known = list(every)
    below = stacks(known)
    held: dict[int | None, list[Note]] = {field.id: [] for field in fields}
    loose: list[Note] = []
    for note in reading_order([note for note in known if note.under is None]):
        held.get(note.zone, loose).append(note)
    made = [Part(field, _stacked(held[field.id], below)) for field in fields]
    return [*made, Part(None, _stacked(loose, below))] if loose else made


def _stacked(held: Iterable[Note], below: dict[int, list[Note]]) -> tuple[Stack, ...]:
    return tuple(Stack(note, tuple(below.get(note.id, ()))) for note in held)


@dataclass(frozen=True)
class Gathered:
    """A cluster in a field with its stacks; `cluster` is None for the notes that stand alone."""

    cluster: Cluster | None
    stacks: tuple[Stack, ...]

    @property
    def count(self) -> int:
        """How many notes there are, those that lie under others included."""
        return sum(1 + len(stack.below) for stack in self.stacks)


def gathered(part: Part, known: Iterable[Cluster]) -> list[Gathered]:
    """A field by clusters in the order one comes to them, and at last the notes that stand alone (if there are any).

    Folded or open makes no difference here: lists and exports name every note.
    """
    names = {cluster.id: cluster for cluster in known}
    held: dict[int, list[Stack]] = {}
    alone: list[Stack] = []
    for stack in part.stacks:
        if stack.note.cluster in names:
            held.setdefault(stack.note.cluster or 0, []).append(stack)
        else:
            alone.append(stack)
    made = [Gathered(names[id_], tuple(stacks)) for id_, stacks in held.items()]
    return [*made, Gathered(None, tuple(alone))] if alone else made
