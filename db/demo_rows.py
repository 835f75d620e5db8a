"""The rows of the demo committee while they are gathered, with the ids they will have in the file."""

import re
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from db.file import stamp
from db.people import first_name

KEY: Final = re.compile(r"\b[bpfgU]\d+\b")
PLACE: Final = ZoneInfo("Europe/Copenhagen")
KINDS: Final = {
    "borger": "citizen",
    "politiker": "politician",
    "forvaltning": "administrator",
    "gaest": "guest",
    "ung": "youth",
}
"""Group words of the demo -> kinds; the young of the youth workshop are no members and stand only behind notes."""


class Gathering:
    """Rows by table, in an order in which no row refers to a later one; `spans` are the items' real times."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.spans: dict[str, tuple[datetime, datetime]] = {}
        self._ids: dict[str, int] = {}

    def add(self, table: str, key: str | None = None, /, **columns: Any) -> int:
        """Gather a row; `key` is its id in the demo's data, to be asked for with `of`."""
        rows = self.rows.setdefault(table, [])
        id_ = len(rows) + 1
        rows.append({"id": id_, **columns})
        if key is not None:
            self._ids[key] = id_
        return id_

    def of(self, key: str | None) -> int | None:
        """The row id of a key, None for none; KeyError for one that was not gathered."""
        return None if key is None else self._ids[key]

    def told(self, name: str) -> list[dict[str, Any]]:
        """A list of the data, with its Danish keys."""
        found: list[dict[str, Any]] = self.source[name]
        return found

    def named(self, text: str) -> str:
        """The text with the names of people and disagreements where the data has their keys (p4, U5)."""
        names = {each["id"]: first_name(each["navn"]) for each in self.told("personer")}
        names |= {each["id"]: f"»{each['tekst']}«" for each in self.told("uenigheder")}
        return KEY.sub(lambda found: names.get(found.group(), found.group()), text)

    def find(self, table: str, key: str) -> dict[str, Any]:
        """The gathered row of a key."""
        return self.rows[table][self._ids[key] - 1]


def local(day: str, clock: str) -> datetime:
    """The UTC moment of a date and a time as the committee's clock showed it."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=PLACE).astimezone(UTC)


def local_stamp(day: str, clock: str | None) -> str | None:
    return None if clock is None else stamp(local(day, clock))
