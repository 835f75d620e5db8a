"""The meetings and their agendas, and what is on the wall."""

from dataclasses import dataclass
from typing import Final

from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.people import Person

ITEM_KINDS: Final = (
    "info", "round", "list", "silent", "board", "groups", "pairs", "vote", "scale", "map", "talk", "reading", "scene",
    "decision", "break",
)  # fmt: skip
STAGE_OF_KIND: Final = {
    "round": "round", "list": "round", "talk": "round", "board": "board", "silent": "board", "map": "map",
    "decision": "map", "vote": "board",
}  # fmt: skip
DEFAULT_TURN_S: Final = 60


@dataclass(frozen=True)
class Meeting:
    """A meeting; `number` is what people call it by and unique in the file."""

    id: int
    number: int
    kind: str
    title: str
    theme: str
    place: str
    purpose: str
    outcome: str
    starts_at: str
    opened_at: str | None
    closed_at: str | None
    prepare_on: str | None
    secretary: int | None
    timekeeper: int | None
    mood_watch: int | None
    roles_aside: int
    minutes_status: str


@dataclass(frozen=True)
class Item:
    """An item of an agenda; `position` counts from 1, `planned_s` and `turn_s` are seconds."""

    id: int
    meeting: int
    position: int
    kind: str
    title: str
    question: str
    outcome: str
    planned_s: int
    turn_s: int | None
    method: str | None
    closed: int = 0
    public_title: str = ""
    public_text: str = ""
    recommendation: str = ""
    route: str = ""
    case_number: str = ""
    fixed_at: str | None = None
    pinned: int = 0
    became: str = ""
    carried_from: int | None = None
    roles_aside: int | None = None

    @property
    def out(self) -> bool:
        """Whether it was taken off tonight's agenda: moved to the next meeting, or dropped."""
        return self.became in ("moved", "dropped")


@dataclass(frozen=True)
class ItemTime:
    """One stretch of time an item was worked on; open while `ended_at` is None."""

    id: int
    item: int
    began_at: str
    ended_at: str | None


@dataclass(frozen=True)
class Wall:
    """What the facilitator chose for the wall; "auto" follows the item in work."""

    meeting: int | None
    stage: str
    board: int | None
    blank: bool
    frozen: bool


@dataclass(frozen=True)
class Shown:
    """What the wall shows now: "welcome" when no meeting is open."""

    stage: str
    meeting: Meeting | None
    item: Item | None
    board: int | None


def meetings(file: CommitteeFile) -> list[Meeting]:
    """All meetings in the order they take place."""
    return [Meeting(**row) for row in file.db.query("SELECT * FROM meeting ORDER BY starts_at, number, id")]


def meeting(file: CommitteeFile, id_: int) -> Meeting:
    """One meeting; KeyError when there is none."""
    for row in file.db.query("SELECT * FROM meeting WHERE id = ?", [id_]):
        return Meeting(**row)
    raise KeyError(id_)


def running(file: CommitteeFile) -> Meeting | None:
    """The meeting that is open now, the newest when a meeting before it was never closed."""
    sql = "SELECT * FROM meeting WHERE opened_at IS NOT NULL AND closed_at IS NULL ORDER BY opened_at DESC LIMIT 1"
    return next((Meeting(**row) for row in file.db.query(sql)), None)


def upcoming(file: CommitteeFile) -> Meeting | None:
    """The first meeting that was not opened yet."""
    sql = "SELECT * FROM meeting WHERE opened_at IS NULL ORDER BY starts_at, id LIMIT 1"
    return next((Meeting(**row) for row in file.db.query(sql)), None)


def items(file: CommitteeFile, meeting_id: int) -> list[Item]:
    """The agenda of a meeting, in order."""
    return [
        Item(**row) for row in file.db.query("SELECT * FROM item WHERE meeting = ? ORDER BY position", [meeting_id])
    ]


def item(file: CommitteeFile, id_: int) -> Item:
    """One item; KeyError when there is none."""
    for row in file.db.query("SELECT * FROM item WHERE id = ?", [id_]):
        return Item(**row)
    raise KeyError(id_)


