"""Folded clusters: of their notes one sees one place with the name and how many they are."""

from collections.abc import Collection, Iterable

from db.board_rows import Note
from db.file import CommitteeFile


def folded(file: CommitteeFile, board_id: int) -> set[int]:
    """The clusters of a board that are folded."""
    sql = "SELECT id FROM cluster WHERE board = ? AND folded = 1"
    return {row[0] for row in file.db.execute(sql, [board_id])}


def fronts(every: Iterable[Note], closed: Collection[int]) -> dict[int, int]:
    """The notes that are folded away, by id: the id of the one in front, which stands for the cluster."""
    if not closed:
        return {}
    first: dict[int, Note] = {}
    held = [note for note in every if note.under is None and note.cluster in closed]
    for note in held:
        known = first.get(note.cluster or 0)
        if known is None or (note.z, note.id) < (known.z, known.id):
            first[note.cluster or 0] = note
    return {note.id: first[note.cluster or 0].id for note in held if note is not first[note.cluster or 0]}


def mates(file: CommitteeFile, ids: Iterable[int]) -> set[int]:
    """The ids of all notes in the folded clusters of these notes."""
    sql = (
        "SELECT mate.id FROM note JOIN cluster ON cluster.id = note.cluster AND cluster.folded = 1"
        " JOIN note AS mate ON mate.cluster = cluster.id WHERE note.id = ?"
    )
    found: set[int] = set()
    for id_ in ids:
        if id_ not in found:
            found.update(row[0] for row in file.db.execute(sql, [id_]))
    return found
