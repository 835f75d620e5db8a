"""Finding notes by words: the others fade, Enter goes from one to the next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.board.bar import Bar
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.icons import icon
from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.language import tr


class FindBar(Bar):
    """The strip that finds notes on one view."""

    def __init__(self, view: BoardView, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__("board_find_bar", parent)
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self.found: list[int] = []
        self._count = Label("", "hint")
        self.line = TextLine(hint=tr("Words on a note"), name=tr("Find notes"))
        self.line.setObjectName("board_find_line")
        self.line.addAction(icon("magnify"), TextLine.ActionPosition.LeadingPosition)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self._count)
        self.add_cross()
        self.line.textChanged.connect(self._on_text)
        self.closed.connect(self._on_closed)
        self._scene.content_changed.connect(self._on_content)

    def open(self) -> None:
        """Begin to find, with what was looked for last."""
        self._pen.finish()
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        self._look()

    def go(self, step: int) -> None:
        """Choose the next note found, or the one before; round and round."""
        if not self.found:
            return
        here = next((n for n, id_ in enumerate(self.found) if id_ in self._scene.chosen), None)
        at = (0 if step > 0 else -1) if here is None else (here + step) % len(self.found)
        self._scene.choose({self.found[at]})
        self._view.come_to(self._scene.chosen_area())
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        wanted = self.line.text().casefold().split()
        notes, found = self._scene.paper.notes, set()
        for note in notes.values() if wanted else ():
            text = f"{note.text} {note.evidence}".casefold()
            if all(word in text for word in wanted):
                found.add(note.id if note.under is None else note.under)
        self.found = [id_ for id_ in self._pen.walk() if id_ in found] if wanted else []
        self._view.frames.show_found(frozenset(self.found) if wanted else None)
        self._show_count()

    def _show_count(self) -> None:
        here = next((n for n, id_ in enumerate(self.found, 1) if id_ in self._scene.chosen), 0)
        if not self.line.text().strip():
            self._count.setText("")
        elif here:
            self._count.setText(tr("{number} of {count}").format(number=here, count=len(self.found)))
        else:
            self._count.setText(tr("%n found", "", len(self.found)))

    def _on_text(self) -> None:
        self._look()
        # What one is looking for comes into view by itself when nothing that was found is seen.
        seen = self._view.seen()
        areas = [self._scene.paper.area_of(id_) for id_ in self.found]
        if areas and not any(seen.intersects(area) for area in areas):
            self._view.come_to(areas[0])

    def _on_content(self) -> None:
        if not self.isHidden():
            self._look()

    def _on_closed(self) -> None:
        self._view.frames.show_found(None)
        self._view.setFocus()
