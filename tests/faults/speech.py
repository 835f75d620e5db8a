"""The real window with a speech going on, until it is killed; says the time at each beat.

python -m tests.faults.speech FILE SETTINGS
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from app.facilitator import Facilitator, make_application
from app.shell.settings import Settings
from app.shell.steady import SteadyClock
from db.file import stamp
from db.speaking import floor

BEAT_MS = 250


def run(path: Path, settings: Path) -> int:
    """Show the window; returns only if nobody kills it."""
    kept = Settings(settings)
    app = make_application(kept)
    window = Facilitator(kept, SteadyClock(), BEAT_MS)
    window.open(path)
    window.show()
    assert window.file is not None
    assert window.hear is not None
    file = window.file
    window.hear.tick.connect(lambda: print(stamp(file.now()), int(floor(file).spent_s), flush=True))  # noqa: T201
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), Path(sys.argv[2])))
