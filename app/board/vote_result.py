"""The result of a vote on the laptop, and the form that makes a decision of it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.board.vote_bars import bars_of, draw_result, kinds_of, place_words
from app.board.vote_stage import closed_sentence
from app.board.vote_words import result_words, tally_words
from app.kit.fields import Choice, Number
from app.kit.label import Label
from app.kit.stage import wall_px
from app.kit.writing import TextArea, field
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.errors import words
from db.file import CommitteeFile
from db.vote_decision import decide, decision_of
from db.vote_results import Line, compared, lines, standings
from db.vote_rows import Vote, objections, rounds

SCALE = 0.46
"""How large the bars of the wall are on the laptop."""
COMPETENCES = {
    "own": words("Decided by the committee"),
    "recommendation": words("Recommended to those who decide"),
}


class VoteResult(QWidget):
    """Bars, rounds, and the decision with its minority statement. Signals: `changed` when a text was edited."""

    changed = Signal()

    def __init__(self, file: CommitteeFile, commands: dict[str, Command]) -> None:
        super().__init__()
        self.setObjectName("vote_result")
        self._file = file
        self.vote: Vote | None = None
        self._made: list[Line] = []
        self._edited = False
        self.title, self.sentence = Label("", "pane", wraps=True), Label("", "hint", wraps=True)
        self.result, self.more = Label("", "title"), Label("", "body", tone="ink2", wraps=True)
        self.bars = Bars()
        self.text, self.minority = TextArea(), TextArea(hint=tr("Name: own words – one statement a line, or nothing"))
        self.text.setObjectName("vote_decision_text")
        self.minority.setObjectName("vote_minority")
        self.first_few, self.competence = Number(1, 40), Choice()
        self.first_few.setObjectName("vote_first_few")
        self.competence.setObjectName("vote_competence")
        for key, told in COMPETENCES.items():
            self.competence.addItem(tr(told), key)
        self._lay_out(commands)
        self.text.textChanged.connect(self._on_text)
        self.first_few.valueChanged.connect(self._propose)

    def show_vote(self, found: Vote) -> None:
        """Show a closed vote; the words of the decision are proposed anew only for another one."""
        other = self.vote is None or self.vote.id != found.id
        self.vote, self._made = found, lines(self._file, found)
        if not found.how.steps:
            self._made = standings(self._made)
        self.title.setText(found.question)
        self.sentence.setText(closed_sentence(found))
        self.result.setText(result_words(found, found.result))
        self.result.setVisible(bool(self.result.text()))
        self.bars.show_lines(found, self._made)
        self._show_more(found)
        if other:
            self._edited = False
            self.minority.clear()
            best = sum(1 for line in self._made if line.rank == 1 and line.count)
            self.first_few.blockSignals(True)
            self.first_few.setMaximum(max(1, len(self._made)))
            self.first_few.setValue(max(1, best))
            self.first_few.blockSignals(False)
            self._propose()
        self._few.setVisible(not found.how.steps and len(self._made) > 1)
        self._done.setText(tr("This vote is a decision in the minutes.") if self.decided() else "")

    def decided(self) -> bool:
        """Whether a decision was made from it."""
        return self.vote is not None and decision_of(self._file, self.vote.id) is not None

    def may_decide(self) -> bool:
        return self.vote is not None and self.isVisible() and bool(self.text.toPlainText().strip())

    def decide(self) -> None:
        """Write the decision into the minutes."""
        if self.vote is not None:
            decide(
                self._file, self.vote.id, self.text.toPlainText(),
                chosen=[line.option.id for line in self._taken() if line.option], tally=self.tally(),
                competence=self.competence.currentData(), minority=self.minority.toPlainText(),
            )  # fmt: skip

    def tally(self) -> str:
        """How the votes fell, as it stands with the decision."""
        assert self.vote is not None
        taken = self._taken()
        told = [f"{line.text}: {tally_words(self.vote, line)}" if len(self._made) > 1 else tally_words(self.vote, line)
                for line in taken]  # fmt: skip
        return f"{'; '.join(told)}. {closed_sentence(self.vote)}"

    def _taken(self) -> list[Line]:
        """The options the decision takes up: the first few by dots, each adopted proposal, or the only one."""
        if self.vote is None or len(self._made) < 2:
            return self._made
        if self.vote.how.steps:
            return [line for line in self._made if line.verdict == "adopted"] or self._made
        return self._made[: self.first_few.value()]

    def _propose(self) -> None:
        if self.vote is None or (self._edited and self.text.toPlainText().strip()):
            return
        taken = [line.text for line in self._taken()]
        listed = "; ".join(taken)
        if self.vote.result in ("rejected", "tied"):
            listed = tr("The proposal was not adopted: {text}").format(text=listed)
        dots = not self.vote.how.steps and listed
        self.text.blockSignals(True)
        self.text.setPlainText(tr("We go on with: {options}").format(options=listed) if dots else listed)
        self.text.blockSignals(False)
        self.changed.emit()

    def _on_text(self) -> None:
        self._edited = True
        self.changed.emit()

    def _show_more(self, found: Vote) -> None:
        """Earlier rounds beside this one, and the reasons of those who objected."""
        told = [tr("Objection: {text}").format(text=text) for text in objections(self._file, found.id)]
        every = [one for one in rounds(self._file, found.id) if one.state == "closed"]
        if len(every) > 1:
            told.append(tr("Round by round (who moved is not known):"))
            for text, held in compared(self._file, every):
                counts = [tally_words(one, line) if line else "–" for one, line in zip(every, held, strict=True)]
                told.append(f"{text}: {' → '.join(counts)}".replace("→", "/"))
        self.more.setText("\n".join(told))
        self.more.setVisible(bool(told))

    def _lay_out(self, commands: dict[str, Command]) -> None:
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(16, 4, 16, 4)
        rows.setSpacing(8)
        for widget in (self.title, self.sentence, self.result, self.bars, self.more):
            rows.addWidget(widget)
        rows.addSpacing(8)
        few = QHBoxLayout()
        few.setSpacing(16)
        self._few = field(tr("How many go on"), self.first_few)
        few.addWidget(self._few)
        few.addWidget(field(tr("Competence"), self.competence), 1)
        rows.addWidget(field(tr("The decision in exact words"), self.text))
        rows.addLayout(few)
        rows.addWidget(field(tr("Minority statement"), self.minority))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(held)
        self._done = Label("", "hint", wraps=True)
        self._done.setContentsMargins(16, 0, 16, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 8)
        foot.setSpacing(8)
        for name in ("vote_away", "vote_round", "vote_new"):
            foot.addWidget(button_for(commands[name]))
        foot.addStretch(1)
        foot.addWidget(button_for(commands["vote_decide"], next=True, height=44))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(area, 1)
        outer.addWidget(self._done)
        outer.addLayout(foot)


class Bars(QWidget):
    """The bars of the wall, smaller and all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("vote_bars")
        self.setAccessibleName(tr("Result of the vote"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._vote: Vote | None = None
        self._made: Sequence[Line] = ()

    def show_lines(self, found: Vote, made: Sequence[Line]) -> None:
        """Show the lines of a result in this order."""
        self._vote, self._made = found, made
        rows = len(bars_of(found, made)) * (1.7 if found.how.steps and len(made) > 1 else 1.0)
        head = 60 if kinds_of(made) else 8
        self.setFixedHeight(round((rows * max(62.0, wall_px(38) * 1.5) + head) * SCALE) + 4)
        told = [
            " ".join(part for part in (place_words(line), line.text, tally_words(found, line)) if part) for line in made
        ]
        self.setAccessibleDescription(". ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._vote is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        draw_result(painter, QRectF(0, 0, self.width() / SCALE, self.height() / SCALE), self._vote, self._made)
        painter.end()
