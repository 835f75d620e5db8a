"""Photos under the notes of a board: kept once by their hash, laid down, moved and taken away."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from db.board_places import GAP, Boxed
from db.board_rows import Zone, notes, zones
from db.errors import RuleBroken, words
from db.file import CommitteeFile

MOST_SIDE: Final = 2560
MOST_BYTES: Final = 12_000_000
WIDE: Final = 1600.0
LEAST_WIDE: Final = 100.0
MOST_WIDE: Final = 20_000.0
MEDIA: Final = ("image/jpeg", "image/png")


@dataclass(frozen=True)
class Backdrop:
    """A picture on a board, in board units; a `locked` one stays where it is, and is so until it is unlocked."""

    id: int
    board: int
    picture: int
    x: float
    y: float
    w: float
    h: float
    locked: int = 1


def backdrops(file: CommitteeFile, board: int) -> list[Backdrop]:
    """The pictures of a board, the oldest first."""
    sql = "SELECT id, board, picture, x, y, w, h, locked FROM backdrop WHERE board = ? ORDER BY id"
    return [Backdrop(**row) for row in file.db.query(sql, [board])]


def picture_content(file: CommitteeFile, picture: int) -> bytes:
    """The JPEG or PNG of a picture; empty when it is not there."""
    row = file.db.execute("SELECT content FROM picture WHERE id = ?", [picture]).fetchone()
    return bytes(row[0]) if row else b""


def lay_picture(
    file: CommitteeFile,
    board: int,
    content: bytes,
    media: str,
    width: int,
    height: int,
    *,
    actor: str = "facilitator",
) -> int:
    """Lay a photo on a board: over an empty sheet, else below what is there; returns the id of the backdrop.

    Args:
        content: a JPEG or PNG whose longer side is at most 2560 pixels.
        width: of the picture in pixels, as `height`.

    Raises:
        RuleBroken: it is no JPEG or PNG, or too large.
    """
    if media not in MEDIA or width <= 0 or height <= 0:
        raise RuleBroken(words("This is not a picture that can be read."))
    if max(width, height) > MOST_SIDE or len(content) > MOST_BYTES:
        raise RuleBroken(words("The picture is too large to be kept in the file."))
    sheet = _empty_sheet(file, board)
    x, y, wide = (sheet.x, sheet.y, sheet.w) if sheet else _room(file, board)
    tall = wide * height / width
    with file.action(words("Lay down a picture"), actor=actor):
        picture = _kept(file, content, media, width, height)
        row = {"board": board, "picture": picture, "x": x, "y": y, "w": wide, "h": tall}
        if sheet:
            file.db.table("zone").update(sheet.id, {"h": tall})
        return file.new("backdrop", row)


def drop_picture(file: CommitteeFile, backdrop: int, *, actor: str = "facilitator") -> None:
    """Take a picture off its board; its content goes when no board shows it any more."""
    row = file.db.execute("SELECT picture FROM backdrop WHERE id = ?", [backdrop]).fetchone()
    if row is None:
        return
    with file.action(words("Take the picture away"), actor=actor):
        file.db.execute("UPDATE node SET backdrop = NULL WHERE backdrop = ?", [backdrop])
        file.db.table("backdrop").delete(backdrop)
        if not file.db.execute("SELECT 1 FROM backdrop WHERE picture = ?", [row[0]]).fetchone():
            file.db.table("picture").delete(row[0])


def lock_pictures(file: CommitteeFile, board: int, locked: bool, *, actor: str = "facilitator") -> None:
    """Lock the pictures of a board where they are, or unlock them so that they can be moved and made larger."""
    with file.action(words("Lock the photos") if locked else words("Unlock the photos"), actor=actor):
        file.db.execute("UPDATE backdrop SET locked = ? WHERE board = ? AND locked <> ?", [locked, board, locked])


def place_picture(
    file: CommitteeFile,
    backdrop: int,
    x: float,
    y: float,
    w: float,
    *,
    merge: str | None = None,
    actor: str = "facilitator",
) -> None:
    """Lay a picture elsewhere, `w` wide; it keeps its proportions and becomes neither tiny nor endless.

    Raises:
        RuleBroken: it is locked.
    """
    sql = "SELECT id, board, picture, x, y, w, h, locked FROM backdrop WHERE id = ?"
    old = next((Backdrop(**row) for row in file.db.query(sql, [backdrop])), None)
    if old is None:
        return
    if old.locked:
        raise RuleBroken(words("The photo is locked. Unlock the photos first."))
    wide = max(LEAST_WIDE, min(MOST_WIDE, w))
    box = {"x": x, "y": y, "w": wide, "h": wide * old.h / old.w}
    if box != {"x": old.x, "y": old.y, "w": old.w, "h": old.h}:
        name = words("Move the photo") if wide == old.w else words("Resize the photo")
        with file.action(name, actor=actor, merge=merge):
            file.db.table("backdrop").update(backdrop, box)


def _kept(file: CommitteeFile, content: bytes, media: str, width: int, height: int) -> int:
    digest = sha256(content).hexdigest()
    found = file.db.execute("SELECT id FROM picture WHERE hash = ?", [digest]).fetchone()
    if found:
        return int(found[0])
    row = {"hash": digest, "media": media, "width": width, "height": height, "content": content}
    return file.new("picture", row)


def _empty_sheet(file: CommitteeFile, board: int) -> Zone | None:
    """The one field of a board on which nothing lies yet: a picture fills it."""
    fields = zones(file, board)
    return fields[0] if len(fields) == 1 and not notes(file, board) and not backdrops(file, board) else None


def _room(file: CommitteeFile, board: int) -> tuple[float, float, float]:
    """Where the next picture goes, below everything: (x, y, width)."""
    boxes: list[Boxed] = [*zones(file, board), *backdrops(file, board), *notes(file, board)]
    bottom = max((box.y + box.h + GAP for box in boxes), default=0.0)
    return min((box.x for box in boxes), default=0.0), bottom, WIDE
