"""Everything that can be done to the minutes, listed with words and keys; on the map and in the outline alike."""

from collections.abc import Callable
from functools import partial

from app.minutes.canvas import MapCanvas
from app.minutes.hand import MapHand
from app.minutes.kinds import KIND_ICONS, KIND_KEYS, KIND_WORDS
from app.minutes.sight import STEP
from app.shell.actions import Command
from db.errors import words
from db.minutes import Way

ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
Hand = Callable[[], MapHand]
"""The hand of the view that is in front."""


def here(hand: Hand) -> bool:
    """Whether there is a point to do something to."""
    return hand().node is not None or hand().canvas.draft is not None


def writing_commands(hand: Hand) -> list[Command]:
    """What writes, changes and deletes points."""
    sibling = words("Write a point right behind the selected one")
    child = words("Write a point below the selected one")
    parent = words("Write a point that the selected one goes under")
    change = words("Change the words of the selected point")
    fold = words("Hide or show what is below the selected point")
    delete = words("Delete the selected point with all below it")
    paste = words("Put the copied lines below the selected point, indented as they are")
    copy = words("Copy the selected point with all below it as indented text")
    below_icon, there = "subdirectory-arrow-right", partial(here, hand)

    def may_go_under() -> bool:
        node = hand().node
        return node is not None and node.parent is not None and node.item is None

    return [
        Command("map_sibling", words("New point"), "Return", "plus", sibling, lambda: hand().new_sibling(), there),
        Command("map_child", words("Below"), "Tab", below_icon, child, lambda: hand().new_child(), there, ("Ins",)),
        Command(
            "map_parent",
            words("Above"),
            "Shift+Tab",
            "",
            parent,
            lambda: hand().new_parent(),
            may_go_under,
        ),
        Command("map_edit", words("Change"), "F2", "pencil-outline", change, lambda: hand().edit(), there),
        Command("map_fold", words("Fold"), "F", "unfold-less-horizontal", fold, lambda: hand().fold(), there),
        Command("map_delete", words("Delete"), "Del", "trash-can-outline", delete, lambda: hand().delete(), there),
        Command("map_paste", words("Paste as a branch"), "Ctrl+V", "", paste, lambda: hand().paste(), there),
        Command("map_copy", words("Copy the branch"), "Ctrl+C", "", copy, lambda: hand().copy(), there),
    ]


def origin_commands(hand: Hand) -> list[Command]:
    """What leads from a point to where it came from, and links it with another."""

    def came_from(table: str) -> bool:
        found = hand().origin()
        return found is not None and (found[0] == "note") == (table == "note")

    def may_link() -> bool:
        node = hand().node
        return node is not None and node.parent is not None

    note = words("Show the note on the board that this point came from")
    source = words("Show the turn, the vote or the photo this point came from")
    link = words("Link the selected point with another one: here first, then there; again takes it away")
    stop = words("Link nothing")
    return [
        Command(
            "map_note", words("Go to the note"), "Alt+L", "link-variant", note, lambda: hand().follow(),
            partial(came_from, "note"),
        ),
        Command(
            "map_origin", words("Go to where it came from"), "Alt+L", "account-voice", source,
            lambda: hand().follow(), partial(came_from, "turn"),
        ),
        Command("map_link", words("Link"), "X", "vector-line", link, lambda: hand().link(), may_link),
        Command(
            "map_unlink", words("No link"), "Esc", "", stop, lambda: hand().stop_linking(),
            lambda: bool(hand().canvas.linking),
        ),
    ]  # fmt: skip


def moving_commands(hand: Hand) -> list[Command]:
    """What moves a point with all below it; left and right are as seen on the screen."""

    def move(way: Way) -> Callable[[], None]:
        return lambda: hand().move(way)

    there = partial(here, hand)
    up = words("Move the selected point before the one above it")
    down = words("Move the selected point behind the one below it")
    left = words("Move the selected point one step to the left")
    right = words("Move the selected point one step to the right")
    return [
        Command("map_up", words("Move up"), "Alt+Up", "", up, move("up"), there),
        Command("map_down", words("Move down"), "Alt+Down", "", down, move("down"), there),
        Command("map_left", words("Move left"), "Alt+Left", "", left, lambda: hand().move_aside(-1), there),
        Command("map_right", words("Move right"), "Alt+Right", "", right, lambda: hand().move_aside(1), there),
    ]


def kind_commands(hand: Hand) -> list[Command]:
    """The keys that make a point another kind; with Ctrl they do so while it is written."""

    def make(kind: str) -> Callable[[], None]:
        return lambda: hand().make(kind)

    tip = words("Make the selected point this kind")
    return [
        Command(
            f"map_kind_{kind}", KIND_WORDS[kind], key, KIND_ICONS[kind], tip, make(kind),
            lambda: hand().may_change_kind(), (f"Ctrl+{key}",),
        )
        for kind, key in KIND_KEYS.items()
    ]  # fmt: skip


def view_commands(canvas: MapCanvas) -> list[Command]:
    """What changes the view of the map and nothing else."""
    whole, larger, smaller = words("Show the whole map"), words("Show the map larger"), words("Show the map smaller")
    nearer, farther = partial(canvas.zoom_by, STEP), partial(canvas.zoom_by, 1 / STEP)
    alone = words("Look at the selected branch alone, or at the whole map again")
    shown = canvas.isVisible
    return [
        Command("map_fit", words("Whole map"), "0", "fit-to-screen-outline", whole, canvas.fit, shown),
        Command("map_nearer", words("Nearer"), "Ctrl++", "magnify-plus-outline", larger, nearer, shown, ("Ctrl+=",)),
        Command("map_farther", words("Farther"), "Ctrl+-", "magnify-minus-outline", smaller, farther, shown),
        Command("map_focus", words("Branch alone"), "E", "image-filter-center-focus", alone, canvas.focus, shown),
    ]


def arrow_commands(canvas: MapCanvas) -> list[Command]:
    """The arrow keys, which select the nearest point that way; they stand in no menu."""
    return [Command(f"map_go_{key}", "", key, "", "", partial(canvas.go, *way)) for key, way in ARROWS.items()]
