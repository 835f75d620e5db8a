"""The field that puts somebody on the speaking list after two letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QWidget

from app.kit.keycap import draw_key_cap
from app.kit.theme import color, font
from app.kit.writing import TextLine
from app.shell.language import tr
from app.speaking.kinds import entry_word, read_entry
from db.people import Person
from db.speaking_rules import SPEECH

SHOWN = 6


def find_people(text: str, people: Sequence[Person]) -> list[Person]:
    """Those whom some letters may mean, the likeliest first: initials, first names, other names, inside a name.

    A number means the person in that seat.
    """
    typed = " ".join(text.casefold().split())
    if not typed:
        return []
    if typed.isdecimal():
        return [who for who in people if who.seat == int(typed)]
    ranked = []
    for place, who in enumerate(people):
        parts = [part for part in who.name.casefold().replace("-", " ").split() if part]
        name = who.name.casefold()
        tests = (
            typed == "".join(part[0] for part in (parts[:1] + parts[-1:])),
            name.startswith(typed),
            any(part.startswith(typed) for part in parts),
            typed in name,
        )
        if any(tests):
            ranked.append((tests.index(True), place, who))
    return [who for _, _, who in sorted(ranked, key=lambda one: one[:2])]


class Offers(QListWidget):
    """The names that fit, over whatever stands below the field; it never takes the keyboard."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self.setObjectName("name_offers")
        self.setAccessibleName(tr("Names that fit"))
        self.setProperty("ground", "surface")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        self._field = field

    def offer(self, names: Sequence[str]) -> None:
        """Show names, or nothing when there are none."""
        self.clear()
        self.addItems(list(names))
        self.setVisible(bool(names))
        if not names:
            return
        self.setCurrentRow(0)
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        high = self.sizeHintForRow(0) * min(SHOWN, len(names)) + 2 * self.frameWidth()
        at = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        if at.y() + high > window.height():
            at = self._field.mapTo(window, QPoint(0, -high - 2))
        self.setGeometry(at.x(), at.y(), self._field.width(), high)
        self.raise_()

    def step(self, by: int) -> None:
        """Go to the next name or the one before."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color("surface"))
        painter.setPen(color("edge"))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        super().paintEvent(event)


class NameField(TextLine):
    """Two letters and Enter, or the number of a seat; names that fit are offered beside it, `key` leads here.

    Signals: `picked(person, kind, text)`, and `kind_changed(kind)` when another kind of entry is chosen. A sign before
    the name chooses the kind as well, what stands after a colon is what it is about.
    """

    picked = Signal(int, str, str)
    kind_changed = Signal(str)

    def __init__(self, around: Callable[[], list[Person]], key: str, parent: QWidget | None = None) -> None:
        super().__init__(hint="", name=tr("Put on the speaking list"), parent=parent)
        self.setObjectName("name_field")
        self.kind = SPEECH
        self._around = around
        self._key = key
        self._found: list[Person] = []
        self._offers = Offers(self)
        self._offers.itemClicked.connect(lambda _item: self._pick(self._offers.currentRow()))
        self.textEdited.connect(self._on_edited)
        self.choose_kind(SPEECH)

    def choose_kind(self, kind: str) -> None:
        """What the next one signs up for; it is an ordinary contribution again afterwards."""
        hint = tr("Sign up: two letters or seat")
        if kind != SPEECH:
            hint = tr("{kind}: two letters or seat").format(kind=entry_word(kind))
        self.setPlaceholderText(hint)
        if kind != self.kind:
            self.kind = kind
            self.kind_changed.emit(kind)

    def begin(self, text: str) -> None:
        """Begin to write here with what was typed elsewhere: a digit of a seat, or the sign of a kind."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)
        self._on_edited(text)

    def found(self) -> list[Person]:
        """Those whom the letters may mean now, the likeliest first."""
        return self._found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._pick(max(0, self._offers.currentRow()))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._empty()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offers.offer([])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0, 0, -8, 0)
        if not self.hasFocus():
            draw_key_cap(painter, QRectF(room.right() - 18, 0, 18, room.height()), self._key, color("ink2"))
        elif self.accessibleDescription():
            painter.setFont(font(13))
            painter.setPen(color("ink2"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), tr("Nobody here"))
        painter.end()

    def _on_edited(self, text: str) -> None:
        who = read_entry(text).who
        self._found = find_people(who, self._around())
        enough = len(who) >= 2 or who.isdecimal()
        self._offers.offer([found.name for found in self._found] if enough else [])
        self.setAccessibleDescription(tr("Nobody here") if enough and not self._found else "")
        self.update()

    def _pick(self, row: int) -> None:
        if not self.text().strip():
            return
        if row >= len(self._found):
            self.selectAll()
            return
        who, written = self._found[row], read_entry(self.text())
        kind = written.kind or self.kind
        self._empty()
        self.picked.emit(who.id, kind, written.about)

    def _empty(self) -> None:
        self._offers.offer([])
        self.clear()
        self._found = []
        self.setAccessibleDescription("")
        self.choose_kind(SPEECH)
