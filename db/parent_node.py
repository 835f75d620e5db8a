"""A point put in between a node of the minutes and the one above it, so that what stood alone gets a heading."""

from db.branches import node
from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.line import Line
from db.locked import refuse_if_nodes_locked
from db.minutes import insert, put_under


def add_parent(file: CommitteeFile, id_: int, line: Line) -> int | None:
    """Write a point in the place of a node, which with all below it goes under the point; None where nothing is said.

    Raises:
        RuleBroken: the node is the middle or the branch of an agenda item.
    """
    below = node(file, id_)
    if not line.text:
        return None
    if below.parent is None or below.item is not None:
        raise RuleBroken(words("The middle and the branches of the agenda stay where they are."))
    refuse_if_nodes_locked(file, [id_])
    with file.action(words("New point above")):
        made = insert(file, node(file, below.parent), line, below.position)
        if below.side is not None:
            file.db.table("node").update(made, {"side": below.side})
        put_under(file, node(file, id_), node(file, made), 1)
    return made
