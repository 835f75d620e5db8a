"""The rows of the follow-up that stand behind nodes: decisions, actions, disagreements, quotes, parked things.

Everything here runs inside an action that is open already.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.outline import Node

TABLE_OF_KIND: Final[Mapping[str, str]] = {
    "decision": "decision",
    "action": "action_item",
    "disagreement": "disagreement",
    "quote": "quotation",
    "parking": "parking",
}
# Who may hold on to an outcome, as (table, column). Decisions come last: actions and disagreements refer to them.
HOLDERS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "quotation": (),
    "parking": (),
    "disagreement": (("side_taken", "disagreement"),),
    "action_item": (("trail_step", "action_item"), ("item_action", "action_item")),
    "decision": (
        ("decision_source", "decision"),
        ("action_item", "decision"),
        ("disagreement", "decision"),
        ("trail_step", "decision"),
    ),
}
OF_ITEMS: Final = ("decision", "action_item", "disagreement")


def make_outcome(
    file: CommitteeFile, node: int, kind: str, text: str, meeting: int, item: int | None, **more: object
) -> None:
    """Add the row behind a node, if its kind has one; `more` are further columns of that row."""
    table = TABLE_OF_KIND.get(kind)
    if table is None:
        return
    row: dict[str, object] = {"meeting": meeting, "node": node, "text": text, **more}
    if table in OF_ITEMS:
        row["item"] = item
    file.new(table, row)


def rename_outcome(file: CommitteeFile, node: Node, text: str) -> None:
    """Let the row behind a node say what the node says, unless it has wording of its own."""
    table = TABLE_OF_KIND.get(node.kind)
    if table is not None:
        file.db.execute(f"UPDATE {table} SET text = ? WHERE node = ? AND text = ?", [text, node.id, node.text])


def move_outcomes(file: CommitteeFile, nodes: Sequence[int], item: int | None) -> None:
    """Let the rows behind nodes follow them to another agenda item."""
    for table in OF_ITEMS:
        sql = f"UPDATE {table} SET item = ? WHERE node IN ({_marks(nodes)}) AND item IS NOT ?"
        file.db.execute(sql, [item, *nodes, item])


def drop_outcomes(file: CommitteeFile, nodes: Sequence[int]) -> None:
    """Delete the rows behind nodes.

    Raises:
        RuleBroken: something else of the follow-up builds on one of them.
    """
    for table, holders in HOLDERS.items():
        sql = f"SELECT id, text FROM {table} WHERE node IN ({_marks(nodes)})"
        for row in list(file.db.query(sql, list(nodes))):
            for holder, column in holders:
                if next(file.db.query(f"SELECT id FROM {holder} WHERE {column} = ? LIMIT 1", [row["id"]]), None):
                    raise RuleBroken(
                        words("“{text}” stays: more has been recorded about it in the follow-up."),
                        text=_short(row["text"]),
                    )
            file.db.table(table).delete(row["id"])


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
