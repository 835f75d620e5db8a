"""The strip of silent clustering on the laptop: the note in question, the time, and one key for each cluster."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy

from app.board.bar import Bar
from app.board.choosing import Choosing
from app.board.clusters import ClusterDeeds
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.buttons import KeyButton
from app.kit.clock_face import minutes_seconds
from app.kit.label import Label
from app.shell.errors import contained
from app.shell.language import tr
from db.agenda import running
from db.board_sorting import (
    Sorting,
    begin_sorting,
    end_sorting,
    loners,
    point_at,
    sort_alone,
    sort_into,
    sort_new,
    sorting,
)


class Clustering(Bar):
    """Walks through the notes of one view; what is asked is a row of the file, so the wall shows the same."""

    def __init__(self, view: BoardView, pen: Pen, choosing: Choosing, deeds: ClusterDeeds) -> None:
        super().__init__("board_clustering")
        self._view, self._pen, self._choosing, self._deeds = view, pen, choosing, deeds
        self._scene = view.board_scene
        self._now: Sorting | None = None
        self._clock, self._says, self._left = Label("", "strong"), Label("", "body", elided=True), Label("", "hint")
        self._single = self._button("board_clustering_alone", tr("Stands alone"), "0", self.alone)
        self._fresh = self._button("board_clustering_new", tr("New cluster"), "N", self.new)
        self._names = self._button("board_clustering_name", tr("Name them"), "", self.name_next)
        self._end = self._button("board_clustering_end", tr("End"), "Alt+G", self.toggle)
        self.row.addWidget(self._clock)
        self.row.addWidget(self._says, 1)
        self.row.addWidget(self._left)
        for button in (self._single, self._fresh, self._names, self._end):
            self.row.addWidget(button)
        # A narrow window is not made wider by the strip; its keys go on working.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._scene.content_changed.connect(self.refresh)
        self._scene.chosen_changed.connect(lambda: QTimer.singleShot(0, self, self._on_chosen))

    def on(self) -> bool:
        """Whether silent clustering is going on, and nothing is being written."""
        return self._now is not None and self._pen.editor is None

    def asks(self) -> bool:
        """Whether a note is in question."""
        return self.on() and self._now is not None and self._now.note is not None

    def may_begin(self) -> bool:
        """Whether there is a board in a meeting, with notes that stand alone, or clustering to end."""
        board, file = self._scene.board, self._scene.file
        if board is None or self._pen.editor is not None:
            return False
        return self._now is not None or (running(file) is not None and self._choosing.has_notes())

    def toggle(self) -> None:
        """Begin to cluster in silence, or end it."""
        board = self._scene.board
        if board is None:
            return
        if self._now is not None:
            end_sorting(self._scene.file, board.id)
        else:
            begin_sorting(self._scene.file, board.id)
        self._view.setFocus()

    def throw(self, number: int) -> None:
        """Put the note in question into the cluster of that number."""
        if self._scene.board is not None:
            sort_into(self._scene.file, self._scene.board.id, number)

    def new(self) -> None:
        """Begin a new cluster with the note in question."""
        if self._scene.board is not None:
            sort_new(self._scene.file, self._scene.board.id)

    def alone(self) -> None:
        """Let the note in question stand alone."""
        if self._scene.board is not None:
            sort_alone(self._scene.file, self._scene.board.id)

    def name_next(self) -> None:
        """Ask for the name of the first cluster that has none, or only a word."""
        every = self._deeds.every()
        wanted = next((one for one in every if not one.cluster.name), None)
        if wanted is not None:
            self._deeds.name_asked.emit(wanted.cluster.id)

    def refresh(self) -> None:
        """Show what is asked now; nothing when no clustering is going on."""
        board, file = self._scene.board, self._scene.file
        before, self._now = self._now, sorting(file, board.id) if board is not None else None
        self.setVisible(self._now is not None)
        if self._scene.paper.headings.set_numbered(self._now is not None):
            self._scene.layer.touch_all()
        if self._now is None or board is None:
            return
        asked, left = self._now.note, len(loners(file, board.id))
        note = self._scene.paper.notes.get(asked or 0)
        every = self._deeds.every()
        told = " ".join(note.text.split()) if note else tr("All notes have been gone through.")
        self._says.setText(told)
        self._left.setText(tr("%n stand alone", "", left))
        self._fresh.setVisible(note is not None)
        self._single.setText(tr("Stands alone") if note is not None else tr("Once more"))
        self._names.setVisible(note is None and any(not one.cluster.name for one in every))
        self.show_time()
        if note is not None and (before is None or before.note != asked):
            self._scene.choose({note.id})
            self._view.come_to(self._scene.paper.area_of(note.id))

    def show_time(self) -> None:
        """Show the clock as it is now."""
        if self._now is not None:
            self._clock.setText(minutes_seconds(self._now.left_s(self._scene.file.now())))

    def _on_chosen(self) -> None:
        """Somebody pointed at another note: ask about that."""
        chosen, now = self._scene.chosen, self._now
        if now is None or len(chosen) != 1 or chosen == {now.note} or self._pen.editor is not None:
            return
        note = self._scene.paper.notes[min(chosen)]
        if not note.locked and not note.covered and self._scene.hand.held == () and self.isVisible():
            contained(lambda: point_at(self._scene.file, now.board, note.id))

    def _button(self, name: str, text: str, key: str, do: Callable[[], object]) -> KeyButton:
        button = KeyButton(text, key, height=32)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: contained(do))
        return button
