"""Rows of lists and tables: their ground, their states, and how a table of Qt becomes one of ours."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QWidget

from app.kit.theme import color

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Pressable(QFrame):
    """A region that can be chosen as a whole: `pressed` by a click, by Enter or by Space."""

    pressed = Signal()

    def __init__(self, presses: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presses = presses
        if presses:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._presses and inside and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._presses and event.key() in ENTER and not event.modifiers():
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def ground(self, rest: str) -> str:
        """The token of the ground: one step darker under the pointer."""
        return "sunken" if self._presses and self.underMouse() else rest


class ListRow(Pressable):
    """One row of a list under a thin line; widgets go into `cells`. Selected rows are tinted and framed."""

    def __init__(self, height: int = 34, *, presses: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(presses, parent)
        self._selected = False
        self.setFixedHeight(height)
        self.cells = QHBoxLayout(self)
        self.cells.setContentsMargins(8, 1, 8, 0)
        self.cells.setSpacing(8)

    def set_selected(self, selected: bool) -> None:
        """Tint and frame the row."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hovered = self.ground("") == "sunken"
        draw_row(painter, QRectF(self.rect()), selected=self._selected or self.hasFocus(), hovered=hovered)
        painter.end()


def draw_row(
    painter: QPainter, rect: QRectF, *, selected: bool = False, hovered: bool = False, current: bool = False
) -> None:
    """The ground of a row with its line above; `current` has a bar at the left, `selected` a tint and a frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if current:
        painter.fillRect(rect, color("surface"))
    elif hovered and not selected:
        painter.fillRect(rect, color("sunken"))
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), color("line"))
    if selected:
        painter.setPen(QPen(color("accent"), 2))
        painter.setBrush(color("accent_soft"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
    if current:
        painter.fillRect(QRectF(rect.x(), rect.y(), 4, rect.height()), color("accent"))
    painter.restore()


def calm_list(view: QAbstractItemView) -> None:
    """Rows as high as the sheet wants them from the beginning; Tab goes on to what follows. Call it before filling."""
    # Qt measures rows when the first of them is chosen; without its sheet the view would keep them too low.
    view.ensurePolished()
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)


def calm_table(table: QTableView, row_height: int = 38) -> None:
    """Whole rows, thin lines above them, headers at the left; Tab goes on to what follows the table."""
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    calm_list(table)
    table.setWordWrap(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    upright = table.verticalHeader()
    upright.hide()
    upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    upright.setMinimumSectionSize(24)
    upright.setDefaultSectionSize(row_height)
