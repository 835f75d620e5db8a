"""Crossing a SWOT, step by step: choosing notes, strategies for pairs, picking three, and what the wall shows."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.board_wall import board_on_wall, clear_result, turn_wall_to
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.strategies import FIELDS, Pair, chosen_ids, factors, propose

STEPS: Final = ("choose", "cross", "check", "pick")
FACES: Final = ("", "tows", "changes", "beside")
"""What the wall shows of a SWOT: its notes, the crossing, what has changed since an earlier one, both side by side."""

LONGEST: Final = 2_000


@dataclass(frozen=True)
class Crossing:
    """How far the crossing of a SWOT has come: its step, the notes of the pair in work, what the wall shows of it."""

    step: str = "choose"
    inner_note: int | None = None
    outer_note: int | None = None
    face: str = ""
    earlier: int | None = None


def crossing(file: CommitteeFile, board: int) -> Crossing:
    """How far the crossing of a board has come; the beginning before anybody began."""
    sql = "SELECT step, inner_note, outer_note, face, earlier FROM crossing WHERE board = ?"
    return next((Crossing(**row) for row in file.db.query(sql, [board])), Crossing())


def pair_in_work(every: Collection[Pair], now: Crossing) -> Pair | None:
    """The pair that was in work, if it still is one."""
    return next((pair for pair in every if pair.ids == (now.inner_note, now.outer_note)), None)


def toggle_factor(file: CommitteeFile, board: int, note: int, *, actor: str = "facilitator") -> None:
    """Choose a note for the cross, or leave it out again."""
    with file.action(words("Choose for the cross"), actor=actor):
        if note in chosen_ids(file, board):
            file.db.execute("DELETE FROM crossing_note WHERE board = ? AND note = ?", [board, note])
        else:
            file.new("crossing_note", {"board": board, "note": note})


def take_proposal(file: CommitteeFile, board: int, *, actor: str = "facilitator") -> None:
    """Choose what the dots propose, instead of what was chosen before."""
    with file.action(words("Choose what has most dots"), actor=actor):
        _choose(file, board, propose(factors(file, board)).ids)


def go_to_step(
    file: CommitteeFile, board: int, step: str, *, proposal: bool = False, actor: str = "facilitator"
) -> None:
    """Go to a step, with `proposal` after choosing what the dots propose; a wall that shows the board follows.

    Raises:
        RuleBroken: there are no pairs to cross, because nothing is chosen from inside or from outside.
    """
    with file.action(words("Another step of the crossing"), actor=actor):
        if proposal:
            _choose(file, board, propose(factors(file, board)).ids)
        if step == "cross" and not _has_pairs(file, board):
            sentence = words("Choose at least one strength or weakness and one opportunity or threat to cross.")
            raise RuleBroken(sentence)
        _set(file, board, step=step, face="tows" if step != "choose" else "")
        if step != "choose":
            clear_result(file, board)


def go_to_pair(file: CommitteeFile, board: int, pair: Pair, *, actor: str = "facilitator") -> None:
    """Go to a pair without writing; going through several is one step of undo."""
    with file.action(words("Another pair"), actor=actor, merge=f"pair {board}"):
        _go(file, board, pair)


def write_strategy(
    file: CommitteeFile,
    board: int,
    pair: Pair,
    text: str,
    *,
    owner: int | None = None,
    due: date | None = None,
    then: Pair | None = None,
    actor: str = "facilitator",
) -> int:
    """Write a strategy for a pair, with who sees to it by when if that is known, and go on to another pair.

    Returns the id of the strategy.

    Raises:
        RuleBroken: there is no text.
    """
    row = {"board": board, "field": pair.field, "text": _written(text)}
    with file.action(words("Write a strategy"), actor=actor):
        made = file.new("strategy", {**row, "owner": owner, "due_on": due.isoformat() if due else None})
        for note in pair.ids:
            file.new("strategy_note", {"strategy": made, "note": note})
        _go(file, board, then or pair)
    return made


def add_strategy(
    file: CommitteeFile, board: int, field: str, text: str, notes: Iterable[int] = (), *, actor: str = "facilitator"
) -> int:
    """Write a strategy of a field that stands on any notes, or none; returns its id.

    Raises:
        RuleBroken: there is no text, or the field is none of the four.
    """
    kept = _written(text)
    if field not in FIELDS:
        raise RuleBroken(words("There is no field of strategies called {name}."), name=field)
    with file.action(words("Write a strategy"), actor=actor):
        made = file.new("strategy", {"board": board, "field": field, "text": kept})
        for note in notes:
            file.new("strategy_note", {"strategy": made, "note": note})
    return made


def edit_strategy(file: CommitteeFile, strategy: int, text: str, *, actor: str = "facilitator") -> None:
    """Write a strategy in other words.

    Raises:
        RuleBroken: there is no text.
    """
    kept = _written(text)
    with file.action(words("Change a strategy"), actor=actor):
        file.db.table("strategy").update(strategy, {"text": kept})


def delete_strategy(file: CommitteeFile, strategy: int, *, actor: str = "facilitator") -> None:
    """Delete a strategy; decisions and trails that came from it stay, without the link."""
    with file.action(words("Delete a strategy"), actor=actor):
        for table in ("decision_source", "trail_step"):
            file.db.execute(f"UPDATE {table} SET strategy = NULL WHERE strategy = ?", [strategy])
        file.db.execute("DELETE FROM strategy_note WHERE strategy = ?", [strategy])
        file.db.table("strategy").delete(strategy)


def link_note(file: CommitteeFile, strategy: int, note: int, on: bool, *, actor: str = "facilitator") -> None:
    """Let a strategy stand on a further note, or no longer on it."""
    sql = "SELECT id FROM strategy_note WHERE strategy = ? AND note = ?"
    linked = next(file.db.query(sql, [strategy, note]), None) is not None
    if linked == on:
        return
    with file.action(words("Link a strategy to a note"), actor=actor):
        if on:
            file.new("strategy_note", {"strategy": strategy, "note": note})
        else:
            file.db.execute("DELETE FROM strategy_note WHERE strategy = ? AND note = ?", [strategy, note])


def pick_strategy(file: CommitteeFile, strategy: int, on: bool, *, actor: str = "facilitator") -> None:
    """Pick a strategy, or leave it again; a fourth is the room's decision."""
    with file.action(words("Pick a strategy"), actor=actor):
        file.db.table("strategy").update(strategy, {"chosen": int(on)})


