"""The fields of an agenda item and how they stand beside one another."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.agenda.fixed_time import FixedTime
from app.agenda.free_roles import RolesChoice
from app.agenda.leader_menu import LeaderButton
from app.agenda.round_card import RoundCard
from app.agenda.words import kind_icon, kind_words
from app.kit.fields import Choice, Number
from app.kit.icons import icon
from app.kit.label import Label
from app.kit.writing import TextArea, TextLine, field
from app.shell.language import language, tr
from db.agenda import ITEM_KINDS
from db.methods import Method, methods

WIDTH, LEAST = 318, 264
LONGEST_MIN, LONGEST_TURN_S = 24 * 60, 3600


class ItemFields(QScrollArea):
    """Everything about an item that can be written, empty as yet."""

    def __init__(self, foot: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("item_editor")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head = Label("", "pane")
        self.title, self.outcome = TextLine(), TextLine()
        self.question = TextArea()
        self.question.setFixedHeight(62)
        self.form = Choice()
        self.form.setIconSize(QSize(18, 18))
        for kind in ITEM_KINDS:
            self.form.addItem(icon(kind_icon(kind), "ink"), kind_words(kind), kind)
        self.minutes = Number(0, LONGEST_MIN)
        self.turn = Number(5, LONGEST_TURN_S, unit="s")
        self.turn.setSingleStep(5)
        self.leaders = LeaderButton()
        self.method = Choice()
        self.method.addItem(tr("No method"), None)
        for known in sorted(methods(), key=method_name):
            self.method.addItem(method_name(known), known.id)
        self.roles = RolesChoice(follows=True)
        self.fixed = FixedTime()
        self.card = RoundCard()
        self._name_fields()
        self._lay_out(foot)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 480)

    def _name_fields(self) -> None:
        for name in ("title", "question", "outcome", "form", "minutes", "turn", "method", "roles"):
            widget = getattr(self, name)
            widget.setObjectName(f"item_{name}")
        for number in (self.minutes, self.turn):
            number.setKeyboardTracking(False)

    def _lay_out(self, foot: QWidget) -> None:
        pairs = QGridLayout()
        pairs.setContentsMargins(0, 0, 0, 0)
        pairs.setHorizontalSpacing(10)
        pairs.setVerticalSpacing(10)
        pairs.setColumnStretch(0, 1)
        self.turn_field = field(tr("Per person"), self.turn)
        for widget in (self.minutes, self.turn, self.fixed.line):
            widget.setFixedWidth(96)
        pairs.addWidget(field(tr("Form"), self.form), 0, 0)
        pairs.addWidget(field(tr("Time (min)"), self.minutes), 0, 1)
        pairs.addWidget(field(tr("Who leads"), self.leaders), 1, 0)
        pairs.addWidget(self.turn_field, 1, 1)
        pairs.addWidget(field(tr("Method"), self.method), 2, 0)
        pairs.addWidget(self.fixed, 2, 1)
        self.inside = QWidget()
        rows = QVBoxLayout(self.inside)
        rows.setContentsMargins(16, 14, 16, 16)
        rows.setSpacing(10)
        rows.addWidget(self.head)
        rows.addWidget(field(tr("Title"), self.title))
        rows.addWidget(field(tr("Question to the room"), self.question))
        rows.addWidget(field(tr("Wanted result"), self.outcome))
        rows.addLayout(pairs)
        rows.addWidget(self.card)
        rows.addWidget(field(tr("Free roles"), self.roles))
        rows.addStretch(1)
        rows.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self.inside)


def method_name(method: Method) -> str:
    """What a method is called in the language of the window."""
    return method.name_da if language() == "da" else method.name_en
