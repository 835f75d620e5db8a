"""What is done with the floor: rounds, the speaking list, giving the floor, passing, pausing, more time."""

from typing import Final

from db.agenda import current_item, item
from db.errors import RuleBroken, words
from db.file import CommitteeFile, stamp
from db.floor import Floor as Floor
from db.floor import Proposal as Proposal
from db.floor import Waiting as Waiting
from db.floor import floor as floor
from db.floor import proposal as proposal
from db.floor import rounds as rounds
from db.floor import seated as seated
from db.floor import turn_times as turn_times
from db.floor import turns as turns
from db.speaking_list import ask_to_speak as ask_to_speak
from db.speaking_list import withdraw as withdraw
from db.turn_rows import (
    begin,
    begin_round,
    call,
    call_next,
    close_round,
    end,
    end_all,
    give,
    go_on,
    hold_up,
    insert,
    last_place,
    move,
    pauses,
    stop_time,
)
from db.turn_rows import clear_floor as clear_floor
from db.turns import Round as Round
from db.turns import Summary as Summary
from db.turns import Turn as Turn
from db.turns import TurnTime as TurnTime
from db.turns import just_began, lap, together
from db.turns import summary as summary

NOBODY: Final = 0  # what a press expects to end when nobody has the floor
MORE_S: Final = 30


def round_summary(file: CommitteeFile, round_: Round) -> Summary:
    """What a round came to, with the laps before it; for the laptop only."""
    held = [r for r in rounds(file, round_.item) if r.id <= round_.id][-round_.lap :]
    all_turns, times, now = turns(file, round_.item), turn_times(file, round_.item), file.now()
    return together([summary(one, all_turns, times, now) for one in held])


def start_round(
    file: CommitteeFile,
    item_id: int,
    *,
    turn_s: int | None = None,
    direction: int | None = None,
    starter: int | None = None,
    laps: int = 1,
    sentence: bool = False,
    actor: str = "facilitator",
) -> int:
    """Begin a round with everybody here and give the starter the floor; returns the round's id.

    What is not given follows the last round of the committee (`proposal`). `laps` is how often it goes round,
    `sentence` asks everybody for one sentence.

    Raises:
        RuleBroken: nobody is here, or another item is in work.
    """
    of_item = item(file, item_id)
    if current_item(file) != of_item:
        raise RuleBroken(words("Begin the item first, then its round."))
    plan = proposal(file, of_item)
    everybody, in_room = seated(file, of_item.meeting)
    circle = [p.id for p in everybody if p.id in in_room]
    if not circle:
        raise RuleBroken(words("Nobody is noted as present, so there is no one to ask."))
    first = starter if starter in circle else plan.starter if plan.starter in circle else circle[0]
    assert first is not None
    way, each_s = direction or plan.direction, turn_s or plan.turn_s
    like = Round(0, item_id, "", each_s, way, first, "", None, 1, max(1, laps), int(sentence))
    with file.action(words("Start the round"), actor=actor):
        clear_floor(file)
        return begin_round(file, of_item, lap(circle, first, way), like)


def next_speaker(file: CommitteeFile, expected: int | None = None, *, actor: str = "facilitator") -> None:
    """End who has the floor and give it to the next; after the last one the round is over.

    Args:
        expected: id of the turn the presser saw (`NOBODY` for none). Does nothing when it is over already or has only
            just begun, so that a double press moves on once. Without it the next one is called in any case.
    """
    now = floor(file)
    if _pressed_twice(file, now, expected) or (now.turn is None and not now.next and now.round is None):
        return
    with file.action(words("Next speaker"), actor=actor):
        go_on(file, now, "done")


def pass_turn(file: CommitteeFile, expected: int | None = None, *, actor: str = "facilitator") -> None:
    """Note that the one who has the floor passes, and give it to the next; in a round they are asked once more."""
    now = floor(file)
    if now.turn is None or _pressed_twice(file, now, expected):
        return
    with file.action(words("Pass"), actor=actor):
        go_on(file, now, "passed")


