"""Moments as they stand in a committee's file, and the real clock."""

from datetime import UTC, datetime

from db.errors import BugError


def stamp(moment: datetime) -> str:
    """An aware moment as it stands in the file, UTC with milliseconds: 2024-03-05T16:00:00.000Z."""
    if moment.tzinfo is None:
        raise BugError(f"{moment} says nothing of its time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """The aware UTC moment that `stamp` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)
