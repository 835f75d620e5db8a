"""How often each leads: a row a person, a column a meeting; a full dot was led, a ring is planned."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.row_table import CENTRE, RIGHT, draw_text
from app.kit.theme import color
from app.shell.language import tr
from db.agenda import Meeting
from db.chair import Share

ROW, HEAD, LEGEND, COUNT, CELL, LEAST_NAME = 30, 30, 32, 24, 26, 130
SHORT = 6


class ShareTable(QWidget):
    """Drawn whole; it says the same in words to those who hear the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shares: Sequence[Share] = ()
        self._meetings: Sequence[Meeting] = ()

    def show_shares(self, shares: Sequence[Share], meetings: Sequence[Meeting]) -> None:
        """Show who leads which of the meetings, and how many in all."""
        self._shares, self._meetings = shares, meetings
        counts = (f"{one.person.name} {len(one.led) + len(one.planned)}" for one in shares)
        self.setAccessibleName(tr("Turns to lead"))
        self.setAccessibleDescription(", ".join(counts))
        self.setFixedHeight(HEAD + ROW * len(shares) + LEGEND)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, HEAD + ROW * len(self._shares) + LEGEND)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() - COUNT - LEAST_NAME
        shown = self._meetings[-max(1, room // 18) :]
        cell = min(CELL, room / max(1, len(shown)))
        left = self.width() - COUNT - cell * len(shown)
        draw_text(painter, QRectF(0, 0, left - 8, HEAD), tr("Turns to lead"), px=16, weight=600)
        for i, meeting in enumerate(shown):
            spot = QRectF(left + cell * i, 0, cell, HEAD)
            draw_text(painter, spot, str(meeting.number), "ink2", px=13, align=CENTRE, tabular=True)
        for place, share in enumerate(self._shares):
            y = HEAD + ROW * place
            draw_text(painter, QRectF(0, y, left - 8, ROW), share.person.name)
            for i, meeting in enumerate(shown):
                self._draw_dot(painter, QPointF(left + cell * (i + 0.5), y + ROW / 2), meeting.id, share)
            count = str(len(share.led) + len(share.planned))
            draw_text(painter, QRectF(0, y, self.width(), ROW), count, align=RIGHT, tabular=True)
        self._draw_legend(painter, HEAD + ROW * len(self._shares))
        painter.end()

    def _draw_dot(self, painter: QPainter, centre: QPointF, meeting: int, share: Share) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("ink"))
        if meeting in share.led:
            painter.drawEllipse(centre, SHORT, SHORT)
        elif meeting in share.planned:
            painter.setPen(QPen(color("ink2"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, SHORT, SHORT)
        else:
            painter.setBrush(color("edge"))
            painter.drawEllipse(centre, 1.5, 1.5)

    def _draw_legend(self, painter: QPainter, y: float) -> None:
        middle = y + LEGEND / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("ink"))
        painter.drawEllipse(QPointF(7, middle), 5, 5)
        draw_text(painter, QRectF(18, y, 60, LEGEND), tr("led"), "ink2", px=13)
        painter.setPen(QPen(color("ink2"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(79, middle), 5, 5)
        draw_text(painter, QRectF(90, y, 90, LEGEND), tr("planned"), "ink2", px=13)