def give_strategy(file: CommitteeFile, strategy: int, person: int | None, *, actor: str = "facilitator") -> None:
    """Say who sees to a strategy, or with None that nobody does yet."""
    with file.action(words("Who sees to a strategy"), actor=actor):
        file.db.table("strategy").update(strategy, {"owner": person})


def date_strategy(file: CommitteeFile, strategy: int, due: date | None, *, actor: str = "facilitator") -> None:
    """Say by when, None for no date."""
    with file.action(words("Date of a strategy"), actor=actor):
        file.db.table("strategy").update(strategy, {"due_on": due.isoformat() if due else None})


def compare_with(file: CommitteeFile, board: int, earlier: int, *, actor: str = "facilitator") -> None:
    """Choose the earlier SWOT to hold beside a board."""
    with file.action(words("Choose an earlier SWOT"), actor=actor):
        _set(file, board, earlier=earlier)


def show_face(file: CommitteeFile, board: int, face: str, *, actor: str = "facilitator") -> None:
    """Show the board on the wall, as one of FACES."""
    with file.action(words("Show it on the wall"), actor=actor):
        _set(file, board, face=face)
        turn_wall_to(file, board)


def go_on(file: CommitteeFile, board: int, *, actor: str = "facilitator") -> None:
    """Take up a crossing that was left: a wall that shows the notes of the board shows the step again."""
    now = crossing(file, board)
    if now.step != "choose" and now.face != "tows" and board_on_wall(file) == board:
        with file.action(words("Go on with the crossing"), actor=actor):
            _set(file, board, face="tows")


def leave_face(file: CommitteeFile, board: int, *, actor: str = "facilitator") -> None:
    """Let the wall show the notes of the board again, if it showed anything else of it."""
    if crossing(file, board).face:
        with file.action(words("Back to the board"), actor=actor):
            _set(file, board, face="")


def _written(text: str) -> str:
    kept = clean(text)[:LONGEST].rstrip()
    if not kept:
        raise RuleBroken(words("An empty strategy is not kept."))
    return kept


def _choose(file: CommitteeFile, board: int, ids: Collection[int]) -> None:
    before = chosen_ids(file, board)
    for note in sorted(before - set(ids)):
        file.db.execute("DELETE FROM crossing_note WHERE board = ? AND note = ?", [board, note])
    for note in sorted(set(ids) - before):
        file.new("crossing_note", {"board": board, "note": note})


def _has_pairs(file: CommitteeFile, board: int) -> bool:
    ids = chosen_ids(file, board)
    keys = {factor.key for factor in factors(file, board) if factor.id in ids}
    return bool(keys & {"S", "W"}) and bool(keys & {"O", "T"})


def _go(file: CommitteeFile, board: int, pair: Pair) -> None:
    _set(file, board, step="cross", inner_note=pair.inner.id, outer_note=pair.outer.id)


def _set(file: CommitteeFile, board: int, **columns: object) -> None:
    found = file.db.execute("SELECT id FROM crossing WHERE board = ?", [board]).fetchone()
    if found:
        file.db.table("crossing").update(found[0], columns)
    else:
        file.new("crossing", {"board": board, **columns})
