"""The rules of the speaking list: kinds of entry and their order, times, who comes first, what the wall may show.

One set for the committee and, where wanted, one for an item; without a row the defaults hold.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypedDict, Unpack, cast

from db.errors import words
from db.file import CommitteeFile

Policy = Literal["fifo", "first", "fewest", "least", "alternate", "manual"]
Digits = Literal["late", "always", "never"]

POLICIES: Final[tuple[Policy, ...]] = ("fifo", "first", "fewest", "least", "alternate", "manual")
DIGITS_FROM_S: Final = 60  # with "late" the wall shows digits from here on
SPEECH: Final = "speech"
OWN: Final = 0  # the row id of no row: the defaults


@dataclass(frozen=True)
class Kind:
    """A kind of entry. `tied` belongs to a speech, `pauses` lets the speaker go on afterwards, `short` has the times
    of a remark.
    """

    key: str
    tied: bool = False
    pauses: bool = False
    short: bool = True


PROCEDURE: Final = Kind("procedure")
QUESTION: Final = Kind("question", tied=True, pauses=True)
INFORMATION: Final = Kind("information")
REMARK: Final = Kind("remark", tied=True)
ANSWER: Final = Kind("answer", tied=True)
CONTRIBUTION: Final = Kind(SPEECH, short=False)

ORDERS: Final[dict[str, tuple[tuple[Kind, ...], ...]]] = {
    "danish": ((PROCEDURE,), (QUESTION,), (INFORMATION,), (REMARK, ANSWER), (CONTRIBUTION,)),
    "questions_first": ((QUESTION,), (REMARK, ANSWER), (INFORMATION,), (PROCEDURE,), (CONTRIBUTION,)),
}
"""Which kinds go before which; those side by side are taken in the order asked."""

KINDS: Final = {kind.key: kind for level in ORDERS["danish"] for kind in level}


@dataclass(frozen=True)
class Limit:
    """Seconds, None for free; `leave` says that the rules give no further turn and the chair lets it happen."""

    seconds: int | None
    leave: bool = False


@dataclass(frozen=True)
class Rules:
    """The rules in force: times in seconds (None: free) for a person's first turn and those after it.

    `scope` is what turns are counted over: the item, the meeting or the term. `remarks` is how many one speech may
    get. `guard` is how often an entry may be overtaken.
    """

    id: int = OWN
    item: int | None = None
    kinds: str = "danish"
    policy: Policy = "first"
    scope: str = "item"
    guard: int = 3
    speech_s: int | None = 180
    later_s: int | None = 90
    remark_s: int | None = 60
    later_remark_s: int | None = 30
    remarks: int = 2
    digits: Digits = "late"
    gong: int = 0
    figures: int = 1

    def level(self, kind: str) -> int:
        """The place of a kind in the order of kinds, 0 first; what the rules do not know is a speech."""
        levels = ORDERS.get(self.kinds, ORDERS["danish"])
        return next((at for at, level in enumerate(levels) if any(one.key == kind for one in level)), len(levels) - 1)

    def limit(self, kind: str, nth: int, own_s: int | None = None) -> Limit:
        """How long a person's `nth` turn of a kind may be, from 1; `own_s` where the item sets its own for speeches."""
        if of_kind(kind).short:
            first, later = self.remark_s, self.later_remark_s
        else:
            first, later = own_s or self.speech_s, own_s or self.later_s
        return Limit(first if nth <= 1 else later, leave=nth > 2)

    def digits_on_wall(self, left_s: float | None) -> bool:
        """Whether the room sees figures: they press those who are not used to speaking."""
        if self.digits == "late":
            return left_s is not None and left_s <= DIGITS_FROM_S
        return self.digits == "always"


DEFAULTS: Final = Rules()


class RuleColumns(TypedDict, total=False):
    """What of the rules a person may change."""

    kinds: str
    policy: Policy
    scope: str
    guard: int
    speech_s: int | None
    later_s: int | None
    remark_s: int | None
    later_remark_s: int | None
    remarks: int
    digits: Digits
    gong: int
    figures: int


def of_kind(kind: str) -> Kind:
    """The kind of that name; one that this version does not know is taken as a speech."""
    return KINDS.get(kind, CONTRIBUTION)


def rules(file: CommitteeFile, item: int | None = None) -> Rules:
    """The rules in force for an item, or those of the committee."""
    sql = "SELECT * FROM rule_set WHERE item IS NULL OR item = ? ORDER BY item IS NULL, id LIMIT 1"
    return next((Rules(**row) for row in file.db.query(sql, [item])), DEFAULTS)


def set_rules(
    file: CommitteeFile, item: int | None = None, *, actor: str = "facilitator", **columns: Unpack[RuleColumns]
) -> None:
    """Change rules of the committee, or of one item only; an item's set begins as a copy of the committee's."""
    now = rules(file, item)
    wanted = cast("dict[str, object]", columns)
    if all(getattr(now, name) == value for name, value in wanted.items()) and (item is None or now.item == item):
        return
    with file.action(words("Change the rules for speaking"), actor=actor):
        if now.id != OWN and now.item == item:
            file.db.table("rule_set").update(now.id, wanted)
        else:
            row = {**vars(now), "item": item, **wanted}
            file.new("rule_set", {name: value for name, value in row.items() if name != "id"})


def forget_item_rules(file: CommitteeFile, item: int, *, actor: str = "facilitator") -> None:
    """Let an item follow the rules of the committee again."""
    own = rules(file, item)
    if own.item == item:
        with file.action(words("Change the rules for speaking"), actor=actor):
            file.db.table("rule_set").delete(own.id)
