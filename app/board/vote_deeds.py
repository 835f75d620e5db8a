"""What the commands of a vote do to the file, and when each of them makes sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.board.ballot_paper import write_ballots
from app.kit import ask
from app.shell.language import tr
from db.agenda import running
from db.vote_rows import Vote, ballots_in, vote
from db.votes import another_round, begin_vote, close_vote, drop_vote, prepare_vote, put_away

if TYPE_CHECKING:
    from app.board.vote_panel import VotePanel


class VoteDeeds:
    """The deeds on one panel; `new` while another vote is made ready, `asking` while it asks whether to close."""

    def __init__(self, panel: VotePanel) -> None:
        self._panel = panel
        self.new = False
        self.asking = False

    def begin(self) -> None:
        """Open the vote as it is filled in."""
        plan = self._panel.setup.plan()
        if plan is not None:
            self.new = False
            begin_vote(self._panel.file, plan, self._panel.setup.ready)

    def print_ballots(self) -> None:
        """Keep the vote as it is filled in, and write its ballots; more of them while it is open."""
        panel, found = self._panel, self._open()
        if found is None:
            plan = panel.setup.plan()
            if plan is None:
                return
            panel.setup.ready = prepare_vote(panel.file, plan, panel.setup.ready)
            found = vote(panel.file, panel.setup.ready)
        path = ask.file_to_save(panel.window(), tr("Ballots"), "PDF (*.pdf)", f"{tr('Ballots')}.pdf")
        if path:
            write_ballots(panel.file, found, path)

    def leave(self) -> None:
        """Go back to the board without a vote."""
        self.new = False
        self._panel.refresh()
        self._panel.left.emit()

    def close(self) -> None:
        """Close the vote; while some have not voted it asks once more, on the page."""
        if self._panel.unvoted() and not self.asking:
            self.asking = True
            self._panel.show_buttons()
            self._panel.setFocus()
        else:
            self.close_anyway()

    def close_anyway(self) -> None:
        """Close the vote."""
        self.asking = False
        found = self._open()
        if found is not None:
            close_vote(self._panel.file, found.id)

    def forget_closing(self) -> None:
        """Let the others vote first."""
        self.asking = False
        self._panel.show_buttons()
        self._panel.take_focus()

    def drop(self) -> None:
        """Take the open vote away."""
        found = self._open()
        if found is not None:
            drop_vote(self._panel.file, found.id)

    def decide(self) -> None:
        """Make the result a decision."""
        self._panel.result.decide()

    def again(self) -> None:
        """Open a new round."""
        if self._panel.vote is not None:
            another_round(self._panel.file, self._panel.vote.id)

    def prepare_new(self) -> None:
        """Make another vote ready."""
        self._panel.begin_with(None, ())

    def put_away(self) -> None:
        """Take the result off the wall and go back to the board."""
        if self._panel.vote is not None:
            put_away(self._panel.file, self._panel.vote.id)
        self._panel.left.emit()

    def in_setup(self) -> bool:
        return self._panel.isVisible() and running(self._panel.file) is not None and self._panel.setup.isVisible()

    def may_print(self) -> bool:
        found = self._open()
        return self._panel.isVisible() and (self.in_setup() or (found is not None and found.way == "paper"))

    def may_close(self) -> bool:
        return self._panel.isVisible() and self._open() is not None and not self.asking

    def asks_to_close(self) -> bool:
        return self._panel.isVisible() and self.asking and self._open() is not None

    def may_drop(self) -> bool:
        found = self._open()
        # With ballots in it nothing brings them back, so they must be taken back first.
        return self._panel.isVisible() and found is not None and not ballots_in(self._panel.file, found)

    def in_result(self) -> bool:
        return self._panel.isVisible() and self._panel.result.isVisible()

    def may_decide(self) -> bool:
        return self.in_result() and self._panel.result.may_decide()

    def _open(self) -> Vote | None:
        found = self._panel.vote
        return found if found is not None and found.state == "open" and not self.new else None
