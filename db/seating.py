"""Who sits where at one meeting, and who has sat beside whom before."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.attendance import INSIDE, attendances, here, substitutes
from db.errors import words
from db.file import CommitteeFile
from db.mixing import Sitter, mix, neighbours, pair
from db.person import Person, people

CHANGE: Final = words("Change the seats")


@dataclass(frozen=True)
class Memory:
    """How often two people sat side by side, and worked in one group, at other meetings; by pair, lower id first."""

    sat: Mapping[tuple[int, int], int]
    worked: Mapping[tuple[int, int], int]


def seated_tonight(everybody: Iterable[Person], own: Mapping[int, int], stands_in: Mapping[int, int]) -> list[Person]:
    """Everybody as they sit tonight, clockwise, those without a seat last.

    Args:
        own: tonight's seats by person; empty where the usual seats hold. Who has none of them sits after the others.
        stands_in: substitutes by the member they sit for; they have the member's seat and kind.
    """
    by_id = {p.id: p for p in everybody}
    last, found = max(own.values(), default=0), {}
    for one in sorted((p for p in by_id.values() if p.seat is not None and own), key=lambda p: (p.seat, p.id)):
        if one.id not in own:
            last += 1
            found[one.id] = last
    for one in by_id.values():
        found.setdefault(one.id, own.get(one.id, 0) or one.seat or 0)
    sitting = {p.id: replace(p, seat=found[p.id] or None) for p in by_id.values()}
    for member, sub in stands_in.items():
        if member in sitting and sub in sitting:
            seat = own.get(sub) or sitting[member].seat
            sitting[sub] = replace(sitting[sub], kind=by_id[member].kind, seat=seat)
            sitting[member] = replace(sitting[member], seat=None)
    return sorted(sitting.values(), key=lambda p: (p.seat is None, p.seat or 0, p.name, p.id))


def woven(order: Sequence[int], before: Sequence[int]) -> list[int]:
    """`order` with those of `before` that are missing in it, each after the one they came after; nobody twice."""
    whole = list(dict.fromkeys(order))
    there = set(whole)
    for i, who in enumerate(before):
        if who not in there:
            whole.insert(whole.index(before[i - 1]) + 1 if i else 0, who)
            there.add(who)
    return whole


def own_seats(file: CommitteeFile, meeting: int) -> dict[int, int]:
    """The seats kept for one meeting, by person; empty where the usual seats hold."""
    rows = file.db.query("SELECT person, seat FROM seating WHERE meeting = ? ORDER BY seat, id", [meeting])
    return {row["person"]: row["seat"] for row in rows}


def at_table(file: CommitteeFile, meeting: int) -> list[Person]:
    """Everybody as they sit at a meeting, clockwise: with tonight's seats, substitutes in the seat of their member."""
    return seated_tonight(people(file), own_seats(file, meeting), substitutes(file, meeting))


def present(file: CommitteeFile, meeting: int) -> list[Person]:
    """Those in the room, as they sit."""
    noted = attendances(file, meeting)
    return [p for p in at_table(file, meeting) if here(p, noted.get(p.id))]


def sitters(file: CommitteeFile, meeting: int) -> list[Person]:
    """Those in the room and those who come later, whose place is kept; as they sit."""
    noted = attendances(file, meeting)
    return [
        p
        for p in at_table(file, meeting)
        if here(p, noted.get(p.id)) or (p.id in noted and noted[p.id].status == "late")
    ]


