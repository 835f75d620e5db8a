"""Notes as they are painted: blank ones baked, their text set once, far away only a hint of it."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QStaticText, QTransform

from app.board.lettering import DOT, MARGIN, Lettering, letter, note_font, static_text
from app.board.marks import draw_badge, draw_colour_mark, draw_marks, has_marks
from app.board.silent_back import BACK, draw_back
from app.kit.theme import color, theme
from db.board import Note
from db.board_places import Boxed

GREEKED: Final = 0.22
BARS_FROM: Final = 0.06
RADIUS: Final = 6.0
MOST_DOTS: Final = 8
BLANKS: Final = 64
STEP_BELOW: Final = 6.0
OVERHANG: Final = 14.0
"""How far a stack and its count hang over the right and lower edge of its note."""


class Brush:
    """Paints notes at any scale (device pixels per board unit); keeps what costs time."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[Lettering, QStaticText]] = {}
        self._blanks: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

    def forget(self, id_: int | None = None) -> None:
        """Set the text of a note (of all without one) anew when it is next painted."""
        if id_ is None:
            self._texts.clear()
        else:
            self._texts.pop(id_, None)

    def paint(
        self, painter: QPainter, shown: Sequence[Note], below: Mapping[int, int], scale: float, left: int, top: int
    ) -> None:
        """Paint notes from the lowest to the highest; the device's (0, 0) is pixel (left, top) of the board.

        `below` is how many notes lie under one, by id.
        """
        if scale < GREEKED:
            self._paint_far(painter, shown, scale)
        else:
            self._paint_near(painter, shown, below, scale, left, top)

    def _paint_far(self, painter: QPainter, shown: Sequence[Note], scale: float) -> None:
        by_colour: dict[str, list[QRect]] = {}
        bars = []
        for note in shown:
            box = pixels(note, scale)
            by_colour.setdefault(BACK if note.covered else note.colour, []).append(box)
            if scale > BARS_FROM and not note.covered:
                tall = max(1.0, 18 * scale)
                for down, part in ((24, 0.74), (58, 0.5)):
                    bars.append(QRectF(box.x() + 16 * scale, box.y() + down * scale, box.width() * part, tall))
        painter.setPen(Qt.PenStyle.NoPen)
        for name, boxes in by_colour.items():
            painter.setBrush(color(name))
            painter.drawRects(boxes)
        ink = QColor(theme().tokens.note_ink)
        ink.setAlpha(70)
        painter.setBrush(ink)
        painter.drawRects(bars)

    def _paint_near(
        self, painter: QPainter, shown: Sequence[Note], below: Mapping[int, int], scale: float, left: int, top: int
    ) -> None:
        ink = QColor(theme().tokens.note_ink)
        painter.setPen(ink)
        painter.setBrush(ink)
        for note in shown:
            box = pixels(note, scale)
            painter.setWorldTransform(QTransform.fromTranslate(-left, -top))
            blank = self._blank(BACK if note.covered else note.colour, box.width(), box.height(), scale)
            for depth in range(min(2, below.get(note.id, 0)), 0, -1):
                off = round(STEP_BELOW * depth * scale)
                painter.setOpacity(1.0 - 0.25 * depth)
                painter.drawPixmap(box.x() + off, box.y() + off, blank)
                painter.setOpacity(1.0)
            painter.drawPixmap(box.topLeft(), blank)
            painter.setWorldTransform(QTransform(scale, 0, 0, scale, box.x() - left, box.y() - top))
            if not note.covered:
                lettering, text = self._text(note)
                painter.setFont(note_font(lettering.px))
                painter.drawStaticText(QPointF(MARGIN, MARGIN), text)
            if note.dots:
                self._draw_dots(painter, note)
            if has_marks(note):
                draw_marks(painter, note, ink)
            if note.id in below:
                draw_badge(painter, note, below[note.id] + 1)
                painter.setPen(ink)
                painter.setBrush(ink)
        painter.setWorldTransform(QTransform.fromTranslate(-left, -top))

    def _draw_dots(self, painter: QPainter, note: Note) -> None:
        down = note.h - DOT - 10
        shown = note.dots if note.dots <= MOST_DOTS else 1
        for n in range(shown):
            painter.drawEllipse(QRectF(MARGIN + n * (DOT + 4), down, DOT, DOT))
        if note.dots > MOST_DOTS:
            painter.setFont(note_font(22))
            painter.drawText(QPointF(MARGIN + DOT + 8, note.h - 9), str(note.dots))

    def _text(self, note: Note) -> tuple[Lettering, QStaticText]:
        made = self._texts.get(note.id)
        if made is None:
            lettering = letter(note.text, note.w, note.h, note.dots > 0)
            made = self._texts[note.id] = (lettering, static_text(lettering, note.w))
        return made

    def _blank(self, colour: str, width: int, height: int, scale: float) -> QPixmap:
        key = (colour, width, height)
        blank = self._blanks.get(key)
        if blank is None:
            blank = QPixmap(max(1, width), max(1, height))
            blank.fill(Qt.GlobalColor.transparent)
            painter = QPainter(blank)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if colour == BACK:
                draw_back(painter, QRectF(0, 0, width, height), scale)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(colour))
                painter.drawRoundedRect(QRectF(0, 0, width, height), RADIUS * scale, RADIUS * scale)
                painter.scale(scale, scale)
                draw_colour_mark(painter, colour, width / scale)
            painter.end()
            self._blanks[key] = blank
            while len(self._blanks) > BLANKS:
                self._blanks.popitem(last=False)
        return blank


def pixels(box: Boxed, scale: float) -> QRect:
    """A rectangle of the board in whole pixels: every tile must round it alike."""
    return QRect(round(box.x * scale), round(box.y * scale), round(box.w * scale), round(box.h * scale))
