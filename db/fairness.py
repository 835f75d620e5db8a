"""Who is heard, for the chair alone: time of each kind against its seats, who has not spoken, deleting the times.

Figures are by kind and only for kinds of at least three people (domain F22 to F26); they never go on the wall.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.agenda import Item, meetings
from db.errors import words
from db.file import CommitteeFile
from db.insight import may_show, speaking_shares
from db.people import KINDS, Person, attendances, people, substitutes
from db.people import present as present_people
from db.turns import HEARD

HEARD_FIRST: Final = 3  # nobody is called quiet before so many have spoken on the item


@dataclass(frozen=True)
class Balance:
    """A kind's percent of the speaking time beside its percent of the seats, both of the kinds that are shown."""

    kind: str
    seconds: float
    time: float
    seats: float

    @property
    def low(self) -> bool:
        """Whether the kind has less than half of what its seats come to."""
        return self.time < self.seats / 2

    @property
    def high(self) -> bool:
        """Whether it has more than one and a half times that."""
        return self.time > 1.5 * self.seats


def balances(seconds: Mapping[str, float], seats: Mapping[str, int]) -> list[Balance]:
    """The balance of every kind that may be shown, in the order of kinds; guests have no seats and stand apart.

    Percents are of the kinds shown only: otherwise what is left over would tell of the kind that is not.
    """
    shown = [kind for kind in KINDS if kind != "guest" and may_show(seats.get(kind, 0))]
    time, places = sum(seconds.get(kind, 0.0) for kind in shown), sum(seats[kind] for kind in shown)
    return [
        Balance(
            kind,
            seconds.get(kind, 0.0),
            round(100 * seconds.get(kind, 0.0) / time, 1) if time else 0.0,
            round(100 * seats[kind] / places, 1),
        )
        for kind in shown
    ]


def balance(file: CommitteeFile, meeting: int) -> list[Balance]:
    """The balance of one meeting up to now, against those who were there."""
    return balances(_seconds(file, meeting), attended(file, meeting))


def balance_of_term(file: CommitteeFile) -> list[Balance]:
    """The balance over all meetings, against the members of the committee."""
    total: dict[str, float] = {}
    for held in meetings(file):
        for kind, seconds in _seconds(file, held.id).items():
            total[kind] = total.get(kind, 0.0) + seconds
    return balances(total, _count(people(file)))


def attended(file: CommitteeFile, meeting: int) -> dict[str, int]:
    """How many seats of each kind were taken at a meeting, also by those who came late or left.

    A member and whoever sat for the member had one seat between them.
    """
    noted = attendances(file, meeting)

    def there(who: Person) -> bool:
        status = noted[who.id].status if who.id in noted else "present" if who.kind != "guest" else "apology"
        return status != "apology" and not (status == "late" and noted[who.id].came_at is None)

    by_id = {who.id: who for who in people(file, active=False)}
    came = [who.id for who in people(file) if there(who)]
    seats = dict.fromkeys((noted[id_].stands_for if id_ in noted else None) or id_ for id_ in came)
    return _count([by_id[id_] for id_ in seats])


def not_heard(file: CommitteeFile, item: Item) -> list[Person]:
    """Those in the room who have not spoken on the item, by seat."""
    marks = ",".join("?" * len(HEARD))
    sql = f"SELECT DISTINCT person FROM turn WHERE item = ? AND person IS NOT NULL AND state IN ({marks})"
    heard = {row["person"] for row in file.db.query(sql, [item.id, *HEARD])}
    return [who for who in _around(file, item) if who.id not in heard]


def quiet(file: CommitteeFile, item: Item) -> int:
    """How many have not spoken on the item, once some have; 0 before that."""
    silent = len(not_heard(file, item))
    return silent if len(_around(file, item)) - silent >= HEARD_FIRST else 0


def has_times(file: CommitteeFile) -> bool:
    """Whether times of persons are kept of a meeting that is over."""
    return bool(_meetings_with_times(file))


def delete_speaking_times(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Delete for good who spoke how long at the meetings that are over; sums of kinds of at least three people stay.

    The journal forgets every action that took such times, so neither this nor they can be undone.
    """
    held = _meetings_with_times(file)
    if not held:
        return
    with file.action(words("Delete the speaking times"), actor=actor, erase=("turn_time",)):
        for meeting in held:
            sums, there = speaking_shares(file, meeting), attended(file, meeting)
            file.db.table("kind_time").delete_where("meeting = ?", [meeting])
            for kind, share in sums.items():
                if may_show(there.get(kind, 0)):
                    row = {"meeting": meeting, "kind": kind, "seconds": float(share.seconds), "turns": share.turns}
                    file.new("kind_time", row)
            spoken = "turn IN (SELECT turn.id FROM turn JOIN item ON item.id = turn.item WHERE item.meeting = ?)"
            file.db.execute(f"DELETE FROM turn_time WHERE {spoken}", [meeting])
            file.db.execute(f"UPDATE away SET turn = NULL WHERE {spoken}", [meeting])


def _around(file: CommitteeFile, item: Item) -> list[Person]:
    """Members in the room and those who sit for one."""
    sitting = set(substitutes(file, item.meeting).values())
    return [who for who in present_people(file, item.meeting) if who.kind != "guest" or who.id in sitting]


def _meetings_with_times(file: CommitteeFile) -> list[int]:
    sql = (
        "SELECT DISTINCT item.meeting FROM turn_time JOIN turn ON turn.id = turn_time.turn"
        " JOIN item ON item.id = turn.item JOIN meeting ON meeting.id = item.meeting"
        " WHERE meeting.closed_at IS NOT NULL ORDER BY item.meeting"
    )
    return [row["meeting"] for row in file.db.query(sql)]


def _seconds(file: CommitteeFile, meeting: int) -> dict[str, float]:
    return {kind: float(share.seconds) for kind, share in speaking_shares(file, meeting).items()}


def _count(everybody: list[Person]) -> dict[str, int]:
    found: dict[str, int] = {}
    for who in everybody:
        found[who.kind] = found.get(who.kind, 0) + 1
    return found
