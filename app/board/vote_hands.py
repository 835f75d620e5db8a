"""Hands that were counted in the room, typed in: the number, Tab, the next number."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.board.vote_words import step_words
from app.kit.clear import clear
from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.errors import contained
from app.shell.language import tr
from db.file import CommitteeFile
from db.vote_entry import enter_sum, enter_voters
from db.vote_rows import Vote, ballots_in, eligible, options, tallies

MOST = 999


class VoteHands(QWidget):
    """A field for each answer, or for the dots of each option. Signals: `changed` when a number was typed."""

    changed = Signal()

    def __init__(self, file: CommitteeFile) -> None:
        super().__init__()
        self.setObjectName("vote_hands")
        self._file = file
        self.vote: Vote | None = None
        self.fields: dict[tuple[int, int | None], TextLine] = {}
        self.voters: TextLine | None = None
        self.hint, self.total = Label("", "hint", wraps=True), Label("", "strong", wraps=True)
        self._grid = QGridLayout()
        held = QWidget()
        self._rows = QVBoxLayout(held)
        self._rows.setContentsMargins(16, 0, 16, 0)
        self._rows.addLayout(self._grid)
        self._rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(held)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        for label in (self.hint, self.total):
            label.setContentsMargins(16, 0, 16, 0)
        outer.addWidget(self.hint)
        outer.addWidget(area, 1)
        outer.addWidget(self.total)

    def show_vote(self, found: Vote) -> None:
        """Show the numbers of a vote; the fields are made anew only for another one."""
        if self.vote is None or self.vote.id != found.id:
            self._make_fields(found)
        self.vote = found
        counts = {(one.option, one.step): one.count for one in tallies(self._file, found.id)}
        for key, line in self.fields.items():
            _fill(line, counts.get(key))
        if self.voters is not None:
            _fill(self.voters, found.voters)
        self._show_total(found)

    def first(self) -> QWidget:
        """Where typing begins."""
        return next((line for line in self.fields.values() if not line.text()), next(iter(self.fields.values()), self))

    def _make_fields(self, found: Vote) -> None:
        clear(self._grid)
        self.fields, self.voters = {}, None
        steps: list[int | None] = [*found.how.numbers] or [None]
        known = options(self._file, found.id)
        several = len(known) > 1
        self.hint.setText(tr("Count the hands, type the number and press Tab for the next."))
        if several and found.how.steps:
            for n, step in enumerate(steps):
                self._grid.addWidget(Label(_head(found, step), "column", wraps=True), 0, n + 1)
        for row, one in enumerate(known, 1):
            if several or not found.how.steps:
                self._grid.addWidget(Label(f"{one.position}. {one.text}", "body", wraps=True), row, 0)
                for n, step in enumerate(steps):
                    self._grid.addWidget(
                        self._field(found, one.id, step, f"{one.text}: {_head(found, step)}"), row, n + 1
                    )
                continue
            for n, step in enumerate(steps):
                self._grid.addWidget(Label(_head(found, step), "lead"), n, 0)
                self._grid.addWidget(self._field(found, one.id, step, _head(found, step)), n, 1)
        if not found.how.steps:
            self._add_voters(found, len(known) + 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(12)

    def _add_voters(self, found: Vote, row: int) -> None:
        self._grid.addWidget(Label(tr("How many took part"), "strong"), row, 0)
        self.voters = self._line("vote_voters", tr("How many took part"))
        self.voters.textEdited.connect(lambda text: contained(partial(self._keep_voters, found.id, text)))
        self._grid.addWidget(self.voters, row, 1)

    def _field(self, found: Vote, option: int, step: int | None, name: str) -> TextLine:
        line = self._line(f"vote_count_{option}_{'dots' if step is None else step}", name)
        line.textEdited.connect(lambda text: contained(partial(self._keep, found.id, option, step, text)))
        self.fields[(option, step)] = line
        return line

    def _line(self, name: str, accessible: str) -> TextLine:
        line = TextLine(name=accessible)
        line.setObjectName(name)
        line.setValidator(QIntValidator(0, MOST, line))
        line.setMaxLength(3)
        line.setFixedWidth(76)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.returnPressed.connect(self._go_on)
        return line

    def _go_on(self) -> None:
        self.focusNextChild()

    def _keep(self, vote_id: int, option: int, step: int | None, text: str) -> None:
        enter_sum(self._file, vote_id, option, step, int(text or 0))

    def _keep_voters(self, vote_id: int, text: str) -> None:
        enter_voters(self._file, vote_id, int(text) if text else None)

    def _show_total(self, found: Vote) -> None:
        counted, may = ballots_in(self._file, found), len(eligible(self._file, found.meeting))
        told = tr("{count} counted, {all} may vote").format(count=counted, all=may)
        if counted > may:
            told = tr("{count} counted, but only {all} may vote. Count again?").format(count=counted, all=may)
        self.total.setText(told)
        self.total.set_tone("late" if counted > may else "ink")
        self.changed.emit()


def _head(found: Vote, step: int | None) -> str:
    if step is None:
        return tr("Dots")
    words = step_words(found.kind, step)
    return words if found.kind in ("hands", "consent") else f"{step} · {words}"


def _fill(line: TextLine, value: int | None) -> None:
    """Show a number; a field that says the same already keeps its cursor, and a nought that was typed stays."""
    if int(line.text() or 0) != (value or 0):
        line.setText(str(value) if value else "")
