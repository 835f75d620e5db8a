"""How a round is to go, chosen before it begins: who starts, which way, how long each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.kit.fields import Choice
from app.kit.flow import Flow
from app.kit.writing import field
from app.shell.language import tr
from app.speaking.fit_card import FitCard
from app.speaking.words import direction_word, length_word
from db.people import Person
from db.speaking import Proposal
from db.turns import CLOCKWISE, COUNTER

LENGTHS = (30, 60, 90, 120)
SENTENCE_S = 20
LAPS = (1, 2, 3)


@dataclass(frozen=True)
class Plan:
    """How the round is to go; `starter` is a person, `laps` how often it goes round, `sentence` one sentence each."""

    starter: int | None
    direction: int
    turn_s: int
    laps: int = 1
    sentence: bool = False


class Segments(QWidget):
    """A few choices side by side, one of them taken."""

    taken = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._group = QButtonGroup(self)
        self._numbers: list[int] = []
        self._group.idClicked.connect(lambda place: self.taken.emit(self._numbers[place]))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def offer(self, choices: Sequence[tuple[int, str]]) -> None:
        """Offer numbers under their words; nothing changes when the same are there."""
        if self._numbers == [number for number, _ in choices]:
            return
        self._numbers = [number for number, _ in choices]
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        for place, (number, text) in enumerate(choices):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setObjectName(f"{self.objectName()}_{number}")
            button.setAccessibleName(f"{self._name}: {text}")
            self._group.addButton(button, place)
            self._row.addWidget(button)
            button.show()

    def take(self, number: int) -> None:
        """Show a choice as taken."""
        self._group.button(self._numbers.index(number)).setChecked(True)


class StartView(QWidget):
    """The three choices; `changed` tells that one was made. It keeps them until the next round is proposed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_view")
        self.plan = Plan(None, CLOCKWISE, 60)
        self._people: list[int] = []
        self.starter = Choice(name=tr("Who starts"))
        self.starter.setObjectName("starter")
        self.starter.setMinimumContentsLength(12)
        self.starter.activated.connect(self._on_starter)
        self.direction = Segments(tr("Direction"))
        self.direction.setObjectName("direction")
        self.direction.offer([(way, direction_word(way).capitalize()) for way in (CLOCKWISE, COUNTER)])
        self.direction.taken.connect(lambda way: self.choose(direction=way))
        self.length = Segments(tr("Time for each"))
        self.length.setObjectName("turn_s")
        self.length.taken.connect(lambda seconds: self.choose(turn_s=seconds))
        self.laps = Segments(tr("Times round"))
        self.laps.setObjectName("laps")
        self.laps.offer([(many, str(many)) for many in LAPS])
        self.laps.taken.connect(lambda many: self.choose(laps=many))
        self.sentence = QPushButton(tr("One sentence each"))
        self.sentence.setObjectName("sentence")
        self.sentence.setAccessibleName(tr("One sentence each"))
        self.sentence.setCheckable(True)
        self.sentence.clicked.connect(self._on_sentence)
        self.fit = FitCard()
        choices = (
            field(tr("Who starts"), self.starter),
            field(tr("Direction"), self.direction),
            field(tr("Time for each"), self.length),
            field(tr("Times round"), self.laps),
            field(tr("Form"), self.sentence),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.fit)
        rows.addWidget(Flow(choices, gap=14))

    def propose(self, proposal: Proposal) -> None:
        """Start from what the last round of the committee makes likely."""
        self.plan = Plan(proposal.starter, proposal.direction, proposal.turn_s)

    def choose(
        self,
        *,
        starter: int | None = None,
        direction: int | None = None,
        turn_s: int | None = None,
        laps: int | None = None,
        sentence: bool | None = None,
    ) -> None:
        """Make one of the choices."""
        now = self.plan
        self.plan = Plan(
            starter or now.starter,
            direction or now.direction,
            turn_s or now.turn_s,
            laps or now.laps,
            now.sentence if sentence is None else sentence,
        )
        self.changed.emit()

    def show_people(self, around: Sequence[Person]) -> None:
        """Show the choices as they stand, with those in the room to start from."""
        ids = [who.id for who in around]
        if ids != self._people:
            self._people = ids
            self.starter.clear()
            self.starter.addItems([who.name for who in around])
        if self.plan.starter in ids:
            self.starter.setCurrentIndex(ids.index(self.plan.starter))
        lengths = sorted({*LENGTHS, self.plan.turn_s})
        self.length.offer([(seconds, length_word(seconds)) for seconds in lengths])
        self.length.take(self.plan.turn_s)
        self.direction.take(self.plan.direction)
        self.laps.take(self.plan.laps)
        self.sentence.setChecked(self.plan.sentence)

    def _on_sentence(self, wanted: bool) -> None:
        self.choose(sentence=wanted, turn_s=SENTENCE_S if wanted else LENGTHS[1])

    def _on_starter(self, row: int) -> None:
        self.choose(starter=self._people[row])
