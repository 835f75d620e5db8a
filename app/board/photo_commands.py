"""What can be done to the photos under the notes, listed with words and keys."""

from functools import partial

from app.board.commands import ARROWS
from app.board.photo_grip import PhotoGrip
from app.shell.actions import Command
from db.errors import words

MOVE = {
    "left": words("Photo to the left"), "right": words("Photo to the right"), "up": words("Photo up"),
    "down": words("Photo down"),
}  # fmt: skip


def photo_commands(grip: PhotoGrip) -> list[Command]:
    """Unlocking, moving, sizing and taking away; they act only while a photo is held."""
    lock = words("Take hold of the photos to move them, or lock them where they are")
    held, gap = grip.holds, words("Move the photo that is held by one gap")
    size, away = words("Change the size of the photo that is held"), words("Take the photo that is held off the board")
    arrows = [
        Command(f"board_photo_{side}", MOVE[side], key, "", gap, partial(grip.move, side), held)
        for side, key in ARROWS.items()
    ]
    return [
        *arrows,
        Command("board_photos", words("Unlock or lock the photos"), "Ctrl+Shift+L", "", lock, grip.toggle,
                grip.has_photos),
        Command("board_photo_larger", words("Larger photo"), ".", "", size, partial(grip.resize, 1), held),
        Command("board_photo_smaller", words("Smaller photo"), ",", "", size, partial(grip.resize, -1), held),
        Command("board_photo_next", words("Next photo"), "Tab", "", words("Take hold of the next photo"), grip.next,
                held),
        Command("board_photo_away", words("Take this photo away"), "Del", "", away, grip.drop, held),
        Command("board_photo_minutes", words("Photo to the minutes"), "T", "family-tree",
                words("Make a point of the minutes that leads back to this photo"), partial(send, grip), held),
        Command("board_photo_leave", words("Let go of the photo"), "Esc", "", words("Let go of the photo"), grip.leave,
                held),
    ]  # fmt: skip


def send(grip: PhotoGrip) -> None:
    """Give the photo that is held to the minutes."""
    if grip.held is not None:
        grip.to_minutes.emit(grip.held)
