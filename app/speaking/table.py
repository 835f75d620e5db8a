"""The round table on the laptop: one widget that paints the seats, and a button nobody sees for each of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from app.kit.gesture import animate
from app.kit.ring import Arrow, Oval, Seat, badge, fit_oval, hit, label_gap, label_room, seats, step
from app.kit.theme import color, font, theme
from app.shell.language import tr
from app.speaking.labels import Middle, draw_label, draw_middle
from app.speaking.seats import SeatView, draw_badge, draw_floor_ring, draw_seat, draw_top
from app.speaking.words import kind_word, seat_word

MOVE_MS = 180
ARROWS: dict[Qt.Key, Arrow] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class SeatButton(QAbstractButton):
    """One seat for the keyboard and for screen readers; the table paints it and hears the mouse."""

    def __init__(self, table: "RoundTable") -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: table.choose(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._table.step_from(self, ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._table.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._table.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the table paints every seat in one go."""


class RoundTable(QWidget):
    """The seats round the table; `chosen` tells the person whose seat was clicked or pressed.

    `shown` are the seats in their order, the first on top and the others clockwise.
    """

    chosen = Signal(int)

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("round_table")
        self.setAccessibleName(tr("The table"))
        self.setAccessibleDescription(tip)
        self.setMouseTracking(True)
        self.setMinimumSize(300, 190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shown: list[SeatView] = []
        self.buttons: list[SeatButton] = []
        self.middle = Middle()
        self._tip = tip
        self._under: int | None = None
        self._twice = False
        self._oval = Oval(0, 0, 1, 1, 1)
        self._seats: list[Seat] = []
        self._ring: QPointF | None = None

    def sizeHint(self) -> QSize:
        return QSize(698, 500)

    def set_tip(self, tip: str) -> None:
        """Say what a click on a seat does now."""
        self._tip = tip
        self.setAccessibleDescription(tip)

    def show_seats(self, views: Sequence[SeatView], middle: Middle) -> None:
        """Show people round the table and words on it; the ring moves to the one who has the floor."""
        before = self._ring
        self.middle = middle
        if list(views) != self.shown:
            self.shown = list(views)
            self._lay_out()
        at = next((i for i, view in enumerate(self.shown) if view.state == "floor"), None)
        target = self.seat_point(at) if at is not None else None
        if target is None or before is None or target == before:
            self._ring = target
        else:
            start = QPointF(before)
            animate(lambda share: self._move_ring(start, target, share), MOVE_MS, self)
        self.update()

    def seat_point(self, index: int) -> QPointF:
        """The centre of a seat in the widget."""
        return QPointF(self._seats[index].x, self._seats[index].y)

    def choose(self, button: SeatButton) -> None:
        """Tell that the seat of a button was chosen."""
        self.chosen.emit(self.shown[self.buttons.index(button)].person)

    def step_from(self, button: SeatButton, arrow: Arrow) -> None:
        """Move the focus to the neighbour in the direction of an arrow key."""
        at = step(self._seats, self.buttons.index(button), arrow)
        self._rove(at)
        self.buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        at = next((i for i, view in enumerate(self.shown) if view.state == "floor"), None)
        self._ring = self.seat_point(at) if at is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(hit(self._seats, self._oval.r, event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._twice = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._twice:  # the second half of a double click is no second choice
            self._twice = False
            return
        at = hit(self._seats, self._oval.r, event.position().x(), event.position().y())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.shown[at].person)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = hit(self._seats, self._oval.r, event.pos().x(), event.pos().y())
            tip = "" if at is None else f"{self.shown[at].name}\n{self._tip}"
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, r = theme().tokens, self._oval.r
        if self.shown:
            draw_top(painter, self._oval, tokens, 2)
        if self._ring is not None:
            draw_floor_ring(painter, self._ring, r, tokens)
        for i, (view, seat) in enumerate(zip(self.shown, self._seats, strict=True)):
            at = QPointF(seat.x, seat.y)
            self._draw_marks(painter, i, at, r)
            draw_seat(painter, at, r, view, tokens, words=True)
            draw_badge(painter, QPointF(*badge(seat, self._oval)), r, view, tokens)
            gap = label_gap(r, view.state == "floor")
            draw_label(painter, view, seat, gap, label_room(self._seats, i, gap, self.width()))
        draw_middle(painter, self._oval, self.middle)
        painter.end()

    def _draw_marks(self, painter: QPainter, index: int, at: QPointF, r: float) -> None:
        focus = self.buttons[index].hasFocus()
        if not focus and index != self._under:
            return
        half = (1.75 if self.shown[index].state == "floor" else 1.38) * r
        painter.setPen(QPen(color("accent"), 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(color("sunken") if index == self._under and not focus else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), 6, 6)

    def _lay_out(self) -> None:
        cut = font(14, 600)
        widest = max((QFontMetricsF(cut).horizontalAdvance(view.short) for view in self.shown), default=0.0)
        beside = min(max(108.0, widest + 52), max(70.0, 0.2 * self.width()))
        self._oval = fit_oval(self.width(), self.height(), len(self.shown), beside=beside)
        self._seats = seats(self._oval, len(self.shown))
        focused = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        while len(self.buttons) < len(self.shown):
            self.buttons.append(SeatButton(self))
        while len(self.buttons) > len(self.shown):
            spare = self.buttons.pop()
            spare.setParent(None)
            spare.deleteLater()
        for button, view, seat in zip(self.buttons, self.shown, self._seats, strict=True):
            _name(button, view)
            half = round(1.3 * self._oval.r)
            button.setGeometry(QRect(round(seat.x) - half, round(seat.y) - half, 2 * half, 2 * half))
            button.show()
        self._rove(focused if focused is not None and focused < len(self.buttons) else None)

    def _rove(self, at: int | None) -> None:
        # Tab enters the table at one seat; the arrow keys go on from there.
        if at is None:
            at = next((i for i, view in enumerate(self.shown) if view.state == "floor"), 0)
        for i, button in enumerate(self.buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if i == at else Qt.FocusPolicy.NoFocus)

    def _hover(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _move_ring(self, start: QPointF, target: QPointF, share: float) -> None:
        self._ring = start + (target - start) * share
        self.update()


def _name(button: SeatButton, view: SeatView) -> None:
    state = {
        "floor": tr("has the floor"),
        "done": tr("has spoken"),
        "passed": tr("passed", "state of a seat"),
        "waiting": tr("number {number} in the row").format(number=view.badge) if view.badge else "",
    }[view.state]
    parts = (view.name, kind_word(view.kind), seat_word(view.seat or None), state)
    button.setObjectName(f"seat_{view.person}")
    button.setAccessibleName(", ".join(part for part in parts if part))
