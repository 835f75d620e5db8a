"""The minutes as files: each format of the demo's largest meeting, and the whole term as web pages."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.minutes.exchange.material import gather
from app.minutes.exchange.writer import FORMATS, export, render
from app.shell.files import save
from db.agenda import meetings
from db.demo import write_demo
from db.file import CommitteeFile, utc_now
from db.minutes import tree_of
from tests.bench.measure import Figure, median, milliseconds

SECOND = 1000.0
LIMITS = {"minutes-pdf": 2 * SECOND}


def bench_formats(folder: Path) -> Iterator[Figure]:
    _app = QApplication.instance() or QApplication([])
    path = folder / "demo.rundbord"
    write_demo(path, utc_now)
    with CommitteeFile(path, read_only=True) as file:
        held = [meeting.id for meeting in meetings(file)]
        largest = max(held, key=lambda id_: len(tree_of(file, id_)))
        floor = median(milliseconds(lambda: save(b"x" * 100_000, folder / "floor"), 5))
        for name in FORMATS:
            began = perf_counter()
            save(render(gather(file, largest, "public"), name).content, folder / name)
            taken = (perf_counter() - began) * 1000
            yield Figure("documents", name, taken, "ms", floor, most=LIMITS.get(name, SECOND))
        began = perf_counter()
        for id_ in held:
            list(export(file, id_, ["html"], folder / "term", edition="public"))
        yield Figure("documents", "whole term as html", (perf_counter() - began) * 1000, "ms", floor, most=5 * SECOND)
