"""Silent writing on the laptop's board: what its commands do, and what is known of it to show."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.board.choosing import Choosing
from app.board.lettering import height_of
from app.board.pen import Pen
from app.board.silent_peek import Peek
from app.board.silent_writers import Writers
from app.board.view import BoardView
from db.board_reveal import cover_again, give_up, reveal, reveal_all, shown_notes
from db.board_silent import (
    WAYS,
    Curtain,
    Silence,
    begin_silence,
    choose_way,
    curtain,
    more_time,
    planned_for,
    silence_of,
    silent_offered,
    stop_writing,
)

DOUBLE: Final = timedelta(seconds=0.8)


class Silent(QObject):
    """The silent writing of the board on one view.

    Signals:
        changed: there is something else to show.
    """

    changed = Signal()

    def __init__(self, view: BoardView, pen: Pen, choosing: Choosing) -> None:
        super().__init__(view)
        self._view, self._pen, self._choosing, self._scene = view, pen, choosing, view.board_scene
        self.peek, self.writers = Peek(view), Writers(view, pen, self.changed.emit)
        self.now: Silence | None = None
        self.curtain = Curtain({})
        self.offered = False
        self._pressed_at: datetime | None = None
        pen.looks = self.peek.is_on
        self.peek.changed.connect(self.changed)

    def refresh(self) -> None:
        """Read anew how things stand."""
        board, file = self._scene.board, self._scene.file
        self.now = silence_of(file, board.id) if board else None
        self.curtain = curtain(file, board.id) if board else Curtain({})
        self.offered = board is not None and self.now is None and silent_offered(file, board.id)
        if not self.curtain.count:
            self.peek.end()
        self.peek.refresh()
        self.writers.take(self.now)
        self.changed.emit()

    def writes(self) -> bool:
        """Whether it is written in silence now."""
        return self.now is not None and self.now.writing

    def may_begin(self) -> bool:
        return self._scene.board is not None and not self.writes()

    def may_reveal(self) -> bool:
        """Whether there is something to reveal, or a reveal to close."""
        return self.curtain.count > 0 or (self.now is not None and not self.now.writing)

    def has_covered(self) -> bool:
        return self.curtain.count > 0

    def is_on(self) -> bool:
        """Whether notes are written in silence or still to be revealed."""
        return self.now is not None

    def may_cover(self) -> bool:
        """Whether a note was revealed that can be covered again."""
        return self.now is not None and bool(self._open_chosen() or shown_notes(self._scene.file, self.now))

    def begin(self) -> None:
        """Write in silence from now on."""
        board, file = self._scene.board, self._scene.file
        if board is not None:
            self._pen.finish()
            begin_silence(file, board.id, planned_s=planned_for(file), question=board.question)
            self._view.setFocus()

    def stop(self) -> None:
        """End the writing; what was written stays covered."""
        self._pen.finish()
        if self.now is not None:
            stop_writing(self._scene.file, self.now.board)

    def more(self) -> None:
        """A minute more."""
        if self.now is not None:
            more_time(self._scene.file, self.now.board)

    def reveal(self) -> None:
        """Reveal what comes next; the second half of a double press does nothing."""
        at, board = self._scene.file.now(), self._scene.board
        twice = self._pressed_at is not None and timedelta() < at - self._pressed_at < DOUBLE
        self._pressed_at = at
        if twice or board is None:
            return
        self._end_look()
        if self.now is None:
            self.reveal_all()
            return
        covered = [id_ for id_ in self._scene.chosen if self._scene.paper.notes[id_].covered]
        made = reveal(self._scene.file, board.id, covered[0] if len(covered) == 1 else None, height=height_of)
        self._scene.choose(made if len(made) == 1 else ())
        if made:
            self._view.come_to(self._scene.paper.area_of(made[0]))

    def reveal_all(self) -> None:
        """Reveal every covered note at once."""
        self._end_look()
        if self._scene.board is not None:
            reveal_all(self._scene.file, self._scene.board.id, height=height_of)

    def cover(self) -> None:
        """Cover the chosen notes again, or those revealed last."""
        self._pen.finish()
        if self.now is not None:
            cover_again(self._scene.file, self.now.board, self._open_chosen())

    def give_up(self) -> None:
        """Take the covered notes away unread."""
        self._end_look()
        if self.now is not None:
            give_up(self._scene.file, self.now.board)

    def choose_way(self, way: str) -> None:
        if self.now is not None:
            self._pen.finish()
            choose_way(self._scene.file, self.now.board, way)

    def next_way(self) -> None:
        """Go round the ways of revealing."""
        if self.now is not None:
            self.choose_way(WAYS[(WAYS.index(self.now.way) + 1) % len(WAYS)])

    def toggle_peek(self) -> None:
        self._pen.finish()
        self.peek.toggle()

    def _end_look(self) -> None:
        self._pen.finish()
        self.peek.end()

    def _open_chosen(self) -> list[int]:
        notes = self._scene.paper.notes
        return [id_ for id_ in self._scene.chosen if id_ in notes and not notes[id_].covered]
