"""What a closed vote comes to: sums with ties, per kind only where three or more stand behind them, round by round."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from db.board_rows import parts
from db.file import CommitteeFile
from db.vote_kinds import Side, ranks, sides
from db.vote_rows import Option, Tally, Vote, ballots_in, counts_of_voters, options, tallies, vote
from db.vote_rules import verdict

FEWEST: Final = 3
"""Fewer than this are never shown by themselves: everybody would know who it was."""

KINDS_SHOWN: Final[tuple[str, ...]] = ("citizen", "politician", "administrator")


@dataclass(frozen=True)
class Line:
    """How one option fared: dots or voters altogether, voters by step, and the same for each kind that may be shown.

    `rank` is its place by dots, shared by equals; steps are not ranked and have 0.
    """

    option: Option | None
    text: str
    count: int
    steps: Mapping[int, int] = field(default_factory=dict)
    by_kind: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    rank: int = 0
    tied: bool = False
    verdict: str = ""


def kinds_kept(voters: Mapping[str, int]) -> set[str]:
    """The kinds whose sums may stand by themselves, from the number of voters of each kind ("" for no kind).

    Each has at least three voters, and so have all the others together, or they could be found by subtracting.
    """
    kept = {kind for kind, count in voters.items() if kind and count >= FEWEST}
    rest = sum(count for kind, count in voters.items() if kind not in kept)
    while kept and 0 < rest < FEWEST:
        smallest = min(kept, key=lambda kind: (voters[kind], kind))
        kept.remove(smallest)
        rest += voters[smallest]
    return kept


def lines(file: CommitteeFile, found: Vote) -> list[Line]:
    """The result, the options in their order; a vote without options of its own is about its question."""
    every, known = tallies(file, found.id), options(file, found.id)
    kept = _kept(file, found, every, bool(known))
    made = [_line(found, one, [t for t in every if t.option == one.id], kept) for one in known]
    if not known and every:
        made = [_line(found, None, every, kept)]
    if found.how.steps:
        return made
    counts = [line.count for line in made]
    tied = Counter(counts)
    return [
        Line(one.option, one.text, one.count, one.steps, one.by_kind, rank, tied[one.count] > 1 and one.count > 0)
        for one, rank in zip(made, ranks(counts), strict=True)
    ]


def standings(made: Sequence[Line]) -> list[Line]:
    """Lines of dots with the most first; equals stay in the order of the ballot."""
    return sorted(made, key=lambda line: line.rank)


def voters_by_kind(file: CommitteeFile, found: Vote, every: Sequence[Tally]) -> dict[str, int]:
    """How many voters stand behind the sums of each kind, "" for those not told apart."""
    if not found.how.steps:
        counted = counts_of_voters(file, found.id)
        return {**counted, "": ballots_in(file, found) - sum(counted.values()) - found.blank}
    by_option: dict[int | None, Counter[str]] = {}
    for one in every:
        by_option.setdefault(one.option, Counter())[one.group_kind or ""] += one.count
    # An option somebody left open has fewer voters behind it than the vote: the smallest number counts.
    kinds = {kind for counts in by_option.values() for kind in counts}
    return {kind: min(counts[kind] for counts in by_option.values()) for kind in kinds}


def agreed(found: Vote, line: Line) -> dict[Side, int]:
    """How many were for, against and neither."""
    return sides(found.how, line.steps)


def compared(file: CommitteeFile, rounds: Sequence[Vote]) -> list[tuple[str, list[Line | None]]]:
    """Each option with its line in every round; the sums can be compared, who moved is not known."""
    results = [{line.text: line for line in lines(file, one)} for one in rounds]
    names = list(dict.fromkeys(text for result in results for text in result))
    return [(name, [result.get(name) for result in results]) for name in names]


def keep_sums(file: CommitteeFile, id_: int) -> None:
    """Inside an action: write the sums anew so that neither order nor a small kind tells who chose what."""
    found, every = vote(file, id_), tallies(file, id_)
    kept = kinds_kept(voters_by_kind(file, found, every))
    sums: Counter[tuple[int, str, int]] = Counter()
    for one in every:
        kind = one.group_kind if one.group_kind in kept else ""
        sums[(one.option or 0, kind or "", -1 if one.step is None else one.step)] += one.count
    file.db.table("tally").delete_where("vote = ?", [id_])
    for (option, kind, step), count in sorted(sums.items()):
        row = {"vote": id_, "group_kind": kind or None, "step": None if step < 0 else step, "count": count}
        file.new("tally", {**row, "option": option or None})
    _shuffle(file, id_)


def judge(file: CommitteeFile, id_: int) -> None:
    """Inside an action: note what the rule makes of the sums where there is one proposal."""
    found = vote(file, id_)
    made = lines(file, found)
    result = made[0].verdict if len(made) == 1 else ""
    if result != found.result:
        file.db.table("vote").update(id_, {"result": result})


def show_dots(file: CommitteeFile, id_: int) -> None:
    """Inside an action: let the notes of the board show the dots of this vote, the stack's on the note on top."""
    found = vote(file, id_)
    if found.how.steps:
        return
    dots: Counter[int] = Counter()
    for line in lines(file, found):
        if line.option and line.option.note:
            dots[line.option.note] += line.count  # two options are one note when they were made one meanwhile
    if not dots:
        return
    for part in parts(dots):
        sql = f"SELECT DISTINCT board FROM note WHERE id IN ({','.join('?' * len(part))})"
        for row in list(file.db.query(sql, part)):
            file.db.execute("UPDATE note SET dots = 0 WHERE board = ? AND dots <> 0", [row["board"]])
    for note, count in dots.items():
        file.db.execute("UPDATE note SET dots = ? WHERE id = ? AND dots <> ?", [count, note, count])


def _kept(file: CommitteeFile, found: Vote, every: Sequence[Tally], own: bool) -> set[str]:
    """The kinds to show; of a vote that was closed here the others are no longer told apart."""
    if own and found.state == "closed":
        return {one.group_kind for one in every if one.group_kind}
    return kinds_kept(voters_by_kind(file, found, every))


def _line(found: Vote, option: Option | None, every: Sequence[Tally], kept: set[str]) -> Line:
    steps: Counter[int] = Counter()
    by_kind: dict[str, Counter[int]] = {}
    for one in every:
        step = 0 if one.step is None else one.step
        steps[step] += one.count
        if one.group_kind in kept:
            by_kind.setdefault(one.group_kind or "", Counter())[step] += one.count
    order = {kind: by_kind.get(kind, Counter()) for kind in KINDS_SHOWN if kind in kept}
    text = option.text if option else found.question
    judged = verdict(found.decides_by, sides(found.how, steps)) if found.how.steps else ""
    return Line(option, text, sum(steps.values()), dict(steps), order, verdict=judged)


def _shuffle(file: CommitteeFile, id_: int) -> None:
    """Write who has voted in the order of the people, and the objections in that of their words."""
    rows = list(file.db.query("SELECT person FROM voter WHERE vote = ? ORDER BY person", [id_]))
    file.db.table("voter").delete_where("vote = ?", [id_])
    for row in rows:
        file.new("voter", {"vote": id_, "person": row["person"], "kind": None})
    reasons = list(file.db.query("SELECT option, text FROM objection WHERE vote = ? ORDER BY option, text", [id_]))
    file.db.table("objection").delete_where("vote = ?", [id_])
    for row in reasons:
        file.new("objection", {"vote": id_, **row})