def current_item(file: CommitteeFile) -> Item | None:
    """The item in work in the meeting that is open."""
    now = running(file)
    if now is None:
        return None
    sql = (
        "SELECT item.* FROM item JOIN item_time ON item_time.item = item.id"
        " WHERE item.meeting = ? AND item_time.ended_at IS NULL ORDER BY item_time.id DESC LIMIT 1"
    )
    return next((Item(**row) for row in file.db.query(sql, [now.id])), None)


def item_times(file: CommitteeFile, meeting_id: int) -> list[ItemTime]:
    """When the items of a meeting were worked on, in order of time."""
    sql = "SELECT item_time.* FROM item_time JOIN item ON item.id = item WHERE meeting = ? ORDER BY item_time.id"
    return [ItemTime(**row) for row in file.db.query(sql, [meeting_id])]


def leaders(file: CommitteeFile, meeting_id: int) -> dict[int, list[Person]]:
    """Who leads each item, by item id; items nobody leads are missing."""
    sql = (
        "SELECT item_leader.item AS led, person.* FROM item_leader JOIN person ON person.id = item_leader.person"
        " JOIN item ON item.id = item_leader.item WHERE item.meeting = ? ORDER BY item_leader.id"
    )
    found: dict[int, list[Person]] = {}
    for row in file.db.query(sql, [meeting_id]):
        found.setdefault(row.pop("led"), []).append(Person(**{**row, "active": bool(row["active"])}))
    return found


def wall(file: CommitteeFile) -> Wall:
    """What was chosen for the wall; follows the item in work while nothing was chosen."""
    for row in file.db.query("SELECT * FROM wall WHERE id = 1"):
        return Wall(row["meeting"], row["stage"], row["board"], bool(row["blank"]), bool(row["frozen"]))
    return Wall(None, "auto", None, False, False)


def shown(file: CommitteeFile) -> Shown:
    """What the wall shows now, "auto" resolved by the kind of the item in work."""
    now, chosen = running(file), wall(file)
    if chosen.stage == "read_back" and chosen.meeting is not None:
        # Minutes are read back after the meeting as well, or at the next one.
        return Shown("read_back", meeting(file, chosen.meeting), None, None)
    if now is None:
        return Shown("welcome", upcoming(file), None, None)
    work = current_item(file)
    stage = chosen.stage
    if stage == "auto":
        stage = "agenda" if work is None else STAGE_OF_KIND.get(work.kind, "agenda")
    return Shown(stage, now, work, chosen.board)


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
        for table in ("chair_duty", "seating", "attendance", "preparation", "handover_tip"):
            file.db.table(table).delete_where("meeting = ?", [id_])
        file.db.execute("UPDATE wall SET meeting = NULL, board = NULL WHERE meeting = ?", [id_])
        file.db.table("meeting").delete(id_)


def show_on_wall(file: CommitteeFile, stage: str, board: int | None = None, *, actor: str = "facilitator") -> None:
    """Choose what the wall shows, "auto" to follow the item in work; ends blank and frozen."""
    now = running(file)
    with file.action(words("Show on the wall"), actor=actor):
        set_wall(file, meeting=now.id if now else None, stage=stage, board=board, blank=0, frozen=0)


def blank_wall(file: CommitteeFile, on: bool, *, actor: str = "facilitator") -> None:
    """Make the wall dark, or show the stage again."""
    with file.action(words("Blank the wall"), actor=actor):
        set_wall(file, blank=int(on))


def freeze_wall(file: CommitteeFile, on: bool, *, actor: str = "facilitator") -> None:
    """Keep the picture that is on the wall while the laptop goes on, or follow again."""
    with file.action(words("Freeze the wall"), actor=actor):
        set_wall(file, frozen=int(on))


def set_wall(file: CommitteeFile, **columns: object) -> None:
    """Inside an action: write columns of the one wall row."""
    if file.db.execute("SELECT 1 FROM wall WHERE id = 1").fetchone():
        file.db.table("wall").update(1, columns)
    else:
        file.new("wall", {"id": 1, **columns})


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
