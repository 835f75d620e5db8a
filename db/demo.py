"""The demo committee: a whole invented term of meetings, written into a new file."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from db.demo_boards import gather_boards
from db.demo_followup import gather_followup
from db.demo_meetings import gather_committee, gather_meetings, gather_people
from db.demo_minutes import gather_minutes
from db.demo_rows import Gathering
from db.demo_speaking import gather_speaking
from db.demo_together import gather_together
from db.file import CommitteeFile
from db.places import resources

SOURCE: Final = "demo-committee.json"


def write_demo(path: Path, now: Callable[[], datetime]) -> None:
    """Write the demo committee into a new file, whole or not at all; it is the beginning, so nothing can be undone.

    Raises:
        FileTrouble: a file of that name is there already, or the folder takes none.
    """
    demo = Gathering(demo_data())
    committee = gather_committee(demo)
    gather_people(demo)
    gather_meetings(demo)
    gather_speaking(demo)
    gather_boards(demo)
    gather_minutes(demo)
    gather_followup(demo)
    gather_together(demo)

    def fill(db: Database) -> None:
        db.table("committee").update(1, committee)
        for table, rows in demo.rows.items():
            db.table(table).insert_all(rows)

    CommitteeFile.create(path, now, name=committee["name"], fill=fill).close()


def demo_data() -> dict[str, Any]:
    """The demo as it was written, with Danish keys.

    It tells more than the file holds: applicants, interviews, and the details of theatre, youth workshop and camp.
    """
    found: dict[str, Any] = json.loads((resources() / "demo" / SOURCE).read_text(encoding="utf-8"))
    return found
