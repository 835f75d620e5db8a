"""The small cap that shows a key: its words, its size and its drawing."""

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPen, QPolygonF

from app.kit.theme import font
from app.kit.wording import KEY_NAMES as KEY_NAMES

CAP_HEIGHT = 18.0
ARROW_WIDTH = 10.0
ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
TURNS = {"→": 0.0, "↓": 90.0, "←": 180.0, "↑": 270.0}

DEAF_WHILE_WRITING = {"Space", "Del", "Delete", "Backspace", "Ins", "Insert", *ARROWS}


def key_parts(key: str) -> list[str]:
    """The keys of a sequence as QKeySequence writes it: 'Ctrl+Shift++' gives Ctrl, Shift and +."""
    if key == "+":
        return ["+"]
    if key.endswith("++"):
        return [*key[:-2].split("+"), "+"]
    return [part for part in key.split("+") if part]


def key_cap_text(key: str) -> str:
    """What stands on the cap of `key`, in the words of KEY_NAMES; arrows are signs that `draw_key_cap` draws."""
    if sys.platform == "darwin" and len(key_parts(key)) > 1:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join(ARROWS.get(part) or KEY_NAMES.get(part) or _sign(part) for part in key_parts(key))


def acts_while_writing(key: str) -> bool:
    """Whether the key is a command even in the middle of a text: anything that is neither letter nor editing key."""
    parts = [part for part in key_parts(key) if part != "Shift"]
    return bool(parts) and not (len(parts) == 1 and (len(parts[0]) == 1 or parts[0] in DEAF_WHILE_WRITING))


def key_cap_width(text: str, px: float = 12) -> float:
    """How wide the cap of `text` is drawn; it is never narrower than high."""
    return max(CAP_HEIGHT * px / 12, _text_width(text, px) + px)


def draw_key_cap(
    painter: QPainter, at: QRectF | QPointF, text: str, colour: QColor | str, *, edge: QColor | str = "", px: float = 12
) -> QRectF:
    """Draw the cap in the middle of a rectangle, or rightwards from a point at half its height; give its place."""
    width, height = key_cap_width(text, px), CAP_HEIGHT * px / 12
    cap = QRectF(0, 0, width, height)
    if isinstance(at, QRectF):
        cap.moveCenter(at.center())
    else:
        cap.moveTopLeft(QPointF(at.x(), at.y() - height / 2))
    line = px / 12
    # Half a line inwards: a thin line is crisp only when its middle lies in the middle of a pixel.
    inner = QRectF(round(cap.x()), round(cap.y()), round(width), height).adjusted(
        line / 2, line / 2, -line / 2, -line / 2
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge or colour), line))
    painter.drawRoundedRect(inner, 4 * line, 4 * line)
    _draw_text(painter, inner, text, QColor(colour), px)
    painter.restore()
    return cap


def _sign(part: str) -> str:
    return part.upper() if len(part) == 1 else part


def _text_width(text: str, px: float) -> float:
    measure = QFontMetricsF(font(px, 600))
    arrow = ARROW_WIDTH * px / 12
    return sum(arrow if piece in TURNS else measure.horizontalAdvance(piece) for piece in _pieces(text))


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for sign in text:
        if sign in TURNS:
            pieces += [sign, ""]
        else:
            pieces[-1] += sign
    return [piece for piece in pieces if piece]


def _draw_text(painter: QPainter, rect: QRectF, text: str, colour: QColor, px: float) -> None:
    painter.setFont(font(px, 600))
    painter.setPen(colour)
    x = rect.center().x() - _text_width(text, px) / 2
    for piece in _pieces(text):
        width = _text_width(piece, px)
        spot = QRectF(x, rect.y(), width, rect.height())
        if piece in TURNS:
            _draw_arrow(painter, spot.center(), TURNS[piece], px / 12, colour)
        else:
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), piece)
        x += width


def _draw_arrow(painter: QPainter, centre: QPointF, turn: float, unit: float, colour: QColor) -> None:
    # The typeface has no arrows, so they are drawn.
    painter.save()
    painter.translate(centre)
    painter.rotate(turn)
    painter.scale(unit, unit)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawLine(QPointF(-4, 0), QPointF(4, 0))
    painter.drawPolyline(QPolygonF([QPointF(1, -3), QPointF(4, 0), QPointF(1, 3)]))
    painter.restore()
