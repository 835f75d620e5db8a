"""The two small fields of a strategy: who sees to it, by two letters, and by when, in words."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from app.kit.fit_text import elide
from app.kit.theme import color, font
from app.kit.writing import TextLine
from app.shell.language import short_date, tr
from db.dates import read_date
from db.line import meant

Calendar = Callable[[], tuple[date, date | None]]
"""Gives today and the day of the next meeting."""


def found_by(letters: str, names: Mapping[int, str]) -> list[int]:
    """Those whom some letters may mean: beginnings of names first, then initials."""
    typed = " ".join(letters.casefold().split())
    if not typed:
        return []
    initials = {
        id_: "".join(part[0] for part in name.casefold().replace("-", " ").split()) for id_, name in names.items()
    }
    first = [id_ for id_, name in names.items() if name.casefold().startswith(typed)]
    by_part = [id_ for id_ in meant(typed, names) if id_ not in first]
    by_initials = [id_ for id_, held in initials.items() if held[:1] + held[-1:] == typed or held == typed]
    return list(dict.fromkeys([*by_initials, *first, *by_part]))


class Echo(TextLine):
    """A line that shows at its right end how it is understood.

    Signals:
        entered: Return was pressed.
    """

    entered = Signal()

    def __init__(self, hint: str, name: str) -> None:
        super().__init__(hint=hint, name=name)
        self._echo = ""

    def say(self, echo: str) -> None:
        """Show how the text is understood."""
        self._echo = echo
        self.setAccessibleDescription(echo)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._echo:
            return
        painter = QPainter(self)
        cut = font(13)
        used = self.fontMetrics().horizontalAdvance(self.text()) + 24
        room = QRectF(self.rect()).adjusted(used, 0, -10, 0)
        painter.setFont(cut)
        painter.setPen(color("ink2"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, flags, elide(self._echo, room.width(), cut))
        painter.end()


class OwnerField(Echo):
    """Two letters of a name; Up and Down choose among those that fit.

    Signals:
        changed: somebody else, or nobody, is meant now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Who? Two letters"), tr("Who sees to it"))
        self.person: int | None = None
        self._names: dict[int, str] = {}
        self._found: list[int] = []
        self.textEdited.connect(self._on_edited)

    def set_names(self, names: Mapping[int, str]) -> None:
        """Who may be meant, by id."""
        self._names = dict(names)

    def show_person(self, person: int | None) -> None:
        """Name somebody, or nobody."""
        self.person = person
        self._found = []
        self.setText(self._names.get(person, "") if person is not None else "")
        self.say("")

    @property
    def unclear(self) -> bool:
        """Whether something is written that means nobody."""
        return bool(self.text().strip()) and self.person is None

    def settle(self) -> None:
        """Write the name out in full."""
        if self.person is not None:
            self.show_person(self.person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._found and self.person in self._found:
            at = (self._found.index(self.person) + step) % len(self._found)
            self._mean(self._found[at])
        else:
            super().keyPressEvent(event)

    def _on_edited(self, text: str) -> None:
        self._found = found_by(text, self._names)
        self._mean(self._found[0] if self._found else None)

    def _mean(self, person: int | None) -> None:
        self.person = person
        told = self._names[person] if person is not None else tr("Nobody here") if self.text().strip() else ""
        more = len(self._found) - 1
        self.say(f"{told}  ↓ {more}" if more > 0 else told)
        self.changed.emit()


class DueField(Echo):
    """A date in words: "fredag", "uge 23", "næste møde"."""

    def __init__(self, calendar: Calendar) -> None:
        super().__init__(tr("By when? friday, 12/3, next meeting"), tr("By when"))
        self.day: date | None = None
        self._calendar = calendar
        self.textEdited.connect(self._on_edited)

    def show_day(self, day: date | None) -> None:
        """Show a date, or none."""
        self.day = day
        self.setText(f"{day.day}/{day.month}-{day.year}" if day else "")
        self.say("")

    @property
    def unclear(self) -> bool:
        """Whether something is written that is no date."""
        return bool(self.text().strip()) and self.day is None

    def _on_edited(self, text: str) -> None:
        self.day = read_date(text, *self._calendar())
        if self.day is not None:
            self.say(short_date(self.day))
        else:
            self.say(tr("No date yet") if text.strip() else "")
