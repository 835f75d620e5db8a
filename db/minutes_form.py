"""How this committee writes its minutes: the headings of an item, and what the public edition may show."""

from dataclasses import dataclass, fields
from typing import Any

from db.editions import Rules
from db.errors import words
from db.file import CommitteeFile, clean


@dataclass(frozen=True)
class Form:
    """Headings of an item in the committee's own words, empty for the usual ones; `kle` is the town's subject code.

    `attendance`, `owners`, `votes` and `parties` are the rules of the public edition, see `db.editions.Rules`.
    """

    occasion: str = ""
    account: str = ""
    recommendation: str = ""
    decision: str = ""
    signatures: str = ""
    kle: str = ""
    attendance: str = "counts"
    owners: str = "groups"
    votes: str = "total"
    parties: int = 0

    @property
    def rules(self) -> Rules:
        """What the public edition of this committee shows."""
        return Rules(self.attendance, self.owners, self.votes, bool(self.parties))


def form(file: CommitteeFile) -> Form:
    """The form of this committee, the usual one while nothing was chosen."""
    rows = file.db.query("SELECT * FROM minutes_form WHERE id = 1")
    return next((Form(**{name: value for name, value in row.items() if name != "id"}) for row in rows), Form())


def change_form(file: CommitteeFile, *, actor: str = "facilitator", **columns: Any) -> None:
    """Change headings or rules by name; typing in one field is one step of undo."""
    row = {field.name: getattr(form(file), field.name) for field in fields(Form)}
    row |= {name: clean(value) if isinstance(value, str) else value for name, value in columns.items()}
    with file.action(words("Form of the minutes"), actor=actor, merge=f"minutes_form:{','.join(columns)}"):
        if next(file.db.query("SELECT id FROM minutes_form WHERE id = 1"), None):
            file.db.table("minutes_form").update(1, row)
        else:
            file.new("minutes_form", {"id": 1, **row})
