"""What is on the wall: the choice, what it comes to, what was prepared to come next, and the note of what was shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from db.agenda_rows import Item, Meeting, current_item, meeting, running, upcoming
from db.board_rows import board_of_item
from db.errors import words
from db.file import CommitteeFile, stamp

STAGE_OF_KIND: Final = {
    "round": "round", "list": "round", "talk": "round", "board": "board", "silent": "board", "map": "map",
    "decision": "map", "vote": "board",
}  # fmt: skip


@dataclass(frozen=True)
class Wall:
    """What the facilitator chose for the wall; "auto" follows the item in work."""

    meeting: int | None
    stage: str
    board: int | None
    blank: bool
    frozen: bool


@dataclass(frozen=True)
class Shown:
    """What the wall shows now: "welcome" when no meeting is open."""

    stage: str
    meeting: Meeting | None
    item: Item | None
    board: int | None


@dataclass(frozen=True)
class Prepared:
    """What the facilitator put ready for the wall; the room does not see it yet."""

    stage: str
    board: int | None


@dataclass(frozen=True)
class Sight:
    """What the room saw from `at` on, until the next one.

    `stage` is never "auto"; "welcome" ends a meeting. Under `blank` the room saw black; `frozen` the picture stood
    still, and stage, item and board are those it was frozen at.
    """

    id: int
    meeting: int
    item: int | None
    stage: str
    board: int | None
    blank: int
    frozen: int
    at: str


_instead: Final[ContextVar[Shown | None]] = ContextVar("shown instead", default=None)


def wall(file: CommitteeFile) -> Wall:
    """What was chosen for the wall; follows the item in work while nothing was chosen."""
    for row in file.db.query("SELECT * FROM wall WHERE id = 1"):
        return Wall(row["meeting"], row["stage"], row["board"], bool(row["blank"]), bool(row["frozen"]))
    return Wall(None, "auto", None, False, False)


def shown(file: CommitteeFile) -> Shown:
    """What the wall shows now, "auto" resolved by the kind of the item in work; inside `drawn_as` what that says."""
    instead = _instead.get()
    if instead is not None:
        return instead
    chosen = wall(file)
    return resolved(file, chosen.stage, chosen.board if chosen.stage == "board" else None, chosen.meeting)


def resolved(file: CommitteeFile, stage: str, board: int | None, of: int | None = None) -> Shown:
    """What a choice comes to now; minutes that are read back are those of the meeting `of`."""
    if stage == "read_back" and of is not None:
        # Minutes are read back after the meeting as well, or at the next one.
        return Shown("read_back", meeting(file, of), None, None)
    now = running(file)
    if now is None:
        return Shown("welcome", upcoming(file), None, None)
    work = current_item(file)
    if stage == "auto":
        stage = "agenda" if work is None else STAGE_OF_KIND.get(work.kind, "agenda")
    return Shown(stage, now, work, board)


@contextmanager
def drawn_as(showing: Shown | None) -> Iterator[None]:
    """Within, `shown` answers `showing`: so the stages draw a picture the room does not see. None changes nothing."""
    before = _instead.set(showing)
    try:
        yield
    finally:
        _instead.reset(before)


def prepared(file: CommitteeFile) -> Prepared | None:
    """What was put ready in the meeting that is open."""
    sql = "SELECT stage, board FROM wall_next WHERE meeting = ?"
    now = running(file)
    return next((Prepared(**row) for row in file.db.query(sql, [now.id])), None) if now else None


def coming(file: CommitteeFile) -> Shown | None:
    """What one key would put on the wall: what was prepared, or what a black or frozen wall would come back to.

    None when the wall is live and nothing was prepared.
    """
    if running(file) is None:
        return None
    ready, chosen = prepared(file), wall(file)
    if ready is not None:
        return resolved(file, ready.stage, ready.board)
    if chosen.blank or chosen.frozen:
        return resolved(file, chosen.stage, chosen.board if chosen.stage == "board" else None, chosen.meeting)
    return None


def last_sight(file: CommitteeFile) -> Sight | None:
    """What the room saw last."""
    sql = "SELECT * FROM wall_shown ORDER BY id DESC LIMIT 1"
    return next((Sight(**row) for row in file.db.query(sql)), None)


def held(file: CommitteeFile) -> Shown | None:
    """What the wall was frozen at; None while it is not frozen."""
    seen = last_sight(file) if wall(file).frozen else None
    if seen is None or seen.stage == "welcome":
        return None
    live = resolved(file, seen.stage, seen.board, seen.meeting)
    # Stages that follow the item in work follow it here too: after a restart the very picture is gone.
    return Shown(seen.stage, live.meeting, live.item, seen.board)


def show_on_wall(file: CommitteeFile, stage: str, board: int | None = None, *, actor: str = "facilitator") -> None:
    """Choose what the wall shows, "auto" to follow the item in work; ends blank and frozen."""
    now = running(file)
    with file.action(words("Show on the wall"), actor=actor):
        set_wall(file, meeting=now.id if now else None, stage=stage, board=board, blank=0, frozen=0)


def prepare_wall(file: CommitteeFile, stage: str, board: int | None = None, *, actor: str = "facilitator") -> None:
    """Put ready what the wall shall show next; the room sees nothing of it. Choosing again is the same step of undo."""
    now = running(file)
    if now is not None:
        with file.action(words("Make ready for the wall"), actor=actor, merge=f"wall_next:{now.id}"):
            _clear_next(file)
            file.new("wall_next", {"meeting": now.id, "stage": stage, "board": board})


def put_away(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Take what was prepared away again, unseen."""
    with file.action(words("Put away what was made ready"), actor=actor):
        _clear_next(file)


