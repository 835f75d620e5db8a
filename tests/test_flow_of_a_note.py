"""What is said once flows on: note, cluster, vote, strategy, decision, action, minutes, files; by keys, and undone."""

import csv
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.board.exchange.sheet import sheet_of
from app.board.exchange.writer import write_files
from app.board.panel import BoardPanel
from app.board.vote_panel import VotePanel
from app.facilitator import Facilitator
from app.minutes.panel import MapPanel
from app.play import LAPTOP, Evening, StageClock
from app.projector import WallView
from app.shell.settings import Settings
from db.agenda import current_item, running
from db.board import Note, board_of_item, notes
from db.board_clusters import bunches
from db.board_rows import under_cover
from db.board_silent import curtain, silence_of
from db.errors import UndoRefused
from db.file import CommitteeFile
from db.followup import action_items, decisions
from db.minutes import map_of, nodes
from db.strategies import picked, strategies
from db.vote_rows import votes
from tests.test_whole_evening import rows

SPOKEN = (
    ("Mange lokale foreninger", "Mange foreninger lokalt", "Medarbejdere, der brænder for det", "Korte afstande"),
    ("Borgere får sjældent svar", "Vi spørger for sent", "De samme tyve personer møder op"),
    ("Unge vil gerne, hvis det er kort", "Nyt kvarter bygges – spørg nu", "Ny kommuneplan skal skrives"),
    ("Faldende tillid, hvis vi ikke bruger svaret", "Stramme budgetter"),
)
NAME = "Vi har hinanden tæt på"
FIRST, SECOND = "Foreningerne spørger de unge inden sommer", "Medarbejderne svarer på stedet i det nye kvarter"


T = TypeVar("T")


class Table:
    """The demo committee's next meeting at its SWOT, led by keys through the real windows."""

    def __init__(self, window: Facilitator, clock: StageClock) -> None:
        self.window, self.evening = window, Evening(window, clock)
        self.evening.plan()
        self.evening.welcome()
        self.evening.go_to("board")
        self.press("Return")
        item = current_item(self.file)
        assert item is not None
        board = board_of_item(self.file, item.id)
        assert board is not None
        self.board = board.id

    @property
    def file(self) -> CommitteeFile:
        assert self.window.file is not None
        return self.window.file

    @property
    def meeting(self) -> int:
        held = running(self.file)
        assert held is not None
        return held.id

    @property
    def panel(self) -> BoardPanel:
        return self.tool(BoardPanel)

    def tool(self, kind: type[T]) -> T:
        assert self.window.view is not None
        found = self.window.view.cockpit.findChild(kind)
        assert found is not None
        return found

    @property
    def notes(self) -> dict[str, Note]:
        return {note.text: note for note in notes(self.file, self.board)}

    def press(self, *keys: str) -> None:
        self.evening.press(*keys)

    def type(self, text: str) -> None:
        self.evening.type(text)

    def walk_to(self, text: str) -> None:
        """Go through the notes in reading order until one is selected."""
        if self.panel.scene.chosen:
            self.press("Esc")
        for _ in range(30):
            self.press("Tab")
            if self.panel.scene.chosen == {self.notes[text].id}:
                return
        raise AssertionError(f"{text} is not reached")

    def wall(self) -> list[str]:
        """The words of notes that the room may see."""
        assert self.window.hear is not None
        WallView(self.file, self.window.hear).picture(LAPTOP)
        return [under_cover(note).text for note in notes(self.file, self.board) if under_cover(note).text]


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[Table]:
    clock = StageClock()
    opened = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(LAPTOP)
    opened.show()
    opened.activateWindow()
    opened.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    yield Table(opened, clock)
    opened.close()


def write_in_silence(table: Table) -> None:
    """Twelve notes by dictation: Enter is the next note, Tab the next field."""
    table.press("Alt+S", "N")
    for number, texts in enumerate(SPOKEN):
        if number:
            table.press("Tab")
        for text in texts:
            table.type(text)
            table.press("Return")
    table.press("Esc", "Alt+S")


def reveal(table: Table) -> None:
    table.press("Alt+R")


def cluster(table: Table) -> None:
    """A key a note: N begins a cluster, a digit throws the note into it, 0 lets it stand alone; then a name."""
    table.press("Alt+G", *"N110N20N30N4", "Alt+G")
    table.walk_to(SPOKEN[0][0])
    table.press("Ctrl+Shift+K")
    table.type(NAME)
    table.press("Return")


def merge(table: Table) -> None:
    table.press("Alt+D", "M", "Esc", "Esc")


def hold_vote(table: Table) -> None:
    """Each puts two dots on the first and on the third note behind the cover; the last Enter closes the vote."""
    table.press("Ctrl+Shift+D", "Ctrl+Return")
    turns = table.tool(VotePanel).turns
    for _ in range(30):
        if turns.all_in():
            break
        table.press("Return", "Space", "Space", "Down", "Down", "Space", "Space", "Return")
    table.press("Return")


def decide(table: Table) -> None:
    table.press("Ctrl+Return", "Esc")


def cross(table: Table) -> None:
    """Two pairs get a strategy, the first is picked and given to somebody, and becomes an action."""
    table.press("Ctrl+Shift+X", "Alt+Right")
    for text in (FIRST, SECOND):
        table.type(text)
        table.press("Return")
    table.press("Alt+Right", "Alt+Right", "Return", "Tab", "Tab")
    table.type("Rasmus")
    table.press("Return", "Return", "Ctrl+Shift+A", "Esc")


