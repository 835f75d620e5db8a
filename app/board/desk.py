"""The board with what stands around it: the strips above, the list at its left, the small map over its corner."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.board.bar import AskBar, Bar
from app.board.check import CheckBar
from app.board.dropping import Dropping
from app.board.find import FindBar
from app.board.lettering import height_of
from app.board.menu import BoardMenu
from app.board.minimap import Minimap
from app.board.outline import WIDTH, Outline
from app.board.pen import Pen
from app.board.toast import Toast
from app.board.view import BoardView
from app.shell.actions import Command
from app.shell.language import tr
from db.board_marks import COUNTERPART, set_evidence
from db.board_own import save_template
from db.board_stacks import join_notes


class Desk(QWidget):
    """One view and everything around it; only one strip is open at a time."""

    def __init__(self, view: BoardView, pen: Pen, menus: BoardMenu, dropping: Dropping) -> None:
        super().__init__()
        self._view, self._pen, self._scene, self._menus = view, pen, view.board_scene, menus
        self.dropping = dropping
        self.toast, self.finding, self.asking = Toast(), FindBar(view, pen), AskBar()
        self.check = CheckBar(view, pen, self.ask_evidence)
        self.outline = Outline(view)
        self._ground = Ground(view)
        self.minimap = self._ground.minimap
        self._lay_out()
        pen.pasted.connect(self._on_pasted)
        pen.left_over.connect(self._on_left_over)
        pen.writing_changed.connect(self.toast.close_it)
        self.asking.closed.connect(view.setFocus)

    def set_commands(self, commands: Sequence[Command], own: Sequence[Command]) -> None:
        """All commands for the menus, and those of the board alone for the list."""
        self._menus.set_commands([*commands, *own])
        self.outline.set_commands(own)

    def put_above(self, strip: QWidget) -> None:
        """Lay a strip over all others; it comes and goes by itself."""
        self._rows.insertWidget(0, strip)

    def clear(self) -> None:
        """Close every strip: another board is shown."""
        self._only()

    def open_find(self) -> None:
        self._only(self.finding)
        self.finding.open()

    def open_check(self) -> None:
        self._only(self.check)
        self.check.open()

    def may_check(self) -> bool:
        """Whether the board has the fields of a SWOT, with notes."""
        keys = {field.key for field in self._scene.paper.fields}
        return keys >= COUNTERPART.keys() and bool(self._scene.paper.notes)

    def toggle_outline(self) -> None:
        """Show the list and give it the keyboard, or hide it."""
        self._pen.finish()
        if self.outline.isHidden():
            self.outline.show()
            self.outline.refresh()
            self.outline.setFocus()
        else:
            self.outline.hide()
            self._view.setFocus()

    def ask_evidence(self) -> None:
        """Ask what the chosen note is known from."""
        note = self._scene.paper.notes.get(min(self._scene.chosen, default=0))
        if note is None:
            return
        keep = partial(set_evidence, self._scene.file, note.id)
        hint = tr("For instance: survey 2023, minutes of 4 March, heard from five families")
        self._only(self.asking, self.check)
        self.asking.ask(tr("How do we know?"), note.evidence, hint, keep)

    def ask_template(self) -> None:
        """Ask for a name and keep the fields as a template."""
        board, file = self._scene.board, self._scene.file
        if board is not None:
            self._pen.finish()
            self._only(self.asking)
            self.asking.ask(tr("Name of the template"), board.title, "", partial(save_template, file, board.id))

    def ask_picture(self) -> None:
        self._pen.finish()
        self.dropping.ask_file(self)

    def open_menu(self) -> None:
        """Open the menu of the board, or of the chosen notes, over the view."""
        self._pen.finish()
        self._menus.popup(self._view.viewport().mapToGlobal(self._view.viewport().rect().topRight() / 2))

    def open_fields(self) -> None:
        """Open the list of fields to move the chosen notes to."""
        menu = self._menus.fields_menu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        spot = self._view.mapFromScene(self._scene.chosen_area().center())
        menu.popup(self._view.viewport().mapToGlobal(spot))

    def _on_pasted(self, made: list[int], text: str) -> None:
        file = self._scene.file

        def join() -> None:
            left = join_notes(file, made, height_of(text), text)
            self._scene.choose([] if left is None else [left])
            self._view.setFocus()

        self._only(self.toast)
        self.toast.tell(tr("%n notes", "", len(made)), tr("As one note"), join)

    def _on_left_over(self, made: int, rest: str) -> None:
        """Keep the rest of a long paste on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(rest)
        self._only(self.toast)
        says = tr("%n notes were made of the beginning. The rest is on the clipboard: paste again to go on.", "", made)
        self.toast.tell(says, tr("Paste the rest"), partial(self._pen.paste, rest))

    def _only(self, *wanted: Bar) -> None:
        for bar in (self.toast, self.finding, self.asking, self.check):
            if bar not in wanted:
                bar.close_it()

    def _lay_out(self) -> None:
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for bar in (self.check, self.toast, self.finding, self.asking):
            rows.addWidget(bar)
        beside = QSplitter()
        beside.setObjectName("board_splitter")
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.outline)
        beside.addWidget(self._ground)
        beside.setStretchFactor(1, 1)
        beside.setSizes([WIDTH, 800])
        rows.addWidget(beside, 1)


class Ground(QWidget):
    """The view, and the small map over its lower right corner."""

    def __init__(self, view: BoardView) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(view)
        self.minimap = Minimap(view, self)
        self.minimap.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.follow()
        self.minimap.raise_()
