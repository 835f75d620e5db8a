"""The table of people: seat, kind, name, title, party, and how each attends, one column for each way."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_kind
from app.kit.row_model import RowModel
from app.kit.row_table import CENTRE, RowPainter, RowTable, draw_text
from app.kit.theme import color, theme
from app.people.words import STATES, kind_word, state_word
from app.shell.language import clock, tr
from db.file import moment
from db.people import Attendance, Person, here

GRIP, SEAT, KIND, NAME, TITLE, PARTY, FIRST_STATE = range(7)
STATE_KEYS: Final = tuple(STATES)
ROW: Final = 34
WIDTHS: Final = {GRIP: 24, SEAT: 46, KIND: 34, PARTY: 96}
STATE_WIDTH: Final = 68
NARROW: Final = 640


@dataclass(frozen=True)
class PersonRow:
    """A person with the name of the party and how they attend the meeting; `taken` is whether there is a meeting.

    `note` goes before the title: whom a substitute sits for.
    """

    person: Person
    party: str
    attendance: Attendance | None
    taken: bool
    note: str = ""

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def state(self) -> str:
        """The column that is marked, empty for none; who came late is present."""
        if not self.taken or (self.attendance is None and self.person.kind == "guest"):
            return ""
        if here(self.person, self.attendance):
            return "present"
        return self.attendance.status if self.attendance else "present"

    @property
    def assumed(self) -> bool:
        """Whether nobody has said anything yet; members are expected to come."""
        return self.attendance is None

    def time(self, state: str) -> str:
        """When the person came late or left, as 17:12."""
        if self.attendance is None or state != self.state:
            return ""
        at = {"present": self.attendance.came_at, "left": self.attendance.left_at}.get(state)
        return clock(moment(at)) if at else ""


def cell_text(row: PersonRow, column: int) -> str:
    """What a cell says, to those who hear the screen too."""
    if column >= FIRST_STATE:
        state = STATE_KEYS[column - FIRST_STATE]
        return f"{state_word(state)} {row.time(state)}".strip() if row.state == state else ""
    seat = str(row.person.seat) if row.person.seat else ""
    return ("", seat, kind_word(row.person.kind), row.person.name, row.note or row.person.title, row.party)[column]


class PeopleTable(RowTable):
    """`picked`, `moved` and `pressed_cell` as every table of rows; the columns follow the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = ["", tr("Seat"), "", tr("Name"), tr("Title"), tr("Party"), *(state_word(s) for s in STATE_KEYS)]
        super().__init__(RowModel(heads, cell_text, (NAME,)), PeoplePainter(), ROW, parent=parent)
        self.setObjectName("people")
        self.setAccessibleName(tr("People"))
        self.draggable = True
        self._parties, self._states = False, True
        self.rows.aligned = dict.fromkeys(range(FIRST_STATE, FIRST_STATE + len(STATE_KEYS)), CENTRE)

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show these people; without a meeting nobody attends anything."""
        self._states = any(row.taken for row in rows)
        self.rows.show_rows(rows)
        self._fit()

    def show_parties(self, shown: bool) -> None:
        """Show the parties, or lay them aside."""
        self._parties = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        states = range(FIRST_STATE, FIRST_STATE + len(STATE_KEYS))
        for column in states:
            self.setColumnHidden(column, not self._states)
            self.setColumnWidth(column, STATE_WIDTH)
        wide = self.viewport().width()
        titles = wide >= NARROW
        self.setColumnHidden(TITLE, not titles)
        self.setColumnHidden(PARTY, not self._parties)
        rest = wide - sum(WIDTHS[c] for c in (GRIP, SEAT, KIND)) - (WIDTHS[PARTY] if self._parties else 0)
        rest -= STATE_WIDTH * len(STATE_KEYS) if self._states else 0
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(NAME, max(60, rest * 11 // 20 if titles else rest))
        self.setColumnWidth(TITLE, rest - rest * 11 // 20)


class PeoplePainter(RowPainter):
    """Draws the cells of the table of people."""

    def draw_cell(self, painter: QPainter, rect: QRectF, row: Any, column: int, selected: bool) -> None:
        inner = rect.adjusted(8, 0, -8, 0)
        if column == GRIP:
            draw_icon(painter, "drag-vertical", QRectF(rect.x() + 3, rect.center().y() - 9, 18, 18), color("ink3"))
        elif column == SEAT:
            draw_text(painter, inner, cell_text(row, SEAT), "ink2", tabular=True)
        elif column == KIND:
            draw_kind(painter, rect.center(), 7, row.person.kind, theme().tokens)
        elif column == NAME:
            draw_text(painter, inner, row.person.name, weight=600 if selected else 400)
        elif column in (TITLE, PARTY):
            draw_text(painter, inner, cell_text(row, column), "ink2", px=13)
        else:
            self._draw_state(painter, rect, row, STATE_KEYS[column - FIRST_STATE])

    def _draw_state(self, painter: QPainter, rect: QRectF, row: PersonRow, state: str) -> None:
        centre = rect.center()
        if row.state != state:
            painter.setPen(QPen(color("edge"), 1))
            painter.drawEllipse(centre, 2, 2)
            return
        time = row.time(state)
        spot = QRectF(centre.x() - 12, centre.y() - 12, 24, 24)
        if time:
            spot.moveLeft(rect.x() + 4)
            draw_text(painter, QRectF(spot.right() + 2, rect.y(), 38, rect.height()), time, "ink2", px=12, tabular=True)
        if not row.assumed:
            painter.setPen(QPen(color("edge"), 1))
            painter.setBrush(color("surface"))
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        size = 18.0 if not row.assumed else 16.0
        at = QRectF(spot.center().x() - size / 2, spot.center().y() - size / 2, size, size)
        draw_icon(painter, STATES[state][2], at, color("ink3" if row.assumed else "ink"))