def to_minutes(table: Table) -> None:
    table.walk_to("Stramme budgetter")
    table.press("T")


STEPS: tuple[Callable[[Table], None], ...] = (write_in_silence, reveal, cluster, merge)
AFTER: tuple[Callable[[Table], None], ...] = (decide, cross, to_minutes)


def check_written(table: Table) -> None:
    assert curtain(table.file, table.board).count == 12
    assert table.wall() == []
    assert table.file.undoable() == "End the silent writing"


def check_gathered(table: Table) -> None:
    assert silence_of(table.file, table.board) is None
    assert [(one.cluster.name, len(one.notes)) for one in bunches(table.file, table.board)] == [
        (NAME, 2), ("", 2), ("", 2), ("", 2),
    ]  # fmt: skip
    assert len(table.notes) == 11
    assert len(table.wall()) == 11


def check_voted(table: Table) -> None:
    first, _, third = (note for note in table.panel.pen.walk()[:3])
    dots = {note.id: note.dots for note in notes(table.file, table.board) if note.dots}
    assert dots == {first: 30, third: 30}
    (held,) = votes(table.file, table.meeting)
    assert (held.board, held.voters, held.state) == (table.board, 15, "closed")


def check_flown(table: Table) -> None:
    """Decision and action stand in the minutes, with links back to the notes they came from."""
    (decision,) = decisions(table.file, table.meeting)
    taken = {row["note"] for row in table.file.db.query("SELECT note FROM decision_source WHERE decision = ?",
                                                        [decision.id])}  # fmt: skip
    by_id = {note.id: note.text for note in table.notes.values()}
    assert {by_id[note] for note in taken} == {text for text in by_id.values() if text in decision.text}
    (action,) = action_items(table.file, table.meeting)
    (strategy,) = picked(strategies(table.file, table.board))
    assert (action.text, strategy.text, action.owner) == (FIRST, FIRST, strategy.owner)
    assert len(strategy.notes) == 2
    map_ = map_of(table.file, table.meeting)
    assert map_ is not None
    linked = {node.text: node.note for node in nodes(table.file, map_.id) if node.note is not None}
    assert linked == {"Stramme budgetter": table.notes["Stramme budgetter"].id}


def check_jump_back(table: Table) -> None:
    """From the point in the minutes one key leads to the note it came from."""
    table.press("Alt+5")
    minutes = table.tool(MapPanel)
    map_ = map_of(table.file, table.meeting)
    assert map_ is not None
    node = next(one for one in nodes(table.file, map_.id) if one.note is not None)
    minutes.page.show_node(node.id)
    command = next(one for one in minutes.commands if one.name == "map_note")
    table.press(command.key)
    assert table.window.view is not None
    assert table.window.view.cockpit.tool == "board"
    assert table.panel.scene.chosen == {node.note}


def check_files(table: Table, folder: Path) -> None:
    """The files of the board name every note, with its cluster and its dots."""
    saved = {one.path.suffix: one.path for one in write_files([sheet_of(table.file, table.board)],
                                                             ["pdf", "csv", "md"], folder)}  # fmt: skip
    assert saved[".pdf"].read_bytes().startswith(b"%PDF")
    lines = list(csv.DictReader(StringIO(saved[".csv"].read_text(encoding="utf-8-sig"))))
    assert {line["Note"] for line in lines} == set(table.notes)
    assert sum(int(line["Dots"] or 0) for line in lines) == 60
    assert {line["Cluster"] for line in lines} == {NAME, ""} | {line["Cluster"] for line in lines}
    outline = saved[".md"].read_text(encoding="utf-8")
    assert f"### {NAME}" in outline
    assert all(text in outline for text in table.notes)


def test_what_is_said_once_flows_from_the_note_to_the_files_by_keys(table: Table, tmp_path: Path) -> None:
    write_in_silence(table)
    check_written(table)
    for step in STEPS[1:]:
        step(table)
    check_gathered(table)
    hold_vote(table)
    check_voted(table)
    for step in AFTER:
        step(table)
    check_flown(table)
    check_jump_back(table)
    check_files(table, tmp_path)

    end, done = rows(table.file), 0
    while (name := table.file.undoable()) is not None:
        try:
            table.file.undo()
        except UndoRefused:
            break  # what the closing of the vote made cannot be told apart from what went before
        done += 1
        assert table.panel.isVisible(), name
    assert action_items(table.file, table.meeting) == []
    assert decisions(table.file, table.meeting) == []
    assert strategies(table.file, table.board) == []
    check_voted(table)
    for _ in range(done):
        table.file.redo()
    assert rows(table.file) == end


def test_everything_before_a_vote_is_taken_back_to_the_empty_board_and_done_again(table: Table) -> None:
    start = rows(table.file)
    for step in STEPS:
        step(table)
    end, done = rows(table.file), 0
    while rows(table.file) != start:
        assert table.file.undo() is not None
        done += 1
    assert table.panel.scene.paper.notes == {}
    for _ in range(done):
        assert table.file.redo() is not None
    assert rows(table.file) == end
    check_gathered(table)
