"""From the command to a painted window, and the memory held then, against a bare window of the same size."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from tests.bench.measure import Figure, median

ROOT = Path(__file__).parent.parent.parent
RUNS = 5
WORDS = [
    "borger",
    "møde",
    "trafik",
    "cykelsti",
    "skole",
    "ungdom",
    "sundhed",
    "politik",
    "forslag",
    "plads",
    "lys",
    "træer",
    "kultur",
    "frivillig",
]


def bench_start(folder: Path) -> Iterator[Figure]:
    demo = folder / "demo.rundbord"
    subprocess.run(command("app", "demo", str(demo), "--no-window"), env=home(folder), cwd=ROOT, check=True)
    opened(folder), opened(folder, str(demo))  # the first of each reads the libraries from the disk
    pairs = [(opened(folder), opened(folder, str(demo))) for _ in range(RUNS)]
    bare, ours = zip(*pairs, strict=True)
    time, floor = (median([seconds for seconds, _ in one]) for one in (ours, bare))
    yield Figure("start", "painted", time, "s", floor, times=3)
    held, least = (median([kilobytes / 1024 for _, kilobytes in one]) for one in (ours, bare))
    yield Figure("start", "memory", held, "MB", least, times=3)


def bench_map_file(folder: Path) -> Iterator[Figure]:
    """`rundbord FILE.mm`, process included, to the painted map; the ratio is to a bare window of the same run."""
    for nodes, most, times in ((1_000, 0.35, 1.5), (10_000, 0.6, 2.5)):
        path = folder / f"{nodes}.mm"
        path.write_text(freeplane_map(nodes), encoding="utf-8")
        opened(folder), opened(folder, str(path))
        pairs = [(opened(folder), opened(folder, str(path))) for _ in range(RUNS)]
        bare, ours = zip(*pairs, strict=True)
        time, floor = (median([seconds for seconds, _ in one]) for one in (ours, bare))
        yield Figure("start", f"rundbord {nodes}.mm painted", time, "s", floor, most=most)
        yield Figure("start", f"rundbord {nodes}.mm painted, in bare windows", time, "s", floor, times=times)
        held, least = (median([kilobytes / 1024 for _, kilobytes in one]) for one in (ours, bare))
        yield Figure("start", f"rundbord {nodes}.mm memory", held, "MB", least, most=150)


def freeplane_map(nodes: int) -> str:
    """A map in which each point has about six below it, with ids, times, sides and some notes, as Freeplane writes."""
    rows = ['<map version="freeplane 1.11.5">']
    path: list[int] = []
    for at in range(nodes):
        depth = 0 if at == 0 else 1 if at % 43 == 1 else 2 if at % 7 == 1 else 3
        while len(path) > depth:
            rows.append("</node>")
            path.pop()
        words = " ".join(WORDS[(at * step) % len(WORDS)] for step in range(1, 3 + at % 6))
        side = f' POSITION="{"right" if at % 2 else "left"}"' if depth == 1 else ""
        rows.append(f'<node TEXT="{words}" ID="ID_{at}" CREATED="1700000000000" MODIFIED="1700000000000"{side}>')
        if at % 23 == 5:
            rows.append(f'<richcontent TYPE="NOTE"><html><body><p>Om {words}.</p></body></html></richcontent>')
        path.append(at)
    return "\n".join([*rows, *("</node>" for _ in path), "</map>"])


def opened(folder: Path, *file: str) -> tuple[float, int]:
    """Seconds until the painted window and the kilobytes held by then."""
    aside = folder / "said.txt"  # Qt without a screen complains of each window
    began = perf_counter()
    with (
        aside.open("w") as errors,
        subprocess.Popen(
            command("tests.bench.painted", *file),
            env=home(folder),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as started,
    ):
        assert started.stdout
        for line in started.stdout:
            if line.startswith("painted "):
                return perf_counter() - began, int(line.split()[1])
    raise AssertionError(f"no window was painted: {aside.read_text()}")


def command(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def home(folder: Path) -> dict[str, str]:
    """The environment with an empty home of its own and no screen; modules are compiled once, as where it is used."""
    places = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return inherited | places | {"QT_QPA_PLATFORM": "offscreen"}
