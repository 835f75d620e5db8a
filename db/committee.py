"""The committee itself: what it is called and what it was set up for."""

from dataclasses import dataclass

from db.file import CommitteeFile


@dataclass(frozen=True)
class Committee:
    """The one row of the file that says whose it is."""

    id: int
    uuid: str
    name: str
    municipality: str
    task: str
    deliverable: str
    promise: str
    legal_basis: str
    reports_to: str
    case_number: str
    created_at: str


def committee(file: CommitteeFile) -> Committee:
    """The committee of the file."""
    return next(Committee(**row) for row in file.db.query("SELECT * FROM committee WHERE id = 1"))
