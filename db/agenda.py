"""The meetings and their agendas, and what is on the wall."""

from typing import Final

from db.agenda_rows import (
    Item,
    ItemTime,
    Meeting,
    current_item,
    item,
    item_times,
    items,
    leaders,
    meeting,
    meetings,
    running,
    upcoming,
)
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.wall import STAGE_OF_KIND, Shown, Wall, blank_wall, freeze_wall, set_wall, show_on_wall, shown, wall

__all__ = [
    "DEFAULT_TURN_S", "ITEM_KINDS", "STAGE_OF_KIND", "Item", "ItemTime", "Meeting", "Shown", "Wall", "begin_item",
    "blank_wall", "change_meeting", "cleaned", "current_item", "drop_item", "freeze_wall", "item", "item_times",
    "items", "leaders", "leave_item", "meeting", "meetings", "next_number", "plan_meeting", "put_meeting",
    "remove_meeting", "running", "set_wall", "show_on_wall", "shown", "upcoming", "wall",
]  # fmt: skip

ITEM_KINDS: Final = (
    "info", "round", "list", "silent", "board", "groups", "pairs", "vote", "scale", "map", "talk", "reading", "scene",
    "decision", "break",
)  # fmt: skip
DEFAULT_TURN_S: Final = 60


def plan_meeting(
    file: CommitteeFile, title: str, starts_at: str, *, theme: str = "", place: str = "", actor: str = "facilitator"
) -> int:
    """Plan a meeting with the next free number; returns the id.

    Args:
        starts_at: moment as ISO 8601 UTC text.
    """
    with file.action(words("Plan a meeting"), actor=actor):
        return put_meeting(file, title, starts_at, theme=theme, place=place)


def put_meeting(file: CommitteeFile, title: str, starts_at: str, *, theme: str = "", place: str = "") -> int:
    """Inside an action: insert a meeting with the next free number."""
    row = cleaned({"title": title, "theme": theme, "place": place, "starts_at": starts_at})
    return file.new("meeting", {"number": next_number(file), **row})


def next_number(file: CommitteeFile) -> int:
    """The number a new meeting gets."""
    return 1 + max((one.number for one in meetings(file)), default=0)


def change_meeting(file: CommitteeFile, id_: int, actor: str = "facilitator", **columns: object) -> None:
    """Change columns of a meeting by name; text is cleaned."""
    with file.action(words("Change the meeting"), actor=actor, merge=f"meeting:{id_}:{','.join(columns)}"):
        file.db.table("meeting").update(id_, cleaned(columns))


def remove_meeting(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Remove a meeting that was never opened, with its agenda.

    Raises:
        RuleBroken: it was opened, so there is a record to keep, or a board was prepared for it.
    """
    if meeting(file, id_).opened_at is not None:
        raise RuleBroken(words("A meeting that was held stays in the file."))
    if file.db.execute("SELECT 1 FROM board WHERE meeting = ?", [id_]).fetchone():
        raise RuleBroken(words("A board was prepared for this meeting, so it stays."))
    with file.action(words("Remove the meeting"), actor=actor):
        for entry in items(file, id_):
            drop_item(file, entry.id)
        for table in ("chair_duty", "seating", "attendance", "preparation", "handover_tip", "wall_next", "wall_shown"):
            file.db.table(table).delete_where("meeting = ?", [id_])
        file.db.execute("UPDATE wall SET meeting = NULL, board = NULL WHERE meeting = ?", [id_])
        file.db.table("meeting").delete(id_)


def begin_item(file: CommitteeFile, item_id: int) -> None:
    """Inside an action: start the time of an item; the one before must have been left."""
    file.new("item_time", {"item": item_id, "began_at": stamp(file.now())})


def leave_item(file: CommitteeFile, meeting_id: int) -> None:
    """Inside an action: end the time of the item in work, if any."""
    sql = "UPDATE item_time SET ended_at = ? WHERE ended_at IS NULL AND item IN (SELECT id FROM item WHERE meeting = ?)"
    file.db.execute(sql, [stamp(file.now()), meeting_id])


def drop_item(file: CommitteeFile, item_id: int) -> None:
    """Inside an action: delete an item and what was only about it; the caller closes the gap in the order."""
    about = ("item_leader", "item_note", "item_action", "item_extension", "time_up", "rule_set", "list_closing")
    for table in about:
        file.db.table(table).delete_where("item = ?", [item_id])
    file.db.execute("UPDATE item SET carried_from = NULL WHERE carried_from = ?", [item_id])
    file.db.table("item").delete(item_id)


def cleaned(columns: dict[str, object]) -> dict[str, object]:
    """The same columns with every text cleaned."""
    return {name: clean(value) if isinstance(value, str) else value for name, value in columns.items()}
