"""Ballots one after another: the laptop goes round behind a cover, or sheets of paper are typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.board.vote_cover import Cover
from app.board.vote_sheet import Sheet
from app.shell.actions import Command
from app.shell.language import tr
from db.file import CommitteeFile
from db.person import Person
from db.vote_entry import hand_in, hand_in_sheet
from db.vote_rows import Vote, ballots_in, eligible, missing, options
from db.vote_words import GROUPS


class VoteTurns(QWidget):
    """Whose turn it is, and their ballot. Signals: `changed` when what makes sense now may be something else."""

    changed = Signal()

    def __init__(self, file: CommitteeFile, commands: dict[str, Command]) -> None:
        super().__init__()
        self.setObjectName("vote_turns")
        self.setAccessibleName(tr("Ballots"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._file = file
        self.vote: Vote | None = None
        self.covered = True
        self.person: int | None = None
        self.kind: str | None = None
        self._last: int | None = None
        self.cover_page, self.sheet = Cover(commands), Sheet(commands)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.cover_page)
        self._pages.addWidget(self.sheet)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._pages)
        self.cover_page.picked.connect(self._go_to)
        self.sheet.given.connect(self.give)

    def show_vote(self, found: Vote) -> None:
        """Go on with a vote; a ballot that is being filled in stays."""
        other = self.vote is None or self.vote.id != found.id
        self.vote = found
        if other:
            self.person, self._last, self.covered = None, None, found.way == "dots"
            self._begin()
        self._choose_person(missing(self._file, found))
        self._show()

    def uncover(self) -> None:
        """Show the ballot to the one whose turn it is."""
        if self.person is not None:
            self._begin()
            self.covered = False
            self._show()
            self.sheet.list.setFocus()

    def cover(self) -> None:
        """Cover the ballot without handing it in; what was chosen is forgotten."""
        self.covered = True
        self._begin()
        self._show()
        self.setFocus()

    def step(self, by: int) -> None:
        """Offer the laptop to the next, or the one before; who was passed over comes later."""
        left = [person.id for person in self._left()]
        if left:
            at = left.index(self.person) if self.person in left else 0
            self._go_to(left[(at + by) % len(left)])

    def give(self) -> None:
        """Hand the ballot in, and cover it for the next."""
        if self.vote is None or self.sheet.draft is None or not self.sheet.may_go():
            return
        chosen = dict(self.sheet.draft.chosen)
        reason = self.sheet.reason.text() if self.sheet.asks_reason() else ""
        if self.vote.way == "paper":
            hand_in_sheet(self._file, self.vote.id, chosen, self.kind, reason)
            self._begin()
            self.sheet.list.setFocus()
        elif self.person is not None:
            person, following = self.person, self._after(self.person)
            hand_in(self._file, self.vote.id, person, chosen, reason)
            self._last, self.person = person, following
            self.cover()
        self._show()

    def next_kind(self) -> None:
        """Type in the ballots of the next kind of member, or of nobody in particular."""
        kinds = [None, *GROUPS]
        self.kind = kinds[(kinds.index(self.kind) + 1) % len(kinds)]
        self._show()

    def filling_in(self) -> bool:
        """Whether a ballot can be filled in now, with the keyboard here."""
        return self.vote is not None and not self.covered and self._holds_keys()

    def waits(self) -> bool:
        """Whether the cover waits for somebody."""
        return self.vote is not None and self.covered and self.person is not None and self._holds_keys()

    def all_in(self) -> bool:
        """Whether nobody is left to vote, so that Enter closes the vote."""
        return self.vote is not None and self.covered and self.person is None and self._holds_keys()

    def may_take_back(self) -> bool:
        return self.filling_in() and self.sheet.draft is not None and self.sheet.draft.may_step_back()

    def hideEvent(self, event: QHideEvent) -> None:
        if self.vote is not None and self.vote.way == "dots":
            self.covered = True
            self._begin()
            self._pages.setCurrentWidget(self.cover_page)
        super().hideEvent(event)

    def _holds_keys(self) -> bool:
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and (focus is self or self.isAncestorOf(focus))

    def _begin(self) -> None:
        if self.vote is not None:
            self.sheet.begin(self.vote, options(self._file, self.vote.id))

    def _left(self) -> list[Person]:
        return missing(self._file, self.vote) if self.vote is not None else []

    def _after(self, person: int) -> int | None:
        """Who comes after somebody at the table and has not voted."""
        assert self.vote is not None
        order = [one.id for one in eligible(self._file, self.vote.meeting)]
        left = {one.id for one in self._left()} - {person}
        at = order.index(person) if person in order else 0
        return next((one for one in [*order[at + 1 :], *order[:at]] if one in left), None)

    def _choose_person(self, left: list[Person]) -> None:
        """Keep whose turn it is; whoever's ballot was taken back gets the laptop again."""
        ids = [person.id for person in left]
        if self._last in ids and self.covered:
            self.person, self._last = self._last, None
        elif self.person not in ids:
            self.person = ids[0] if ids else None
            if not self.covered and self.vote is not None and self.vote.way == "dots":
                self.covered = True
                self._begin()

    def _go_to(self, person: int) -> None:
        self.person = person
        self.cover()

    def _show(self) -> None:
        if self.vote is None:
            return
        left, paper = self._left(), self.vote.way == "paper"
        self._pages.setCurrentWidget(self.cover_page if self.covered else self.sheet)
        self.cover_page.show_turn(left, self.person, bool(eligible(self._file, self.vote.meeting)))
        name = next((person.name for person in left if person.id == self.person), "")
        number = tr("Sheet {number}").format(number=ballots_in(self._file, self.vote) + 1)
        self.sheet.name(number if paper else name, self.kind, paper)
        self.changed.emit()
