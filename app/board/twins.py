"""The strip that shows notes saying nearly the same, one group after the other: make them one, stack them, or not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.board.bar import HEIGHT, Bar
from app.board.lettering import height_of
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.errors import contained
from app.shell.language import tr
from db.board_stacks import stack_notes
from db.board_twins import Twins, merge_twins, set_no_twins, twins

TALL, ROW = 2 * HEIGHT, 36
BESIDE, SPACE = 3, 12
"""How many buttons stand beside one another in a narrow window, and the gap that is reckoned between them."""


class TwinBar(Bar):
    """Asks about one group of near-identical notes on one view; the words that are kept can be chosen or written."""

    def __init__(self, view: BoardView, pen: Pen) -> None:
        super().__init__("board_twin_bar")
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self._groups: list[Twins] = []
        self._skipped: set[tuple[int, ...]] = set()
        self._kept = 0
        self._across = 0
        self._title, self._others = Label("", "hint"), Label("", "hint", elided=True)
        self.line = TextLine(name=tr("The words that are kept"))
        self.line.setObjectName("board_twin_line")
        self.line.setMaxLength(10_000)
        self.buttons = [
            self._button("twin_merge_button", tr("Merge"), "M", self.merge),
            self._button("twin_other_button", tr("The other's words"), "O", self.take_other),
            self._button("twin_edit_button", tr("Other words …"), "E", self.edit),
            self._button("twin_stack_button", tr("Stack"), "G", self.stack),
            self._button("not_twins_button", tr("Not the same"), "X", self.part),
        ]
        words, self._answers = QHBoxLayout(), QGridLayout()
        words.addWidget(self._title)
        words.addWidget(self.line, 1)
        words.addWidget(self._others, 1)
        self._lay_answers(len(self.buttons))
        rows = QVBoxLayout()
        rows.setSpacing(4)
        rows.addLayout(words)
        rows.addLayout(self._answers)
        self.row.addLayout(rows, 1)
        self.add_cross()
        # A narrow window is not made wider by the strip; its keys go on working.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.returnPressed.connect(lambda: contained(self.merge))
        self.closed.connect(self._on_closed)
        self._scene.content_changed.connect(self._on_content)

    def may_open(self) -> bool:
        """Whether there are notes to compare, and none is being written."""
        return len(self._scene.paper.notes) > 1 and self._pen.editor is None

    def is_open(self) -> bool:
        """Whether the strip is there."""
        return not self.isHidden() and self._pen.editor is None

    def asks(self) -> bool:
        """Whether a group is shown, and no other note is being written."""
        return not self.isHidden() and bool(self._groups) and self._pen.editor is None

    def open(self) -> None:
        """Look for twins and show the first; say so when there are none."""
        self._pen.finish()
        self._skipped = set()
        self._look()
        self.show()
        self._show_group()
        self._view.setFocus()

    def merge(self) -> None:
        """Make one note of the group, with the words in the line."""
        if self._groups:
            now, text = self._groups[0], self.line.text()
            left = merge_twins(
                self._scene.file, now.ids, self._whole(text), keep=now.notes[self._kept].id, height=height_of
            )
            self._scene.choose({left})
            self._next()

    def take_other(self) -> None:
        """Keep the words of the next note of the group."""
        if self._groups:
            self._kept = (self._kept + 1) % len(self._groups[0].notes)
            self._show_words()

    def edit(self) -> None:
        """Write other words; Enter makes them the one note."""
        self.line.setFocus()
        self.line.selectAll()

    def stack(self) -> None:
        """Lay the notes of the group on one another, the kept one on top."""
        if self._groups:
            now = self._groups[0]
            top = now.notes[self._kept].id
            stack_notes(self._scene.file, [id_ for id_ in now.ids if id_ != top], top)
            self._next()

    def part(self) -> None:
        """They are not the same: remember it."""
        if self._groups:
            set_no_twins(self._scene.file, self._groups[0].ids)
            self._next()

    def _whole(self, text: str) -> str:
        """The words in the line, with the lines of the note if it was not changed."""
        note = self._groups[0].notes[self._kept]
        return note.text if text == " ".join(note.text.split()) else text

    def _look(self) -> None:
        board = self._scene.board
        found = twins(self._scene.file, board.id) if board is not None else []
        self._groups = [group for group in found if group.ids not in self._skipped]
        self._kept = 0

    def _next(self) -> None:
        self._look()
        self._show_group()
        self._view.setFocus()

    def _show_group(self) -> None:
        for button in self.buttons:
            button.setEnabled(bool(self._groups))
        self._title.setVisible(self._across > BESIDE or not self._groups)
        self.line.setVisible(bool(self._groups))
        self._others.setVisible(bool(self._groups))
        if not self._groups:
            self._title.setText(tr("No two notes say nearly the same."))
            self._view.frames.show_found(None)
            return
        now = self._groups[0]
        self._title.setText(tr("%n groups alike", "", len(self._groups)))
        self._view.frames.show_found(frozenset(now.ids))
        self._scene.choose(now.ids)
        self._view.come_to(self._scene.chosen_area())
        self._show_words()

    def _show_words(self) -> None:
        now = self._groups[0]
        self.line.setText(" ".join(now.notes[self._kept].text.split()))
        self.line.setCursorPosition(0)
        others = [" ".join(note.text.split()) for n, note in enumerate(now.notes) if n != self._kept]
        self._others.setText(" · ".join(others))
        self._others.setToolTip("\n".join(others))

    def _on_content(self) -> None:
        """A note went or changed elsewhere, or undo brought one back."""
        if self.isHidden():
            return
        notes = self._scene.paper.notes
        stands = self._groups and all(notes.get(note.id) == note for note in self._groups[0].notes)
        if not stands and not self.line.hasFocus():
            self._look()
            self._show_group()

    def _on_closed(self) -> None:
        self._groups = []
        self._view.frames.show_found(None)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() + SPACE for button in self.buttons)
        wide = needed <= self.width() - 80
        self._lay_answers(len(self.buttons) if wide else BESIDE)
        self._title.setVisible(wide or not self._groups)

    def _lay_answers(self, across: int) -> None:
        """Lay the buttons out, so many in a row, so that none is cut in a narrow window."""
        if across == self._across:
            return
        self._across = across
        for n, button in enumerate(self.buttons):
            self._answers.addWidget(button, n // across, n % across)
        self._answers.setColumnStretch(len(self.buttons), 1)
        self.setFixedHeight(TALL + (0 if across == len(self.buttons) else ROW))

    def _button(self, name: str, text: str, key: str, do: Callable[[], object]) -> KeyButton:
        button = KeyButton(text, key, height=32)
        button.setObjectName(name)
        button.clicked.connect(partial(contained, do))
        return button
