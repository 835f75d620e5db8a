"""The wall when an item's time is up: one calm question, three answers, and what each of them costs."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.agenda.stage import draw_text
from app.agenda.time_up_words import AnswerWords, answers_to
from app.kit.clock_face import ClockFace, draw_clock
from app.kit.fit_text import fit_px, wrap
from app.kit.stage import MARGIN, Stage
from app.kit.theme import color, font, theme
from app.shell.language import tr
from db.file import CommitteeFile
from db.time_up import question

RING, GAP, CARD_TOP, CARD = 430.0, 28.0, 650.0, 266.0
QUESTION_PX = (124, 108, 92, 80)


class TimeUpStage(Stage):
    """What do we do with the rest? Draws nothing while there is nothing to ask."""

    tables = ("meeting", "item", "item_time", "item_extension", "time_up")

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        asked = question(self.file, now)
        if asked is None:
            return
        middle = width - MARGIN - RING / 2 - 36
        left = QRectF(MARGIN, 178, middle - RING / 2 - 20 - MARGIN, 460)
        head = tr("The time for the item is used up")
        draw_text(painter, QRectF(left.x(), left.y(), left.width(), 54), head, 42, 400, "ink2")
        self._draw_question(painter, left.adjusted(0, 66, 0, 0), tr("What do we do with the rest?"))
        face = ClockFace(min(-0.001, asked.slot.left_s), max(1.0, asked.slot.given_s))
        ring = QRectF(middle - RING / 2, 360 - RING / 2, RING, RING)
        draw_clock(painter, ring, face, theme().tokens, tr("over time"))
        wide = (width - 2 * MARGIN - 2 * GAP) / 3
        px: float = fit_px([one.title for one in answers_to(asked)], wide - 36 - 84 - 20, 36, 60, 600)
        for i, told in enumerate(answers_to(asked)):
            self._draw_answer(painter, QRectF(MARGIN + i * (wide + GAP), CARD_TOP, wide, CARD), told, px)

    def _draw_question(self, painter: QPainter, box: QRectF, text: str) -> None:
        px = next((px for px in QUESTION_PX if len(wrap(text, box.width(), font(px, 700))) <= 2), QUESTION_PX[-1])
        cut = font(px, 700)
        painter.setFont(cut)
        painter.setPen(color("ink"))
        for i, line in enumerate(wrap(text, box.width(), cut, 3)):
            spot = QRectF(box.x(), box.y() + i * px * 1.08, box.width(), px * 1.15)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignVCenter), line)

    def _draw_answer(self, painter: QPainter, box: QRectF, told: AnswerWords, px: float) -> None:
        ink = "ink" if told.open else "ink2"
        painter.setPen(QPen(color("edge"), 2))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(box, 12, 12)
        cap = QRectF(box.x() + 36, box.y() + 36, 64, 64)
        x = box.x() + 36
        if told.open:
            painter.setPen(QPen(color("edge"), 3))
            painter.drawRoundedRect(cap, 10, 10)
            painter.setFont(font(40, 600, tabular=True))
            painter.setPen(color("ink"))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), told.key)
            x = cap.right() + 24
        cut = font(px, 600, tabular=True)
        painter.setFont(cut)
        painter.setPen(color(ink))
        base = cap.center().y() + QFontMetricsF(cut).capHeight() / 2
        painter.drawText(QPointF(x, base), told.title)
        room = QRectF(box.x() + 36, box.y() + 118, box.width() - 60, box.height() - 122)
        small = next((size for size in (40, 38, 36) if len(wrap(told.below, room.width(), font(size))) <= 2), 36)
        draw_text(painter, room, told.below, small, 400, "ink2")
