"""Whose notes are typed just now, where each at the table is to explain their own; kept no longer than that."""

from collections.abc import Callable

from app.board.pen import Pen
from app.board.view import BoardView
from db.board_reveal import next_explainer
from db.board_silent import Silence, start_with, turn_round, writers
from db.person import Person


class Writers:
    """Those at the table one after the other; `told` is called when it is another one's turn to be typed for."""

    def __init__(self, view: BoardView, pen: Pen, told: Callable[[], object]) -> None:
        self._scene, self._pen, self._told = view.board_scene, pen, told
        self._now: Silence | None = None

    def take(self, now: Silence | None) -> None:
        """Follow the silent writing as it stands."""
        self._now = now
        writer = self.writer()
        self._pen.writer = writer.id if writer is not None else None

    def signs(self) -> bool:
        """Whether it is noted whose the notes are."""
        return self._now is not None and self._now.way == "seats"

    def may_sign(self) -> bool:
        """Whether the notes that are typed now are somebody's, who can be another one."""
        return self._now is not None and self.signs() and self._now.writing

    def writer(self) -> Person | None:
        """Whose notes are typed now; None while nobody sits at the table."""
        order = self._order()
        return next((p for p in order if p.id == self._pen.writer), order[0] if order else None)

    def next_to_explain(self) -> Person | None:
        """Who explains their notes next."""
        return next_explainer(self._scene.file, self._now.board) if self._now and self.signs() else None

    def step(self, by: int) -> None:
        """Go on with the notes of the next person round the table; a note that is open is kept first."""
        order, now = [p.id for p in self._order()], self.writer()
        if now is None:
            return
        writing = self._pen.editor is not None
        self._pen.finish()
        self._pen.writer = order[(order.index(now.id) + by) % len(order)]
        if writing and self._pen.editor is None:
            self._pen.write_new()
        self._told()

    def begin_with(self) -> None:
        """Let the one whose notes are typed now explain first."""
        writer = self.writer()
        if self._now is not None and writer is not None:
            start_with(self._scene.file, self._now.board, writer.id)

    def turn_round(self) -> None:
        """Go the other way round the table."""
        if self._now is not None:
            turn_round(self._scene.file, self._now.board)

    def _order(self) -> list[Person]:
        return writers(self._scene.file, self._now.board) if self._now and self.signs() else []
