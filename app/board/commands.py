"""Everything that can be done to a board, listed with words and keys."""

from functools import partial
from typing import Final

from app.board.choosing import Choosing
from app.board.deeds import BoardDeeds
from app.board.view import STEP_FACTOR, BoardView
from app.shell.actions import Command
from db.errors import words

ARROWS: Final = {"left": "Left", "right": "Right", "up": "Up", "down": "Down"}

MOVE: Final = {
    "left": words("Move left"),
    "right": words("Move right"),
    "up": words("Move up"),
    "down": words("Move down"),
}
NUDGE: Final = {
    "left": words("A little to the left"),
    "right": words("A little to the right"),
    "up": words("A little up"),
    "down": words("A little down"),
}
GO: Final = {
    "left": words("Note to the left"),
    "right": words("Note to the right"),
    "up": words("Note above"),
    "down": words("Note below"),
}


def window_commands(deeds: BoardDeeds, choosing: Choosing, view: BoardView) -> list[Command]:
    """What is done wherever the keyboard is in the room: writing, colours, tidying, zoom, and on to the minutes."""
    there, chosen, other = deeds.has_board, choosing.has_chosen, deeds.may_change_field
    new, colour = words("Open a note in the field"), words("Give the selected notes the next colour")
    tidy, minutes = words("Set the notes in rows"), words("Make the selected notes points of the minutes")
    every, some = words("Fit the whole board into the window"), words("Fit the selected notes into the window")
    nearer, farther = words("Zoom in about the middle"), words("Zoom out about the middle")
    field = words("Move the selected notes to the next field")
    zoom_in, zoom_out = partial(view.zoom, STEP_FACTOR), partial(view.zoom, 1 / STEP_FACTOR)
    return [
        Command("board_new_note", words("New note"), "N", "note-plus-outline", new, deeds.new_note, there),
        Command("board_colour", words("Colour"), "F", "", colour, deeds.colour, chosen),
        Command("board_all", words("Show all"), "0", "", every, view.show_all, there),
        Command("board_tidy", words("Tidy up"), "Ctrl+T", "", tidy, deeds.tidy, there),
        Command(
            "board_to_minutes", words("To the minutes"), "T", "family-tree", minutes, deeds.send_to_minutes, chosen
        ),
        Command("board_chosen", words("Show the selected"), "Shift+2", "", some, choosing.show_chosen, chosen),
        Command("board_nearer", words("Zoom in"), "Ctrl++", "", nearer, zoom_in, there, ("Ctrl+=",)),
        Command("board_farther", words("Zoom out"), "Ctrl+-", "", farther, zoom_out, there),
        Command("board_next_field", words("To the next field"), "M", "", field, deeds.to_next_field, other),
    ]


def focus_commands(deeds: BoardDeeds, choosing: Choosing) -> list[Command]:
    """What is done with keys that other parts of the window use too, while the board has the keyboard."""
    chosen, there, one = choosing.has_chosen, choosing.has_notes, choosing.has_one
    edit, delete = words("Write on the selected note"), words("Take the selected notes off the board")
    every, none = words("Select every note"), words("Leave the selection")
    copy, paste = (
        words("Copy the selected notes as lines of text"),
        words("Put a note on the board for each copied line"),
    )
    walk = words("Go through the notes in reading order")
    on, back = partial(choosing.walk, 1), partial(choosing.walk, -1)
    may_on, may_back = partial(choosing.may_walk, 1), partial(choosing.may_walk, -1)
    return [
        Command("board_edit", words("Write"), "Return", "", edit, deeds.edit, one, ("F2",)),
        Command("board_delete", words("Delete"), "Del", "", delete, deeds.delete, chosen, ("Backspace",)),
        Command("board_choose_all", words("Select all"), "Ctrl+A", "", every, choosing.choose_all, there),
        Command("board_choose_none", words("Select none"), "Esc", "", none, choosing.choose_none, chosen),
        Command("board_copy", words("Copy"), "Ctrl+C", "", copy, deeds.copy, chosen),
        Command("board_paste", words("Paste"), "Ctrl+V", "", paste, deeds.paste, deeds.has_board),
        Command("board_walk", words("Next note"), "Tab", "", walk, on, may_on),
        Command("board_walk_back", words("Previous note"), "Shift+Tab", "", walk, back, may_back),
        *arrow_commands(deeds, choosing),
    ]


def arrow_commands(deeds: BoardDeeds, choosing: Choosing) -> list[Command]:
    """The arrow keys: alone they move by a gap, with Shift a little, with Alt they go to the neighbour."""
    gap, little = words("Move the selected notes by one gap"), words("Move the selected notes a little")
    beside = words("Select the note beside this one")
    made = []
    for side, key in ARROWS.items():
        move, nudge, go = (partial(deed, side) for deed in (deeds.move, deeds.nudge, choosing.go))
        made += [
            Command(f"board_move_{side}", MOVE[side], key, "", gap, move, choosing.has_notes),
            Command(f"board_nudge_{side}", NUDGE[side], f"Shift+{key}", "", little, nudge, choosing.has_chosen),
            Command(f"board_go_{side}", GO[side], f"Alt+{key}", "", beside, go, choosing.has_notes),
        ]
    return made
