"""Puts the drawing of a board on a picture or a page."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from app.board.exchange.drawing import Dot, Drawing, Patch, Photo, Shape, Words
from app.kit.theme import sharp


def paint(painter: QPainter, drawing: Drawing, seen: QRectF | None = None) -> None:
    """Paint a drawing at scale 1 from (0, 0), or only what can be seen of it."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for piece in drawing.pieces:
        if isinstance(piece, Words):
            if seen is None or seen.top() - 2 * piece.px < piece.base < seen.bottom() + 2 * piece.px:
                _paint_words(painter, piece)
        elif isinstance(piece, Patch):
            if seen is None or seen.intersects(QRectF(piece.x, piece.y, piece.w, piece.h)):
                _paint_patch(painter, piece)
        elif isinstance(piece, Photo):
            image = QImage.fromData(QByteArray(piece.content))
            painter.drawImage(QRectF(piece.x, piece.y, piece.w, piece.h), image)
        else:
            _paint_full(painter, piece)


def _paint_words(painter: QPainter, words: Words) -> None:
    painter.setFont(sharp(words.px, words.weight))
    painter.setPen(QColor(words.colour))
    painter.drawText(QPointF(words.x, words.base), words.text)


def _paint_patch(painter: QPainter, patch: Patch) -> None:
    painter.setPen(QPen(QColor(patch.line), 1) if patch.line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(patch.fill))
    painter.drawRoundedRect(QRectF(patch.x, patch.y, patch.w, patch.h), patch.radius, patch.radius)


def _paint_full(painter: QPainter, piece: Dot | Shape) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(piece.fill))
    if isinstance(piece, Dot):
        painter.drawEllipse(QPointF(piece.x, piece.y), piece.radius, piece.radius)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in piece.corners]))
