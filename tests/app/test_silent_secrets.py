"""Covered words are found nowhere: not on the wall, in lists, in exports, and not by who cannot see."""

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.board.lettering import height_of
from app.board.stage import cells_of
from app.facilitator import Facilitator
from app.kit.stage import draw_stage
from app.kit.theme import load_fonts
from app.minutes.exchange import writer
from app.minutes.exchange.material import gather
from app.projector import WallView
from app.shell.hear import Hear
from app.shell.settings import Settings
from app.wall_stages import WallStage
from db import board as boards
from db import minutes
from db.board_order import board_parts
from db.board_reveal import reveal, reveal_all
from db.board_silent import begin_silence
from db.board_wall import focus_note, focus_zone
from db.file import CommitteeFile
from db.minutes import add_from_notes, lay_out
from tests.app.board_room import Room, begin_item
from tests.conftest import Clock

SECRET = "Pelikanpolitik og hvalrosser"
ALIKE = "Papegøjestøtte til flodheste"
LONG = "En helt anden tanke, som fylder meget mere end den første gjorde. " * 12
WALL = QSize(1920, 1080)
TEMPLATES = ("swot", "poster", "clusters", "photo")


def planted(path: Path, clock: Clock, template: str, text: str, *, opened: bool = False) -> CommitteeFile:
    """A meeting in work with a board, an open note, and covered ones with `text` in every field; minutes are begun."""
    file = CommitteeFile.create(path, clock, name="Udvalget")
    begin_item(file)
    with file.action("Set up"):
        file.db.table("item").update(1, {"kind": "silent"})
        lay_out(file, 1)
    board = boards.add_board(file, 1, template, "Tavlen", 1, question="Hvad mangler?")
    boards.add_note(file, board, "Åben seddel")
    begin_silence(file, board, "one")
    for zone in [*(zone.id for zone in boards.zones(file, board)), None]:
        boards.add_notes(file, board, [text, f"{text} igen"], zone, height=height_of)
    first, second = (note.id for note in boards.notes(file, board)[1:3])
    with file.action("Set up"):
        cluster = file.new("cluster", {"board": board, "name": "Samlet"})
        file.db.table("note").update(first, {"cluster": cluster})
        file.db.table("note").update(second, {"under": first, "author_kind": "citizen"})
    if opened:
        reveal_all(file, board, height=height_of)
    return file


def drawn(file: CommitteeFile, size: QSize = WALL) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, size, WallStage(file), file.now())
    painter.end()
    return image


def looks(file: CommitteeFile) -> list[Callable[[], object]]:
    """Every way the wall can be turned while notes are covered."""
    board = boards.boards(file, 1)[0].id
    covered = next(note for note in boards.notes(file, board) if note.text != "Åben seddel")
    stages = ("auto", "agenda", "round", "board", "map", "read_back")

    def turn_to(stage: str) -> None:
        with file.action("Turn the wall"):
            file.db.table("wall").upsert(
                {"id": 1, "stage": stage, "board": board if stage == "board" else None}, pk="id"
            )

    made: list[Callable[[], object]] = [lambda s=stage: turn_to(s) for stage in stages]  # type: ignore[misc]
    made += [lambda: focus_note(file, board, covered.id)]
    made += [lambda id_=zone.id: focus_zone(file, board, id_) for zone in boards.zones(file, board)]  # type: ignore[misc]
    return made


def pictures(file: CommitteeFile, qtbot: QtBot) -> list[QImage]:
    """The wall at every stage, its thumbnail, and the board on the laptop near and far."""
    hear = Hear(file, 0)
    view = WallView(file, hear)
    qtbot.addWidget(view)
    made = []
    for turn in looks(file):
        turn()
        made += [drawn(file), drawn(file, QSize(1440, 1080)), view.picture(QSize(282, 158)).toImage()]
    room = Room(qtbot, file)
    room.view.tiles.budget = 60.0  # everything sharp at once
    made += [room.view.grab().toImage()]
    room.view.zoom(3.0)
    made += [room.view.grab().toImage(), room.panel.desk.minimap.grab().toImage()]
    room.panel.scene.choose(room.panel.scene.paper.notes)
    made += [room.view.grab().toImage()]
    room.window.close()
    return made


@pytest.mark.parametrize("template", TEMPLATES)
def test_pictures_of_covered_notes_are_the_same_whatever_is_written(
    qtbot: QtBot, tmp_path: Path, clock: Clock, template: str
) -> None:
    load_fonts()
    with planted(tmp_path / "warm.rundbord", clock, template, SECRET) as warm:
        pictures(warm, qtbot)  # the very first drawing of a letter differs by a shade from all later ones
    with planted(tmp_path / "one.rundbord", clock, template, SECRET) as one:
        first = pictures(one, qtbot)
    for other in (ALIKE, LONG, "x"):
        with planted(tmp_path / f"{len(other)}.rundbord", clock, template, other) as two:
            assert [a == b for a, b in zip(first, pictures(two, qtbot), strict=True)] == [True] * len(first)


