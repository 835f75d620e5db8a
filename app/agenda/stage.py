"""The wall outside rounds, boards and maps: the agenda with the item in work, a break, and the welcome."""

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.agenda.words import at_clock, called, numbered
from app.kit.clock_face import ClockFace, draw_clock
from app.kit.fit_text import elide, wrap
from app.kit.mark import draw_mark
from app.kit.stage import Stage
from app.kit.theme import color, font, theme
from app.shell.language import clock, day, tr
from db.agenda import Item, Shown, leaders, shown
from db.chair import tonight
from db.committee import committee
from db.file import CommitteeFile, moment
from db.people import first_name
from db.schedule import Slot, schedule

MARGIN = 64.0
TOP, BOTTOM = 112.0, 976.0


def draw_text(painter: QPainter, box: QRectF, text: str, px: float, weight: int = 400, ink: str = "ink") -> float:
    """Text in `box` on as many lines as fit, the last one elided; returns the height used, in u."""
    cut, line = font(px, weight), px * 1.25
    painter.setFont(cut)
    painter.setPen(color(ink))
    lines = wrap(text, box.width(), cut, max(1, int(box.height() // line)))
    for i, words_ in enumerate(lines):
        spot = QRectF(box.x(), box.y() + i * line, box.width(), line)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words_)
    return len(lines) * line


def draw_time(painter: QPainter, width: float, now: datetime) -> None:
    """The time of day, at the same place on every stage."""
    painter.setFont(font(36, 400, tabular=True))
    painter.setPen(color("ink2"))
    box = QRectF(width - MARGIN - 300, 0, 300, TOP)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), at_clock(now))


def draw_top_band(painter: QPainter, width: float, showing: Shown, slots: list[Slot]) -> None:
    """The band that never moves: the item's title left, its minutes left in a ring, and room for the time of day."""
    right = width - MARGIN
    painter.setPen(color("ink2"))
    slot = next((s for s in slots if s.state == "now"), None)
    limit = right - 250
    if slot is not None and slot.left_s > 0:
        minutes = ceil(slot.left_s / 60)
        words_ = tr("min. left")
        painter.setFont(font(36))
        wide = painter.fontMetrics().horizontalAdvance(words_)
        x = right - 250 - wide
        painter.drawText(QPointF(x, TOP / 2 + 13), words_)
        face = ClockFace(slot.left_s, max(1.0, float(slot.item.planned_s)), digits=False)
        ring = QRectF(x - 100, 12, 88, 88)
        draw_clock(painter, ring, face, theme().tokens)
        painter.setFont(font(36, 600, tabular=True))
        painter.setPen(color("ink"))
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), str(minutes))
        limit = ring.x() - 24
    title = numbered(showing.item) if showing.item else (called(showing.meeting) if showing.meeting else "")
    cut = font(44, 600)
    painter.setFont(cut)
    painter.setPen(color("ink"))
    painter.drawText(QPointF(MARGIN, TOP / 2 + 16), elide(title, limit - MARGIN, cut))


