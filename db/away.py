"""Times when nobody knows what happened in the room: the computer was off, asleep, or its clock was set."""

from dataclasses import dataclass
from typing import Final

from db.agenda import current_item
from db.file import CommitteeFile, moment

CAUSES: Final = ("cut", "closed", "sleep", "clock")
"""The program was cut off or closed in the middle of a meeting, the computer slept, or somebody set its clock."""


@dataclass(frozen=True)
class Away:
    """One such time; `turn` is the speech that ran when it began, `answer` "" while nobody has said what happened.

    For the cause "clock" no time passed: `from_at` is by the clock of the meeting, `until_at` by the computer's.
    """

    id: int
    item: int
    turn: int | None
    from_at: str
    until_at: str
    cause: str
    answer: str

    @property
    def seconds(self) -> float:
        """How long it was; for a clock how far it was set, below nothing when back."""
        return (moment(self.until_at) - moment(self.from_at)).total_seconds()


@dataclass(frozen=True)
class Unclear:
    """The question what happened in between; `speaker` is "" when nobody had the floor.

    `fresh` is whether nothing has begun since, so that the meeting can still be said to have ended there.
    """

    away: Away
    speaker: str
    fresh: bool


def times_away(file: CommitteeFile, item_id: int) -> list[Away]:
    """The times away of an item, in order."""
    return [Away(**row) for row in file.db.query("SELECT * FROM away WHERE item = ? ORDER BY id", [item_id])]


def unclear(file: CommitteeFile) -> Unclear | None:
    """What is to be asked about the item in work, the oldest first; who goes on to another item has answered."""
    here = current_item(file)
    asked = next((one for one in times_away(file, here.id) if not one.answer), None) if here else None
    if asked is None:
        return None
    return Unclear(asked, speaker_of(file, asked.turn), untouched(file, asked))


def speaker_of(file: CommitteeFile, turn: int | None) -> str:
    """The name of whoever a turn is of; "" for no turn."""
    sql = (
        "SELECT coalesce(person.name, turn.guest) AS name FROM turn"
        " LEFT JOIN person ON person.id = turn.person WHERE turn.id = ?"
    )
    return next((row["name"] for row in file.db.query(sql, [turn])), "")


def untouched(file: CommitteeFile, away: Away) -> bool:
    """Whether no item and no speech has begun since, but the stretch that was begun on coming back."""
    later = "SELECT 1 FROM item_time WHERE began_at > ?1 UNION ALL SELECT 1 FROM turn_time WHERE began_at >= ?1"
    return file.db.execute(later, [away.until_at]).fetchone() is None


def clock_ahead(file: CommitteeFile, since: int) -> float:
    """Seconds by which people went over to the computer's new time, in the rows after the one with id `since`."""
    rows = file.db.query("SELECT * FROM away WHERE id > ? AND answer = 'new_time'", [since])
    return sum(Away(**row).seconds for row in rows)


def newest_away(file: CommitteeFile) -> int:
    """The id of the newest row; 0 for none."""
    return int(next(file.db.query("SELECT coalesce(max(id), 0) AS id FROM away"))["id"])
