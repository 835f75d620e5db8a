"""The meetings, their items and when those were worked on, as they stand in the file."""

from dataclasses import dataclass

from db.file import CommitteeFile
from db.people import Person


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
