"""A board of 1 000, 5 000 and 20 000 notes: CPU time of each kind of frame, opening it, and a note that lasts."""

import random
from collections.abc import Iterator
from functools import partial
from math import ceil, sqrt
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.board.panel import BoardPanel
from app.board.scene import BoardScene
from app.board.view import BoardView
from app.kit.theme import theme
from app.shell.hear import Hear
from db import board as boards
from db.board_places import NOTE, STEP
from db.board_twins import twins
from db.file import CommitteeFile
from tests.bench.frames import frames, sharpen
from tests.bench.measure import Figure, median, p95
from tests.bench.painted import memory

SIZE = (1920, 1080)
WORKING = 0.6
TEXTS = (
    "Flere borgere skal kunne følge med i mødet",
    "Husk at høre de unge, før vi går videre",
    "For lidt tid til at høre alle stemmer i udvalget",
    "Samarbejde med de frivillige foreninger på Vognporten og i Hyldespjældet",
    "Støj fra motorvejen",
    "Øget trivsel gennem fælles måltider i beboerhusene",
    "Hvordan når vi dem, der aldrig møder op?",
    "Ærlighed",
    "Rundbordssamtale med skolebestyrelserne om overgangen fra børnehave til skole, evt. med sundhedsplejersken",
)
LIMITS = {
    "whole repaint": 12, "whole pan": 4, "working pan": 10, "drag": 2, "zoom step": 8, "drop": 10, "sharpening": 25,
    "two views zoom": 12,
}  # fmt: skip


def bench_board(folder: Path) -> Iterator[Figure]:
    app = application()
    floor = median(frames(app, blank(app), lambda _n: None))
    for count in (1000, 5000, 20_000):
        file = committee(folder / f"{count}.rundbord", count)
        held = memory()
        began = perf_counter()
        scene = BoardScene(file)
        view = shown(scene)
        scene.show_board(1)
        view.show_all()
        sharpen(app, view)
        yield Figure("board", f"open {count}", (perf_counter() - began) * 1000, "ms", floor, most=400)
        for name, values in works(app, scene, view):
            yield Figure("board", f"{name} {count}", p95(values), "ms", floor, most=LIMITS[name])
        yield Figure("board", f"memory {count}", (memory() - held) / 1024, "MB", floor, most=100)
        view.close()
        view.deleteLater()
        file.close()


def bench_writing(folder: Path) -> Iterator[Figure]:
    app = application()
    floor = median(frames(app, blank(app), lambda _n: None))
    for count in (100, 1000, 5000):
        file = committee(folder / f"writing{count}.rundbord", count)
        hear = Hear(file, 0)
        panel = BoardPanel(file, hear)
        panel.resize(*SIZE)
        panel.show_board(1)
        panel.show()
        sharpen(app, panel.view)
        panel.view.setFocus()
        panel.pen.write_new(first="A")
        sharpen(app, panel.view)
        typed = frames(app, panel.view.viewport(), partial(press_x, panel), 40)
        yield Figure("board", f"key to paint {count}", p95(typed), "ms", floor, most=5)
        kept = [keep(app, panel) for _ in range(25)]
        yield Figure("board", f"kept and painted {count}", p95(kept), "ms", floor, most=50 if count == 100 else 33)
        panel.close()
        hear.stop()
        file.close()


def bench_twins(folder: Path) -> Iterator[Figure]:
    """Looking for near-identical notes, when every note has others like it."""
    for count in (300, 1000):
        file = committee(folder / f"twins{count}.rundbord", count)
        spent, floor = [], []
        for _ in range(5):
            began = process_time()
            boards.notes(file, 1)
            floor.append((process_time() - began) * 1000)
            began = process_time()
            twins(file, 1)
            spent.append((process_time() - began) * 1000)
        yield Figure("board", f"twins {count}", median(spent), "ms", median(floor), most=100 if count == 300 else 500)
        file.close()


def press_x(panel: BoardPanel, _n: int) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_X)


def keep(app: QApplication, panel: BoardPanel) -> float:
    """Wall milliseconds from Enter until the note is in the file, painted, and the next one open."""
    QTest.keyClicks(panel.view, "Vi spørger for sent")
    app.processEvents()
    began = perf_counter()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    app.processEvents()
    return (perf_counter() - began) * 1000


