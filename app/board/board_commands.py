"""What can be done around the notes: writing for a kind or a field, finding, lists, pictures, the wall."""

from functools import partial
from typing import TYPE_CHECKING, Final

from app.shell.actions import Command
from db.errors import words

if TYPE_CHECKING:
    from app.board.choosing import Choosing
    from app.board.deeds import BoardDeeds
    from app.board.desk import Desk
    from app.board.pen import Pen
    from app.board.showing import Showing

FIELDS: Final = (
    words("Write in the first field"), words("Write in the second field"), words("Write in the third field"),
    words("Write in the fourth field"), words("Write in the fifth field"), words("Write in the sixth field"),
    words("Write in the seventh field"), words("Write in the eighth field"), words("Write in the ninth field"),
)  # fmt: skip


def writing_commands(pen: "Pen", desk: "Desk", deeds: "BoardDeeds") -> list[Command]:
    """Who writes, in which field, and what to do with a paste."""
    go_on = words("Keep the note and go on in this field")
    kind = words("Note with each new note which kind of member it came from: round and round, or not at all")
    there = deeds.has_board
    one = words("Make one note of the lines just pasted")
    fields = [
        Command(f"board_field_{n}", text, f"Ctrl+{n}", "", go_on, partial(pen.write_in, n - 1),
                partial(pen.may_write_in, n - 1))
        for n, text in enumerate(FIELDS, 1)
    ]  # fmt: skip
    return [
        *fields,
        Command("board_author", words("Who writes"), "Alt+K", "account-outline", kind, pen.next_author, there),
        Command("board_as_one", words("As one note"), "Ctrl+Shift+V", "", one, desk.toast.give, desk.toast.open_now),
    ]


def looking_commands(desk: "Desk", deeds: "BoardDeeds", choosing: "Choosing") -> list[Command]:
    """Ways to find one's way, and what asks for a line."""
    there, one = deeds.has_board, choosing.has_one
    find, outline = words("Find notes by words"), words("Show the notes as a list beside the board, or hide it")
    small, field = words("Show the whole board in a corner, or hide it"), words("Show the field of the selected note")
    known, check = words("Write what the note is known from"), words("Ask of each note whether it stands on its side")
    keep = words("Keep the fields of this board as a template of your own")
    photo = words("Lay a photo under the notes, for instance of a paper poster")
    away = words("Take the photo laid down last off the board")
    more = words("Everything that can be done here")
    return [
        Command("board_find", words("Find"), "Ctrl+F", "magnify", find, desk.open_find, there),
        Command("board_outline", words("Note list"), "O", "file-tree-outline", outline, desk.toggle_outline, there),
        Command("board_minimap", words("Small map"), "Ctrl+M", "map-outline", small, desk.minimap.toggle, there),
        Command("board_show_field", words("Show the field"), "Shift+3", "", field, choosing.show_field,
                choosing.may_show_field),
        Command("board_evidence", words("Evidence …"), "E", "text-box-outline", known, desk.ask_evidence, one),
        Command("board_check", words("Check the SWOT"), "Ctrl+Shift+E", "", check, desk.open_check, desk.may_check),
        Command("board_picture", words("Photo under the notes …"), "Ctrl+Shift+P", "image-outline", photo,
                desk.ask_picture, there),
        Command("board_drop_picture", words("Take the photo away"), "", "", away, desk.dropping.drop_last,
                desk.dropping.has_pictures),
        Command("board_save_template", words("Keep as a template …"), "", "", keep, desk.ask_template, there),
        Command("board_menu", words("More …"), "", "dots-horizontal", more, desk.open_menu, there),
        Command("board_send", words("Move to field …"), "Ctrl+Shift+M", "", words("Choose the field to move to"),
                desk.open_fields, deeds.may_change_field),
    ]  # fmt: skip


def wall_commands(showing: "Showing") -> list[Command]:
    """What the room sees of the board."""
    note = words("Show the selected note large on the wall, or everything again")
    field = words("Show the field of the selected note large on the wall, or everything again")
    dot = words("Point with the mouse at the board: a dot on the wall follows it")
    page = words("Turn the page on the wall where there are more notes than it has room for")
    may, on, back = showing.may_show, partial(showing.turn, 1), partial(showing.turn, -1)
    return [
        Command("board_focus", words("Large on the wall"), "Alt+F", "target", note, showing.focus,
                showing.may_focus),
        Command("board_focus_field", words("The field large on the wall"), "Alt+Shift+F", "", field,
                showing.focus_field, showing.may_focus_field),
        Command("board_laser", words("Pointer on the wall"), "X", "laser-pointer", dot, showing.laser.toggle, may),
        Command("board_page_next", words("Next page on the wall"), "PgDown", "", page, on, showing.may_turn),
        Command("board_page_back", words("Previous page on the wall"), "PgUp", "", page, back, showing.may_turn),
    ]  # fmt: skip
