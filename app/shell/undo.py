"""Taking back and doing again: Ctrl+Z and Ctrl+Y for whatever was done last at this laptop."""

from PySide6.QtWidgets import QWidget

from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.change import Change
from db.errors import words
from db.file import CommitteeFile

ACTOR = "facilitator"


def undo_commands(file: CommitteeFile) -> list[Command]:
    """Undo and redo as commands; they are off when there is nothing to take back or do again."""
    return [
        Command(
            "undo",
            words("Undo"),
            "Ctrl+Z",
            "undo",
            words("Take back what was done last"),
            lambda: file.undo(ACTOR),
            lambda: file.undoable(ACTOR) is not None,
        ),
        Command(
            "redo",
            words("Redo"),
            "Ctrl+Y",
            "redo",
            words("Do again what was taken back"),
            lambda: file.redo(ACTOR),
            lambda: file.redoable(ACTOR) is not None,
            ("Ctrl+Shift+Z",),
        ),
    ]


class UndoButton(Panel):
    """The button in the header; its tip says what would be taken back."""

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("undo_header")
        self.commands = undo_commands(file)
        self.button = button_for(self.commands[0], quiet=True)
        self.button.setParent(self)
        self.button.move(0, 0)
        self.setFixedSize(self.button.sizeHint())
        hear.changed.connect(self.hear_change)

    def hear_change(self, change: Change) -> None:
        self.refresh()

    def refresh(self) -> None:
        last = self.file.undoable(ACTOR)
        self.button.setEnabled(last is not None)
        self.button.setToolTip(tr("Undo: {action}").format(action=tr(last)) if last else tr("Nothing to undo"))
