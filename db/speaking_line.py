"""The speaking list as it stands: who waits, in which order and why, and whether the list has been closed."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from db.agenda import Item
from db.file import CommitteeFile
from db.people import Person
from db.queue_order import LAST, Entry, Past, order, reason
from db.speaking_rules import SPEECH, Rules, of_kind
from db.turns import HEARD, Turn, TurnTime, nth_speech, on_floor, queue, seconds, speaker


@dataclass(frozen=True)
class Waiting:
    """One who comes next. `turn` is None for a late-comer without a row yet; `passed_at` is set for who passed.

    On the speaking list `what` is the kind of entry, `why` the reason for its place (as `queue_order.reason` has it),
    `asked` its number in the order asked, `leave` that the rules give it no turn, `text` what it is about.
    """

    turn: int | None
    name: str
    kind: str
    seat: int | None
    person: int | None
    nth: int
    passed_at: str | None
    what: str = SPEECH
    why: str = ""
    asked: int = 0
    leave: bool = False
    text: str = ""
    overtaken: int = 0
    pinned: int = 0


@dataclass(frozen=True)
class Closing:
    """A last call to sign up; the list is closed from `closed_at` until `reopened_at`, hands are given if counted."""

    id: int
    item: int
    called_at: str
    closed_at: str | None
    reopened_at: str | None
    hands_for: int | None
    hands_against: int | None


def closing(file: CommitteeFile, item: int) -> Closing | None:
    """The last call that still holds, or None while anybody may sign up."""
    sql = "SELECT * FROM list_closing WHERE item = ? AND reopened_at IS NULL ORDER BY id DESC LIMIT 1"
    return next((Closing(**row) for row in file.db.query(sql, [item])), None)


def line(
    file: CommitteeFile,
    item: Item,
    turns: Sequence[Turn],
    everybody: Mapping[int, Person],
    in_room: set[int],
    rules: Rules,
) -> list[Waiting]:
    """Those on the speaking list, the next one first; a speech that a question holds up goes on after the question."""
    waiting = {turn.id: turn for turn in queue(turns, in_room)}
    entries = entries_of(list(waiting.values()), rules, closing(file, item.id))
    before = past(file, item, turns, everybody, rules)
    number = {turn: at for at, turn in enumerate(waiting, start=1)}
    places = remark_places(turns)
    heard = Counter((speaker(t), t.kind, t.parent) for t in turns if t.round is None and t.state in HEARD)
    found = []
    for entry in order(entries, rules.policy, before, rules.guard):
        turn = waiting[entry.id]
        nth = 1 + heard[speaker(turn), turn.kind, turn.parent]
        leave = nth > 2 or (turn.kind == "remark" and places[turn.id] > rules.remarks)
        why = reason(entry, rules.policy, before, rules.guard)
        found.append(replace(as_waiting(turn, everybody, nth), why=why, asked=number[turn.id], leave=leave))
    _, held_up = on_floor(turns)
    if held_up is not None:
        questions = [t.id for t in waiting.values() if t.parent == held_up.id and of_kind(t.kind).pauses]
        about = sum(one.turn in questions for one in found)
        found.insert(about, replace(as_waiting(held_up, everybody, nth_speech(turns, held_up)), why="goes_on"))
    return found


def as_waiting(turn: Turn, everybody: Mapping[int, Person], nth: int) -> Waiting:
    """A turn with the name of its speaker."""
    who = everybody.get(turn.person or 0)
    return Waiting(
        turn=turn.id,
        name=who.name if who else turn.guest,
        kind=who.kind if who else "guest",
        seat=who.seat if who else None,
        person=turn.person,
        nth=nth,
        passed_at=turn.passed_at if turn.state == "passed" else None,
        what=turn.kind,
        text=turn.text,
        overtaken=turn.overtaken,
        pinned=turn.pinned,
    )


def entries_of(waiting: Sequence[Turn], rules: Rules, closed: Closing | None) -> list[Entry]:
    """The turns that wait as entries of the order; speeches asked for after the list was closed come last."""
    speech = rules.level(SPEECH)
    found = []
    for turn in waiting:
        level = rules.level(turn.kind)
        ordinary = level == speech
        late = bool(ordinary and closed and closed.closed_at and (turn.asked_at or "") > closed.closed_at)
        place = LAST if late else level
        found.append(Entry(turn.id, speaker(turn), place, ordinary, turn.position, turn.overtaken, turn.pinned))
    return found


def past(file: CommitteeFile, item: Item, turns: Sequence[Turn], everybody: Mapping[int, Person], rules: Rules) -> Past:
    """What was spoken before on the item, at the meeting or in the term, as far as the policy asks for it."""
    group: dict[Hashable, str] = {id_: who.kind for id_, who in everybody.items()}
    if rules.policy in ("fifo", "manual"):
        return Past(group=group)
    spoken = turns if rules.scope == "item" else _spoken(file, item, rules.scope)
    counts: dict[Hashable, int] = {}
    for turn in spoken:
        if turn.round is None and turn.kind == SPEECH and turn.state in HEARD:
            counts[speaker(turn)] = counts.get(speaker(turn), 0) + 1
    if rules.policy not in ("least", "alternate"):
        return Past(counts, group=group)
    now, lengths, groups = file.now(), dict[Hashable, float](), list[str]()
    for who, time in _stretches(file, item, rules.scope):
        lengths[who] = lengths.get(who, 0.0) + seconds([time], now)
        groups.append(group.get(who, "guest"))
    return Past(counts, lengths, group, groups)


def remark_places(turns: Sequence[Turn]) -> dict[int, int]:
    """Which remark to its speech each one is, from 1, those that wait after those that were made."""
    made = [t for t in turns if t.kind == "remark" and (t.state in HEARD or t.state == "waiting")]
    found, counts = {}, dict[int | None, int]()
    for turn in sorted(made, key=lambda t: (t.state == "waiting", t.position, t.id)):
        found[turn.id] = counts[turn.parent] = counts.get(turn.parent, 0) + 1
    return found


def _spoken(file: CommitteeFile, item: Item, scope: str) -> list[Turn]:
    where, values = _in_scope(item, scope)
    sql = f"SELECT turn.* FROM turn JOIN item ON item.id = turn.item WHERE {where}"
    return [Turn(**row) for row in file.db.query(sql, values)]


def _stretches(file: CommitteeFile, item: Item, scope: str) -> list[tuple[int | str, TurnTime]]:
    """Every stretch of speaking off the list, in the order begun, with its speaker."""
    where, values = _in_scope(item, scope)
    sql = (
        "SELECT turn_time.*, turn.person, turn.guest FROM turn_time JOIN turn ON turn.id = turn_time.turn"
        f" JOIN item ON item.id = turn.item WHERE turn.round IS NULL AND {where} ORDER BY turn_time.id"
    )
    return [
        (row["person"] or row["guest"], TurnTime(row["id"], row["turn"], row["began_at"], row["ended_at"]))
        for row in file.db.query(sql, values)
    ]


def _in_scope(item: Item, scope: str) -> tuple[str, list[int]]:
    if scope == "term":
        return "1", []
    return ("item.meeting = ?", [item.meeting]) if scope == "meeting" else ("turn.item = ?", [item.id])
