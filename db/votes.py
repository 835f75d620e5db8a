"""Holding a vote: made ready with its rule of decision, opened, closed, held again; nobody's choice outlives it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.agenda import set_wall, shown
from db.board_wall import board_on_wall
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.quorum import quorum
from db.vote_kinds import AT_MOST, kind_of
from db.vote_options import Choice
from db.vote_results import judge, keep_sums, show_dots
from db.vote_rows import Vote, ballots_in, check_open, eligible, open_vote_of, options, vote
from db.vote_rules import Rule

SECRET: Final = ("voter", "tally", "objection", "vote")
"""The tables whose past a closed vote erases: the journal would tell who put what."""


@dataclass(frozen=True)
class Plan:
    """A vote as it will be held; `told` is the rule of decision in the words the room hears before it opens."""

    meeting: int
    kind: str
    question: str
    choices: Sequence[Choice]
    rule: Rule
    told: str
    item: int | None = None
    board: int | None = None
    way: str = "dots"
    dots_each: int | None = None
    at_most: int = AT_MOST


def prepare_vote(file: CommitteeFile, plan: Plan, ready: int | None = None, *, actor: str = "facilitator") -> int:
    """Make a vote ready without opening it, for instance to print its ballots; `ready` is one to write over.

    Raises:
        RuleBroken: there is nothing to vote on, or no rule of decision.
    """
    _check(file, plan)
    with file.action(words("Prepare a vote"), actor=actor):
        return _put(file, plan, ready)


def begin_vote(file: CommitteeFile, plan: Plan, ready: int | None = None, *, actor: str = "facilitator") -> int:
    """Open a vote; the wall shows what is voted on, by which rule, and how many have voted, but no sums.

    Raises:
        RuleBroken: there is nothing to vote on, no rule of decision, or another vote is open.
    """
    _check(file, plan)
    if open_vote_of(file, plan.meeting) is not None:
        raise RuleBroken(words("Another vote is open. Close it first."))
    with file.action(words("Open the vote"), actor=actor):
        id_ = _put(file, plan, ready)
        file.db.execute("UPDATE vote SET on_wall = 0 WHERE meeting = ? AND on_wall = 1", [plan.meeting])
        file.db.table("vote").update(id_, {"opened_at": stamp(file.now()), "on_wall": 1})
        if shown(file).stage != "board":
            set_wall(file, meeting=plan.meeting, stage="board", board=plan.board)
        return id_


def close_vote(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """End a vote and show its result. Who put what is forgotten for good, so this cannot be undone; only a new round.

    Raises:
        RuleBroken: the vote is not open.
    """
    found = vote(file, id_)
    check_open(found)
    stood, now = quorum(file, found.meeting), stamp(file.now())
    with file.action(words("Close the vote"), actor=actor, erase=SECRET):
        row: dict[str, object] = {
            "voters": ballots_in(file, found),
            "eligible": len(eligible(file, found.meeting)),
            "hidden": 0,
        }
        keep_sums(file, id_)
        row |= {"inside": stood.inside, "members": stood.members, "needed": stood.needed, "closed_at": now}
        file.db.table("vote").update(id_, row)
        judge(file, id_)
        show_dots(file, id_)


def another_round(
    file: CommitteeFile, id_: int, rule: Rule | None = None, told: str = "", *, actor: str = "facilitator"
) -> int:
    """Open a new round on the same options, by the same rule unless another is given; the sums stay comparable.

    Raises:
        RuleBroken: the vote is not closed, or another one is open.
    """
    found = vote(file, id_)
    if found.state != "closed":
        raise RuleBroken(words("Close this round first."))
    if open_vote_of(file, found.meeting) is not None:
        raise RuleBroken(words("Another vote is open. Close it first."))
    known = [Choice(one.text, one.note, one.cluster, one.strategy) for one in options(file, id_)]
    plan = Plan(
        found.meeting, found.kind, found.question, known or [Choice(found.question)], rule or found.decides_by,
        told or found.rule, found.item, found.board, found.way, found.dots_each, found.at_most,
    )  # fmt: skip
    with file.action(words("Open a new round"), actor=actor):
        made = _put(file, plan, None)
        file.db.execute("UPDATE vote SET on_wall = 0 WHERE meeting = ? AND on_wall = 1", [found.meeting])
        row = {"opened_at": stamp(file.now()), "on_wall": 1, "round": found.round + 1, "earlier": id_}
        file.db.table("vote").update(made, row)
        return made


def drop_vote(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Take a vote away that was not closed, with every ballot in it; that cannot be undone once somebody has voted.

    Raises:
        RuleBroken: the vote is closed, so it belongs to the record.
    """
    found = vote(file, id_)
    if found.state == "closed":
        raise RuleBroken(words("A closed vote stays in the record. Hold a new round instead."))
    with file.action(
        words("Take the vote away"), actor=actor, erase=(*SECRET, "vote_option") if ballots_in(file, found) else ()
    ):
        for table in ("objection", "tally", "voter", "vote_option"):
            file.db.table(table).delete_where("vote = ?", [id_])
        file.db.table("vote").delete(id_)


def put_away(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Take the result of a closed vote off the wall: the notes come back."""
    if vote(file, id_).on_wall:
        with file.action(words("Take the result off the wall"), actor=actor):
            file.db.table("vote").update(id_, {"on_wall": 0})
            if shown(file).stage == "board" and board_on_wall(file) is None:
                set_wall(file, stage="auto")  # there are no notes to come back to


def put_on_wall(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Show the result of a closed vote on the wall again."""
    found = vote(file, id_)
    if not found.on_wall and found.state == "closed":
        with file.action(words("Show the result on the wall"), actor=actor):
            file.db.execute("UPDATE vote SET on_wall = 0 WHERE meeting = ? AND on_wall = 1", [found.meeting])
            file.db.table("vote").update(id_, {"on_wall": 1})


def _check(file: CommitteeFile, plan: Plan) -> None:
    if not plan.choices:
        raise RuleBroken(words("There is nothing to vote on yet. Write a proposal, or put notes on the board."))
    if not clean(plan.told):
        raise RuleBroken(words("Agree on the rule of decision before the vote opens."))
    covered = [choice.note for choice in plan.choices if choice.note is not None]
    marks = ",".join("?" * len(covered))
    if covered and file.db.execute(f"SELECT 1 FROM note WHERE covered AND id IN ({marks})", covered).fetchone():
        raise RuleBroken(words("A covered note cannot be voted on. Reveal the notes first."))


def _put(file: CommitteeFile, plan: Plan, ready: int | None) -> int:
    row = {
        "meeting": plan.meeting, "item": plan.item, "board": plan.board, "kind": plan.kind, "way": plan.way,
        "question": clean(plan.question) or plan.choices[0].text,
        "dots_each": None if kind_of(plan.kind).steps else plan.dots_each, "at_most": plan.at_most,
        "rule_kind": plan.rule.key, "threshold": plan.rule.threshold, "rule": clean(plan.told),
    }  # fmt: skip
    if ready is not None and _is_ready(vote(file, ready)):
        file.db.table("vote").update(ready, row)
        file.db.table("vote_option").delete_where("vote = ?", [ready])
        id_ = ready
    else:
        id_ = file.new("vote", row)
    for position, one in enumerate(plan.choices, 1):
        place = {"vote": id_, "position": position, "text": clean(one.text)}
        file.new("vote_option", {**place, "note": one.note, "cluster": one.cluster, "strategy": one.strategy})
    return id_


def _is_ready(found: Vote) -> bool:
    return found.state == "ready"
