"""Clusters as the wall shows them: each a part of its own with its name, a folded one with its name and count only."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.board.wall_notes import Cell
from app.shell.language import tr
from db.board import Cluster, Note
from db.board_clusters import bunches_of

MOST_ACROSS: Final = 5


def cluster_cells(known: Sequence[Note], every: Sequence[Note], clusters: Sequence[Cluster]) -> list[Cell]:
    """The clusters beside one another, and at last the notes that stand alone; none if there is no cluster.

    `known` are all notes of the board, `every` those one sees.
    """
    hidden = Counter(note.cluster for note in known if note.covered)
    counts = Counter(note.cluster for note in known)
    names = {cluster.id: cluster for cluster in clusters}
    held: dict[int | None, list[Note]] = {id_: [] for id_ in names}
    for note in every:
        held.setdefault(note.cluster if note.cluster in names else None, []).append(note)
    for id_ in hidden:
        held.setdefault(id_ if id_ in names else None, [])
    shown = [(names.get(id_ or 0), bunch) for id_, bunch in held.items() if bunch or hidden[id_]]
    if not any(cluster for cluster, _ in shown):
        return []
    across = len(shown) if len(shown) <= MOST_ACROSS else -(-len(shown) // 2)
    made = []
    for n, (cluster, bunch) in enumerate(shown):
        folded = counts[cluster.id] if cluster is not None and cluster.folded else 0
        notes, covered = (() if folded else tuple(bunch)), hidden[cluster.id if cluster else None]
        cell = Cell(_title(cluster), notes, n % across, n // across, covered=0 if folded else covered)
        made.append(replace(cell, folded=folded))
    return made


def _title(cluster: Cluster | None) -> str:
    return (cluster.name or tr("Without a name")) if cluster is not None else ""


def carded(every: Sequence[Note], known: Sequence[Note], clusters: Sequence[Cluster]) -> list[Note]:
    """The notes one sees, those of a folded cluster as one with its name on it."""
    cards = {bunch.notes[0].id: bunch for bunch in bunches_of(clusters, known) if bunch.cluster.folded}
    closed = {bunch.cluster.id for bunch in cards.values()}
    shown = [note for note in every if note.id in cards or note.cluster not in closed]
    return [
        _card(note, _title(cards[note.id].cluster), cards[note.id].dots) if note.id in cards else note for note in shown
    ]


def _card(note: Note, name: str, dots: int) -> Note:
    return replace(note, text=name, dots=dots, covered=0, evidence="")


def heaps(known: Sequence[Note], clusters: Sequence[Cluster]) -> dict[int, int]:
    """How many notes lie behind the front of each folded cluster."""
    folded = [bunch for bunch in bunches_of(clusters, known) if bunch.cluster.folded]
    return {bunch.notes[0].id: len(bunch.notes) - 1 for bunch in folded}
