"""What the room saw in a meeting and when: worked out from what was noted, and from when the time of an item was up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from db.agenda_rows import Item, ItemTime, item_times, items
from db.board_rows import board_of_item
from db.file import CommitteeFile, moment
from db.schedule import spent
from db.time_up import Answer, answers
from db.wall import Sight, board_shown, shown

NOT_AGAIN: Final = ("welcome", "read_back", "time_up")
"""Stages nobody goes back to: they come by themselves, or are begun where they belong."""

LEAST: Final = timedelta(seconds=1)
"""What flashed by for less, because somebody chose again at once, nobody saw."""


@dataclass(frozen=True)
class Span:
    """A stretch of time in which the room saw one thing; `stage` "black" for a dark wall, "time_up" for the question.

    `ended_at` is None for what is seen now. `frozen`: the picture stood still.
    """

    stage: str
    item: int | None
    board: int | None
    frozen: bool
    began_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class Extension:
    """Seconds an item was given beyond its plan at a moment."""

    at: datetime
    extra_s: int


Stretch = tuple[datetime, datetime | None]


def asked(
    item: Item, times: Sequence[ItemTime], given: Sequence[Extension], told: Sequence[Answer], now: datetime
) -> list[Stretch]:
    """When the question what to do with the rest of an item was up: from the time being used until it was answered."""
    if item.kind == "break":
        return []
    turns = [one.at for one in given] + [moment(one.at) for one in told]
    up: list[Stretch] = []
    for n, time in enumerate(times):
        began, ended = moment(time.began_at), moment(time.ended_at) if time.ended_at else now
        marks = sorted({began, *(at for at in turns if began < at <= ended)})
        for start, end in zip(marks, [*marks[1:], None], strict=True):
            may = item.planned_s + sum(one.extra_s for one in given if one.at <= start)
            done = {one.given_s for one in told if moment(one.at) <= start}
            used = spent(times[:n], start) + (start - began).total_seconds()
            up_at = start + timedelta(seconds=max(0.0, may - used))
            if may > 0 and may not in done and up_at < (end or ended):
                up.append((up_at, end if end or time.ended_at is None else ended))
    return up


def spans(sights: Sequence[Sight], up: Sequence[Stretch]) -> list[Span]:
    """What the room saw, in order; `up` is when the question of the time was put over everything."""
    seen: list[Span] = []
    asking = False
    for n, sight in enumerate(sights):
        began = moment(sight.at)
        ended = moment(sights[n + 1].at) if n + 1 < len(sights) else None
        # A picture that stands still shows the question if it was there when the wall was frozen.
        asking = (
            asking
            if sight.frozen and n and sights[n - 1].frozen
            else any(a <= began and (b is None or began < b) for a, b in up)
        )
        plain = Span(sight.stage, sight.item, sight.board, bool(sight.frozen), began, ended)
        if sight.stage == "welcome":
            continue
        if sight.blank:
            seen.append(replace(plain, stage="black", frozen=False))
        elif sight.frozen:
            seen.append(replace(plain, stage="time_up", board=None) if asking else plain)
        else:
            seen += _with_question(plain, up)
    return _joined([span for span in seen if span.ended_at is None or span.ended_at - span.began_at >= LEAST])


def _with_question(plain: Span, up: Sequence[Stretch]) -> list[Span]:
    """A stretch cut where the question lay over it."""
    parts: list[Span] = []
    at: datetime | None = plain.began_at
    for first, last in up:
        if at is None:
            break
        first, last = max(first, at), earlier(last, plain.ended_at)
        if last is None or first < last:
            parts.append(replace(plain, began_at=at, ended_at=first))
            parts.append(Span("time_up", plain.item, None, False, first, last))
            at = last
    if at is not None:
        parts.append(replace(plain, began_at=at))
    return [part for part in parts if part.ended_at is None or part.ended_at > part.began_at]


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two ends; None is no end."""
    return min((end for end in (one, other) if end is not None), default=None)


def _joined(seen: Sequence[Span]) -> list[Span]:
    """Neighbours that are the same to the eye as one, as when a dark wall is frozen as well."""
    joined: list[Span] = []
    for span in seen:
        last = joined[-1] if joined else None
        if last and replace(last, began_at=span.began_at, ended_at=span.ended_at) == span:
            joined[-1] = replace(last, ended_at=span.ended_at)
        else:
            joined.append(span)
    return joined


def sights(file: CommitteeFile, meeting_id: int) -> list[Sight]:
    """What was noted of a meeting's wall, in order; a board made later than its item was entered is filled in."""
    sql = "SELECT * FROM wall_shown WHERE meeting = ? ORDER BY id"
    return [_with_board(file, Sight(**row)) for row in file.db.query(sql, [meeting_id])]


def _with_board(file: CommitteeFile, sight: Sight) -> Sight:
    if sight.stage != "board" or sight.board is not None or sight.item is None:
        return sight
    found = board_of_item(file, sight.item)
    return replace(sight, board=found.id if found else None)


def seen(file: CommitteeFile, meeting_id: int) -> list[Span]:
    """What the room saw in a meeting, in order."""
    worked = item_times(file, meeting_id)
    longer: dict[int, list[Extension]] = {}
    sql = "SELECT item, extra_s, at FROM item_extension WHERE item IN (SELECT id FROM item WHERE meeting = ?)"
    for row in file.db.query(f"{sql} ORDER BY id", [meeting_id]):
        longer.setdefault(row["item"], []).append(Extension(moment(row["at"]), row["extra_s"]))
    up: list[Stretch] = []
    for item in items(file, meeting_id):
        times = [time for time in worked if time.item == item.id]
        up += asked(item, times, longer.get(item.id, []), answers(file, item.id), file.now())
    return spans(sights(file, meeting_id), sorted(up, key=lambda stretch: stretch[0]))


def shown_before(file: CommitteeFile, meeting_id: int, at_most: int = 8) -> list[Sight]:
    """What can be shown again: each stage and each board once, the one seen last first, without what is on now."""
    now = shown(file)
    known = {(now.stage, board_shown(file, now))}
    found: list[Sight] = []
    for sight in reversed(sights(file, meeting_id)):
        key = (sight.stage, sight.board)
        if sight.stage not in NOT_AGAIN and not sight.blank and key not in known:
            known.add(key)
            found.append(sight)
    return found[:at_most]
