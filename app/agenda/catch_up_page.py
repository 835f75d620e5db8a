"""The page of ways to catch up: the proposals, and of the chosen one what each item becomes and the new end."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.agenda.catch_up_words import becomes_words, change_title, proposal_below, proposal_title
from app.agenda.marks import Arrow, Cap
from app.agenda.words import minutes_of
from app.kit.buttons import KeyButton
from app.kit.card import Divider, ListRow
from app.kit.clear import clear
from app.kit.label import Label
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import clock, tr
from app.shell.panel import Panel
from db.agenda import Meeting, items, running
from db.catch_up import Proposal, catch_up, proposals
from db.errors import words
from db.file import CommitteeFile
from db.schedule import expected_end, late_minutes, planned_end, schedule
from db.time_up import number_of_next

MOST: Final = 7


class CatchUpPage(Panel):
    """Chosen by number or arrows, done by Enter, left by Esc. Signals: `closed`, the tool may come back."""

    tables: ClassVar = ("meeting", "item", "item_time", "item_extension")
    closed = Signal()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("catch_up_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.proposals: list[Proposal] = []
        self.chosen = 0
        self._shown: object = None
        self.commands = self._make_commands()
        by_name = {command.name: command for command in self.commands}
        # The filled button of the screen stays the next speaker's.
        self.take: KeyButton = button_for(by_name["catch_up_take"], height=44)
        self.away = button_for(by_name["catch_up_close"], height=44)
        self._title, self._below = Label("", "title", wraps=True), Label("", "lead", tone="ink2", wraps=True)
        self.rows: list[ListRow] = []
        self._sum = Label("", "strong", wraps=True)
        self._list, self._preview = QVBoxLayout(), QGridLayout()
        self._lay_out()

    def refresh(self) -> None:
        meeting = running(self.file)
        kept = self._key(self.proposals[self.chosen]) if self.chosen < len(self.proposals) else None
        self.proposals = []
        if meeting is not None:
            slots = schedule(self.file, meeting, self.hear.now())
            self.proposals = proposals(meeting, slots)[:MOST]
            self._show_head(meeting, late_minutes(meeting, slots), clock(expected_end(meeting, slots)))
        self.chosen = next((i for i, one in enumerate(self.proposals) if self._key(one) == kept), 0)
        self._show_all()

    def on_tick(self) -> None:
        self.refresh()

    def choose(self, number: int) -> None:
        """Show what a proposal does; 0 is the first."""
        if 0 <= number < len(self.proposals):
            self.chosen = number
            self._show_all()

    def take_chosen(self) -> None:
        """Do what the chosen proposal says."""
        if self.chosen < len(self.proposals):
            catch_up(self.file, self.proposals[self.chosen])
            self.closed.emit()

    def _make_commands(self) -> list[Command]:
        def any_() -> bool:
            return bool(self.proposals)

        tip = words("Show what this way of catching up does")
        look = words("Look at all that becomes of the items")
        numbers = [
            Command(f"catch_up_{i + 1}", words("Way to catch up"), str(i + 1), "", tip, partial(self.choose, i),
                    partial(self._has, i))
            for i in range(MOST)
        ]  # fmt: skip
        return [
            Command("catch_up_take", words("Do it like this"), "Return", "check",
                    words("Do what is shown; Undo takes it back"), self.take_chosen, any_),
            Command("catch_up_close", words("Close"), "Esc", "", words("Leave everything as it is"), self.closed.emit),
            *numbers,
            Command("catch_up_down", words("Next way to catch up"), "Down", "", tip,
                    lambda: self.choose(self.chosen + 1), any_),
            Command("catch_up_up", words("Way to catch up before"), "Up", "", tip,
                    lambda: self.choose(self.chosen - 1), any_),
            Command("catch_up_page_on", words("Further down"), "PgDown", "", look, partial(self._turn, 1), any_),
            Command("catch_up_page_back", words("Further up"), "PgUp", "", look, partial(self._turn, -1), any_),
        ]  # fmt: skip

    def _turn(self, by: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def _has(self, number: int) -> bool:
        return number < len(self.proposals)

    @staticmethod
    def _key(proposal: Proposal) -> tuple[str, int | None]:
        return proposal.kind, proposal.about.id if proposal.about else None

    def _lay_out(self) -> None:
        self._list.setSpacing(0)
        self._preview.setHorizontalSpacing(10)
        self._preview.setVerticalSpacing(6)
        self._preview.setColumnStretch(0, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(Divider())
        column.addLayout(self._preview)
        column.addStretch(1)
        self.area = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self.take)
        foot.addWidget(self.away)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 12, 24, 12)
        box.setSpacing(6)
        for widget in (self._title, self._below, scroll):
            box.addWidget(widget, 1 if widget is scroll else 0)
        box.addLayout(foot)

    def _show_head(self, meeting: Meeting, late: int, ends: str) -> None:
        plan = clock(planned_end(meeting, items(self.file, meeting.id)))
        self._title.setText(tr("Catch up %n min", "", late) if late else tr("The meeting is on time"))
        sentence = tr("As it stands the meeting ends at {time}; the plan says {plan}.").format(time=ends, plan=plan)
        if late and not self.proposals:
            sentence = tr("Nothing that follows can be shortened enough. The item in work can be brought to its end.")
        self._below.setText(sentence)

    def _show_all(self) -> None:
        self.take.setEnabled(bool(self.proposals))
        self.take.setVisible(bool(self.proposals))
        self._sum.setVisible(bool(self.proposals))
        number = self._next_number()
        if (told := (tuple(self.proposals), self.chosen, number)) == self._shown:
            return
        self._shown = told
        clear(self._list)
        clear(self._preview)
        self.rows = []
        for i, proposal in enumerate(self.proposals):
            row = self._row(i, proposal_title(proposal, number), proposal_below(proposal))
            self.rows.append(row)
            self._list.addWidget(row)
        if self.proposals:
            self._show_preview(self.proposals[self.chosen], number)

    def _next_number(self) -> int:
        meeting = running(self.file)
        return number_of_next(self.file, meeting) if meeting else 0

    def _row(self, i: int, title: str, below: str) -> ListRow:
        row = ListRow(46, presses=True)
        row.setObjectName(f"catch_up_row_{i + 1}")
        row.setAccessibleName(f"{title}, {below}")
        row.set_selected(i == self.chosen)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(title, "strong", elided=True))
        texts.addWidget(Label(below, "hint", elided=True))
        row.cells.addWidget(Cap(str(i + 1)))
        row.cells.addLayout(texts, 1)
        row.pressed.connect(lambda: run(next(c for c in self.commands if c.name == f"catch_up_{i + 1}")))
        return row

    def _show_preview(self, proposal: Proposal, number: int) -> None:
        grid = self._preview
        grid.addWidget(Label(tr("What becomes of the items"), "column"), 0, 0)
        for line, change in enumerate(proposal.changes, 1):
            before = tr("{minutes} min").format(minutes=minutes_of(change.from_s))
            grid.addWidget(Label(change_title(change), "body", elided=True), line, 0)
            grid.addWidget(Label(before, "hint"), line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Arrow(), line, 2)
            grid.addWidget(Label(becomes_words(change, number), "strong"), line, 3)
        won = tr("Won in all: %n min", "", minutes_of(proposal.saved_s))
        end = tr("New end {time}").format(time=clock(proposal.ends_at))
        self._sum.setText(f"{won} · {end}")
