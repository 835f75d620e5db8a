"""The card of the evening that is to be settled: its pair, why it is their turn, and what can be done."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.chair.words import iso_day, reason_words
from app.kit.buttons import KeyButton
from app.kit.card import Card
from app.kit.icons import icon
from app.kit.label import Label
from app.shell.language import short_day, tr
from db.chair import Evening
from db.chair_order import Reason
from db.file import moment
from db.people import short_names

MARGIN = 12


class PairCard(Card):
    """Who leads next and why."""

    def __init__(self, buttons: Sequence[KeyButton], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("pair_card")
        self.rows.setContentsMargins(MARGIN, 14, MARGIN, 14)
        self._where, self._names = Label("", "column"), Label("", "screen", wraps=True)
        self._why = Label("", "hint", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        for label in (self._where, self._names, self._why):
            self.rows.addWidget(label)
        self.rows.addSpacing(4)
        self.rows.addLayout(row)

    def show_evening(self, evening: Evening, reasons: Sequence[Reason], *, is_next: bool) -> None:
        """Show an evening; `is_next` is whether it is the one to be settled now."""
        lead = tr("Next pair · meeting {number}, {day}") if is_next else tr("Meeting {number}, {day}")
        self._where.setText(
            lead.format(number=evening.meeting.number, day=short_day(moment(evening.meeting.starts_at)))
        )
        names = " + ".join(short_names(list(evening.chairs)).values())
        self._names.setText(names or tr("Nobody yet"))
        if not evening.chairs:
            why = tr("Propose a pair, or choose two yourselves.")
        elif evening.settled == "confirmed":
            why = tr("Confirmed.")
        else:
            why = reason_words(reasons)
        self._why.setText(why)
        self._fit()
        self.setAccessibleName(f"{self._where.text()}: {self._names.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Nested layouts forget that wrapped words grow taller as they grow narrower.
        for label in (self._names, self._why):
            label.setMinimumHeight(max(0, label.heightForWidth(self.width() - 2 * MARGIN)))


class Preparation(QWidget):
    """What there is to do before an evening, with its day; a tick stands where the file knows that it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preparation")
        self._head = Label("", "strong")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._head)
        rows.addLayout(self._grid)
        self._lines = [(Label(""), Label("", "hint", elided=True), Label("", "hint")) for _ in range(3)]
        for at, line in enumerate(self._lines):
            for column, label in enumerate(line):
                self._grid.addWidget(label, at, column)

    def show_evening(self, evening: Evening, before: Evening | None, count: int, today: str) -> None:
        """Show what is to be done before `evening`, whose agenda has `count` items; `before` hands over to it."""
        self._head.setText(tr("Before meeting {number}").format(number=evening.meeting.number))
        helpers = " + ".join(short_names(list(evening.supports)).values())
        on = evening.meeting.prepare_on
        meet = tr("Meet with {names}").format(names=helpers) if helpers else tr("Prepare together")
        agenda = tr("Agenda with %n items", "", count) if count else tr("Make the agenda")
        done = [bool(on and on < today), count > 0]
        texts = [(meet, iso_day(on)), (agenda, iso_day(on))]
        if before is not None and before.chairs:
            names = " + ".join(short_names(list(before.chairs)).values())
            texts.append(
                (tr("Take over from {names}").format(names=names), short_day(moment(before.meeting.starts_at)))
            )
            done.append(before.meeting.closed_at is not None)
        for at, line in enumerate(self._lines):
            for label in line:
                label.setVisible(at < len(texts))
            if at < len(texts):
                name = "checkbox-marked-outline" if done[at] else "checkbox-blank-outline"
                line[0].setPixmap(icon(name).pixmap(18, 18))
                line[0].setAccessibleName(tr("done") if done[at] else tr("to do"))
                line[1].setText(texts[at][0])
                line[2].setText(texts[at][1])
