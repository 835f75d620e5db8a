"""The first step of a crossing: choosing two or three notes in each quadrant, as the dots propose or by hand."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.board.compare_picture import COLOURS
from app.board.tows_words import QUADRANTS, advice, count_words
from app.kit.fit_text import wrap
from app.kit.icons import draw_icon
from app.kit.label import Label
from app.kit.rows import draw_row
from app.kit.theme import color, font
from app.shell.errors import contained
from app.shell.language import tr
from db.crossing import toggle_factor
from db.file import CommitteeFile
from db.strategies import KEYS, Factor, Proposal, chosen_factors, factors, of_key, propose

FACTOR: Final = Qt.ItemDataRole.UserRole + 1
STATE: Final = Qt.ItemDataRole.UserRole + 2
LEFT, RIGHT, LINE = 34.0, 76.0, 19.0
NARROW, LEAST_RIGHT = 260, 36.0
"""In a list of less pixels the dots are a number only."""


class ChoosePage(QWidget):
    """Four lists; Return or a click chooses a note, the arrow keys go through all four."""

    def __init__(self, file: CommitteeFile) -> None:
        super().__init__()
        self.setObjectName("tows_choose")
        self._file = file
        self._board = 0
        self.lists = {key: FactorList(key) for key in KEYS}
        self.counts = {key: Label("", "hint") for key in KEYS}
        self.advice = Label("", "body", tone="late", wraps=True)
        self.advice.setObjectName("tows_advice")
        grid = QGridLayout()
        grid.setSpacing(8)
        for n, key in enumerate(KEYS):
            grid.addWidget(self._quadrant(key), n // 2, n % 2)
            self.lists[key].given.connect(self._on_given)
            self.lists[key].left_at.connect(self._on_left)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.advice)
        rows.addLayout(grid, 1)
        self.setFocusProxy(self.lists["S"])

    def show_board(self, board: int) -> None:
        """Show what may be chosen."""
        self._board = board
        every, chosen = factors(self._file, board), chosen_factors(self._file, board)
        proposal = propose(every)
        ids = frozenset(one.id for one in chosen)
        for key in KEYS:
            held = of_key(every, key)
            self.lists[key].show_factors(held, {one.id: state_of(one, ids, proposal) for one in held})
            told = (
                count_words(chosen, key) if chosen else tr("%n proposed", "", len(proposal.ids & {o.id for o in held}))
            )
            self.counts[key].setText(told)
        says = advice(chosen, every)
        if not says and not chosen:
            says = tr("The notes with most dots are proposed. Alt+→ takes them, Enter chooses others.")
        self.advice.set_tone("late" if chosen or not every else "ink2")
        self.advice.setText(says)
        self.advice.setVisible(bool(says))

    def _quadrant(self, key: str) -> QWidget:
        held = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(Label(tr(QUADRANTS[key]), "strong"), 1)
        head.addWidget(self.counts[key])
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.lists[key], 1)
        return held

    def _on_given(self, note: int) -> None:
        contained(lambda: toggle_factor(self._file, self._board, note))

    def _on_left(self, key: str, way: str) -> None:
        at = KEYS.index(key)
        to = {"left": at - 1 if at % 2 else None, "right": at + 1 if at % 2 == 0 else None,
              "up": at - 2 if at >= 2 else None, "down": at + 2 if at < 2 else None}[way]  # fmt: skip
        if to is not None:
            self.lists[KEYS[to]].enter(way)


def state_of(factor: Factor, chosen: frozenset[int], proposal: Proposal) -> str:
    """How a note is shown: "chosen", or while nothing is, "proposed", and "tied" where dots cannot tell."""
    if chosen:
        return "chosen" if factor.id in chosen else ""
    state = "proposed" if factor.id in proposal.ids else ""
    return f"{state} tied".strip() if factor.id in proposal.tied else state


class FactorList(QListView):
    """The notes of one quadrant, most dots first.

    Signals:
        given: a note was chosen or left out, by Return or a click.
        left_at: an arrow key leads out of the list; the key of the quadrant and the way.
    """

    given = Signal(int)
    left_at = Signal(str, str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setObjectName(f"tows_list_{key}")
        self.setAccessibleName(tr(QUADRANTS[key]))
        self.rows = QStandardItemModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(FactorPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.given.emit(index.data(FACTOR).id))

    def show_factors(self, held: Sequence[Factor], states: Mapping[int, str]) -> None:
        """Show notes, each with its state; the row the keyboard is on stays."""
        at = max(0, self.currentIndex().row())
        while self.rows.rowCount() < len(held):
            item = QStandardItem()
            item.setEditable(False)
            self.rows.appendRow(item)
        self.rows.setRowCount(len(held))
        for row, factor in enumerate(held):
            item = self.rows.item(row)
            item.setText(factor.text)
            item.setData(factor, FACTOR)
            item.setData(states[factor.id], STATE)
            told = {"chosen": tr("chosen"), "proposed": tr("proposed")}.get(states[factor.id].split(" ")[0], "")
            item.setData(", ".join(filter(None, [factor.text, tr("%n dots", "", factor.dots), told])),
                         Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
        if held:
            self.setCurrentIndex(self.rows.index(min(at, len(held) - 1), 0))

    def enter(self, way: str) -> None:
        """Take the keyboard, at the end the arrow key came in by."""
        if self.rows.rowCount() and way in ("up", "down"):
            self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1 if way == "up" else 0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.currentIndex().row()
        ends = {Qt.Key.Key_Up: at <= 0, Qt.Key.Key_Down: at >= self.rows.rowCount() - 1,
                Qt.Key.Key_Left: True, Qt.Key.Key_Right: True}  # fmt: skip
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.given.emit(self.currentIndex().data(FACTOR).id)
        elif ends.get(key, False) and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.left_at.emit(self.key, key.name.removeprefix("Key_").lower())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class FactorPainter(QStyledItemDelegate):
    """A note as a row: whether it is chosen, its words on at most three lines, its dots."""

    def __init__(self, view: FactorList) -> None:
        super().__init__(view)
        self._view = view

    @property
    def _right(self) -> float:
        return RIGHT if self._view.viewport().width() >= NARROW else LEAST_RIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = wrap(index.data(FACTOR).text, self._view.viewport().width() - LEFT - self._right, font(14, 600), 3)
        return QSize(100, round(len(lines) * LINE) + 11)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        factor: Factor = index.data(FACTOR)
        state: str = index.data(STATE)
        area = QRectF(option.rect)
        here = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row(painter, area, selected=here, hovered=hovered)
        painter.fillRect(QRectF(area.x() + 2, area.y() + 4, 4, area.height() - 7), color(COLOURS[factor.key]))
        draw_choice(painter, QRectF(area.x() + 11, area.y() + 6, 17, 17), state)
        cut = font(14, 600 if "chosen" in state else 400)
        painter.setFont(cut)
        painter.setPen(color("ink"))
        for n, line in enumerate(wrap(factor.text, area.width() - LEFT - self._right, font(14, 600), 3)):
            row = QRectF(area.x() + LEFT, area.y() + 5 + n * LINE, area.width() - LEFT, LINE)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), line)
        painter.setFont(font(13))
        painter.setPen(color("ink2"))
        told = str(factor.dots) if self._right < RIGHT else tr("%n dots", "", factor.dots)
        told = told if factor.dots else ""
        if "tied" in state:
            told = f"= {told}"
        aside = QRectF(area.right() - self._right, area.y() + 5, self._right - 8, LINE)
        painter.drawText(aside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), told)
        painter.restore()


def draw_choice(painter: QPainter, box: QRectF, state: str) -> None:
    """Draw whether something is chosen: a filled ring with a check; a ring of dashes where it is only proposed."""
    if "chosen" in state:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawEllipse(box)
        draw_icon(painter, "check-bold", box.adjusted(2, 2, -2, -2), color("on_accent"))
        return
    pen = QPen(color("accent" if "proposed" in state else "edge"), 2 if "proposed" in state else 1.4)
    if "proposed" in state:
        pen.setDashPattern([1.6, 1.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
