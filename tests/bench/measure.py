"""A figure, the floor it is compared with, and the line that says both."""

import importlib
import pkgutil
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """What something cost and what the cheapest thing of its kind cost in the same run.

    `times` bounds value / floor; `most` bounds the value itself; give one of them.
    """

    area: str
    name: str
    value: float
    unit: str
    floor: float
    times: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float:
        return self.value / self.floor if self.floor else float("inf")

    @property
    def ok(self) -> bool:
        return (self.times is None or self.ratio <= self.times) and (self.most is None or self.value <= self.most)

    def __str__(self) -> str:
        """`area/name value unit floor ratio limit ok|short`, a limit in floors written `3x`."""
        limit = f"{self.times:g}x" if self.times is not None else f"{self.most:g}{self.unit}" if self.most else "-"
        verdict = "ok" if self.ok else "short"
        return (
            f"{self.area}/{self.name} {self.value:.4g} {self.unit} {self.floor:.4g} {self.ratio:.2f} {limit} {verdict}"
        )


def benches(areas: Sequence[str] = ()) -> Iterator[Callable[[Path], Iterator[Figure]]]:
    """Every function `bench_*` of the modules `bench_*.py` here; each takes an empty folder and yields its figures."""
    folder = Path(__file__).parent
    for found in sorted(pkgutil.iter_modules([str(folder)]), key=lambda one: one.name):
        area = found.name.removeprefix("bench_")
        if area == found.name or (areas and area not in areas):
            continue
        module = importlib.import_module(f"{__package__}.{found.name}")
        for name, thing in vars(module).items():
            if name.startswith("bench_") and callable(thing):
                yield thing


def median(samples: Sequence[float]) -> float:
    return statistics.median(samples)


def p95(samples: Sequence[float]) -> float:
    """The value that 95 of 100 samples stay under (nearest rank)."""
    return sorted(samples)[max(0, -(-len(samples) * 95 // 100) - 1)]


def milliseconds(work: Callable[[], object], times: int = 1) -> list[float]:
    """How long each of so many calls took."""
    taken = []
    for _ in range(times):
        began = perf_counter()
        work()
        taken.append((perf_counter() - began) * 1000)
    return taken
