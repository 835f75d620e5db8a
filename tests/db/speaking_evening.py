"""Five people and a meeting in work, for the tests of the floor; and short words for what stands in the file."""

import pytest

from db import speaking
from db.agenda import begin_item
from db.file import CommitteeFile, stamp


@pytest.fixture
def evening(file: CommitteeFile) -> int:
    """Five people seated 1 to 5, a meeting in work at its only item; gives the item."""
    with file.action("Prepare"):
        for seat, name in enumerate(["Anne Berg", "Bo Dam", "Carl Ek", "Dorte Friis", "Eva Gad"], start=1):
            file.new("person", {"name": name, "kind": "citizen", "seat": seat})
        at = stamp(file.now())
        held = file.new("meeting", {"number": 1, "title": "Første møde", "starts_at": at, "opened_at": at})
        work = file.new("item", {"meeting": held, "position": 1, "kind": "round", "title": "Runde", "planned_s": 600})
        begin_item(file, work)
    return work


def line(file: CommitteeFile) -> list[str]:
    return [waiting.name.split()[0] for waiting in speaking.floor(file).next]


def has_it(file: CommitteeFile) -> str:
    return speaking.floor(file).name.split(" ")[0]
