"""The points of the branch in work on the wall: lines from the branch, the newest framed, children indented."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.kit.fit_text import wrap
from app.kit.icons import draw_icon
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.minutes.kinds import KIND_ICONS
from app.minutes.stage_rows import PointRow, window
from app.shell.language import tr

TEXT, ICON, PAD, INDENT, ICON_GAP = 44.0, 40.0, 24.0, 56.0, 20.0
LEAST_GAP, MOST_GAP, FRAME_PAD, DEEPEST = 16.0, 62.0, 14.0, 4
MORE_ROW = 52.0
VCENTRE = int(Qt.AlignmentFlag.AlignVCenter)


def draw_points(painter: QPainter, area: QRectF, frame: QRectF, rows: list[PointRow], question: str) -> list[str]:
    """Draw as many points as fit, the newest always among them, and give the kinds that are seen.

    `frame` is where the branch stands, from which the lines come. With no points the item's question is shown.
    """
    if not rows:
        _draw_question(painter, area, question)
        return []
    lines = [_lines(row, area.width()) for row in rows]
    heights = [_height(text, row.newest) for text, row in zip(lines, rows, strict=True)]
    fresh = next((i for i, row in enumerate(rows) if row.newest), len(rows) - 1)
    first, last = window([h + LEAST_GAP for h in heights], fresh, area.height() + LEAST_GAP, MORE_ROW)
    shown = last - first
    spare = area.height() - sum(heights[first:last]) - MORE_ROW * ((first > 0) + (last < len(rows)))
    gap = min(MOST_GAP, spare / max(1, shown - 1)) if shown > 1 else 0.0
    y = area.y()
    if first > 0:
        _draw_more(painter, QRectF(area.x(), y, area.width(), MORE_ROW), tr("%n earlier", "", first))
        y += MORE_ROW
    boxes: dict[int, QRectF] = {}
    for at in range(first, last):
        x = area.x() + INDENT * (min(rows[at].depth, DEEPEST) - 1)
        boxes[rows[at].id] = QRectF(x, y, area.right() - x, heights[at])
        y += heights[at] + gap
    for at in range(first, last):
        _draw_line(painter, frame, boxes, rows[at])
    for at in range(first, last):
        _draw_point(painter, boxes[rows[at].id], rows[at], lines[at])
    if last < len(rows):
        _draw_more(painter, QRectF(area.x(), y - gap, area.width(), MORE_ROW), tr("%n later", "", len(rows) - last))
    return [kind for kind in KIND_ICONS if any(row.kind == kind for row in rows[first:last])]


def _lines(row: PointRow, width: float) -> list[str]:
    room = width - INDENT * (min(row.depth, DEEPEST) - 1) - 2 * PAD - ICON - ICON_GAP
    text = f"{row.text} (+{row.hidden})" if row.hidden else row.text
    return wrap(text, room, wall_font(TEXT, 600 if row.newest else 400), 2)


def _height(lines: list[str], newest: bool) -> float:
    return len(lines) * wall_px(TEXT) * 1.2 + (2 * FRAME_PAD if newest else 0.0)


def _draw_point(painter: QPainter, box: QRectF, row: PointRow, lines: list[str]) -> None:
    if row.newest:
        # Dashed and pale: it is not in the minutes yet.
        style = Qt.PenStyle.DashLine if row.echo else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color("edge" if row.echo else "accent"), 4, style))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 10, 10)
    line = wall_px(TEXT) * 1.2
    y = box.y() + (FRAME_PAD if row.newest else 0.0)
    ink = color("ink2" if row.echo else "accent" if row.newest else "ink")
    draw_icon(painter, KIND_ICONS[row.kind], QRectF(box.x() + PAD, y + (line - ICON) / 2, ICON, ICON), ink)
    painter.setFont(wall_font(TEXT, 600 if row.newest else 400))
    painter.setPen(color("ink2" if row.echo else "ink"))
    left = box.x() + PAD + ICON + ICON_GAP
    for i, words in enumerate(lines):
        painter.drawText(QRectF(left, y + i * line, box.right() - left, line), VCENTRE, words)


def _draw_line(painter: QPainter, frame: QRectF, boxes: dict[int, QRectF], row: PointRow) -> None:
    """From the branch to a point right under it, from a point to one under that; none if the upper one is not seen."""
    box = boxes[row.id]
    end = QPointF(box.x() + (0 if row.newest else 8), _first_middle(box, row.newest))
    if row.depth == 1:
        start = QPointF(frame.right(), frame.center().y())
        half = QPointF((end.x() - start.x()) / 2, 0)
        one, two = start + half, end - half
    elif row.parent in boxes:
        above = boxes[row.parent]
        start = QPointF(above.x() + PAD + ICON / 2, above.bottom() - 2)
        one, two = QPointF(start.x(), end.y()), QPointF(start.x(), end.y())
    else:
        return
    path = QPainterPath(start)
    path.cubicTo(one, two, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("accent" if row.newest else "edge"), 5 if row.newest else 3))
    painter.drawPath(path)


def _first_middle(box: QRectF, newest: bool) -> float:
    """The height of the first line of a point, where its line arrives; the newest is met in the middle of its frame."""
    return box.center().y() if newest else box.y() + wall_px(TEXT) * 0.6


def _draw_more(painter: QPainter, box: QRectF, words: str) -> None:
    painter.setFont(wall_font(32))
    painter.setPen(color("ink2"))
    painter.drawText(box.adjusted(PAD, 0, 0, 0), VCENTRE, words)


def _draw_question(painter: QPainter, area: QRectF, question: str) -> None:
    cut = wall_font(60, 600)
    painter.setFont(cut)
    painter.setPen(color("ink2"))
    line = wall_px(60) * 1.25
    for i, words in enumerate(wrap(question, area.width() - PAD, cut, 5) if question else ()):
        painter.drawText(QRectF(area.x() + PAD, area.y() + 40 + i * line, area.width(), line), VCENTRE, words)
