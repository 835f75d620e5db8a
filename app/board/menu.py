"""The menu at the mouse: everything that can be done to the chosen notes, or to the board when none is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.board.arranging import Arranging
from app.board.outline import colour_icon
from app.board.pen import Pen
from app.board.view import BoardView
from app.shell.actions import Command, dress, run
from app.shell.errors import contained
from app.shell.language import tr
from db.board import COLOURS
from db.board_marks import AUTHOR_KINDS
from db.errors import words

NOTE_MENU: Final = (
    "board_edit", "board_evidence", "", "board_copy", "board_duplicate", "board_delete", "", ">field", ">colour",
    ">author", "", "board_stack", "board_unstack", "board_turn", "board_lock", "board_front", "board_back", ">line",
    "", "board_focus", "board_focus_field", "board_to_minutes",
)  # fmt: skip
BOARD_MENU: Final = (
    "board_new_note", "board_author", "board_paste", "board_choose_all", "board_tidy", "", "board_all",
    "board_show_field", "board_find", "board_outline", "board_minimap", "", "board_check", "board_picture",
    "board_drop_picture", "board_save_template", "board_templates", "", "board_focus", "board_page_next",
    "board_page_back", "board_laser",
)  # fmt: skip
LINE: Final = (
    "board_align_left", "board_align_centre", "board_align_right", "board_align_top", "board_align_middle",
    "board_align_bottom", "board_spread_across", "board_spread_down",
)  # fmt: skip
COLOUR_WORDS: Final = {
    "yellow": words("Yellow"), "green": words("Green"), "blue": words("Blue"), "rose": words("Rose")
}  # fmt: skip
KIND_WORDS: Final = {
    "citizen": words("Citizen"), "politician": words("Politician"), "administrator": words("Administrator")
}  # fmt: skip


class BoardMenu(QObject):
    """Makes the menus of one view."""

    def __init__(self, view: BoardView, pen: Pen, arranging: Arranging) -> None:
        super().__init__(view)
        self._view, self._pen, self._arranging, self._scene = view, pen, arranging, view.board_scene
        self._commands: dict[str, Command] = {}
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """The commands that stand in the menus."""
        self._commands = {command.name: command for command in commands}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent) or self._scene.board is None:
            return False
        return self._open(event)

    def popup(self, at: QPoint) -> QMenu:
        """Open the menu at a point of the screen."""
        menu = self.menu(self._view)
        menu.popup(at)
        return menu

    def menu(self, parent: QWidget) -> QMenu:
        """The menu that fits what is chosen."""
        menu = QMenu(parent)
        menu.setObjectName("board_context_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for name in NOTE_MENU if self._scene.chosen else BOARD_MENU:
            if not name:
                menu.addSeparator()
            elif name.startswith(">"):
                self._add_below(menu, name)
            elif name in self._commands:
                add_command(menu, self._commands[name])
        return menu

    def fields_menu(self, parent: QWidget) -> QMenu:
        """The fields the chosen notes can be moved to."""
        menu = QMenu(tr("Move to field"), parent)
        for field in self._scene.paper.fields:
            name = self._scene.paper.titles.get(field.id) or tr("The sheet")
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, id_=field.id: contained(lambda: self._arranging.send(id_)))
        return menu

    def _open(self, event: QContextMenuEvent) -> bool:
        if self._pen.editor is not None:
            return False
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            area = self._scene.chosen_area()
            spot = self._view.mapFromScene(area.center()) if self._scene.chosen else self._view.rect().center()
            self.popup(self._view.viewport().mapToGlobal(spot))
            return True
        note = self._scene.paper.at(self._view.on_board(self._view.viewport().mapFromGlobal(event.globalPos())))
        if note is None:
            self._scene.choose(())
        elif note not in self._scene.chosen:
            self._scene.choose({note})
        self.popup(event.globalPos())
        return True

    def _add_below(self, menu: QMenu, name: str) -> None:
        if name == ">field":
            if len(self._scene.paper.fields) > 1:
                below = self.fields_menu(menu)
                menu.addMenu(below)
        elif name == ">colour":
            below = menu.addMenu(tr("Colour"))
            for colour in COLOURS:
                action = below.addAction(colour_icon(colour), tr(COLOUR_WORDS[colour]))
                action.triggered.connect(lambda _on=False, c=colour: contained(lambda: self._arranging.paint(c)))
        elif name == ">author":
            below = menu.addMenu(tr("Written by"))
            for kind in (*AUTHOR_KINDS, None):
                action = below.addAction(tr(KIND_WORDS[kind]) if kind else tr("Not said"))
                action.triggered.connect(lambda _on=False, k=kind: contained(lambda: self._arranging.name_author(k)))
        elif name == ">line":
            below = menu.addMenu(tr("Align and spread"))
            for each in LINE:
                add_command(below, self._commands[each])


def add_command(menu: QMenu, command: Command) -> QAction:
    """An entry for a command with its key; off when it makes no sense now."""
    action = dress(menu.addAction(tr(command.text)), command)
    action.setObjectName(f"menu_{command.name}")
    if command.key:
        shown = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{tr(command.text)}\t{shown}")
    action.setEnabled(command.when())
    action.triggered.connect(lambda _on=False: run(command))
    return action
