"""Silent writing on a board: when it began, how long it may last, how its covered notes are to be revealed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db.agenda import current_item, item
from db.board_rows import board
from db.board_wall import clear_result
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, moment, stamp
from db.floor import proposal
from db.methods import method
from db.person import Person
from db.seating import at_table, present
from db.turns import CLOCKWISE, lap

WAYS: Final = ("all", "one", "cluster", "seats")
"""How covered notes are revealed: all at once, one by one, cluster by cluster, or each by the one who wrote it."""

PLANNED_S: Final = 300
SHORTEST_S, LONGEST_S = 60, 3600
FORGET: Final = words("Forget who wrote what")


@dataclass(frozen=True)
class Silence:
    """A board written on in silence until `ended_at`; its covered notes are revealed until `closed_at`.

    `note` is what was revealed last (of a stack or cluster one of them); `starter` explains first, the others follow
    round the table in `direction` (1 clockwise).
    """

    id: int
    board: int
    question: str
    planned_s: int | None
    way: str
    direction: int
    starter: int | None
    note: int | None
    began_at: str
    ended_at: str | None
    closed_at: str | None

    @property
    def writing(self) -> bool:
        """Whether it is still written, and not yet revealed."""
        return self.ended_at is None


@dataclass(frozen=True)
class Curtain:
    """What is known of covered notes while they are covered: how many by field (None: open ground), nothing else."""

    counts: Mapping[int | None, int]

    @property
    def count(self) -> int:
        return sum(self.counts.values())


def left_s(silence: Silence, now: datetime) -> float | None:
    """The seconds of writing that are left, below 0 over time; None without a plan. Over time nothing ends."""
    if silence.planned_s is None:
        return None
    until = moment(silence.ended_at) if silence.ended_at else now
    return silence.planned_s - max(0.0, (until - moment(silence.began_at)).total_seconds())


def silence_of(file: CommitteeFile, board_id: int) -> Silence | None:
    """The silent writing of a board that is going on or being revealed."""
    sql = "SELECT * FROM silent_writing WHERE board = ? AND closed_at IS NULL ORDER BY id DESC LIMIT 1"
    return next((Silence(**row) for row in file.db.query(sql, [board_id])), None)


def curtain(file: CommitteeFile, board_id: int) -> Curtain:
    """How many notes of a board are covered."""
    sql = "SELECT zone, count(*) AS n FROM note WHERE board = ? AND covered = 1 GROUP BY zone"
    return Curtain({row["zone"]: row["n"] for row in file.db.query(sql, [board_id])})


def writers(file: CommitteeFile, board_id: int) -> list[Person]:
    """Those in the room in the order they explain their notes; those who are away come last."""
    meeting = board(file, board_id).meeting
    here = [p for p in present(file, meeting) if p.seat is not None]
    now = silence_of(file, board_id)
    circle = {p.id: p for p in here}
    start = now.starter if now and now.starter in circle else next(iter(circle), None)
    if start is None:
        return []
    return [circle[id_] for id_ in lap(list(circle), start, now.direction if now else CLOCKWISE)]


def explainer(file: CommitteeFile, board_id: int) -> Person | None:
    """Who explains their notes now."""
    sql = (
        "SELECT person FROM note_writer JOIN note ON note.id = note_writer.note"
        " WHERE note.board = ? AND explains = 1 LIMIT 1"
    )
    found = {row["person"] for row in file.db.query(sql, [board_id])}
    return next((p for p in at_table(file, board(file, board_id).meeting) if p.id in found), None)


def begin_silence(
    file: CommitteeFile,
    board_id: int,
    way: str = "all",
    planned_s: int | None = PLANNED_S,
    question: str = "",
    *,
    actor: str = "facilitator",
) -> None:
    """Cover every note written from now on; the ones that are there stay open. Goes on where it was ended too early."""
    now = silence_of(file, board_id)
    if now is not None and now.writing:
        return
    _check(way)
    with file.action(words("Write in silence"), actor=actor):
        clear_result(file, board_id)
        if now is not None:
            _set(file, now, ended_at=None, note=None, planned_s=_more(now, planned_s or 0, file.now()))
            return
        direction, starter = _first(file, board_id)
        row = {"board": board_id, "question": clean(question), "planned_s": planned_s, "way": way}
        at = {"began_at": stamp(file.now()), "direction": direction, "starter": starter}
        file.new("silent_writing", {**row, **at})


def more_time(file: CommitteeFile, board_id: int, seconds: int = 60, *, actor: str = "facilitator") -> None:
    """Plan more (or with a number below 0 less) time for the writing."""
    now = silence_of(file, board_id)
    if now is not None and now.writing:
        planned = max(SHORTEST_S, min(LONGEST_S, (now.planned_s or 0) + seconds))
        with file.action(words("More time for writing"), actor=actor, merge=f"silence {now.id}"):
            _set(file, now, planned_s=planned)


def choose_way(file: CommitteeFile, board_id: int, way: str, *, actor: str = "facilitator") -> None:
    """Reveal otherwise than was meant; who wrote what is forgotten when it is needed no longer.

    Raises:
        RuleBroken: there is no such way.
    """
    now = silence_of(file, board_id)
    if now is None or now.way == way:
        return
    _check(way)
    if now.way == "seats":
        forget_writers(file, board_id, way, actor=actor)
        return
    with file.action(words("Choose how to reveal"), actor=actor):
        _set(file, now, way=way)


def turn_round(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """Let the explaining go the other way round the table."""
    now = silence_of(file, board_id)
    if now is not None:
        with file.action(words("Turn the round"), actor=actor):
            _set(file, now, direction=-now.direction)


def start_with(file: CommitteeFile, board_id: int, person: int, *, actor: str = "facilitator") -> None:
    """Let somebody explain first."""
    now = silence_of(file, board_id)
    if now is not None and now.starter != person:
        with file.action(words("Choose who begins"), actor=actor):
            _set(file, now, starter=person)


def stop_writing(file: CommitteeFile, board_id: int, *, actor: str = "facilitator") -> None:
    """End the writing; the notes stay covered, new ones are open. Where nothing was written it is closed as well."""
    now = silence_of(file, board_id)
    if now is not None and now.writing:
        with file.action(words("End the silent writing"), actor=actor):
            end_writing(file, now)
            if not curtain(file, board_id).count:
                close_silence(file, now)


def forget_writers(file: CommitteeFile, board_id: int, way: str = "all", *, actor: str = "facilitator") -> None:
    """Forget whose the covered notes are, here and in everything that could be taken back."""
    now = silence_of(file, board_id)
    if now is not None and now.way == "seats":
        with file.action(FORGET, actor=actor, erase=("note_writer",)):
            sql = "DELETE FROM note_writer WHERE note IN (SELECT id FROM note WHERE board = ?)"
            file.db.execute(sql, [board_id])
            # The row below changes in any case, so that there is something to keep and the past is gone with it.
            _set(file, now, way=way if way != "seats" else "all")


def forget_writers_of(file: CommitteeFile, meeting: int, *, actor: str = "facilitator") -> None:
    """Forget whose the covered notes of a meeting's boards are: it ends."""
    sql = (
        "SELECT board.id FROM silent_writing JOIN board ON board.id = silent_writing.board"
        " WHERE board.meeting = ? AND way = 'seats' AND closed_at IS NULL"
    )
    for row in list(file.db.query(sql, [meeting])):
        forget_writers(file, row["id"], actor=actor)


