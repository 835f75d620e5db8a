"""Names while they are written: who may be meant by the letters behind an @, and the one that is taken."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.kit.writing import TextLine
from app.minutes.name_list import NameList
from db.line import OF_PEOPLE, meant, name_at
from db.outline import read_capture
from db.people import first_name


class Naming(QObject):
    """Offers names above a field in which a line is written."""

    def __init__(self, field: TextLine) -> None:
        super().__init__(field)
        self._field = field
        self.names: Mapping[int, str] = {}
        self.list = NameList(field)
        self.list.picked.connect(self.take)

    @property
    def open(self) -> bool:
        """Whether names are offered just now."""
        return self.list.marked is not None

    def look(self) -> None:
        """Offer the names that fit what stands before the cursor, if the line is of a kind that has a person."""
        text, cursor = self._field.text(), self._field.cursorPosition()
        begun = name_at(text, cursor) if self._field.hasFocus() and read_capture(text)[0] in OF_PEOPLE else None
        rows = [(id_, self.names[id_]) for id_ in meant(begun, self.names)] if begun is not None else []
        self.list.show_names(rows, self._field, self._field.cursorRect().x())
        self._field.setAccessibleDescription(self.list.accessibleName() if self.open else "")

    def take(self, person: int | None = None) -> None:
        """Write the name of the person, or of the one that is marked, in place of its beginning."""
        chosen = self.list.marked if person is None else person
        text, cursor = self._field.text(), self._field.cursorPosition()
        begun = name_at(text, cursor)
        if chosen is None or begun is None:
            return
        start = cursor - len(begun)
        name = spoken(chosen, self.names) + ("" if text[cursor : cursor + 1] == " " else " ")
        self._field.setText(text[:start] + name + text[cursor:])
        self._field.setCursorPosition(start + len(name))
        self.list.close_list()

    def settle(self) -> None:
        """Before the line is kept: take the name somebody went to in the list."""
        if self.open and self.list.moved:
            self.take()


def spoken(person: int, names: Mapping[int, str]) -> str:
    """The shortest form of a name that means nobody else: first name, with initial, or whole."""
    forms = {id_: (first_name(name), initialled(name)) for id_, name in names.items()}
    for at in (0, 1):
        if Counter(form[at] for form in forms.values())[forms[person][at]] == 1:
            return forms[person][at]
    return names[person]


def initialled(name: str) -> str:
    """First name and the first letter of the last one."""
    first, *rest = name.split() or [""]
    return f"{first} {rest[-1][0]}." if rest else first
