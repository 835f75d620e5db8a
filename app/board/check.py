"""The check of a SWOT, note by note: it asks of each whether it is about ourselves or about the world around us."""

from collections.abc import Callable

from app.board.bar import Bar
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.shell.errors import contained
from app.shell.language import tr
from db.board import send_notes
from db.board_marks import COUNTERPART, INTERNAL


class CheckBar(Bar):
    """The strip that asks about one note after the other."""

    def __init__(self, view: BoardView, pen: Pen, ask_evidence: Callable[[], object]) -> None:
        super().__init__("board_check_bar")
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self._question, self._count = Label("", "strong", elided=True), Label("", "hint")
        self.right = self._button("check_right", tr("Right place"), self.go_on)
        self.move_over = self._button("check_move", tr("Move it"), self.move_it)
        self.evidence = self._button("check_evidence", tr("Evidence …"), ask_evidence)
        self.row.addWidget(self._question, 1)
        self.row.addWidget(self._count)
        for button in (self.right, self.move_over, self.evidence):
            self.row.addWidget(button)
        self.add_cross()
        self._asked: set[int] = set()
        self._now: int | None = None
        self.closed.connect(self._view.setFocus)
        self._scene.content_changed.connect(self._on_content)

    def open(self) -> None:
        """Begin with the first note."""
        self._pen.finish()
        self._asked = set()
        self.show()
        self._next()
        self.right.setFocus()

    def go_on(self) -> None:
        """The note is in the right place: the next one."""
        self._next()

    def move_it(self) -> None:
        """Move the note to the field across, and go on."""
        keys = {field.key: field.id for field in self._scene.paper.fields}
        across = keys.get(COUNTERPART.get(self._key(), ""))
        if self._now is not None and across is not None:
            send_notes(self._scene.file, [self._now], across)
        self._next()

    def _next(self) -> None:
        left = [id_ for id_ in self._pen.walk() if id_ not in self._asked]
        fields = {field.id: field.key for field in self._scene.paper.fields}
        left = [id_ for id_ in left if fields.get(self._scene.paper.notes[id_].zone or 0) in COUNTERPART]
        if not left:
            self._now = None
            self.close_it()
            return
        self._now = left[0]
        self._asked.add(left[0])
        self._scene.choose({left[0]})
        self._view.come_to(self._scene.chosen_area())
        self._show_note(len(left))

    def _show_note(self, left: int) -> None:
        inside = self._key() in INTERNAL
        self._question.setText(
            tr("Is it about ourselves (internal)?") if inside else tr("Is it about the world around us (external)?")
        )
        names = {field.key: self._scene.paper.titles.get(field.id, "") for field in self._scene.paper.fields}
        across = names.get(COUNTERPART.get(self._key(), ""), "")
        self.move_over.setText(tr("No, move it to {field}").format(field=across))
        self._count.setText(tr("%n left", "", left))

    def _key(self) -> str:
        note = self._scene.paper.notes.get(self._now or 0)
        fields = {field.id: field.key for field in self._scene.paper.fields}
        return fields.get(note.zone or 0, "") if note else ""

    def _on_content(self) -> None:
        if not self.isHidden() and self._now is not None and self._now not in self._scene.paper.notes:
            self._next()

    def _button(self, name: str, text: str, do: Callable[[], object]) -> KeyButton:
        button = KeyButton(text, height=32)
        button.setObjectName(name)
        button.clicked.connect(lambda: contained(do))
        return button