def pause(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Stop the time of the one who has the floor."""
    now = floor(file)
    if now.turn is not None and not now.paused:
        with file.action(words("Pause"), actor=actor):
            stop_time(file, now.turn.id)
            file.db.table("turn").update(now.turn.id, {"state": "paused"})


def resume(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Let the time go on after a pause."""
    now = floor(file)
    if now.turn is not None and now.paused:
        with file.action(words("Go on after the pause"), actor=actor):
            begin(file, now.turn.id)


def toggle_pause(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Pause, or go on after a pause."""
    (resume if floor(file).paused else pause)(file, actor=actor)


def more_time(file: CommitteeFile, seconds: int = MORE_S, *, actor: str = "facilitator") -> None:
    """Give the one who has the floor more time."""
    now = floor(file)
    if now.turn is not None and now.limit_s is not None:
        with file.action(words("More time"), actor=actor):
            file.db.table("turn").update(now.turn.id, {"limit_s": now.limit_s + seconds})


def ask_again(file: CommitteeFile, turn: int | None = None, *, actor: str = "facilitator") -> None:
    """Ask someone who passed: they come next, or get the floor at once when nobody has it.

    Args:
        turn: who; without it the first of those who passed.
    """
    now = floor(file)
    wanted = turn or next((w.turn for w in now.passed), None)
    if now.item is None or wanted is None:
        return
    with file.action(words("Ask again"), actor=actor):
        place = min((t.position for t in turns(file, now.item.id) if t.state == "waiting"), default=None)
        move(file, now.item.id, wanted, place or 1 + last_place(file, now.item.id))
        file.db.table("turn").update(wanted, {"state": "waiting", "asked_at": stamp(file.now())})
        if now.turn is None:
            give(file, wanted)


def end_round(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """End the round now, also in the middle; those not heard keep their place in case it goes on."""
    now = floor(file)
    if now.round is not None:
        with file.action(words("End the round"), actor=actor):
            end(file, now.turn, "done")
            close_round(file, now.round)


def resume_round(file: CommitteeFile, round_id: int, *, actor: str = "facilitator") -> None:
    """Go on with a round that was ended before everybody was heard."""
    with file.action(words("Go on with the round"), actor=actor):
        clear_floor(file)
        file.db.table("round").update(round_id, {"ended_at": None})
        file.db.execute("UPDATE turn SET state = 'waiting' WHERE round = ? AND state = 'absent'", [round_id])
        call_next(file)


def speak_now(file: CommitteeFile, turn: int, *, actor: str = "facilitator") -> None:
    """Give the floor to a turn that waits, passed or was over, whatever comes before it."""
    now = floor(file)
    if now.item is None or (now.turn is not None and now.turn.id == turn):
        return
    with file.action(words("Give the floor"), actor=actor):
        if now.turn is not None and pauses(file, turn, now.turn):
            hold_up(file, now.turn)
        elif now.held_up is not None and now.held_up.id == turn:
            end(file, now.turn, "done")
        else:
            end_all(file, now.item.id)
        waiting = next((w for w in now.waiting if w.turn == turn), None)
        if waiting is not None and now.round is None:
            call(file, now, waiting)
        else:
            give(file, turn)


def give_floor(file: CommitteeFile, person: int, *, actor: str = "facilitator") -> None:
    """Give the floor to a person now: their turn in the round or on the list, or a new one."""
    now = floor(file)
    if now.item is None or (now.turn is not None and now.turn.person == person):
        return
    in_round = now.round.id if now.round else None
    mine = [t for t in turns(file, now.item.id) if t.person == person and t.round == in_round]
    found = next((t.id for t in mine if t.state == "waiting" or (in_round and t.state != "withdrawn")), None)
    if found is not None:
        speak_now(file, found, actor=actor)
        return
    with file.action(words("Give the floor"), actor=actor):
        end_all(file, now.item.id)
        give(file, insert(file, now.item, now.round, person, 1 + last_place(file, now.item.id)))


def stop_speaking(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """End who has the floor without calling the next."""
    now = floor(file)
    if now.turn is not None:
        with file.action(words("Stop speaking"), actor=actor):
            end(file, now.turn, "done")


def _pressed_twice(file: CommitteeFile, now: Floor, expected: int | None) -> bool:
    if expected is None:
        return False
    running = now.turn.id if now.turn else NOBODY
    return running != expected or just_began(now.times, file.now())
