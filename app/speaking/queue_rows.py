"""One row of those who come next: the name, why it stands there, and moving it by mouse or keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.kit.card import ListRow
from app.kit.kind_shape import KindMark
from app.kit.label import Label
from app.shell.language import tr
from app.speaking.kinds import KIND_WORDS, entry_word
from app.speaking.words import kind_word, why_word
from db import speaking
from db.file import CommitteeFile
from db.speaking import Waiting
from db.speaking_list import pin, skip, unpin, withdraw
from db.speaking_rules import SPEECH


class QueueRow(ListRow):
    """One who waits; a click gives them the floor now, Del takes them off, Alt+Up and a drag move them.

    Signals: `dragged(global y, let go)` while the row is carried by the mouse.
    """

    dragged = Signal(int, bool)

    def __init__(self, file: CommitteeFile) -> None:
        super().__init__(34, presses=True)
        self.file = file
        self.waiting: Waiting | None = None
        self._grip: QPoint | None = None
        self._carried = False
        self._number = Label("", "body", tone="ink2")
        self._number.setFixedWidth(20)
        self._mark = KindMark("guest", 15)
        self._name = Label("", "body", elided=True)
        self._bold = Label("", "strong", elided=True)
        self._note = Label("", "hint")
        for part, stretch in ((self._number, 0), (self._mark, 0), (self._name, 1), (self._bold, 1), (self._note, 0)):
            self.cells.addWidget(part, stretch)
        self.cells.setContentsMargins(0, 1, 0, 0)
        self.pressed.connect(self._on_pressed)

    @property
    def movable(self) -> bool:
        """Whether the chair may give it another place."""
        one = self.waiting
        return one is not None and bool(one.why) and one.what == SPEECH and one.why not in ("goes_on", "after")

    def show_waiting(self, waiting: Waiting, number: int, in_round: bool, asked: bool = False) -> None:
        """Show somebody; `number` 0 is for those who passed, `asked` shows the order asked in place of the reason."""
        self.waiting = waiting
        self._number.setText(str(number or ""))
        self._number.setVisible(number > 0)
        self._mark.set_kind(waiting.kind, kind_word(waiting.kind))
        shown, hidden = (self._bold, self._name) if number == 1 else (self._name, self._bold)
        shown.setText(waiting.name)
        shown.show()
        hidden.hide()
        self._note.setText(why_word(waiting, in_round, asked))
        self._note.set_tone("late" if waiting.leave or waiting.why == "held" else "ink2")
        self.setObjectName(f"queue_{waiting.turn or waiting.person}")
        parts = (waiting.name, kind_word(waiting.kind), self._note.text(), waiting.text)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip("\n".join(self._tips()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.waiting
        if event.key() == Qt.Key.Key_Delete and one and one.turn:
            withdraw(self.file, one.turn)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """One place up or down among the contributions."""
        line = self._speeches()
        if self.movable and self.waiting and self.waiting.turn in line:
            pin(self.file, self.waiting.turn, max(1, 1 + line.index(self.waiting.turn) + step))

    def move_before(self, other: Waiting | None) -> None:
        """To the place of another row, or to the end."""
        line = self._speeches()
        if not self.movable or self.waiting is None or self.waiting.turn is None:
            return
        rest = [turn for turn in line if turn != self.waiting.turn]
        target = other.turn if other else None
        pin(self.file, self.waiting.turn, 1 + (rest.index(target) if target in rest else len(rest) if not other else 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        self._carried = False
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or not self.movable:
            return
        far = (event.position().toPoint() - self._grip).manhattanLength() >= QApplication.startDragDistance()
        if far or self._carried:
            self._carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(round(event.globalPosition().y()), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        if self._carried:
            self._carried = False
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dragged.emit(round(event.globalPosition().y()), True)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        one = self.waiting
        if one is None or one.turn is None or one.why == "goes_on":
            return
        menu = QMenu(self)
        menu.addAction(tr("The floor now"), lambda: speaking.speak_now(self.file, one.turn or 0))
        menu.addAction(tr("Not here: skip"), lambda: skip(self.file, one.turn))
        menu.addAction(tr("Off the list"), lambda: withdraw(self.file, one.turn or 0))
        if one.pinned:
            menu.addAction(tr("Let the place go"), lambda: unpin(self.file, one.turn or 0))
        menu.popup(event.globalPos())

    def _tips(self) -> list[str]:
        one = self.waiting
        assert one is not None
        about = [one.text] if one.text else []
        if one.what != SPEECH and one.what in KIND_WORDS:
            about.append(f"{entry_word(one.what)}: {tr(KIND_WORDS[one.what].hint)}")
        if one.leave:
            about.append(tr("More than the rules give; the chair may allow it."))
        if one.why == "held":
            about.append(tr("Overtaken three times, so nobody who asked later comes before."))
        if one.why == "goes_on":
            about.append(tr("Goes on with the contribution after the question."))
        if self.movable:
            return [*about, tr("Click: the floor now. Drag or Alt+Up: another place. Del: off the list.")]
        return [*about, tr("Click: the floor now. Del: off the list.")]

    def _speeches(self) -> list[int]:
        waiting = speaking.floor(self.file).waiting
        return [one.turn for one in waiting if one.turn and one.what == SPEECH and one.why != "goes_on"]

    def _on_pressed(self) -> None:
        if self.waiting and self.waiting.turn:
            speaking.speak_now(self.file, self.waiting.turn)
        elif self.waiting and self.waiting.person:
            speaking.give_floor(self.file, self.waiting.person)
