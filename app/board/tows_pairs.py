"""The second step of a crossing: one pair after the other with its question, and a line to write a strategy in."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.board.marks import draw_colour_mark
from app.board.tows_fields import DueField, Echo, OwnerField
from app.board.tows_list import StrategyList, StrategyRow
from app.board.tows_words import FIELD_WORDS, ONE_OF, VERBS, prompt
from app.kit.fit_text import wrap
from app.kit.label import Label
from app.kit.theme import color, font
from app.shell.errors import contained
from app.shell.language import tr
from db.crossing import crossing, delete_strategy, edit_strategy, go_to_pair, pair_in_work, write_strategy
from db.file import CommitteeFile
from db.strategies import FIELDS, Pair, chosen_factors, next_open, of_pair, pairs, strategies

SIZES: Final = (18, 16, 14)
Said = Callable[[], tuple[date, date | None]]


class PairNotes(QWidget):
    """The two notes of a pair with a cross between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tows_notes")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(96)
        self.setMaximumHeight(180)
        self._pair: Pair | None = None

    def show_pair(self, pair: Pair | None) -> None:
        """Show a pair."""
        self._pair = pair
        self.setAccessibleName(f"{pair.inner.text} × {pair.outer.text}" if pair else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pair is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - 44) / 2
        for n, factor in enumerate((self._pair.inner, self._pair.outer)):
            area = QRectF(n * (wide + 44), 0, wide, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(factor.colour))
            painter.drawRoundedRect(area, 5, 5)
            painter.save()
            painter.translate(area.topLeft())
            draw_colour_mark(painter, factor.colour, area.width())
            painter.restore()
            inner = area.adjusted(14, 10, -14, -10)
            painter.setPen(color("note_ink"))
            painter.setFont(font(12, 600))
            painter.drawText(QPointF(inner.x(), inner.y() + 11), tr(ONE_OF[factor.key]))
            self._draw_text(painter, inner.adjusted(0, 20, 0, 0), factor.text)
        painter.setFont(font(30, 600))
        painter.setPen(color("ink2"))
        painter.drawText(QRectF(wide, 0, 44, self.height()), int(Qt.AlignmentFlag.AlignCenter), "×")
        painter.end()

    def _draw_text(self, painter: QPainter, room: QRectF, text: str) -> None:
        fits = [px for px in SIZES if len(wrap(text, room.width(), font(px, 600))) * px * 1.3 <= room.height()]
        px = fits[0] if fits else SIZES[-1]
        painter.setFont(font(px, 600))
        for n, line in enumerate(wrap(text, room.width(), font(px, 600), max(1, int(room.height() // (px * 1.3))))):
            row = QRectF(room.x(), room.y() + n * px * 1.3, room.width(), px * 1.3)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), line)


class CrossPage(QWidget):
    """A pair; Return writes what stands in the line, or passes, and goes on.

    Signals:
        at_end: the last pair is done.
    """

    at_end = Signal()

    def __init__(self, file: CommitteeFile, calendar: Said) -> None:
        super().__init__()
        self.setObjectName("tows_cross")
        self._file, self._board, self._edited = file, 0, 0
        self._pairs: list[Pair] = []
        self._pair: Pair | None = None
        self.heading, self.progress = Label("", "pane"), Label("", "hint", elided=True)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.question = Label("", "screen", wraps=True)
        self.notes, self.list = PairNotes(), StrategyList("tows_written", marks=False)
        self.line = Echo(tr("What could we do? Write a strategy"), tr("Strategy"))
        self.line.setObjectName("tows_line")
        self.owner, self.due = OwnerField(), DueField(calendar)
        self.owner.setObjectName("tows_line_owner")
        self.due.setObjectName("tows_line_due")
        told = tr("Enter: next pair · Shift Enter: one more here · ↑ ↓: back and forth · Tab: who, when")
        self.keys = Label(told, "hint", wraps=True)
        for field in (self.line, self.owner, self.due):
            field.entered.connect(self.go_on)
        self.list.given.connect(self.edit)
        self.list.edited.connect(self.edit)
        self.list.dropped.connect(lambda id_: contained(lambda: delete_strategy(file, id_)))
        self._lay_out()
        self.setFocusProxy(self.line)

    def set_names(self, names: dict[int, str]) -> None:
        """Who may see to a strategy."""
        self.owner.set_names(names)

    def show_board(self, board: int) -> None:
        """Show the pair in work; another pair, or another board, begins with an empty line."""
        chosen, written = chosen_factors(self._file, board), strategies(self._file, board)
        self._pairs = pairs(chosen)
        pair = pair_in_work(self._pairs, crossing(self._file, board)) or next_open(self._pairs, written)
        if self._board != board or (self._pair and pair and pair.ids != self._pair.ids):
            self.empty()
        self._board, self._pair = board, pair
        self.notes.show_pair(pair)
        if pair is None:
            return
        self.heading.setText(tr(FIELD_WORDS[pair.field]))
        self.question.setText(prompt(pair))
        self.progress.setText(self._told(pair))
        held = of_pair(written, pair)
        self.list.setVisible(bool(held))
        self.list.show_rows([StrategyRow(one) for one in held])

    def go_on(self) -> None:
        """Write what stands in the line, if anything does, and go on to the next pair."""
        self._write(self._beside(1))

    def stay(self) -> None:
        """Write what stands in the line and stay with the pair."""
        if self.line.text().strip():
            self._write(None)

    def step(self, by: int) -> None:
        """Go to the next pair or the one before; what stands in the line is kept."""
        to = self._beside(by)
        if self.line.text().strip():
            self._write(to)
        elif to is not None:
            contained(lambda: go_to_pair(self._file, self._board, to))

    def edit(self, strategy: int) -> None:
        """Take a strategy into the line to change its words."""
        one = next((one for one in strategies(self._file, self._board) if one.id == strategy), None)
        if one is not None:
            self._edited = strategy
            self.line.setText(one.text)
            self.line.setFocus()

    def keep(self) -> None:
        """Keep what stands in the line: the page is being left."""
        if self.line.text().strip():
            self._write(None)

    def empty(self) -> None:
        """Begin anew with an empty line."""
        self._edited = 0
        self.line.clear()
        self.owner.show_person(None)
        self.due.show_day(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(key), 0)
        if by:
            contained(partial(self.step, by))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            contained(self.stay)
        else:
            super().keyPressEvent(event)

    def _write(self, then: Pair | None) -> None:
        text, board, pair = self.line.text(), self._board, self._pair
        if pair is None:
            return
        if self._edited and text.strip():
            edited = self._edited
            if contained(lambda: edit_strategy(self._file, edited, text)):
                self.empty()
        elif text.strip():
            owner, due = self.owner.person, self.due.day
            if contained(lambda: write_strategy(self._file, board, pair, text, owner=owner, due=due, then=then)):
                self.empty()
        elif then is not None:
            contained(lambda: go_to_pair(self._file, board, then))
        else:
            self.at_end.emit()
            return
        self.line.setFocus()

    def _beside(self, by: int) -> Pair | None:
        at = next((n for n, one in enumerate(self._pairs) if self._pair and one.ids == self._pair.ids), -1) + by
        return self._pairs[at] if 0 <= at < len(self._pairs) else None

    def _told(self, pair: Pair) -> str:
        number = next(n for n, one in enumerate(self._pairs, 1) if one.ids == pair.ids)
        written = strategies(self._file, self._board)
        parts = [f"{tr(VERBS[field])} {sum(one.field == field for one in written)}" for field in FIELDS]
        place = tr("Pair {number} of {count}").format(number=number, count=len(self._pairs))
        return f"{place}   ·   {' · '.join(parts)}"

    def _lay_out(self) -> None:
        head, more = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.progress, 1)
        self.line.setMinimumHeight(42)
        more.addWidget(self.owner, 1)
        more.addWidget(self.due, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(head)
        rows.addWidget(self.notes)
        rows.addWidget(self.question)
        rows.addWidget(self.line)
        rows.addLayout(more)
        rows.addWidget(self.keys)
        rows.addWidget(self.list, 1)
        rows.addStretch(0)
        for first, second in ((self.line, self.owner), (self.owner, self.due), (self.due, self.list)):
            QWidget.setTabOrder(first, second)
