"""Two SWOTs beside each other: what is new, what is gone, what stayed, and what moved to another quadrant."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, utils

from db.agenda import meeting
from db.board_rows import Board
from db.file import CommitteeFile
from db.strategies import KEYS, Factor, factors, is_swot

ALIKE: Final = 82.0
"""From this likeness (0 to 100, words in any order) two notes say the same."""

NEWS: Final = ("WS", "TO", "WO", "TS", "SO", "OS", "WT", "TW", "ST", "OT", "OW", "SW")
"""Moves by what they mean, the finest first: a weakness has become a strength."""

BETTER: Final = frozenset(("WS", "TO", "WO", "TS"))
WORSE: Final = frozenset(("SW", "OT", "OW", "ST"))


@dataclass(frozen=True)
class Match:
    """A note of the earlier SWOT that stands on the later one too."""

    before: Factor
    after: Factor

    @property
    def way(self) -> str:
        """From which quadrant to which: "WS"."""
        return self.before.key + self.after.key


@dataclass(frozen=True)
class Comparison:
    """What became of the notes: quadrant by quadrant, moves with the finest news first."""

    new: tuple[Factor, ...]
    gone: tuple[Factor, ...]
    stayed: tuple[Match, ...]
    moved: tuple[Match, ...]


@dataclass(frozen=True)
class EarlierSwot:
    """A SWOT of a meeting before this one."""

    board: Board
    meeting: int
    title: str
    starts_at: str


def likeness(one: str, other: str) -> float:
    """How alike two notes are, 0 to 100: capitals, signs and the order of the words do not count."""
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process)


def compare(before: Sequence[Factor], after: Sequence[Factor]) -> Comparison:
    """Pair the notes that say the same, each with one other at most: the likest first, in its own quadrant first."""
    found = [(likeness(old.text, new.text), old.key == new.key, old, new) for old in before for new in after]
    found = [one for one in found if one[0] >= ALIKE]
    found.sort(key=lambda one: (-one[0], not one[1], one[2].id, one[3].id))
    taken: set[tuple[str, int]] = set()
    matches = []
    for _, _, old, new in found:
        if ("before", old.id) not in taken and ("after", new.id) not in taken:
            taken |= {("before", old.id), ("after", new.id)}
            matches.append(Match(old, new))
    matches.sort(key=lambda match: (KEYS.index(match.after.key), -match.after.dots, match.after.id))
    moved = [match for match in matches if match.before.key != match.after.key]
    return Comparison(
        tuple(one for one in after if ("after", one.id) not in taken),
        tuple(one for one in before if ("before", one.id) not in taken),
        tuple(match for match in matches if match.before.key == match.after.key),
        tuple(sorted(moved, key=lambda match: NEWS.index(match.way))),
    )


def earlier_swots(file: CommitteeFile, board: Board) -> list[EarlierSwot]:
    """The SWOTs of the meetings before that of a board, the newest first."""
    now = meeting(file, board.meeting)
    sql = (
        "SELECT board.*, meeting.title AS of, meeting.starts_at FROM board JOIN meeting ON meeting.id = board.meeting"
        " WHERE meeting.starts_at < ? ORDER BY meeting.starts_at DESC, board.id DESC"
    )
    found = []
    for row in file.db.query(sql, [now.starts_at]):
        title, starts_at = row.pop("of"), row.pop("starts_at")
        one = Board(**row)
        if is_swot(file, one.id):
            found.append(EarlierSwot(one, one.meeting, title, starts_at))
    return found


def comparison(file: CommitteeFile, earlier: int, board: int) -> Comparison:
    """What became of the notes of an earlier board; covered ones are left out."""
    return compare(factors(file, earlier), factors(file, board))


def matched(found: Comparison) -> dict[int, Match]:
    """The matches by the id of either note."""
    return {id_: match for match in (*found.stayed, *found.moved) for id_ in (match.before.id, match.after.id)}