def silent_offered(file: CommitteeFile, board_id: int) -> bool:
    """Whether the item in work is one of silent writing that has not begun on its board yet."""
    now = current_item(file)
    if now is None or board(file, board_id).meeting != now.meeting:
        return False
    known = method(now.method) if now.method else None
    if now.kind != "silent" and not (known and any(step.kind == "silent" for step in known.steps)):
        return False
    sql = (
        "SELECT 1 FROM silent_writing WHERE board = ?"
        " AND began_at >= (SELECT coalesce(min(began_at), '') FROM item_time WHERE item = ?)"
    )
    return file.db.execute(sql, [board_id, now.id]).fetchone() is None


def planned_for(file: CommitteeFile) -> int:
    """How long silent writing is planned when nobody says: as long as an item for it, else five minutes."""
    now = current_item(file)
    if now is not None and now.kind == "silent":
        return max(SHORTEST_S, min(LONGEST_S, now.planned_s))
    return PLANNED_S


def end_writing(file: CommitteeFile, now: Silence) -> None:
    """Inside an action: no more notes are covered."""
    if now.writing:
        _set(file, now, ended_at=stamp(file.now()))


def close_silence(file: CommitteeFile, now: Silence) -> None:
    """Inside an action: nothing is left to reveal."""
    end_writing(file, now)
    _set(file, now, closed_at=stamp(file.now()), note=None)


def _set(file: CommitteeFile, now: Silence, **columns: object) -> None:
    file.db.table("silent_writing").update(now.id, columns)


def _more(now: Silence, planned_s: int, at: datetime) -> int | None:
    """The planned seconds that leave `planned_s` from now on, counted from when the writing began."""
    spent = (at - moment(now.began_at)).total_seconds()
    return round(spent) + planned_s if planned_s else None


def _first(file: CommitteeFile, board_id: int) -> tuple[int, int | None]:
    """Which way round, and who begins: as the next round of speaking would."""
    known = board(file, board_id)
    of_item = item(file, known.item) if known.item is not None else current_item(file)
    if of_item is None:
        return CLOCKWISE, None
    plan = proposal(file, of_item)
    return plan.direction, plan.starter


def _check(way: str) -> None:
    if way not in WAYS:
        raise RuleBroken(words("There is no way of revealing called {name}."), name=way)
