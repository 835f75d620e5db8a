"""What this laptop remembers between meetings: language, colours, panes, recent committees."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

RECENT_AT_MOST = 12


@dataclass(frozen=True)
class Recent:
    """A committee opened on this laptop before."""

    path: str
    name: str
    opened_at: str


def settings_path() -> Path:
    """Where the settings are kept; tests put it elsewhere."""
    return user_config_path("rundbord", appauthor=False) / "settings.json"


class Settings:
    """Named values in one JSON file; a damaged or unwritable one is no reason to stop a meeting."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or settings_path()
        self._values: dict[str, Any] = {}
        try:
            read = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            read = {}
        if isinstance(read, dict):
            self._values = read

    def text(self, name: str, default: str = "") -> str:
        """The value as text, or the default when absent or of another type."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def flag(self, name: str, default: bool) -> bool:
        """The value as yes or no."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def keep(self, name: str, value: object) -> None:
        """Remember a value from now on; whole or not at all on the disk."""
        self._values[name] = value
        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self.path)
        except OSError:
            part.unlink(missing_ok=True)

    def recents(self) -> list[Recent]:
        """Committees opened before, newest first; files that are gone are left out."""
        rows = self._values.get("recent")
        found = []
        for row in rows if isinstance(rows, list) else []:
            if isinstance(row, dict) and all(isinstance(row.get(k), str) for k in ("path", "name", "opened_at")):
                recent = Recent(row["path"], row["name"], row["opened_at"])
                if Path(recent.path).exists():
                    found.append(recent)
        return found

    def remember(self, recent: Recent) -> None:
        """Put a committee first in the list."""
        others = [r for r in self.recents() if r.path != recent.path]
        self.keep("recent", [vars(r) for r in (recent, *others)][:RECENT_AT_MOST])
