"""The search over a whole term: making its index when it is asked first, following a change, and finding something."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from db.file import CommitteeFile
from db.search import Filter, Index
from db.storylines import storyline
from tests.bench.measure import Figure, median, p95

MEETINGS, NODES, NOTES = 10, 1000, 3000
SAID = [
    "børneråd",
    "ungepanel",
    "sundhedsplejersken",
    "skolevej",
    "Aalborg",
    "fællesskab",
    "lokalplan",
    "borgere",
    "forvaltningen",
    "budget",
    "svar",
    "tillid",
    "invitation",
    "kvarteret",
    "busser",
    "legeplads",
    "møde",
    "aften",
    "ældre",
    "høring",
    "ål",
    "å",
    "på",
    "vi",
    "de",
    "det",
    "er",
    "og",
    "i",
    "til",
    "som",
    "ikke",
]
ASKED = ("børn", "boern", "plejersk", "svar tillid", '"på vi"', "e", "borgere -budget", "xyzzy")


def bench_search(folder: Path) -> Iterator[Figure]:
    file = term(folder / "term.rundbord")
    rows = [row[0] for row in file.db.execute("SELECT text FROM node UNION ALL SELECT text FROM note")]
    floor = median(milliseconds_of(lambda: [row.casefold() for row in rows]) for _ in range(5))
    index = Index(file)
    built = []
    for _ in range(5):
        index.close()
        built.append(milliseconds_of(lambda: index.look("xyzzy")))
    yield Figure("search", f"first look, {len(rows)} rows", median(built), "ms", floor, times=80.0)
    taken = [milliseconds_of(lambda text=text: index.look(text)) for text in ASKED for _ in range(5)]
    yield Figure("search", "look", p95(taken), "ms", floor, most=50.0)
    filtered = [milliseconds_of(lambda: index.look("", Filter(open=True))) for _ in range(5)]
    yield Figure("search", "all open actions", median(filtered), "ms", floor, most=50.0)
    node = next(iter(file.db.execute("SELECT id FROM node WHERE parent IS NOT NULL LIMIT 1")))[0]
    told = [milliseconds_of(lambda: storyline(file, node)) for _ in range(5)]
    yield Figure("search", "storyline", median(told), "ms", floor, most=100.0)
    file.close()


def milliseconds_of(do: object) -> float:
    began = perf_counter()
    do()  # type: ignore[operator]
    return (perf_counter() - began) * 1000


def term(path: Path) -> CommitteeFile:
    """Ten meetings with a large map and three hundred notes each."""
    dice = random.Random(7)
    file = CommitteeFile.create(path, lambda: datetime(2024, 3, 5, 16, tzinfo=UTC), name="Et helt forløb")

    def text() -> str:
        return " ".join(dice.choices(SAID, k=dice.randint(4, 14)))

    with file.action("Invent a term"):
        for number in range(1, MEETINGS + 1):
            at = f"2024-{number:02}-05T16:00:00.000Z"
            meeting = file.new("meeting", {"number": number, "title": f"Møde {number}", "starts_at": at})
            board = file.new("board", {"meeting": meeting, "title": text(), "template": "poster"})
            map_ = file.new("map", {"meeting": meeting, "title": ""})
            seen = {"created_at": at, "changed_at": at, "map": map_}
            root = file.new("node", {**seen, "position": 1, "kind": "root", "text": "Møde"})
            branch = root
            for place in range(NODES):
                top = place % 25 == 0
                node = {**seen, "parent": root if top else branch, "position": place, "text": text()}
                made = file.new("node", {**node, "kind": "topic" if top else "point"})
                branch = made if top else branch
            spot = {"board": board, "x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1, "colour": "yellow"}
            file.db.table("note").insert_all([{**spot, "text": text()} for _ in range(NOTES // MEETINGS)])
    return file
