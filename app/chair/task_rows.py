"""The rows of the preparation page: a task with its tick and day, a tip with its way out."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.chair.words import iso_day
from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.kind_shape import draw_rhombus
from app.kit.rows import Pressable, draw_row
from app.kit.theme import color, font
from app.shell.language import tr
from db.handover_pack import Tip
from db.preparation import Task, overdue

ROW, TIP = 34, 30
DAY = 84.0


class TaskRow(Pressable):
    """A task; a click or Space ticks it, a double click changes it. Signals: `opened`, it is to be changed."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)
        self.setFixedHeight(ROW)
        self.task: Task | None = None
        self._today = date.min

    def show_task(self, task: Task, today: date) -> None:
        """Show a task as it stands on that day."""
        self.task, self._today = task, today
        self.setObjectName(f"task_{task.id}")
        self.setAccessibleName(task.text)
        state = tr("done") if task.done else tr("overdue") if self.late else tr("to do")
        self.setAccessibleDescription(f"{state}, {iso_day(task.due_on)}")
        self.setToolTip(task.text)
        self.update()

    @property
    def late(self) -> bool:
        """Whether the day has passed."""
        return self.task is not None and overdue(self.task, self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            (self.focusNextChild if event.key() == Qt.Key.Key_Down else self.focusPreviousChild)()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Only the box ticks: words are clicked to choose the row, and to change it.
        if event.position().x() <= ROW + 4:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.task is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_row(painter, rect, selected=self.hasFocus(), hovered=self.underMouse())
        name = "checkbox-marked-outline" if self.task.done else "checkbox-blank-outline"
        draw_icon(painter, name, QRectF(8, 8, 20, 20), color("ink2"))
        painter.setPen(color("ink3" if self.task.done else "ink"))
        cut = font(14)
        painter.setFont(cut)
        room = rect.adjusted(38, 0, -DAY - 12, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(self.task.text, room.width(), cut))
        self._draw_day(painter, rect)
        painter.end()

    def _draw_day(self, painter: QPainter, rect: QRectF) -> None:
        assert self.task is not None
        if self.late:
            draw_rhombus(painter, QRectF(rect.right() - DAY - 6, 0, 12, rect.height()).center(), 5, color("amber"))
        painter.setFont(font(13, 600 if self.late else 400, tabular=True))
        painter.setPen(color("amber_text" if self.late else "ink3" if self.task.done else "ink2"))
        where = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(rect.adjusted(0, 0, -8, 0), where, iso_day(self.task.due_on))


class TipRow(Pressable):
    """A tip; Del or a click on its cross takes it away. Signals: `removed`."""

    removed = Signal()

    def __init__(self, tip: Tip, width: int, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)
        self.tip = tip
        self.setObjectName(f"tip_{tip.id}")
        self.setAccessibleName(tip.text)
        self.setAccessibleDescription(tr("Del: remove the tip"))
        self._lines = self._wrapped(width - 44)
        self.setFixedHeight(12 + 18 * len(self._lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - 30:
            self.removed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_row(painter, rect, selected=self.hasFocus(), hovered=self.underMouse())
        painter.setFont(font(14))
        painter.setPen(color("ink"))
        for i, line in enumerate(self._lines):
            painter.drawText(QRectF(8, 6 + 18 * i, rect.width() - 40, 18), int(Qt.AlignmentFlag.AlignVCenter), line)
        draw_icon(painter, "close", QRectF(rect.right() - 24, 7, 16, 16), color("ink2"))
        painter.end()

    def _wrapped(self, width: float) -> list[str]:
        from app.kit.fit_text import wrap

        return wrap(self.tip.text, width, font(14), 6) or [""]
