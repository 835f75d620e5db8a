"""Who comes to a meeting, when they were in the room, and who stands in for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, moment, stamp
from db.person import Person, people, person

INSIDE: Final = ("present", "late", "left")


@dataclass(frozen=True)
class Attendance:
    """How one person attends one meeting: present, apology, late or left; late without `came_at` is not there yet.

    `came_at` to `left_at` is the last stretch in the room. `stands_for` is the member a substitute sits for.
    """

    id: int
    meeting: int
    person: int
    status: str
    came_at: str | None
    left_at: str | None
    stands_for: int | None = None


@dataclass(frozen=True)
class Stretch:
    """A time in the room: None for `came_at` is from the beginning, None for `left_at` until the end."""

    came_at: str | None
    left_at: str | None


def here(person: Person, attendance: Attendance | None) -> bool:
    """Whether the person is in the room: members are unless they said otherwise, guests only when noted."""
    if attendance is None:
        return person.kind != "guest"
    return attendance.status == "present" or (attendance.status == "late" and attendance.came_at is not None)


def stretches(person: Person, noted: Attendance | None, earlier: Iterable[Stretch] = ()) -> list[Stretch]:
    """When the person was in the room, in order; `earlier` are the stretches before the one in `noted`."""
    if noted is None:
        return [Stretch(None, None)] if person.kind != "guest" else []
    last = [Stretch(noted.came_at, noted.left_at)] if here(person, noted) or noted.status == "left" else []
    return [*earlier, *last]


def in_room(inside: Iterable[Stretch], at: datetime) -> bool:
    """Whether somebody with these stretches is in the room at a moment; who leaves at that second is not."""
    return any(
        (one.came_at is None or moment(one.came_at) <= at) and (one.left_at is None or at < moment(one.left_at))
        for one in inside
    )


def attendances(file: CommitteeFile, meeting: int) -> dict[int, Attendance]:
    """Attendance at a meeting by person id; people not noted are missing."""
    rows = file.db.query("SELECT * FROM attendance WHERE meeting = ?", [meeting])
    return {row["person"]: Attendance(**row) for row in rows}


def presences(file: CommitteeFile, meeting: int) -> dict[int, list[Stretch]]:
    """When each one was in the room at a meeting, by person id, in order; those never there have an empty list."""
    sql = (
        "SELECT attendance.person, presence.came_at, presence.left_at FROM presence"
        " JOIN attendance ON attendance.id = presence.attendance WHERE attendance.meeting = ? ORDER BY presence.id"
    )
    earlier: dict[int, list[Stretch]] = {}
    for row in file.db.query(sql, [meeting]):
        earlier.setdefault(row["person"], []).append(Stretch(row["came_at"], row["left_at"]))
    noted = attendances(file, meeting)
    everybody = [p for p in people(file, active=False) if p.active or p.id in noted]
    return {p.id: stretches(p, noted.get(p.id), earlier.get(p.id, ())) for p in everybody}


def expected(file: CommitteeFile, meeting: int) -> list[Person]:
    """Members, and the guests noted for this meeting, by seat."""
    noted = attendances(file, meeting)
    return [p for p in people(file) if p.kind != "guest" or p.id in noted]


def substitutes(file: CommitteeFile, meeting: int) -> dict[int, int]:
    """Who stands in at a meeting now: the substitute's id by the member's."""
    by_id = {p.id: p for p in people(file, active=False)}
    noted = attendances(file, meeting).values()
    return {a.stands_for: a.person for a in noted if a.stands_for is not None and here(by_id[a.person], a)}


def is_open(file: CommitteeFile, meeting: int) -> bool:
    """Whether a meeting is being held now."""
    sql = "SELECT 1 FROM meeting WHERE id = ? AND opened_at IS NOT NULL AND closed_at IS NULL"
    return file.db.execute(sql, [meeting]).fetchone() is not None


def set_attendance(
    file: CommitteeFile, meeting: int, person_id: int, status: str | None, *, actor: str = "facilitator"
) -> None:
    """Note how a person attends; None forgets the note. Late and left keep the moment, and so does who comes back.

    Args:
        status: "present", "apology", "late", "left" or None.
    """
    now = stamp(file.now())
    with file.action(words("Attendance"), actor=actor):
        old = attendances(file, meeting).get(person_id)
        if status is None:
            _forget(file, old)
            return
        kept = old.came_at if old and status in ("present", "left") else None
        if status == "present" and old and old.left_at and is_open(file, meeting):
            file.new("presence", {"attendance": old.id, "came_at": old.came_at, "left_at": old.left_at})
            kept = now
        note(file, meeting, person_id, status, now if status == "late" else kept, now if status == "left" else None)
        if status in ("present", "late"):
            _relieve(file, meeting, person_id)


def take_back_leaving(file: CommitteeFile, meeting: int, person_id: int, *, actor: str = "facilitator") -> None:
    """Who was noted as having left is in the room after all, as if nothing had been said."""
    with file.action(words("Attendance"), actor=actor):
        old = attendances(file, meeting).get(person_id)
        if old and old.status == "left":
            note(file, meeting, person_id, "present", old.came_at)


def note(
    file: CommitteeFile, meeting: int, person_id: int, status: str, came: str | None = None, left: str | None = None
) -> None:
    """Inside an action: write how a person attends, over what was noted before."""
    row = {"status": status, "came_at": came, "left_at": left}
    old = attendances(file, meeting).get(person_id)
    if old:
        file.db.table("attendance").update(old.id, row)
    else:
        file.new("attendance", {"meeting": meeting, "person": person_id, **row})


def expect_late(file: CommitteeFile, meeting: int, person_id: int, *, actor: str = "facilitator") -> None:
    """Note that a person will come later; once they are there, `set_attendance` with "late" notes the moment."""
    with file.action(words("Attendance"), actor=actor):
        note(file, meeting, person_id, "late")


def mark_attendance(file: CommitteeFile, meeting: int, who: int, state: str, *, actor: str = "facilitator") -> None:
    """What one press means: the same state again takes the note away, and one to come late who is present came now."""
    one, noted = person(file, who), attendances(file, meeting).get(who)
    inside = noted is not None and here(one, noted)
    if state == "present" and inside and one.kind != "guest":
        return
    if state == "left" and noted is not None and noted.status == "left" and noted.came_at:
        take_back_leaving(file, meeting, who, actor=actor)
    elif noted is not None and (inside if state == "present" else noted.status == state and not inside):
        set_attendance(file, meeting, who, None, actor=actor)
    elif state == "late":
        expect_late(file, meeting, who, actor=actor)
    elif state == "present" and noted is not None and noted.status == "late" and is_open(file, meeting):
        set_attendance(file, meeting, who, "late", actor=actor)
    else:
        set_attendance(file, meeting, who, state, actor=actor)


def send_substitute(file: CommitteeFile, meeting: int, member: int, name: str, *, actor: str = "facilitator") -> int:
    """Let somebody sit for a member tonight, with the member's seat and kind; returns the substitute's id.

    A guest known by that name comes again; otherwise one is made. The member has sent an apology, or goes home now.

    Raises:
        RuleBroken: there is no name, it is a member's, or a guest is to be stood in for.
    """
    one, wanted = person(file, member), " ".join(clean(name).split())
    if not wanted:
        raise RuleBroken(words("A person needs a name."))
    if one.kind == "guest":
        raise RuleBroken(words("Only members have substitutes."))
    known = next((p for p in people(file) if p.name == wanted), None)
    if known is not None and known.kind != "guest":
        raise RuleBroken(words("{name} is a member and cannot sit for somebody else."), name=wanted)
    held, now = is_open(file, meeting), stamp(file.now())
    with file.action(words("Substitute"), actor=actor):
        _relieve(file, meeting, member)
        old = attendances(file, meeting).get(member)
        if held and here(one, old):
            note(file, meeting, member, "left", old.came_at if old else None, now)
        elif old is None or old.status != "left":
            note(file, meeting, member, "apology")
        sub = known.id if known else file.new("person", {"name": wanted, "kind": "guest"})
        note(file, meeting, sub, "present", now if held else None)
        file.db.execute("UPDATE attendance SET stands_for = ? WHERE meeting = ? AND person = ?", [member, meeting, sub])
        return sub


def end_substitute(file: CommitteeFile, meeting: int, member: int, *, actor: str = "facilitator") -> None:
    """The substitute of a member goes home; before the meeting they were never noted."""
    with file.action(words("End the substitution"), actor=actor):
        _relieve(file, meeting, member)


def expect_all(file: CommitteeFile, meeting: int) -> None:
    """Inside an action: note every member who has said nothing as present, so that the record is whole."""
    noted = attendances(file, meeting)
    for member in people(file):
        if member.kind != "guest" and member.id not in noted:
            file.new("attendance", {"meeting": meeting, "person": member.id, "status": "present"})


def _relieve(file: CommitteeFile, meeting: int, member: int) -> None:
    """Inside an action: whoever sits for a member leaves."""
    sub = substitutes(file, meeting).get(member)
    if sub is None:
        return
    old = attendances(file, meeting)[sub]
    if is_open(file, meeting):
        note(file, meeting, sub, "left", old.came_at, stamp(file.now()))
    else:
        _forget(file, old)


def _forget(file: CommitteeFile, old: Attendance | None) -> None:
    if old is not None:
        file.db.table("presence").delete_where("attendance = ?", [old.id])
        file.db.table("attendance").delete(old.id)
