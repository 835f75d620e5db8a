"""Writing notes without the mouse: where the next one opens, what is kept, and that no letter is lost in between."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.board.edit import NoteEditor
from app.board.lettering import height_of
from app.board.view import BoardView
from app.kit.writing import set_writes
from db.board import COLOURS, Zone, add_note, delete_notes, next_place, paste_notes, write_note, written
from db.board_marks import next_author
from db.board_order import board_parts
from db.board_paste import first_part
from db.board_places import NOTE, PAD, STEP, TITLE, Box, zone_at
from db.board_reveal import words_under
from db.board_rows import COVERED, Note
from db.board_stacks import check_unlocked
from db.errors import RuleBroken, words

FOLDED: Final = words("The cluster is folded. Open it first.")
STEPS: Final = {"left": -1, "right": 1}


class Pen(QObject):
    """At most one note being written on a view.

    Signals:
        writing_changed: writing has begun or ended, or the author's kind is another.
        pasted: several notes were made of a text; their ids, and the text as one note would have it.
        left_over: how many notes were made of the first part of a long text, and the rest of it.
    """

    writing_changed = Signal()
    pasted = Signal(list, str)
    left_over = Signal(int, str)

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.board_scene
        self._editor: NoteEditor | None = None
        self._board = 0
        self._note: int | None = None
        self._zone: int | None = None
        self._at: tuple[float, float] | None = None
        self.author_kind: str | None = None
        self.writer: int | None = None  # whose notes are typed now, where each will explain their own
        self.looks: Callable[[], bool] = bool  # whether one looks under the covers
        self._kept: int | None = None  # the note kept last: whoever wrote it may go on with it, though it is covered
        self._grown = False  # the fields are shown larger than they are in the file

    @property
    def editor(self) -> NoteEditor | None:
        """The text being written."""
        return self._editor

    def write_new(self, zone: int | None = None, at: tuple[float, float] | None = None, first: str = "") -> None:
        """Open an empty note: in a field (that of the chosen note, or the last one), or near a point of the board.

        It is no row of the file before it is kept; `first` is what was typed to open it.
        """
        self.finish()
        if self._scene.board is None:
            return
        fields = self._scene.paper.fields
        if at is None:
            self._zone = self._field(zone)
            x, y = next_place(self._scene.file, self._scene.board.id, self._zone)
        else:
            x, y = next_place(self._scene.file, self._scene.board.id, None, self._on_grid(at))
            under = zone_at(fields, x + NOTE / 2, y + NOTE / 2)
            self._zone = under.id if under else None
        self._at = (x, y)
        colour = next((field.colour for field in fields if field.id == self._zone), COLOURS[0])
        self._scene.choose(())
        place = self._scene.show_room(self._zone, Box(x, y))
        self._grown = place != Box(x, y) or fields is not self._scene.paper.fields
        self._open(NoteEditor(place, "", colour), None)
        if first and self._editor is not None:
            self._editor.type_in(first)

    def write_on(self, id_: int) -> None:
        """Put the caret into a note that is there."""
        self.finish()
        note = self._scene.paper.notes.get(id_)
        if note is None:
            return
        if self._scene.paper.headings.folded(note, self._scene.paper.notes):
            raise RuleBroken(FOLDED)
        check_unlocked([note])
        if not self._may_open(note):
            raise RuleBroken(COVERED)
        text = words_under(self._scene.file, id_) if note.covered else note.text
        self._zone, self._at = note.zone, None
        self._scene.choose({id_})
        self._scene.show_hidden([id_], True)
        self._open(NoteEditor(Box(note.x, note.y, note.w, note.h), text, note.colour, note.dots > 0), id_)

    def finish(self) -> None:
        """Keep what is written and close the note; an empty new one vanishes without a trace.

        The note stays open with its text when it cannot be kept.
        """
        editor = self._editor
        if editor is None:
            return
        text, note = written(editor.text), self._note
        known = self._scene.paper.notes.get(note) if note is not None else None
        if known is not None and not text:
            delete_notes(self._scene.file, [known.id])
        elif known is not None and text != known.text:
            write_note(self._scene.file, known.id, text, height=height_of)
        elif known is None and text:
            # Also a note that somebody has taken away meanwhile: what was written is not lost.
            file, kind, writer = self._scene.file, self.author_kind, self.writer
            place = self._zone, self._at
            note = add_note(
                file, self._board, text, *place, author_kind=kind, writer=writer, height=height_of
            )  # fmt: skip
        self._kept = note
        self._close()
        if note is not None and note in self._scene.paper.notes:
            self._scene.choose({note})

    def step(self, then: str) -> None:
        """Keep the note and go on: "next" note of the field, the field to the "left" or "right", or "done"."""
        old, zone = self._note, self._zone
        self.finish()
        if self._editor is not None or then == "done" or self._scene.board is None:
            return
        if old is not None:
            self._go_on_from(old, then)
        else:
            self.write_new(zone if then == "next" else self._beside(zone, STEPS[then]))

    def paste(self, text: str, zone: int | None = None) -> None:
        """Make the lines of a text notes of a field (the one written in without one), as one action.

        Of a text that is longer than anybody reads the first part is taken, and the rest handed on.
        """
        text, rest = first_part(text)
        if zone is None:
            zone = self._zone if self._editor is not None else self._field(None)
        self.finish()
        if self._scene.board is not None:
            file, kind, writer = self._scene.file, self.author_kind, self.writer
            made = paste_notes(
                file, self._scene.board.id, text, zone, author_kind=kind, writer=writer, height=height_of
            )  # fmt: skip
            self._scene.choose(made)
            if rest:
                self.left_over.emit(len(made), rest)
            elif len(made) > 1:
                self.pasted.emit(made, written(text))

    def next_author(self) -> None:
        """Note another kind of member with what is written from now on: round and round, beginning with none."""
        self.author_kind = next_author(self.author_kind)
        self.writing_changed.emit()

    def may_write_in(self, number: int) -> bool:
        """Whether a note is being written and there is a field of that number (from 0)."""
        return self._editor is not None and number < len(self._scene.paper.fields) > 1

    def write_in(self, number: int) -> None:
        """Keep what is written, and go on in the field of that number."""
        if self._editor is not None:
            self.finish()
        if self._editor is None:
            self.write_new(self._scene.paper.fields[number].id)

    def _may_open(self, note: Note) -> bool:
        return not note.covered or note.id == self._kept or self.looks()

    def _go_on_from(self, note: int, then: str) -> None:
        notes = self._scene.paper.notes
        order = [id_ for id_ in self.walk() if id_ == note or self._may_open(notes[id_])]
        if then in STEPS and note in order:
            at = order.index(note) + STEPS[then]
            if 0 <= at < len(order):
                self.write_on(order[at])

    def walk(self) -> list[int]:
        """The notes in the order one reads them: field by field, row by row; of a stack the one on top."""
        paper = self._scene.paper
        every = [stack.note.id for part in board_parts(paper.fields, paper.notes.values()) for stack in part.stacks]
        return [id_ for id_ in every if id_ not in paper.headings.behind]

    def _field(self, zone: int | None) -> int | None:
        paper = self._scene.paper
        chosen = [paper.notes[id_].zone for id_ in self._scene.chosen]
        known = [field.id for field in paper.fields]
        return next((id_ for id_ in (zone, *chosen, self._zone, *known) if id_ in known), None)

    def _beside(self, zone: int | None, step: int) -> int | None:
        known = [field.id for field in self._scene.paper.fields]
        return known[(known.index(zone) + step) % len(known)] if zone in known else zone

    def _on_grid(self, at: tuple[float, float]) -> tuple[float, float]:
        """The place of the field's grid under a point, or the place that has the point in its middle."""
        field: Zone | None = zone_at(self._scene.paper.fields, *at)
        if field is None:
            return at[0] - NOTE / 2, at[1] - NOTE / 2
        across, down = int((at[0] - field.x - PAD) // STEP), int((at[1] - field.y - TITLE) // STEP)
        most = int((field.w - 2 * PAD - NOTE) // STEP)
        return field.x + PAD + max(0, min(most, across)) * STEP, field.y + TITLE + max(0, down) * STEP

    def _open(self, editor: NoteEditor, note: int | None) -> None:
        assert self._scene.board is not None
        self._editor, self._note, self._board = editor, note, self._scene.board.id
        editor.kept.connect(self.step)
        editor.listed.connect(self.paste)
        editor.left_alone.connect(self.finish)
        self._scene.addItem(editor)
        self._view.setFocus()
        editor.setFocus()
        set_writes(self._view, True)
        self._view.come_to(editor.area())
        self.writing_changed.emit()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        note, self._note = self._note, None
        if editor is None:
            return
        editor.blockSignals(True)
        self._scene.removeItem(editor)
        editor.deleteLater()
        if note is not None:
            self._scene.show_hidden([note], False)
        if self._grown and self._scene.board is not None:
            self._scene.show_board(self._scene.board.id)
        self._grown = False
        set_writes(self._view, False)
        self.writing_changed.emit()
