"""Where a row of the file can be shown: at which meeting, under which item, on which board, as which point of a map."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.file import CommitteeFile

_FOLLOWUP: Final = "SELECT {0}.meeting, {1}, {0}.node, NULL FROM {0} LEFT JOIN node ON node.id = {0}.node"
_ON_BOARD: Final = "SELECT board.meeting, board.item, NULL, board.id FROM {0} JOIN board ON board.id = {0}.board"
_SQL: Final[Mapping[str, str]] = {
    "node": "SELECT map.meeting, node.item, node.id, NULL FROM node JOIN map ON map.id = node.map",
    "note": _ON_BOARD.format("note"),
    "backdrop": _ON_BOARD.format("backdrop"),
    "strategy": _ON_BOARD.format("strategy"),
    "board": "SELECT meeting, item, NULL, id FROM board",
    "decision": _FOLLOWUP.format("decision", "coalesce(decision.item, node.item)"),
    "action_item": _FOLLOWUP.format("action_item", "coalesce(action_item.item, node.item)"),
    "disagreement": _FOLLOWUP.format("disagreement", "coalesce(disagreement.item, node.item)"),
    "quotation": _FOLLOWUP.format("quotation", "node.item"),
    "parking": _FOLLOWUP.format("parking", "node.item"),
    "node_link": (
        "SELECT map.meeting, node.item, node.id, NULL FROM node_link JOIN node ON node.id = node_link.node"
        " JOIN map ON map.id = node.map"
    ),
    "item": (
        "SELECT item.meeting, item.id, (SELECT min(id) FROM node WHERE node.item = item.id), NULL FROM item"
    ),
    "meeting": "SELECT id, NULL, NULL, NULL FROM meeting",
    "vote": "SELECT meeting, item, NULL, board FROM vote",
    "turn": "SELECT item.meeting, item.id, NULL, NULL FROM turn JOIN item ON item.id = turn.item",
    "minutes_comment": "SELECT meeting, item, NULL, NULL FROM minutes_comment",
    "minutes_addendum": "SELECT meeting, NULL, NULL, NULL FROM minutes_addendum",
}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where the row `id` of `table` can be shown; None for what it has not."""

    table: str
    id: int
    meeting: int
    item: int | None
    node: int | None
    board: int | None


def place_of(file: CommitteeFile, table: str, id_: int) -> Place | None:
    """Where a row can be shown, None when it is gone."""
    for meeting, item, node, board in file.db.execute(f"{_SQL[table]} WHERE {table}.id = ?", [id_]):
        return Place(table, id_, int(meeting), item, node, board)
    return None
