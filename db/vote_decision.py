"""From a vote to a decision: exact words, how the votes fell, the rule, the minority, and the notes it came from."""

from collections.abc import Collection

from db.branches import place_for
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.line import Line
from db.locked import refuse_if_locked
from db.minutes import insert
from db.vote_results import agreed, lines
from db.vote_rows import Option, options, vote
from db.vote_rules import agreement


def decision_of(file: CommitteeFile, id_: int) -> int | None:
    """The decision that was made from a vote, the newest if there are several."""
    sql = "SELECT id FROM decision WHERE vote = ? ORDER BY id DESC LIMIT 1"
    return next((int(row["id"]) for row in file.db.query(sql, [id_])), None)


def decide(
    file: CommitteeFile,
    id_: int,
    text: str,
    *,
    chosen: Collection[int] = (),
    tally: str = "",
    competence: str = "own",
    minority: str = "",
    actor: str = "facilitator",
) -> int:
    """Write the result of a vote as a decision into the minutes; returns the decision, the old one on a second press.

    Args:
        chosen: the options it takes up, all of a single proposal; the notes behind them become its sources.
        tally: how the votes fell and by which rule, in the words of the minutes.
        competence: "own" or "recommendation".
        minority: a statement a line, "name: words" or words alone.

    Raises:
        RuleBroken: the vote is not closed, or the decision says nothing.
    """
    found, said = vote(file, id_), clean(text)
    if found.state != "closed":
        raise RuleBroken(words("Close the vote before its result becomes a decision."))
    if not said:
        raise RuleBroken(words("A decision needs its exact words."))
    old = next(file.db.query("SELECT id FROM decision WHERE vote = ? AND text = ?", [id_, said]), None)
    if old is not None:
        return int(old["id"])
    refuse_if_locked(file, found.meeting)
    with file.action(words("Decide by the vote"), actor=actor):
        above = place_for(file, found.meeting, found.item)
        node = insert(file, above, Line("decision", said))
        made = int(next(file.db.query("SELECT id FROM decision WHERE node = ?", [node]))["id"])
        row = {"vote": id_, "minority": clean(minority), "competence": competence, "reason": clean(tally)}
        file.db.table("decision").update(made, {**row, "agreement": _agreement(file, id_)})
        for option in options(file, id_):
            if not chosen or option.id in chosen:
                _add_sources(file, made, option)
        return made


def _agreement(file: CommitteeFile, id_: int) -> str:
    found = vote(file, id_)
    made = lines(file, found)
    return agreement(agreed(found, made[0])) if found.how.steps and len(made) == 1 else ""


def _add_sources(file: CommitteeFile, decision: int, option: Option) -> None:
    notes = [] if option.note is None else [option.note]
    if option.cluster is not None:
        sql = "SELECT id FROM note WHERE cluster = ? AND covered = 0 ORDER BY id"
        notes = [row["id"] for row in file.db.query(sql, [option.cluster])]
    elif option.note is not None:
        sql = "SELECT id FROM note WHERE under = ? AND covered = 0 ORDER BY z, id"
        notes += [row["id"] for row in file.db.query(sql, [option.note])]
    for note in notes:
        file.new("decision_source", {"decision": decision, "note": note})
    if option.strategy is not None:
        file.new("decision_source", {"decision": decision, "strategy": option.strategy})
