"""From strategy to action: picked strategies become actions in the minutes and the follow-up, with the trail behind."""

from typing import Any

from db.branches import place_for
from db.errors import RuleBroken, words
from db.file import CommitteeFile, moment
from db.line import Line
from db.locked import refuse_if_locked
from db.minutes import insert
from db.strategies import Strategy, factors, picked, strategies


def actions_of(file: CommitteeFile, board: int) -> dict[int, int]:
    """The action that came out of each strategy of a board that has one, by id."""
    sql = (
        "SELECT said.strategy, MAX(done.action_item) AS made FROM trail_step AS said"
        " JOIN strategy ON strategy.id = said.strategy"
        " JOIN trail_step AS done ON done.trail = said.trail AND done.position > said.position"
        " AND done.action_item IS NOT NULL WHERE strategy.board = ? GROUP BY said.strategy"
    )
    return {row["strategy"]: row["made"] for row in file.db.query(sql, [board])}


def waiting(file: CommitteeFile, board: int) -> list[Strategy]:
    """The picked strategies with an owner that have not become actions yet."""
    made = actions_of(file, board)
    return [one for one in picked(strategies(file, board)) if one.owner is not None and one.id not in made]


def make_actions(file: CommitteeFile, board: int, meeting: int, item: int | None, *, actor: str = "facilitator") -> int:
    """Make every picked strategy with an owner an action of a meeting, under the branch of `item`; gives how many.

    One that is an action already stays one. Each gets a trail: its notes, the strategy, the action.

    Raises:
        RuleBroken: none of the picked has an owner, or the minutes are closed.
    """
    every = picked(strategies(file, board))
    if not any(one.owner for one in every):
        raise RuleBroken(words("Pick strategies and give each an owner first."))
    ready = waiting(file, board)
    if not ready:
        return 0
    refuse_if_locked(file, meeting)
    with file.action(words("Make strategies actions"), actor=actor):
        above = place_for(file, meeting, item)
        for one in ready:
            line = Line("action", one.text, _stands_on(file, one), one.owner, one.due_on)
            node = insert(file, above, line)
            made = next(file.db.query("SELECT id FROM action_item WHERE node = ?", [node]))["id"]
            _lay_trail(file, one, made)
    return len(ready)


def _lay_trail(file: CommitteeFile, strategy: Strategy, action: int) -> None:
    """Add the action to the trail the strategy is on, or lay a new one from its notes."""
    today = file.now().astimezone().date().isoformat()
    sql = "SELECT trail FROM trail_step WHERE strategy = ? ORDER BY id LIMIT 1"
    known = next(file.db.query(sql, [strategy.id]), None)
    steps: list[dict[str, Any]] = [{"action_item": action, "on_date": today}]
    if known is not None:
        trail = int(known["trail"])
    else:
        trail = file.new("trail", {"idea": strategy.text, "status": "under_way"})
        came_on = _day_of(file, strategy.board)
        notes = [{"note": note, "on_date": came_on} for note in strategy.notes]
        steps = [*notes, {"strategy": strategy.id, "on_date": today}, *steps]
    sql = "SELECT COALESCE(MAX(position), 0) AS last FROM trail_step WHERE trail = ?"
    last = int(next(file.db.query(sql, [trail]))["last"])
    for position, step in enumerate(steps, last + 1):
        file.new("trail_step", {"trail": trail, "position": position, **step})


def _stands_on(file: CommitteeFile, strategy: Strategy) -> str:
    """The field of a strategy and the notes it stands on, as the detail of its point: "TOWS SO: this × that"."""
    said = {factor.id: " ".join(factor.text.split()) for factor in factors(file, strategy.board)}
    notes = " × ".join(said[note] for note in strategy.notes if note in said)
    return f"TOWS {strategy.field}: {notes}" if notes else f"TOWS {strategy.field}"


def _day_of(file: CommitteeFile, board: int) -> str:
    sql = "SELECT starts_at FROM board JOIN meeting ON meeting.id = board.meeting WHERE board.id = ?"
    return moment(next(file.db.query(sql, [board]))["starts_at"]).astimezone().date().isoformat()
