"""Collects the words of the program for translation and makes the files Qt reads (`make words`).

`rundbord_da.ts` holds every text, `rundbord_en.ts` those with a plural. Texts in `db` are marked with `words`.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

import PySide6

TOP: Final = Path(__file__).resolve().parents[1]
I18N: Final = TOP / "resources" / "i18n"
TOOLS: Final = Path(PySide6.__file__).parent


def collect(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the code; gone texts are dropped."""
    sources = sorted(str(path.relative_to(TOP)) for part in ("app", "db") for path in (TOP / part).rglob("*.py"))
    for name, plural in (("rundbord_da.ts", []), ("rundbord_en.ts", ["-pluralonly"])):
        language = ["-source-language", "en", "-target-language", name[9:11]]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=words,tr+=counted"]
        options += [*language, *plural]
        subprocess.run([tool("lupdate"), *options, *sources, "-ts", folder / name], cwd=TOP, check=True)


def release(folder: Path) -> None:
    """Make the .qm files beside the .ts files."""
    for ts in sorted(folder.glob("*.ts")):
        subprocess.run([tool("lrelease"), "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


def tool(name: str) -> Path:
    """A Qt Linguist tool that came with PySide6."""
    return TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)


if __name__ == "__main__":
    collect(I18N)
    release(I18N)
