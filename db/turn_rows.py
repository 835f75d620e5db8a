"""The pieces every action on the floor is made of; each runs inside an open action."""

from db.agenda import Item, current_item, item
from db.file import CommitteeFile, stamp
from db.floor import Floor, Waiting, floor, seated, turns
from db.speaking_rules import SPEECH, of_kind, rules
from db.turns import ON_FLOOR, Round, Turn, lap, nth_speech


def clear_floor(file: CommitteeFile) -> None:
    """Inside an action: nobody has the floor any more and no round is open; those who wait stay on their lists."""
    now = stamp(file.now())
    file.db.execute("UPDATE turn_time SET ended_at = max(began_at, ?) WHERE ended_at IS NULL", [now])
    file.db.execute("UPDATE turn SET state = 'done' WHERE state IN ('speaking', 'paused')")
    file.db.execute("UPDATE round SET ended_at = ? WHERE ended_at IS NULL", [now])


def go_on(file: CommitteeFile, now: Floor, state: str) -> None:
    """End who has the floor as "done" or "passed" and give it to whoever comes next.

    A question only holds a speech up; a round with nobody left to ask goes on with its next lap, or is over.
    """
    if now.round is not None:
        end(file, now.turn, state)
        call_next(file)
        return
    first = now.next[0] if now.next else None
    if now.turn is not None and first is not None and pauses(file, first.turn, now.turn):
        hold_up(file, now.turn)
    else:
        end(file, now.turn, state)
    if first is not None and first.turn is not None:
        call(file, now, first)


def call_next(file: CommitteeFile) -> None:
    """Give the floor to whoever comes next in the open round."""
    now = floor(file)
    assert now.item is not None
    if not now.next:
        if now.round is not None:
            close_round(file, now.round)
            if now.round.lap < now.round.laps:
                begin_lap(file, now.round)
        return
    first = now.next[0]
    if first.turn is None and first.person is not None:
        after = next((w.turn for w in now.next[1:] if w.turn and w.passed_at is None), None)
        place = next((t.position for t in turns(file, now.item.id) if t.id == after), 1 + last_place(file, now.item.id))
        give(file, insert(file, now.item, now.round, first.person, place))
    elif first.turn is not None:
        if first.passed_at is not None:
            file.db.table("turn").update(first.turn, {"asked_at": stamp(file.now())})
        give(file, first.turn)


def call(file: CommitteeFile, now: Floor, called: Waiting) -> None:
    """Give the floor to one who waits on the list, and note whom they overtook."""
    leave_line(file, now, called)
    if called.what == SPEECH and called.why != "goes_on":
        passed = [w.turn for w in now.waiting if w.what == SPEECH and w.asked and w.asked < called.asked]
        for turn in passed:
            file.db.execute("UPDATE turn SET overtaken = overtaken + 1 WHERE id = ?", [turn])
    if called.turn is not None:
        give(file, called.turn)


def leave_line(file: CommitteeFile, now: Floor, gone: Waiting) -> None:
    """One leaves the list: whoever has a place given by the chair behind them moves up with the others."""
    speeches = [w for w in now.waiting if w.what == SPEECH and w.why != "goes_on"]
    if gone not in speeches:
        return
    for behind in speeches[speeches.index(gone) + 1 :]:
        if behind.pinned > 1:
            file.db.execute("UPDATE turn SET pinned = pinned - 1 WHERE id = ?", [behind.turn])
    file.db.execute("UPDATE turn SET pinned = 0 WHERE id = ? AND pinned <> 0", [gone.turn])


def pauses(file: CommitteeFile, called: int | None, running: Turn) -> bool:
    """Whether a turn only interrupts the speech on the floor, which then goes on."""
    rows = file.db.query("SELECT kind, parent FROM turn WHERE id = ?", [called])
    return any(of_kind(row["kind"]).pauses and row["parent"] == running.id for row in rows)


def hold_up(file: CommitteeFile, turn: Turn) -> None:
    """Pause a speech for a question to it."""
    stop_time(file, turn.id)
    file.db.table("turn").update(turn.id, {"state": "paused"})


def begin_lap(file: CommitteeFile, before: Round) -> None:
    """The next lap of a round: the same way from the same seat, or from the next one where that is empty now."""
    of_item = item(file, before.item)
    everybody, in_room = seated(file, of_item.meeting)
    circle = [p.id for p in everybody if p.id in in_room]
    start = before.starter if before.starter in circle else next(iter(circle), None)
    if start is not None:
        begin_round(file, of_item, lap(circle, start, before.direction), before, before.lap + 1)


