"""`python -m tests.bench [area ...]`: a line for each figure; only a bench that breaks makes it fail."""

import sys
import tempfile
import traceback
from pathlib import Path

from tests.bench.measure import benches


def main(areas: list[str]) -> int:
    broken = 0
    for bench in benches(areas):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            try:
                for figure in bench(Path(folder)):
                    print(figure, flush=True)
            except Exception:  # the next figure is worth having all the same
                traceback.print_exc()
                broken += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
