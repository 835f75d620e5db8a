"""Before a vote: what is voted on, how, with how many dots, and by which rule of decision."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.board.vote_words import rule_words
from app.kit.fields import Choice as ChoiceField
from app.kit.fields import Number
from app.kit.label import Label
from app.kit.writing import TextArea, TextLine, field
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.agenda import current_item, running
from db.board_rows import board_of_item, find_board
from db.file import CommitteeFile
from db.quorum import quorum
from db.vote_kinds import AT_MOST, KINDS, WAYS, kind_of, proposed_dots
from db.vote_options import Choice, choices_on, proposal
from db.vote_rows import Vote, eligible, options
from db.vote_rules import RULES_OF_KIND, Rule
from db.vote_words import KINDS as KIND_WORDS
from db.vote_words import RULES
from db.vote_words import WAYS as WAY_WORDS
from db.votes import Plan


class VoteSetup(QWidget):
    """The form of a vote that is not open yet. Signals: `changed` when what was filled in changed."""

    changed = Signal()

    def __init__(self, file: CommitteeFile, commands: dict[str, Command]) -> None:
        super().__init__()
        self.setObjectName("vote_setup")
        self._file = file
        self.ready: int | None = None
        self._board: int | None = None
        self._only: list[int] = []
        self._dots_chosen = False
        self.question = TextLine()
        self.kind, self.way, self.of = ChoiceField(), ChoiceField(), ChoiceField()
        self.typed = TextArea(hint=tr("One proposal, or several, one a line"))
        self.dots, self.most = Number(1, 20), Number(1, 9)
        self.rule, self.told, self.against = ChoiceField(), TextLine(), Number(1, 9)
        self.summary = Label("", "strong", wraps=True)
        self._name_fields()
        self._lay_out(commands)
        self._connect()

    def open_for(self, board: int | None, only: Collection[int], ready: Vote | None) -> None:
        """Begin with what stands to be voted on: the notes of a board, those that are selected, or a typed proposal."""
        item = current_item(self._file)
        self._board, self._only, self.ready = board, list(only), ready.id if ready else None
        if board is None and item is not None:
            found = board_of_item(self._file, item.id)
            self._board = found.id if found else None
        self._dots_chosen = False
        self.most.setValue(AT_MOST)
        self.question.setText(ready.question if ready else (item.question or item.title) if item else "")
        self.typed.setPlainText(self.question.text())
        self._fill_of()
        kind = ready.kind if ready else "dots" if len(self.choices()) > 1 else "scale"
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._on_kind()
        if ready is not None:
            self._read(ready)
        self._show()

    def refresh(self) -> None:
        """Count anew what there is to vote on, and who may."""
        kept, item = self.of.currentData(), current_item(self._file)
        if self._board is None and item is not None and (found := board_of_item(self._file, item.id)):
            self._board, kept = found.id, None if not self.typed.document().isModified() else kept
        self._fill_of()
        if self.of.findData(kept) >= 0:
            self.of.setCurrentIndex(self.of.findData(kept))
        self._show()

    def choices(self) -> list[Choice]:
        """What would be voted on now."""
        of = self.of.currentData()
        if of == "typed" or of is None or self._board is None:
            return proposal(self.typed.toPlainText())
        if of == "chosen":
            return choices_on(self._file, self._board, "notes", self._only)
        return choices_on(self._file, self._board, of)

    def plan(self) -> Plan | None:
        """The vote as it is filled in; None while no meeting is open."""
        meeting, item = running(self._file), current_item(self._file)
        if meeting is None:
            return None
        threshold = self.against.value() if self.rule.currentData() == "consensus_minus" else None
        board = find_board(self._file, self._board) if self._board is not None else None
        return Plan(
            meeting.id, self.kind.currentData(), self.question.text(), self.choices(),
            Rule(self.rule.currentData(), threshold), self.told.text(), item.id if item else None,
            board.id if board else None, self.way.currentData(), self.dots.value(), self.most.value(),
        )  # fmt: skip

    def first(self) -> QWidget:
        """Where filling in begins."""
        return self.kind

    def _read(self, ready: Vote) -> None:
        self.way.setCurrentIndex(self.way.findData(ready.way))
        self.most.setValue(ready.at_most)
        if ready.dots_each:
            self._dots_chosen = True
            self.dots.setValue(ready.dots_each)
        if self.rule.findData(ready.rule_kind) >= 0:
            self.rule.setCurrentIndex(self.rule.findData(ready.rule_kind))
        self.told.setText(ready.rule)
        known = options(self._file, ready.id)
        if known and all(one.note is None and one.cluster is None and one.strategy is None for one in known):
            self.typed.setPlainText("\n".join(one.text for one in known))
            self.of.setCurrentIndex(self.of.findData("typed"))

    def _fill_of(self) -> None:
        self.of.blockSignals(True)
        self.of.clear()
        if self._board is not None:
            if self._only and (found := choices_on(self._file, self._board, "notes", self._only)):
                self.of.addItem(tr("The selected notes ({count})").format(count=len(found)), "chosen")
            found = choices_on(self._file, self._board, "notes")
            if found:
                self.of.addItem(tr("The notes of the board ({count})").format(count=len(found)), "notes")
            grouped = choices_on(self._file, self._board, "clusters")
            if any(one.cluster for one in grouped):
                self.of.addItem(tr("The clusters of the board ({count})").format(count=len(grouped)), "clusters")
            drawn = choices_on(self._file, self._board, "strategies")
            if drawn:
                self.of.addItem(tr("The strategies of the board ({count})").format(count=len(drawn)), "strategies")
        self.of.addItem(tr("A proposal written here"), "typed")
        self.of.blockSignals(False)

    def _name_fields(self) -> None:
        names = {"question": self.question, "kind": self.kind, "way": self.way, "of": self.of, "typed": self.typed,
                 "dots": self.dots, "most": self.most, "rule": self.rule, "told": self.told,
                 "against": self.against}  # fmt: skip
        for name, widget in names.items():
            widget.setObjectName(f"vote_{name}_field")
        for kind in KINDS:
            self.kind.addItem(tr(KIND_WORDS[kind.key]), kind.key)
        for way in WAYS:
            self.way.addItem(tr(WAY_WORDS[way]), way)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.rule.currentIndexChanged.connect(self._on_rule)
        self.against.valueChanged.connect(self._on_rule)
        self.dots.lineEdit().textEdited.connect(self._on_dots)
        for signal in (self.of.currentIndexChanged, self.typed.textChanged, self.told.textChanged,
                       self.way.currentIndexChanged, self.most.valueChanged, self.dots.valueChanged):  # fmt: skip
            signal.connect(self._show)

    def _on_dots(self) -> None:
        self._dots_chosen = True

    def _on_kind(self) -> None:
        self.rule.blockSignals(True)
        self.rule.clear()
        for key in RULES_OF_KIND[kind_of(self.kind.currentData() or "").key]:
            self.rule.addItem(tr(RULES[key]), key)
        self.rule.blockSignals(False)
        if self.kind.currentData() == "hands":
            self.way.setCurrentIndex(self.way.findData("hands"))
        elif self.way.currentData() == "hands":
            self.way.setCurrentIndex(self.way.findData("dots"))
        self._on_rule()

    def _on_rule(self) -> None:
        rule = Rule(self.rule.currentData() or "own")
        words = rule_words(rule)
        if rule.key == "consensus_minus" and self.against.value() > 1:
            words = tr("Adopted if at most {count} are against.").format(count=self.against.value())
        self.told.setText(words)
        self._show()

    def _show(self) -> None:
        """Show the fields that matter, propose dots until somebody chose, and sum up."""
        count, stepped = len(self.choices()), bool(kind_of(self.kind.currentData() or "").steps)
        if not self._dots_chosen and self.dots.value() != proposed_dots(count):
            self.dots.blockSignals(True)
            self.dots.setValue(proposed_dots(count))
            self.dots.blockSignals(False)
        self._typed_field.setVisible(self.of.currentData() == "typed")
        for shown in (self._dots_field, self._most_field):
            shown.setVisible(not stepped)
        self._against_field.setVisible(self.rule.currentData() == "consensus_minus")
        self.told.setPlaceholderText(tr("Write the rule the room agreed on"))
        self.summary.setText(self._sum_up(count, stepped))
        self.changed.emit()

    def _sum_up(self, count: int, stepped: bool) -> str:
        meeting = running(self._file)
        parts = [tr("%n options", "", count)]
        if not stepped:
            parts.append(tr("%n dots each", "", self.dots.value()))
        if meeting is not None:
            parts.append(tr("%n may vote", "", len(eligible(self._file, meeting.id))))
            stood = quorum(self._file, meeting.id)
            if not stood.enough:
                parts.append(tr("too few in the room to decide: {inside} of {members}").format(
                    inside=stood.inside, members=stood.members))  # fmt: skip
        return " · ".join(parts)

    def _lay_out(self, commands: dict[str, Command]) -> None:
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(16, 4, 16, 4)
        rows.addLayout(self._form())
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(held)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 8)
        foot.setSpacing(8)
        for name in ("vote_print", "vote_leave"):
            foot.addWidget(button_for(commands[name], height=36))
        foot.addStretch(1)
        foot.addWidget(button_for(commands["vote_open"], next=True, height=44))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.summary.setContentsMargins(16, 0, 16, 0)
        outer.addWidget(area, 1)
        outer.addWidget(self.summary)
        outer.addLayout(foot)

    def _form(self) -> QGridLayout:
        self._typed_field, self._dots_field = field(tr("Proposal"), self.typed), field(tr("Dots each"), self.dots)
        self._most_field = field(tr("At most on one"), self.most)
        self._against_field = field(tr("At most against"), self.against)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(field(tr("Kind of vote"), self.kind), 0, 0)
        grid.addWidget(field(tr("How it is held"), self.way), 0, 1)
        grid.addWidget(field(tr("What is voted on"), self.of), 1, 0)
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        for part in (self._dots_field, self._most_field, self._against_field):
            numbers.addWidget(part)
        numbers.addStretch(1)
        grid.addLayout(numbers, 1, 1)
        grid.addWidget(self._typed_field, 2, 0, 1, 2)
        grid.addWidget(field(tr("Question on the wall"), self.question), 3, 0, 1, 2)
        grid.addWidget(field(tr("Rule of decision, agreed before the vote opens"), self.rule), 4, 0, 1, 2)
        grid.addWidget(field(tr("The rule as the room reads it"), self.told), 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid
