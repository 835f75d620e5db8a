"""What can be done to chosen notes besides writing and moving them, listed with words and keys."""

from functools import partial
from typing import Final

from app.board.arranging import Arranging
from app.board.choosing import Choosing
from app.shell.actions import Command
from db.errors import words

ALIGN: Final = (
    ("left", words("Align left"), "Alt+Shift+Left", "format-align-left"),
    ("right", words("Align right"), "Alt+Shift+Right", "format-align-right"),
    ("top", words("Align at the top"), "Alt+Shift+Up", "format-align-top"),
    ("bottom", words("Align at the bottom"), "Alt+Shift+Down", "format-align-bottom"),
    ("centre", words("Align the middles upright"), "", "format-align-center"),
    ("middle", words("Align the middles level"), "", "format-align-middle"),
)


def arrange_commands(arranging: Arranging, choosing: Choosing) -> list[Command]:
    """Copies, stacks, locks and what lies over what."""
    chosen, several, stack = choosing.has_chosen, arranging.has_several, arranging.has_stack
    duplicate = arranging.duplicate
    copy, lay = words("Put copies beside the selected notes"), words("Lay the selected notes on one another")
    out, turn = words("Spread the stack out again"), words("Bring the next note of the stack to the top")
    lock = words("Keep the selected notes where and as they are, or set them free")
    front, back = words("Lay the selected notes over the others"), words("Lay the selected notes under the others")
    return [
        Command("board_duplicate", words("Duplicate"), "Ctrl+D", "content-duplicate", copy, duplicate, chosen),
        Command("board_stack", words("Stack"), "G", "layers-outline", lay, arranging.stack, several),
        Command("board_unstack", words("Spread out"), "Alt+Shift+L", "", out, arranging.unstack, stack),
        Command("board_turn", words("Next of the stack"), "Shift+G", "", turn, arranging.turn, stack),
        Command("board_lock", words("Lock or unlock"), "Ctrl+L", "lock-outline", lock, arranging.lock, chosen),
        Command("board_front", words("To the front"), "Ctrl+PgUp", "", front, arranging.to_front, chosen),
        Command("board_back", words("To the back"), "Ctrl+PgDown", "", back, arranging.to_back, chosen),
        *line_commands(arranging),
    ]


def line_commands(arranging: Arranging) -> list[Command]:
    """Lines and gaps."""
    line = words("Bring the selected notes into line")
    gaps = words("Make the gaps between the selected notes equal")
    across, down = partial(arranging.spread, True), partial(arranging.spread, False)
    three = arranging.has_three
    made = [
        Command(f"board_align_{side}", text, key, icon, line, partial(arranging.align, side), arranging.has_several)
        for side, text, key, icon in ALIGN
    ]
    return [
        *made,
        Command("board_spread_across", words("Equal gaps across"), "Alt+Shift+H", "", gaps, across, three),
        Command("board_spread_down", words("Equal gaps down"), "Alt+Shift+V", "", gaps, down, three),
    ]
