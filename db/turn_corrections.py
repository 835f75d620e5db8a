"""Putting right what was pressed wrongly: the last speech goes on, somebody else spoke, a speech became a remark."""

from db.errors import words
from db.file import CommitteeFile, stamp
from db.floor import floor, turn_times, turns
from db.speaking_rules import SPEECH, rules
from db.turn_rows import begin, end, last_place
from db.turns import ON_FLOOR, Turn, nth_speech


def last_ended(file: CommitteeFile) -> Turn | None:
    """The turn of the item in work that was ended last."""
    now = floor(file)
    if now.item is None:
        return None
    times = turn_times(file, now.item.id)
    ended = [t for t in turns(file, now.item.id) if t.state == "done" and t.id in times]
    return max(ended, key=lambda t: (times[t.id][-1].ended_at or "", times[t.id][-1].id), default=None)


def reopen_last(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """The speech that was ended last was not over: its time goes on as if it had never stopped.

    Whoever was called meanwhile waits again, first in the row, without time spoken since.
    """
    now, last = floor(file), last_ended(file)
    if last is None or now.item is None:
        return
    with file.action(words("Go on with the last speech"), actor=actor):
        for turn in turns(file, now.item.id):
            if turn.state in ON_FLOOR:
                file.db.execute("DELETE FROM turn_time WHERE turn = ? AND ended_at IS NULL", [turn.id])
                file.db.table("turn").update(turn.id, {"state": "waiting", "pinned": 1 if turn.kind == SPEECH else 0})
        stretch = turn_times(file, now.item.id)[last.id][-1]
        file.db.table("turn_time").update(stretch.id, {"ended_at": None})
        file.db.table("turn").update(last.id, {"state": "speaking"})
        if last.round is not None:
            file.db.table("round").update(last.round, {"ended_at": None})


def change_speaker(file: CommitteeFile, person: int, turn: int | None = None, *, actor: str = "facilitator") -> None:
    """Somebody else is, or was, speaking.

    Args:
        turn: which turn; without it the one on the floor, or the last one.
    """
    now = floor(file)
    spoken = turn or (now.turn.id if now.turn else None) or next((t.id for t in [last_ended(file)] if t), None)
    if spoken is None or now.item is None:
        return
    before = next(t for t in turns(file, now.item.id) if t.id == spoken)
    if before.person == person:
        return
    with file.action(words("Change who is speaking"), actor=actor):
        if before.round is not None:
            _change_seats(file, before, person)
        file.db.table("turn").update(spoken, {"person": person, "guest": ""})


def split_turn(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """From now on it is another turn of the same person: a remark to the speech, or after anything else a speech."""
    now = floor(file)
    if now.item is None or now.turn is None or now.turn.round is not None:
        return
    was = now.turn
    kind, parent = ("remark", was.id) if was.kind == SPEECH else (SPEECH, None)
    with file.action(words("Split the speech"), actor=actor):
        end(file, was, "done")
        row = {"item": was.item, "person": was.person, "guest": was.guest, "kind": kind, "parent": parent}
        place = {"position": 1 + last_place(file, was.item), "state": "waiting", "asked_at": stamp(file.now())}
        made = file.new("turn", {**row, **place})
        all_turns = turns(file, was.item)
        begun = next(t for t in all_turns if t.id == made)
        limit = rules(file, was.item).limit(kind, nth_speech(all_turns, begun), now.item.turn_s)
        file.db.table("turn").update(made, {"limit_s": limit.seconds})
        begin(file, made)


def _change_seats(file: CommitteeFile, before: Turn, person: int) -> None:
    """In a round the other one's turn, still to come, is given in exchange."""
    sql = "SELECT id FROM turn WHERE round = ? AND person = ? AND state = 'waiting'"
    for row in list(file.db.query(sql, [before.round, person])):
        file.db.table("turn").update(row["id"], {"person": before.person})
