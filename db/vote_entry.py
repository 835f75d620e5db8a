"""Taking votes in: a member's ballot, a sheet of paper, or a sum that was counted; and putting a wrong sum right."""

from collections.abc import Mapping

from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.vote_kinds import OBJECTION
from db.vote_results import judge, show_dots
from db.vote_rows import Vote, budget, check_open, eligible, options, vote, voted

Chosen = Mapping[int, int]
"""Dots, or the step, by the id of the option; an option that is missing was left open."""


def check_ballot(file: CommitteeFile, found: Vote, chosen: Chosen) -> None:
    """Raises: RuleBroken if a ballot has more dots than it may, or a step or an option there is none of."""
    known = {one.id for one in options(file, found.id)}
    if not chosen.keys() <= known:
        raise RuleBroken(words("That is not on the ballot."))
    if found.how.steps:
        if not set(chosen.values()) <= set(found.how.numbers):
            raise RuleBroken(words("There is no such answer in this vote."))
        return
    most = budget(found, len(known))
    if any(dots < 0 or dots > found.at_most for dots in chosen.values()):
        raise RuleBroken(words("At most {count} dots may be put on one option."), count=found.at_most)
    if sum(chosen.values()) > most:
        raise RuleBroken(words("The ballot has more than {count} dots."), count=most)


def hand_in(
    file: CommitteeFile, id_: int, person: int, chosen: Chosen, objection: str = "", *, actor: str = "facilitator"
) -> None:
    """Take in a member's ballot, a blank one too: it is added to the sums, and only that they voted is kept.

    Raises:
        RuleBroken: they may not vote now or have voted, or the ballot breaks the rules.
    """
    found = vote(file, id_)
    check_open(found)
    may = {one.id: one.kind for one in eligible(file, found.meeting)}
    if person not in may:
        raise RuleBroken(words("Only members in the room, or those who sit for them, can vote."))
    if person in voted(file, id_):
        raise RuleBroken(words("This ballot is in already."))
    check_ballot(file, found, chosen)
    with file.action(words("Hand in a ballot"), actor=actor):
        _take(file, found, person, may[person], chosen, objection)


def hand_in_sheet(
    file: CommitteeFile, id_: int, chosen: Chosen, kind: str | None = None, objection: str = "",
    *, actor: str = "facilitator",
) -> None:  # fmt: skip
    """Take in one paper ballot; nobody knows whose it is, `kind` only if the ballots are collected by kind.

    Raises:
        RuleBroken: the ballot breaks the rules.
    """
    found = vote(file, id_)
    check_open(found)
    check_ballot(file, found, chosen)
    with file.action(words("Type in a paper ballot"), actor=actor):
        _take(file, found, None, kind, chosen, objection)


def enter_sum(
    file: CommitteeFile, id_: int, option: int, step: int | None, count: int, *, actor: str = "facilitator"
) -> None:
    """Write how many hands, or dots, were counted; a count that was there is written over."""
    found = vote(file, id_)
    check_open(found)
    with file.action(words("Type in a count"), actor=actor, merge=f"count:{id_}:{option}:{step}"):
        _write_sum(file, found, option, step, count)


def enter_voters(file: CommitteeFile, id_: int, count: int | None, *, actor: str = "facilitator") -> None:
    """Write how many took part in a vote of hands; None goes by the hands counted."""
    check_open(vote(file, id_))
    with file.action(words("Type in a count"), actor=actor, merge=f"voters:{id_}"):
        file.db.table("vote").update(id_, {"voters": count})


def correct_sum(
    file: CommitteeFile, id_: int, option: int, step: int | None, count: int, *, actor: str = "facilitator"
) -> None:
    """Put right a sum that was mistyped, after the vote was closed; the result is judged anew.

    Raises:
        RuleBroken: the votes came in one by one, so nobody knows any more which of them was wrong.
    """
    found = vote(file, id_)
    if found.way != "hands":
        raise RuleBroken(words("These votes were handed in one by one; hold a new round to put a mistake right."))
    with file.action(words("Correct a sum"), actor=actor):
        _write_sum(file, found, option, step, count)
        if found.state == "closed":
            judge(file, id_)
            show_dots(file, id_)


def _take(
    file: CommitteeFile, found: Vote, person: int | None, kind: str | None, chosen: Chosen, objection: str
) -> None:
    given = {option: value for option, value in chosen.items() if value or found.how.steps}
    # A blank ballot stands behind no sum, so it does not help to hide anybody's of its kind.
    file.new("voter", {"vote": found.id, "person": person, "kind": kind if given else None})
    if not given:
        file.db.execute("UPDATE vote SET blank = blank + 1 WHERE id = ?", [found.id])
    for option, value in given.items():
        step, count = (value, 1) if found.how.steps else (None, value)
        _add(file, found.id, option, kind, step, count)
    if found.kind == "consent" and clean(objection):
        at = next((option for option, step in given.items() if step == OBJECTION), None)
        file.new("objection", {"vote": found.id, "option": at, "text": clean(objection)})


def _add(file: CommitteeFile, id_: int, option: int, kind: str | None, step: int | None, count: int) -> None:
    where = "vote = ? AND option = ? AND group_kind IS ? AND step IS ?"
    changed = file.db.execute(f"UPDATE tally SET count = count + ? WHERE {where}", [count, id_, option, kind, step])
    if changed.rowcount == 0:
        row = {"vote": id_, "option": option, "group_kind": kind, "step": step, "count": count}
        file.new("tally", row)


def _write_sum(file: CommitteeFile, found: Vote, option: int, step: int | None, count: int) -> None:
    if option not in {one.id for one in options(file, found.id)} or (
        step is not None and step not in found.how.numbers
    ):
        raise RuleBroken(words("That is not on the ballot."))
    if count < 0:
        raise RuleBroken(words("A count cannot be less than nothing."))
    where = "vote = ? AND option = ? AND group_kind IS NULL AND step IS ?"
    row = next(file.db.query(f"SELECT id, count FROM tally WHERE {where}", [found.id, option, step]), None)
    if row is None and count:
        file.new("tally", {"vote": found.id, "option": option, "group_kind": None, "step": step, "count": count})
    elif row is not None and not count:
        file.db.table("tally").delete(row["id"])
    elif row is not None and row["count"] != count:
        file.db.table("tally").update(row["id"], {"count": count})
