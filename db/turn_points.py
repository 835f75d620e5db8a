"""Which points of the minutes were written while somebody had the floor; for the laptop alone."""

from dataclasses import dataclass

from db.file import CommitteeFile
from db.floor import floor


@dataclass(frozen=True)
class SaidIn:
    """A point that was written down during a turn."""

    turn: int
    node: int
    kind: str
    text: str


def turn_now(file: CommitteeFile, meeting: int) -> int | None:
    """The turn that is on the floor of a meeting just now; a point written meanwhile came up in it."""
    now = floor(file)
    return now.turn.id if now.turn is not None and now.item is not None and now.item.meeting == meeting else None


def item_of_turn(file: CommitteeFile, turn: int) -> int | None:
    """The agenda item of a turn, None when it is gone."""
    return next((int(row["item"]) for row in file.db.query("SELECT item FROM turn WHERE id = ?", [turn])), None)


def points_by_turn(file: CommitteeFile, item: int) -> dict[int, list[SaidIn]]:
    """The points written during the turns of an item, by turn, in the order they were written."""
    sql = (
        "SELECT node.turn, node.id AS node, node.kind, node.text FROM node JOIN turn ON turn.id = node.turn"
        " WHERE turn.item = ? ORDER BY node.created_at, node.id"
    )
    found: dict[int, list[SaidIn]] = {}
    for row in file.db.query(sql, [item]):
        found.setdefault(row["turn"], []).append(SaidIn(**row))
    return found