def test_pictures_tell_open_notes_apart(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    """The test above could fail."""
    load_fonts()
    with (
        planted(tmp_path / "one.rundbord", clock, "swot", SECRET, opened=True) as one,
        planted(tmp_path / "two.rundbord", clock, "swot", ALIKE, opened=True) as two,
    ):
        first, second = pictures(one, qtbot), pictures(two, qtbot)
        assert sum(a != b for a, b in zip(first, second, strict=True)) > len(first) / 3


def spoken(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    """Everything a screen reader could say of a window."""
    if interface is None or not interface.isValid() or depth > 40:
        return
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    yield from (interface.text(kind) for kind in kinds)
    for n in range(min(interface.childCount(), 500)):
        yield from spoken(interface.child(n), depth + 1)


def window_words(window: Facilitator) -> list[str]:
    found = list(spoken(QAccessible.queryAccessibleInterface(window)))
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    return found


def held_words(file: CommitteeFile) -> list[str]:
    """What lists, orders, minutes and every export hold of the board."""
    board = boards.boards(file, 1)[0]
    every = boards.notes(file, board.id)
    add_from_notes(file, 1, 1, [note.id for note in every])
    found = [repr(board_parts(boards.zones(file, board.id), every)), repr(cells_of(file, board))]
    found += [repr(boards.notes_with(file, [note.id for note in every])), repr(minutes.tree_of(file, 1).nodes)]
    for edition in ("internal", "public"):
        material = gather(file, 1, edition)
        for format_ in writer.FORMATS:
            found += readable(writer.render(material, format_).content)
    return found


def readable(content: bytes) -> list[str]:
    if not zipfile.is_zipfile(BytesIO(content)):
        return [content.decode("utf-8", "ignore")]
    with zipfile.ZipFile(BytesIO(content)) as packed:
        return [packed.read(name).decode("utf-8", "ignore") for name in packed.namelist()]


def has(words: list[str]) -> bool:
    return any("pelikan" in said.casefold() for said in words)


def walked(qtbot: QtBot, path: Path, clock: Clock, settings: Path) -> list[str]:
    """Opens the file in the laptop's window, does there what one does, and gives every word it says."""
    window = Facilitator(Settings(settings), clock, tick_ms=0)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open(path)
    assert window.file is not None
    panel = window.findChild(QWidget, "board_panel")
    assert panel is not None
    assert panel.isVisible()
    found: list[str] = []
    panel.desk.toggle_outline()  # type: ignore[attr-defined]
    panel.choosing.choose_all()  # type: ignore[attr-defined]
    panel.deeds.copy()  # type: ignore[attr-defined]
    found.append(QGuiApplication.clipboard().text())
    for id_ in sorted(panel.scene.paper.notes):  # type: ignore[attr-defined]
        panel.scene.choose({id_})  # type: ignore[attr-defined]
        found += [panel.view.accessibleDescription(), panel.view.accessibleName()]  # type: ignore[attr-defined]
    panel.desk.open_find()  # type: ignore[attr-defined]
    panel.desk.finding.line.setText("pelikan")  # type: ignore[attr-defined]
    found += ["pelikan"] * len(panel.desk.finding.found)  # type: ignore[attr-defined]
    panel.desk.finding.line.clear()  # type: ignore[attr-defined]
    model = panel.desk.outline.rows  # type: ignore[attr-defined]
    found += [
        repr(model.itemData(index))
        for index in model.match(model.index(0, 0), 0, "", -1, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    ]
    found += window_words(window)
    found += held_words(window.file)
    found += [window.file.undoable() or "", window.windowTitle()]
    window.close()
    return found


@pytest.mark.parametrize("opened", [False, True])
def test_covered_words_are_found_nowhere(qtbot: QtBot, tmp_path: Path, clock: Clock, opened: bool) -> None:
    """With the notes open the same walk finds them, so that it can fail."""
    load_fonts()
    path = tmp_path / "planted.rundbord"
    planted(path, clock, "swot", SECRET, opened=opened).close()
    assert has(walked(qtbot, path, clock, tmp_path / "settings.json")) is opened


def test_a_revealed_note_is_shown_large_and_the_others_stay_covered(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    load_fonts()
    with (
        planted(tmp_path / "one.rundbord", clock, "swot", SECRET) as one,
        planted(tmp_path / "two.rundbord", clock, "swot", ALIKE) as two,
    ):
        drawn(one)
        assert drawn(one) == drawn(two)
        for file in (one, two):
            reveal(file, 1, height=height_of)
        assert drawn(one) != drawn(two)
