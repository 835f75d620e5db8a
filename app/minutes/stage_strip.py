"""The strip under the map on the wall: each branch as a small sheet, and what the icons mean."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.kit.icons import draw_icon
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.minutes.kinds import KIND_ICONS, kind_word
from app.minutes.stage_rows import BranchRow

STRIP_HEIGHT = 84.0
SHEET, LEAST_SHEET, GAP, LINES = 108.0, 80.0, 14.0, 5
LEGEND_GAP, LEGEND_ICON, LEGEND_PX = 22.0, 30.0, 28.0


def draw_strip(painter: QPainter, box: QRectF, rows: list[BranchRow], kinds: list[str]) -> None:
    """Sheets from the left, as wide as there is room for; the legend at the right as far as it fits."""
    count = max(1, len(rows))
    legend = sum(_legend_widths(kinds))
    width = min(SHEET, max(LEAST_SHEET, (box.width() - legend - 20) / count - GAP))
    width = min(width, max(LEAST_SHEET / 2, (box.width() + GAP) / count - GAP))
    fit = int((box.width() + GAP) // (width + GAP))
    at = next((i for i, row in enumerate(rows) if row.now), 0)
    first = max(0, min(at - fit // 2, count - fit))
    for i, row in enumerate(rows[first : first + fit]):
        _draw_sheet(painter, QRectF(box.x() + i * (width + GAP), box.y(), width, STRIP_HEIGHT), row)
    used = min(count, fit) * (width + GAP)
    draw_legend(painter, box.adjusted(used + 20, 0, 0, 0), kinds)


def _draw_sheet(painter: QPainter, sheet: QRectF, row: BranchRow) -> None:
    painter.setPen(QPen(color("accent" if row.now else "line"), 4 if row.now else 2))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(sheet.adjusted(2, 2, -2, -2), 8, 8)
    painter.setFont(wall_font(27, 600, tabular=True))
    painter.setPen(color("ink" if row.now else "ink2"))
    top = wall_px(27) * 1.25 if row.number else 8.0
    painter.drawText(
        QRectF(sheet.x() + 12, sheet.y() + 4, sheet.width() - 16, top), int(Qt.AlignmentFlag.AlignVCenter), row.number
    )
    pen = QPen(color("ink" if row.now else "ink2"), 3)
    painter.setPen(pen)
    room = sheet.width() - 26
    lines = min(LINES, int((STRIP_HEIGHT - top - 14) // 8))
    for i, length in enumerate(row.lengths[-lines:]):
        y = sheet.y() + top + 8 + i * 8
        long = room * min(1.0, 0.35 + length / 60)
        painter.drawLine(round(sheet.x() + 13), round(y), round(sheet.x() + 13 + long), round(y))


def _legend_widths(kinds: list[str]) -> list[float]:
    measure = QFontMetricsF(wall_font(LEGEND_PX))
    return [LEGEND_ICON + 8 + measure.horizontalAdvance(kind_word(kind).lower()) + LEGEND_GAP for kind in kinds]


def draw_legend(painter: QPainter, box: QRectF, kinds: list[str]) -> None:
    """What the icons mean, at the right, as far as there is room."""
    widths = _legend_widths(kinds)
    while widths and sum(widths) > box.width() + LEGEND_GAP:
        widths = widths[:-1]
    painter.setFont(wall_font(LEGEND_PX))
    x = box.right() - sum(widths) + LEGEND_GAP
    for kind, width in zip(kinds, widths, strict=False):
        spot = QRectF(x, box.center().y() - LEGEND_ICON / 2, LEGEND_ICON, LEGEND_ICON)
        draw_icon(painter, KIND_ICONS[kind], spot, color("ink2"))
        painter.setPen(color("ink2"))
        room = QRectF(x + LEGEND_ICON + 8, box.y(), width, box.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), kind_word(kind).lower())
        x += width