def works(app: QApplication, scene: BoardScene, view: BoardView) -> Iterator[tuple[str, list[float]]]:
    """Each kind of work with the CPU milliseconds of its frames."""
    port = view.viewport()
    view.show_all()
    sharpen(app, view)
    yield "whole repaint", frames(app, port, lambda _n: port.update())
    yield "whole pan", frames(app, port, lambda n: view.pan(4 - 8 * (n % 2), 3))
    whole = view.scale_now
    near(app, view)
    yield "working pan", frames(app, port, lambda _n: view.pan(-24, -9), 60)
    near(app, view)
    note = scene.paper.at(view.on_board(QPointF(port.rect().center()))) or next(iter(scene.paper.notes))
    scene.hand.lift({note}, note, view.device_scale(), view.seen())
    app.processEvents()
    yield "drag", frames(app, port, lambda n: scene.hand.carry(QPointF(4 * n, 2 * n), 10), 60)
    yield "drop", [drop(app, scene, view, note, n) for n in range(12)]
    near(app, view)
    factor = (whole / WORKING) ** (1 / 30)
    yield "zoom step", [
        *frames(app, port, lambda _n: view.zoom(factor), 30), *frames(app, port, lambda _n: view.zoom(1 / factor), 30)
    ]  # fmt: skip
    yield "sharpening", sharpen(app, view)
    other = shown(scene)
    near(app, other)
    yield "two views zoom", frames(app, port, lambda n: both(view, other, 1.02 if n % 40 < 20 else 1 / 1.02), 40)
    other.close()
    other.deleteLater()


def drop(app: QApplication, scene: BoardScene, view: BoardView, note: int, n: int) -> float:
    if not scene.hand.full:
        scene.hand.lift({note}, note, view.device_scale(), view.seen())
    scene.hand.carry(QPointF(30 + n, 20), 0)
    app.processEvents()
    return frames(app, view.viewport(), lambda _n: put_down(scene, note), 1)[0]


def put_down(scene: BoardScene, note: int) -> None:
    """As the panel does it, without the file: the drawing is measured here, the commit with the writing."""
    box, shift = scene.paper.grid.boxes[note], scene.hand.shift
    scene.hand.let_go()
    area = scene.paper.area_of(note)
    scene.paper.grid.put(note, type(box)(box.x + shift.x(), box.y + shift.y(), box.w, box.h))
    scene.layer.touch(area)
    scene.layer.touch(scene.paper.area_of(note))


def both(one: BoardView, other: BoardView, factor: float) -> None:
    one.zoom(factor)
    other.zoom(factor)


def near(app: QApplication, view: BoardView) -> None:
    """Look at the middle of the board at the working zoom, sharp."""
    middle = view.board_scene.paper.bounds().center()
    wide, tall = SIZE[0] / WORKING, SIZE[1] / WORKING
    view.show_area(QRectF(middle.x() - wide / 2, middle.y() - tall / 2, wide, tall))
    sharpen(app, view)


def shown(scene: BoardScene) -> BoardView:
    view = BoardView(scene)
    view.resize(*SIZE)
    view.show()
    return view


def blank(app: QApplication) -> QWidget:
    """A bare widget of the same size, the floor."""
    widget = QWidget()
    widget.resize(*SIZE)
    widget.show()
    app.processEvents()
    return widget


def application() -> QApplication:
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([])
    theme().apply(app)
    return app


def committee(path: Path, count: int) -> CommitteeFile:
    """A committee with one board of so many notes, a little uneven."""
    chance = random.Random(7)
    across = ceil(sqrt(count * 16 / 9))
    file = CommitteeFile.create(path, name="Måling")
    at = "2024-03-05T16:00:00.000Z"
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
        boards.lay_board(file, 1, "poster", "Tavle")
        file.db.execute("UPDATE zone SET w = ?, h = ?", [across * STEP + 60, (count / across + 1) * STEP + 100])
        rows = [
            (1, 1, f"{n}. {chance.choice(TEXTS)}", chance.choice(boards.COLOURS),
             22 + n % across * STEP + chance.uniform(-6, 6), 64 + n // across * STEP + chance.uniform(-6, 6),
             NOTE, NOTE, n, n % 4)
            for n in range(count)
        ]  # fmt: skip
        for row in rows:
            file.db.execute(
                "INSERT INTO note (board, zone, text, colour, x, y, w, h, z, dots) VALUES (?,?,?,?,?,?,?,?,?,?)", row
            )
    return file
