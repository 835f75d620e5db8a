"""The minutes on the wall: the branch in work open at a size that is read from the last row, the others beside it."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.kit.fit_text import elide, wrap
from app.kit.icons import draw_icon
from app.kit.stage import BOTTOM_BAND, MARGIN, TOP_BAND, Stage, wall_font, wall_px
from app.kit.theme import color
from app.minutes.kinds import KIND_ICONS
from app.minutes.live import live_line
from app.minutes.stage_map import draw_wall_map, wall_map
from app.minutes.stage_points import draw_points
from app.minutes.stage_rows import BranchRow, branch_rows, focus_of, point_rows, with_echo
from app.minutes.stage_strip import STRIP_HEIGHT, draw_legend, draw_strip
from app.shell.language import tr
from db.agenda import items, shown, wall
from db.file import CommitteeFile
from db.living_tree import living_tree

VCENTRE = int(Qt.AlignmentFlag.AlignVCenter)
NUMBER_WIDTH = 70.0
DONE_ROW, COMING_ROW, LEAST_ROW, FRAME_HEIGHT, FRAME_GAP = 70.0, 60.0, 50.0, 150.0, 16.0


class MapStage(Stage):
    """The map at work; names of people are never on it."""

    tables = ("map", "node", "item", "item_time", "meeting", "wall")

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        showing = shown(self.file)
        if showing.meeting is None:
            return
        tree = living_tree(self.file, showing.meeting.id).tree
        focus = focus_of(tree, showing.item)
        room = QRectF(MARGIN, TOP_BAND + 12, width - 2 * MARGIN, BOTTOM_BAND - TOP_BAND - 24)
        if focus is None:
            painter.setPen(color("ink2"))
            painter.setFont(wall_font(60, 600))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), tr("Nothing has been written yet"))
            return
        live = None if wall(self.file).frozen else live_line(self.file)
        agenda = items(self.file, showing.meeting.id)
        question = showing.item.question if showing.item and showing.item.id == focus.item else ""
        strip = QRectF(room.x(), room.bottom() - STRIP_HEIGHT, room.width(), STRIP_HEIGHT)
        whole = QRectF(room.x(), room.y(), room.width(), strip.y() - room.y() - 14)
        found = wall_map(self.file, tree, agenda, focus, live, question, whole)
        if found is not None:
            draw_legend(painter, strip, draw_wall_map(painter, whole, *found, focus))
            return
        rows = branch_rows(tree, agenda, focus.id)
        points = with_echo(point_rows(tree, focus), live) if live else point_rows(tree, focus)
        column = QRectF(room.x(), room.y(), min(500.0, width * 0.31), strip.y() - room.y() - 14)
        frame = draw_branches(painter, column, rows)
        left = column.right() + min(138.0, width * 0.06)
        area = QRectF(left, room.y(), room.right() - left, column.height())
        kinds = draw_points(painter, area, frame, points, question)
        draw_strip(painter, strip, rows, kinds)


def draw_branches(painter: QPainter, column: QRectF, rows: list[BranchRow]) -> QRectF:
    """The branches from above, the one in work framed; gives its frame. What does not fit is counted in one line."""
    at = next((i for i, row in enumerate(rows) if row.now), 0)
    done, coming = rows[:at], rows[at + 1 :]
    room = column.height() - FRAME_HEIGHT - 2 * FRAME_GAP
    height = max(LEAST_ROW, wall_px(36) * 1.3)
    fit = max(0, int(room // height))
    keep_done, keep_coming = share(len(done), len(coming), fit)
    crowd = keep_done + keep_coming
    step_done = min(DONE_ROW, room / crowd) if crowd else DONE_ROW
    step_coming = min(COMING_ROW, room / crowd) if crowd else COMING_ROW
    y = column.y()
    lines = folded(done, keep_done, from_start=True)
    for line in lines:
        _draw_row(painter, QRectF(column.x(), y, column.width(), step_done), line, "ink")
        y += step_done
    y += FRAME_GAP if lines else 0
    frame = QRectF(column.x(), y, column.width(), FRAME_HEIGHT)
    if rows:
        _draw_frame(painter, frame, rows[at])
    y = frame.bottom() + FRAME_GAP
    for line in folded(coming, keep_coming, from_start=False):
        _draw_row(painter, QRectF(column.x(), y, column.width(), step_coming), line, "ink2")
        y += step_coming
    return frame


def share(before: int, after: int, room: int) -> tuple[int, int]:
    """How many lines those before and those after get; what lies ahead gets at least two of them."""
    if before + after <= room:
        return before, after
    for_after = min(after, max(2, room - before))
    return min(before, max(0, room - for_after)), min(for_after, room)


def folded(rows: list[BranchRow], lines: int, *, from_start: bool) -> list[BranchRow | str]:
    """The rows in so many lines: those farthest from the branch in work become a count."""
    if len(rows) <= lines:
        return list(rows)
    if lines <= 0:
        return []
    left_out = len(rows) - lines + 1
    if from_start:
        return [tr("%n earlier", "", left_out), *rows[left_out:]]
    return [*rows[: lines - 1], tr("%n later", "", left_out)]


def _draw_row(painter: QPainter, box: QRectF, row: BranchRow | str, ink: str) -> None:
    if isinstance(row, str):
        painter.setFont(wall_font(32))
        painter.setPen(color("ink2"))
        painter.drawText(box.adjusted(NUMBER_WIDTH, 0, 0, 0), VCENTRE, row)
        return
    painter.setFont(wall_font(36, 400, tabular=True))
    painter.setPen(color("ink2"))
    painter.drawText(box, VCENTRE, row.number)
    right = _draw_counts(painter, box, row.counts)
    cut = wall_font(36)
    painter.setFont(cut)
    painter.setPen(color(ink))
    left = box.x() + NUMBER_WIDTH
    painter.drawText(
        QRectF(left, box.y(), right - left, box.height()), VCENTRE, elide(row.title, right - left - 12, cut)
    )


def _draw_counts(painter: QPainter, box: QRectF, of: dict[str, int]) -> float:
    """The most frequent kinds, one or two so that the title keeps its room; gives where they begin."""
    right = box.right()
    painter.setFont(wall_font(32, 400, tabular=True))
    painter.setPen(color("ink2"))
    most = sorted(of, key=lambda kind: -of[kind])[: 2 if box.width() >= 480 else 1]
    for kind in reversed([kind for kind in of if kind in most]):
        text = str(of[kind])
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(right - wide, box.y(), wide + 2, box.height()), VCENTRE, text)
        right -= wide + 38
        draw_icon(painter, KIND_ICONS[kind], QRectF(right, box.center().y() - 15, 30, 30), color("ink2"))
        right -= 12
    return right


def _draw_frame(painter: QPainter, frame: QRectF, row: BranchRow) -> None:
    painter.setPen(QPen(color("accent"), 4))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 10, 10)
    painter.setPen(color("ink"))
    left = frame.x() + 28
    if row.number:
        painter.setFont(wall_font(44, 600, tabular=True))
        painter.drawText(QRectF(left, frame.y(), 60, frame.height()), VCENTRE, row.number)
        left = frame.x() + NUMBER_WIDTH + (16 if len(row.number) > 1 else 0)
    wide = frame.right() - 20 - left
    px = next((px for px in (44, 40) if len(wrap(row.title, wide, wall_font(px, 600))) <= 2), 36)
    cut = wall_font(px, 600)
    line = wall_px(px) * 1.15
    lines = wrap(row.title, wide, cut, 2 if px > 36 else 3)
    painter.setFont(cut)
    y = frame.center().y() - len(lines) * line / 2
    for i, words in enumerate(lines):
        painter.drawText(
            QRectF(QPointF(left, y + i * line), QPointF(frame.right(), y + (i + 1) * line)), VCENTRE, words
        )
