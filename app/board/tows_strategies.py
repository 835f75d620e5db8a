"""The third and fourth step of a crossing: whether the strategies say who, what and when, and picking three of them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.board.tows_fields import Calendar, DueField, Echo, OwnerField
from app.board.tows_links import LinkRow
from app.board.tows_list import StrategyList, StrategyRow
from app.kit.card import Card
from app.kit.label import Label
from app.shell.errors import contained
from app.shell.language import short_date, tr
from db.crossing import date_strategy, delete_strategy, edit_strategy, give_strategy, pick_strategy
from db.file import CommitteeFile
from db.strategies import MOST, Concrete, Strategy, concrete, factors, picked, strategies
from db.strategy_actions import actions_of


class StrategiesPage(QWidget):
    """All strategies, and below them the one the keyboard is on: its words, who sees to it, by when, what it stands on.

    While picking, Return or a click picks; while checking, it opens the words. Tab leads through the fields.
    """

    def __init__(self, file: CommitteeFile, calendar: Calendar) -> None:
        super().__init__()
        self.setObjectName("tows_strategies")
        self._file, self._calendar = file, calendar
        self._board, self._shown, self._picking = 0, 0, False
        self._names: Mapping[int, str] = {}
        self._every: list[Strategy] = []
        self.count = Label("", "body", wraps=True)
        self.count.setObjectName("tows_count")
        self.list = StrategyList("tows_all")
        self.line = Echo(tr("What could we do? Write a strategy"), tr("Strategy"))
        self.owner, self.due, self.links = OwnerField(), DueField(calendar), LinkRow(file)
        for name, field in (("text", self.line), ("owner", self.owner), ("due", self.due)):
            field.setObjectName(f"tows_{name}")
        self.editor = Card()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def set_names(self, names: Mapping[int, str]) -> None:
        """Who may see to a strategy."""
        self._names = names
        self.owner.set_names(names)

    def show_board(self, board: int, picking: bool) -> None:
        """Show the strategies of a board, to be checked or to be picked from."""
        if board != self._board:
            self._shown = 0
        self._board, self._picking = board, picking
        self._every = strategies(self._file, board)
        made = actions_of(self._file, board)
        names = list(self._names.values())
        rows = [
            StrategyRow(one, self._below(one, one.id in made), concrete(one, names, *self._calendar()),
                        picking, one.id in made)
            for one in self._every
        ]  # fmt: skip
        self.list.show_rows(rows)
        self.editor.setVisible(bool(rows))
        self._show_count([row.concrete for row in rows if row.concrete])
        self._show_current()

    def keep(self) -> None:
        """Keep what is being written: the page is being left."""
        self._keep_text()
        self._keep_owner()
        self._keep_due()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fields = (self.line, self.owner, self.due)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and any(field.hasFocus() for field in fields):
            contained(partial(self._step, 1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        self.keep()
        at = self.list.currentIndex().row() + by
        if 0 <= at < self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(at, 0))

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.given.connect(self._on_given)
        self.list.edited.connect(lambda _id: self._focus_text())
        self.list.dropped.connect(lambda id_: contained(partial(delete_strategy, self._file, id_)))
        self.line.editingFinished.connect(self._keep_text)
        self.owner.editingFinished.connect(self._keep_owner)
        self.due.editingFinished.connect(self._keep_due)
        self.line.entered.connect(lambda: self._after(self._keep_text, self.owner))
        self.owner.entered.connect(lambda: self._after(self._keep_owner, self.due))
        self.due.entered.connect(lambda: self._after(self._keep_due, self.list))

    def _on_given(self, strategy: int) -> None:
        if not self._picking:
            self._focus_text()
            return
        one = self._one(strategy)
        if one is not None:
            contained(partial(pick_strategy, self._file, strategy, not one.chosen))

    def _focus_text(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _after(self, keep: Callable[[], None], to: QWidget) -> None:
        keep()
        to.setFocus()

    def _show_current(self) -> None:
        """Show the strategy the keyboard is on, unless its fields are being written in."""
        one = self._one(self.list.current() or 0)
        if one is None:
            self._shown = 0
            return
        same = self._shown == one.id
        self._shown = one.id
        if not (same and self.line.hasFocus()):
            self.line.setText(one.text)
        if not (same and self.owner.hasFocus() and self.owner.isModified()):
            self.owner.show_person(one.owner)
        if not (same and self.due.hasFocus() and self.due.isModified()):
            self.due.show_day(date.fromisoformat(one.due_on) if one.due_on else None)
        self.links.show_strategy(one, factors(self._file, self._board))

    def _keep_text(self) -> None:
        one = self._one(self._shown)
        text = self.line.text().strip()
        if one is not None and text and text != one.text:
            self._write(partial(edit_strategy, self._file, one.id, text))

    def _keep_owner(self) -> None:
        one = self._one(self._shown)
        if one is not None and not self.owner.unclear and self.owner.person != one.owner:
            self._write(partial(give_strategy, self._file, one.id, self.owner.person))
        self.owner.settle()

    def _keep_due(self) -> None:
        one = self._one(self._shown)
        day = self.due.day
        if one is not None and not self.due.unclear and (day.isoformat() if day else None) != one.due_on:
            self._write(partial(date_strategy, self._file, one.id, day))

    def _write(self, deed: Callable[[], object]) -> None:
        """Write now, or right after the change this page is being told of."""
        if self._file.changed.telling:
            QTimer.singleShot(0, self, partial(contained, deed))
        else:
            contained(deed)

    def _one(self, strategy: int) -> Strategy | None:
        return next((one for one in strategies(self._file, self._board) if one.id == strategy), None)

    def _below(self, one: Strategy, made: bool) -> str:
        who = self._names.get(one.owner, "") if one.owner is not None else ""
        parts = [who, short_date(date.fromisoformat(one.due_on)) if one.due_on else ""]
        return " · ".join(part for part in (*parts, tr("is an action") if made else "") if part)

    def _show_count(self, held: list[Concrete]) -> None:
        chosen = len(picked(self._every))
        if not self._every:
            told, late = tr("No strategies yet. Alt+← leads back to the pairs."), False
        elif not self._picking:
            whole = sum(one.whole for one in held)
            told = tr("{count} of {all} say who does what by when. Enter changes the words, Tab says who and when.")
            told, late = told.format(count=whole, all=len(held)), False
        else:
            told = tr("{count} of {most} picked. Enter picks, Tab says who and when.").format(count=chosen, most=MOST)
            late = chosen > MOST
            if late:
                told = tr("{count} are picked: with more than three, few are carried out.").format(count=chosen)
        self.count.set_tone("late" if late else "ink")
        self.count.setText(told)

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.owner, 1)
        who.addWidget(self.due, 1)
        self.editor.rows.setContentsMargins(12, 10, 12, 10)
        self.editor.rows.addWidget(self.line)
        self.editor.rows.addLayout(who)
        self.editor.rows.addWidget(self.links)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.count)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.editor)
        steps = (self.list, self.line, self.owner, self.due, self.links.choice)
        for first, second in pairwise(steps):
            QWidget.setTabOrder(first, second)
