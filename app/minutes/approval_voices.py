"""What people say about the minutes: comments while they are a draft, addenda once they are approved."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.kit.label import Label
from app.kit.writing import TextArea, TextLine, field
from app.shell.actions import Command, button_for
from app.shell.language import short_day, tr
from db.approval import Comment, add_addendum, add_comment, addenda, answer_comment, comments
from db.errors import words
from db.file import CommitteeFile, moment

ANSWERS: Final = {"": "", "followed": words("Followed"), "not_followed": words("Not followed")}


class Voices(QWidget):
    """A list and two fields; which of the two it is follows from whether the minutes are approved."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approval_voices")
        self.file = file
        self.meeting: int | None = None
        self.locked = False
        self._comments: list[Comment] = []
        self.title = Label("", "pane")
        self.list = QListWidget()
        self.list.setObjectName("voices_list")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._show_answers())
        self.author, self.text = TextLine(), TextArea()
        self.author.setObjectName("voice_author")
        self.text.setObjectName("voice_text")
        self.text.setFixedHeight(64)
        self._add = Command(
            "voice_add", words("Add"), "", "plus", words("Keep what is written"), self.add, self._may_add
        )
        self._answers = [
            Command("voice_followed", words("Followed"), "", "check", words("The minutes were changed accordingly"),
                    partial(self.answer, "followed"), self._may_answer),
            Command("voice_not_followed", words("Not followed"), "", "close", words("The minutes stay as they are"),
                    partial(self.answer, "not_followed"), self._may_answer),
        ]  # fmt: skip
        self.commands = [self._add, *self._answers]
        self._lay_out()

    def show_meeting(self, meeting_id: int, *, locked: bool) -> None:
        """Show the comments on a meeting's minutes, or once they are approved the addenda."""
        self.meeting, self.locked = meeting_id, locked
        self._comments = comments(self.file, meeting_id)
        row = self.list.currentRow()
        self.list.clear()
        if locked:
            for one in addenda(self.file, meeting_id):
                self.list.addItem(f"{short_day(moment(one.written_at))} · {one.author}: {one.text}")
        for comment in self._comments:
            self.list.addItem(_line(comment))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        title = tr("Addenda and comments") if locked else tr("Comments")
        self.title.setText(title)
        self.list.setAccessibleName(title)
        if not self.list.count():
            self.list.addItem(tr("Nobody has said anything yet."))
        self._show_answers()

    def add(self) -> None:
        """Keep what is written as a comment or an addendum."""
        if self.meeting is None:
            return
        keep = add_addendum if self.locked else add_comment
        keep(self.file, self.meeting, self.author.text(), self.text.toPlainText())
        self.text.setPlainText("")

    def answer(self, answer: str) -> None:
        """Say whether the chosen comment was followed; the same again takes it back."""
        comment = self.comment()
        if comment is not None:
            answer_comment(self.file, comment.id, "" if comment.answer == answer else answer)

    def comment(self) -> Comment | None:
        """The chosen comment."""
        at = self.list.currentRow()
        return self._comments[at] if not self.locked and 0 <= at < len(self._comments) else None

    def _may_add(self) -> bool:
        return self.meeting is not None

    def _may_answer(self) -> bool:
        return self.comment() is not None

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.list, 1)
        answers = QHBoxLayout()
        self._answer_buttons = [button_for(command, quiet=True, height=30) for command in self._answers]
        for button in self._answer_buttons:
            answers.addWidget(button)
        answers.addStretch()
        box.addLayout(answers)
        box.addWidget(field(tr("Name"), self.author))
        box.addWidget(field(tr("What is to be said"), self.text))
        row = QHBoxLayout()
        row.addWidget(button_for(self._add, height=34))
        row.addStretch()
        box.addLayout(row)

    def _show_answers(self) -> None:
        for button in self._answer_buttons:
            button.setVisible(not self.locked)
            button.setEnabled(self._may_answer())


def _line(comment: Comment) -> str:
    answer = f" – {tr(ANSWERS[comment.answer])}" if comment.answer else ""
    who = f"{comment.author}: " if comment.author else ""
    return f"{short_day(moment(comment.written_at))} · {who}{comment.text}{answer}"
