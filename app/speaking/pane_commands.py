"""What is done with the pane of the floor itself: signing up by kind, what the chair looks at, and the menu of more."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.kit import ask
from app.kit.buttons import KeyButton
from app.shell.actions import Command, dress, run
from app.shell.language import tr
from app.speaking.kinds import KIND_WORDS
from db.errors import words
from db.fairness import delete_speaking_times, has_times
from db.speaking import floor

if TYPE_CHECKING:
    from app.speaking.floor_pane import FloorPane

MORE: Final = (
    "reopen_last", "change_speaker", "skip_absent", "split_turn", "stop_speaking", "", "show_asked", "show_figures",
    "speaking_rules", "", "clear_list", "delete_times",
)  # fmt: skip
"""The commands of the menu in their order, "" for a line between."""


def pane_commands(pane: "FloorPane") -> list[Command]:
    """The commands of the pane besides those on the floor itself."""
    file = pane.file
    two = words("Write two letters of a name or the number of a seat, then Enter.")
    sign_up = Command(
        "sign_up", words("Put on the speaking list"), "L", "account-plus-outline", two, pane.sign_up, pane.can_list
    )
    kinds = [
        Command(f"sign_up_{kind}", said.text, said.key, "", said.hint, partial(pane.sign_up, kind), pane.can_list)
        for kind, said in KIND_WORDS.items()
        if said.key
    ]

    def there() -> bool:
        return floor(file).item is not None

    def figures() -> bool:
        return there() and bool(floor(file).rules.figures)

    who = words("Choose who it is that speaks, or who spoke last.")
    asked = words("Show in which order people asked, or why they stand where they do.")
    heard = words("Speaking time of the kinds against their seats; on the laptop only.")
    times = words("Who spoke how long at earlier meetings goes; sums of the kinds stay.")
    more = words("What is needed now and then: another speaker, the figures, the order asked.")
    return [
        sign_up,
        *kinds,
        Command("change_speaker", words("It was somebody else"), "Z", "account-switch-outline", who,
                pane.choose_speaker, there),
        Command("show_asked", words("Order asked"), "Shift+O", "format-list-numbered", asked, pane.show_asked,
                pane.can_list),
        Command("show_figures", words("Who is heard"), "Shift+J", "scale-balance", heard, pane.show_figures, figures),
        Command("speaking_rules", words("Rules"), "Shift+L", "tune-variant",
                words("Who comes first, times, and what the wall shows"), partial(show_rules, pane), there),
        Command("delete_times", words("Delete speaking times …"), "", "delete-outline", times,
                lambda: delete_times(pane), lambda: has_times(file)),
        Command("more_of_floor", words("More"), "Shift+M", "dots-horizontal", more, pane.show_more, there),
    ]  # fmt: skip


def show_rules(pane: "FloorPane") -> None:
    """Open the menu of the rules, at their button where the tool has one."""
    menu = pane.rules.menu(pane)
    menu.aboutToHide.connect(menu.deleteLater)
    own = next((one for one in pane.window().findChildren(KeyButton, "speaking_rules") if one.isVisible()), None)
    if own is not None:
        menu.popup(own.mapToGlobal(own.rect().bottomLeft()))
    else:
        menu.popup(pane.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def delete_times(pane: "FloorPane") -> None:
    """Ask first: it is meant to be gone, also from Undo."""
    sentence = tr(
        "Who spoke how long at the meetings that are over is deleted for good; Ctrl+Z does not bring it back. Sums of"
        " kinds of three people or more stay. Copies of the file made before today still have the times."
    )
    if ask.confirm(pane, tr("Delete the speaking times?"), sentence, tr("Delete"), tr("Keep"), destroys=True):
        delete_speaking_times(pane.file)


def more_menu(commands: Sequence[Command], parent: QWidget) -> QMenu:
    """What is needed now and then, with the keys; what makes no sense now is off."""
    by_name = {command.name: command for command in commands}
    menu = QMenu(parent)
    menu.setObjectName("more_menu")
    for name in MORE:
        if not name:
            menu.addSeparator()
            continue
        command = by_name[name]
        text, key = tr(command.text), QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
        action = dress(menu.addAction(f"{text}\t{key}" if key else text), command)
        action.setObjectName(f"menu_{name}")
        action.setToolTip(tr(command.tip))
        action.setEnabled(command.when())
        action.triggered.connect(partial(_give, command))
    return menu


def _give(command: Command, _checked: bool = False) -> None:
    run(command)
