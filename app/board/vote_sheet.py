"""One ballot uncovered: its lines, what is left to place, and what the figures do to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.board.vote_draft import Draft, Row
from app.board.vote_list import BallotList
from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.vote_kinds import OBJECTION
from db.vote_rows import Option, Vote
from db.vote_words import GROUPS

TWO_FIGURES = 9
"""With more options than these each is typed with two figures."""


class Sheet(QWidget):
    """The ballot of a member or a sheet of paper. Signals: `given` when Enter ended the reason of an objection."""

    given = Signal()

    def __init__(self, commands: Mapping[str, Command]) -> None:
        super().__init__()
        self.setObjectName("vote_sheet_page")
        self.draft: Draft | None = None
        self._figures = ""
        self._blank = False
        self._whose, self.left, self.hint = (
            Label("", "pane", elided=True),
            Label("", "pane"),
            Label("", "hint", wraps=True),
        )
        self.list = BallotList()
        self.list.pressed_row.connect(self.press)
        self.reason = TextLine(hint=tr("The reason, in a few words"), name=tr("Reason for the objection"))
        self.reason.setObjectName("vote_reason")
        self.reason.returnPressed.connect(self.given)
        self._kind = button_for(commands["vote_kind"], height=34)
        self._buttons = {
            name: button_for(commands[name], height=34) for name in ("vote_dot", "vote_clear", "vote_cover")
        }
        self._lay_out(commands)

    def begin(self, found: Vote, known: Sequence[Option]) -> None:
        """Lay out an empty ballot."""
        self.draft, self._figures = Draft(found, known), ""
        self.list.show_draft(self.draft)
        self.reason.clear()
        self.tell()

    def name(self, whose: str, kind: str | None, paper: bool) -> None:
        """Say whose ballot it is, or which sheet."""
        self._whose.setText(whose)
        self._kind.setVisible(paper)
        self._kind.setText(tr("Ballots of: {kind}").format(kind=tr(GROUPS[kind]) if kind else tr("all kinds")))
        self._buttons["vote_cover"].setVisible(not paper)

    def press(self, row: Row | None = None) -> None:
        """A dot more on the row, or this step."""
        row = row or self.list.row()
        if self.draft is not None and row is not None and not row.heading:
            self.tell(full=not self.draft.press(row))

    def figure(self, figure: int) -> None:
        """A figure was pressed: so many dots, this step, or on paper the number of an option."""
        row = self.list.row()
        if self.draft is None or row is None:
            return
        if self.draft.stepped:
            if figure in self.draft.vote.how.numbers:
                self._put(row.option, figure)
                self._go_on(row.option)
        elif self.draft.vote.way == "paper":
            self._type_number(figure)
        else:
            self._put(row.option, figure)

    def take_back(self) -> None:
        """Take the last choice back."""
        if self.draft is not None:
            self.draft.step_back()
            self.tell()

    def clear(self) -> None:
        """Take every choice away."""
        if self.draft is not None:
            self.draft.clear()
            self._figures = ""
            self.tell()

    def asks_reason(self) -> bool:
        """Whether an objection was chosen whose reason belongs to the record."""
        draft = self.draft
        return draft is not None and draft.vote.kind == "consent" and OBJECTION in draft.chosen.values()

    def may_go(self) -> bool:
        """Whether the ballot can be handed in: an empty one only at the second press, which may be a slip else."""
        if self.draft is None or self.draft.chosen or self._blank:
            return self.draft is not None
        self._blank = True
        self.hint.setText(tr("The ballot is empty. Press Enter once more to hand in a blank one."))
        return False

    def tell(self, full: bool = False) -> None:
        """Show what is left, and what the keys do now; `full` when a dot found no room."""
        self._blank = False
        if self.draft is None:
            return
        self.list.refresh()
        self.left.setText("" if self.draft.stepped else tr("%n dots left", "", self.draft.left))
        self.hint.setText(tr("There are no dots left for that. Take one away first.") if full else self._hint())
        self.reason.setVisible(self.asks_reason())
        self._buttons["vote_dot"].setVisible(not self.draft.stepped)

    def _hint(self) -> str:
        assert self.draft is not None
        if self._figures:
            return tr("{figure}: and the second figure").format(figure=self._figures)
        if self.draft.stepped:
            return tr("Choose with the arrow keys and Space, or press the figure.")
        if self.draft.vote.way != "paper":
            return tr("Arrow keys choose a line; Space, 1 or 2 give dots, 0 takes them away.")
        if len(self.draft.options) > TWO_FIGURES:
            return tr("Type two figures for each dot on the sheet: 07, 12.")
        return tr("Type the number of the option for each dot on the sheet.")

    def _put(self, option: int, value: int) -> None:
        assert self.draft is not None
        self.tell(full=not self.draft.put(option, value))

    def _go_on(self, option: int) -> None:
        assert self.draft is not None
        ids = [one.id for one in self.draft.options]
        self.list.go_to(ids[min(ids.index(option) + 1, len(ids) - 1)])

    def _type_number(self, figure: int) -> None:
        """The number of the option a dot of the sheet lies on."""
        assert self.draft is not None
        self._figures += str(figure)
        if len(self.draft.options) > TWO_FIGURES and len(self._figures) < 2:
            self.tell()
            return
        number, self._figures = int(self._figures), ""
        row = next((row for row in self.draft.rows if row.number == number), None)
        if row is None:
            self.hint.setText(tr("There is no number {number} on the ballot.").format(number=number))
            return
        self.list.go_to(row.option)
        self._put(row.option, self.draft.chosen.get(row.option, 0) + 1)

    def _lay_out(self, commands: Mapping[str, Command]) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._whose, 1)
        head.addWidget(self.left)
        foot.setSpacing(8)
        for button in (*self._buttons.values(), self._kind):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(button_for(commands["vote_give"], next=True, height=44))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 4, 16, 8)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.hint)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.reason)
        rows.addLayout(foot)
