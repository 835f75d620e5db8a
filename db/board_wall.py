"""Where the wall looks on a board: at all of it, at one field, at one note or stack, and at which page."""

from dataclasses import dataclass

from db.agenda import set_wall, shown
from db.board_rows import board_of_item
from db.errors import words
from db.file import CommitteeFile


@dataclass(frozen=True)
class Focus:
    """What of a board the wall shows large; everything when neither is set. Pages count from 0."""

    note: int | None = None
    zone: int | None = None
    page: int = 0


def focus(file: CommitteeFile, board: int) -> Focus:
    """Where the wall looks on a board."""
    sql = "SELECT note, zone, page FROM board_focus WHERE board = ?"
    return next((Focus(**row) for row in file.db.query(sql, [board])), Focus())


def board_on_wall(file: CommitteeFile) -> int | None:
    """The board the wall shows now; None when it shows something else."""
    now = shown(file)
    if now.stage != "board":
        return None
    if now.board is not None:
        return now.board
    found = board_of_item(file, now.item.id) if now.item else None
    return found.id if found else None


def focus_note(file: CommitteeFile, board: int, note: int, *, actor: str = "facilitator") -> None:
    """Show one note, with the stack under it, large on the wall."""
    with file.action(words("Show it large on the wall"), actor=actor):
        _look(file, board, Focus(note=note))


def focus_zone(file: CommitteeFile, board: int, zone: int, *, actor: str = "facilitator") -> None:
    """Show one field large on the wall."""
    with file.action(words("Show it large on the wall"), actor=actor):
        _look(file, board, Focus(zone=zone))


def focus_all(file: CommitteeFile, board: int, *, actor: str = "facilitator") -> None:
    """Show the whole board on the wall again, from its first page."""
    with file.action(words("Show the whole board on the wall"), actor=actor):
        _look(file, board, Focus())


def turn_page(file: CommitteeFile, board: int, page: int, *, actor: str = "facilitator") -> None:
    """Show another page of the fields that have more notes than the wall has room for."""
    now = focus(file, board)
    with file.action(words("Turn the page on the wall"), actor=actor, merge=f"page {board}"):
        _look(file, board, Focus(now.note, now.zone, max(0, page)))


def _look(file: CommitteeFile, board: int, at: Focus) -> None:
    row = {"note": at.note, "zone": at.zone, "page": at.page}
    found = file.db.execute("SELECT id FROM board_focus WHERE board = ?", [board]).fetchone()
    if found:
        file.db.table("board_focus").update(found[0], row)
    else:
        file.new("board_focus", {"board": board, **row})
    turn_wall_to(file, board)


def turn_wall_to(file: CommitteeFile, board: int) -> None:
    """Inside an action: something begins that the room sees on a board; the result of a vote makes way for it."""
    clear_result(file, board)
    if board_on_wall(file) != board:
        set_wall(file, stage="board", board=board, blank=0)


def clear_result(file: CommitteeFile, board: int) -> None:
    """Inside an action: take the result of a closed vote off the wall; a vote that is open stays."""
    sql = "UPDATE vote SET on_wall = 0 WHERE on_wall = 1 AND closed_at IS NOT NULL"
    file.db.execute(f"{sql} AND meeting = (SELECT meeting FROM board WHERE id = ?)", [board])
