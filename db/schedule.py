"""When each item should start, did start, and will start: plan, actual and forecast, worked out from rows and `now`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, Literal

from db.agenda import Item, ItemTime, Meeting, item_times, items
from db.file import CommitteeFile, moment

OTHER_DAY: Final = timedelta(
    hours=2
)  # opened further from its plan than this, a meeting's plan counts from its opening
NIGHT: Final = timedelta(hours=12)
NOTHING: Final[Mapping[int, int]] = MappingProxyType({})


@dataclass(frozen=True)
class Slot:
    """One item on the clock.

    `planned_at` follows from the durations before it; `expected_at` is when it began, or will begin if all goes on as
    planned from now; `spent_s` seconds of work so far; `given_s` seconds it may take, extensions and cuts counted in;
    `left_s` seconds of that are left, negative when over. An item with a fixed time has `fixed_at` and, when it comes
    up early, `waits_s` seconds of air before it. `ended_at` is when it was left last, for one that was worked on.
    """

    item: Item
    planned_at: datetime
    expected_at: datetime
    ends_at: datetime
    spent_s: float
    left_s: float
    state: Literal["done", "now", "later"]
    given_s: float = 0.0
    fixed_at: datetime | None = None
    waits_s: float = 0.0
    ended_at: datetime | None = None

    @property
    def late_s(self) -> float:
        """Seconds the start is behind its plan, or behind its fixed time; negative when early."""
        return (self.expected_at - (self.fixed_at or self.planned_at)).total_seconds()

    @property
    def out(self) -> bool:
        """Whether it is no longer going to be taken up tonight."""
        return self.item.out and self.state == "later"


def spent(times: Sequence[ItemTime], now: datetime) -> float:
    """Seconds of work in the given stretches, an open one up to `now`; a stretch never counts less than nothing."""
    ends = ((moment(t.began_at), moment(t.ended_at) if t.ended_at else now) for t in times)
    return sum(max(0.0, (end - began).total_seconds()) for began, end in ends)


def plan_from(meeting: Meeting) -> datetime:
    """The moment the plan counts from: the planned start, or the opening when the meeting is held at another time."""
    planned = moment(meeting.starts_at)
    opened = moment(meeting.opened_at) if meeting.opened_at else planned
    return opened if abs(opened - planned) > OTHER_DAY else planned


def fixed_moment(meeting: Meeting, item: Item) -> datetime | None:
    """When an item with a fixed time must begin: that local time of day on the evening the meeting is held."""
    if item.fixed_at is None:
        return None
    start = plan_from(meeting)
    time = moment(item.fixed_at).astimezone().time()
    fixed = datetime.combine(start.astimezone().date(), time).astimezone(start.tzinfo)
    return fixed if fixed > start - NIGHT else fixed + timedelta(days=1)


def planned_starts(meeting: Meeting, agenda: Sequence[Item]) -> list[datetime]:
    """The planned start of each item in agenda order, and behind them the planned end."""
    clock, starts = plan_from(meeting), []
    for item in agenda:
        clock = max(clock, fixed_moment(meeting, item) or clock)
        starts.append(clock)
        clock += timedelta(seconds=item.planned_s)
    return [*starts, clock]


def timetable(
    meeting: Meeting,
    agenda: Sequence[Item],
    times: Sequence[ItemTime],
    now: datetime,
    extra: Mapping[int, int] = NOTHING,
) -> list[Slot]:
    """A slot for each item, in agenda order; `extra` is what items were given beyond their plan, by item id."""
    by_item: dict[int, list[ItemTime]] = {}
    for t in times:
        by_item.setdefault(t.item, []).append(t)
    current = next((t.item for t in reversed(times) if t.ended_at is None), None)
    passed = position_reached(agenda, by_item, current)
    clock = moment(meeting.opened_at) if meeting.opened_at else plan_from(meeting)
    if meeting.opened_at and not meeting.closed_at and current is None:
        clock = max(clock, now)
    slots = []
    for item, planned in zip(agenda, planned_starts(meeting, agenda), strict=False):
        worked = by_item.get(item.id, [])
        given = max(0, item.planned_s + extra.get(item.id, 0))
        fixed = fixed_moment(meeting, item)
        used = spent(worked, now)
        if item.id == current or item.position < passed:
            slot = _begun(item, planned, clock, worked, used, given, fixed, now if item.id == current else None)
        else:
            slot = _to_come(item, planned, clock, used, given, fixed)
        slots.append(slot)
        clock = max(clock, slot.ends_at)
    return slots


def _begun(
    item: Item, planned: datetime, clock: datetime, worked: Sequence[ItemTime], used: float, given: int,
    fixed: datetime | None, now: datetime | None,
) -> Slot:  # fmt: skip
    """The slot of an item in work (at `now`) or behind us (None)."""
    began, left = moment(worked[0].began_at) if worked else clock, given - used
    if now is None:
        ended = max((moment(t.ended_at) for t in worked if t.ended_at), default=None)
        ends = began + timedelta(seconds=used)
        return Slot(item, planned, began, ends, used, left, "done", given, fixed, ended_at=ended)
    return Slot(item, planned, began, now + timedelta(seconds=max(0.0, left)), used, left, "now", given, fixed)


def _to_come(
    item: Item, planned: datetime, clock: datetime, used: float, given: int, fixed: datetime | None
) -> Slot:  # fmt: skip
    """The slot of an item ahead; one with a fixed time that comes up early waits for it."""
    if item.out:
        return Slot(item, planned, clock, clock, used, 0.0, "later", 0.0, fixed)
    began, left = max(clock, fixed or clock), given - used
    ends, waits = began + timedelta(seconds=max(0.0, left)), (began - clock).total_seconds()
    return Slot(item, planned, began, ends, used, left, "later", given, fixed, waits)


def position_reached(agenda: Sequence[Item], worked: Mapping[int, object], current: int | None) -> int:
    """Items before this position are behind us: before the one in work, or before the first never worked on."""
    for item in agenda:
        if item.id == current:
            return item.position
    return 1 + max((item.position for item in agenda if item.id in worked), default=0)


def extensions(file: CommitteeFile, meeting_id: int) -> dict[int, int]:
    """Seconds each item of a meeting was given beyond its plan (below nothing: cut short), by item id."""
    sql = (
        "SELECT item, SUM(extra_s) AS extra FROM item_extension JOIN item ON item.id = item"
        " WHERE meeting = ? GROUP BY item"
    )
    return {row["item"]: row["extra"] for row in file.db.query(sql, [meeting_id])}


def schedule(file: CommitteeFile, meeting: Meeting, now: datetime) -> list[Slot]:
    """The timetable of a meeting, read from the file."""
    rows = items(file, meeting.id), item_times(file, meeting.id)
    return timetable(meeting, *rows, now, extensions(file, meeting.id))


def expected_end(meeting: Meeting, slots: Sequence[Slot]) -> datetime:
    """When the meeting ends if all goes on as planned from now; when it ended, for one that is over."""
    if meeting.closed_at:
        return moment(meeting.closed_at)
    return max((slot.ends_at for slot in slots), default=plan_from(meeting))


def planned_end(meeting: Meeting, agenda: Sequence[Item]) -> datetime:
    """When the meeting ends by its plan."""
    return planned_starts(meeting, agenda)[-1]


def late_minutes(meeting: Meeting, slots: Sequence[Slot]) -> int:
    """Whole minutes the end will be behind its plan, 0 when it will not."""
    late = expected_end(meeting, slots) - planned_end(meeting, [slot.item for slot in slots])
    return max(0, int(late.total_seconds() // 60))
