"""What is done with the speaking list: signing up, withdrawing, places the chair gives, last call and closing."""

from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.floor import Floor, floor, rounds, turns
from db.speaking_line import Closing, closing
from db.speaking_rules import SPEECH, of_kind
from db.turn_rows import last_place, leave_line
from db.turns import HEARD, Turn


def ask_to_speak(
    file: CommitteeFile,
    item_id: int,
    person: int | None,
    kind: str = SPEECH,
    *,
    guest: str = "",
    text: str = "",
    actor: str = "facilitator",
) -> int | None:
    """Put a person, or a guest by name, on the speaking list; returns the turn, None if they are waiting already.

    Remarks, answers and questions belong to the speech on the floor, or to the last one.

    Raises:
        RuleBroken: a remark or a question while a round goes on.
    """
    name, known = clean(guest), turns(file, item_id)
    tied = of_kind(kind).tied
    if tied and any(held.ended_at is None for held in rounds(file, item_id)):
        raise RuleBroken(words("Remarks and questions rest while the round goes on."))
    parent = _speech_about(known) if tied else None
    if any(
        t.round is None
        and t.state == "waiting"
        and (t.person, t.guest, t.kind, t.parent) == (person, name, kind, parent)
        for t in known
    ):
        return None
    with file.action(words("Put on the speaking list"), actor=actor):
        row = {"item": item_id, "person": person, "guest": name, "kind": kind, "state": "waiting", "parent": parent}
        asked = {"position": 1 + last_place(file, item_id), "asked_at": stamp(file.now()), "text": clean(text)}
        return file.new("turn", {**row, **asked})


def withdraw(file: CommitteeFile, turn: int, *, actor: str = "facilitator") -> None:
    """Take a turn that waits off the list or out of the round."""
    _take_off(file, turn, "withdrawn", words("Take off the speaking list"), actor)


def skip(file: CommitteeFile, turn: int | None = None, *, actor: str = "facilitator") -> None:
    """Note that somebody who is called is not in the room just now; the next one comes. They can be given the floor.

    Args:
        turn: who; without it the first one who waits.
    """
    now = floor(file)
    gone = turn or next((w.turn for w in now.waiting if w.turn and w.why != "goes_on"), None)
    if gone is not None:
        _take_off(file, gone, "absent", words("Skip who is absent"), actor)


def clear_list(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Take everybody who waits off the list of the item in work."""
    now = floor(file)
    waiting = [w.turn for w in now.waiting if w.turn and w.why != "goes_on"]
    if now.round is None and waiting:
        with file.action(words("Clear the speaking list"), actor=actor):
            for turn in waiting:
                file.db.table("turn").update(turn, {"state": "withdrawn", "pinned": 0})


def pin(file: CommitteeFile, turn: int, place: int, *, actor: str = "facilitator") -> None:
    """Give a speech a place among the speeches that wait, from 1; it keeps it until it is let go.

    Somebody who may not be overtaken any more stays before it all the same.
    """
    speeches = _speeches(floor(file))
    if turn not in speeches:
        return
    rest = [one for one in speeches if one != turn]
    wanted = [*rest[: max(0, place - 1)], turn, *rest[max(0, place - 1) :]]
    if wanted == speeches:
        return
    with file.action(words("Move on the speaking list"), actor=actor):
        for row in file.db.query("SELECT id FROM turn WHERE state = 'waiting' AND (pinned > 0 OR id = ?)", [turn]):
            if row["id"] in wanted:
                file.db.table("turn").update(row["id"], {"pinned": 1 + wanted.index(row["id"])})


def unpin(file: CommitteeFile, turn: int, *, actor: str = "facilitator") -> None:
    """Let a speech stand where the rules put it again."""
    if any(w.turn == turn and w.pinned for w in floor(file).waiting):
        with file.action(words("Let the place go"), actor=actor):
            file.db.table("turn").update(turn, {"pinned": 0})


def last_call(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Announce that the list of the item in work is about to be closed; who wants to speak signs up now."""
    now = floor(file)
    if now.item is not None and now.closed is None:
        with file.action(words("Last call"), actor=actor):
            file.new("list_closing", {"item": now.item.id, "called_at": stamp(file.now())})


def close_list(
    file: CommitteeFile,
    hands_for: int | None = None,
    hands_against: int | None = None,
    *,
    actor: str = "facilitator",
) -> bool:
    """Close the list of the item in work, by the chair or by a show of hands; returns whether it is closed now.

    Without more hands for than against it stays open. Whoever asks afterwards comes last, by the chair's leave.
    """
    now = floor(file)
    if now.item is None or (now.closed is not None and now.closed.closed_at):
        return now.item is not None
    carried = hands_for is None or hands_for > (hands_against or 0)
    with file.action(words("Close the speaking list") if carried else words("Keep the list open"), actor=actor):
        at = stamp(file.now())
        row = {"closed_at": at if carried else None, "reopened_at": None if carried else at}
        hands = {"hands_for": hands_for, "hands_against": hands_against}
        if now.closed is None:
            file.new("list_closing", {"item": now.item.id, "called_at": at, **row, **hands})
        else:
            file.db.table("list_closing").update(now.closed.id, {**row, **hands})
    return carried


def reopen_list(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Let people sign up again, also after a last call that was not closed."""
    held = _held(file)
    if held is not None:
        with file.action(words("Reopen the speaking list"), actor=actor):
            file.db.table("list_closing").update(held.id, {"reopened_at": stamp(file.now())})


def _held(file: CommitteeFile) -> Closing | None:
    now = floor(file)
    return closing(file, now.item.id) if now.item else None


def _take_off(file: CommitteeFile, turn: int, state: str, name: str, actor: str) -> None:
    now = floor(file)
    waiting = next((w for w in now.next if w.turn == turn and w.why != "goes_on"), None)
    if waiting is None:
        return
    with file.action(name, actor=actor):
        leave_line(file, now, waiting)
        file.db.table("turn").update(turn, {"state": state})


def _speeches(now: Floor) -> list[int]:
    if now.round is not None:
        return []
    return [w.turn for w in now.waiting if w.turn and w.what == SPEECH and w.why != "goes_on"]


def _speech_about(known: list[Turn]) -> int | None:
    """The speech that a remark made now is about: the one on the floor, or the one begun last."""
    speeches = [t for t in known if t.round is None and not of_kind(t.kind).tied and t.state in HEARD]
    running = [t.id for t in speeches if t.state != "done"]
    return running[0] if running else max(speeches, key=lambda t: (t.position, t.id)).id if speeches else None
