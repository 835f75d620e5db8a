"""The board as a list beside the canvas: fields, stacks, notes; the way in for the keyboard and the screen reader."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QPainter, QPixmap, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.board.keys import key_of
from app.board.marks import draw_colour_mark
from app.board.view import BoardView
from app.kit.theme import color
from app.shell.actions import Command, run
from app.shell.language import tr
from db.board import Note
from db.board_order import Part, Stack, board_parts, gathered

ROW: Final = Qt.ItemDataRole.UserRole + 1
OWN: Final = ("Up", "Down", "Left", "Right", "Home", "End", "Tab", "Shift+Tab", "PgUp", "PgDown", "Space")
LONGEST: Final = 200
CLUSTERS: Final = -1_000_000_000
"""From which keys of rows count down for clusters."""

WIDTH: Final = 260


class Outline(QTreeView):
    """The fields and notes of a view's board; what is chosen here is chosen there."""

    def __init__(self, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_outline")
        self.setAccessibleName(tr("The notes of the board as a list"))
        self._view, self._scene = view, view.board_scene
        self.rows = QStandardItemModel(self)
        self._items: dict[int, QStandardItem] = {}
        self._commands: dict[str, Command] = {}
        self._following = False
        self.setModel(self.rows)
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(16)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self._scene.chosen_changed.connect(self._on_chosen)
        self._scene.content_changed.connect(self.refresh)
        self.hide()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """The commands of the board whose keys act here too, apart from those that go through the list."""
        every = [(key, command) for command in commands for key in (command.key, *command.more_keys)]
        self._commands = {key: command for key, command in every if key and not key.endswith(OWN)}

    def refresh(self) -> None:
        """Show the board as it is, row by row; nothing while it is hidden."""
        if self.isHidden():
            return
        paper = self._scene.paper
        parts = board_parts(paper.fields, paper.notes.values())
        self._following = True
        self._items = {}
        one_sheet = len(parts) == 1
        rows = [self._part(part) for part in parts]
        lay_rows(self.rows.invisibleRootItem(), rows[0][3] if one_sheet and rows else rows, self._items)
        deep = int(not one_sheet) + int(bool(self._scene.paper.headings.every(self._scene.paper.notes)))
        if deep:
            self.expandToDepth(deep - 1)
        self._following = False
        self._on_chosen()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 300)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._commands.get(key_of(event))
        if command is not None and command.when():
            run(command)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.hasFocus():
            self._view.setFocus()

    def _part(self, part: Part) -> "Row":
        title = self._scene.paper.titles.get(part.zone.id, "") if part.zone else ""
        count = sum(1 + len(stack.below) for stack in part.stacks)
        beside = tr("Beside the fields")
        words = f"{title or beside} ({count})"
        return (-part.zone.id if part.zone else 0, words, "", self._rows(part))

    def _rows(self, part: Part) -> list["Row"]:
        """The stacks of a field, those of a cluster under its name."""
        every = self._scene.paper.headings.every(self._scene.paper.notes)
        rows: list[Row] = []
        for group in gathered(part, [one.cluster for one in every.values()]):
            held = [self._stack(stack) for stack in group.stacks]
            if group.cluster is None:
                rows += held
            else:
                name = group.cluster.name or tr("Without a name")
                rows.append((CLUSTERS - group.cluster.id, f"{name} ({group.count})", "", held))
        return rows

    def _stack(self, stack: Stack) -> "Row":
        below: list[Row] = [(note.id, told(note), seen_colour(note), []) for note in stack.below]
        words = told(stack.note)
        if below:
            words = f"{words} · " + tr("%n in the stack", "", len(below) + 1)
        return (stack.note.id, words, seen_colour(stack.note), below)

    def _on_selected(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if self._following:
            return
        ids = {index.data(ROW) for index in self.selectionModel().selectedIndexes()}
        self._following = True
        every = self._scene.paper.headings.every(self._scene.paper.notes)
        named = [every[CLUSTERS - id_].notes for id_ in ids if CLUSTERS - id_ in every]
        self._scene.choose({*(id_ for id_ in ids if id_ > 0), *(id_ for held in named for id_ in held)})
        self._following = False
        if self._scene.chosen:
            self._view.come_to(self._scene.chosen_area())

    def _on_chosen(self) -> None:
        if self._following or self.isHidden():
            return
        self._following = True
        selection, current = QItemSelection(), QModelIndex()
        for id_ in self._scene.chosen:
            item = self._items.get(id_)
            if item is not None:
                current = item.index()
                selection.select(current, current)
        flags = QItemSelectionModel.SelectionFlag
        if current.isValid():
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if current.isValid():
            self.scrollTo(current)
        self._following = False


Row = tuple[int, str, str, list["Row"]]
"""Key (a note's id, minus a field's id, 0 for open ground, `CLUSTERS` less a cluster's), words, colour, rows below."""


def told(note: Note) -> str:
    """A note in one line, with what its marks say; a covered one only that it is covered."""
    parts = [tr("Covered note") if note.covered else " ".join(note.text.split())[:LONGEST]]
    if note.dots:
        parts.append(tr("%n dots", "", note.dots))
    if note.locked:
        parts.append(tr("locked"))
    if note.evidence:
        parts.append(tr("with evidence"))
    return " · ".join(parts)


def seen_colour(note: Note) -> str:
    """The colour of a note; none while it is covered."""
    return "" if note.covered else note.colour


def lay_rows(parent: QStandardItem, rows: Sequence[Row], items: dict[int, QStandardItem]) -> None:
    """Make the rows below an item these: those that stay are kept, the others come, go and move one by one."""
    wanted = {key for key, *_ in rows}
    for at in reversed(range(parent.rowCount())):
        if parent.child(at).data(ROW) not in wanted:
            parent.removeRow(at)
    for at, (key, words, colour, below) in enumerate(rows):
        item = parent.child(at) if at < parent.rowCount() else None
        if item is None or item.data(ROW) != key:
            old = next((n for n in range(at, parent.rowCount()) if parent.child(n).data(ROW) == key), None)
            taken = parent.takeRow(old) if old is not None else [QStandardItem()]
            item = taken[0]
            item.setData(key, ROW)
            parent.insertRow(at, taken)
        if item.text() != words:
            item.setText(words)
            item.setToolTip(words)
        if item.data(ROW + 1) != colour:
            item.setData(colour, ROW + 1)
            item.setIcon(colour_icon(colour))
        items[key] = item
        lay_rows(item, below, items)


def colour_icon(colour: str) -> QIcon:
    """A small note in a colour with its shape; nothing for no colour."""
    if not colour:
        return QIcon()
    drawn = QPixmap(32, 32)
    drawn.setDevicePixelRatio(2)
    drawn.fill(color(colour))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_colour_mark(painter, colour, 13.5, 8)
    painter.end()
    return QIcon(drawn)
