"""Paper for a meeting: blank boards, signs for the seats and ballots as PDF, ready for the printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.board.ballot_paper import write_ballots
from app.board.exchange.paper_pack import blank_board
from app.board.exchange.pdf import SIZES
from app.kit import ask
from app.kit.fields import Choice
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.files import save, slug
from app.shell.language import language, say, tr
from app.shell.seat_signs import write_signs
from db.board import Board
from db.board_templates import all_templates, said, template_named
from db.errors import Trouble, words
from db.file import CommitteeFile
from db.people import people
from db.vote_rows import Vote


class PaperDialog(QDialog):
    """Three kinds of paper, a button each that asks where the file shall be."""

    def __init__(
        self, file: CommitteeFile, board: Board | None, vote: Vote | None, parent: QWidget | None = None
    ) -> None:
        """`board` is what a blank board is made like first, `vote` what ballots would be for, None without one."""
        super().__init__(parent)
        self.setObjectName("paper_dialog")
        self.setWindowTitle(tr("Paper for the meeting"))
        self.setAccessibleName(tr("Paper for the meeting"))
        self.file, self.board, self.vote = file, board, vote
        self.template = Choice(name=tr("Kind of board"))
        self.template.setObjectName("paper_template")
        for one in all_templates():
            self.template.addItem(said(one.title, language()), one.key)
        self.template.setCurrentIndex(max(0, self.template.findData(board.template if board else "swot")))
        self.size_choice = Choice(name=tr("Size of the paper"))
        self.size_choice.setObjectName("paper_size")
        for size in SIZES:
            self.size_choice.addItem(size, size)
        self.size_choice.setCurrentIndex(self.size_choice.findData("A3"))
        self.told = Label("", "body", wraps=True)
        self.told.setObjectName("paper_told")
        self._lay_out()

    def write_blank(self) -> None:
        """Write the chosen board without notes."""
        template = template_named(self.template.currentData())
        same = self.board is not None and self.board.template == template.key
        question = self.board.question if self.board is not None and same else ""
        size = self.size_choice.currentData()
        self._write(said(template.title, language()), lambda path: save(blank_board(template, size, question), path))

    def write_signs(self) -> None:
        """Write a sign for each member."""
        names = [person.name for person in people(self.file) if person.active]
        self._write(tr("Signs for the seats"), lambda path: write_signs(str(path), names))

    def write_paper_ballots(self) -> None:
        """Write the ballots of the vote."""
        vote = self.vote
        if vote is not None:
            self._write(tr("Ballots"), lambda path: write_ballots(self.file, vote, str(path)))

    def _write(self, title: str, write: Callable[[Path], None]) -> None:
        start = self.file.path.parent / f"{slug(title)}.pdf"
        chosen = ask.file_to_save(self, tr("Where shall the file be?"), "PDF (*.pdf)", str(start))
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".pdf")
        try:
            write(path)
        except Trouble as trouble:
            self.told.setText(say(trouble))
            return
        self.told.setText(tr("{name} was written.").format(name=path.name))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Label(tr("Paper for the meeting"), "screen"))
        blank, signs = words("A board without notes, to write on by hand"), words("A sign to fold for each member")
        ballots = words("Ballots for the vote that is open")
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(12)
        rows.addWidget(Label(tr("Blank board"), "strong"), 0, 0)
        rows.addWidget(self.template, 0, 1)
        rows.addWidget(self.size_choice, 0, 2)
        make = words("Write …")
        rows.addWidget(button_for(Command("paper_blank", make, "", "", blank, self.write_blank), next=True), 0, 3)
        rows.addWidget(Label(tr("Signs for the seats"), "strong"), 1, 0)
        rows.addWidget(Label(tr("Half a sheet of A4 for each member, folded once"), "hint"), 1, 1, 1, 2)
        rows.addWidget(button_for(Command("paper_signs", make, "", "", signs, self.write_signs)), 1, 3)
        rows.addWidget(Label(tr("Ballots"), "strong"), 2, 0)
        hint = self.vote.question if self.vote else tr("Open a vote first.")
        rows.addWidget(Label(hint, "hint", elided=True), 2, 1, 1, 2)
        button = button_for(Command("paper_ballots", make, "", "", ballots, self.write_paper_ballots))
        button.setEnabled(self.vote is not None)
        rows.addWidget(button, 2, 3)
        rows.setColumnStretch(1, 1)
        box.addLayout(rows)
        box.addWidget(self.told)
        self.setMinimumWidth(640)
