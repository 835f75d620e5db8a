"""The rows of votes, and the reads every view of a vote stands on."""

from collections.abc import Iterable
from dataclasses import dataclass

from db.errors import RuleBroken, words
from db.file import CommitteeFile
from db.person import Person
from db.seating import present
from db.vote_kinds import Kind, kind_of, usable_dots
from db.vote_rules import Rule


@dataclass(frozen=True)
class Vote:
    """A vote; `way` is dots (member by member), hands (sums) or paper (sheet by sheet).

    `rule` is the rule of decision as it was told, `rule_kind` and `threshold` what it means. `voters` is known when it
    is closed; `eligible`, `inside`, `members` and `needed` are how it stood at that second. `earlier` is the round
    before.
    """

    id: int
    meeting: int
    item: int | None
    board: int | None
    kind: str
    question: str
    voters: int | None
    dots_each: int | None
    hidden: int
    result: str
    remark: str
    way: str
    at_most: int
    rule_kind: str
    threshold: int | None
    rule: str
    opened_at: str | None
    closed_at: str | None
    round: int
    earlier: int | None
    eligible: int | None
    inside: int | None
    members: int | None
    needed: int | None
    blank: int
    on_wall: int

    @property
    def state(self) -> str:
        """ "ready" until it opens, "open" while votes come in, then "closed"."""
        return "closed" if self.closed_at else "open" if self.opened_at else "ready"

    @property
    def how(self) -> Kind:
        """Its kind with the steps."""
        return kind_of(self.kind)

    @property
    def decides_by(self) -> Rule:
        """The rule its sums are judged by."""
        return Rule(self.rule_kind, self.threshold)


@dataclass(frozen=True)
class Option:
    """One thing voted on; `text` is as it stood when the vote was made, whatever becomes of the note."""

    id: int
    vote: int
    position: int
    text: str
    note: int | None
    cluster: int | None
    strategy: int | None


@dataclass(frozen=True)
class Tally:
    """So many dots on an option, or voters at a step of it; `group_kind` None is everybody not told apart."""

    id: int
    vote: int
    group_kind: str | None
    step: int | None
    count: int
    option: int | None


def vote(file: CommitteeFile, id_: int) -> Vote:
    """One vote; KeyError when there is none."""
    for row in file.db.query("SELECT * FROM vote WHERE id = ?", [id_]):
        return Vote(**row)
    raise KeyError(id_)


def votes(file: CommitteeFile, meeting: int) -> list[Vote]:
    """The votes of a meeting in the order they were made."""
    return [Vote(**row) for row in file.db.query("SELECT * FROM vote WHERE meeting = ? ORDER BY id", [meeting])]


def votes_of_item(file: CommitteeFile, item: int) -> list[Vote]:
    """The votes at an item, the oldest first."""
    return [Vote(**row) for row in file.db.query("SELECT * FROM vote WHERE item = ? ORDER BY id", [item])]


def open_vote_of(file: CommitteeFile, meeting: int) -> Vote | None:
    """The vote in work at a meeting, if there is one; there is never more than one."""
    sql = "SELECT * FROM vote WHERE meeting = ? AND opened_at IS NOT NULL AND closed_at IS NULL ORDER BY id DESC"
    return next((Vote(**row) for row in file.db.query(sql, [meeting])), None)


def vote_on_wall(file: CommitteeFile, meeting: int) -> Vote | None:
    """The vote the room looks at: open, or just closed and not put away."""
    sql = "SELECT * FROM vote WHERE meeting = ? AND on_wall = 1 ORDER BY id DESC"
    return next((Vote(**row) for row in file.db.query(sql, [meeting])), None)


def options(file: CommitteeFile, vote_id: int) -> list[Option]:
    """What is voted on, in order."""
    sql = "SELECT * FROM vote_option WHERE vote = ? ORDER BY position, id"
    return [Option(**row) for row in file.db.query(sql, [vote_id])]


def tallies(file: CommitteeFile, vote_id: int) -> list[Tally]:
    """The sums of a vote; while it is open nobody but the one who types them should see them."""
    return [Tally(**row) for row in file.db.query("SELECT * FROM tally WHERE vote = ? ORDER BY id", [vote_id])]


def objections(file: CommitteeFile, vote_id: int) -> list[str]:
    """The reasons given for objecting, without who gave them."""
    return [row["text"] for row in file.db.query("SELECT text FROM objection WHERE vote = ? ORDER BY id", [vote_id])]


def voted(file: CommitteeFile, vote_id: int) -> set[int]:
    """Who has handed in, by person id; what they chose is not kept with it."""
    sql = "SELECT person FROM voter WHERE vote = ? AND person IS NOT NULL"
    return {row["person"] for row in file.db.query(sql, [vote_id])}


def ballots_in(file: CommitteeFile, found: Vote) -> int:
    """How many ballots are in; for hands the largest number counted, as long as nobody said otherwise."""
    rows = file.db.execute("SELECT count(*) FROM voter WHERE vote = ?", [found.id]).fetchone()[0]
    if found.way != "hands":
        return int(rows)
    if found.voters is not None or not found.how.steps:
        return found.voters or 0
    sql = "SELECT coalesce(option, 0) AS o, sum(count) AS n FROM tally WHERE vote = ? GROUP BY o ORDER BY n DESC"
    return next((int(row["n"]) for row in file.db.query(sql, [found.id])), 0)


def eligible(file: CommitteeFile, meeting: int) -> list[Person]:
    """Who may vote now, as they sit: members in the room and substitutes for members, with the member's kind."""
    return [person for person in present(file, meeting) if person.kind != "guest"]


def missing(file: CommitteeFile, found: Vote) -> list[Person]:
    """Who may vote and has not, as they sit."""
    done = voted(file, found.id)
    return [person for person in eligible(file, found.meeting) if person.id not in done]


def budget(found: Vote, count: int) -> int:
    """How many dots each one can place."""
    return usable_dots(found.dots_each or 0, found.at_most, count)


def rounds(file: CommitteeFile, id_: int) -> list[Vote]:
    """The rounds a vote belongs to, the first one first."""
    found = vote(file, id_)
    while found.earlier is not None:
        found = vote(file, found.earlier)
    chain = [found]
    while rows := list(file.db.query("SELECT * FROM vote WHERE earlier = ? ORDER BY id LIMIT 1", [chain[-1].id])):
        chain.append(Vote(**rows[0]))
    return chain


def check_open(found: Vote) -> None:
    """Raises: RuleBroken if the vote takes no votes now."""
    if found.state != "open":
        raise RuleBroken(words("The vote is not open, so nothing more can be counted in it."))


def counts_of_voters(file: CommitteeFile, vote_id: int) -> dict[str, int]:
    """How many of each kind handed in; those whose kind nobody noted are not told."""
    sql = "SELECT kind, count(*) AS n FROM voter WHERE vote = ? AND kind IS NOT NULL GROUP BY kind"
    return {row["kind"]: row["n"] for row in file.db.query(sql, [vote_id])}


def summed(found: Iterable[Tally]) -> int:
    """All that was counted."""
    return sum(one.count for one in found)
