"""Whatever is done to a board, the window shows note by note what a window opened now would show."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from app.board.paper import Paper
from app.board.paper_rows import lay_fields
from db import board as boards
from db.errors import RuleBroken
from db.file import CommitteeFile
from tests.app.board_room import Room
from tests.db.test_board_any_order import Hand, sheet

__all__ = ["sheet"]


@pytest.fixture
def room(qtbot: QtBot, sheet: CommitteeFile) -> Iterator[Room]:
    made = Room(qtbot, sheet)
    made.panel.show_board(1)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def drawn(paper: Paper) -> dict[str, object]:
    """What a paper shows, to be compared."""
    return {
        "notes": dict(sorted(paper.notes.items())),
        "boxes": {id_: (box.x, box.y, box.w, box.h) for id_, box in sorted(paper.grid.boxes.items())},
        "headings": {id_: (one.cluster, QRectF(one.area), set(one.notes), one.count)
                     for id_, one in paper.headings.every(paper.notes).items()},
        "behind": dict(sorted(paper.headings.behind.items())),
        "fields": paper.fields,
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_the_window_follows_every_deed_and_every_undo(room: Room, seed: int) -> None:
    hand, scene = Hand(room.file, seed), room.panel.scene

    def fresh() -> dict[str, object]:
        paper = Paper()
        paper.lay(boards.notes(room.file, 1))
        lay_fields(paper, room.file, boards.board(room.file, 1), {})
        return drawn(paper)

    for _ in range(40):
        if len(boards.notes(room.file, 1)) < 4:
            boards.add_notes(room.file, 1, ["En til", "To til"], hand.zone())
        scene.choose(hand.some())
        with suppress(RuleBroken):
            hand.chance.choice(hand.deeds())()
        assert drawn(scene.paper) == fresh()
        assert scene.chosen <= scene.paper.grid.boxes.keys()
    for _ in range(10):
        room.file.undo()
        assert drawn(scene.paper) == fresh()
    for _ in range(10):
        room.file.redo()
        assert drawn(scene.paper) == fresh()
