"""The menu at the mouse: everything that can be done to the chosen notes, or to the board when none is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.board.arranging import Arranging
from app.board.clusters import ClusterDeeds
from app.board.menu_order import BELOW, BOARD_MENU, CLUSTER, NOTE_MENU, ONLY_WHEN
from app.board.outline import colour_icon
from app.board.pen import Pen
from app.board.view import BoardView
from app.shell.actions import Command, dress, run
from app.shell.errors import contained
from app.shell.language import tr
from db.board import COLOURS
from db.board_marks import AUTHOR_KINDS
from db.errors import words

COLOUR_WORDS: Final = {
    "yellow": words("Yellow"), "green": words("Green"), "blue": words("Blue"), "rose": words("Rose")
}  # fmt: skip
KIND_WORDS: Final = {
    "citizen": words("Citizen"), "politician": words("Politician"), "administrator": words("Administrator")
}  # fmt: skip


class BoardMenu(QObject):
    """Makes the menus of one view."""

    def __init__(self, view: BoardView, pen: Pen, arranging: Arranging, deeds: ClusterDeeds) -> None:
        super().__init__(view)
        self._deeds = deeds
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
        self._fill(menu, NOTE_MENU if self._scene.chosen else BOARD_MENU)
        return menu

    def fields_menu(self, parent: QWidget) -> QMenu:
        """The fields the chosen notes can be moved to."""
        menu = QMenu(tr("Move to field"), parent)
        for field in self._scene.paper.fields:
            name = self._scene.paper.titles.get(field.id) or tr("The sheet")
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, id_=field.id: contained(lambda: self._arranging.send(id_)))
        return menu

    def clusters_menu(self, parent: QWidget) -> QMenu:
        """What can be done to the clusters of the chosen notes, and the clusters they can be put into."""
        menu = QMenu(tr("Cluster"), parent)
        for each in CLUSTER:
            add_command(menu, self._commands[each])
        menu.addSeparator()
        for number, one in enumerate(self._deeds.every(), 1):
            name = one.cluster.name or tr("Without a name")
            action = menu.addAction(tr("Into {number}: {name}").format(number=number, name=name).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, id_=one.cluster.id: contained(lambda: self._deeds.send(id_)))
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

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        for name in names:
            command = self._commands.get(name)
            if not name:
                menu.addSeparator()
            elif name.startswith(">"):
                self._add_below(menu, name)
            elif command is not None and (name not in ONLY_WHEN or command.when()):
                add_command(menu, command)

    def _add_below(self, menu: QMenu, name: str) -> None:
        if name in BELOW:
            title, names = BELOW[name]
            below = QMenu(tr(title), menu)
            self._fill(below, names)
            if any(action.isEnabled() and not action.isSeparator() for action in below.actions()):
                menu.addMenu(below)
        elif name == ">field":
            if len(self._scene.paper.fields) > 1:
                menu.addMenu(self.fields_menu(menu))
        elif name == ">cluster":
            menu.addMenu(self.clusters_menu(menu))
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
