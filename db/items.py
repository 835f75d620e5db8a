"""Writing an agenda: items added, changed, moved, removed, and whole agendas from a template."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Final, TypedDict, Unpack

from db.agenda import cleaned, drop_item, item, items, meeting
from db.branches import release_item, rename_branch
from db.errors import RuleBroken, words
from db.file import CommitteeFile, moment, stamp
from db.wall import note_shown

HANGING: Final = (
    "item_time", "turn", "round", "board", "vote", "decision", "action_item", "disagreement", "grouping", "talk",
)  # fmt: skip
"""Tables whose rows refer to an item; it stays while one of them does."""


class ItemColumns(TypedDict, total=False):
    """The columns of an item that a person may write."""

    kind: str
    title: str
    question: str
    outcome: str
    planned_s: int
    turn_s: int | None
    method: str | None
    fixed_at: str | None
    closed: int
    public_title: str
    public_text: str
    recommendation: str
    route: str
    case_number: str


def moved(order: Sequence[int], id_: int, to: int) -> list[int]:
    """The order with `id_` at index `to`, the others in their order."""
    rest = [other for other in order if other != id_]
    at = max(0, min(to, len(rest)))
    return [*rest[:at], id_, *rest[at:]]


def add_item(
    file: CommitteeFile,
    meeting: int,
    *,
    at: int | None = None,
    actor: str = "facilitator",
    **columns: Unpack[ItemColumns],
) -> int:
    """Add an item at index `at` (0 first), last when None; returns the id."""
    with file.action(words("Add an item"), actor=actor):
        order = [entry.id for entry in items(file, meeting)]
        id_ = put_item(file, meeting, len(order) + 1, columns)
        renumber(file, moved([*order, id_], id_, len(order) if at is None else at))
        return id_


def change_item(file: CommitteeFile, id_: int, *, actor: str = "facilitator", **columns: Unpack[ItemColumns]) -> None:
    """Change columns of an item; typing in one field is one step of undo."""
    with file.action(words("Change the item"), actor=actor, merge=f"item:{id_}:{','.join(columns)}"):
        before, written = item(file, id_).title, cleaned(dict(columns))
        file.db.table("item").update(id_, written)
        rename_branch(file, id_, before, str(written.get("title", before)))
        if "kind" in columns:
            note_shown(file)  # a wall that follows the item shows something else now


def fix_time(file: CommitteeFile, id_: int, at: tuple[int, int] | None, *, actor: str = "facilitator") -> None:
    """Let an item begin at a local time of day, hour and minute, whatever comes before it; None: by the plan."""
    with file.action(words("Fixed time of an item"), actor=actor):
        evening = moment(meeting(file, item(file, id_).meeting).starts_at).astimezone().date()
        fixed = stamp(datetime.combine(evening, time(*at)).astimezone()) if at else None
        file.db.table("item").update(id_, {"fixed_at": fixed})


def move_item(file: CommitteeFile, id_: int, to: int, *, actor: str = "facilitator") -> None:
    """Move an item to index `to` (0 first) in its agenda."""
    with file.action(words("Move the item"), actor=actor):
        order = [entry.id for entry in items(file, item(file, id_).meeting)]
        renumber(file, moved(order, id_, to))


def remove_item(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Remove an item nothing hangs on yet.

    Raises:
        RuleBroken: it was worked on, or has a board, turns or points.
    """
    if any(hangs_on(file, id_)):
        raise RuleBroken(words("Something was already written or said under this item, so it stays."))
    with file.action(words("Remove the item"), actor=actor):
        meeting = item(file, id_).meeting
        release_item(file, id_)
        drop_item(file, id_)
        renumber(file, [entry.id for entry in items(file, meeting)])


def lead_item(file: CommitteeFile, id_: int, people: Iterable[int], *, actor: str = "facilitator") -> None:
    """Say who leads an item, in order."""
    with file.action(words("Choose who leads"), actor=actor):
        file.db.table("item_leader").delete_where("item = ?", [id_])
        for person in dict.fromkeys(people):
            file.new("item_leader", {"item": id_, "person": person})


def use_agenda(
    file: CommitteeFile, meeting: int, rows: Sequence[ItemColumns], *, actor: str = "facilitator"
) -> list[int]:
    """Append the items of a template; returns their ids."""
    with file.action(words("Use a template"), actor=actor):
        first = len(items(file, meeting)) + 1
        return [put_item(file, meeting, first + i, row) for i, row in enumerate(rows)]


def put_item(file: CommitteeFile, meeting: int, position: int, columns: ItemColumns) -> int:
    """Inside an action: insert an item, missing columns with what a new item starts from."""
    row: dict[str, object] = {"kind": "info", "title": "", "planned_s": 600, **columns}
    return file.new("item", {"meeting": meeting, "position": position, **cleaned(row)})


def renumber(file: CommitteeFile, order: Sequence[int]) -> None:
    """Inside an action: positions 1, 2, 3 ... in the given order."""
    for position, id_ in enumerate(order, start=1):
        file.db.execute("UPDATE item SET position = ? WHERE id = ? AND position <> ?", [position, id_, position])


def hangs_on(file: CommitteeFile, id_: int) -> Iterable[bool]:
    """Whether rows of each kind hang on an item: times, turns, boards, votes, decisions, points under its branch ..."""
    for table in HANGING:
        yield file.db.execute(f"SELECT 1 FROM {table} WHERE item = ? LIMIT 1", [id_]).fetchone() is not None
    under = "SELECT 1 FROM node WHERE parent IN (SELECT id FROM node WHERE item = ?) LIMIT 1"
    yield file.db.execute(under, [id_]).fetchone() is not None
