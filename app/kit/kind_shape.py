"""The shapes that go with the kinds of members - circle, square, diamond, triangle - and a member's initials."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.theme import Tokens, font, theme

SHAPES = {"citizen": "circle", "politician": "square", "administrator": "diamond", "guest": "triangle"}


HIDDEN = ""
_hidden = False


@contextmanager
def kinds_hidden(hidden: bool) -> Iterator[None]:
    """While kinds are laid aside whatever is drawn inside is a circle in ink2; every picture for the wall is."""
    global _hidden
    before, _hidden = _hidden, hidden
    try:
        yield
    finally:
        _hidden = before


def draw_kind(
    painter: QPainter,
    center: QPointF,
    r: float,
    kind: str,
    tokens: Tokens,
    *,
    filled: bool = True,
    dashed: bool = False,
    color: str | None = None,
) -> None:
    """Draw the shape of `kind`; an unknown or hidden kind is a circle in ink2. `color` is '#rrggbb'."""
    kind = HIDDEN if _hidden else kind
    paint = QColor(color or kind_color(kind, tokens))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.5, r * 0.087)
    if filled and not dashed:
        painter.setBrush(paint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(shape_path(center, r, kind))
    else:
        pen = QPen(paint, width)
        if dashed:
            pen.setDashPattern([2.6, 2.0])
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape_path(center, r - width / 2, kind))
    painter.restore()


def draw_initials(
    painter: QPainter, center: QPointF, r: float, kind: str, text: str, colour: QColor | str, weight: int = 600
) -> None:
    """Write the initials of a member into the shape of `kind`, as large as suits a shape of radius `r`."""
    painter.save()
    painter.setFont(font(r * 17 / 23, weight))
    painter.setPen(QColor(colour))
    low = 0.17 * r if SHAPES.get(kind) == "triangle" and not _hidden else 0.0
    box = QRectF(center.x() - 2 * r, center.y() - r + low, 4 * r, 2 * r)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


def kind_color(kind: str, tokens: Tokens) -> str:
    """The colour of a kind, '#rrggbb'."""
    return tokens.kinds.get(kind, tokens.ink2)


def shape_path(center: QPointF, r: float, kind: str) -> QPainterPath:
    """The outline of a kind's shape; the four weigh the same to the eye at the same `r`."""
    path = QPainterPath()
    shape = SHAPES.get(kind, "circle")
    x, y = center.x(), center.y()
    if shape == "circle":
        path.addEllipse(center, r, r)
    elif shape == "square":
        half = 0.9 * r
        path.addRoundedRect(QRectF(x - half, y - half, 2 * half, 2 * half), 0.09 * r, 0.09 * r)
    elif shape == "diamond":
        path = _polygon([(x, y - 1.2 * r), (x + 1.2 * r, y), (x, y + 1.2 * r), (x - 1.2 * r, y)])
    else:
        path = _polygon([(x, y - 1.22 * r), (x + 1.25 * r, y + 0.93 * r), (x - 1.25 * r, y + 0.93 * r)])
    return path


def draw_rhombus(painter: QPainter, center: QPointF, half: float, colour: QColor | str) -> None:
    """The sign that goes with amber; `half` is half its diagonal."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    x, y = center.x(), center.y()
    painter.drawPath(_polygon([(x, y - half), (x + half, y), (x, y + half), (x - half, y)]))
    painter.restore()


def initials(name: str) -> str:
    """First letter of the first and of the last name; a person of one name has one."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return name.strip()[:1].upper()
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


class KindMark(QWidget):
    """The shape of a kind, small, beside a name."""

    def __init__(self, kind: str, size: int = 16, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or kind)

    def set_kind(self, kind: str, name: str = "") -> None:
        """Show another kind."""
        self._kind = kind
        self.setAccessibleName(name or kind)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side + 2, self._side + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = QRectF(self.rect()).center()
        draw_kind(painter, centre, self._side * 0.42, self._kind, theme().tokens)
        painter.end()


def _polygon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path