class AgendaStage(Stage):
    """The question of the item in work, large, and the agenda beside it; a break tells when it is over."""

    tables = ("meeting", "item", "item_time", "item_extension", "item_leader", "wall")

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        showing = shown(self.file)
        if showing.meeting is None:
            return
        slots = [slot for slot in schedule(self.file, showing.meeting, now) if not slot.out]
        column = min(760.0, width * 0.4)
        self._draw_list(painter, QRectF(MARGIN, TOP + 24, column, BOTTOM - TOP - 48), slots)
        room = QRectF(MARGIN + column + 80, TOP + 24, width - column - 80 - 2 * MARGIN, BOTTOM - TOP - 48)
        here = next((slot for slot in slots if slot.state == "now"), None)
        if here is None:
            draw_text(painter, room.adjusted(0, 120, 0, 0), tr("We begin in a moment"), 92, 700)
        elif here.item.kind == "break":
            self._draw_break(painter, room, here, now)
        else:
            self._draw_item(painter, room, here.item)

    def _draw_list(self, painter: QPainter, box: QRectF, slots: list[Slot]) -> None:
        row = min(76.0, max(52.0, box.height() / max(1, len(slots))))
        fits = max(1, int(box.height() // row))
        at = next((i for i, slot in enumerate(slots) if slot.state == "now"), 0)
        first = max(0, min(at - fits // 2, len(slots) - fits))
        for i, slot in enumerate(slots[first : first + fits]):
            now = slot.state == "now"
            y = box.y() + i * row
            if now:
                painter.fillRect(QRectF(box.x() - 28, y + 6, 8, row - 12), color("accent"))
            painter.setPen(color("ink" if now else "ink2"))
            painter.setFont(font(36, 400, tabular=True))
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(box.x(), y, 110, row), middle, clock(slot.planned_at))
            cut = font(36, 600 if now else 400)
            painter.setFont(cut)
            room = QRectF(box.x() + 132, y, box.width() - 132, row)
            painter.drawText(room, middle, elide(slot.item.title, room.width(), cut))
            if slot.state == "done":
                painter.setPen(QPen(color("edge"), 4))
                painter.drawLine(QPointF(box.x() - 26, y + row / 2), QPointF(box.x() - 18, y + row / 2 + 8))
                painter.drawLine(QPointF(box.x() - 18, y + row / 2 + 8), QPointF(box.x() - 4, y + row / 2 - 10))

    def _draw_item(self, painter: QPainter, box: QRectF, item: Item) -> None:
        """The question, large, and what it should lead to; without a question the wanted result is what is large."""
        led = [first_name(person.name) for person in leaders(self.file, item.meeting).get(item.id, [])]
        foot = 76.0 if led else 0.0
        if led:
            who = tr("Led by {names}").format(names=tr(" and ").join(led))
            draw_text(painter, QRectF(box.x(), box.bottom() - 56, box.width(), 56), who, 44, 400, "ink2")
        y, bottom, head = box.y() + 40, box.bottom() - foot, tr("When we are done we have")
        if not item.question and item.outcome:
            y += draw_text(painter, QRectF(box.x(), y, box.width(), 60), head, 44, 400, "ink2") + 16
            self._draw_large(painter, QRectF(box.x(), y, box.width(), bottom - y), item.outcome)
            return
        least = 220 if item.outcome else 0
        room = QRectF(box.x(), y, box.width(), bottom - y - least)
        y += self._draw_large(painter, room, item.question or item.title)
        if item.outcome:
            y += 36
            y += draw_text(painter, QRectF(box.x(), y, box.width(), 60), head, 36, 400, "ink2")
            draw_text(painter, QRectF(box.x(), y + 8, box.width(), bottom - y - 8), item.outcome, 44, 600)

    def _draw_large(self, painter: QPainter, box: QRectF, text: str) -> float:
        """One text as large as it fits whole, at most 92 u; returns the height used."""
        sizes = (92, 80, 68, 60, 52, 44)
        fits = (px for px in sizes if len(wrap(text, box.width(), font(px, 700))) * px * 1.25 <= box.height())
        return draw_text(painter, box, text, next(fits, sizes[-1]), 700)

    def _draw_break(self, painter: QPainter, box: QRectF, slot: Slot, now: datetime) -> None:
        draw_text(painter, QRectF(box.x(), box.y() + 40, box.width(), 130), slot.item.title or tr("Break"), 92, 700)
        back = now + timedelta(seconds=max(0.0, slot.left_s))
        sentence = tr("We go on at {time}").format(time=clock(back))
        draw_text(painter, QRectF(box.x(), box.y() + 190, box.width(), 160), sentence, 60, 600, "ink2")
        face = ClockFace(slot.left_s, max(1.0, float(slot.item.planned_s)))
        draw_clock(painter, QRectF(box.x(), box.y() + 350, 430, 430), face, theme().tokens)


class WelcomeStage(Stage):
    """Before the meeting: the committee, tonight's meeting and who leads it."""

    tables = ("committee", "meeting", "chair_duty", "person")
    own_bands = True

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        meeting = shown(self.file).meeting
        name = committee(self.file).name
        box = QRectF(MARGIN * 2, 0, width - MARGIN * 4, 1080)
        draw_mark(painter, QRectF(box.x(), 170, 150, 150), color("accent"))
        y = 370 + draw_text(painter, QRectF(box.x(), 370, box.width(), 260), name, 92, 700)
        if meeting is None:
            draw_text(painter, QRectF(box.x(), y + 40, box.width(), 160), tr("Welcome to the table"), 60, 400, "ink2")
            return
        starts = moment(meeting.starts_at)
        y += 36 + draw_text(painter, QRectF(box.x(), y + 36, box.width(), 160), called(meeting), 60, 600)
        when = tr("{day} at {time}").format(day=day(starts), time=clock(starts))
        place = f" · {meeting.place}" if meeting.place else ""
        y += 16 + draw_text(painter, QRectF(box.x(), y + 16, box.width(), 100), when + place, 44, 400, "ink2")
        chairs = [first_name(person.name) for person in tonight(self.file, meeting.id)]
        if chairs:
            who = tr("Led by {names}").format(names=tr(" and ").join(chairs))
            draw_text(painter, QRectF(box.x(), y + 12, box.width(), 100), who, 44, 400, "ink2")
