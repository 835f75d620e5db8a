"""The minutes: the layout of large maps, and a point from the key to the painted map with its durable commit."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.kit.theme import theme
from app.minutes.capture import CaptureLine
from app.minutes.layout import lay_out
from app.minutes.panel import MapPanel
from app.shell.hear import Hear
from db import minutes
from db.file import CommitteeFile
from tests.bench.frames import frames, sharpen
from tests.bench.measure import Figure, median, milliseconds, p95

WIDTH = 4
SIZE = (698, 560)
LIMITS = {250: 50.0, 1000: 33.0, 10_000: 60.0}


def bench_layout(folder: Path) -> Iterator[Figure]:
    floor = median(milliseconds(lambda: walk(tree(1000), 0), 9))
    for count, most in ((1000, 3.0), (10_000, 30.0)):
        children = tree(count)
        sizes = dict.fromkeys(range(count), (160.0, 24.0))
        sides = {1: 1, 2: -1, 3: 1, 4: -1}
        taken = median(milliseconds(lambda c=children, s=sizes, d=sides: lay_out(0, c, s, d), 9))
        yield Figure("minutes", f"layout {count}", taken, "ms", floor, most=most)


def bench_capture(folder: Path) -> Iterator[Figure]:
    app = application()
    bare = blank(app)
    floor = median(milliseconds(lambda: (bare.update(), app.processEvents()), 20))
    for count, most in LIMITS.items():
        file = committee(folder / f"{count}.rundbord", count)
        hear = Hear(file, 0)
        room = QWidget()
        line, panel = CaptureLine(file, hear), MapPanel(file, hear)
        rows = QVBoxLayout(room)
        rows.addWidget(panel)
        rows.addWidget(line)
        room.resize(*SIZE)
        room.show()
        room.activateWindow()
        app.processEvents()
        line.enter()
        yield Figure("minutes", f"line kept and painted {count}", p95(kept(app, line)), "ms", floor, most=most)
        yield Figure(
            "minutes", f"point on the map kept and painted {count}", p95(on_map(app, panel)), "ms", floor, most=most
        )
        room.close()
        hear.stop()
        file.close()


def bench_moving(folder: Path) -> Iterator[Figure]:
    """CPU of each frame of a map that is wholly unfolded and in view: panned, zoomed near and back, becoming sharp."""
    app = application()
    bare = blank(app)
    floor = median(frames(app, bare, lambda _n: bare.update()))
    for count in (1000, 10_000):
        file = committee(folder / f"moving-{count}.rundbord", count)
        hear = Hear(file, 0)
        panel = MapPanel(file, hear)
        panel.resize(*SIZE)
        panel.show()
        canvas = panel.canvas
        for node in canvas.map.tree.nodes:
            canvas.map.fold_here(node, False)
        canvas.arrange()
        canvas.fit()
        first = sharpen(app, canvas)
        middle = QPointF(canvas.rect().center())
        for name, taken in (
            ("first pictures", first),
            ("pan", frames(app, canvas, lambda n, c=canvas: c.sight.shift(QPointF(5, 3) * (1 - n % 2 * 2)))),
            ("zoom in", frames(app, canvas, lambda _n, c=canvas, m=middle: c.zoom_by(1.15, m))),
            ("sharpening near", sharpen(app, canvas)),
            ("pan near", frames(app, canvas, lambda _n, c=canvas: c.sight.shift(QPointF(24, 9)))),
            ("zoom out", frames(app, canvas, lambda _n, c=canvas, m=middle: c.zoom_by(1 / 1.15, m))),
            ("sharpening far", sharpen(app, canvas)),
        ):
            most = LIMITS[count] if name == "first pictures" else 16.7
            yield Figure("minutes", f"{name} {count} in view", p95(taken), "ms", floor, most=most)
        panel.close()
        hear.stop()
        file.close()


def kept(app: QApplication, line: CaptureLine) -> list[float]:
    """Milliseconds from Enter until the point is in the file and the map is painted."""
    taken = []
    for n in range(40):
        QTest.keyClicks(line.text, f"! Vi svarer inden {n} dage")
        app.processEvents()
        taken.append(timed(app, line.text))
    return taken


def on_map(app: QApplication, panel: MapPanel) -> list[float]:
    """The same for a point written on the map itself, until the next one is open."""
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
    taken = []
    for n in range(25):
        QTest.keyClicks(panel.hand.editor, f"Punkt {n}")
        app.processEvents()
        taken.append(timed(app, panel.hand.editor))
    QTest.keyClick(panel.hand.editor, Qt.Key.Key_Escape)
    return taken


def timed(app: QApplication, field: QWidget) -> float:
    began = perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    app.processEvents()
    return (perf_counter() - began) * 1000


def tree(count: int) -> dict[int, list[int]]:
    return {n: [c for c in range(n * WIDTH + 1, n * WIDTH + WIDTH + 1) if c < count] for n in range(count)}


def walk(children: dict[int, list[int]], root: int) -> list[int]:
    """Every node once: the least any layout must do."""
    order, waiting = [], [root]
    while waiting:
        order.append(waiting.pop())
        waiting.extend(children[order[-1]])
    return order


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
    """A committee with an open meeting of ten items and so many points, the last item in work."""
    file = CommitteeFile.create(path, name="Måling")
    at = "2024-03-05T16:00:00.000Z"
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
        for n in range(1, 11):
            file.new("item", {"meeting": 1, "position": n, "kind": "info", "title": f"Punkt {n}", "planned_s": 600})
        file.new("item_time", {"item": 10, "began_at": at})
        minutes.lay_out(file, 1)
        sql = (
            "INSERT INTO node (map, parent, position, kind, text, created_at, changed_at)"
            " VALUES (1, ?, ?, 'point', ?, ?, ?)"
        )
        for n in range(count):
            parent = n % 9 + 2 if n < 90 else n - 78
            file.db.execute(sql, [parent, n // 9 + 1, f"{n}. Husk at høre de unge, før vi går videre", at, at])
    return file
