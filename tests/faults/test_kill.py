"""R1: nothing acknowledged is lost when the program is killed."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_acknowledged_is_lost_in_sixty_kills(path: Path) -> None:
    script = [sys.executable, "-m", "tests.faults.kill", str(path), "60", "1"]
    said = subprocess.run(script, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = json.loads(said)
    faults = {what: found[what] for what in ("lost", "made up", "half", "damaged", "lost session")}
    assert faults == dict.fromkeys(faults, 0), found
    assert found["kills"] == 60
    assert found["acknowledged"] > 60, "the writers were killed before they wrote"
