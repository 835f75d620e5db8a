"""One item of the agenda beside the meeting, drawn as it stands on the clock: done, in work, to come, or taken off."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.agenda.words import became_words, kind_icon, minutes_of, time_left
from app.kit.fit_text import elide, wrap
from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_rhombus
from app.kit.theme import color, font
from app.shell.language import clock, tr
from db.schedule import Slot

LEFT, RIGHT, LINE, TEXT, SHORT, DONE, AIR = 16.0, 14.0, 17.0, 26.0, 29, 44, 20
LATE_S = 60.0


class AgendaRow(QAbstractButton):
    """One item of the agenda; a click works on it now."""

    def __init__(self, slot: Slot, led_by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"agenda_row_{slot.item.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_slot(slot, led_by)

    def show_slot(self, slot: Slot, led_by: str) -> None:
        """Draw another moment of the item."""
        self.slot, self.led_by = slot, led_by
        self.setAccessibleName(f"{slot.item.position} {slot.item.title}")
        self.setAccessibleDescription(" · ".join(part for part in (self._held(), self._times(), self._marks()) if part))
        self.setToolTip(slot.item.title if slot.state != "now" else "")
        if self.height() != (height := self._wanted()):
            self.setFixedHeight(height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._wanted())

    @property
    def _short(self) -> bool:
        return self.slot.state == "done" or self.slot.out

    def _times(self) -> str:
        slot = self.slot
        if slot.out:
            return became_words(slot.item)
        if slot.state == "done":
            spent, planned = minutes_of(slot.spent_s), minutes_of(slot.item.planned_s)
            return tr("{spent} of {planned} min").format(spent=spent, planned=planned)
        return time_left(slot.left_s) if slot.state == "now" else clock(slot.expected_at)

    def _held(self) -> str:
        """When a finished item began and ended; nothing for one that was passed over."""
        slot = self.slot
        return f"{clock(slot.expected_at)}–{clock(slot.ended_at)}" if slot.state == "done" and slot.ended_at else ""

    def _plan(self) -> str:
        """The planned start of a finished item beside the minutes it took."""
        plan = tr("plan {time}").format(time=clock(self.slot.planned_at))
        return f"{plan} · {self._times()}"

    def _marks(self) -> str:
        slot = self.slot
        parts = [tr("fixed time {time}").format(time=clock(slot.fixed_at))] if slot.fixed_at else []
        return ", ".join([*parts, tr("pinned")] if slot.item.pinned else parts)

    def _title_lines(self) -> list[str]:
        weight = 600 if self.slot.state == "now" else 400
        room = max(60.0, self.width() - LEFT - TEXT - RIGHT - 52)
        most = 4 if self.slot.state == "now" else 2
        return wrap(f"{self.slot.item.position} {self.slot.item.title}", room, font(14, weight), most)

    def _question_lines(self) -> list[str]:
        return wrap(self.slot.item.question, max(120.0, self.width() - LEFT - TEXT - RIGHT), font(13), 3)

    def _air(self) -> int:
        return AIR if self.slot.waits_s >= LATE_S else 0

    def _wanted(self) -> int:
        if self._short:
            return DONE if self._held() else SHORT
        lines = len(self._title_lines())
        if self.slot.state == "later":
            return round(10 + max(2, lines) * LINE) + self._air()
        asked = len(self._question_lines()) if self.slot.item.question else 0
        return round(20 + max(2, lines) * LINE + (asked * LINE + 6 if asked else 0) + 34)

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(self._wanted())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.slot.state == "now":
            painter.fillRect(self.rect(), color("surface"))
            painter.fillRect(QRectF(0, 0, 4, self.height()), color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), color("sunken"))
        (self._draw_short if self._short else self._draw_open)(painter)
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), 4, 4)
        painter.end()

    def _draw_short(self, painter: QPainter) -> None:
        signs = {"moved": "arrow-right", "dropped": "close", "": "check", "written": "check"}
        sign = signs[self.slot.item.became] if self.slot.out else "check"
        draw_icon(painter, sign, QRectF(LEFT, 6, 16, 16), color("ink2"))
        painter.setPen(color("ink3"))
        cut = font(14, 400, tabular=True)
        painter.setFont(cut)
        times = self._held() or self._times()
        room = QRectF(0, 0, self.width() - RIGHT, SHORT)
        wide = QFontMetricsF(cut).horizontalAdvance(times)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), times)
        pinned = 18 if self.slot.item.pinned else 0
        if pinned:
            spot = QRectF(room.right() - wide - 22, 7, 15, 15)
            draw_icon(painter, "pin-outline", spot, color("ink2"))
        left = room.width() - LEFT - TEXT - wide - 12 - pinned
        title = elide(f"{self.slot.item.position} {self.slot.item.title}", left, cut)
        painter.drawText(room.adjusted(LEFT + 25, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), title)
        if self._held():
            painter.setFont(font(12, 400, tabular=True))
            low = QRectF(LEFT + 25, 23, self.width() - LEFT - 25 - RIGHT, 16)
            painter.drawText(low, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._plan())

    def _draw_open(self, painter: QPainter) -> None:
        slot, now = self.slot, self.slot.state == "now"
        top = 10.0 if now else 4.0 + self._air()
        if self._air():
            self._draw_air(painter)
        draw_icon(painter, kind_icon(slot.item.kind), QRectF(LEFT, top, 18, 18), color("ink" if now else "ink2"))
        if slot.item.pinned:
            draw_icon(painter, "pin-outline", QRectF(LEFT + 1, top + 20, 15, 15), color("ink2"))
        painter.setFont(font(14, 600 if now else 400))
        painter.setPen(color("ink"))
        y = top
        for line in self._title_lines():
            painter.drawText(QPointF(LEFT + TEXT, y + 13), line)
            y += LINE
        self._draw_starts(painter, top)
        if not now:
            return
        y = max(y, top + 2 * LINE) + 4
        painter.setFont(font(13))
        painter.setPen(color("ink2"))
        for line in self._question_lines() if slot.item.question else []:
            painter.drawText(QPointF(LEFT + TEXT, y + 12), line)
            y += LINE
        self._draw_left(painter, y + 7)

    def _draw_air(self, painter: QPainter) -> None:
        text = tr("%n min of air", "", minutes_of(self.slot.waits_s))
        painter.setFont(font(13, 400, tabular=True))
        painter.setPen(color("ink3"))
        painter.drawText(QRectF(LEFT + TEXT, 0, 200, AIR), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _draw_starts(self, painter: QPainter, top: float) -> None:
        slot, right = self.slot, self.width() - RIGHT
        late = slot.late_s >= LATE_S
        align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.setFont(font(14, 600, tabular=True))
        painter.setPen(color("amber_text" if late else "ink2"))
        painter.drawText(QRectF(0, top - 1, right, 20), align, clock(slot.expected_at))
        if abs(slot.late_s) >= LATE_S or slot.fixed_at is not None:
            painter.setFont(font(12, 400, tabular=True))
            painter.setPen(color("ink3"))
            text = clock(slot.fixed_at or slot.planned_at)
            painter.drawText(QRectF(0, top + LINE, right, 20), align, text)
        if slot.fixed_at is not None:
            at = QPointF(right - 43, top + LINE + 8)
            if late:
                draw_rhombus(painter, at, 5, color("amber"))
            else:
                draw_icon(painter, "lock-outline", QRectF(at.x() - 6, at.y() - 7, 13, 13), color("ink3"))

    def _draw_left(self, painter: QPainter, y: float) -> None:
        slot, x, right = self.slot, LEFT + TEXT, self.width() - RIGHT
        share = min(1.0, slot.spent_s / slot.given_s) if slot.given_s else 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line"))
        painter.drawRoundedRect(QRectF(x, y, right - x, 6), 3, 3)
        painter.setBrush(color("accent" if slot.left_s >= 0 else "amber"))
        painter.drawRoundedRect(QRectF(x, y, max(6.0, (right - x) * share), 6), 3, 3)
        painter.setFont(font(13, 600, tabular=True))
        painter.setPen(color("ink" if slot.left_s >= 0 else "amber_text"))
        painter.drawText(QPointF(x, y + 21), time_left(slot.left_s))
        painter.setFont(font(13, 400, tabular=True))
        painter.setPen(color("ink2"))
        rest = self._length() + (f" · {self.led_by}" if self.led_by else "")
        room = QRectF(x + 92, y + 8, right - x - 92, 18)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                         elide(rest, room.width(), font(13)))  # fmt: skip

    def _length(self) -> str:
        planned, extra = minutes_of(self.slot.item.planned_s), minutes_of(self.slot.given_s - self.slot.item.planned_s)
        if not extra:
            return tr("{minutes} min").format(minutes=planned)
        sign = "+" if extra > 0 else "−"
        return tr("{minutes} {sign} {extra} min").format(minutes=planned, sign=sign, extra=abs(extra))
