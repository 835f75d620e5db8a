"""A SWOT that goes out as files and takes lists in: a stack, a folded cluster, dots, and what looks like a formula."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.board.exchange.sheet import Sheet, sheet_of
from app.shell.language import set_language
from db import board as boards
from db.board_clusters import fold_clusters, make_cluster
from db.board_stacks import stack_notes
from db.file import CommitteeFile
from tests.app.board_room import Room, begin_item

LONG = "Sundhedsplejerskebesøgsordningen er bedre end sit rygte, siger de familier, vi har talt med"


@pytest.fixture
def room(qtbot: QtBot, file: CommitteeFile) -> Iterator[Room]:
    """A SWOT with a stack, a folded cluster, dots, and a note nobody should be able to run as a formula."""
    begin_item(file)
    made = Room(qtbot, file)
    boards.add_board(file, 1, "swot", "SWOT: i dag", 1)
    first, second, *_ = boards.zones(file, 1)
    notes = boards.add_notes(file, 1, ["Korte afstande", "Mange foreninger", LONG], first.id)
    more = boards.add_notes(file, 1, ["=1+1", "<b>fed</b> & _skæv_", "Få svarer", "Brevet er langt"], second.id)
    stack_notes(file, [notes[1]], notes[0])
    held = make_cluster(file, more[2:], "Vi når ikke frem")
    fold_clusters(file, [held], True)
    with file.action("Vote"):
        file.db.table("note").update(notes[2], {"dots": 3, "evidence": "Måling 2023", "author_kind": "citizen"})
    made.panel.refresh()
    yield made
    for dialog in made.panel.findChildren(QDialog):
        dialog.done(0)
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()
    set_language("en")


@pytest.fixture
def sheet(room: Room) -> Sheet:
    return sheet_of(room.file, 1)


def texts(sheet: Sheet) -> list[str]:
    return [note.text for note in sheet.notes]


def bunches(sheet: Sheet) -> list[tuple[str, set[tuple[str, int]]]]:
    return [
        (part.title, {(group.cluster.name if group.cluster else "", group.count) for group in part.groups})
        for part in sheet.parts
    ]


def words_of(text: str) -> str:
    """Letters alone: lines are broken and hyphened differently everywhere."""
    return re.sub(r"[\W_]+", "", text)
