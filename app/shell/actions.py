"""Everything a person can do, listed once: words, key, icon, what it does; menus, buttons and the sheet use it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.kit.buttons import KeyButton
from app.kit.icons import icon
from app.shell.errors import contained
from app.shell.language import tr


def always() -> bool:
    """The answer of a command that can be given at any time."""
    return True


@dataclass(frozen=True, eq=False)
class Command:
    """One thing a person can do.

    Args:
        name: identifier, also the object name of its button, as "next_speaker".
        text: English words, marked with `words`.
        key: portable key ("Space", "Ctrl+Z") or "" for none; single keys rest while text is being written.
        icon: name of a Material Design icon, or "".
        tip: one English sentence on what it does, marked with `words`.
        do: does it; a `Trouble` it raises becomes a banner.
        when: whether it makes sense now; otherwise its button is off and its key does nothing.
        more_keys: further keys for the same thing, as "Ctrl+Return" beside "Space".
    """

    name: str
    text: str
    key: str
    icon: str
    tip: str
    do: Callable[[], object] = field(repr=False)
    when: Callable[[], bool] = field(default=always, repr=False)
    more_keys: tuple[str, ...] = ()


def run(command: Command) -> bool:
    """Give a command, if it makes sense now; a trouble is told as a sentence. True if it was done."""
    if not command.when():
        return False
    done = contained(command.do)
    ran.done.emit(command.name)
    return done


class Ran(QObject):
    """Tells that a command was given, so that buttons can turn on and off."""

    done = Signal(str)


ran = Ran()


def button_for(
    command: Command, *, next: bool = False, quiet: bool = False, left: bool = False, height: int = 36
) -> KeyButton:
    """A button that gives the command, shows its key, and is off when it makes no sense."""
    writing_key = command.more_keys[0] if command.more_keys else ""
    button = KeyButton(
        tr(command.text),
        command.key,
        command.icon,
        next=next,
        quiet=quiet,
        left=left,
        height=height,
        writing_key=writing_key,
    )
    return wire(button, command)


B = TypeVar("B", bound=QAbstractButton)


def wire(button: B, command: Command) -> B:
    """Let a button give a command and be called after it."""
    button.setObjectName(command.name)
    button.setAccessibleName(tr(command.text))
    button.setAccessibleDescription(tr(command.tip))
    button.setToolTip(tr(command.tip))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: run(command))
    return button


def actions_for(commands: Iterable[Command], owner: QWidget) -> dict[str, QAction]:
    """QActions of `commands`, alive while `owner` is: their keys act in the owner and the widgets inside it."""
    made: dict[str, QAction] = {}
    for command in commands:
        action = QAction(tr(command.text), owner)
        action.setObjectName(f"action_{command.name}")
        action.setToolTip(tr(command.tip))
        action.setShortcuts([QKeySequence(key) for key in (command.key, *command.more_keys) if key])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, c=command: run(c))
        owner.addAction(action)
        made[command.name] = action
    return made


def dress(action: QAction, command: Command) -> QAction:
    """Give a menu's action its icon; done when the menu is shown, because icons cost start-up time."""
    if command.icon:
        action.setIcon(icon(command.icon))
    return action
