"""A vote as blocks of the minutes: question, rule of decision, result, and a table of how it was spread."""

from app.minutes.exchange.paper import Block, Grid, Text
from app.minutes.record_words import GROUPS, RESULTS, told
from app.shell.language import tr
from db.record import Ballot
from db.vote_kinds import kind_of
from db.vote_words import STEPS


def vote_blocks(ballot: Ballot) -> list[Block]:
    """One sentence about the vote, and a table where there is more than one number to tell."""
    blocks: list[Block] = [Text(_sentence(ballot), tr("Vote"))]
    if any(count.step is not None for count in ballot.counts):
        blocks.append(_steps(ballot))
    elif any(count.option for count in ballot.counts):
        blocks.append(_dots(ballot))
    return blocks


def _sentence(ballot: Ballot) -> str:
    loose = [one for one in ballot.counts if one.step is None and not one.option]
    counted = [f"{told(GROUPS, one.group)}: {one.count}" if one.group else str(one.count) for one in loose]
    parts = [
        ballot.question,
        tr("Round {number}").format(number=ballot.round) if (ballot.round or 1) > 1 else "",
        tr("%n voted", "", ballot.voters) if ballot.voters is not None else "",
        tr("%n blank", "", ballot.blank) if ballot.blank else "",
        told(RESULTS, ballot.result),
        ", ".join(counted),
        tr("Rule: {rule}").format(rule=ballot.rule) if ballot.rule else "",
        *(tr("Objection: {text}").format(text=text) for text in ballot.objections),
        ballot.remark,
    ]
    return " · ".join(part for part in parts if part)


def _steps(ballot: Ballot) -> Grid:
    """A row for each group, or each option where there are several; a column for each step."""
    taken = {one.step for one in ballot.counts if one.step is not None}
    known = [step for step in kind_of(ballot.kind).numbers if ballot.kind in STEPS and taken <= set(STEPS[ballot.kind])]
    steps = known or sorted(taken)
    options = list(dict.fromkeys(one.option for one in ballot.counts))
    several = len(options) > 1
    counted: dict[tuple[str, str, int], int] = {}
    for one in ballot.counts:
        if one.step is not None:
            key = (one.option if several else "", one.group, one.step)
            counted[key] = counted.get(key, 0) + one.count
    heads = list(dict.fromkeys((option, group) for option, group, _ in counted))
    rows = tuple(
        (_head(option, group), *(str(counted.get((option, group, step), 0)) for step in steps))
        for option, group in heads
    )
    first = tr("Voted on") if several else tr("Group")
    return Grid(tr("How the vote was spread"), (first, *(_step(ballot.kind, step) for step in steps)), rows)


def _dots(ballot: Ballot) -> Grid:
    """A row for each option, the most dots first; columns for all and for each group told apart."""
    groups = [group for group in GROUPS if any(one.group == group for one in ballot.counts)]
    total: dict[str, int] = {}
    apart: dict[tuple[str, str], int] = {}
    for one in ballot.counts:
        total[one.option] = total.get(one.option, 0) + one.count
        apart[one.option, one.group] = apart.get((one.option, one.group), 0) + one.count
    order = sorted(total, key=lambda option: -total[option])
    rows = tuple(
        (option, str(total[option]), *(str(apart.get((option, group), 0)) for group in groups)) for option in order
    )
    head = (tr("Voted on"), tr("Dots"), *(told(GROUPS, group) for group in groups))
    return Grid(tr("How the vote was spread"), head, rows, widths=(6, 1, *(2 for _ in groups)))


def _head(option: str, group: str) -> str:
    named = told(GROUPS, group)
    if not option:
        return named or tr("All")
    return f"{option} ({named})" if named else option


def _step(kind: str, step: int) -> str:
    """The number of a step; the words where the steps are no scale."""
    if kind in ("hands", "consent"):
        return tr(STEPS[kind][step])
    return str(step)
