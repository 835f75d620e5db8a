"""What can be found in a committee's file: every kind of row that carries words, as one row of the search each."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from db.change import Row
from db.file import CommitteeFile
from db.followup import OPEN

Words = tuple[int, int, int | None, int | None, int | None, str, int | None, int, str, str]
"""id, meeting, item, node, board, kind, person, whether it is still open, text, and what else is said about it."""

_OPEN: Final = ", ".join(f"'{status}'" for status in OPEN)
_MORE: Final = "concat_ws(char(10), nullif({own}, ''), nullif(node.detail, ''), nullif(node.link, ''))"
OUTCOMES: Final = ("decision", "action_item", "disagreement", "quotation", "parking")
"""A node with one of these behind it is found once, as that."""

_BEHIND: Final = " UNION ".join(f"SELECT node FROM {table} WHERE node IS NOT NULL" for table in OUTCOMES)


def _outcome(
    table: str, own: str, *, item: bool = True, kind: str = "''", person: str = "NULL", open_: str = "0", join: str = ""
) -> str:
    """The reading of a row of the follow-up with the detail and the address of the node it stands behind."""
    where = f"coalesce({table}.item, node.item)" if item else "node.item"
    return (
        f"SELECT {table}.id, {table}.meeting, {where}, {table}.node, NULL, {kind}, {person}, {open_}, {table}.text,"
        f" {_MORE.format(own=own)} FROM {table} LEFT JOIN node ON node.id = {table}.node {join}"
    )


# Covered notes were written in silence: nobody may find what they say before they are turned.
SOURCES: Final[Mapping[str, str]] = {
    "node": (
        "SELECT node.id, map.meeting, node.item, node.id, NULL, node.kind, NULL, 0, node.text,"
        " concat_ws(char(10), nullif(node.detail, ''), nullif(node.link, ''))"
        " FROM node JOIN map ON map.id = node.map LEFT JOIN item ON item.id = node.item"
        f" WHERE node.kind <> 'root' AND (item.title IS NULL OR node.text <> item.title) AND node.id NOT IN ({_BEHIND})"
    ),
    "node_link": (
        "SELECT node_link.id, map.meeting, node.item, node.id, NULL, '', NULL, 0, node_link.label, ''"
        " FROM node_link JOIN node ON node.id = node_link.node JOIN map ON map.id = node.map"
    ),
    "note": (
        "SELECT note.id, board.meeting, board.item, NULL, board.id, '', NULL, 0, note.text, note.evidence"
        " FROM note JOIN board ON board.id = note.board WHERE note.covered = 0"
    ),
    "strategy": (
        "SELECT strategy.id, board.meeting, board.item, NULL, board.id, '', NULL, 0, strategy.text, ''"
        " FROM strategy JOIN board ON board.id = strategy.board"
    ),
    "board": "SELECT id, meeting, item, NULL, id, template, NULL, 0, title, question FROM board",
    "decision": _outcome("decision", "concat_ws(char(10), nullif(decision.reason, ''), nullif(decision.minority, ''))"),
    "action_item": _outcome(
        "action_item", "concat_ws(char(10), person.name, nullif(action_item.remark, ''))",
        kind="action_item.status",
        person="action_item.owner", open_=f"action_item.status IN ({_OPEN})",
        join="LEFT JOIN person ON person.id = action_item.owner",
    ),
    "disagreement": _outcome(
        "disagreement",
        "concat_ws(char(10), nullif(disagreement.outcome, ''), (SELECT group_concat(concat_ws(char(10), name,"
        " nullif(arguments, '')), char(10)) FROM side_taken WHERE disagreement = disagreement.id))",
    ),
    "quotation": _outcome(
        "quotation", "person.name", item=False, person="quotation.person",
        join="LEFT JOIN person ON person.id = quotation.person",
    ),
    "parking": _outcome("parking", "''", item=False),
    "item": (
        "SELECT item.id, item.meeting, item.id, NULL, NULL, item.kind, NULL, 0, item.title,"
        " concat_ws(char(10), nullif(item.question, ''), nullif(item.outcome, '')) FROM item"
    ),
    "meeting": (
        "SELECT id, id, NULL, NULL, NULL, kind, NULL, 0, title, concat_ws(char(10), nullif(theme, ''),"
        " nullif(purpose, ''), nullif(place, '')) FROM meeting"
    ),
    "vote": "SELECT id, meeting, item, NULL, board, kind, NULL, 0, question, concat_ws(char(10), nullif(result, ''),"
    " nullif(remark, '')) FROM vote",
    "minutes_comment": "SELECT id, meeting, item, NULL, NULL, '', NULL, 0, text, author FROM minutes_comment",
    "minutes_addendum": "SELECT id, meeting, NULL, NULL, NULL, '', NULL, 0, text, author FROM minutes_addendum",
}  # fmt: skip
TABLES: Final = (*SOURCES, "side_taken", "person")
"""The tables whose changes the search must hear of."""


@dataclass(frozen=True)
class Found:
    """Something with words in it; `item`, `node` and `board` say where it can be shown, `person` who does or said it.

    `table` and `id` name the row, `kind` is that of a node, an item or a meeting or the status of an action, `more` has
    its further texts, one a line, `open` is set for an action that waits to be done.
    """

    table: str
    id: int
    meeting: int
    item: int | None
    node: int | None
    board: int | None
    kind: str
    person: int | None
    open: bool
    text: str
    more: str


def read_rows(file: CommitteeFile, table: str, ids: Collection[int] | None = None) -> Iterator[Words]:
    """The rows of a table that carry words, all of them or those of `ids` that are there."""
    sql, values = SOURCES[table], []
    if ids is not None:
        sql, values = f"SELECT * FROM ({sql}) WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))]
    for row in file.db.execute(sql, values):
        if row[8] or row[9]:
            yield row


def touched(file: CommitteeFile, rows: Iterable[Row], known: Mapping[Row, int | None]) -> dict[str, set[int]]:
    """The rows of the search that a change of `rows` has a say in, by table.

    Args:
        known: the node that the search has for rows of the follow-up; what was deleted is known from nowhere else.
    """
    found: dict[str, set[int]] = {table: set() for table in SOURCES}
    people: set[int] = set()
    sides = False
    for table, id_ in rows:
        if table in found:
            found[table].add(id_)
        elif table == "person":
            people.add(id_)
        elif table == "side_taken":
            sides = True
    if sides:  # which disagreement a side that is gone belonged to is known from nowhere; there are few of them
        found["disagreement"] |= {int(id_) for (id_,) in file.db.execute("SELECT id FROM disagreement")}
    found["action_item"] |= _ids(file, "id FROM action_item WHERE owner", people)
    found["quotation"] |= _ids(file, "id FROM quotation WHERE person", people)
    for table in (*OUTCOMES, "node_link"):
        found[table] |= _ids(file, f"id FROM {table} WHERE node", found["node"])
    for table in OUTCOMES:
        found["node"] |= _ids(file, f"node FROM {table} WHERE node IS NOT NULL AND id", found[table])
    found["node"] |= {node for node in known.values() if node is not None}
    found["node"] |= _ids(file, "id FROM node WHERE item", found["item"])
    return found


def _ids(file: CommitteeFile, what: str, among: Collection[int]) -> set[int]:
    """The ids that a question gives whose last column is one of `among`."""
    if not among:
        return set()
    rows = file.db.execute(f"SELECT {what} IN (SELECT value FROM json_each(?))", [json.dumps(list(among))])
    return {int(id_) for (id_,) in rows}
