"""Stands in the way of changes to minutes that were approved."""

from collections.abc import Iterable

from db.errors import RuleBroken, words
from db.file import CommitteeFile


def refuse_if_locked(file: CommitteeFile, meeting_id: int) -> None:
    """Let nothing more be written into the minutes of a meeting once they are approved.

    Raises:
        RuleBroken: they are.
    """
    sql = "SELECT number FROM meeting WHERE id = ? AND minutes_status = 'approved'"
    for row in file.db.query(sql, [meeting_id]):
        text = words("The minutes of meeting {number} are approved and locked. Write an addendum to them instead.")
        raise RuleBroken(text, number=row["number"])


def refuse_if_nodes_locked(file: CommitteeFile, nodes: Iterable[int]) -> None:
    """The same, asked by points that are to be changed.

    Raises:
        RuleBroken: one of them stands in approved minutes.
    """
    sql = "SELECT map.meeting FROM node JOIN map ON map.id = node.map WHERE node.id = ?"
    for node in nodes:
        for row in file.db.query(sql, [node]):
            refuse_if_locked(file, row["meeting"])
