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
