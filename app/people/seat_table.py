"""The round table of the seating page: choose a seat with mouse or arrows, drag a person to another seat."""

from collections.abc import Sequence
from math import hypot
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from app.kit.kind_shape import draw_kind
from app.kit.ring import Arrow, Oval, Seat, fit_oval, hit, label_room, seats, step
from app.kit.theme import font, theme
from app.people.seat_drawing import Place, draw_gap, draw_mark, draw_name, draw_place, draw_table
from app.people.words import kind_word
from app.shell.language import tr

ARROWS: Final[dict[Qt.Key, Arrow]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class SeatTable(QWidget):
    """Signals: `picked(person)`; `swapped(person, other)`, a drag ended on a seat; `inserted(person, index)`, it ended
    between two, `index` counting those without the dragged one.

    `places` are the seats in their order, the first on top and the others clockwise.
    """

    picked = Signal(int)
    swapped = Signal(int, int)
    inserted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seat_table")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.places: list[Place] = []
        self.movable = True
        self._words = ("", "")
        self._at: int | None = None
        self._pressed: QPointF | None = None
        self._hand: QPointF | None = None
        self._oval = Oval(0, 0, 1, 1, 1)
        self._seats: list[Seat] = []

    def show_places(self, places: Sequence[Place], caption: str, large: str) -> None:
        """Show people round the table and two lines on it; whoever was chosen stays chosen."""
        who = self.current()
        self.places, self._words = list(places), (caption, large)
        self._at = next((i for i, one in enumerate(self.places) if one.person == who), 0 if self.places else None)
        self._lay_out()
        self._tell_name()
        self.update()

    def current(self) -> int | None:
        """The person who is chosen."""
        return self.places[self._at].person if self._at is not None and self._at < len(self.places) else None

    def neighbour(self, arrow: Arrow) -> int | None:
        """The person next to the chosen one in the direction of an arrow, None where the table ends."""
        if self._at is None:
            return None
        to = step(self._seats, self._at, arrow)
        return None if to == self._at else self.places[to].person

    def choose(self, person: int) -> None:
        """Choose a person."""
        self._at = next((i for i, one in enumerate(self.places) if one.person == person), self._at)
        self._tell_name()
        self.picked.emit(self.current() or 0)
        self.update()

    def seat_point(self, index: int) -> QPointF:
        """The centre of a seat in the widget."""
        return QPointF(self._seats[index].x, self._seats[index].y)

    def gap_point(self, index: int) -> QPointF:
        """The middle between the seat before `index` and that seat."""
        return (self.seat_point(index - 1) + self.seat_point(index)) / 2

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if self._hand is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif arrow is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            to = self.neighbour(arrow)
            if to is not None:
                self.choose(to)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._seat_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.choose(self.places[at].person)
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._seat_at(event.position()) is not None and self.movable
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.movable and (far or self._hand is not None):
            self._hand = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hand, who = self._hand, self.current()
        self._let_go()
        if hand is None or who is None or self._at is None:
            return
        seat, gap = self._landing(event.position())
        if seat is not None:
            self.swapped.emit(who, self.places[seat].person)
        elif gap is not None:
            self.inserted.emit(who, gap - 1 if gap > self._at else gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._seat_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else told(self.places[at], at + 1), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.places:
            draw_table(painter, self._oval, *self._words)
        r, (over, gap) = self._oval.r, self._landing(self._hand) if self._hand is not None else (None, None)
        for i, (place, seat) in enumerate(zip(self.places, self._seats, strict=True)):
            if i == over or i == self._at:
                draw_mark(painter, seat, r, focus=i == over or self.hasFocus(), drop=i == over)
            dragged = self._hand is not None and i == self._at
            painter.setOpacity(0.35 if dragged else 1.0)
            draw_place(painter, seat, r, place, i + 1)
            painter.setOpacity(1.0)
            room = label_room(self._seats, i, 1.22 * r + 8, self.width())
            draw_name(painter, place, seat, r, room, i == self._at)
        if gap is not None:
            draw_gap(painter, self._seats[gap - 1], self._seats[gap % len(self._seats)], self._oval)
        if self._hand is not None and self._at is not None:
            draw_kind(painter, self._hand, r, self.places[self._at].kind, theme().tokens)
        painter.end()

    def _landing(self, hand: QPointF) -> tuple[int | None, int | None]:
        """Where a drag would end: on a seat (its index), or between two (the index of the one after), or nowhere."""
        over = self._seat_at(hand)
        if over is not None or len(self.places) < 3:
            return (over if over != self._at else None), None
        near = [
            (hypot(self.gap_point(i).x() - hand.x(), self.gap_point(i).y() - hand.y()), i)
            for i in range(len(self.places))
        ]
        distance, gap = min(near)
        beside = self._at is not None and gap in (self._at, (self._at + 1) % len(self.places))
        return None, None if beside or distance > 2.5 * self._oval.r else gap

    def _seat_at(self, point: QPointF) -> int | None:
        return hit(self._seats, self._oval.r * 0.85, point.x(), point.y())

    def _let_go(self) -> None:
        self._pressed = self._hand = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def _lay_out(self) -> None:
        cut = font(14, 600)
        widest = max((QFontMetricsF(cut).horizontalAdvance(one.short) for one in self.places), default=0.0)
        beside = min(max(108.0, widest + 52), max(70.0, 0.2 * self.width()))
        self._oval = fit_oval(self.width(), self.height(), len(self.places), beside=beside)
        self._seats = seats(self._oval, len(self.places)) if self.places else []

    def _tell_name(self) -> None:
        here = told(self.places[self._at], self._at + 1) if self._at is not None and self.places else ""
        self.setAccessibleName(tr("Seating plan"))
        self.setAccessibleDescription(here)


def told(place: Place, number: int) -> str:
    """Who sits there, in words: "Anne Berg, Citizen, seat 3"."""
    parts = (place.name, kind_word(place.kind), tr("seat {number}").format(number=number), place.note)
    return ", ".join(part for part in parts if part)