def take(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Let the room see what was prepared, or what a black or frozen wall comes back to; otherwise nothing happens."""
    now, ready, chosen = running(file), prepared(file), wall(file)
    if now is None or (ready is None and not chosen.blank and not chosen.frozen):
        return
    with file.action(words("Show on the wall"), actor=actor):
        _clear_next(file)
        choice = {} if ready is None else {"meeting": now.id, "stage": ready.stage, "board": ready.board}
        set_wall(file, **choice, blank=0, frozen=0)


def blank_wall(file: CommitteeFile, on: bool, *, actor: str = "facilitator") -> None:
    """Make the wall dark, or show the stage again."""
    with file.action(words("Blank the wall"), actor=actor):
        set_wall(file, blank=int(on))


def freeze_wall(file: CommitteeFile, on: bool, *, actor: str = "facilitator") -> None:
    """Keep the picture that is on the wall while the laptop goes on, or follow again."""
    with file.action(words("Freeze the wall"), actor=actor):
        set_wall(file, frozen=int(on))


def set_wall(file: CommitteeFile, **columns: object) -> None:
    """Inside an action: write columns of the one wall row, after whatever else decides what is shown."""
    if file.db.execute("SELECT 1 FROM wall WHERE id = 1").fetchone():
        file.db.table("wall").update(1, columns)
    else:
        file.new("wall", {"id": 1, **columns})
    note_shown(file)


def note_shown(file: CommitteeFile) -> None:
    """Inside an action: note what the room sees from now on, if that is something else than before."""
    chosen, now, before = wall(file), shown(file), last_sight(file)
    if now.stage == "welcome":
        if before is None or before.stage == "welcome":
            return
        row: dict[str, object] = {"meeting": before.meeting, "item": None, "stage": "welcome", "board": None}
    elif now.meeting is None:
        return
    elif chosen.frozen and before is not None and (before.meeting, before.stage != "welcome") == (now.meeting.id, True):
        row = {"meeting": before.meeting, "item": before.item, "stage": before.stage, "board": before.board}
    else:
        item = now.item.id if now.item else None
        row = {"meeting": now.meeting.id, "item": item, "stage": now.stage, "board": board_shown(file, now)}
    row |= {"blank": int(chosen.blank), "frozen": int(chosen.frozen)}
    if before is None or any(getattr(before, name) != value for name, value in row.items()):
        file.new("wall_shown", {**row, "at": stamp(file.now())})


def board_shown(file: CommitteeFile, showing: Shown) -> int | None:
    """The board a stage shows: the one that was chosen, or the one the item in work is about."""
    if showing.stage != "board" or showing.board is not None or showing.item is None:
        return showing.board if showing.stage == "board" else None
    found = board_of_item(file, showing.item.id)
    return found.id if found else None


def _clear_next(file: CommitteeFile) -> None:
    file.db.execute("DELETE FROM wall_next")
