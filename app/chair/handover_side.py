"""The right side of the preparation page: rehearse, what the next pair gets, and the tips written for them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.chair.card_rows import fit_height
from app.chair.task_rows import TipRow
from app.kit.buttons import KeyButton
from app.kit.card import Card, Divider
from app.kit.clear import clear
from app.kit.label import Label
from app.kit.writing import TextLine, field
from app.shell.language import tr
from db.handover_pack import Pack, Tip
from db.people import short_names

WIDTH = 372


class HandoverSide(QWidget):
    """Signals: `written(text)`, a tip was written; `removed(id)`, one is to go."""

    written = Signal(str)
    removed = Signal(int)

    def __init__(self, rehearse: KeyButton, write: KeyButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handover_side")
        self.setFixedWidth(WIDTH)
        self.line = TextLine(hint=tr("What should the next pair know?"))
        self.line.setObjectName("tip_line")
        self.line.returnPressed.connect(self._on_written)
        self.rows: list[TipRow] = []
        self._tips: tuple[Tip, ...] | None = None
        self._list = QVBoxLayout()
        self._practise, self._facts = Label("", "hint", wraps=True), Label("", "hint", wraps=True)
        self._to = Label("", "pane", wraps=True)
        self._rehearse_card, self._pack_card = Card(), Card()
        self._lay_out(rehearse, write)

    def show_pack(self, pack: Pack, practise: str) -> None:
        """Show what is handed over; `practise` says what can be rehearsed."""
        self._practise.setText(practise)
        names = " + ".join(short_names(list(pack.next_chairs)).values())
        self._to.setText(tr("Hand-over to {names}").format(names=names) if names else tr("Hand-over to the next pair"))
        facts = [
            tr("%n items were not reached", "", len(pack.unfinished)) if pack.unfinished else "",
            tr("%n open actions", "", len(pack.actions)) if pack.actions else "",
            tr("%n open disagreements", "", len(pack.disagreements)) if pack.disagreements else "",
            tr("%n items ran over", "", len(pack.ran_over)) if pack.ran_over else "",
        ]
        self._facts.setText(" · ".join(fact for fact in facts if fact) or tr("Nothing is open."))
        for label in (self._practise, self._facts, self._to):
            fit_height(label, WIDTH - 66)
        if pack.tips != self._tips:
            self._tips = pack.tips
            self._show_tips(pack.tips)

    def _show_tips(self, tips: Sequence[Tip]) -> None:
        clear(self._list)
        self.rows = [TipRow(tip, WIDTH - 33) for tip in tips]
        for row in self.rows:
            row.removed.connect(lambda id_=row.tip.id: self.removed.emit(id_))
            self._list.addWidget(row)
        self._list.addStretch(1)

    def _lay_out(self, rehearse: KeyButton, write: KeyButton) -> None:
        for card, parts in (
            (self._rehearse_card, [Label(tr("Rehearse the meeting"), "pane"), self._practise, rehearse]),
            (self._pack_card, [self._to, self._facts, write]),
        ):
            card.rows.setContentsMargins(16, 12, 16, 12)
            for part in parts:
                if isinstance(part, KeyButton):
                    line = QHBoxLayout()
                    line.addWidget(part)
                    line.addStretch(1)
                    card.rows.addLayout(line)
                else:
                    card.rows.addWidget(part)
        inner = QWidget()
        inner.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        for widget in (self._rehearse_card, self._pack_card, field(tr("Tips for the next pair"), self.line)):
            inside.addWidget(widget)
        inside.addWidget(scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Divider(upright=True))
        row.addLayout(inside, 1)

    def _on_written(self) -> None:
        if self.line.text().strip():
            self.written.emit(self.line.text())
            self.line.clear()
