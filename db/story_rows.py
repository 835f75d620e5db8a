"""What a storyline is put together from: branches, the weightiest points below them, and what rows lead to others."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from db.file import CommitteeFile


@dataclass(frozen=True)
class Branch:
    """A node at the middle of a map, or any node whose story is told; `why` says how it belongs to the story.

    `item` is the agenda item it is the branch of, `carried_from` the item that one was carried over from.
    """

    id: int
    meeting: int
    text: str
    item: int | None = None
    carried_from: int | None = None
    is_break: bool = False
    why: str = ""


@dataclass(frozen=True)
class Told:
    """Something that was said: a node, a note, a strategy or an item by table and id; `kind` is that of a node."""

    table: str
    id: int
    kind: str
    text: str


@dataclass(frozen=True)
class Link:
    """A row elsewhere that belongs to the story: a decision, an action, or something `told`."""

    meeting: int
    why: str
    table: str
    id: int
    kind: str = ""
    text: str = ""


def branches(file: CommitteeFile) -> list[Branch]:
    """The branches of all maps; nothing is told under those of breaks."""
    sql = (
        "SELECT node.id, map.meeting, node.text, node.item, item.carried_from, item.kind = 'break' FROM node"
        " JOIN node AS root ON root.id = node.parent AND root.parent IS NULL JOIN map ON map.id = node.map"
        " LEFT JOIN item ON item.id = node.item ORDER BY node.map, node.position, node.id"
    )
    return [
        Branch(id_, meeting, text, item, carried, bool(pause))
        for id_, meeting, text, item, carried, pause in file.db.execute(sql)
    ]


def path(file: CommitteeFile, node: int) -> list[tuple[int, str, int]]:
    """A node and those above it up to the middle, each as (id, text, meeting); empty when there is no such node."""
    sql = (
        "WITH RECURSIVE above(id, depth) AS (SELECT ?, 0 UNION ALL SELECT node.parent, depth + 1 FROM node"
        " JOIN above ON node.id = above.id WHERE node.parent IS NOT NULL) SELECT node.id, node.text, map.meeting"
        " FROM above JOIN node ON node.id = above.id JOIN map ON map.id = node.map ORDER BY depth"
    )
    return [(id_, text, meeting) for id_, text, meeting in file.db.execute(sql, [node])]


def under(file: CommitteeFile, node: int) -> set[int]:
    """A node and all below it."""
    sql = (
        "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT node.id FROM node JOIN below ON node.parent = below.id)"
        " SELECT id FROM below"
    )
    return {id_ for (id_,) in file.db.execute(sql, [node])}


def same_words(file: CommitteeFile, node: int) -> list[Branch]:
    """The nodes of other maps that say the same, letter for letter but for capitals."""
    sql = (
        "SELECT node.id, map.meeting, node.text FROM node JOIN map ON map.id = node.map JOIN node AS chosen"
        " ON chosen.id = ? WHERE node.map <> chosen.map AND node.text = chosen.text COLLATE NOCASE ORDER BY node.id"
    )
    return [Branch(id_, meeting, text, why="title") for id_, meeting, text in file.db.execute(sql, [node])]


def top_points(file: CommitteeFile, branch: int, most: int) -> tuple[list[Told], int]:
    """The points right under a node that most was said about, in their order, and how many more there are.

    Decisions and actions are told for themselves.
    """
    sql = (
        "SELECT id, kind, text, (SELECT COUNT(*) FROM node AS below WHERE below.parent = node.id) AS weight FROM node"
        " WHERE parent = ? AND kind NOT IN ('decision', 'action') ORDER BY position, id"
    )
    rows = list(file.db.execute(sql, [branch]))
    weightiest = {row[0] for row in sorted(rows, key=lambda row: -row[3])[:most]}
    shown = [Told("node", id_, kind, text) for id_, kind, text, _ in rows if id_ in weightiest]
    return shown, len(rows) - len(shown)


def outcomes_under(file: CommitteeFile, branch: int) -> Iterator[Link]:
    """The decisions and actions that stand behind a node and those below it."""
    nodes = json.dumps(sorted(under(file, branch)))
    for table in ("decision", "action_item"):
        sql = f"SELECT id, meeting FROM {table} WHERE node IN (SELECT value FROM json_each(?)) ORDER BY id"
        for id_, meeting in file.db.execute(sql, [nodes]):
            yield Link(meeting, "", table, id_)


def links(file: CommitteeFile, node: int) -> tuple[list[Link], set[int]]:
    """What a node and those below it led to or came from, and the trails that is on."""
    ids = under(file, node)
    mine = _ids(file, "SELECT id FROM decision WHERE node IN {ids}", ids)
    actions = _ids(file, "SELECT id FROM action_item WHERE node IN {ids}", ids)
    grounds = _ids(file, "SELECT decision FROM action_item WHERE decision IS NOT NULL AND id IN {ids}", actions)
    led_to = _ids(file, "SELECT id FROM action_item WHERE decision IN {ids}", mine)
    notes = _ids(file, "SELECT note FROM node WHERE note IS NOT NULL AND id IN {ids}", ids)
    notes |= _ids(file, "SELECT note FROM decision_source WHERE note IS NOT NULL AND decision IN {ids}", mine)
    trails: set[int] = set()
    for column, known in (("note", notes), ("decision", mine), ("action_item", actions)):
        trails |= _ids(file, f"SELECT trail FROM trail_step WHERE {column} IN {{ids}}", known)
    found = [
        *_decisions(file, grounds, "decision"), *_actions(file, led_to, "decision"),
        *_followed(file, actions | led_to), *_notes(file, notes, "note"), *_on_trails(file, trails),
    ]  # fmt: skip
    return list(dict.fromkeys(found)), trails


def _on_trails(file: CommitteeFile, trails: Collection[int]) -> Iterator[Link]:
    def steps(column: str) -> set[int]:
        return _ids(file, f"SELECT {column} FROM trail_step WHERE {column} IS NOT NULL AND trail IN {{ids}}", trails)

    yield from _notes(file, steps("note"), "trail")
    sql = (
        "SELECT board.meeting, strategy.id, strategy.text FROM strategy JOIN board ON board.id = strategy.board"
        " WHERE strategy.id IN (SELECT value FROM json_each(?)) ORDER BY strategy.id"
    )
    for meeting, id_, text in file.db.execute(sql, [json.dumps(sorted(steps("strategy")))]):
        yield Link(meeting, "trail", "strategy", id_, "idea", text)
    yield from _decisions(file, steps("decision"), "trail")
    yield from _actions(file, steps("action_item"), "trail")


def _notes(file: CommitteeFile, ids: Collection[int], why: str) -> Iterator[Link]:
    """Notes that may be read; those that are covered are told by nobody."""
    sql = (
        "SELECT board.meeting, note.id, note.text FROM note JOIN board ON board.id = note.board WHERE note.covered = 0"
        " AND note.id IN (SELECT value FROM json_each(?)) ORDER BY note.id"
    )
    for meeting, id_, text in file.db.execute(sql, [json.dumps(sorted(ids))]):
        yield Link(meeting, why, "note", id_, "note", text)


def _decisions(file: CommitteeFile, ids: Collection[int], why: str) -> Iterator[Link]:
    yield from _plain(file, "decision", ids, why)


def _actions(file: CommitteeFile, ids: Collection[int], why: str) -> Iterator[Link]:
    yield from _plain(file, "action_item", ids, why)


def _plain(file: CommitteeFile, table: str, ids: Collection[int], why: str) -> Iterator[Link]:
    sql = f"SELECT meeting, id FROM {table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    for meeting, id_ in file.db.execute(sql, [json.dumps(sorted(ids))]):
        yield Link(meeting, why, table, id_)


def _followed(file: CommitteeFile, actions: Collection[int]) -> Iterator[Link]:
    """The agenda items that follow actions up."""
    sql = (
        "SELECT DISTINCT item.meeting, item.id, item.title FROM item_action JOIN item ON item.id = item_action.item"
        " WHERE action_item IN (SELECT value FROM json_each(?)) ORDER BY item.id"
    )
    for meeting, id_, title in file.db.execute(sql, [json.dumps(sorted(actions))]):
        yield Link(meeting, "action", "item", id_, "topic", title)


def _ids(file: CommitteeFile, sql: str, ids: Iterable[int]) -> set[int]:
    listed = sql.format(ids="(SELECT value FROM json_each(?))")
    return {int(id_) for (id_,) in file.db.execute(listed, [json.dumps(sorted(ids))])}
