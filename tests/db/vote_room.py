"""A meeting with members of every kind and a board of four notes, for the tests of votes."""

from collections.abc import Sequence

import pytest

from db import board as boards
from db.file import CommitteeFile, stamp
from db.vote_options import Choice, choices_on, proposal
from db.vote_rows import options
from db.vote_rules import Rule
from db.votes import Plan, begin_vote

NAMES = ("Anne Berg", "Bo Dam", "Carl Ek", "Dorte Friis", "Eva Gad", "Finn Holm", "Gro Iversen")
KINDS = ("citizen", "citizen", "citizen", "politician", "politician", "politician", "administrator")
NOTES = ("Tog", "Bus", "Cykel", "Gang")


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    """Three citizens, three politicians, one administrator and a guest at an open meeting with a board of four."""
    with file.action("Prepare"):
        for seat, (name, kind) in enumerate(zip(NAMES, KINDS, strict=True), 1):
            file.new("person", {"name": name, "kind": kind, "seat": seat})
        guest = file.new("person", {"name": "Hans Gæst", "kind": "guest"})
        at = stamp(file.now())
        held = file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": at, "opened_at": at})
        item = {"meeting": held, "position": 1, "kind": "vote", "title": "Valg", "planned_s": 600}
        file.new("item_time", {"item": file.new("item", item), "began_at": at})
        file.new("attendance", {"meeting": held, "person": guest, "status": "present"})
    boards.add_board(file, held, "poster", "Ideer", 1)
    boards.add_notes(file, 1, list(NOTES), None)
    return held


def plan(file: CommitteeFile, meeting: int, kind: str = "dots", way: str = "dots", **more: object) -> Plan:
    choices: Sequence[Choice] = choices_on(file, 1, "notes") if kind == "dots" else proposal("Vi køber en bus")
    columns: dict[str, object] = {"choices": choices, "dots_each": 3, "rule": Rule("simple"), "told": "Flest for"}
    return Plan(meeting, kind, "Hvad først?", item=1, board=1, way=way, **{**columns, **more})  # type: ignore[arg-type]


def dots(file: CommitteeFile, id_: int, **wanted: int) -> dict[int, int]:
    known = {one.text: one.id for one in options(file, id_)}
    return {known[text]: count for text, count in wanted.items()}


@pytest.fixture
def opened(file: CommitteeFile, meeting: int) -> int:
    return begin_vote(file, plan(file, meeting))