def begin_round(file: CommitteeFile, of_item: Item, people: list[int], like: Round, nth: int = 1) -> int:
    """Make a round, or a lap of one, with a turn for each of `people` in that order; the first gets the floor."""
    row = {"item": of_item.id, "question": of_item.question, "turn_s": like.turn_s, "direction": like.direction}
    laps = {"starter": people[0], "lap": nth, "laps": like.laps, "sentence": like.sentence}
    made = file.new("round", {**row, **laps, "began_at": stamp(file.now())})
    place = last_place(file, of_item.id)
    for step, person in enumerate(people, start=1):
        seat = {"item": of_item.id, "round": made, "person": person, "position": place + step}
        file.new("turn", {**seat, "state": "waiting", "limit_s": like.turn_s})
    call_next(file)
    return made


def insert(file: CommitteeFile, of_item: Item, round_: Round | None, person: int, place: int) -> int:
    """Make a waiting turn at a place of the item, the ones from there on move back; returns its id."""
    file.db.execute("UPDATE turn SET position = position + 1 WHERE item = ? AND position >= ?", [of_item.id, place])
    row = {"item": of_item.id, "round": round_.id if round_ else None, "person": person, "position": place}
    return file.new("turn", {**row, "state": "waiting", "limit_s": round_.turn_s if round_ else None})


def move(file: CommitteeFile, item_id: int, turn: int, place: int) -> None:
    """Put a turn before the one that stands at `place` now; the order stays dense."""
    old = next(t.position for t in turns(file, item_id) if t.id == turn)
    new = place - 1 if old < place else place
    file.db.execute("UPDATE turn SET position = position - 1 WHERE item = ? AND position > ?", [item_id, old])
    file.db.execute("UPDATE turn SET position = position + 1 WHERE item = ? AND position >= ?", [item_id, new])
    file.db.table("turn").update(turn, {"position": new})


def give(file: CommitteeFile, turn: int) -> None:
    """Give the floor to a turn, with the time its kind may take."""
    of_item = current_item(file)
    assert of_item is not None
    all_turns = turns(file, of_item.id)
    given = next(t for t in all_turns if t.id == turn)
    if given.round is None and given.limit_s is None:
        seconds = rules(file, of_item.id).limit(given.kind, nth_speech(all_turns, given), of_item.turn_s).seconds
        file.db.table("turn").update(turn, {"limit_s": seconds})
    begin(file, turn)


def begin(file: CommitteeFile, turn: int) -> None:
    """Let the time of a turn run."""
    file.db.table("turn").update(turn, {"state": "speaking"})
    file.new("turn_time", {"turn": turn, "began_at": stamp(file.now())})


def end(file: CommitteeFile, turn: Turn | None, state: str) -> None:
    """End a turn, if there is one, as "done" or "passed"."""
    if turn is None:
        return
    stop_time(file, turn.id)
    passed = {"passed_at": stamp(file.now())} if state == "passed" else {}
    file.db.table("turn").update(turn.id, {"state": state, **passed})


def end_all(file: CommitteeFile, item_id: int) -> None:
    """End who has the floor, and a speech that a question holds up."""
    for turn in turns(file, item_id):
        if turn.state in ON_FLOOR:
            end(file, turn, "done")


def stop_time(file: CommitteeFile, turn: int) -> None:
    """Close the stretch of time that is open. With a clock set back it ends where it began."""
    sql = "UPDATE turn_time SET ended_at = max(began_at, ?) WHERE turn = ? AND ended_at IS NULL"
    file.db.execute(sql, [stamp(file.now()), turn])


def close_round(file: CommitteeFile, round_: Round) -> None:
    """End a round; those still waiting who have left the room are noted as absent."""
    _, in_room = seated(file, item(file, round_.item).meeting)
    for turn in turns(file, round_.item):
        if turn.round == round_.id and turn.state == "waiting" and turn.person not in in_room:
            file.db.table("turn").update(turn.id, {"state": "absent"})
    file.db.table("round").update(round_.id, {"ended_at": stamp(file.now())})


def last_place(file: CommitteeFile, item_id: int) -> int:
    """The last place taken among the turns of an item; 0 for none."""
    found: int = file.db.execute("SELECT coalesce(max(position), 0) FROM turn WHERE item = ?", [item_id]).fetchone()[0]
    return found
