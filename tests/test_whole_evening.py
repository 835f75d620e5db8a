"""One whole evening through the real windows, by keys: from opening the demo to exported minutes, undone and redone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.minutes.exchange.writer import FORMATS, export
from app.play import FIELDS, LAPTOP, POINTS, Evening, StageClock
from app.shell.settings import Settings
from db.agenda import items, shown
from db.board import board_of_item, notes, zones
from db.file import CommitteeFile
from db.followup import action_items, decisions, disagreements
from db.insight import counts
from db.minutes import map_of, nodes
from db.speaking import rounds, turns

OWN = ("journal_action", "journal_row", "session")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    opened = Facilitator(Settings(tmp_path / "settings.json"), StageClock(), tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(LAPTOP)
    opened.show()
    opened.activateWindow()
    opened.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    yield opened
    opened.close()


def rows(file: CommitteeFile) -> dict[str, list[dict[str, object]]]:
    """Every row of every table that people's work is in."""
    tables = [name for name in file.db.table_names() if name not in OWN and not name.startswith("_")]
    return {table: list(file.db.query(f"SELECT * FROM [{table}] ORDER BY id")) for table in tables}


def test_a_whole_evening_by_keys_undone_to_the_start_and_done_again(window: Facilitator, tmp_path: Path) -> None:
    file = window.file
    assert file is not None
    clock = file.now
    assert isinstance(clock, StageClock)
    start = rows(file)
    held = Evening(window, clock).play()
    end = rows(file)

    agenda = {item.kind: item for item in items(file, held.id)}
    spoken = turns(file, agenda["round"].id)
    assert len(rounds(file, agenda["round"].id)) == 1
    assert {turn.state for turn in spoken} == {"done"}
    assert len({turn.person for turn in spoken}) == 15
    board = board_of_item(file, agenda["board"].id)
    assert board is not None
    assert [zone.key for zone in zones(file, board.id)] == ["S", "W", "O", "T"]
    assert [note.text for note in notes(file, board.id)] == [text for texts in FIELDS for text in texts]
    map_ = map_of(file, held.id)
    assert map_ is not None
    written = nodes(file, map_.id)
    assert [node.kind for node in written if node.kind not in ("root", "topic", "point")] == [
        "question", "disagreement", "quote", "decision", "action",
    ]  # fmt: skip
    assert sum(node.note is not None for node in written) == 10
    assert [decision.text for decision in decisions(file, held.id)] == [POINTS[4][1:]]
    assert [action.text for action in action_items(file, held.id)] == [POINTS[5][1:]]
    assert [one.text for one in disagreements(file, held.id)] == [POINTS[2][1:]]
    assert held.closed_at is not None
    assert shown(file).stage == "welcome"

    saved = list(export(file, held.id, list(FORMATS), tmp_path / "minutes"))
    assert len({one.path for one in saved}) == len(FORMATS)
    assert {one.path.suffix[1:] for one in saved} == set(FORMATS) - {"minutes-pdf"}
    assert all(one.path.stat().st_size for one in saved)
    outline = next(one.path for one in saved if one.path.suffix == ".md").read_text(encoding="utf-8")
    assert all(re.sub(r'^[!>?#"]|"$', "", point) in outline for point in POINTS)
    assert counts(file, held.id).decisions == 1

    steps = 0
    while file.undo() is not None:
        steps += 1
    assert rows(file) == start
    for _ in range(steps):
        assert file.redo() is not None
    assert rows(file) == end
    assert file.redo() is None
