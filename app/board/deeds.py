"""What the commands of a board do to the chosen notes and to the file."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.board.choosing import Choosing
from app.board.drag_out import text_of
from app.board.dropping import Dropping, holds_picture
from app.board.grid import SIDES
from app.board.pen import Pen
from app.board.view import BoardView
from db.board import colour_notes, delete_notes, move_notes, next_colour, send_notes, tidy_notes
from db.board_order import board_parts
from db.board_places import GAP
from db.board_rows import COVERED
from db.errors import RuleBroken

FINE: Final = 2.0
BURST: Final = timedelta(seconds=2)


class BoardDeeds(QObject):
    """The deeds on one view.

    Signals:
        to_minutes: the ids of notes that shall become points of the minutes, in reading order.
    """

    to_minutes = Signal(list)

    def __init__(self, view: BoardView, pen: Pen, choosing: Choosing, dropping: Dropping) -> None:
        super().__init__(view)
        self._dropping = dropping
        self._view, self._pen, self._choosing, self._scene = view, pen, choosing, view.board_scene
        self._moved_at: datetime | None = None
        self._burst = 0

    def has_board(self) -> bool:
        """Whether a board is shown."""
        return self._scene.board is not None

    def may_change_field(self) -> bool:
        """Whether there is another field to move the chosen notes to."""
        return self._choosing.has_chosen() and len(self._scene.paper.fields) > 1

    def new_note(self) -> None:
        self._pen.write_new()

    def edit(self) -> None:
        for note in self._scene.chosen:
            self._pen.write_on(note)

    def colour(self) -> None:
        first = self._scene.paper.notes[min(self._scene.chosen)]
        colour_notes(self._scene.file, self._scene.chosen, next_colour(first.colour))

    def delete(self) -> None:
        order = self._pen.walk()
        at = min(order.index(note) for note in self._scene.chosen)
        delete_notes(self._scene.file, self._scene.chosen)
        left = self._pen.walk()
        self._scene.choose(left[min(at, len(left) - 1) :][:1])

    def tidy(self) -> None:
        """Set all notes in rows, or those that are chosen when there are several."""
        self._pen.finish()
        if self._scene.board is not None:
            chosen = self._scene.chosen if len(self._scene.chosen) > 1 else None
            tidy_notes(self._scene.file, self._scene.board.id, chosen)

    def to_next_field(self) -> None:
        paper = self._scene.paper
        known = [field.id for field in paper.fields]
        here = paper.notes[min(self._scene.chosen)].zone
        following = known[(known.index(here) + 1) % len(known)] if here in known else known[0]
        send_notes(self._scene.file, self._scene.chosen, following)

    def send_to_minutes(self) -> None:
        self.to_minutes.emit(self._readable())

    def move(self, side: str) -> None:
        """Move the chosen notes by one gap; with none chosen, choose the first note."""
        if not self._scene.chosen:
            self._choosing.walk(1)
        else:
            self._shift(side, GAP)

    def nudge(self, side: str) -> None:
        self._shift(side, FINE)

    def copy(self) -> None:
        """Put the chosen notes on the clipboard as lines; those that lie under them are indented."""
        text = text_of(self._scene.paper, self._scene.chosen)
        if not text:
            raise RuleBroken(COVERED)
        QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Put a note on the board for each copied line, or lay down the picture that was copied."""
        copied = QGuiApplication.clipboard().mimeData()
        if copied is not None and holds_picture(copied):
            self._dropping.take(copied)
        elif copied is not None:
            self._pen.paste(copied.text())

    def _readable(self) -> list[int]:
        """The chosen notes that are not covered, in reading order; a sentence if that leaves none.

        A folded cluster is all its notes.
        """
        paper = self._scene.paper
        every = [stack.note for part in board_parts(paper.fields, paper.notes.values()) for stack in part.stacks]
        asked = self._scene.chosen
        found = [note.id for note in every if paper.headings.behind.get(note.id, note.id) in asked and not note.covered]
        if not found:
            raise RuleBroken(COVERED)
        return found

    def _shift(self, side: str, by: float) -> None:
        dx, dy = SIDES[side]
        boxes = self._scene.paper.grid.boxes
        places = {id_: (boxes[id_].x + dx * by, boxes[id_].y + dy * by) for id_ in self._scene.chosen}
        now = self._scene.file.now()
        # Presses in quick succession are one step of undo; a pause begins another.
        if self._moved_at is None or not timedelta() <= now - self._moved_at < BURST:
            self._burst += 1
        self._moved_at = now
        merge = f"move notes {self._burst} {now.date()} {sorted(places)[:50]}"
        move_notes(self._scene.file, places, merge=merge)
        self._view.come_to(self._scene.chosen_area())
