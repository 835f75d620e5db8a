"""Who took part in a meeting, as the tables of its minutes: by name with times, or by group with numbers."""

from collections.abc import Iterator

from app.minutes.exchange.paper import Block, Grid, Heading
from app.minutes.record_words import ATTENDANCE, GROUPS, ROLES, of_group, told
from app.shell.language import clock, tr
from db.file import moment
from db.record import Attendee, Record


def attendance(shown: Record) -> Iterator[Block]:
    """A heading and a table; nothing where nobody is expected."""
    if not shown.attendees:
        return
    yield Heading(2, tr("Attendance"))
    if any(one.name for one in shown.attendees):
        yield _by_name(shown.attendees)
    else:
        yield _by_group(shown.attendees)


def _by_name(everybody: tuple[Attendee, ...]) -> Grid:
    parties = any(one.party for one in everybody)
    head = [tr("Name"), tr("Group"), tr("Party"), tr("Attendance"), tr("Came"), tr("Left")]
    rows = []
    for one in everybody:
        group = f"{of_group(one)}, {one.title}" if one.title else of_group(one)
        role = f" ({told(ROLES, one.role)})" if one.role else ""
        cells = [
            one.name + role,
            group,
            one.party,
            told(ATTENDANCE, one.status),
            _time(one.came_at),
            _time(one.left_at),
        ]
        rows.append(tuple(cell for at, cell in enumerate(cells) if parties or at != 2))
    return Grid(tr("Who took part"), tuple(cell for at, cell in enumerate(head) if parties or at != 2), tuple(rows))


def _by_group(everybody: tuple[Attendee, ...]) -> Grid:
    rows = []
    for kind in GROUPS:
        of_kind = [one for one in everybody if one.kind == kind]
        away = sum(1 for one in of_kind if one.status == "apology")
        if of_kind:
            rows.append((told(GROUPS, kind), str(len(of_kind) - away), str(away)))
    return Grid(tr("Who took part"), (tr("Group"), tr("Took part"), tr("Apologies")), tuple(rows))


def _time(at: str | None) -> str:
    return clock(moment(at)) if at else ""
