"""A board of 1 000 notes as poster, picture and drawing: read from the file, made in a thread, put on the disk."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

from PySide6.QtGui import QGuiApplication

from app.board.exchange.sheet import sheet_of
from app.board.exchange.writer import render
from app.kit.theme import load_fonts
from app.shell.files import save
from db.board import add_board, add_notes
from db.file import CommitteeFile
from tests.bench.measure import Figure, median, milliseconds

NOTES = 1_000
RUNS = 3
WORDS = "borgere møder trafik cykelsti skole ungdom sundhedsplejersken politik forslag plads lys træer kultur".split()  # noqa: SIM905


def bench_board_files(folder: Path) -> Iterator[Figure]:
    app = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    with CommitteeFile.create(folder / "many.rundbord", name="Udvalget") as file:
        with file.action("Set up"):
            file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
        board = add_board(file, 1, "clusters", "Tusind sedler")
        texts = [" ".join(WORDS[(n * step) % len(WORDS)] for step in range(1, 3 + n % 9)) for n in range(NOTES)]
        add_notes(file, board, texts)
        for format_, most in (("pdf", 0.5), ("png", 3.0), ("svg", 1.0)):
            taken, size = [], 0
            for _ in range(RUNS):
                began = perf_counter()
                sheet = sheet_of(file, board)
                with ThreadPoolExecutor(1) as pool:
                    content = pool.submit(render, sheet, format_).result()
                save(content, folder / f"board.{format_}")
                taken.append(perf_counter() - began)
                size = len(content)
            floor = median(milliseconds(lambda n=size: save(b"x" * n, folder / "floor"), RUNS)) / 1000
            yield Figure("board", f"1000 notes as {format_}", median(taken), "s", floor, most=most)
    del app