def memory(file: CommitteeFile, meeting: int) -> Memory:
    """Who sat side by side and who worked together at meetings other than this one."""
    sql = (
        "SELECT seating.meeting, seating.person FROM seating JOIN meeting ON meeting.id = seating.meeting"
        " JOIN attendance ON attendance.meeting = seating.meeting AND attendance.person = seating.person"
        " WHERE seating.meeting <> ? AND meeting.opened_at IS NOT NULL AND attendance.status <> 'apology'"
        " ORDER BY seating.meeting, seating.seat, seating.id"
    )
    rings: dict[int, list[int]] = {}
    for row in file.db.query(sql, [meeting]):
        rings.setdefault(row["meeting"], []).append(row["person"])
    sql = (
        "SELECT grouping, name, person FROM group_member JOIN grouping ON grouping.id = grouping"
        " WHERE grouping.meeting <> ? ORDER BY group_member.id"
    )
    groups: dict[tuple[int, str], list[int]] = {}
    for row in file.db.query(sql, [meeting]):
        groups.setdefault((row["grouping"], row["name"]), []).append(row["person"])
    worked = Counter(pair(a, b) for group in groups.values() for i, a in enumerate(group) for b in group[i + 1 :])
    return Memory(Counter(one for ring in rings.values() for one in neighbours(ring)), worked)


def propose(file: CommitteeFile, meeting: int, seed: int) -> list[int]:
    """An order of those at the table that mixes them well, as person ids clockwise; the same for the same seed."""
    known = memory(file, meeting)
    return mix([Sitter(p.id, p.kind, p.party) for p in sitters(file, meeting)], known.sat, known.worked, seed)


def arrange(
    file: CommitteeFile,
    meeting: int,
    order: Sequence[int],
    *,
    name: str = CHANGE,
    merge: str | None = None,
    actor: str = "facilitator",
) -> None:
    """Seat people for one meeting in this order, clockwise; those away keep their place among their neighbours."""
    before = [p.id for p in at_table(file, meeting) if p.seat is not None]
    with file.action(name, actor=actor, merge=merge):
        _write(file, meeting, woven(order, before))


def swap(file: CommitteeFile, meeting: int, one: int, other: int, *, actor: str = "facilitator") -> None:
    """Let two people change seats tonight."""
    turned = {one: other, other: one}
    arrange(file, meeting, [turned.get(p.id, p.id) for p in sitters(file, meeting)], actor=actor)


def insert_at(file: CommitteeFile, meeting: int, who: int, index: int, *, actor: str = "facilitator") -> None:
    """Seat somebody tonight at `index` (from 0) among those at the table; the others move up in their order."""
    order = [p.id for p in sitters(file, meeting) if p.id != who]
    order.insert(max(0, min(index, len(order))), who)
    arrange(file, meeting, order, actor=actor)


def step_round(file: CommitteeFile, meeting: int, who: int, by: int, *, actor: str = "facilitator") -> None:
    """Move somebody `by` seats clockwise (negative: the other way), past their neighbours."""
    order = [p.id for p in sitters(file, meeting)]
    at = order.index(who)
    to = (at + by) % len(order)
    order[at], order[to] = order[to], order[at]
    arrange(file, meeting, order, merge=f"seating:{meeting}:{who}", actor=actor)


def usual_seats(file: CommitteeFile, meeting: int, *, actor: str = "facilitator") -> None:
    """Forget the seats of one meeting: the usual ones hold again."""
    with file.action(words("Usual seats"), actor=actor):
        file.db.table("seating").delete_where("meeting = ?", [meeting])


def keep_seats(file: CommitteeFile, meeting: int) -> None:
    """Inside an action: note where everybody sat at a meeting that ends, so that the next proposal knows."""
    if not own_seats(file, meeting):
        came = {id_ for id_, noted in attendances(file, meeting).items() if noted.status in INSIDE}
        _write(file, meeting, [p.id for p in at_table(file, meeting) if p.id in came])


def _write(file: CommitteeFile, meeting: int, order: Sequence[int]) -> None:
    old = own_seats(file, meeting)
    for who in old.keys() - set(order):
        file.db.table("seating").delete_where("meeting = ? AND person = ?", [meeting, who])
    for seat, who in enumerate(order, start=1):
        if who not in old:
            file.new("seating", {"meeting": meeting, "person": who, "seat": seat})
        elif old[who] != seat:
            file.db.execute("UPDATE seating SET seat = ? WHERE meeting = ? AND person = ?", [seat, meeting, who])
