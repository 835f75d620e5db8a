"""Who has the floor now and who comes next: one read for the laptop and the wall."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from weakref import WeakKeyDictionary

from db.agenda import Item, current_item
from db.file import CommitteeFile
from db.people import Person, at_table, attendances, here
from db.speaking_line import Closing, as_waiting, closing, line
from db.speaking_line import Waiting as Waiting
from db.speaking_rules import DEFAULTS, Rules, rules
from db.turns import CLOCKWISE, ROUND_S, Round, Turn, TurnTime, next_starter, nth_speech, on_floor, seconds, upcoming


@dataclass(frozen=True)
class Floor:
    """The floor of the item in work; `left_s` is negative over time and None without a limit.

    `next` is everybody to come, in order, those who passed and are asked again last. `nth` of `of` counts the people
    of the round up to now, or the person's turns of the kind on the item. `held_up` is the speech that goes on after
    the question on the floor, `closed` the last call to the speaking list.
    """

    item: Item | None = None
    turn: Turn | None = None
    person: Person | None = None
    name: str = ""
    kind: str = "guest"
    spent_s: float = 0.0
    left_s: float | None = None
    limit_s: int | None = None
    paused: bool = False
    round: Round | None = None
    next: tuple[Waiting, ...] = ()
    nth: int = 0
    of: int = 0
    times: tuple[TurnTime, ...] = ()
    rules: Rules = DEFAULTS
    held_up: Turn | None = None
    closed: Closing | None = None

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """Those who wait for their turn."""
        return tuple(w for w in self.next if w.passed_at is None)

    @property
    def passed(self) -> tuple[Waiting, ...]:
        """Those who passed and are asked again at the end."""
        return tuple(w for w in self.next if w.passed_at is not None)

    def at(self, now: datetime) -> "Floor":
        """The same floor at another moment, without reading the file."""
        spent = seconds(self.times, now)
        return replace(self, spent_s=spent, left_s=None if self.limit_s is None else self.limit_s - spent)


_known: WeakKeyDictionary[CommitteeFile, tuple[int, Floor]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Proposal:
    """How the next round would go if nobody chose otherwise."""

    starter: int | None
    direction: int
    turn_s: int


def rounds(file: CommitteeFile, item: int) -> list[Round]:
    """The rounds of an item, in the order held."""
    return [Round(**row) for row in file.db.query("SELECT * FROM round WHERE item = ? ORDER BY id", [item])]


def turns(file: CommitteeFile, item: int) -> list[Turn]:
    """Every turn of an item, in order."""
    return [Turn(**row) for row in file.db.query("SELECT * FROM turn WHERE item = ? ORDER BY position, id", [item])]


def turn_times(file: CommitteeFile, item: int) -> dict[int, list[TurnTime]]:
    """When people spoke on an item, by turn id."""
    sql = "SELECT turn_time.* FROM turn_time JOIN turn ON turn.id = turn WHERE turn.item = ? ORDER BY turn_time.id"
    found: dict[int, list[TurnTime]] = {}
    for row in file.db.query(sql, [item]):
        found.setdefault(row["turn"], []).append(TurnTime(**row))
    return found


def seated(file: CommitteeFile, meeting: int) -> tuple[list[Person], set[int]]:
    """Everybody round the table clockwise, and the ids of those in the room."""
    noted = attendances(file, meeting)
    everybody = at_table(file, meeting)
    return everybody, {p.id for p in everybody if here(p, noted.get(p.id))}


def proposal(file: CommitteeFile, item: Item) -> Proposal:
    """The next round starts one seat further than the last one of the committee and goes the other way."""
    everybody, in_room = seated(file, item.meeting)
    circle = [p.id for p in everybody if p.id in in_room or p.kind != "guest"]
    newest = file.db.query("SELECT * FROM round ORDER BY began_at DESC, id DESC LIMIT 1")
    last = next((Round(**row) for row in newest), None)
    starter = last.starter if last else None
    if last and starter is None:
        sql = "SELECT person FROM turn WHERE round = ? AND person IS NOT NULL ORDER BY position, id LIMIT 1"
        starter = next((row["person"] for row in file.db.query(sql, [last.id])), None)
    direction = -last.direction if last else CLOCKWISE
    return Proposal(next_starter(circle, in_room, starter), direction, item.turn_s or ROUND_S)


def floor(file: CommitteeFile) -> Floor:
    """The floor of the item in work; nobody has it while no meeting is open.

    One press of a key asks for it many times over, so it is read again only when something was written.
    """
    conn = file.db.conn
    if conn.in_transaction:  # what is read now may be rolled back
        return _read(file)
    seen, known = _known.get(file, (-1, Floor()))
    if seen != conn.total_changes or known.rules.policy == "least":
        known = _read(file)
        _known[file] = (conn.total_changes, known)
    return known.at(file.now()) if known.turn is not None else known


def _read(file: CommitteeFile) -> Floor:
    item = current_item(file)
    if item is None:
        return Floor()
    all_turns = turns(file, item.id)
    open_round = next((r for r in reversed(rounds(file, item.id)) if r.ended_at is None), None)
    everybody, in_room = seated(file, item.meeting)
    by_id = {p.id: p for p in everybody}
    in_force = rules(file, item.id)
    if open_round:
        to_come = _round_to_come(open_round, all_turns, by_id, in_room)
    else:
        to_come = tuple(line(file, item, all_turns, by_id, in_room, in_force))
    turn, held_up = on_floor(all_turns)
    bare = Floor(
        item=item, round=open_round, next=to_come, rules=in_force, held_up=held_up, closed=closing(file, item.id)
    )
    if turn is None:
        return bare
    sql = "SELECT * FROM turn_time WHERE turn = ? ORDER BY id"
    times = tuple(TurnTime(**row) for row in file.db.query(sql, [turn.id]))
    who = by_id.get(turn.person or 0)
    mine = [t for t in all_turns if open_round and t.round == open_round.id]
    begun = sum(1 for t in mine if t.state in ("speaking", "paused", "done", "passed") or t.asked_at)
    there = replace(
        bare,
        turn=turn,
        person=who,
        name=who.name if who else turn.guest,
        kind=who.kind if who else "guest",
        limit_s=turn.limit_s,
        paused=turn.state == "paused",
        nth=begun if turn.round else nth_speech(all_turns, turn),
        of=begun + len(bare.waiting) if turn.round else 0,
        times=times,
    )
    return there.at(file.now())


def _round_to_come(
    open_round: Round, all_turns: Sequence[Turn], by_id: Mapping[int, Person], in_room: set[int]
) -> tuple[Waiting, ...]:
    found = []
    for turn, person in upcoming(open_round, all_turns, list(by_id), in_room):
        who = by_id.get(person or 0)
        if turn is not None:
            found.append(as_waiting(turn, by_id, 1))
        elif who is not None:
            found.append(Waiting(None, who.name, who.kind, who.seat, who.id, 1, None))
    return tuple(found)
