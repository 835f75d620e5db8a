"""A SWOT with notes, and meetings for it to lie at, for tests."""

from db.board import add_board, add_note, zones
from db.file import CommitteeFile
from db.strategies import Factor


def factor(id_: int, key: str, text: str = "", dots: int = 0) -> Factor:
    return Factor(id_, key, text or f"{key}{id_}", dots)


def swot(file: CommitteeFile, meeting: int = 1, **texts: list[str]) -> int:
    """A SWOT with notes by quadrant."""
    made = add_board(file, meeting, "swot", "SWOT")
    fields = {zone.key: zone.id for zone in zones(file, made)}
    for key, held in texts.items():
        for text in held:
            add_note(file, made, text, fields[key])
    return made


def add_meeting(file: CommitteeFile, number: int, starts_at: str) -> None:
    with file.action("Set up"):
        file.new("meeting", {"number": number, "title": f"Møde {number}", "starts_at": starts_at})
