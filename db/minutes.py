"""The minutes as a mind map: everything that is written into it."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Final, Literal

from db.branches import (
    as_node,
    free_side,
    last_point,
    lay_out,
    map_of,
    new_row,
    node,
    nodes,
    place_for,
    release_item,
    release_notes,
    renumber,
    tree_of,
)
from db.cross_links import drop_links
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, moment, stamp
from db.line import Line, read_line
from db.locked import refuse_if_locked, refuse_if_nodes_locked
from db.outcomes import drop_outcomes, make_outcome, move_outcomes, rename_outcome
from db.outline import NODE_KINDS, PREFIXES, Map, Node, Tree, read_capture
from db.people import present
from db.turn_points import turn_now

__all__ = [
    "KINDS_OF_POINTS",
    "NODE_KINDS",
    "PREFIXES",
    "Map",
    "Node",
    "Tree",
    "Way",
    "add_from_notes",
    "add_node",
    "begin",
    "capture",
    "delete_nodes",
    "fold_node",
    "last_point",
    "lay_out",
    "map_of",
    "move_node",
    "next_meeting_on",
    "node",
    "nodes",
    "read_capture",
    "read_here",
    "release_item",
    "release_notes",
    "set_kind",
    "tree_of",
    "write_node",
]

KINDS_OF_POINTS: Final = NODE_KINDS[2:]
Way = Literal["up", "down", "in", "out"]


def begin(file: CommitteeFile, meeting: int) -> None:
    """Begin the minutes of a meeting: its map, with a branch for each item of the agenda."""
    refuse_if_locked(file, meeting)
    with file.action(words("Begin the minutes")):
        lay_out(file, meeting)


def capture(file: CommitteeFile, meeting: int, text: str, *, item: int | None = None, parent: int | None = None) -> int:
    """Write a line into the minutes: last under `parent`, the branch of `item`, or that of the item in work.

    Its prefix tells the kind, and of an action `@name` and a date in words who does it and by when (see `read_line`).
    The point remembers in which turn it came up, as a way back on the laptop; who said it is written nowhere.
    Gives the new node, or 0 when there was nothing but a prefix and nothing was written.
    """
    line = read_here(file, meeting, text)
    if not line.text:
        return 0
    refuse_if_locked(file, meeting)
    turn = turn_now(file, meeting)
    with file.action(words("Write in the minutes")):
        above = node(file, parent) if parent is not None else place_for(file, meeting, item)
        return insert(file, above, line, turn=turn)


def add_node(
    file: CommitteeFile, parent: int, text: str, kind: str = "point", *, after: int | None = None, **more: Any
) -> int:
    """Add a point under `parent`, right behind its child `after` or last; `more` are further parts of a `Line`.

    Gives the point, or 0 when the text is empty.
    """
    line = Line(kind, clean(text), **more)
    if not line.text:
        return 0
    refuse_if_nodes_locked(file, [parent])
    with file.action(words("New point")):
        position = node(file, after).position + 1 if after is not None else None
        return insert(file, node(file, parent), line, position)


def write_node(file: CommitteeFile, id_: int, text: str, kind: str | None = None) -> None:
    """Change what a node says, and its kind if given; an empty text leaves it as it was."""
    said, before = clean(text) or None, node(file, id_)
    if said in (None, before.text) and kind in (None, before.kind):
        return
    refuse_if_nodes_locked(file, [id_])
    with file.action(words("Change a point")):
        if said is not None and said != before.text:
            rename_outcome(file, before, said)
            file.db.table("node").update(id_, {"text": said, "changed_at": stamp(file.now())})
        if kind is not None:
            _change_kind(file, node(file, id_), kind)


def set_kind(file: CommitteeFile, id_: int, kind: str) -> None:
    """Make a point a decision, an action and so on; the row of the follow-up behind it comes or goes with it.

    Raises:
        RuleBroken: the node is the middle or a branch of the agenda, or the follow-up builds on what it was.
    """
    if node(file, id_).kind == kind:
        return
    refuse_if_nodes_locked(file, [id_])
    with file.action(words("Change the kind of a point")):
        _change_kind(file, node(file, id_), kind)


def move_node(file: CommitteeFile, id_: int, way: Way) -> None:
    """Move a node with all below it among its siblings, under the one before it, or out behind its parent.

    Where there is no room that way nothing happens.

    Raises:
        RuleBroken: the branch of an agenda item was to leave the middle.
    """
    moved = node(file, id_)
    to = _destination(file, moved, way)
    if to is None:
        return
    if moved.item is not None and way == "in":
        raise RuleBroken(words("The branch of an agenda item stays at the middle of the map."))
    refuse_if_nodes_locked(file, [id_])
    with file.action(words("Move a point")):
        put_under(file, moved, *to)


def fold_node(file: CommitteeFile, id_: int, folded: bool) -> None:
    """Fold what is below a node away, or show it again."""
    if node(file, id_).folded != folded:
        with file.action(words("Fold a branch") if folded else words("Unfold a branch")):
            file.db.table("node").update(id_, {"folded": int(folded)})


def delete_nodes(file: CommitteeFile, ids: Collection[int]) -> None:
    """Delete nodes with all below them and the rows of the follow-up behind them.

    Raises:
        RuleBroken: one is the middle or a branch of the agenda, or the follow-up builds on one.
    """
    doomed = [as_node(row) for row in _subtrees(file, ids)]
    if not doomed:
        return
    refuse_if_nodes_locked(file, [doomed[0].id])
    for gone in doomed:
        if gone.kind == "root":
            raise RuleBroken(words("The middle of the map stays."))
        if gone.item is not None:
            raise RuleBroken(words("The branch “{text}” stays as long as it is on the agenda."), text=gone.text)
    with file.action(words("Delete from the minutes")):
        drop_outcomes(file, [gone.id for gone in doomed])
        drop_links(file, [gone.id for gone in doomed])
        for gone in reversed(doomed):
            file.db.table("node").delete(gone.id)
        for parent in {gone.parent for gone in doomed} - {gone.id for gone in doomed}:
            renumber(file, parent)


def add_from_notes(file: CommitteeFile, meeting: int, item: int | None, note_ids: Sequence[int]) -> list[int]:
    """Make a point of each note, linked to it, in the order given; one that is there already stays one.

    Covered notes are left out.
    """
    refuse_if_locked(file, meeting)
    with file.action(words("Put notes in the minutes")):
        above = place_for(file, meeting, item)
        made = []
        for note in note_ids:
            known = next(file.db.query("SELECT id FROM node WHERE map = ? AND note = ?", [above.map, note]), None)
            sql = "SELECT CASE covered WHEN 1 THEN '' ELSE text END AS text FROM note WHERE id = ?"
            text = next(file.db.query(sql, [note]))["text"]
            if known is None and clean(text):
                made.append(insert(file, above, Line("point", clean(text)), note=note))
        return made


def add_from_picture(file: CommitteeFile, meeting: int, item: int | None, backdrop: int, text: str) -> int:
    """Make a point that leads to a photo on a board, or find the one that does; gives it.

    Raises:
        RuleBroken: the minutes are locked.
    """
    refuse_if_locked(file, meeting)
    sql = "SELECT node.id FROM node JOIN map ON map.id = node.map WHERE map.meeting = ? AND backdrop = ?"
    known = next(file.db.query(sql, [meeting, backdrop]), None)
    if known is not None:
        return int(known["id"])
    with file.action(words("Put the photo in the minutes")):
        made = insert(file, place_for(file, meeting, item), Line("source", clean(text)))
        file.db.table("node").update(made, {"backdrop": backdrop})
        return made


def read_here(file: CommitteeFile, meeting: int, text: str) -> Line:
    """A line as it is understood at a meeting: names are of those in the room, dates from today."""
    if "@" not in text and not text.lstrip().startswith(">"):
        return read_line(text, {}, file.now().astimezone().date())
    names = {person.id: person.name for person in present(file, meeting)}
    return read_line(text, names, file.now().astimezone().date(), next_meeting_on(file, meeting))


def next_meeting_on(file: CommitteeFile, meeting: int) -> date | None:
    """The local day of the meeting after this one, None if none is planned."""
    sql = (
        "SELECT starts_at FROM meeting WHERE starts_at > (SELECT starts_at FROM meeting WHERE id = ?)"
        " ORDER BY starts_at LIMIT 1"
    )
    return next((moment(row["starts_at"]).astimezone().date() for row in file.db.query(sql, [meeting])), None)


def insert(
    file: CommitteeFile,
    above: Node,
    line: Line,
    position: int | None = None,
    note: int | None = None,
    turn: int | None = None,
) -> int:
    """Inside an action: put a point under a node at a position, last if None; gives it."""
    if position is None:
        position = _last(file, above.id) + 1
    file.db.execute("UPDATE node SET position = position + 1 WHERE parent = ? AND position >= ?", [above.id, position])
    side = free_side(file, above.id) if above.kind == "root" else None
    more = {"note": note, "turn": turn, "side": side, "detail": clean(line.detail)}
    id_ = new_row(file, above.map, above.id, position, line.kind, line.text, **more)
    known = {"owner": line.person, "due_on": line.due_on} if line.kind == "action" else {}
    known |= {"person": line.person} if line.kind == "quote" else {}
    make_outcome(file, id_, line.kind, line.text, _meeting(file, above.map), _item_above(file, id_), **known)
    return id_


def _change_kind(file: CommitteeFile, before: Node, kind: str) -> None:
    if kind == before.kind:
        return
    if before.kind == "root" or before.item is not None or kind not in KINDS_OF_POINTS:
        raise RuleBroken(words("The middle and the branches of the agenda keep their kind."))
    drop_outcomes(file, [before.id])
    file.db.table("node").update(before.id, {"kind": kind, "changed_at": stamp(file.now())})
    make_outcome(file, before.id, kind, before.text, _meeting(file, before.map), _item_above(file, before.id))


def _destination(file: CommitteeFile, moved: Node, way: Way) -> tuple[Node, int] | None:
    """The parent and the position a node moves to, None where there is no room that way."""
    if moved.parent is None:
        return None
    above, last = node(file, moved.parent), _last(file, moved.parent)
    if way == "up":
        return (above, moved.position - 1) if moved.position > 1 else None
    if way == "down":
        return (above, moved.position + 1) if moved.position < last else None
    if way == "out":
        return (node(file, above.parent), above.position + 1) if above.parent is not None else None
    sql = "SELECT * FROM node WHERE parent = ? AND position < ? ORDER BY position DESC LIMIT 1"
    before = next((as_node(row) for row in file.db.query(sql, [moved.parent, moved.position])), None)
    return (before, _last(file, before.id) + 1) if before else None


def put_under(file: CommitteeFile, moved: Node, above: Node, position: int) -> None:
    """Inside an action: let a node with all below it stand under another one, at a position."""
    close = "UPDATE node SET position = position - 1 WHERE parent = ? AND position > ?"
    room = "UPDATE node SET position = position + 1 WHERE parent = ? AND position >= ? AND id <> ?"
    file.db.execute(close, [moved.parent, moved.position])
    file.db.execute(room, [above.id, position, moved.id])
    side = moved.side
    if moved.parent != above.id:
        side = node(file, moved.parent).side if above.kind == "root" and moved.parent else None
    file.db.table("node").update(moved.id, {"parent": above.id, "position": position, "side": side})
    if moved.parent != above.id:
        move_outcomes(file, [row["id"] for row in _subtrees(file, [moved.id])], _item_above(file, moved.id))


def _subtrees(file: CommitteeFile, ids: Collection[int]) -> list[dict[str, Any]]:
    """The rows of nodes and all below them, each before its children."""
    sql = (
        "WITH RECURSIVE under(id, depth) AS (SELECT id, 0 FROM node WHERE id IN ({marks}) UNION ALL"
        " SELECT node.id, depth + 1 FROM node JOIN under ON node.parent = under.id)"
        " SELECT node.* FROM node JOIN (SELECT id, MAX(depth) AS depth FROM under GROUP BY id) AS found"
        " ON found.id = node.id ORDER BY found.depth, node.id"
    ).format(marks=",".join("?" * len(ids)))
    return list(file.db.query(sql, list(ids)))


def _item_above(file: CommitteeFile, id_: int) -> int | None:
    sql = (
        "WITH RECURSIVE above(id, parent, item, depth) AS (SELECT id, parent, item, 0 FROM node WHERE id = ? UNION ALL"
        " SELECT node.id, node.parent, node.item, depth + 1 FROM node JOIN above ON node.id = above.parent)"
        " SELECT item FROM above WHERE item IS NOT NULL ORDER BY depth LIMIT 1"
    )
    return next((row["item"] for row in file.db.query(sql, [id_])), None)


def _meeting(file: CommitteeFile, map_: int) -> int:
    return int(next(file.db.query("SELECT meeting FROM map WHERE id = ?", [map_]))["meeting"])


def _last(file: CommitteeFile, parent: int) -> int:
    sql = "SELECT COALESCE(MAX(position), 0) AS last FROM node WHERE parent = ?"
    return int(next(file.db.query(sql, [parent]))["last"])
