"""The vote on the laptop: made ready, opened, filled in ballot by ballot or by sums, closed, and made a decision."""

from collections.abc import Collection
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.board.small_board import closed_page
from app.board.vote_commands import vote_commands
from app.board.vote_deeds import VoteDeeds
from app.board.vote_hands import VoteHands
from app.board.vote_result import VoteResult
from app.board.vote_setup import VoteSetup
from app.board.vote_stage import rule_sentence
from app.board.vote_turns import VoteTurns
from app.kit.label import Label
from app.shell.actions import button_for, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item, running
from db.file import CommitteeFile
from db.vote_rows import Vote, ballots_in, eligible, missing, open_vote_of, votes


class VotePanel(Panel):
    """The vote of the item in work. Signals: `left` when somebody goes back to the board."""

    tables: ClassVar = ("vote", "vote_option", "voter", "tally", "objection", "meeting", "item", "item_time",
                        "attendance", "presence", "person", "note", "cluster", "strategy", "decision",
                        "seating")  # fmt: skip
    left = Signal()

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("vote_panel")
        self.vote: Vote | None = None
        self.deeds = VoteDeeds(self)
        self._item: int | None = None
        self._filled_in_at: int | None = None  # the item at which the form was begun
        self.commands = vote_commands(self, self.deeds)
        by_name = {command.name: command for command in self.commands}
        self.setup, self.turns = VoteSetup(file, by_name), VoteTurns(file, by_name)
        self.hands, self.result = VoteHands(file), VoteResult(file, by_name)
        self.title, self.rule = Label("", "screen", elided=True), Label("", "hint", wraps=True)
        self.count, self.sentence = Label("", "pane"), Label("", "strong", wraps=True)
        self._close = button_for(by_name["vote_close"], height=36)
        self._drop = button_for(by_name["vote_drop"], quiet=True, height=36)
        self._anyway = [button_for(by_name[name], height=36) for name in ("vote_close_anyway", "vote_close_not")]
        self._closed = closed_page()
        self._lay_out()
        for part in (self.setup, self.turns, self.hands, self.result):
            part.changed.connect(self.show_buttons)

    def begin_with(self, board: int | None, notes: Collection[int]) -> None:
        """Prepare a vote on a board, or on some of its notes; a vote that is open stays in work."""
        self.deeds.new = True
        self.refresh()
        if self.vote is None or self.vote.state != "open":
            self.setup.open_for(board, notes, None)
            self._filled_in_at = self._item or 0
            self.setup.first().setFocus()

    def refresh(self) -> None:
        meeting, item = running(self.file), current_item(self.file)
        if meeting is None:
            self._pages.setCurrentWidget(self._closed)
            return
        if self._item != (item.id if item else None):
            self._item, self.deeds.new = item.id if item else None, False
        before, shown = self.vote, self._page()
        self.vote = found = self._now(meeting.id)
        if before is None or found is None or (before.id, before.state) != (found.id, found.state):
            self.deeds.asking = False
        self._show(found)
        if self._page() is not shown:
            self.take_focus()

    def on_tick(self) -> None:
        self._show_count()

    def take_focus(self) -> None:
        """Give the keyboard to the part that is shown, if the tool has it or nobody does."""
        focus = self.window().focusWidget()
        if self.isVisible() and (focus is None or focus is self or self.isAncestorOf(focus)):
            (self.focusProxy() or self).setFocus()

    def show_buttons(self) -> None:
        """Show what can be done with an open vote, or the question whether to close it although some are missing."""
        open_ = self.vote is not None and self.vote.state == "open" and not self.deeds.new
        self._bar.setVisible(open_)
        self._close.setVisible(open_ and not self.deeds.asking)
        self._drop.setVisible(open_ and not self.deeds.asking and self.deeds.may_drop())
        for button in self._anyway:
            button.setVisible(self.deeds.asking)
        self._close.set_next(open_ and self.vote is not None and not self.unvoted())
        self.sentence.setVisible(self.deeds.asking)
        if self.deeds.asking:
            left = tr("%n have not voted.", "", self.unvoted())
            self.sentence.setText(" ".join([left, tr("Closing cannot be undone: who put what is forgotten.")]))
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A text that is written in keeps Esc to itself as a key of commands; unhandled it comes here.
        if event.key() == Qt.Key.Key_Escape:
            for command in self.commands:
                if command.key == "Esc" and run(command):
                    return
        super().keyPressEvent(event)

    def _now(self, meeting: int) -> Vote | None:
        """The vote to show: the open one, else the newest closed one of the item or on the wall."""
        found = open_vote_of(self.file, meeting)
        if found is not None:
            self.deeds.new = False
            return found
        every = [one for one in votes(self.file, meeting) if one.state == "closed"]
        own = [one for one in every if one.on_wall] or [one for one in every if one.item == self._item]
        return own[-1] if own and not self.deeds.new else None

    def _page(self) -> QWidget:
        if self.vote is None or self.deeds.new:
            return self.setup
        if self.vote.state == "closed":
            return self.result
        return self.hands if self.vote.way == "hands" else self.turns

    def _show(self, found: Vote | None) -> None:
        page = self._page()
        if found is None:
            if self._filled_in_at != (self._item or 0):
                self._filled_in_at = self._item or 0
                self.setup.open_for(None, (), self._ready())
            else:
                self.setup.refresh()
            self.setFocusProxy(self.setup.first())
        elif page is self.setup:
            self.setup.refresh()
        elif page is self.turns:
            self.turns.show_vote(found)
            self.setFocusProxy(self.turns if self.turns.covered else self.turns.sheet.list)
        elif page is self.hands:
            self.hands.show_vote(found)
            self.setFocusProxy(self.hands.first())
        else:
            self.result.show_vote(found)
            self.setFocusProxy(self.result.bars)
        self._parts.setCurrentWidget(page)
        self._pages.setCurrentWidget(self._work)
        work = found is not None and found.state == "open"
        self.title.setText(found.question if found and work else tr("Vote"))
        self.rule.setText(rule_sentence(found) if found and work else "")
        self.rule.setVisible(bool(self.rule.text()))
        self.title.setVisible(page is not self.result)
        self.show_buttons()

    def _ready(self) -> Vote | None:
        """A vote that was made ready at this item and not opened yet."""
        meeting = running(self.file)
        every = votes(self.file, meeting.id) if meeting else []
        return next((one for one in reversed(every) if one.state == "ready" and one.item == self._item), None)

    def unvoted(self) -> int:
        """How many have not voted, where votes come in one by one."""
        if self.vote is None or self.vote.way == "hands":
            return 0
        if self.vote.way == "paper":
            return max(0, len(eligible(self.file, self.vote.meeting)) - ballots_in(self.file, self.vote))
        return len(missing(self.file, self.vote))

    def _show_count(self) -> None:
        found = self.vote
        if found is None or found.state != "open" or found.way == "hands":
            self.count.setText("")
            return
        done, may = ballots_in(self.file, found), len(eligible(self.file, found.meeting))
        self.count.setText(tr("{done} of {all} have voted").format(done=done, all=may))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self.rule.setContentsMargins(16, 0, 16, 0)
        parts = QWidget()
        self._parts = QStackedLayout(parts)  # without a widget the first part would flash up as a window of its own
        for part in (self.setup, self.turns, self.hands, self.result):
            self._parts.addWidget(part)
        self._bar = QWidget()
        foot = QHBoxLayout(self._bar)
        foot.setContentsMargins(16, 0, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(self._drop)
        foot.addWidget(self.sentence, 1)
        foot.addStretch()
        for button in (*self._anyway, self._close):
            foot.addWidget(button)
        self._work = QWidget()
        rows = QVBoxLayout(self._work)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self.rule)
        rows.addWidget(parts, 1)
        rows.addWidget(self._bar)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._work)
        self._pages.addWidget(self._closed)
