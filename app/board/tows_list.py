"""Strategies as rows on the laptop: their field, their words, who sees to them by when, and what is still unclear."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.board.tows_choose import draw_choice
from app.board.tows_words import VERBS
from app.kit.fit_text import elide, wrap
from app.kit.icons import draw_icon
from app.kit.rows import draw_row
from app.kit.theme import color, font
from app.shell.language import tr
from db.errors import words
from db.strategies import Concrete, Strategy

ROW: Final = Qt.ItemDataRole.UserRole + 1
LINE, PAD, VERB, MARK = 19.0, 10.0, 76.0, 86.0
NARROW: Final = 560
"""In a list of less pixels the three questions stand below the words."""
QUESTIONS: Final = (("who", words("Who")), ("what", words("What")), ("when", words("When")))


@dataclass(frozen=True)
class StrategyRow:
    """A strategy as it is listed; `below` is who and when, `action` whether it is an action already."""

    strategy: Strategy
    below: str = ""
    concrete: Concrete | None = None
    picking: bool = False
    action: bool = False


class StrategyList(QListView):
    """The strategies, one a row.

    Signals:
        given: a strategy by id, by Return or a click.
        dropped: a strategy is to be deleted.
        edited: its words are to be changed.
    """

    given = Signal(int)
    dropped = Signal(int)
    edited = Signal(int)

    def __init__(self, name: str, *, marks: bool = True) -> None:
        """`marks`: the row in work stays marked while the keyboard is elsewhere."""
        super().__init__()
        self.setObjectName(name)
        self.marks = marks
        self.setAccessibleName(tr("Strategies"))
        self.rows = QStandardItemModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(StrategyPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.given.emit(index.data(ROW).strategy.id))

    def show_rows(self, held: Sequence[StrategyRow]) -> None:
        """Show strategies; the one the keyboard is on stays it."""
        at = self.current()
        before = self.currentIndex().row()
        blocked = self.selectionModel().blockSignals(True)
        self.rows.setRowCount(len(held))
        for n, row in enumerate(held):
            item = self.rows.item(n) or QStandardItem()
            item.setEditable(False)
            item.setText(row.strategy.text)
            item.setData(row, ROW)
            item.setData(told(row), Qt.ItemDataRole.AccessibleTextRole)
            self.rows.setItem(n, item)
        ids = [row.strategy.id for row in held]
        place = ids.index(at) if at in ids else max(0, min(before, len(held) - 1))
        if held:
            self.setCurrentIndex(self.rows.index(place, 0))
        self.selectionModel().blockSignals(blocked)
        self.scheduleDelayedItemsLayout()

    def current(self) -> int | None:
        """The strategy the keyboard is on."""
        row = self.currentIndex().data(ROW)
        return row.strategy.id if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = event.key(), self.current()
        if key == Qt.Key.Key_Escape or at is None:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit(at)
        elif key == Qt.Key.Key_F2:
            self.edited.emit(at)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(at)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class StrategyPainter(QStyledItemDelegate):
    """One strategy: on up to two lines, its field before it, who and when below, the three questions at the right."""

    def __init__(self, view: StrategyList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: StrategyRow = index.data(ROW)
        lines = len(wrap(row.strategy.text, self._room(row), font(14, 600), 2))
        answers = row.concrete is not None and self._narrow
        return QSize(100, round((lines + bool(row.below) + answers) * LINE) + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: StrategyRow = index.data(ROW)
        area = QRectF(option.rect)
        here = bool(option.state & QStyle.StateFlag.State_Selected) and (self._view.marks or self._view.hasFocus())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row(painter, area, selected=here, hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        left = area.x() + PAD
        if row.picking:
            draw_choice(painter, QRectF(left, area.y() + 7, 17, 17), "chosen" if row.strategy.chosen else "")
            left += 27
        verb = tr(VERBS[row.strategy.field]) if row.strategy.field in VERBS else row.strategy.field
        upright = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(12, 600))
        painter.setPen(color("ink2"))
        painter.drawText(QRectF(left, area.y() + 6, VERB, LINE), upright, elide(verb, VERB - 6, font(12, 600)))
        left += VERB
        y = area.y() + 6
        painter.setFont(font(14, 600 if row.strategy.chosen else 400))
        painter.setPen(color("ink"))
        for line in wrap(row.strategy.text, self._room(row), font(14, 600), 2):
            painter.drawText(QRectF(left, y, area.width(), LINE), upright, line)
            y += LINE
        if row.below:
            painter.setFont(font(13))
            painter.setPen(color("ink2"))
            painter.drawText(QRectF(left, y, area.width(), LINE), upright, elide(row.below, self._room(row), font(13)))
            y += LINE
        if row.concrete is not None:
            self._draw_answers(painter, QPointF(left, y) if self._narrow else None, area, row.concrete)
        painter.restore()

    def _draw_answers(self, painter: QPainter, below: QPointF | None, area: QRectF, concrete: Concrete) -> None:
        """Draw the three questions at the right of the row, or `below` its words."""
        start = QPointF(area.right() - PAD - len(QUESTIONS) * MARK, area.y() + 6) if below is None else below
        for n, (name, question) in enumerate(QUESTIONS):
            answered: bool = getattr(concrete, name)
            x, y = start.x() + n * MARK, start.y()
            sign, ink = ("check", "ink") if answered else ("help", "amber_text")
            draw_icon(painter, sign, QRectF(x, y + 1, 16, 16), color(ink))
            painter.setFont(font(13, 400 if answered else 600))
            painter.setPen(color(ink))
            place = QRectF(x + 19, y, MARK - 19, LINE)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), tr(question))

    @property
    def _narrow(self) -> bool:
        return self._view.viewport().width() < NARROW

    def _room(self, row: StrategyRow) -> float:
        marks = len(QUESTIONS) * MARK if row.concrete is not None and not self._narrow else 0.0
        return self._view.viewport().width() - 2 * PAD - VERB - marks - (27 if row.picking else 0) - 4


def told(row: StrategyRow) -> str:
    """A row in words, for those who hear the screen."""
    parts = [row.strategy.text, row.below]
    if row.concrete is not None:
        parts += [tr("{question} is missing").format(question=tr(question)) for name, question in QUESTIONS
                  if not getattr(row.concrete, name)]  # fmt: skip
    if row.picking and row.strategy.chosen:
        parts.append(tr("chosen"))
    return ", ".join(part for part in parts if part)
